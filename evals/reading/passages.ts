/** The labelled passages of `evals/reading/`: their shape on disk, and where their labels stand in the text. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Figure, Mention, Modality, ReadEvent, Relation, Statement } from '@marsad/core/reading'
import { parse } from 'yaml'

export const passageLanguages = ['ar', 'ru', 'en'] as const

/** The open half is what rules may be worked on with; of the sealed half only sums are ever shown. */
export type Half = 'open' | 'sealed'

/** Words of the passage; `nth` says which occurrence, from 1. `optional`: a careful reader may leave it out, so it counts neither way. */
interface Words {
  readonly text: string
  readonly nth?: number
  readonly optional?: boolean
}

export interface GoldMention extends Words {
  readonly kind: Mention['kind']
  readonly id?: string
}
export interface GoldDate extends Words {
  readonly edtf: string | readonly string[]
}
export interface GoldFigure extends Words {
  readonly op: Figure['op']
  readonly value?: number
  readonly low?: number
  readonly high?: number
  readonly unit?: string
}
export interface GoldStatement {
  readonly speaker: string
  readonly speakerIs?: string
  readonly speakerKind?: string
  readonly nth?: number
  readonly modality: Modality
  readonly kind: Statement['kind']
  readonly content: string
  readonly chain?: readonly string[]
  readonly optional?: boolean
}
export interface GoldRelation {
  readonly type: Relation['type']
  /** An id, or words of the text. */
  readonly subject: string
  readonly object?: string
  readonly mode?: Relation['mode']
  readonly optional?: boolean
}
export interface GoldEvent {
  readonly type: ReadEvent['type']
  readonly trigger: string
  readonly nth?: number
  readonly date?: string | readonly string[]
  readonly place?: string
  readonly optional?: boolean
}
export interface GoldCheck {
  readonly code: string
  readonly subject?: string
  readonly verdict: string
  readonly optional?: boolean
}

export interface Passage {
  readonly id: string
  readonly genre: string
  readonly published?: string
  readonly source?: string
  readonly text: string
  readonly mentions: readonly GoldMention[]
  readonly dates: readonly GoldDate[]
  readonly figures: readonly GoldFigure[]
  readonly statements: readonly GoldStatement[]
  readonly relations: readonly GoldRelation[]
  readonly events: readonly GoldEvent[]
  readonly checks: readonly GoldCheck[]
}

/** A text that tempts: no party and no known movement is named in it. */
export interface Distractor {
  readonly id: string
  readonly text: string
  readonly about: string
}

/** The rows of a YAML list; days stay text, so that a day stays the words of a day. */
const rows = <T>(path: string): readonly T[] =>
  parse(readFileSync(join(import.meta.dirname, path), 'utf8'), { schema: 'core' }) as readonly T[]

/** The passages of a half in one language: `open/ar.yaml` and whatever stands beside it as `open/ar-….yaml`, in the order of their names. */
export const passagesOf = (half: Half, language: string): readonly Passage[] =>
  readdirSync(join(import.meta.dirname, half))
    .filter((name) => name === `${language}.yaml` || (name.startsWith(`${language}-`) && name.endsWith('.yaml')))
    .sort()
    .flatMap((name) => rows<Passage>(`${half}/${name}`))

export const distractorsOf = (language: string): readonly Distractor[] => rows(`distractors/${language}.yaml`)

/** A label with its place. */
export type Placed<T> = T & { readonly start: number; readonly end: number }

/** Where the nth occurrence of the words stands. A label that is not in its text is a fault of the passage. */
export const placeOf = (
  passage: Pick<Passage, 'id' | 'text'>,
  words: string,
  nth = 1,
): { readonly start: number; readonly end: number } => {
  let start = -1
  for (let i = 0; i < nth; i += 1) {
    start = passage.text.indexOf(words, start + 1)
    if (start < 0) throw new Error(`passage ${passage.id}: "${words}" does not stand in it ${nth} times`)
  }
  return { start, end: start + words.length }
}
