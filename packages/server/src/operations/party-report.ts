import {
  entryKey,
  type ListingStatus,
  type MergeReason,
  type Party,
  starterParty,
  uniteParties,
} from '@marsad/core/register'
import type { Store } from '@marsad/store'
import { requireDay } from './day.ts'
import { loadMerges, type Merges } from './load-merges.ts'
import {
  type EntryReport,
  type ListingReport,
  loadedEntry,
  type Seen,
  starterEntries,
  starterEntry,
} from './party-entries.ts'
import { entriesNamed, unknownParty } from './party-entry-names.ts'

export type { ListingReport, Seen } from './party-entries.ts'

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
  /** Entries of other lists with the same reference that are other parties: ask for them by `list:reference`. */
  readonly others?: readonly string[]
}

const rank: readonly ListingStatus[] = ['listed', 'removed-or-listed', 'removed', 'not-yet-listed', 'never']

const strongest = (statuses: readonly ListingStatus[]): ListingStatus =>
  rank.find((status) => statuses.includes(status)) ?? 'never'

/** The report over all entries of one party; what was not yet listed on the day says nothing of it but that. */
const reportOf = (
  entries: readonly EntryReport[],
  joins: readonly MergeReason[],
  asOf: string | undefined,
  others: readonly string[],
): PartyReport => {
  const begun = entries.filter(({ status }) => status !== 'not-yet-listed')
  const telling = begun.length > 0 ? begun : entries
  const united = uniteParties(
    telling.map(({ party }) => party),
    joins,
  ) as Party
  const { listings: _, ...party } = united
  const edition = telling.find((entry) => entry.edition !== undefined)?.edition
  return {
    ...party,
    listings: entries.flatMap(({ listings }) => listings),
    status: strongest(entries.map(({ status }) => status)),
    ...(asOf === undefined ? {} : { asOf }),
    ...(edition === undefined ? {} : { edition }),
    seen: entries.flatMap(({ seen }) => seen ?? []),
    starter: entries.every(({ seen }) => seen === undefined),
    ...(others.length > 0 && { others }),
  }
}

/**
 * Everything known of a party, on every list that names it, now or as of a day. It is asked for by a reference in any case (`QDe.010`), with its
 * list where several lists use it for different parties (`us_ofac_sdn:6366`), or by an entry of the starter register. Without a store the
 * starter register answers. `party-unknown` names the nearest references, `date-invalid` a wrong day.
 *
 * `merges` says which entries are one party; without it, it is worked out over the whole register.
 */
export const partyReport = async (
  store: Store | undefined,
  reference: string,
  asOf?: string,
  merges?: Merges,
): Promise<PartyReport> => {
  const day = asOf === undefined ? undefined : requireDay(asOf, 'the day asked for')
  const starter = await starterEntries(store)
  const [first, ...more] = await entriesNamed(store, reference, starter)
  if (first === undefined) {
    // An organisation on no list has no entry and is whole as it stands.
    const unlisted = reference.length > 200 ? undefined : starterParty(reference)
    if (unlisted?.listings.length === 0) return reportOf([starterEntry(unlisted, day)], [], day, [])
    throw await unknownParty(store, reference)
  }
  const known = merges ?? (store === undefined ? undefined : await loadMerges(store))
  const keys = known?.entriesOf(first) ?? [first]
  const entries: EntryReport[] = []
  for (const key of keys) {
    const histories = (await store?.history(key.slice(key.indexOf(':') + 1))) ?? []
    const history = histories.find((one) => entryKey(one.list, one.reference) === key)
    const kept = starter.get(key.toLowerCase())
    if (history !== undefined) entries.push(loadedEntry(history, day))
    else if (kept !== undefined) entries.push(starterEntry(kept, day))
  }
  const here = new Set(keys)
  const joins = (known?.joins ?? []).filter(({ between }) => here.has(between[0]) && here.has(between[1]))
  return reportOf(
    entries,
    joins,
    day,
    more.filter((key) => !here.has(key)),
  )
}
