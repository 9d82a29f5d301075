import { MarsadError } from '@marsad/core/errors'
import {
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
  starterParty,
  withStarter,
} from '@marsad/core/register'
import type { Store } from '@marsad/store'
import { requireDay } from './day.ts'
import { nearestReferences } from './nearest-references.ts'
import { newestDays } from './register-parties.ts'

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

/** The JSON of `marsad party`: the party, its listings, where it stood, and which editions say so. */
export interface PartyReport extends Omit<Party, 'listings'> {
  readonly listings: readonly ListingReport[]
  /** The strongest standing over all its listings; `never` for an organisation on no list. */
  readonly status: ListingStatus
  /** The day asked for; absent for "now". */
  readonly asOf?: string
  /** The edition the details come from; absent for a starter entry. */
  readonly edition?: string
  readonly seen: readonly Seen[]
  /** True when no loaded edition holds it and the starter register answers. */
  readonly starter: boolean
}

const rank: readonly ListingStatus[] = ['listed', 'removed-or-listed', 'removed', 'not-yet-listed', 'never']

const strongest = (statuses: readonly ListingStatus[]): ListingStatus =>
  rank.find((status) => statuses.includes(status)) ?? 'never'

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

const loadedReport = (histories: readonly History[], asOf: string | undefined): PartyReport => {
  const found = histories.map((history) => ({ history, state: partyAsOf(history, asOf) }))
  const main = found[0]?.state as PartyAsOf
  // Notes and press names are the starter's to give; the listings stay what the editions say.
  const { listings: _, ...party } = withStarter([main.party], starterParties)[0] as Party
  return {
    ...party,
    listings: found.flatMap(({ state }) => listingsOf(state)),
    status: strongest(found.map(({ state }) => state.status)),
    ...(asOf === undefined ? {} : { asOf }),
    edition: main.edition,
    seen: found.map(({ history, state }) => seenOf(history, state)),
    starter: false,
  }
}

const starterReport = (party: Party, asOf: string | undefined): PartyReport => ({
  ...party,
  listings: party.listings.map((listing) => ({ ...listing, status: listingStatus(listing, asOf) })),
  status: partyStatus(party, asOf),
  ...(asOf === undefined ? {} : { asOf }),
  seen: [],
  starter: true,
})

const unknown = async (store: Store | undefined, reference: string): Promise<MarsadError> => {
  const loaded = (await store?.histories()) ?? []
  const known = [...loaded.map((history) => history.reference), ...starterParties.map((party) => party.id)]
  const near = nearestReferences(reference, known)
  const shown = reference.length > 80 ? `${reference.slice(0, 80)}…` : reference
  const hint =
    near.length > 0
      ? `did you mean ${near.join(', ')}?`
      : 'a reference is written as QDe.010; names are found by reading a text'
  const where =
    loaded.length > 0 ? 'no loaded edition has ever held' : 'no list is loaded, and the starter register does not hold'
  return new MarsadError('party-unknown', `${where} "${shown}"; ${hint}`)
}

/**
 * Everything known of a reference, now or as of a day: `QDe.010` in any case, on every list, or an entry of the starter
 * register. Without a store the starter register answers. `party-unknown` names the nearest references, `date-invalid`
 * a wrong day.
 */
export const partyReport = async (store: Store | undefined, reference: string, asOf?: string): Promise<PartyReport> => {
  const day = asOf === undefined ? undefined : requireDay(asOf, 'the day asked for')
  const histories = reference.length > 200 ? [] : ((await store?.history(reference)) ?? [])
  if (histories.length > 0) return loadedReport(histories, day)
  const starter = starterParty(reference)
  const newest = newestDays((await store?.editions()) ?? [])
  const kept = starter === undefined ? undefined : withStarter([], [starter], { newest })[0]
  if (kept !== undefined) return starterReport(kept, day)
  // The starter knows older forms of a reference (`QI.B.8.01`); the loaded entry stands under today's.
  const todays = starter === undefined ? [] : ((await store?.history(starter.id)) ?? [])
  if (todays.length > 0) return loadedReport(todays, day)
  throw await unknown(store, reference)
}
