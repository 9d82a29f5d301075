/** Counting words of names: in how many parties, and in how many ordinary people's names. */
import type { Party } from '@marsad/core/register'
import { foldText, scriptOf } from '@marsad/core/text'

const scripts: ReadonlySet<string> = new Set(['Latn', 'Cyrl', 'Arab'])

/**
 * The words of a name as frequencies know them: folded, cut at everything that is no letter, apostrophes and ayns dropped without a cut, the Arabic
 * article taken off where three letters and more are left, words of one letter left out.
 */
export const nameWords = (name: string): readonly string[] =>
  (
    foldText(name)
      .replace(/['’ʿʾʼ`]/g, '')
      .match(/\p{L}+/gu) ?? []
  )
    .map((word) => (/^ال.{3}/u.test(word) ? word.slice(2) : word))
    .filter((word) => word.length > 1 && scripts.has(scriptOf(word)))

/**
 * The same party on several lists as one: two parties of a kind belong together when they print one name of the same two or more words. Good
 * enough for counting words, and for nothing else.
 */
export const joinedParties = (parties: readonly Party[]): readonly (readonly Party[])[] => {
  const parent = parties.map((_, at) => at)
  const rootOf = (at: number): number => {
    let root = at
    while (parent[root] !== root) root = parent[root] as number
    parent[at] = root
    return root
  }
  const firstWith = new Map<string, number>()
  for (const [at, { names, schema }] of parties.entries())
    for (const { text } of names) {
      const words = nameWords(text)
      if (words.length < 2) continue
      const key = `${schema === 'Person' ? 'p' : 'o'} ${words.toSorted().join(' ')}`
      const first = firstWith.get(key)
      if (first === undefined) firstWith.set(key, at)
      else parent[rootOf(at)] = rootOf(first)
    }
  return [...Map.groupBy(parties, (_, at) => rootOf(at)).values()]
}

/** In how many of each kind a word occurs. */
export interface WordCount {
  persons: number
  organisations: number
  ordinary: number
}

/** Counts of all words. */
export interface WordCounts {
  readonly words: ReadonlyMap<string, Readonly<WordCount>>
  readonly of: Readonly<WordCount>
}

/** Counts every word once a party, whatever number of its names has it, and once an ordinary name. */
export const countWords = (parties: readonly Party[], ordinary: readonly string[]): WordCounts => {
  const words = new Map<string, WordCount>()
  const of: WordCount = { persons: 0, organisations: 0, ordinary: 0 }
  const add = (kind: keyof WordCount, found: Iterable<string>): void => {
    of[kind] += 1
    for (const word of new Set(found)) {
      const count = words.get(word) ?? { persons: 0, organisations: 0, ordinary: 0 }
      words.set(word, count)
      count[kind] += 1
    }
  }
  for (const group of joinedParties(parties))
    add(
      group[0]?.schema === 'Person' ? 'persons' : 'organisations',
      group.flatMap(({ names }) => names.flatMap(({ text }) => nameWords(text))),
    )
  for (const name of ordinary) add('ordinary', nameWords(name))
  return { words, of }
}
