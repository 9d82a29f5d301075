/** The ways the words of a query may meet the names of an index. */
import { initialsOf, loneAcronym } from '../compare/align.ts'
import type { PreparedName, PreparedPart } from '../compare/prepared.ts'
import { skeletonOf } from '../tokens/skeleton.ts'
import { bucketOf } from './buckets.ts'
import type { NameIndex } from './name-index.ts'
import { type Hits, indexedWord, type Searcher, similarWords } from './searcher.ts'
import { initialsKey, joinedKey, joinedLettersKey, lettersKey, skeletonKey } from './word-keys.ts'

/** Heaviest a single part of a name can be. */
export const heaviestPart = 1.1

/** What a probe needs to know of the words it meets. */
type Met = Pick<Hits, 'words' | 'credences'>

/** One way the query's words may meet names: a word, or two neighbours taken as one. */
export interface Probe {
  readonly ofQuery: number
  /** How many parts of the query it is that tell something, and how much. */
  readonly parts: number
  readonly told: number
  readonly hits: Met
  /** Buckets of names whose two neighbours, as one, may be this word. */
  readonly joined: number
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
  joined: number,
  heaviest = 2 * heaviestPart,
): Probe => {
  const telling = from.filter(({ part }) => part.role !== 'honorific')
  const ofQuery = from.reduce((sum, { weight }) => sum + weight, 0)
  const ofJoined =
    joined < 0 ? 0 : (index.joined.starts[joined + 1] as number) - (index.joined.starts[joined] as number)
  const listed = joined < 0 ? heaviestPart : heaviest
  let best = joined < 0 ? 0 : 1
  for (const credit of hits.credences) if (credit > best) best = credit
  return {
    ofQuery,
    parts: telling.length,
    told: telling.reduce((sum, part) => sum + part.rarity, 0),
    hits,
    joined,
    reach: postingsOf(index, hits) + ofJoined,
    best,
    heaviest: listed,
    several: from.length > 1 || joined >= 0,
  }
}

/** Words of the index that two neighbours of the query, written as one, may be. */
const joinedHits = (searcher: Searcher, a: PreparedPart, b: PreparedPart): Met => {
  const { wordsByKey } = searcher.index
  const together = (a.word.readings[0] as string) + (b.word.readings[0] as string)
  const skeleton = skeletonOf(together)
  const words: number[] = []
  const bucket = bucketOf(wordsByKey, skeletonKey(skeleton))
  const end = bucket < 0 ? 0 : (wordsByKey.starts[bucket + 1] as number)
  for (let i = bucket < 0 ? 0 : (wordsByKey.starts[bucket] as number); i < end; i += 1) {
    const number = wordsByKey.items[i] as number
    const word = indexedWord(searcher, number)
    if (word.readable && skeletonOf(word.readings[0] as string) === skeleton) words.push(number)
  }
  const letters = bucketOf(wordsByKey, lettersKey(a.word.script, a.word.key + b.word.key))
  if (letters >= 0)
    words.push(
      ...wordsByKey.items.subarray(wordsByKey.starts[letters] as number, wordsByKey.starts[letters + 1] as number),
    )
  return { words: Uint32Array.from(words), credences: new Float32Array(words.length).fill(1) }
}

const noHits: Met = { words: new Uint32Array(0), credences: new Float32Array(0) }

/** The query as an acronym of listed names, or listed acronyms of the query. */
const acronymProbes = (searcher: Searcher, query: PreparedName): readonly Probe[] => {
  const { index } = searcher
  const lone = loneAcronym(query)
  if (lone >= 0) {
    const { word } = query.parts[lone] as PreparedPart
    const joined = bucketOf(index.joined, initialsKey(word.key))
    return joined < 0
      ? []
      : [probeOf(index, [query.parts[lone] as PreparedPart], noHits, joined, Number.POSITIVE_INFINITY)]
  }
  const initials = initialsOf(query)
  if (initials === '') return []
  const words: number[] = []
  for (const script of new Set(query.parts.map(({ word }) => word.script))) {
    const bucket = bucketOf(index.wordsByKey, lettersKey(script, initials))
    if (bucket < 0) continue
    const { starts, items } = index.wordsByKey
    words.push(...items.subarray(starts[bucket] as number, starts[bucket + 1] as number))
  }
  const hits = { words: Uint32Array.from(words), credences: new Float32Array(words.length).fill(1) }
  return words.length === 0 ? [] : [probeOf(index, query.parts, hits, -1)]
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
    const joined = word.readable ? bucketOf(index.joined, joinedKey(skeletonOf(word.readings[0] as string))) : -1
    probes.push(probeOf(index, [part], similarWords(searcher, word), joined))
    const letters = bucketOf(index.joined, joinedLettersKey(word.script, word.key))
    if (letters >= 0) probes.push(probeOf(index, [part], noHits, letters))
    const next = plain[i + 1]
    if (next === undefined || !word.readable || next.word.script !== word.script) return
    const hits = joinedHits(searcher, part, next)
    if (hits.words.length > 0) probes.push(probeOf(index, [part, next], hits, -1))
  })
  return [...probes, ...acronymProbes(searcher, query)]
}
