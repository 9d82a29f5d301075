import type { ListId, Party, Schema } from '../types.ts'
import type { EntryKey } from './types.ts'

/** An entry of one list on its way into a party. */
export interface Entry {
  readonly key: EntryKey
  /** `key` whatever the case of its reference. */
  readonly folded: string
  readonly party: Party
  readonly list: ListId
  /** Place of its list in the order. */
  readonly rank: number
}

/** An entry's name across lists. */
export const entryKey = (list: ListId, reference: string): EntryKey => `${list}:${reference}`

/** An entry's name whatever the case of the reference. */
export const foldedKey = (key: EntryKey): string => key.toLowerCase()

/** Ascending by UTF-16 unit. */
export const compareKeys = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The lesser name first. */
export const pairOf = (a: EntryKey, b: EntryKey): readonly [EntryKey, EntryKey] => (a < b ? [a, b] : [b, a])

/**
 * The parties that stand on a list as entries, in one order whatever the order they came in; the rest (organisations on no list) apart. An
 * entry that came twice is kept once, the one with more names.
 */
export const entriesOf = (
  parties: readonly Party[],
  order: readonly ListId[],
): { readonly entries: readonly Entry[]; readonly unlisted: readonly Party[] } => {
  const ranks = new Map(order.map((list, rank) => [list, rank]))
  const byKey = new Map<string, Entry>()
  const unlisted: Party[] = []
  for (const party of parties) {
    const listing = party.listings[0]
    if (listing === undefined) {
      unlisted.push(party)
      continue
    }
    const key = entryKey(listing.list, listing.reference)
    const folded = foldedKey(key)
    const known = byKey.get(folded)
    if (known !== undefined && known.party.names.length >= party.names.length) continue
    byKey.set(folded, { key, folded, party, list: listing.list, rank: ranks.get(listing.list) ?? order.length })
  }
  const entries = [...byKey.values()].sort((a, b) => a.rank - b.rank || compareKeys(a.folded, b.folded))
  return { entries, unlisted }
}

const kinds: Readonly<Record<Schema, readonly string[]>> = {
  Person: ['person'],
  Organization: ['body'],
  Company: ['body'],
  LegalEntity: ['person', 'body'],
  Vessel: ['vessel'],
  Airplane: ['airplane'],
}

/** Whether two entries can be one party: people, bodies, ships and aircraft are not each other; a `LegalEntity` may be a person or a body. */
export const kindsAgree = (a: Schema, b: Schema): boolean => kinds[a].some((kind) => kinds[b].includes(kind))
