/** Parts while they are being read: which words they cover, and what is known of them so far. */
import type { Compound } from './compounds.ts'
import type { WordEntry } from './lexicon.ts'
import type { NamePart, PartMarker, PartRole } from './types.ts'
import type { Word } from './words.ts'

/** One part in the making. */
export interface Draft {
  /** Words `[from, to)`. */
  readonly from: number
  readonly to: number
  readonly key: string
  readonly script: string
  role: PartRole | undefined
  markers: readonly PartMarker[] | undefined
  link: number | undefined
  concepts: readonly string[] | undefined
  gender: 'male' | 'female' | undefined
  /** Bits of `wordKind` of the word that carries the part. */
  readonly kinds: number
  readonly entry: WordEntry | undefined
  readonly compound: Compound | undefined
  /** The stretch of the one word it covers, where it is not the whole of it. */
  cut: readonly [number, number] | undefined
  /** Which stretch between commas it stands in. */
  readonly group: number
}

/** A part with nothing decided. */
export const draft = (
  from: number,
  to: number,
  key: string,
  script: string,
  group: number,
  entry?: WordEntry,
  compound?: Compound,
): Draft => ({
  from,
  to,
  key,
  script,
  role: undefined,
  markers: undefined,
  link: undefined,
  concepts: undefined,
  gender: undefined,
  kinds: entry?.kinds ?? 0,
  entry,
  compound,
  cut: undefined,
  group,
})

/** The finished part. */
export const finished = (text: string, words: readonly Word[], made: Draft): NamePart => {
  const first = words[made.from] as Word
  const whole = first.end - first.start === first.key.length
  const start = made.cut && whole ? first.start + made.cut[0] : first.start
  const end = made.cut && whole ? first.start + made.cut[1] : (words[made.to - 1] as Word).end
  const part: { -readonly [K in keyof NamePart]: NamePart[K] } = {
    text: text.slice(start, end),
    start,
    end,
    key: made.key,
    script: made.script,
    role: made.role ?? 'name',
  }
  if (made.link !== undefined) part.link = made.link
  if (made.markers) part.markers = made.markers
  if (made.concepts) part.concepts = made.concepts
  if (made.gender) part.gender = made.gender
  return part
}
