import type { ListRecord } from '@marsad/core/register'
import { memoryStore } from '@marsad/testkit'
import { describe, expect, it } from 'vitest'
import { nearestReferences } from './nearest-references.ts'
import { partyReport } from './party-report.ts'

const record = (list: string, reference: string, listedOn: string, caption = 'A SOCIETY'): ListRecord => ({
  reference,
  party: {
    id: reference,
    schema: 'Organization',
    caption,
    names: [{ text: caption, script: 'Latn', strength: 'primary' }],
    listings: [{ list, reference, programme: 'Example', listedOn, amendedOn: [] }],
  },
  fields: { FIRST_NAME: [caption], LISTED_ON: [listedOn] },
})

const storeWith = async (...editions: readonly (readonly [string, string, readonly ListRecord[]])[]) => {
  const store = memoryStore()
  for (const [list, published, records] of editions) {
    await store.importEdition({
      list,
      published,
      fileHash: published,
      fileName: 'x',
      importedAt: '2026-01-01T00:00:00Z',
      records,
    })
  }
  return store
}

describe('partyReport', () => {
  it('joins what every list says of a reference and takes the strongest standing', async () => {
    const store = await storeWith(
      ['first', '2020-01-01', [record('first', 'EXe.001', '2019-05-05')]],
      ['first', '2021-01-01', [record('first', 'EXe.002', '2020-05-05')]],
      ['second', '2020-06-01', [record('second', 'EXe.001', '2020-02-02')]],
    )
    const report = await partyReport(store, 'exe.001')
    expect(report).toMatchObject({ id: 'EXe.001', status: 'listed', starter: false })
    expect(report.listings.map(({ list, status, removedOn }) => [list, status, removedOn])).toEqual([
      ['first', 'removed', '2020-01-02/2021-01-01'],
      ['second', 'listed', undefined],
    ])
    expect(report.seen.map(({ list, first, last, versions }) => [list, first, last, versions])).toEqual([
      ['first', '2020-01-01', '2020-01-01', 1],
      ['second', '2020-06-01', '2020-06-01', 1],
    ])
    expect(await partyReport(store, 'EXe.001', '2018-01-01')).toMatchObject({
      status: 'not-yet-listed',
      asOf: '2018-01-01',
    })
  })

  it('gives the details of the edition that held on the day', async () => {
    const store = await storeWith(
      ['first', '2020-01-01', [record('first', 'EXe.001', '2019-05-05', 'OLD NAME')]],
      ['first', '2021-01-01', [record('first', 'EXe.001', '2019-05-05', 'NEW NAME')]],
    )
    expect(await partyReport(store, 'EXe.001', '2020-06-01')).toMatchObject({
      caption: 'OLD NAME',
      edition: '2020-01-01',
    })
    expect(await partyReport(store, 'EXe.001')).toMatchObject({
      caption: 'NEW NAME',
      edition: '2021-01-01',
      seen: [{ versions: 2 }],
    })
  })

  it('gives a loaded entry its press names, and keeps its listings as the edition has them', async () => {
    const store = await storeWith([
      'un_sc_sanctions',
      '2026-02-27',
      [record('un_sc_sanctions', 'QDe.010', '2001-10-06')],
    ])
    const report = await partyReport(store, 'QDe.010')
    expect(report.names.some(({ strength }) => strength === 'press')).toBe(true)
    expect(report.listings).toHaveLength(1)
    expect(report).toMatchObject({ caption: 'A SOCIETY', starter: false })
  })

  it('answers older forms of a reference, movements on no list, and nothing for the rest', async () => {
    expect(await partyReport(undefined, 'QI.B.8.01')).toMatchObject({ id: 'QDi.008', starter: true })
    expect(await partyReport(undefined, 'org-taliban')).toMatchObject({ status: 'never', listings: [] })
    await expect(partyReport(undefined, 'QDe.01O')).rejects.toThrow(/QDe\.010/)
    await expect(partyReport(undefined, 'QDe.010', 'yesterday')).rejects.toMatchObject({ code: 'date-invalid' })
  })

  it('leaves out a starter entry that a loaded list does not hold', async () => {
    const store = await storeWith([
      'un_sc_sanctions',
      '2026-02-27',
      [record('un_sc_sanctions', 'QDe.010', '2001-10-06')],
    ])
    await expect(partyReport(store, 'QDe.115')).rejects.toMatchObject({ code: 'party-unknown' })
    expect(await partyReport(store, 'QDi.008')).toMatchObject({ starter: true, status: 'removed' })
  })
})

describe('nearestReferences', () => {
  it('forgives case, dots and two slips, nearest first', () => {
    const known = ['QDe.010', 'QDe.011', 'QDi.010', 'TAi.001']
    expect(nearestReferences('qde010', known)[0]).toBe('QDe.010')
    expect(nearestReferences('QDe.10', known)).toContain('QDe.010')
    expect(nearestReferences('weather', known)).toEqual([])
    expect(nearestReferences('x'.repeat(100_000), known)).toEqual([])
  })
})
