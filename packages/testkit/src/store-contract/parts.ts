/** What the parts of the store's contract share. */

import type { Store } from '@marsad/store'
import { afterEach, beforeEach } from 'vitest'
import type { StorePlace } from '../store-places.ts'

/** Makes an empty place. */
export type MakePlace = () => Promise<StorePlace>

/** A fresh place and an open store for each test; both are gone after it. Call inside a `describe`. */
export const freshStore = (
  make: MakePlace,
): { readonly place: StorePlace; readonly store: Store; reopen(): Promise<Store> } => {
  let place: StorePlace | undefined
  let opened: Store[] = []
  const open = async (): Promise<Store> => {
    const store = await place!.open()
    opened.push(store)
    return store
  }
  beforeEach(async () => {
    place = await make()
    opened = []
    await open()
  })
  afterEach(async () => {
    for (const store of opened) await store.close()
    await place?.destroy()
  })
  return {
    get place() {
      return place!
    },
    get store() {
      return opened[0]!
    },
    reopen: open,
  }
}

/** Everything the register answers, for comparing two stores or two moments. */
export const answersOf = async (store: Store): Promise<unknown> => {
  const editions = await store.editions()
  const days = [...new Set(editions.flatMap(({ published, confirmedOn }) => [published, confirmedOn ?? published]))]
  const lists = [...new Set(editions.map((edition) => edition.list))]
  const records: unknown[] = []
  for (const list of lists) for (const day of days) records.push([list, day, await store.recordsOf(list, day)])
  return { editions, records, histories: await store.histories() }
}

/** `YYYY-MM-DD` of the n-th day of 2024, from 0. */
export const dayOf = (number: number): string => new Date(Date.UTC(2024, 0, 1 + number)).toISOString().slice(0, 10)
