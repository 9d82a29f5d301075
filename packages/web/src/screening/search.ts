/**
 * What of the screening page stands in the address: how to look, and nothing of whom. Addresses are kept in histories, synchronised
 * between machines, sent on and logged; a name, a birth date or a number typed here must never come into one.
 */
export interface ScreenSearch {
  /** Lists to look at, joined by dots; absent: all. */
  readonly lists?: string
  /** Candidates at most; absent: {@link defaultLimit}. */
  readonly limit?: number
}

/** Numbers of candidates to choose from. */
export const limits = [5, 10, 25, 100] as const
/** Candidates at most where nothing was chosen. */
export const defaultLimit = 5

const listIds = (value: unknown): readonly string[] =>
  typeof value === 'string' ? value.split('.').filter((id) => /^[a-z0-9_-]{1,60}$/u.test(id)) : []

/** Lists as the address has them; `undefined` for all. */
export const writeLists = (lists: readonly string[]): string | undefined =>
  lists.length === 0 ? undefined : [...lists].sort().join('.')

/** Keeps what the page understands; anything else in the address, a name above all, is dropped. */
export const readScreenSearch = (raw: Readonly<Record<string, unknown>>): ScreenSearch => {
  const lists = writeLists(listIds(raw.lists).slice(0, 50))
  const limit = (limits as readonly unknown[]).includes(raw.limit) ? (raw.limit as number) : defaultLimit
  return { ...(lists === undefined ? {} : { lists }), ...(limit === defaultLimit ? {} : { limit }) }
}

/** The lists of a search; `undefined` for all. */
export const readLists = (search: ScreenSearch): readonly string[] | undefined =>
  search.lists === undefined ? undefined : listIds(search.lists)
