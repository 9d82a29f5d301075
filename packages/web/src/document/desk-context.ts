import { createContext, useContext, useSyncExternalStore } from 'react'
import type { Reading } from '../api/contract.ts'
import type { Found, Item } from '../reading/items.ts'
import type { SelectionStore } from './selection-store.ts'

/** Where a selection was made: the other side is then scrolled into view. `jump` also moves the focus there. */
export type Origin = 'text' | 'panel' | 'keys' | 'address' | 'jump-to-text' | 'jump-to-panel'

/** What the text and the panels share; it stays the same while a document is open. */
export interface Desk {
  readonly text: string
  readonly reading: Reading
  readonly found: Found
  readonly selection: SelectionStore
  readonly select: (key: string | undefined, origin: Origin) => void
}

export const DeskContext = createContext<Desk | undefined>(undefined)

export const useDesk = (): Desk => {
  const desk = useContext(DeskContext)
  if (desk === undefined) throw new Error('context missing: DeskContext')
  return desk
}

/**
 * What a component wants to know of the selected item; it is drawn anew only when the answer changes. `pick` must answer a
 * plain value (a key, true, undefined).
 */
export const useSelected = <T extends string | boolean | undefined>(pick: (current: Item | undefined) => T): T => {
  const { selection } = useDesk()
  return useSyncExternalStore(selection.subscribe, () => pick(selection.get()))
}
