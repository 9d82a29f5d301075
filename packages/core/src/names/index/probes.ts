/** The ways the words of a query may meet the names of an index. */
import { initialsOf, joinedAlike, leastJoinedConsonants, loneAcronym } from '../compare/align.ts'
import type { PreparedName, PreparedPart } from '../compare/prepared.ts'
import { credence } from '../compare/score-names.ts'
import type { Word } from '../tokens/word.ts'
import { bucketOf, itemsOf } from './buckets.ts'
import { type NameIndex, noPlace } from './name-index.ts'
import { type Hits, indexedWord, type Searcher, similarWords } from './searcher.ts'
import { initialsKey, joinedKey, joinedLettersKey, lettersKey, skeletonKey } from './word-keys.ts'

/** Heaviest a single part of a name can be. */
export const heaviestPart = 1.1

/** What a probe needs to know of the words it meets. */
type Met = Pick<Hits, 'words' | 'credences'>

/** Entries of the index's joined names, by place, with how far each is believed. */
interface Entries {
  readonly places: readonly number[]
  readonly credences: readonly number[]
}

const noEntries: Entries = { places: [], credences: [] }

/** One way the query's words may meet names: a word, or two neighbours taken as one. */
export interface Probe {
  readonly ofQuery: number
  /** How many parts of the query it is that tell something, and how much. */
  readonly parts: number
  readonly told: number
  readonly hits: Met
  /** Names whose two neighbours, as one, are this word, or whose initials it is. */
  readonly entries: Entries
  /** Names it would touch. */
  readonly reach: number
  /** The best credence it has, and the heaviest it can meet. */
  readonly best: number
  readonly heaviest: number
  /** True where one side is two words or more. */
  readonly several: boolean
}

const postingsOf = ({ postings }: NameIndex, { words }: Met): number => {
  let sum = 0
  for (const word of words) sum += (postings[word + 1] as number) - (postings[word] as number)
  return sum
}

const probeOf = (
  index: NameIndex,
  from: readonly PreparedPart[],
  hits: Met,
  entries: Entries = noEntries,
  heaviest = 2 * heaviestPart,
): Probe => {
  const telling = from.filter(({ part }) => part.role !== 'honorific')
  const joined = entries.places.length > 0
  let best = 0
  for (const credit of hits.credences) if (credit > best) best = credit
  for (const credit of entries.credences) if (credit > best) best = credit
  return {
    ofQuery: from.reduce((sum, { weight }) => sum + weight, 0),
    parts: telling.length,
    told: telling.reduce((sum, part) => sum + part.rarity, 0),
    hits,
    entries,
    reach: postingsOf(index, hits) + entries.places.length,
    best,
    heaviest: joined ? heaviest : heaviestPart,
    several: from.length > 1 || joined,
  }
}

/** Words of the index that two neighbours of the query are, written as one. */
const joinedHits = (searcher: Searcher, a: Word, b: Word): Met => {
  const { wordsByKey } = searcher.index
  const skeleton = (a.skeletons[0] as string) + (b.skeletons[0] as string)
  const keys = [lettersKey(a.script, a.key + b.key)]
  if (skeleton.length >= leastJoinedConsonants) keys.push(skeletonKey(skeleton))
  const words: number[] = []
  const credences: number[] = []
  for (const key of keys)
    for (const number of itemsOf(wordsByKey, key)) {
      const alike = joinedAlike(a, b, indexedWord(searcher, number))
      if (alike === 0 || words.includes(number)) continue
      words.push(number)
      credences.push(credence(alike))
    }
  return { words: Uint32Array.from(words), credences: Float32Array.from(credences) }
}

/** Names of the index with two neighbours that are a word of the query, written apart. */
const joinedEntries = (searcher: Searcher, word: Word): Entries => {
  const { joined, joinedPlaces, nameWords } = searcher.index
  const words = searcher.vocabulary.words.length
  const keys = [joinedLettersKey(word.script, word.key)]
  if (word.readable) keys.push(joinedKey(word.skeletons[0] as string))
  const places: number[] = []
  const credences: number[] = []
  /** Many names have the same two neighbours. */
  const measured = new Map<number, number>()
  const alikeAt = (place: number): number => {
    const [first, second] = [nameWords[place] as number, nameWords[place + 1] as number]
    const pair = first * words + second
    let alike = measured.get(pair)
    if (alike === undefined) {
      alike = joinedAlike(indexedWord(searcher, first), indexedWord(searcher, second), word)
      measured.set(pair, alike)
    }
    return alike
  }
  for (const key of keys) {
    const bucket = bucketOf(joined, key)
    if (bucket < 0) continue
    const end = joined.starts[bucket + 1] as number
    for (let at = joined.starts[bucket] as number; at < end; at += 1) {
      const place = joinedPlaces[at] as number
      if (place === noPlace) continue
      const alike = alikeAt(place)
      if (alike === 0) continue
      places.push(at)
      credences.push(credence(alike))
    }
  }
  return places.length === 0 ? noEntries : { places, credences }
}

const noHits: Met = { words: new Uint32Array(0), credences: new Float32Array(0) }

/** The query as an acronym of listed names, or listed acronyms of the query. */
const acronymProbes = (searcher: Searcher, query: PreparedName): readonly Probe[] => {
  const { index } = searcher
  const lone = loneAcronym(query)
  if (lone >= 0) {
    const part = query.parts[lone] as PreparedPart
    const bucket = bucketOf(index.joined, initialsKey(part.word.key))
    if (bucket < 0) return []
    const { starts } = index.joined
    const from = starts[bucket] as number
    const places = Array.from({ length: (starts[bucket + 1] as number) - from }, (_, i) => from + i)
    const entries = { places, credences: places.map(() => 1) }
    return [probeOf(index, [part], noHits, entries, Number.POSITIVE_INFINITY)]
  }
  const initials = initialsOf(query)
  if (initials === '') return []
  const words: number[] = []
  for (const script of new Set(query.parts.map(({ word }) => word.script)))
    words.push(...itemsOf(index.wordsByKey, lettersKey(script, initials)))
  const hits = { words: Uint32Array.from(words), credences: new Float32Array(words.length).fill(1) }
  return words.length === 0 ? [] : [probeOf(index, query.parts, hits)]
}

/** Every way the query's words may meet names. Initials are none: they never find a name alone. */
export const probesFor = (
  searcher: Searcher,
  query: PreparedName,
  plain: readonly PreparedPart[],
): readonly Probe[] => {
  const { index } = searcher
  const probes: Probe[] = []
  plain.forEach((part, i) => {
    const { word } = part
    probes.push(probeOf(index, [part], similarWords(searcher, word), joinedEntries(searcher, word)))
    const next = plain[i + 1]
    if (next === undefined || !word.readable || next.word.script !== word.script) return
    const hits = joinedHits(searcher, word, next.word)
    if (hits.words.length > 0) probes.push(probeOf(index, [part, next], hits))
  })
  return [...probes, ...acronymProbes(searcher, query)]
}
