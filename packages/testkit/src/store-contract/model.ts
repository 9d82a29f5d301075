/** Random imports in random order, compared with the naive model after every step. */

import type { ListRecord } from '@marsad/core/register'
import type { EditionInput, Store } from '@marsad/store'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeEdition, makeRecord } from '../fixtures.ts'
import { memoryStore } from '../memory-store.ts'
import { answersOf, dayOf, type MakePlace } from './parts.ts'

/** Few references, few notes and few days, so that repetitions and reversals are common. */
const record: fc.Arbitrary<ListRecord> = fc
  .tuple(fc.constantFrom('T.1', 't.1', 'T.2', 'ي.3'), fc.constantFrom('first', 'second'), fc.boolean())
  .map(([reference, note, alias]) => makeRecord(reference, note, alias ? ['One', 'Two'] : ['One']))

const input: fc.Arbitrary<EditionInput> = fc
  .record({
    list: fc.constantFrom('test_list', 'test_list', 'a_list'),
    day: fc.integer({ min: 0, max: 6 }),
    hour: fc.option(fc.integer({ min: 0, max: 2 })),
    records: fc.uniqueArray(record, { maxLength: 2, selector: (candidate) => candidate.reference }),
  })
  .map(({ list, day, hour, records }) =>
    makeEdition(dayOf(day), records, {
      list,
      ...(hour === null ? {} : { generatedAt: `${dayOf(day)}T0${hour}:00:00Z` }),
    }),
  )

/** Runs the check on a new place each time. */
const onFreshStore = async (make: MakePlace, check: (store: Store) => Promise<void>): Promise<void> => {
  const place = await make()
  const store = await place.open()
  try {
    await check(store)
  } finally {
    await store.close()
    await place.destroy()
  }
}

export const describeModel = (make: MakePlace, runs = 40): void => {
  describe('random imports', () => {
    it('answer as the naive model does, at every step', async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(input, { maxLength: 9 }), (inputs) =>
          onFreshStore(make, async (store) => {
            const model = memoryStore()
            for (const edition of inputs) {
              expect(await store.importEdition(edition)).toEqual(await model.importEdition(edition))
            }
            expect(await answersOf(store)).toEqual(await answersOf(model))
            for (const reference of ['T.1', 'ي.3']) {
              expect(await store.history(reference)).toEqual(await model.history(reference))
            }
          }),
        ),
        { numRuns: runs },
      )
    }, 120_000)

    it('answer the same in any order, where the files tell which came first', async () => {
      const timed = input.filter((edition) => edition.generatedAt !== undefined)
      const distinct = fc.uniqueArray(timed, {
        maxLength: 7,
        selector: ({ list, generatedAt }) => `${list} ${generatedAt}`,
      })
      const shuffled = distinct.chain((inputs) =>
        fc.tuple(fc.constant(inputs), fc.shuffledSubarray(inputs, { minLength: inputs.length })),
      )
      await fc.assert(
        fc.asyncProperty(shuffled, ([one, other]) =>
          onFreshStore(make, (first) =>
            onFreshStore(make, async (second) => {
              for (const edition of one) await first.importEdition(edition)
              for (const edition of other) await second.importEdition(edition)
              expect(await answersOf(first)).toEqual(await answersOf(second))
            }),
          ),
        ),
        { numRuns: Math.ceil(runs / 2) },
      )
    }, 120_000)
  })
}
