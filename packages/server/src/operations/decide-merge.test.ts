import type { Store } from '@marsad/store'
import { makeEdition, makeRecord, memoryStore } from '@marsad/testkit'
import { beforeEach, describe, expect, it } from 'vitest'
import { withdrawDecision } from './decide.ts'
import { decideMerge } from './decide-merge.ts'
import { loadMerges } from './load-merges.ts'

let store: Store

beforeEach(async () => {
  store = memoryStore()
  await store.importEdition(makeEdition('2024-01-01', [makeRecord('T.1'), makeRecord('T.2'), makeRecord('6366')]))
  await store.importEdition(makeEdition('2024-01-01', [makeRecord('6366')], { list: 'other_list' }))
})

const said = { by: 'Leyla', reason: 'one passport', at: '2026-01-02T00:00:00.000Z' }
const decide = (kind: 'join' | 'split', a: string, b: string) => decideMerge(store, { kind, between: [a, b], ...said })

describe('decideMerge', () => {
  it('writes a decision that every answer follows, until it is withdrawn', async () => {
    const { entries, decision } = await decide('join', 't.2', 'T.1')
    expect(entries).toEqual(['test_list:T.2', 'test_list:T.1'])
    expect(decision).toMatchObject({ sequence: 1, action: 'merge-join', subject: { entries }, ...said })
    expect((await loadMerges(store)).entriesOf('test_list:T.1')).toHaveLength(2)
    await decide('split', 'T.1', 'T.2')
    expect((await loadMerges(store)).entriesOf('test_list:T.1')).toHaveLength(1)
    await withdrawDecision(store, 2, said)
    await decide('join', 'T.1', 'T.2')
    expect((await loadMerges(store)).entriesOf('test_list:T.1')).toHaveLength(2)
    await withdrawDecision(store, 4, said)
    expect((await loadMerges(store)).entriesOf('test_list:T.1')).toHaveLength(1)
  })

  it('asks which entry is meant, and refuses none and one twice', async () => {
    await expect(decide('join', '6366', 'T.1')).rejects.toThrow(
      /test_list:6366.*other_list:6366|other_list:6366.*test_list:6366/,
    )
    expect((await decide('join', 'other_list:6366', 'T.1')).entries[0]).toBe('other_list:6366')
    await expect(decide('join', 'T.9', 'T.1')).rejects.toMatchObject({ code: 'party-unknown' })
    await expect(decide('join', 't.1', 'T.1')).rejects.toThrow(/one entry of one list/)
  })
})
