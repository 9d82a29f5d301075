/** What one list says of a party: the parts of which a report is made. */
import {
  entryKey,
  type History,
  type Listing,
  type ListingPeriod,
  type ListingStatus,
  listingStatus,
  type Party,
  type PartyAsOf,
  partyAsOf,
  partyStatus,
  starterParties,
  withStarter,
} from '@marsad/core/register'
import type { Store } from '@marsad/store'
import { newestDays } from './newest-days.ts'

/** A listing with where it stood on the day asked for. */
export interface ListingReport extends Listing {
  readonly status: ListingStatus
}

/** What the loaded editions of one list saw of the party. */
export interface Seen {
  readonly list: string
  readonly reference: string
  /** First and last edition day that had the entry. */
  readonly first?: string
  readonly last?: string
  /** All loaded edition days that had it, ascending. */
  readonly editions: readonly string[]
  /** How many different states of the entry those editions hold. */
  readonly versions: number
  /** Every stretch of time it stood on the list. */
  readonly periods: readonly ListingPeriod[]
}

const seenOf = ({ list, reference, versions }: History, { periods }: PartyAsOf): Seen => {
  const editions = [...new Set(versions.flatMap((version) => version.editions))].sort()
  const [first, last] = [editions[0], editions.at(-1)]
  return {
    list,
    reference,
    ...(first === undefined ? {} : { first }),
    ...(last === undefined ? {} : { last }),
    editions,
    versions: versions.length,
    periods,
  }
}

/** The first listing of a party as of a day is the one asked about; the others are its earlier stretches, which have ended. */
const listingsOf = ({ party, status }: PartyAsOf): readonly ListingReport[] =>
  party.listings.map((listing, index) => ({ ...listing, status: index === 0 ? status : 'removed' }))

/** One entry of a party: what its list says of it, loaded or from the starter register. */
export interface EntryReport {
  readonly party: Party
  readonly listings: readonly ListingReport[]
  readonly status: ListingStatus
  readonly edition?: string
  readonly seen?: Seen
}

/** An entry that editions hold, now or as of a day. */
export const loadedEntry = (history: History, asOf: string | undefined): EntryReport => {
  const state = partyAsOf(history, asOf)
  // Notes and press names are the starter's to give; the listings stay what the editions say.
  const party = withStarter([state.party], starterParties)[0] as Party
  const { status, edition } = state
  return { party, listings: listingsOf(state), status, edition, seen: seenOf(history, state) }
}

/** An entry of the starter register by its own dates, now or as of a day. */
export const starterEntry = (party: Party, asOf: string | undefined): EntryReport => ({
  party,
  listings: party.listings.map((listing) => ({ ...listing, status: listingStatus(listing, asOf) })),
  status: partyStatus(party, asOf),
})

/** The starter entries that stand beside the loaded editions, by `list:reference`. */
export const starterEntries = async (store: Store | undefined): Promise<ReadonlyMap<string, Party>> => {
  const newest = newestDays((await store?.editions()) ?? [])
  return new Map(
    withStarter([], starterParties, { newest }).flatMap((party) =>
      party.listings.map(({ list, reference }) => [entryKey(list, reference).toLowerCase(), party] as const),
    ),
  )
}
