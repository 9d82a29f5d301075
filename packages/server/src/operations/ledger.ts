import { MarsadError } from '@marsad/core/errors'
import {
  type Claim,
  figureClaims,
  ledgerPage,
  type PartyLedger,
  partyLedger,
  relationClaims,
} from '@marsad/core/ledger'
import type { RelationType } from '@marsad/core/reading'
import type { RowKind } from '@marsad/core/reading-rows'
import { type ReadingOrigin, type RowQuery, readingKey, type Store } from '@marsad/store'
import { requireDay } from './day.ts'
import { gatherRows } from './gather-rows.ts'
import { partyKeys } from './party-keys.ts'
import { type PartyReport, partyReport } from './party-report.ts'
import { loadRatings } from './source-ratings.ts'

/** Days of publication, both included; documents without one are then left out. */
export interface LedgerDays {
  readonly from?: string
  readonly to?: string
}

/** The JSON of `marsad ledger party`. */
export interface PartyLedgerReport extends PartyLedger {
  readonly party: Pick<PartyReport, 'id' | 'schema' | 'caption' | 'names' | 'listings' | 'status' | 'starter'>
  readonly from?: string
  readonly to?: string
  /** False where there was more than one question takes. */
  readonly complete: boolean
  /** Documents about the party left out because they have no day of publication; only with `from` or `to`. */
  readonly leftOutUndated?: number
  /** Stored documents that were not read, or against other lists or by another version; `marsad readings update` reads them. */
  readonly unreadDocuments?: number
}

const checkedDays = ({ from, to }: LedgerDays): LedgerDays => {
  if (from !== undefined) requireDay(from, 'the first day')
  if (to !== undefined) requireDay(to, 'the last day')
  if (from !== undefined && to !== undefined && from > to)
    throw new MarsadError('request-invalid', `the first day ${from} is after the last, ${to}`)
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) }
}

const allKinds: readonly RowKind[] = ['mention', 'figure', 'statement', 'relation', 'event', 'check']

const mostFacts = 1_000_000

/** How many stored documents have no reading of that origin. */
const unreadCount = async (store: Store, origin: ReadingOrigin): Promise<number> => {
  const keys = new Set(await store.readingKeys(origin))
  return (await store.documents(mostFacts)).filter((document) => !keys.has(readingKey(document, origin))).length
}

/**
 * A party's page over all kept readings; without a store there are none. `origin` is what a reading made now would be made with; given, documents that have none are counted. Throws
 * `party-unknown`, `date-invalid`, `request-invalid`.
 */
export const partyLedgerReport = async (
  store: Store | undefined,
  reference: string,
  options: LedgerDays & { readonly origin?: ReadingOrigin } = {},
): Promise<PartyLedgerReport> => {
  const days = checkedDays(options)
  const report = await partyReport(store, reference)
  const entities = partyKeys(report)
  const { id, schema, caption, names, listings, status, starter } = report
  const gathered = await gatherRows(
    store,
    allKinds.map((kind) => ({ kind, entities, ...days })),
  )
  const name = (key: string): string | undefined => (key === id ? caption : undefined)
  const ledger = partyLedger(gathered.documents, { id, entities, name, ratings: await loadRatings(store) })
  const isLimited = days.from !== undefined || days.to !== undefined
  const mentioned =
    isLimited && store !== undefined ? await store.rows({ kind: 'mention', entities, limit: 10_000 }) : []
  return {
    party: { id, schema, caption, names, listings, status, starter },
    ...days,
    complete: gathered.complete,
    // Undated documents come first in the order of rows, so that they are all among the first ten thousand.
    ...(isLimited && { leftOutUndated: mentioned.filter(({ published }) => published === undefined).length }),
    ...(options.origin !== undefined &&
      store !== undefined && { unreadDocuments: await unreadCount(store, options.origin) }),
    ...ledger,
  }
}

/** Which claims are wanted. */
export interface ClaimsQuery extends LedgerDays {
  readonly party?: string
  /** Figures of this unit. */
  readonly unit?: string
  /** Relations of this type. */
  readonly type?: string
  /** Figures of this place: a code (`AF`). */
  readonly place?: string
  /** Only claims whose versions are in conflict. */
  readonly conflicts?: boolean
  /** The one claim of this id. */
  readonly id?: string
}

/** The JSON of `marsad ledger claims`. */
export interface ClaimsReport {
  readonly claims: readonly Claim[]
  readonly complete: boolean
}

/**
 * Claims over all kept readings, those told by most origins first. A party, a unit or a type must be given. Throws `request-invalid`, `party-unknown`,
 * `date-invalid`.
 */
export const ledgerClaims = async (store: Store | undefined, query: ClaimsQuery): Promise<ClaimsReport> => {
  const { party, unit, type, place, conflicts, id } = query
  if (party === undefined && unit === undefined && type === undefined)
    throw new MarsadError('request-invalid', 'claims of what? give a party, a unit of figures or a type of relations')
  if (type !== undefined && (unit !== undefined || place !== undefined))
    throw new MarsadError(
      'request-invalid',
      'a type belongs to relations, a unit and a place to figures; give one of both',
    )
  const days = checkedDays(query)
  const report = party === undefined ? undefined : await partyReport(store, party)
  const entities = report === undefined ? undefined : partyKeys(report)
  const asked = { ...days, ...(entities !== undefined && { entities }) }
  const queries: (RowQuery & { readonly kind: RowKind })[] = []
  if (type === undefined) queries.push({ kind: 'figure', ...asked, ...(unit !== undefined && { classes: [unit] }) })
  if (unit === undefined && place === undefined) {
    queries.push({ kind: 'relation', ...asked, ...(type !== undefined && { classes: [type as RelationType] }) })
    queries.push({ kind: 'check', ...asked })
  }
  const gathered = await gatherRows(store, queries, true)
  const pages = gathered.documents.map(ledgerPage)
  const own = new Set(entities)
  const options = {
    ratings: await loadRatings(store),
    same: (key: string) => (report !== undefined && own.has(key) ? report.id : key),
    name: (key: string) => (key === report?.id ? report.caption : undefined),
  }
  const isAbout = (claim: Claim): boolean => {
    if (report === undefined) return true
    if (claim.kind === 'figure') return claim.about?.entity === report.id
    return claim.subject.entity === report.id || claim.object.entity === report.id
  }
  const isThere = (claim: Claim): boolean =>
    place === undefined || (claim.kind === 'figure' && claim.where.some(({ entity }) => entity === `place:${place}`))
  const claims = [...figureClaims(pages, options), ...relationClaims(pages, options)].filter(
    (claim) =>
      isAbout(claim) &&
      isThere(claim) &&
      (conflicts !== true || claim.conflicts.length > 0) &&
      (id === undefined || claim.id === id),
  )
  return {
    claims: claims.sort((a, b) => b.origins.length - a.origins.length || (a.id < b.id ? -1 : 1)),
    complete: gathered.complete,
  }
}
