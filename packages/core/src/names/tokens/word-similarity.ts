/** Whether two words may be the same, and how sure that is. The index finds exactly the pairs for which this is not 0. */

import { leastSimilarity, type Sounded, soundSimilarity } from './similarity.ts'
import { shortSkeleton } from './skeleton.ts'
import type { Word } from './word.ts'

/** Words agreeing by dictionary only, and so by sense and not by sound. */
export const conceptSimilarity = 0.96
/** Short forms and national forms of a given name: often one person, not always. */
export const nicknameSimilarity = 0.89

/** True when one insertion, removal, exchange, or swap of neighbours makes one string of the other. */
export const withinOneEdit = (a: string, b: string): boolean => {
  const more = b.length - a.length
  if (more < 0) return withinOneEdit(b, a)
  if (more > 1) return false
  const n = a.length
  let start = 0
  while (start < n && a.charCodeAt(start) === b.charCodeAt(start)) start += 1
  if (start === n) return true
  let end = 0
  while (end < n - start && a.charCodeAt(n - 1 - end) === b.charCodeAt(b.length - 1 - end)) end += 1
  const left = n - start - end
  if (more === 1) return left === 0
  if (left === 1) return true
  return (
    left === 2 && a.charCodeAt(start) === b.charCodeAt(start + 1) && a.charCodeAt(start + 1) === b.charCodeAt(start)
  )
}

/** Shortest words in letters in which one wrong letter is taken for a slip; an abjad says as much in fewer. */
export const shortestSlip = (word: Pick<Word, 'abjad'>): number => (word.abjad ? 3 : 4)

/** True for words of one script that differ by one letter. */
const lettersApart = (a: Word, b: Word): boolean =>
  a.script === b.script &&
  a.key.length >= shortestSlip(a) &&
  b.key.length >= shortestSlip(b) &&
  withinOneEdit(a.key, b.key)

/** Bits set in a number below 1024: consonant classes. */
const bits = Uint8Array.from({ length: 1024 }, (_, number) => {
  let count = 0
  for (let rest = number; rest > 0; rest >>= 1) count += rest & 1
  return count
})

/** One slip exchanges one consonant class for another; three cover one that makes or breaks a digraph. */
const mostClassesApart = 3

/** True when two readings of words are so near that the index would look one up for the other. */
const related = (a: Word, b: Word): boolean => {
  if (a.classes !== 0 && b.classes !== 0 && (bits[a.classes ^ b.classes] as number) > mostClassesApart) return false
  for (const x of a.skeletons)
    for (const y of b.skeletons) {
      if (x === y) return true
      if (x.length > shortSkeleton && y.length > shortSkeleton && withinOneEdit(x, y)) return true
    }
  return lettersApart(a, b)
}

/** Concepts of which two different ones are never the same: II sounds like III, and is another man. */
const countings = ['number', 'generation'] as const

const family = (concept: string): string => concept.slice(0, concept.indexOf(':'))

/** What dictionaries say: a similarity, 0 for "surely not", undefined for "nothing". */
const byConcept = (a: Word, b: Word): number | undefined => {
  if (a.concepts.length === 0 || b.concepts.length === 0) return undefined
  for (const one of a.concepts)
    if (b.concepts.includes(one)) return family(one) === 'given' ? nicknameSimilarity : conceptSimilarity
  for (const counting of countings)
    if (a.concepts.some((one) => family(one) === counting) && b.concepts.some((one) => family(one) === counting))
      return 0
  return undefined
}

/** Similarity by letters alone, for scripts that no table reads. */
const byLetters = (a: Word, b: Word): number => {
  if (a.script !== b.script) return 0
  const longer = Math.max(a.key.length, b.key.length)
  const similarity = 1 - 1 / longer
  return similarity >= leastSimilarity && withinOneEdit(a.key, b.key) ? similarity : 0
}

/** One slip in a word of that many letters is believed so far; the more letters agree, the more. */
const slips: readonly (readonly [letters: number, similarity: number])[] = [
  [7, 0.915],
  [5, 0.905],
  [4, 0.87],
]

/**
 * A slip of the hand: the same letters but for one. It makes a word that nobody is called, so where both words are known as parts of names they
 * are two names (Jamal and Jamil, Hamid and Hamad) and only their sounds count.
 */
const bySlip = (a: Word, b: Word): number => {
  if (!lettersApart(a, b) || (a.known && b.known)) return 0
  const letters = Math.min(a.key.length, b.key.length)
  return slips.find(([least]) => letters >= least)?.[1] ?? 0
}

/** Syllable scripts fit many Latin spellings, and their names are short: what differs there weighs more. */
const syllabic = new Set(['Hang', 'Kana', 'Hira'])
const syllabicDoubt = 1.6

/**
 * Words with one consonant or none are alike by chance: what they share has to be nearly all there is. An abjad does not write it all, so across
 * one this cannot be asked.
 */
const shortestTelling = 2
const leastOfShort = 0.88

/** Scripts in which one sign is one sound: a word of one letter is that letter and no spelling of anything. */
const alphabets = new Set(['Latn', 'Cyrl', 'Grek', 'Arab', 'Hebr', 'Geor', 'Armn'])

const isLetter = ({ key, script }: Word): boolean => key.length === 1 && alphabets.has(script)

/** Cross-script agreement is never quite as sure as the same letters. */
const acrossScripts = 0.995

/**
 * How alike two words are: 1 for the same letters, 0 for words that are not the same name, between {@link leastSimilarity} and 1 otherwise. Symmetric.
 */
export const wordSimilarity = (a: Word, b: Word): number => {
  if (a.script === b.script && a.key === b.key) return 1
  const concept = byConcept(a, b)
  if (concept !== undefined && concept !== nicknameSimilarity) return concept
  if (!a.readable || !b.readable) return byLetters(a, b)
  if (isLetter(a) || isLetter(b)) return concept ?? 0
  if (!related(a, b)) return concept ?? 0
  const abjad = a.abjad !== b.abjad
  let best = 0
  for (let i = 0; i < a.sounded.length; i += 1)
    for (let j = 0; j < b.sounded.length; j += 1) {
      const found = soundSimilarity(a.sounded[i] as Sounded, b.sounded[j] as Sounded, abjad)
      // A reading that takes something off the front is a guess.
      const sure = i === 0 && j === 0 ? found : found * 0.98
      if (sure > best) best = sure
    }
  if (a.script !== b.script) {
    best *= acrossScripts
    if (syllabic.has(a.script) || syllabic.has(b.script)) best = 1 - (1 - best) * syllabicDoubt
  } else best = Math.max(best, bySlip(a, b))
  if (concept !== undefined && concept > best) return concept
  const short =
    !abjad && (a.skeletons[0] as string).length < shortestTelling && (b.skeletons[0] as string).length < shortestTelling
  return best < (short ? leastOfShort : leastSimilarity) ? 0 : best
}
