import { createContext, useContext } from 'react'
import type { Reading } from '../api/contract.ts'
import type { Found, Item } from '../reading/items.ts'

/** Where a selection was made: the other side is then scrolled into view. `jump` also moves the focus there. */
export type Origin = 'text' | 'panel' | 'keys' | 'address' | 'jump-to-text' | 'jump-to-panel'

/** What the text and the panels share. */
export interface Desk {
  readonly text: string
  readonly reading: Reading
  readonly found: Found
  readonly current: Item | undefined
  readonly select: (key: string | undefined, origin: Origin) => void
}

export const DeskContext = createContext<Desk | undefined>(undefined)

export const useDesk = (): Desk => {
  const desk = useContext(DeskContext)
  if (desk === undefined) throw new Error('context missing: DeskContext')
  return desk
}
