/**
 * What people decided about a query and a party, applied to an answer. A pair that was cleared stays away from the results until
 * either side changes; then it comes back and says what changed. The machine only suggests; a decision carries a name, a time and
 * a reason.
 */
import type { Verdict } from '../names/compare/types.ts'
import type { Party } from '../register/types.ts'
import { foldSpace } from '../register/white-space.ts'
import { changeText, type FactChange, type Facts, factChanges, partyFacts, queryFacts } from './decision-facts.ts'
import { screen } from './screen.ts'
import type { ScreeningIndex } from './screening-index.ts'
import type { ScreeningAnswer, ScreeningOptions, ScreeningQuery, ScreeningResult } from './types.ts'

/** An entry of the log of decisions, as far as it matters here. */
export interface LoggedDecision {
  readonly sequence: number
  readonly at: string
  readonly by: string
  readonly action: string
  readonly subject: unknown
  readonly reason: string
}

/** What `match-confirmed` and `match-cleared` are about. */
export interface MatchSubject {
  /** As asked. With `id`, the decision is about that asker's key alone; without, about anybody asked for by these names. */
  readonly query: ScreeningQuery
  /** SHA-256 over the facts of the query. */
  readonly queryHash: string
  readonly party: {
    readonly id: string
    readonly caption: string
    /** Its entries on the lists, each `list:reference`. A party merged later is known by any of them. */
    readonly entries: readonly string[]
    readonly facts: Facts
    /** SHA-256 over the facts. */
    readonly hash: string
  }
  /** What the machine had said, where the party came up. */
  readonly suggested?: { readonly score: number; readonly verdict: Verdict }
}

/** A decision about a pair that stands: no later one about the pair, and not withdrawn. */
export interface MatchDecision {
  readonly state: 'confirmed' | 'cleared'
  readonly sequence: number
  readonly at: string
  readonly by: string
  readonly reason: string
  readonly subject: MatchSubject
}

/** All decisions that stand. */
export interface DecisionBook {
  /** Ascending by number. */
  readonly standing: readonly MatchDecision[]
  /** Numbers of decisions about matches whose subject this version cannot read; they are not applied. */
  readonly unread: readonly number[]
  /** Those about a query: by its key first, then by its names. */
  about(query: ScreeningQuery): readonly MatchDecision[]
}

/** What a decision says of a result. */
export interface ResultDecision {
  /** `reopened`: either side has changed since, see `changed`. */
  readonly state: 'cleared' | 'confirmed' | 'reopened'
  /** What it was before it was reopened. */
  readonly was?: 'cleared' | 'confirmed'
  /** Its number in the log. */
  readonly sequence: number
  readonly at: string
  readonly by: string
  readonly reason: string
  /** In words, one per field: `QDi.430 gained the alias “…”`. */
  readonly changed?: readonly string[]
  readonly changes?: readonly FactChange[]
}

/** A result with the decision about it, where there is one. */
export interface DecidedResult extends ScreeningResult {
  readonly decision?: ResultDecision
}

/** An answer in which decisions are applied. */
export interface DecidedAnswer extends Omit<ScreeningAnswer, 'results' | 'formerly'> {
  /** What is left to act on; cleared pairs are not among them. */
  readonly results: readonly DecidedResult[]
  readonly formerly: readonly DecidedResult[]
  /** Cleared by a person, with nothing changed since; the best first. */
  readonly cleared: readonly DecidedResult[]
}

const isText = (value: unknown): value is string => typeof value === 'string'
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText)
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The subject of a decision about a match; `undefined` for any other shape. */
export const matchSubject = (subject: unknown): MatchSubject | undefined => {
  if (!isObject(subject) || !isObject(subject['query']) || !isObject(subject['party'])) return undefined
  const { query, party } = subject
  const { id, caption, entries, facts } = party
  if (!isTexts(query['names']) || !isText(id) || !isText(caption) || !isTexts(entries) || !isObject(facts))
    return undefined
  return Object.values(facts).every(isTexts) ? (subject as unknown as MatchSubject) : undefined
}

/** Names a query by its key where it has one, else by its names, else by its identifiers: what must be equal for a decision to be about it. */
const queryKey = ({ id, names, identifiers = [] }: ScreeningQuery): string => {
  if (id !== undefined) return `id ${foldSpace(id)}`
  const { name = [], identifier = [] } = queryFacts({ names, identifiers })
  return name.length > 0 ? `names ${JSON.stringify(name)}` : `identifiers ${JSON.stringify(identifier)}`
}

const nothing: DecisionBook = { standing: [], unread: [], about: () => [] }

/** Reads the log from its first entry: a later decision about a pair takes the place of the earlier, a withdrawal opens the pair again. */
export const decisionBook = (entries: readonly LoggedDecision[]): DecisionBook => {
  if (entries.length === 0) return nothing
  const pairs = new Map<string, MatchDecision>()
  const unread: number[] = []
  for (const { sequence, at, by, action, subject, reason } of entries) {
    if (action === 'decision-withdrawn') {
      const withdrawn = isObject(subject) ? subject['decision'] : undefined
      for (const [pair, decision] of pairs) if (decision.sequence === withdrawn) pairs.delete(pair)
    }
    if (action !== 'match-confirmed' && action !== 'match-cleared') continue
    const match = matchSubject(subject)
    if (match === undefined) {
      unread.push(sequence)
      continue
    }
    const state = action === 'match-cleared' ? 'cleared' : 'confirmed'
    const pair = JSON.stringify([queryKey(match.query), match.party.id])
    pairs.set(pair, { state, sequence, at, by, reason, subject: match })
  }
  const standing = [...pairs.values()].sort((a, b) => a.sequence - b.sequence)
  const byKey = Map.groupBy(standing, (decision) => queryKey(decision.subject.query))
  return {
    standing,
    unread,
    about: (query) => {
      const { id: _, ...anybody } = query
      const own = query.id === undefined ? [] : (byKey.get(queryKey(query)) ?? [])
      return [...own, ...(byKey.get(queryKey(anybody)) ?? [])]
    },
  }
}

