import { describe, expect, it } from 'vitest'
import { makeSelectionStore } from './selection-store.ts'

const item = { key: 'm1', layer: 'party', start: 0, end: 4, group: 'g1' } as const

describe('makeSelectionStore', () => {
  it('tells listeners of changes only, and stops when asked', () => {
    const store = makeSelectionStore()
    let calls = 0
    const stop = store.subscribe(() => {
      calls += 1
    })
    store.set(item)
    store.set(item)
    expect([store.get(), calls]).toEqual([item, 1])
    stop()
    store.set(undefined)
    expect([store.get(), calls]).toEqual([undefined, 1])
  })
})
