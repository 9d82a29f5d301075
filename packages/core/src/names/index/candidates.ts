/** Which names of an index might reach a score, each with a bound on it. */
import { initialSimilarity, initialsOf, loneAcronym } from '../compare/align.ts'
import { caps, leastTold } from '../compare/contradictions.ts'
import type { PreparedName, PreparedPart } from '../compare/prepared.ts'
import { credence, leftoverCost, weighing } from '../compare/score-names.ts'
import { skeletonOf } from '../tokens/skeleton.ts'
import type { Word } from '../tokens/word.ts'
import { wordSimilarity } from '../tokens/word-similarity.ts'
import { bucketOf } from './buckets.ts'
import { type NameIndex, textAt, wordFromText, wordText } from './name-index.ts'
import { initialsKey, joinedKey, joinedLettersKey, lettersKey, skeletonKey, wordKeys } from './word-keys.ts'

/** Room to work in, made once per index and thread; nothing of one question is left for the next. */
export interface Searcher {
  readonly index: NameIndex
  readonly words: (Word | undefined)[]
  /** What was found for a word before: numbers of words and their credence. Emptied when it is full. */
  readonly remembered: Map<string, Hits>
  readonly wordStamp: Uint32Array
  readonly nameStamp: Uint32Array
  readonly agreed: Float32Array
  readonly queryHit: Float32Array
  readonly listedHit: Float32Array
  /** Query parts that met something in a name, and how much they tell together; either may be too high, never too low. */
  readonly met: Uint8Array
  readonly told: Float32Array
  stamp: number
}

interface Hits {
  readonly words: Uint32Array
  readonly credences: Float32Array
}

/** A name that may reach the score asked for. */
export interface Candidate {
  readonly name: number
  /** No true score of this name is above. */
  readonly bound: number
}

const mostRemembered = 20_000

/** A searcher over an index. Not to be shared between threads; the index may be. */
export const searcherFor = (index: NameIndex): Searcher => {
  const [names, words] = [index.owners.length, index.words.starts.length - 1]
  return {
    index,
    words: new Array(words),
    remembered: new Map(),
    wordStamp: new Uint32Array(words),
    nameStamp: new Uint32Array(names),
    agreed: new Float32Array(names),
    queryHit: new Float32Array(names),
    listedHit: new Float32Array(names),
    met: new Uint8Array(names),
    told: new Float32Array(names),
    stamp: 0,
  }
}

/** The word of a number; made from its text the first time. */
export const indexedWord = (searcher: Searcher, number: number): Word => {
  let word = searcher.words[number]
  if (word === undefined) {
    word = wordFromText(textAt(searcher.index.words, number))
    searcher.words[number] = word
  }
  return word
}

const nextStamp = (searcher: Searcher): number => {
  searcher.stamp += 1
  return searcher.stamp
}

/** Words of the index that may be the given one. Exactly those for which `wordSimilarity` is not 0. */
export const similarWords = (searcher: Searcher, word: Word): Hits => {
  const text = wordText(word)
  const known = searcher.remembered.get(text)
  if (known !== undefined) return known
  const { wordsByKey } = searcher.index
  const { wordStamp } = searcher
  const stamp = nextStamp(searcher)
  const found: number[] = []
  const credences: number[] = []
  wordKeys(word, (key) => {
    const bucket = bucketOf(wordsByKey, key)
    if (bucket < 0) return
    const end = wordsByKey.starts[bucket + 1] as number
    for (let i = wordsByKey.starts[bucket] as number; i < end; i += 1) {
      const number = wordsByKey.items[i] as number
      if (wordStamp[number] === stamp) continue
      wordStamp[number] = stamp
      const similarity = wordSimilarity(word, indexedWord(searcher, number))
      if (similarity === 0) continue
      found.push(number)
      credences.push(credence(similarity))
    }
  })
  const hits = { words: Uint32Array.from(found), credences: Float32Array.from(credences) }
  if (searcher.remembered.size >= mostRemembered) searcher.remembered.clear()
  searcher.remembered.set(text, hits)
  return hits
}

const initialCredence = credence(initialSimilarity)
/** Heaviest a single part of a name can be. */
const heaviestPart = 1.1
/** Lightest an initial can be: its role's share of the commonest word. */
const lightestInitial = 0.1
/** Sums are kept in single precision; a bound must not fall below a score by a rounding. */
const slack = 1e-3

/** Where words are left over, a person's name that agrees in one word, or in common ones, has a lid on its score (`contradictions.ts`). */
const lidOn = (kind: NameIndex['kind'], parts: number, told: number): number => {
  if (kind !== 'person') return 1
  if (parts <= 1) return caps.singleWord
  return told < leastTold - slack ? caps.commonWords : 1
}

/** One way the query's words may meet names: a word, or two neighbours taken as one. */
interface Probe {
  readonly ofQuery: number
  /** How many parts of the query it is that tell something, and how much. */
  readonly parts: number
  readonly told: number
  readonly hits: Hits
  /** Buckets of names whose two neighbours, as one, may be this word. */
  readonly joined: number
  /** Names it would touch. */
  readonly reach: number
  /** Most it can add to what agrees. */
  readonly most: number
}