/** The entries of a party or a result as a decision names them. */
export const entriesOf = (
  listings: readonly { readonly list: string; readonly reference: string }[],
): readonly string[] => [...new Set(listings.map(({ list, reference }) => `${list}:${reference}`))].sort()

/** The latest decision about the pair; one about the asker's own key goes before one about the names. */
const decisionOn = (
  result: Pick<ScreeningResult, 'id' | 'listings'>,
  about: readonly MatchDecision[],
): MatchDecision | undefined => {
  const entries = new Set(entriesOf(result.listings))
  const found = about.filter(
    ({ subject: { party } }) => party.id === result.id || party.entries.some((entry) => entries.has(entry)),
  )
  const own = found.filter((decision) => decision.subject.query.id !== undefined)
  return (own.length > 0 ? own : found).reduce<MatchDecision | undefined>(
    (latest, decision) => (latest === undefined || decision.sequence > latest.sequence ? decision : latest),
    undefined,
  )
}

/** A decision held against the two sides as they are now. Without the party nothing can be compared, and the pair is open. */
export const decisionNow = (
  { state, sequence, at, by, reason, subject }: MatchDecision,
  query: ScreeningQuery,
  party: Party | undefined,
): ResultDecision => {
  const who = party?.id ?? subject.party.id
  const changes = [
    ...factChanges('query', queryFacts(subject.query), queryFacts(query)),
    ...(party === undefined ? [] : factChanges('party', subject.party.facts, partyFacts(party))),
  ]
  const changed = changes.map((change) => changeText(change, change.side === 'query' ? 'the query' : who))
  if (party === undefined) changed.push(`${who} cannot be compared with what it was`)
  if (changed.length === 0) return { state, sequence, at, by, reason }
  return { state: 'reopened', was: state, sequence, at, by, reason, changed, changes }
}

/** Applies the decisions to an answer. `partyOf` answers the party of a result's id, from the register that was screened. */
export const applyDecisions = (
  answer: ScreeningAnswer,
  book: Pick<DecisionBook, 'about'>,
  partyOf: (id: string) => Party | undefined,
): DecidedAnswer => {
  const about = book.about(answer.query)
  const decided = (result: ScreeningResult): DecidedResult => {
    const decision = decisionOn(result, about)
    return decision === undefined
      ? result
      : { ...result, decision: decisionNow(decision, answer.query, partyOf(result.id)) }
  }
  const [results, formerly] = [answer.results.map(decided), answer.formerly.map(decided)]
  const isCleared = (result: DecidedResult): boolean => result.decision?.state === 'cleared'
  const open = (result: DecidedResult): boolean => !isCleared(result)
  return {
    ...answer,
    results: results.filter(open),
    formerly: formerly.filter(open),
    cleared: [...results, ...formerly].filter(isCleared),
  }
}

/** An answer with decisions, and the machine's own, from which a receipt is made. */
export interface DecidedScreening {
  readonly answer: DecidedAnswer
  readonly asked: { readonly answer: ScreeningAnswer; readonly options: ScreeningOptions }
}

/** Results at most, when not said otherwise, and whatever is said. */
const limits = { usual: 5, most: 500 } as const

/** The options with room for pairs that may have been cleared, so that they crowd nobody out. With several queries, the widest counts. */
export const withRoom = (
  queries: readonly ScreeningQuery[],
  options: ScreeningOptions,
  book: Pick<DecisionBook, 'about'>,
): ScreeningOptions => {
  const cleared = queries.map((query) => book.about(query).filter((decision) => decision.state === 'cleared').length)
  const most = cleared.reduce((a, b) => Math.max(a, b), 0)
  const limit = options.limit ?? limits.usual
  return most === 0 ? options : { ...options, limit: Math.max(limit, Math.min(limits.most, limit + most)) }
}

/** An answer to options {@link withRoom}, with the decisions applied and cut to the limit that was asked for. */
export const decidedAnswer = (
  answer: ScreeningAnswer,
  options: ScreeningOptions,
  book: Pick<DecisionBook, 'about'>,
  partyOf: (id: string) => Party | undefined,
): DecidedAnswer => {
  const decided = applyDecisions(answer, book, partyOf)
  const limit = options.limit ?? limits.usual
  return { ...decided, results: decided.results.slice(0, limit), formerly: decided.formerly.slice(0, limit) }
}

/** Screens and applies the decisions: `limit` results to act on, whatever number was cleared before. */
export const screenDecided = (
  index: ScreeningIndex,
  query: ScreeningQuery,
  options: ScreeningOptions,
  book: Pick<DecisionBook, 'about'>,
  partyOf: (id: string) => Party | undefined,
): DecidedScreening => {
  const wider = withRoom([query], options, book)
  const answer = screen(index, query, wider)
  return { answer: decidedAnswer(answer, options, book, partyOf), asked: { answer, options: wider } }
}
