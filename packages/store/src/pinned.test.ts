/** Pinned editions over the real store: what it said when the pins were taken is said again whatever is loaded afterwards. */
import { pinEditions, pinHistory } from '@marsad/core/register'
import { makeEdition, makeRecord, memoryStore } from '@marsad/testkit'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { EditionInput, Store } from './types.ts'

/** Each on a day of its own: an edition replaced on its own day is another matter, below. */
const inputs: fc.Arbitrary<readonly EditionInput[]> = fc
  .uniqueArray(
    fc.record({
      list: fc.constantFrom('a_list', 'b_list'),
      day: fc.integer({ min: 1, max: 9 }),
      notes: fc.uniqueArray(fc.constantFrom('T.1', 'T.2'), { maxLength: 2 }),
      note: fc.constantFrom('first', 'second'),
    }),
    { selector: ({ list, day }) => `${list} ${day}`, maxLength: 9 },
  )
  .map((editions) =>
    editions.map(({ list, day, notes, note }) =>
      makeEdition(
        `2024-01-0${day}`,
        notes.map((reference) => makeRecord(reference, note)),
        { list },
      ),
    ),
  )

const load = async (store: Store, editions: readonly EditionInput[]): Promise<void> => {
  for (const edition of editions) await store.importEdition(edition)
}

describe('pinned editions', () => {
  it('say what they said, whatever has been loaded since', async () => {
    await fc.assert(
      fc.asyncProperty(inputs, inputs, async (before, after) => {
        const store = memoryStore()
        await load(store, before)
        const [pins, histories] = [await store.editions(), await store.histories()]
        const days = new Set(before.map(({ list, published }) => `${list} ${published}`))
        await load(
          store,
          after.filter(({ list, published }) => !days.has(`${list} ${published}`)),
        )
        const { days: pinned, missing } = pinEditions(pins, await store.editions())
        expect(missing).toEqual([])
        expect((await store.histories()).flatMap((history) => pinHistory(history, pinned) ?? [])).toEqual(histories)
      }),
      { numRuns: 150 },
    )
  })

  it('are missing when nothing of that content and day is loaded, or when their day answers with another by now', async () => {
    const store = memoryStore()
    await load(store, [makeEdition('2024-01-01', [makeRecord('T.1')], { generatedAt: '2024-01-01T08:00:00Z' })])
    const [pin] = await store.editions()
    const strange = { list: 'test_list', published: '2024-01-01', hash: 'x' }
    const elsewhere = { ...pin!, published: '2024-01-02' }
    expect(pinEditions([pin!, strange, elsewhere], await store.editions()).missing).toEqual([strange, elsewhere])
    await load(store, [makeEdition('2024-01-01', [makeRecord('T.2')], { generatedAt: '2024-01-01T09:00:00Z' })])
    expect(pinEditions([pin!], await store.editions()).missing).toEqual([pin])
  })
})
