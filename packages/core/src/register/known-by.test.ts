import { describe, expect, it } from 'vitest'
import { partyAsOf } from './as-of.ts'
import { editionsKnownBy, historyKnownBy } from './known-by.ts'
import type { History, ListRecord } from './types.ts'

const record = (caption: string): ListRecord => ({
  reference: 'QDi.001',
  party: { id: 'QDi.001', schema: 'Person', caption, names: [], listings: [] },
  fields: { NAME: [caption] },
})

const history: History = {
  list: 'un_sc_sanctions',
  reference: 'QDi.001',
  versions: [
    { record: record('First'), editions: ['2020-01-01', '2020-06-01'] },
    { record: record('Second'), editions: ['2021-01-01'] },
  ],
  editions: ['2019-01-01', '2020-01-01', '2020-06-01', '2021-01-01', '2022-01-01'],
}

describe('what was known by a day', () => {
  it('is the editions published by then, and their confirmations by then', () => {
    const editions = [{ published: '2020-01-01', confirmedOn: '2020-06-01' }, { published: '2021-01-01' }]
    expect(editionsKnownBy(editions, '2020-05-01')).toEqual([{ published: '2020-01-01' }])
    expect(editionsKnownBy(editions, '2020-06-01')).toEqual([editions[0]])
    expect(editionsKnownBy(editions, '2019-12-31')).toEqual([])
  })

  it('leaves a later state and a later removal out of a history', () => {
    const known = historyKnownBy(history, '2020-12-31')
    expect(known?.editions).toEqual(['2019-01-01', '2020-01-01', '2020-06-01'])
    expect(partyAsOf(known as History)).toMatchObject({ status: 'listed', party: { caption: 'First' } })
    expect(partyAsOf(history)).toMatchObject({ status: 'removed', party: { caption: 'Second' } })
    expect(historyKnownBy(history, '2022-01-01')).toEqual(history)
  })

  it('is nothing of an entry that no edition of the time held', () => {
    expect(historyKnownBy(history, '2019-12-31')).toBeUndefined()
  })
})
