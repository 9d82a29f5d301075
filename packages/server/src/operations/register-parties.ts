import type { Party } from '@marsad/core/register'
import type { Store } from '@marsad/store'
import { registerState } from './register-state.ts'

/**
 * Every party of the register as the newest editions leave it, removed ones included, with what the starter register adds; one party for all
 * its entries. Without a store it is the starter register alone. Ascending by id.
 */
export const registerParties = async (store: Store | undefined): Promise<readonly Party[]> => {
  const { parties } = await registerState(store)
  return parties.map((party) => ({
    ...party,
    // Where a listing stands is asked of it for the day of each text.
    listings: party.listings.map(({ status: _, ...listing }) => listing),
  }))
}
