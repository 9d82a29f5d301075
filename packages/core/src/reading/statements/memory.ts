/** Who has spoken so far: for verbs without a subject, for titles and surnames that stand for a name given before. */
import { foldKey } from '../../text/index.ts'
import type { ChainLink, Speaker } from '../types.ts'

interface Remembered {
  readonly speaker: Speaker
  readonly chain: readonly ChainLink[]
  readonly paragraph: number
}

/** Speakers in the order they spoke. */
export interface SpeakerMemory {
  remember(speaker: Speaker, chain: readonly ChainLink[], paragraph: number): void
  /** The last speaker, when it spoke in this paragraph or the one before. */
  last(paragraph: number): Remembered | undefined
  /** The last speaker of a kind, however far back. */
  lastOf(kind: Speaker['kind']): Remembered | undefined
  /** The last person whose role holds all these folded words, as `same` compares them. */
  byRole(words: readonly string[], same?: (a: string, b: string) => boolean): Remembered | undefined
  /** The last speaker of one of these kinds, when it spoke in this paragraph or the one before. */
  recent(kinds: readonly Speaker['kind'][], paragraph: number): Remembered | undefined
  /** The last person whose name ends in this word. */
  bySurname(word: string): Remembered | undefined
}

/** Name of a speaker as first given. */
export const fullName = (speaker: Speaker): string => speaker.name ?? speaker.text

const words = (text: string): readonly string[] =>
  foldKey(text)
    .split(/[^\p{L}\p{N}']+/u)
    .filter((word) => word !== '')

/** A fresh memory; one a document. */
export const speakerMemory = (): SpeakerMemory => {
  const all: Remembered[] = []
  return {
    // A title or surname is remembered as the naming it stands for, so that what follows goes back to the full name.
    remember: (speaker, chain, paragraph) => {
      const named = speaker.inferred
        ? all.find((one) => !one.speaker.inferred && fullName(one.speaker) === fullName(speaker))
        : undefined
      all.push({ speaker: named?.speaker ?? speaker, chain, paragraph })
    },
    last: (paragraph) => {
      const found = all.at(-1)
      return found && paragraph - found.paragraph <= 1 ? found : undefined
    },
    lastOf: (kind) => all.findLast(({ speaker }) => speaker.kind === kind),
    recent: (kinds, paragraph) =>
      all.findLast((one) => kinds.includes(one.speaker.kind) && paragraph - one.paragraph <= 1),
    byRole: (wanted, same = (a, b) => a === b) =>
      all.findLast(({ speaker }) => {
        const role = speaker.role ? words(speaker.role.text) : []
        return (
          speaker.kind === 'person' && wanted.length > 0 && wanted.every((word) => role.some((one) => same(one, word)))
        )
      }),
    bySurname: (word) =>
      all.findLast(({ speaker }) => speaker.kind === 'person' && words(fullName(speaker)).at(-1) === word),
  }
}
