import { MarsadError } from '../errors.ts'
import type { WordSimilarity } from '../names/compare/align.ts'
import { rounded } from '../names/compare/explain.ts'
import type { PreparedName } from '../names/compare/prepared.ts'
import { scoreNames } from '../names/compare/score-names.ts'
import type { Reason } from '../names/compare/types.ts'
import { reviewLine } from '../names/compare/verdict.ts'
import { type Candidate, candidatesFor } from '../names/index/candidates.ts'
import { type Hits, type Searcher, similarWords } from '../names/index/searcher.ts'
import type { Schema } from '../register/types.ts'
import { askedFacts, mostFactsAdd, noFacts } from './facts.ts'
import { byIdentifier } from './identifiers.ts'
import { type Best, type Desk, deskFor, listedName, nameReady, strengthOf } from './name-desk.ts'
import { type Found, resultsOf } from './results.ts'
import type { ScreeningIndex } from './screening-index.ts'
import { capForStrength } from './strengths.ts'
import type { ScreeningAnswer, ScreeningOptions, ScreeningQuery } from './types.ts'

/** Names of one question at most; more would make one question as long as a batch. */
export const mostQueryNames = 50
/** Lowest score that is looked for: below it everything has something in common with everything. */
export const lowestThreshold = 0.3
/** Results at most. */
export const mostResults = 500

const defaultLimit = 5

const invalid = (message: string): MarsadError => new MarsadError('request-invalid', message)

const checked = (query: ScreeningQuery, options: ScreeningOptions) => {
  const { limit = defaultLimit, threshold = reviewLine } = options
  const names = query.names.filter((name) => name.trim() !== '')
  if (names.length === 0 && (query.identifiers ?? []).length === 0)
    throw invalid('a name or an identifier is wanted, and none was given')
  if (names.length > mostQueryNames) throw invalid(`${names.length} names in one question; at most ${mostQueryNames}`)
  if (!Number.isInteger(limit) || limit < 1 || limit > mostResults)
    throw invalid(`limit ${limit}: a whole number from 1 to ${mostResults} is wanted`)
  if (!(threshold >= 0 && threshold <= 1)) throw invalid(`threshold ${threshold}: a number from 0 to 1 is wanted`)
  return { names, limit, threshold: Math.max(lowestThreshold, threshold) }
}

/** A bound is summed in single precision and may lie a hair too low. */
const slack = 1e-4

type Kind = 'person' | 'organisation'

/** A LegalEntity may turn out to be either; without a schema everything is asked. */
const kindsFor = (schema: Schema | undefined): readonly Kind[] =>
  schema === undefined || schema === 'LegalEntity'
    ? ['person', 'organisation']
    : schema === 'Person'
      ? ['person']
      : ['organisation']

interface Ask {
  readonly desk: Desk
  readonly similarity: WordSimilarity
  readonly kind: Kind
  readonly queryName: string
  readonly prepared: PreparedName
}

/**
 * The best name of each party, and the scores of the best parties. Once as many as are wanted have better scores than a candidate can reach, it needs
 * no look: as long as only names decide. Facts and filters come after the names, so with them every candidate is looked at.
 */
interface Tally {
  readonly best: Map<number, Best>
  /** Lowest score that is looked for. */
  readonly least: number
  /** Results wanted, or Infinity where more than names decides. */
  readonly wanted: number
  /** The best so far, one a party, the last first, at most `wanted`: of parties on a list, and of former ones. */
  readonly top: readonly [Standing[], Standing[]]
}

interface Standing {
  readonly score: number
  readonly party: number
}

/** Parties are numbered by their ids, which is the order of equal scores. */
const worse = (a: Standing, b: Standing): boolean => a.score < b.score || (a.score === b.score && a.party > b.party)

/** Whether a party with at most this score could still come into the results. */
const comesIn = ({ top, wanted, least }: Tally, removed: 0 | 1, one: Standing): boolean => {
  const standings = top[removed]
  if (one.score < least - 1e-9) return false
  return standings.length < wanted || !worse(one, standings[0] as Standing)
}