const postingsOf = ({ postings }: NameIndex, { words }: Hits): number => {
  let sum = 0
  for (const word of words) sum += (postings[word + 1] as number) - (postings[word] as number)
  return sum
}

const probeOf = (
  index: NameIndex,
  from: readonly PreparedPart[],
  hits: Hits,
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
    most: (best * (ofQuery + listed)) / 2,
  }
}

/** Words of the index that two neighbours of the query, written as one, may be. */
const joinedHits = (searcher: Searcher, a: PreparedPart, b: PreparedPart): Hits => {
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

const noHits: Hits = { words: new Uint32Array(0), credences: new Float32Array(0) }

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

const probesFor = (searcher: Searcher, query: PreparedName, plain: readonly PreparedPart[]): readonly Probe[] => {
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

/**
 * Names whose score against the query may be `least` or more, the highest bound first; ties by number. The comparison never scores a name higher
 * than its bound, and no name that would reach `least` is left out. `least` must be above 0.
 */
export const candidatesFor = (searcher: Searcher, query: PreparedName, least: number): readonly Candidate[] => {
  const { index, nameStamp, agreed, queryHit, listedHit, met, told } = searcher
  const rules = weighing[index.kind]
  const plain = query.parts.filter(({ part }) => part.role !== 'initial')
  const initials = query.parts.length - plain.length
  const initialWeight = query.parts.reduce((sum, { part, weight }) => (part.role === 'initial' ? sum + weight : sum), 0)
  const initialCredit = (initialCredence * (initialWeight + initials * heaviestPart)) / 2
  const plainWeight = query.weight - initialWeight

  // Probes with the most names come last, and as soon as those left could not carry a name alone they open none.
  const probes = [...probesFor(searcher, query, plain)].sort((a, b) => a.reach - b.reach)
  let essential = probes.length
  let most = initialCredit
  let covered = 0
  while (essential > 0) {
    const probe = probes[essential - 1] as Probe
    most += probe.most
    covered += probe.ofQuery
    const cost = leftoverCost(rules, Math.max(0, plainWeight - covered), 0)
    // Words an acronym may stand for weigh what they will: a bound without end is no number when divided by itself.
    if (most === Number.POSITIVE_INFINITY || most / (most + cost) >= least - slack) break
    essential -= 1
  }

  const stamp = nextStamp(searcher)
  const touched: number[] = []
  const add = (name: number, open: boolean, credit: number, probe: Probe, ofListed: number): void => {
    const { ofQuery } = probe
    if (nameStamp[name] !== stamp) {
      if (!open) return
      nameStamp[name] = stamp
      agreed[name] = 0
      queryHit[name] = 0
      listedHit[name] = 0
      met[name] = 0
      told[name] = 0
      touched.push(name)
    }
    agreed[name] = (agreed[name] as number) + (credit * (ofQuery + ofListed)) / 2
    queryHit[name] = (queryHit[name] as number) + ofQuery
    listedHit[name] = (listedHit[name] as number) + ofListed
    met[name] = Math.min(255, (met[name] as number) + probe.parts)
    told[name] = (told[name] as number) + probe.told
  }
  probes.forEach((probe, rank) => {
    const { hits, joined } = probe
    const { words, credences } = hits
    const open = rank < essential
    for (let k = 0; k < words.length; k += 1) {
      const word = words[k] as number
      const credit = credences[k] as number
      const end = index.postings[word + 1] as number
      for (let at = index.postings[word] as number; at < end; at += 1)
        add(index.postingNames[at] as number, open, credit, probe, index.postingWeights[at] as number)
    }
    if (joined < 0) return
    const end = index.joined.starts[joined + 1] as number
    for (let at = index.joined.starts[joined] as number; at < end; at += 1)
      add(index.joined.items[at] as number, open, 1, probe, index.joinedWeights[at] as number)
  })

  const found: Candidate[] = []
  for (const name of touched) {
    const listedInitials = index.initials[name] as number
    const count = listedInitials / lightestInitial
    const gain = initialCredit + (initialCredence * (listedInitials + count * heaviestPart)) / 2
    const sum = (agreed[name] as number) + gain
    const queryLeft = Math.max(0, plainWeight - (queryHit[name] as number) - count * heaviestPart)
    const listedLeft = Math.max(
      0,
      (index.weights[name] as number) - (listedHit[name] as number) - initials * heaviestPart,
    )
    const incomplete = queryLeft > slack || listedLeft > slack
    // An initial of the list may stand for any part of the query.
    const lid = listedInitials > 0 || !incomplete ? 1 : lidOn(index.kind, met[name] as number, told[name] as number)
    const bound = Math.min(lid, sum / (sum + leftoverCost(rules, queryLeft, listedLeft)))
    if (bound >= least - slack) found.push({ name, bound })
  }
  return found.sort((a, b) => b.bound - a.bound || a.name - b.name)
}
