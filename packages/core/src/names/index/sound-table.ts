/** The sounds of all words of a vocabulary, end to end: enough to turn most words away without touching them. */
import { type Sounded, soundsFarApart } from '../tokens/similarity.ts'
import type { Word } from '../tokens/word.ts'

/** See `Sounded` in `tokens/similarity.ts`; only of words that have one reading and no concept, of the others nothing. */
export interface SoundTable {
  /** First sound of each word; one more at the end. */
  readonly starts: Uint32Array
  readonly codes: Uint8Array
  readonly drops: Float32Array
  readonly unwritten: Float32Array
  readonly weights: Float32Array
  /** 1 for a word that can be judged by its sounds alone, 2 more where it is in an abjad. */
  readonly flags: Uint8Array
}

/** Makes the table of a vocabulary. */
export const soundTable = (words: readonly Word[]): SoundTable => {
  const starts = new Uint32Array(words.length + 1)
  const flags = new Uint8Array(words.length)
  const weights = new Float32Array(words.length)
  const plain = (word: Word): Sounded | undefined =>
    word.sounded.length === 1 && word.concepts.length === 0 ? word.sounded[0] : undefined
  words.forEach((word, i) => {
    starts[i + 1] = (starts[i] as number) + (plain(word)?.codes.length ?? 0)
  })
  const codes = new Uint8Array(starts.at(-1) as number)
  const drops = new Float32Array(codes.length)
  const unwritten = new Float32Array(codes.length)
  words.forEach((word, i) => {
    const sounded = plain(word)
    if (sounded === undefined) return
    flags[i] = word.abjad ? 3 : 1
    weights[i] = sounded.weight
    codes.set(sounded.codes, starts[i])
    drops.set(sounded.drops, starts[i])
    unwritten.set(sounded.unwritten, starts[i])
  })
  return { starts, codes, drops, unwritten, weights, flags }
}

/** True when the sounds of the two words alone rule out that they are alike. Knows nothing of letters and concepts. */
export const soundsRuleOut = (word: Word, table: SoundTable, number: number): boolean => {
  const flags = table.flags[number] as number
  if ((flags & 1) === 0) return false
  const abjad = word.abjad !== ((flags & 2) !== 0)
  for (const sounded of word.sounded) if (!soundsFarApart(sounded, table, number, abjad)) return false
  return true
}
