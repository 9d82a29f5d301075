import { historyKnownBy, type Party, partyAsOf } from '@marsad/core/register'
import type { Store } from '@marsad/store'
import type { RegisterMoment } from './register-state.ts'

/**
 * The party with what its entries say in prose. A screening index leaves comments out, for they would double it; they are read here from
 * the editions, one entry after the other, and stand in the order of the listings. Without a store, or where no entry says anything, the
 * party comes back as it is.
 */
export const withComments = async (
  store: Store | undefined,
  party: Party,
  { asOf, known }: RegisterMoment = {},
): Promise<Party> => {
  if (store === undefined || party.comments !== undefined) return party
  const comments = new Set<string>()
  for (const { list, reference } of party.listings) {
    const history = (await store.history(reference)).find((one) => one.list === list)
    const then = history === undefined || known === undefined ? history : historyKnownBy(history, known)
    const text = then === undefined ? undefined : partyAsOf(then, asOf).party.comments
    if (text !== undefined) comments.add(text)
  }
  return comments.size === 0 ? party : { ...party, comments: [...comments].join('\n') }
}
