import { MarsadError } from '@marsad/core/errors'
import { sourceRatings } from '@marsad/core/ledger'
import { mergeDecisions, type Party } from '@marsad/core/register'
import {
  entriesOf,
  factsText,
  type MatchSubject,
  partyFacts,
  queryFacts,
  type ScreeningQuery,
  type ScreeningResult,
} from '@marsad/core/screening'
import { type DecisionEntry, type Store, sha256 } from '@marsad/store'
import { loadDecisions } from './decisions.ts'
import { nearestReferences } from './nearest-references.ts'

/** Who decides, and why. The time comes from the caller's clock. */
export interface Decider {
  /** A person, by name. */
  readonly by: string
  readonly reason: string
  /** ISO 8601 with its offset. */
  readonly at: string
}

/** A decision about a query and a party. */
export interface MatchInput extends Decider {
  readonly decision: 'confirm' | 'clear'
  readonly query: ScreeningQuery
  /** The party's id, or any of its references, in any case. */
  readonly party: string
}

/** The register a decision is about. */
export interface DecidedRegister {
  /** A party by its id or any of its references, in any case. */
  party(reference: string): Party | undefined
  /** All ids and references, for naming the nearest to one that is not there. */
  references(): Iterable<string>
  /** Everybody the machine finds for a query, however unlikely, so that the log shows what it had said. */
  suggest(query: ScreeningQuery): Promise<readonly Pick<ScreeningResult, 'id' | 'score' | 'verdict'>[]>
}

const unknownParty = (reference: string, register: DecidedRegister): MarsadError => {
  const near = nearestReferences(reference, register.references())
  const hint = near.length > 0 ? `did you mean ${near.join(', ')}?` : 'screen the name to see whom it may be'
  return new MarsadError('party-unknown', `the register holds no "${reference.slice(0, 80)}"; ${hint}`)
}

/** A query with something to look for; what is not said is not there. */
const askedQuery = (query: ScreeningQuery): ScreeningQuery => {
  const named = query.names.some((name) => /[\p{L}\p{N}]/u.test(name))
  if (named || query.identifiers?.some(({ number }) => /[\p{L}\p{N}]/u.test(number))) return query
  throw new MarsadError('decision-invalid', 'a decision is about a query: give a name with a letter, or an identifier')
}

/**
 * Records what a person decided about a query and a party: both sides are written down as they stand, so that a later change to either shows.
 * Throws `party-unknown` naming the nearest references, `decision-invalid` without a name, a time or a reason; nothing is recorded then.
 */
export const decideMatch = async (
  store: Store,
  register: DecidedRegister,
  input: MatchInput,
): Promise<DecisionEntry> => {
  const { decision, at, by, reason } = input
  const query = askedQuery(input.query)
  const party = register.party(input.party)
  if (party === undefined) throw unknownParty(input.party, register)
  const suggested = (await register.suggest(query)).find((result) => result.id === party.id)
  const facts = partyFacts(party)
  const subject: MatchSubject = {
    query,
    queryHash: sha256(factsText(queryFacts(query))),
    party: {
      id: party.id,
      caption: party.caption,
      entries: entriesOf(party.listings),
      facts,
      hash: sha256(factsText(facts)),
    },
    ...(suggested === undefined ? {} : { suggested: { score: suggested.score, verdict: suggested.verdict } }),
  }
  const action = decision === 'clear' ? 'match-cleared' : 'match-confirmed'
  return store.appendDecision({ at, by, reason, action, subject: { ...subject } })
}

/** True while a decision about merging counts: withdrawing it would change something. */
const mergeStands = (log: readonly DecisionEntry[], sequence: number): boolean => {
  const withdrawal = {
    sequence: log.length + 1,
    at: '',
    by: '',
    action: 'decision-withdrawn',
    subject: { decision: sequence },
    reason: '',
  }
  return mergeDecisions([...log, withdrawal]).decisions.length > mergeDecisions(log).decisions.length
}

/** True while a rating of a source counts. */
const ratingStands = (log: readonly DecisionEntry[], sequence: number): boolean =>
  sourceRatings(log).all.some((rating) => rating.sequence === sequence)

/**
 * Records that a standing decision, about a match, about merging or about a source, no longer counts. It stays in the log for all time. Throws
 * `decision-unknown` when no decision of that number stands.
 */
export const withdrawDecision = async (
  store: Store,
  sequence: number,
  { at, by, reason }: Decider,
): Promise<DecisionEntry> => {
  const { book } = await loadDecisions(store)
  const match = book.standing.some((decision) => decision.sequence === sequence)
  const log = match ? [] : await store.decisions()
  if (!match && !mergeStands(log, sequence) && !ratingStands(log, sequence)) {
    const message = `no decision ${sequence} stands: it was never made, was withdrawn, or a later one took its place; see marsad decisions`
    throw new MarsadError('decision-unknown', message)
  }
  return store.appendDecision({ at, by, reason, action: 'decision-withdrawn', subject: { decision: sequence } })
}
