/** Room to search a name index in, and the words of the index that a word may be. */
import { credence } from '../compare/score-names.ts'
import type { Word } from '../tokens/word.ts'
import { wordSimilarity } from '../tokens/word-similarity.ts'
import { bucketOf } from './buckets.ts'
import { type NameIndex, textAt, wordFromText, wordText } from './name-index.ts'
import { soundsRuleOut } from './sound-table.ts'
import { wordKeys } from './word-keys.ts'

/** Sums over what one question met in each name; each may be too high, never too low. */
export interface NameSums {
  /** What agrees: weight times credence. */
  readonly agreed: Float32Array
  /** The same less the score asked for: what a name has to spare for its leftovers. */
  readonly spare: Float32Array
  /** What doubtful agreements take away from that, at the least. */
  readonly doubt: Float32Array
  /** 1 where two words met one, so that the doubts may be about nothing. */
  readonly joined: Uint8Array
  readonly queryHit: Float32Array
  readonly listedHit: Float32Array
  /** Query parts that met something, and how much they tell together. */
  readonly met: Uint8Array
  readonly told: Float32Array
  /** The probe that met the name last, and what it gave: a second word it meets there counts only for what it gives more. */
  readonly probe: Uint32Array
  readonly probeAgreed: Float32Array
  readonly probeSpare: Float32Array
  readonly probeListed: Float32Array
}

const sumsFor = (names: number): NameSums => ({
  agreed: new Float32Array(names),
  spare: new Float32Array(names),
  doubt: new Float32Array(names),
  joined: new Uint8Array(names),
  queryHit: new Float32Array(names),
  listedHit: new Float32Array(names),
  met: new Uint8Array(names),
  told: new Float32Array(names),
  probe: new Uint32Array(names),
  probeAgreed: new Float32Array(names),
  probeSpare: new Float32Array(names),
  probeListed: new Float32Array(names),
})

/** Room to look words up in; one for all indexes of one vocabulary. */
export interface VocabularySearch {
  /** The index's words as far as they have been asked for. */
  readonly words: (Word | undefined)[]
  /** What was found for a word before. Emptied when it is full. */
  readonly remembered: Map<string, Hits>
  readonly wordStamp: Uint32Array
  stamp: number
}

/** Room to work in, made once per index and thread; nothing of one question is left for the next. */
export interface Searcher {
  readonly index: NameIndex
  readonly vocabulary: VocabularySearch
  readonly nameStamp: Uint32Array
  readonly sums: NameSums
  stamp: number
}

/** Words of an index, by number, each with how far it is believed to be the word asked for. */
export interface Hits {
  readonly words: Uint32Array
  /** The same words themselves, and how alike each is, as `wordSimilarity` says it. */
  readonly found: readonly Word[]
  readonly similarities: readonly number[]
  readonly credences: Float32Array
}

const mostRemembered = 8_000

/** A searcher over an index. Not to be shared between threads; the index may be. */
export const searcherFor = (index: NameIndex, vocabulary: VocabularySearch = vocabularySearchFor(index)): Searcher => {
  const names = index.owners.length
  return { index, vocabulary, nameStamp: new Uint32Array(names), sums: sumsFor(names), stamp: 0 }
}

/** Room to look words up in an index's vocabulary. */
export const vocabularySearchFor = (index: NameIndex): VocabularySearch => {
  const words = index.words.starts.length - 1
  return { words: new Array(words), remembered: new Map(), wordStamp: new Uint32Array(words), stamp: 0 }
}

/** The word of a number; made from its text the first time. */
export const indexedWord = ({ index, vocabulary }: Searcher, number: number): Word => {
  let word = vocabulary.words[number]
  if (word === undefined) {
    word = wordFromText(textAt(index.words, number))
    vocabulary.words[number] = word
  }
  return word
}

const lastStamp = 0xffffffff

/** A number that marks nothing in this searcher yet. When they run out all marks are wiped, which must not happen inside a question. */
export const nextStamp = (searcher: Searcher): number => {
  searcher.stamp += 1
  return searcher.stamp
}

/** To be called before each question: leaves it more numbers than it can use. */
export const freshStamps = (searcher: Searcher): void => {
  if (searcher.stamp < lastStamp - 10_000) return
  searcher.nameStamp.fill(0)
  searcher.sums.probe.fill(0)
  searcher.stamp = 0
}

/** Words of the index that may be the given one. Exactly those for which `wordSimilarity` is not 0. */
export const similarWords = (searcher: Searcher, word: Word): Hits => {
  const text = wordText(word)
  const { vocabulary } = searcher
  const known = vocabulary.remembered.get(text)
  if (known !== undefined) return known
  const { wordsByKey, sounds } = searcher.index
  const { wordStamp } = vocabulary
  if (vocabulary.stamp === lastStamp) {
    wordStamp.fill(0)
    vocabulary.stamp = 0
  }
  vocabulary.stamp += 1
  const { stamp } = vocabulary
  const numbers: number[] = []
  const found: Word[] = []
  const similarities: number[] = []
  const judged = word.concepts.length === 0 && word.readable
  wordKeys(word, (key, bySound) => {
    const bucket = bucketOf(wordsByKey, key)
    if (bucket < 0) return
    const end = wordsByKey.starts[bucket + 1] as number
    for (let i = wordsByKey.starts[bucket] as number; i < end; i += 1) {
      const number = wordsByKey.items[i] as number
      if (wordStamp[number] === stamp) continue
      wordStamp[number] = stamp
      // Words that meet by their letters have come before, so here only the sounds count.
      if (bySound && judged && soundsRuleOut(word, sounds, number)) continue
      const other = indexedWord(searcher, number)
      const similarity = wordSimilarity(word, other)
      if (similarity === 0) continue
      numbers.push(number)
      found.push(other)
      similarities.push(similarity)
    }
  })
  const hits = {
    words: Uint32Array.from(numbers),
    found,
    similarities,
    credences: Float32Array.from(similarities, credence),
  }
  if (vocabulary.remembered.size >= mostRemembered) vocabulary.remembered.clear()
  vocabulary.remembered.set(text, hits)
  return hits
}
