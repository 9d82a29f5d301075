import type { ListId, Listing, Name, Party } from './types.ts'

/** What the starter register may add to what the loaded editions say. */
export interface StarterOptions {
  /**
   * Day of the newest loaded edition of each list. Where given, a starter entry listed after that day stays: the loaded editions are
   * too old to know it.
   */
  readonly newest?: ReadonlyMap<ListId, string>
}

const listingKey = (list: ListId, reference: string): string => `${list}|${reference.toUpperCase()}`

/** Whether a starter listing on a loaded list, which no loaded edition holds, may stand beside them. */
const stands = (listing: Listing, newest: ReadonlyMap<ListId, string> | undefined): boolean => {
  if (listing.removedOn !== undefined) return true
  const edition = newest?.get(listing.list)
  return edition !== undefined && listing.listedOn !== undefined && listing.listedOn > edition
}

const withPressNames = (party: Party, starters: readonly Party[]): Party => {
  const known = new Set(party.names.map((name) => name.text))
  const press: Name[] = []
  for (const name of starters.flatMap((starter) => starter.names)) {
    if (name.strength !== 'press' || known.has(name.text)) continue
    known.add(name.text)
    press.push(name)
  }
  const notes = Object.assign({}, ...starters.map((starter) => starter.notes ?? {}), party.notes ?? {})
  return {
    ...party,
    ...(press.length > 0 && { names: [...party.names, ...press] }),
    ...(Object.keys(notes).length > 0 && { notes }),
  }
}

/**
 * The register as shown: the parties of the loaded editions, and what the bundled starter register adds to them.
 *
 * - On a list with a loaded edition the editions decide. Starter entries they hold give their press names and notes to
 *   the loaded party; those they never held stay only when they say when they were removed (Usama bin Laden, QDi.008, 2013-02-21).
 *   A listing kept so carries `source`.
 * - On other lists, and on none (`org-…`), the starter entries stand as they are.
 *
 * Loaded parties come first, in their order, then starter parties in theirs.
 */
export const withStarter = (
  loaded: readonly Party[],
  starter: readonly Party[],
  options: StarterOptions = {},
): readonly Party[] => {
  const lists = new Set(loaded.flatMap((party) => party.listings.map((listing) => listing.list)))
  for (const list of options.newest?.keys() ?? []) lists.add(list)
  const loadedKeys = new Set(
    loaded.flatMap((party) => party.listings.map((listing) => listingKey(listing.list, listing.reference))),
  )
  const additions = new Map<string, Party[]>()
  const kept: Party[] = []
  for (const party of starter) {
    const held = party.listings.filter((listing) => loadedKeys.has(listingKey(listing.list, listing.reference)))
    for (const listing of held) {
      const key = listingKey(listing.list, listing.reference)
      additions.set(key, [...(additions.get(key) ?? []), party])
    }
    if (held.length > 0) continue
    const listings = party.listings.filter((listing) => !lists.has(listing.list) || stands(listing, options.newest))
    if (listings.length > 0 || party.listings.length === 0) kept.push({ ...party, listings })
  }
  const shown = loaded.map((party) => {
    const starters = party.listings.flatMap(
      (listing) => additions.get(listingKey(listing.list, listing.reference)) ?? [],
    )
    return starters.length > 0 ? withPressNames(party, starters) : party
  })
  return [...shown, ...kept]
}
