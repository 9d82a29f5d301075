import { type ListId, type Party, partyAsOf, starterParties, withStarter } from '@marsad/core/register'
import type { Store } from '@marsad/store'

/** The newest day of each loaded list. */
export const newestDays = (
  editions: readonly { readonly list: ListId; readonly published: string }[],
): ReadonlyMap<ListId, string> => {
  const newest = new Map<ListId, string>()
  for (const { list, published } of editions) {
    const known = newest.get(list)
    if (known === undefined || published > known) newest.set(list, published)
  }
  return newest
}

/**
 * Every party of the register as the newest editions leave it, removed ones included, with what the starter register adds.
 * Without a store it is the starter register alone.
 */
export const registerParties = async (store: Store | undefined): Promise<readonly Party[]> => {
  if (store === undefined) return withStarter([], starterParties)
  const histories = await store.histories()
  const loaded = histories.map((history) => partyAsOf(history).party)
  return withStarter(loaded, starterParties, { newest: newestDays(await store.editions()) })
}
