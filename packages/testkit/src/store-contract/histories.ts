/** What the store answers about references over time. */
import { describe, expect, it } from 'vitest'
import { makeEdition, makeManyRecords, makeRecord } from '../fixtures.ts'
import { freshStore, type MakePlace } from './parts.ts'

export const describeHistories = (make: MakePlace): void => {
  describe('histories', () => {
    const fresh = freshStore(make)
    const one = makeRecord('T.1')
    const changed = makeRecord('T.1', 'changed')
    const two = makeRecord('T.2')

    it('tells the states of a reference and the days of its list', async () => {
      await fresh.store.importEdition(makeEdition('2024-01-01', [one, two]))
      await fresh.store.importEdition(makeEdition('2024-01-02', [one]))
      await fresh.store.importEdition(makeEdition('2024-01-03', [changed]))
      const editions = ['2024-01-01', '2024-01-02', '2024-01-03']
      const first = {
        list: 'test_list',
        reference: 'T.1',
        versions: [
          { record: one, editions: ['2024-01-01', '2024-01-02'] },
          { record: changed, editions: ['2024-01-03'] },
        ],
        editions,
      }
      const second = {
        list: 'test_list',
        reference: 'T.2',
        versions: [{ record: two, editions: ['2024-01-01'] }],
        editions,
      }
      expect(await fresh.store.history('T.1')).toEqual([first])
      expect(await fresh.store.history('T.2')).toEqual([second])
      expect(await fresh.store.histories()).toEqual([first, second])
    })

    it('finds a reference in any case, and on every list', async () => {
      await fresh.store.importEdition(makeEdition('2024-01-01', [makeRecord('Ωmega.1')], { list: 'b_list' }))
      await fresh.store.importEdition(makeEdition('2024-02-01', [makeRecord('ωMEGA.1'), two], { list: 'a_list' }))
      const found = await fresh.store.history('ΩMEGA.1')
      expect(found.map(({ list, reference, editions }) => [list, reference, editions])).toEqual([
        ['a_list', 'ωMEGA.1', ['2024-02-01']],
        ['b_list', 'Ωmega.1', ['2024-01-01']],
      ])
    })

    it('takes no part of a reference and no pattern for the whole', async () => {
      await fresh.store.importEdition(makeEdition('2024-01-01', [one]))
      for (const reference of ['', 'T', 'T.%', 'T_1', '%', "T.1' or '1'='1", 'T.1\u0000', 'T.1 ']) {
        expect(await fresh.store.history(reference)).toEqual([])
      }
    })

    it('orders references by their characters, not by a language', async () => {
      const references = ['a.2', 'B.1', 'Ä.1', 'a.10', 'A.1', 'ي.1', '\u{10437}.1', '\uFF5E.1', 'a-1', 'a 1']
      await fresh.store.importEdition(
        makeEdition(
          '2024-01-01',
          references.map((reference) => makeRecord(reference)),
        ),
      )
      const expected = references.toSorted()
      expect((await fresh.store.histories()).map((history) => history.reference)).toEqual(expected)
      expect((await fresh.store.recordsOf('test_list', '2024-01-01'))?.map((record) => record.reference)).toEqual(
        expected,
      )
    })

    it('holds a list of several thousand entries', async () => {
      const records = makeManyRecords(3_500)
      const { edition } = await fresh.store.importEdition(makeEdition('2024-01-01', records))
      expect(edition.parties).toBe(3_500)
      await fresh.store.importEdition(makeEdition('2024-01-02', records.slice(1)))
      expect(await fresh.store.recordsOf('test_list', '2024-01-01')).toEqual(records)
      const histories = await fresh.store.histories()
      expect(histories.length).toBe(3_500)
      expect(histories[0]?.versions).toEqual([{ record: records[0], editions: ['2024-01-01'] }])
      expect(histories[3_499]?.versions).toEqual([{ record: records[3_499], editions: ['2024-01-01', '2024-01-02'] }])
    })
  })
}