const note = ({ top, wanted }: Tally, removed: 0 | 1, one: Standing): void => {
  if (wanted === Number.POSITIVE_INFINITY) return
  const standings = top[removed]
  const old = standings.findIndex(({ party }) => party === one.party)
  if (old >= 0) standings.splice(old, 1)
  const at = standings.findIndex((other) => worse(one, other))
  standings.splice(at < 0 ? standings.length : at, 0, one)
  if (standings.length > wanted) standings.shift()
}

/** The similarity of the query's words and the index's: all that are not 0 have been found already. */
const foundSimilarity = (searcher: Searcher, prepared: PreparedName): WordSimilarity => {
  const hits = new Map(
    prepared.parts
      .filter(({ part }) => part.role !== 'initial')
      .map(({ word }) => [word, similarWords(searcher, word)]),
  )
  return (query, listed) => {
    const { found, similarities } = hits.get(query) as Hits
    const at = found.indexOf(listed)
    return at < 0 ? 0 : (similarities[at] as number)
  }
}

const weigh = (ask: Ask, { name, bound }: Candidate, tally: Tally): void => {
  const { desk, kind, prepared, queryName, similarity } = ask
  const index = kind === 'person' ? desk.index.persons : desk.index.organisations
  const row = index.owners[name] as number
  const party = desk.index.nameParties[row] as number
  const removed = desk.index.removed[party] as 0 | 1
  const known = tally.best.get(party)
  // Scores are compared as they are shown, with four decimals.
  if (!comesIn(tally, removed, { score: rounded(bound + slack), party })) return
  if (known !== undefined && known.score >= bound + slack) return
  const listed = listedName(desk, kind, name)
  const scoring = scoreNames(prepared, listed, { least: tally.least - slack, similarity })
  const score = Math.min(scoring.score, capForStrength(strengthOf(desk.index, row), scoring))
  if (rounded(score) < tally.least - 1e-9 || (known !== undefined && known.score >= score)) return
  tally.best.set(party, { party, row, kind, score, scoring, prepared, listed, queryName })
  note(tally, removed, { score: rounded(score), party })
}

const warningsOf = (prepared: readonly PreparedName[]): readonly Reason[] =>
  [...new Set(prepared.flatMap(({ parsed }) => parsed.warnings))].map((code) => ({ code, effect: 0 }))

/**
 * Asks the register about somebody. Exact: the answer is what comparing the query with every name of the register would give, for every
 * threshold from {@link lowestThreshold}.
 *
 * @throws MarsadError `request-invalid` for no name and no identifier, more than {@link mostQueryNames} names, a limit or threshold out of range.
 * @example screen(index, { names: ['أيمن الظواهري'], schema: 'Person' }).results[0]?.references // ['QDi.006']
 */
export const screen = (
  index: ScreeningIndex,
  query: ScreeningQuery,
  options: ScreeningOptions = {},
): ScreeningAnswer => {
  const { names, limit, threshold } = checked(query, options)
  const desk = deskFor(index)
  const facts = askedFacts(query)
  const least = Math.max(0.05, threshold - (noFacts(facts) ? 0 : mostFactsAdd))
  const onlyNames = noFacts(facts) && !options.lists && !options.exclude && options.schemaOnly !== true
  const wanted = onlyNames ? limit : Number.POSITIVE_INFINITY
  const tally: Tally = { best: new Map(), least, wanted, top: [[], []] }
  const asked: PreparedName[] = []
  for (const queryName of names)
    for (const kind of kindsFor(query.schema)) {
      const prepared = nameReady(desk, queryName, kind)
      asked.push(prepared)
      const searcher = kind === 'person' ? desk.persons : desk.organisations
      const ask: Ask = { desk, kind, queryName, prepared, similarity: foundSimilarity(searcher, prepared) }
      for (const candidate of candidatesFor(searcher, prepared, least)) weigh(ask, candidate, tally)
    }
  const found = new Map<number, Found>()
  for (const best of tally.best.values()) found.set(best.party, { party: best.party, best })
  for (const party of byIdentifier(index, facts.identifiers)) if (!found.has(party)) found.set(party, { party })
  const { results, formerly } = resultsOf(desk, [...found.values()], { query, facts, options, limit, threshold })
  return { query, results, formerly, warnings: [...warningsOf(asked), ...facts.unread] }
}
