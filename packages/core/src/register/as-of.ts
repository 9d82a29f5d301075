import { MarsadError } from '../errors.ts'
import { requireDay } from './dates.ts'
import { bounds } from './edtf.ts'
import { type ListingPeriod, listingIn, listingPeriods, statusInPeriods } from './periods.ts'
import type { History, Listing, ListingStatus, ListRecord, Party } from './types.ts'

/** A party as one list had it on one day. */
export interface PartyAsOf {
  /**
   * The details of `edition`. Its listings are the stretches of time it stood on this list, the newest first, as far as they had begun by
   * that day: one for nearly every party, more for one that was removed and listed again. The first says `removedOn` where `status` is
   * `removed` or `removed-or-listed`.
   */
  readonly party: Party
  readonly status: ListingStatus
  /** Publication day of the edition the details come from: the last that had the entry by then, else the first one after. */
  readonly edition: string
  /** Every stretch of time the entry stood on the list, ascending. */
  readonly periods: readonly ListingPeriod[]
}

/** Days on which the entry stood, with the record of that day. Where two contents share a day, the later version counts. */
const recordsByDay = (history: History): ReadonlyMap<string, ListRecord> => {
  const byDay = new Map<string, ListRecord>()
  for (const version of history.versions) for (const day of version.editions) byDay.set(day, version.record)
  return byDay
}

/**
 * The party as it stood on a day, or, without a day, as the newest loaded edition leaves it. Editions may have been loaded in any
 * order, and a history may have gaps and re-listings.
 *
 * - Before the first edition the list's own `LISTED_ON` decides; where the list gives none, the answer is `not-yet-listed`.
 * - After the last edition that had the entry and before the first that had not: `removed-or-listed`, unless the list gives the day.
 *
 * @example partyAsOf(history, '2019-06-01').status // 'removed-or-listed' for an entry of 2018-10-29 that 2025-11-18 lacks
 * @throws MarsadError `date-invalid`; `party-unknown` for a history without any record.
 */
export const partyAsOf = (history: History, date?: string): PartyAsOf => {
  const day = date === undefined ? undefined : requireDay(date)
  const byDay = recordsByDay(history)
  const held = [...byDay.keys()].sort()
  const first = held[0]
  if (first === undefined) {
    throw new MarsadError('party-unknown', `no loaded edition has ever held ${history.reference || 'this reference'}`, {
      reference: history.reference,
    })
  }
  const periods = listingPeriods(history, byDay)
  const { status, period } = statusInPeriods(periods, day)
  const edition = (day === undefined ? held.at(-1) : held.findLast((one) => one <= day)) ?? first
  const gone = status === 'removed' || status === 'removed-or-listed'
  const begun = periods.slice(0, period === undefined ? 1 : periods.indexOf(period) + 1)
  const listings = begun.map((one, index): Listing => {
    const current = index === begun.length - 1
    const printed = listingIn(byDay.get(current && one.firstEdition <= edition ? edition : one.lastEdition), history)
    const { removedOn: _, listedOn: stated, ...rest } = printed
    const listedOn = one.listedOn ?? stated
    const removedOn = current && !gone ? undefined : one.removedOn
    return { ...rest, ...(listedOn && { listedOn }), ...(removedOn && { removedOn }) }
  })
  const { party } = byDay.get(edition) as ListRecord
  return { party: { ...party, listings: listings.reverse() }, status, edition, periods }
}

/**
 * Where a single listing stands on a day by its own dates, for parties that come without editions (starter register). Without a
 * day: `removed` when it says so.
 *
 * @throws MarsadError `date-invalid`.
 */
export const listingStatus = (listing: Listing, date?: string): ListingStatus => {
  const removed = listing.removedOn === undefined ? undefined : bounds(listing.removedOn)
  if (date === undefined) return listing.removedOn === undefined ? 'listed' : 'removed'
  const day = requireDay(date)
  const listed = listing.listedOn === undefined ? undefined : bounds(listing.listedOn)
  if (listed?.latest !== undefined && day < listed.latest) return 'not-yet-listed'
  if (listing.removedOn === undefined) return 'listed'
  if (removed?.latest !== undefined && day >= removed.latest) return 'removed'
  return removed?.earliest !== undefined && day < removed.earliest ? 'listed' : 'removed-or-listed'
}

/** The order in which statuses say most about a party: on a list now, perhaps, no longer, not yet, never. */
const rank: readonly ListingStatus[] = ['listed', 'removed-or-listed', 'removed', 'not-yet-listed', 'never']

/** Where a party stands on a day over all its listings: the strongest of them, `never` without any. */
export const partyStatus = (party: Party, date?: string): ListingStatus => {
  const statuses = new Set(party.listings.map((listing) => listingStatus(listing, date)))
  return rank.find((status) => statuses.has(status)) ?? 'never'
}
