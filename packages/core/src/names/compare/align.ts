/** Which part of one name answers which of the other. */

import { acronymOf } from '../parts/acronyms.ts'
import { type Sounded, soundedOf, soundSimilarity } from '../tokens/similarity.ts'
import type { Word } from '../tokens/word.ts'
import { wordSimilarity } from '../tokens/word-similarity.ts'
import type { PreparedName, PreparedPart } from './prepared.ts'

/** Parts of the query held against parts of the listed name: one and one, two neighbours and one, or an acronym and all it stands for. */
export interface Pair {
  readonly query: readonly number[]
  readonly listed: readonly number[]
  readonly similarity: number
}

/** An initial agrees with so many names that it proves little. */
export const initialSimilarity = 0.86
/** Two words and one must sound alike to be taken for each other: with two words to choose from, chance agrees more often. */
const leastJoined = 0.92
/** A joined compound is as good as one written apart, but for the doubt whether it is one. */
const joinedSimilarity = 0.98

const isInitialOf = (initial: PreparedPart, other: PreparedPart): boolean => {
  const heard = (initial.word.readings[0] as string)[0]
  return other.word.readings.some((reading) => reading[0] === heard) || other.word.key[0] === initial.word.key[0]
}

/** How alike two words are; a search that has found all similar words already need not measure them again. */
export type WordSimilarity = (query: Word, listed: Word) => number

/** Similarity of two parts in their roles. */
export const partSimilarity = (
  a: PreparedPart,
  b: PreparedPart,
  similarity: WordSimilarity = wordSimilarity,
): number => {
  const [x, y] = [a.part.role, b.part.role]
  if (x === 'initial' || y === 'initial') {
    if (x === y) return a.word.key === b.word.key && a.word.script === b.word.script ? 1 : isInitialOf(a, b) ? 0.9 : 0
    const [initial, other] = x === 'initial' ? [a, b] : [b, a]
    return other.part.role !== 'honorific' && isInitialOf(initial, other) ? initialSimilarity : 0
  }
  if (x !== y && (x === 'generation' || y === 'generation' || x === 'legal-form' || y === 'legal-form')) return 0
  const found = similarity(a.word, b.word)
  if (x === y) return found
  // "Sheikh" may be somebody's own name, "Abu Bakr" written without its first half: only where nothing else is in doubt.
  if (x === 'honorific' || y === 'honorific') return found >= 0.97 ? 0.9 : 0
  if (x === 'kunya' || y === 'kunya') return found >= 0.9 ? found * 0.9 : 0
  return found
}

/** Two parts of one name that the other may write as one word. */
const joinable = (parts: readonly PreparedPart[], i: number, taken: Uint8Array): boolean => {
  const [a, b] = [parts[i], parts[i + 1]]
  if (a === undefined || b === undefined || taken[i] === 1 || taken[i + 1] === 1) return false
  return a.word.script === b.word.script && a.word.readable && a.part.role !== 'initial' && b.part.role !== 'initial'
}

/** Consonants that two words written as one must have, unless they are the very letters: with fewer, chance agrees too often. */
export const leastJoinedConsonants = 3

/** Similarity of two neighbouring words of one name, written as one, with a single word of another; 0 unless their consonants are the same. */
export const joinedAlike = (a: Word, b: Word, one: Word): number => {
  if (a.script === one.script && a.key + b.key === one.key) return joinedSimilarity
  if (!one.readable) return 0
  const [x, y, whole] = [a.skeletons[0], b.skeletons[0], one.skeletons[0]] as [string, string, string]
  if (whole.length < leastJoinedConsonants || x.length + y.length !== whole.length || x + y !== whole) return 0
  const together = (a.readings[0] as string) + (b.readings[0] as string)
  const found = soundSimilarity(soundedOf(together), one.sounded[0] as Sounded, a.abjad !== one.abjad)
  return found * joinedSimilarity < leastJoined ? 0 : found * joinedSimilarity
}

