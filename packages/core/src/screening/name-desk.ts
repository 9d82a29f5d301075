/** What one thread keeps at hand while it screens against an index: room to search in, names made ready, parties read. All of it can be made anew. */
import { type PreparedName, prepareName } from '../names/compare/prepared.ts'
import type { Scoring } from '../names/compare/score-names.ts'
import { partText, textAt, wordFromText } from '../names/index/name-index.ts'
import { indexedWord, type Searcher, searcherFor, vocabularySearchFor } from '../names/index/searcher.ts'
import { parseName } from '../names/parts/parse-name.ts'
import type { Word } from '../names/tokens/word.ts'
import type { NameStrength, Party } from '../register/types.ts'
import { nameStrengths, partyAt, type ScreeningIndex } from './screening-index.ts'

/** One thread's working memory for one index. */
export interface Desk {
  readonly index: ScreeningIndex
  readonly persons: Searcher
  readonly organisations: Searcher
  readonly prepared: { readonly person: Map<number, PreparedName>; readonly organisation: Map<number, PreparedName> }
  /** Words by `partText`, shared by all names made ready here. */
  readonly words: Map<string, Word>
  readonly parties: Map<number, Party>
}

/** The best name of a party so far. */
export interface Best {
  readonly party: number
  /** Of the index's names. */
  readonly row: number
  readonly kind: 'person' | 'organisation'
  /** Of the names alone, strength taken in. */
  readonly score: number
  readonly scoring: Scoring
  readonly prepared: PreparedName
  readonly listed: PreparedName
  readonly queryName: string
}

/** Names and parties kept ready at most; then all are dropped and made again as they come. */
const mostPrepared = 10_000
const mostParties = 400
const mostWords = 8_000

const desks = new WeakMap<ScreeningIndex, Desk>()

/** The desk of an index in this thread; made at the first question. */
export const deskFor = (index: ScreeningIndex): Desk => {
  let desk = desks.get(index)
  if (desk === undefined) {
    const vocabulary = vocabularySearchFor(index.persons)
    desk = {
      index,
      persons: searcherFor(index.persons, vocabulary),
      organisations: searcherFor(index.organisations, vocabulary),
      prepared: { person: new Map(), organisation: new Map() },
      words: new Map(),
      parties: new Map(),
    }
    desks.set(index, desk)
  }
  return desk
}

const remembered = <K, T>(kept: Map<K, T>, most: number, key: K, make: () => T): T => {
  const known = kept.get(key)
  if (known !== undefined) return known
  if (kept.size >= most) kept.clear()
  const made = make()
  kept.set(key, made)
  return made
}

/** A name ready for comparison, its words shared with others. */
export const nameReady = (desk: Desk, text: string, kind: 'person' | 'organisation'): PreparedName =>
  prepareName(parseName(text, { kind }), (part) => {
    const key = partText(part)
    return remembered(desk.words, mostWords, key, () => wordFromText(key))
  })

/** A listed name ready for comparison; its words are the index's. */
export const listedName = (desk: Desk, kind: 'person' | 'organisation', name: number): PreparedName =>
  remembered(desk.prepared[kind], mostPrepared, name, () => {
    const searcher = kind === 'person' ? desk.persons : desk.organisations
    const { texts, nameWords, nameWordStarts } = searcher.index
    const from = nameWordStarts[name] as number
    return prepareName(parseName(textAt(texts, name), { kind }), (_, at) =>
      indexedWord(searcher, nameWords[from + at] as number),
    )
  })

/** A party of the index. */
export const partyOf = (desk: Desk, party: number): Party =>
  remembered(desk.parties, mostParties, party, () => partyAt(desk.index, party))

/** The strength of an indexed name. */
export const strengthOf = (index: ScreeningIndex, row: number): NameStrength =>
  nameStrengths[index.nameStrengths[row] as number] as NameStrength
