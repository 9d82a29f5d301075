import type { Listing, ListingStatus } from '../register/types.ts'
import type { PartyCard } from './reading-index.ts'
import type { MentionParty } from './types.ts'

/** The first and last day an EDTF day or interval may mean; a day alone answers itself twice. */
const ends = (edtf: string): readonly [string, string] => {
  const [from = '', to = from] = edtf.split('/')
  return [from, to]
}

/**
 * Where one listing stood on a day (`YYYY-MM-DD`), or stands by the newest edition when no day is given. A listing removed between two editions answers
 * `removed-or-listed` for the days between them.
 */
export const listingStatus = (listing: Listing, day?: string): ListingStatus => {
  if (listing.removedOn === undefined) return day !== undefined && listing.listedOn !== undefined && day < listing.listedOn ? 'not-yet-listed' : 'listed'
  if (day === undefined) return 'removed'
  if (listing.listedOn !== undefined && day < listing.listedOn) return 'not-yet-listed'
  const [earliest, latest] = ends(listing.removedOn)
  if (day < earliest) return 'listed'
  return day >= latest ? 'removed' : 'removed-or-listed'
}

const order: readonly ListingStatus[] = ['listed', 'removed-or-listed', 'not-yet-listed', 'removed', 'never']

/** The party as a mention shows it: its best-standing listing on that day, and every reference it has. */
export const standingOf = (card: PartyCard, day?: string): MentionParty => {
  const ranked = card.listings
    .map((listing) => ({ listing, status: listingStatus(listing, day) }))
    .sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status))
  const best = ranked[0]
  const base = { id: card.id, caption: card.caption, schema: card.schema, ...(card.notes && { notes: card.notes }) }
  if (!best) return { ...base, references: [], status: 'never' }
  const { listing, status } = best
  return {
    ...base,
    references: [...new Set(card.listings.map(({ reference }) => reference))],
    status,
    list: listing.list,
    programme: listing.programme,
    ...(listing.listedOn !== undefined && { listedOn: listing.listedOn }),
    ...(listing.removedOn !== undefined && { removedOn: listing.removedOn }),
  }
}

/** True when the party is on a loaded list on that day or by the newest edition: only then may it be called listed. */
export const isListed = (card: PartyCard, day?: string): boolean =>
  card.listings.some((listing) => listing.removedOn === undefined || listingStatus(listing, day) === 'listed')