const joins = (
  many: readonly PreparedPart[],
  takenMany: Uint8Array,
  single: readonly PreparedPart[],
  takenSingle: Uint8Array,
  add: (many: readonly number[], single: number, similarity: number) => void,
): void => {
  for (let i = 0; i + 1 < many.length; i += 1) {
    for (let j = 0; j < single.length && joinable(many, i, takenMany); j += 1) {
      if (takenSingle[j] === 1) continue
      const found = joinedAlike(
        (many[i] as PreparedPart).word,
        (many[i + 1] as PreparedPart).word,
        (single[j] as PreparedPart).word,
      )
      if (found === 0) continue
      takenMany[i] = 1
      takenMany[i + 1] = 1
      takenSingle[j] = 1
      add([i, i + 1], j, found)
    }
  }
}

/** An acronym and the words it stands for: sure enough to act on, where at least three letters agree. */
export const acronymSimilarity = 0.95
const shortestAcronym = 3

/** Parts that give a name's initials (`acronymOf`): not its legal form and numbers, not the acronym itself. */
const unspelled = new Set(['legal-form', 'acronym', 'number', 'generation'])
const spelled = (name: PreparedName): readonly number[] =>
  name.parts.flatMap(({ part }, i) => (unspelled.has(part.role) ? [] : [i]))

/** The initials of a name's words; empty where they are too few. */
export const initialsOf = (name: PreparedName): string => {
  const at = name.kind === 'organisation' ? spelled(name) : []
  return at.length < shortestAcronym ? '' : acronymOf(at.map((i) => (name.parts[i] as PreparedPart).part))
}

/** A name that is an acronym and perhaps a legal form: where in it, or -1. */
export const loneAcronym = (name: PreparedName): number => {
  const at = name.parts.flatMap(({ part }, i) => (part.role === 'legal-form' ? [] : [i]))
  const only = at.length === 1 ? (name.parts[at[0] as number] as PreparedPart) : undefined
  if (name.kind !== 'organisation' || only === undefined || only.word.key.length < shortestAcronym) return -1
  return only.part.role === 'acronym' || only.part.role === 'name' ? (at[0] as number) : -1
}

const acronymPair = (query: PreparedName, listed: PreparedName): Pair | undefined => {
  const [a, b] = [loneAcronym(query), loneAcronym(listed)]
  if (a >= 0 && b < 0 && initialsOf(listed) === (query.parts[a] as PreparedPart).word.key)
    return { query: [a], listed: spelled(listed), similarity: acronymSimilarity }
  if (b >= 0 && a < 0 && initialsOf(query) === (listed.parts[b] as PreparedPart).word.key)
    return { query: spelled(query), listed: [b], similarity: acronymSimilarity }
  return undefined
}

/**
 * Pairs the parts of two names: the most alike first, of equals those nearest in place; then what is left over is tried joined. Every part is in
 * one pair at most. Pairs come in the query's order.
 */
export const alignNames = (
  query: PreparedName,
  listed: PreparedName,
  similarity: WordSimilarity = wordSimilarity,
): readonly Pair[] => {
  const [a, b] = [query.parts, listed.parts]
  const [n, m] = [a.length, b.length]
  const found: { readonly i: number; readonly j: number; readonly similarity: number; readonly gap: number }[] = []
  for (let i = 0; i < n; i += 1)
    for (let j = 0; j < m; j += 1) {
      const alike = partSimilarity(a[i] as PreparedPart, b[j] as PreparedPart, similarity)
      if (alike > 0) found.push({ i, j, similarity: alike, gap: Math.min(Math.abs(i - j), Math.abs(n - i - (m - j))) })
    }
  found.sort((x, y) => y.similarity - x.similarity || x.gap - y.gap || x.i - y.i || x.j - y.j)
  const takenA = new Uint8Array(n)
  const takenB = new Uint8Array(m)
  const pairs: Pair[] = []
  for (const { i, j, similarity: alike } of found) {
    if (takenA[i] === 1 || takenB[j] === 1) continue
    takenA[i] = 1
    takenB[j] = 1
    pairs.push({ query: [i], listed: [j], similarity: alike })
  }
  const acronym = pairs.length === 0 ? acronymPair(query, listed) : undefined
  if (acronym) return [acronym]
  joins(a, takenA, b, takenB, (two, one, alike) => pairs.push({ query: two, listed: [one], similarity: alike }))
  joins(b, takenB, a, takenA, (two, one, alike) => pairs.push({ query: [one], listed: two, similarity: alike }))
  return pairs.sort((x, y) => (x.query[0] as number) - (y.query[0] as number))
}
