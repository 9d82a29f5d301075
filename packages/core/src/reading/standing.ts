import { listingStatus } from '../register/as-of.ts'
import type { ListingStatus } from '../register/types.ts'
import type { PartyCard } from './reading-index.ts'
import type { MentionParty } from './types.ts'

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
