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

  it('answers with one party for all its entries, whichever is asked for, and says why', async () => {
    const other = record('eu_fsf', 'EU.1.1', '2019-01-01', 'The Society')
    const citing = { ...other, party: { ...other.party, citedReferences: ['QDe.901'] } }
    const store = await storeWith(
      ['eu_fsf', '2021-01-01', [citing]],
      ['un_sc_sanctions', '2020-01-01', [record('un_sc_sanctions', 'QDe.901', '2015-01-01')]],
    )
    const report = await partyReport(store, 'eu.1.1')
    expect(report).toMatchObject({ id: 'QDe.901', caption: 'A SOCIETY', status: 'listed', edition: '2020-01-01' })
    expect(report.listings.map(({ list, reference, status }) => [list, reference, status])).toEqual([
      ['un_sc_sanctions', 'QDe.901', 'listed'],
      ['eu_fsf', 'EU.1.1', 'listed'],
    ])
    expect(report.names.map(({ text, lists }) => [text, lists])).toEqual([
      ['A SOCIETY', ['un_sc_sanctions']],
      ['The Society', ['eu_fsf']],
    ])
    expect(report.seen).toHaveLength(2)
    expect(report.mergedFrom).toMatchObject([{ ground: 'reference', evidence: 'cites QDe.901' }])
    expect(await partyReport(store, 'QDe.901')).toEqual(report)
    // On a day before the European listing, its names say nothing of the party yet.
    const before = await partyReport(store, 'QDe.901', '2016-01-01')
    expect(before.names.map(({ text }) => text)).toEqual(['A SOCIETY'])
    expect(before.listings.map(({ status }) => status)).toEqual(['listed', 'not-yet-listed'])
  })

  it('tells two parties with one bare number apart by their lists', async () => {
    const store = await storeWith(
      ['us_ofac_sdn', '2020-01-01', [record('us_ofac_sdn', '6366', '2015-01-01', 'ONE')]],
      ['us_ofac_cons', '2020-01-01', [record('us_ofac_cons', '6366', '2015-01-01', 'OTHER')]],
    )
    expect(await partyReport(store, '6366')).toMatchObject({ caption: 'ONE', others: ['us_ofac_cons:6366'] })
    expect(await partyReport(store, 'us_ofac_cons:6366')).toMatchObject({ caption: 'OTHER' })
  })

  it('joins a removed starter entry with the loaded entry that a person says is the same', async () => {
    const store = await storeWith([
      'us_ofac_sdn',
      '2020-01-01',
      [record('us_ofac_sdn', '6365', '2015-01-01', 'THE SAME')],
    ])
    const entries = ['un_sc_sanctions:QDi.008', 'us_ofac_sdn:6365']
    const decision = {
      at: '2026-01-02T00:00:00Z',
      by: 'Leyla',
      action: 'merge-join',
      subject: { entries },
      reason: 'x y',
    }
    await store.appendDecision(decision)
    const report = await partyReport(store, '6365')
    expect(report).toMatchObject({ id: 'QDi.008', starter: false, mergedFrom: [{ ground: 'person', by: 'Leyla' }] })
    expect(report.listings.map(({ status }) => status)).toEqual(['removed', 'listed'])
  })
})

describe('nearestReferences', () => {
  it('forgives case, dots and two slips, nearest first', () => {
    const known = ['QDe.010', 'QDe.011', 'QDi.010', 'TAi.001']
    expect(nearestReferences('qde010', known)[0]).toBe('QDe.010')
    expect(nearestReferences('QDe.10', known)).toContain('QDe.010')
    expect(nearestReferences('weather', known)).toEqual([])
    // Everything is two edits from a letter; a short number is still known by one.
    expect(nearestReferences('X', ['36', '7', 'XY'])).toEqual([])
    expect(nearestReferences('376', ['36', '2676', '4000'])).toEqual(['36'])
    expect(nearestReferences('x'.repeat(100_000), known)).toEqual([])
  })
})
