import { wordFrequencies, wordFrequenciesOf } from './word-frequencies.generated.ts'

/** In how many persons, organisations (of the public lists) and ordinary people's names a word occurs. */
export interface WordFrequency {
  readonly persons: number
  readonly organisations: number
  readonly ordinary: number
}

const [persons, organisations, ordinary] = wordFrequenciesOf

/** Of how many. */
export const frequencyTotals: WordFrequency = { persons, organisations, ordinary }

let table: ReadonlyMap<string, WordFrequency> | undefined

const parsed = (): ReadonlyMap<string, WordFrequency> => {
  const count = (text: string | undefined): number => (text ? Number.parseInt(text, 36) : 0)
  return new Map(
    wordFrequencies.split('\n').map((line) => {
      const [word = '', a, b, c] = line.split(',')
      return [word, { persons: count(a), organisations: count(b), ordinary: count(c) }]
    }),
  )
}

/**
 * How common a folded word is, without Arabic article and apostrophes (`masri`, `مصري`, `vladimirovich`); undefined for a word in fewer
 * than five parties and fewer than five ordinary names: rare, or not of a name at all. Frozen figures, so a score never depends on what is loaded.
 */
export const wordFrequency = (word: string): WordFrequency | undefined => {
  table ??= parsed()
  return table.get(word)
}
