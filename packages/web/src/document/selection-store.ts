import type { Item } from '../reading/items.ts'

/**
 * The selected item, for whoever needs to know only whether it is theirs. Hundreds of cards listen; through this, a step to
 * the next item draws two of them anew and not all.
 */
export interface SelectionStore {
  readonly get: () => Item | undefined
  readonly set: (item: Item | undefined) => void
  /** Calls back after each change; answers how to stop that. */
  readonly subscribe: (listener: () => void) => () => void
}

/** A store with nothing selected. */
export const makeSelectionStore = (): SelectionStore => {
  let current: Item | undefined
  const listeners = new Set<() => void>()
  return {
    get: () => current,
    set: (item) => {
      if (item === current) return
      current = item
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}
