import { MarsadError } from '@marsad/core/errors'
import {
  type EditionInfo,
  type EditionPin,
  editionsKnownBy,
  type History,
  historyKnownBy,
  type Listing,
  type ListingStatus,
  listingStatus,
  type MergeConflict,
  type MergeDecision,
  type MergeReason,
  mergeActions,
  mergeDecisions,
  mergeParties,
  type Party,
  partyAsOf,
  pinEditions,
  pinHistory,
  starterParties,
  withStarter,
} from '@marsad/core/register'
import type { Store } from '@marsad/store'
import { requireDay } from './day.ts'
import { newestDays } from './newest-days.ts'

/** Which state of the register: the day it is asked about, and the day by which what is said of it had been published. */
export interface RegisterMoment {
  /** `YYYY-MM-DD`; without it, the register is as its newest editions leave it. */
  readonly asOf?: string
  /**
   * `YYYY-MM-DD`: only editions published on or before this day count, whenever they were loaded. Without it, all of them.
   */
  readonly known?: string
  /** Only these editions count, as they were when somebody noted them, whatever was loaded since: for replaying a receipt. */
  readonly editions?: readonly EditionPin[]
  /** Only the first so many decisions about merging count; likewise. */
  readonly merges?: number
}

/** The register at a moment. */
export interface RegisterState {
  readonly moment: RegisterMoment
  /**
   * One party for all its entries, ascending by id, removed ones included: each listing says with `status` where it stood. What was not yet
   * listed is left out.
   */
  readonly parties: readonly Party[]
  readonly joins: readonly MergeReason[]
  readonly conflicts: readonly MergeConflict[]
  /** The editions it rests on. */
  readonly editions: readonly EditionInfo[]
  /** True when no edition counts and the bundled starter register is all there is. */
  readonly starter: boolean
}

/** A moment whose days are calendar days; `date-invalid` otherwise. Days not given are not there, so that equal moments are equal texts. */
export const requireMoment = ({ asOf, known, editions, merges }: RegisterMoment): RegisterMoment => ({
  ...(asOf !== undefined && { asOf: requireDay(asOf, 'the day asked for') }),
  ...(known !== undefined && { known: requireDay(known, 'the day of what was known') }),
  ...(editions !== undefined && { editions }),
  ...(merges !== undefined && { merges }),
})

/** What people decided about merging, in the order they did. */
export const mergeDecisionsOf = async (store: Store | undefined): Promise<readonly MergeDecision[]> =>
  store === undefined ? [] : mergeDecisions(await store.decisions(0, mergeActions)).decisions

/** Pinned editions as they were noted, with their counts. `edition-missing` where one is not loaded (any more). */
const pinnedEditions = (pins: readonly EditionPin[], loaded: readonly EditionInfo[]): readonly EditionInfo[] => {
  const [missing] = pinEditions(pins, loaded).missing
  if (missing !== undefined) {
    const { list, published, hash } = missing
    throw new MarsadError(
      'edition-missing',
      `the edition of ${list} of ${published} with the content ${hash} is not loaded`,
    )
  }
  return pins.flatMap(({ list, published, confirmedOn, hash }) => {
    const edition = loaded.find((one) => one.list === list && one.hash === hash)
    if (edition === undefined) return []
    const { parties, names } = edition
    return [{ list, published, ...(confirmedOn !== undefined && { confirmedOn }), hash, parties, names }]
  })
}

/** The editions of a store that count at a moment. `edition-missing` for a pinned one that is not loaded. */
export const editionsAt = async (store: Store | undefined, moment: RegisterMoment): Promise<readonly EditionInfo[]> => {
  const loaded = (await store?.editions()) ?? []
  const editions = moment.editions === undefined ? loaded : pinnedEditions(moment.editions, loaded)
  return moment.known === undefined ? editions : editionsKnownBy(editions, moment.known)
}

const withStatus = (listing: Listing, status: ListingStatus): Listing => {
  // On a day before the removal the party was listed, and nothing else is true of that day.
  if (status !== 'listed' || listing.removedOn === undefined) return { ...listing, status }
  const { removedOn: _, ...rest } = listing
  return { ...rest, status }
}

/** The entry as it stood: its newest stretch of time first, the earlier ones over. */
const loadedParty = (history: History, asOf: string | undefined): Party => {
  const { party, status } = partyAsOf(history, asOf)
  return {
    ...party,
    listings: party.listings.map((listing, at) => withStatus(listing, at === 0 ? status : 'removed')),
  }
}

/** The starter's own entries, as they stood, as far as they could be known. */
const starterParty = (party: Party, { asOf, known }: RegisterMoment): Party => ({
  ...party,
  listings: party.listings.flatMap((listing) => {
    if (listing.status !== undefined) return [listing]
    if (known === undefined) return [withStatus(listing, listingStatus(listing, asOf))]
    if (listing.listedOn !== undefined && listingStatus(listing, known) === 'not-yet-listed') return []
    const { removedOn: _, ...standing } = listing
    const then = listingStatus(listing, known) === 'listed' ? standing : listing
    return [withStatus(then, listingStatus(then, asOf))]
  }),
})

/**
 * The register as it stood at a moment, all lists in one: entries that are one party are one party (see `mergeParties`). Without a store it is the
 * starter register alone; with one, the starter adds what `withStarter` lets it. `date-invalid` for a wrong day.
 */
export const registerState = async (store: Store | undefined, at: RegisterMoment = {}): Promise<RegisterState> => {
  const moment = requireMoment(at)
  const { asOf, known } = moment
  const [editions, histories, decisions] = await Promise.all([
    editionsAt(store, moment),
    store?.histories() ?? [],
    mergeDecisionsOf(store),
  ])
  const pins = moment.editions === undefined ? undefined : pinEditions(moment.editions, (await store?.editions()) ?? [])
  const loaded = histories.flatMap((history) => {
    const counting = pins === undefined ? history : pinHistory(history, pins.days)
    const then = counting === undefined || known === undefined ? counting : historyKnownBy(counting, known)
    return then === undefined ? [] : [loadedParty(then, asOf)]
  })
  const shown = withStarter(loaded, starterParties, { newest: newestDays(editions) })
  const there = shown.flatMap((party) => {
    const { listings, ...rest } = starterParty(party, moment)
    const begun = listings.filter(({ status }) => status !== 'not-yet-listed')
    // An organisation on no list has nothing to begin; every other party is here for a listing.
    return begun.length > 0 || party.listings.length === 0 ? [{ ...rest, listings: begun }] : []
  })
  const { parties, joins, conflicts } = mergeParties(there, { decisions: decisions.slice(0, moment.merges) })
  return { moment, parties, joins, conflicts, editions, starter: editions.length === 0 }
}
