/**
 * Many names, asked at once: which of them might be this one? Built once for a register, in typed arrays. What it hands out are candidates with a
 * bound that no true score exceeds; the comparison decides.
 */
import { initialsOf, leastJoinedConsonants } from '../compare/align.ts'
import { prepareName } from '../compare/prepared.ts'
import { parseName } from '../parts/parse-name.ts'
import type { NamePart } from '../parts/types.ts'
import { partLetters } from '../tokens/part-letters.ts'
import { type Word, wordOf } from '../tokens/word.ts'
import { type Buckets, buildBuckets } from './buckets.ts'
import { type SoundTable, soundTable } from './sound-table.ts'
import { initialsKey, joinedKey, joinedLettersKey, wordKeys } from './word-keys.ts'

/** Strings end to end, with where each begins; one more offset at the end. */
export interface Texts {
  readonly units: Uint16Array
  readonly starts: Uint32Array
}

/** The index of the names of one kind. Numbers of names and words are their places in the order they were added. */
export interface NameIndex {
  readonly kind: 'person' | 'organisation'
  /** Names as written. */
  readonly texts: Texts
  /** The caller's number for each name: whose it is. */
  readonly owners: Uint32Array
  /** Sum of the weights of each name's parts, initials left out. */
  readonly weights: Float32Array
  /** Weight of the initials of each name, nearly always 0. */
  readonly initials: Float32Array
  /** Distinct words as `script key concept concept`; may be shared with another index. */
  readonly words: Texts
  /** Keys of words (`word-keys.ts`) to words. */
  readonly wordsByKey: Buckets
  readonly sounds: SoundTable
  /** First of each name's words in {@link nameWords}; one more at the end. */
  readonly nameWordStarts: Uint32Array
  /** Numbers of the words of each name's prepared parts, in their order. */
  readonly nameWords: Uint32Array
  /** First posting of each word; one more at the end. */
  readonly postings: Uint32Array
  readonly postingNames: Uint32Array
  readonly postingWeights: Float32Array
  /** Skeletons of neighbouring words written as one, and initials of whole names, to names and the weight of those words. */
  readonly joined: Buckets
  readonly joinedWeights: Float32Array
  /** Where in {@link nameWords} the first of the two stands; {@link noPlace} for the initials of a name. */
  readonly joinedPlaces: Uint32Array
}

/** Place of what stands nowhere. */
export const noPlace = 0xffffffff

/** A name to index. */
export interface NameToIndex {
  readonly text: string
  readonly owner: number
}

/** The text at a place. */
export const textAt = ({ units, starts }: Texts, at: number): string => {
  const [from, to] = [starts[at] as number, starts[at + 1] as number]
  if (to - from < 8192) return String.fromCharCode.apply(null, units.subarray(from, to) as unknown as number[])
  let out = ''
  for (let i = from; i < to; i += 8192)
    out += String.fromCharCode.apply(null, units.subarray(i, Math.min(to, i + 8192)) as unknown as number[])
  return out
}

/** Strings end to end. */
export const packTexts = (texts: readonly string[]): Texts => {
  const starts = new Uint32Array(texts.length + 1)
  texts.forEach((text, i) => {
    starts[i + 1] = (starts[i] as number) + text.length
  })
  const units = new Uint16Array(starts.at(-1) as number)
  texts.forEach((text, i) => {
    const from = starts[i] as number
    for (let k = 0; k < text.length; k += 1) units[from + k] = text.charCodeAt(k)
  })
  return { units, starts }
}

/** What makes two words one: script, key with its marked letters where it has any, concepts; see {@link NameIndex.words}. */
export const wordText = ({
  script,
  key,
  letters,
  concepts,
}: Pick<Word, 'script' | 'key' | 'letters' | 'concepts'>): string => {
  const word = letters === key ? `${script} ${key}` : `${script} ${key}=${letters}`
  return concepts.length === 0 ? word : `${word} ${concepts.join(' ')}`
}

const noConcepts: readonly string[] = []

/** The same of a part of a name. */
export const partText = (part: NamePart): string =>
  wordText({ script: part.script, key: part.key, letters: partLetters(part), concepts: part.concepts ?? noConcepts })

/** The word of such a text. Keys hold no blank and no equals sign. */
export const wordFromText = (text: string): Word => {
  const [script = '', word = '', ...concepts] = text.split(' ')
  const [key = '', letters = key] = word.split('=')
  return wordOf(key, script, concepts, letters)
}

/** The words of names while they are being collected: one vocabulary may serve several indexes. */
interface GrowingVocabulary {
  readonly numbers: Map<string, number>
  readonly words: Word[]
  readonly texts: string[]
}

/** A vocabulary without a word. */
const growingVocabulary = (): GrowingVocabulary => ({ numbers: new Map(), words: [], texts: [] })

const numberOf = (growing: GrowingVocabulary, part: NamePart): number => {
  const text = partText(part)
  const known = growing.numbers.get(text)
  if (known !== undefined) return known
  const number = growing.words.length
  growing.numbers.set(text, number)
  growing.texts.push(text)
  growing.words.push(wordFromText(text))
  return number
}

/** Two columns of numbers that grow: what an array of pairs would be, without the pairs. */
interface Columns {
  readonly keys: number[]
  readonly items: number[]
}

const wordBuckets = (words: readonly Word[]): Buckets => {
  const { keys, items }: Columns = { keys: [], items: [] }
  words.forEach((word, number) => {
    const seen = new Set<number>()
    wordKeys(word, (key) => {
      if (seen.has(key)) return
      seen.add(key)
      keys.push(key)
      items.push(number)
    })
  })
  return buildBuckets(Uint32Array.from(keys), Uint32Array.from(items))
}

type Vocabulary = Pick<NameIndex, 'words' | 'wordsByKey' | 'sounds'>

const finished = ({ texts, words }: GrowingVocabulary): Vocabulary => ({
  words: packTexts(texts),
  wordsByKey: wordBuckets(words),
  sounds: soundTable(words),
})

/**
 * Builds the indexes of persons and of organisations over one vocabulary, so that a word is looked up once for both. The order of names decides
 * their numbers and nothing else. Names without a letter are indexed and never found.
 */
export const buildNameIndexes = (
  persons: Iterable<NameToIndex>,
  organisations: Iterable<NameToIndex>,
): { readonly persons: NameIndex; readonly organisations: NameIndex } => {
  const growing = growingVocabulary()
  const first = collectNames(persons, 'person', growing)
  const second = collectNames(organisations, 'organisation', growing)
  const vocabulary = finished(growing)
  return { persons: first(vocabulary), organisations: second(vocabulary) }
}

/** Builds one index with a vocabulary of its own; see {@link buildNameIndexes}. */
export const buildNameIndex = (names: Iterable<NameToIndex>, kind: 'person' | 'organisation'): NameIndex => {
  const growing = growingVocabulary()
  const finish = collectNames(names, kind, growing)
  return finish(finished(growing))
}

/** Takes the names in; what comes back makes the index, once all words of the vocabulary are known. */
const collectNames = (
  names: Iterable<NameToIndex>,
  kind: 'person' | 'organisation',
  growing: GrowingVocabulary,
): ((vocabulary: Vocabulary) => NameIndex) => {
  const nameWordStarts = [0]
  const nameWords: number[] = []
  const texts: string[] = []
  const owners: number[] = []
  const weights: number[] = []
  const initials: number[] = []
  const lists: { readonly name: number; readonly weight: number }[][] = []
  const joinedKeys: number[] = []
  const joinedNames: number[] = []
  const joinedWeights: number[] = []
  const joinedPlaces: number[] = []
  for (const { text, owner } of names) {
    const name = texts.length
    const prepared = prepareName(parseName(text, { kind }), (part) => {
      const number = numberOf(growing, part)
      nameWords.push(number)
      return growing.words[number] as Word
    })
    nameWordStarts.push(nameWords.length)
    texts.push(text)
    owners.push(owner)
    let initialWeight = 0
    const from = nameWords.length - prepared.parts.length
    prepared.parts.forEach(({ part, weight, word }, i) => {
      if (part.role === 'initial') {
        initialWeight += weight
        return
      }
      const number = nameWords[from + i] as number
      let list = lists[number]
      if (list === undefined) {
        list = []
        lists[number] = list
      }
      list.push({ name, weight })
      const next = prepared.parts[i + 1]
      if (next === undefined || next.part.role === 'initial' || !word.readable || next.word.script !== word.script)
        return
      const skeleton = (word.skeletons[0] as string) + (next.word.skeletons[0] as string)
      const keys = [joinedLettersKey(word.script, word.key + next.word.key)]
      if (skeleton.length >= leastJoinedConsonants) keys.push(joinedKey(skeleton))
      for (const key of keys) {
        joinedKeys.push(key)
        joinedNames.push(name)
        joinedWeights.push(weight + next.weight)
        joinedPlaces.push(from + i)
      }
    })
    const letters = initialsOf(prepared)
    if (letters !== '') {
      joinedKeys.push(initialsKey(letters))
      joinedNames.push(name)
      joinedWeights.push(prepared.weight)
      joinedPlaces.push(noPlace)
    }
    weights.push(prepared.weight - initialWeight)
    initials.push(initialWeight)
  }
  const finish = ({ words, wordsByKey, sounds }: Vocabulary): NameIndex => {
    const count = words.starts.length - 1
    const postings = new Uint32Array(count + 1)
    for (let i = 0; i < count; i += 1) postings[i + 1] = (postings[i] as number) + (lists[i]?.length ?? 0)
    const postingNames = new Uint32Array(postings.at(-1) as number)
    const postingWeights = new Float32Array(postingNames.length)
    lists.forEach((list, word) => {
      list?.forEach(({ name, weight }, i) => {
        postingNames[(postings[word] as number) + i] = name
        postingWeights[(postings[word] as number) + i] = weight
      })
    })
    // Buckets hold places in the list of joined pairs, so that the weight can be found beside the name.
    const joined = buildBuckets(Uint32Array.from(joinedKeys), Uint32Array.from(joinedNames.map((_, i) => i)))
    return {
      kind,
      texts: packTexts(texts),
      owners: Uint32Array.from(owners),
      weights: Float32Array.from(weights),
      initials: Float32Array.from(initials),
      words,
      wordsByKey,
      sounds,
      nameWordStarts: Uint32Array.from(nameWordStarts),
      nameWords: Uint32Array.from(nameWords),
      postings,
      postingNames,
      postingWeights,
      joined: { ...joined, items: joined.items.map((i) => joinedNames[i] as number) },
      joinedWeights: Float32Array.from(joined.items, (i) => joinedWeights[i] as number),
      joinedPlaces: joined.items.map((i) => joinedPlaces[i] as number),
    }
  }
  return finish
}
