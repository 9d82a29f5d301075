import type { ListRecord, Party } from '@marsad/core/register'
import type { Store } from '@marsad/store'
import { memoryStore } from '@marsad/testkit'
import { beforeEach, describe, expect, it } from 'vitest'
import { registerState } from './register-state.ts'

const record = (list: string, reference: string, caption: string, more: Partial<Party> = {}): ListRecord => ({
  reference,
  party: {
    id: reference,
    schema: 'Organization',
    caption,
    names: [{ text: caption, script: 'Latn', strength: 'primary' }],
    listings: [{ list, reference, programme: 'Example', listedOn: '2015-05-05', amendedOn: [] }],
    ...more,
  },
  fields: { NAME: [caption], CITES: more.citedReferences ?? [] },
})

let store: Store

const load = (list: string, published: string, records: readonly ListRecord[]) =>
  store.importEdition({
    list,
    published,
    fileHash: published,
    fileName: 'x',
    importedAt: '2026-01-01T00:00:00Z',
    records,
  })

const one = record('un_sc_sanctions', 'QDe.901', 'A SOCIETY')
const other = record('un_sc_sanctions', 'QDe.902', 'ANOTHER SOCIETY')
const citing = record('eu_fsf', 'EU.1.1', 'The Society', { citedReferences: ['QDe.901'] })

beforeEach(async () => {
  store = memoryStore()
  // Loaded in no order of publication.
  await load('un_sc_sanctions', '2024-01-01', [other])
  await load('un_sc_sanctions', '2020-01-01', [one, other])
  await load('eu_fsf', '2022-01-01', [citing])
})

const found = async (id: string, asOf?: string, known?: string) => {
  const { parties } = await registerState(store, { ...(asOf && { asOf }), ...(known && { known }) })
  const party = parties.find((candidate) => candidate.id === id)
  return party?.listings.map(({ list, status, removedOn }) => [list, status, removedOn])
}

describe('registerState', () => {
  it('is one party for all its entries, each listing with where it stands', async () => {
    expect(await found('QDe.901')).toEqual([
      ['un_sc_sanctions', 'removed', '2020-01-02/2024-01-01'],
      ['eu_fsf', 'listed', undefined],
    ])
    const { joins, editions, starter } = await registerState(store)
    expect(joins).toMatchObject([{ ground: 'reference', between: ['eu_fsf:EU.1.1', 'un_sc_sanctions:QDe.901'] }])
    expect(editions).toHaveLength(3)
    expect(starter).toBe(false)
  })

  it('says of a day what was true of that day', async () => {
    expect(await found('QDe.901', '2019-06-01')).toEqual([
      ['un_sc_sanctions', 'listed', undefined],
      ['eu_fsf', 'listed', undefined],
    ])
    expect((await found('QDe.901', '2021-06-01'))?.[0]).toEqual([
      'un_sc_sanctions',
      'removed-or-listed',
      '2020-01-02/2024-01-01',
    ])
    expect(await found('QDe.901', '2010-01-01')).toBeUndefined()
  })

  it('knows nothing that was published later', async () => {
    expect(await found('QDe.901', undefined, '2021-12-31')).toEqual([['un_sc_sanctions', 'listed', undefined]])
    expect((await registerState(store, { known: '2021-12-31' })).editions.map(({ published }) => published)).toEqual([
      '2020-01-01',
    ])
    expect((await registerState(store, { known: '2019-01-01' })).starter).toBe(true)
  })

  it('adds the removed of the starter register, as they stood and as far as was known', async () => {
    const bare = async (asOf?: string, known?: string) => (await found('QDi.008', asOf, known))?.[0]
    expect(await bare()).toEqual(['un_sc_sanctions', 'removed', '2013-02-21'])
    expect(await bare('2012-01-01')).toEqual(['un_sc_sanctions', 'listed', undefined])
    expect(await bare(undefined, '2020-06-01')).toEqual(['un_sc_sanctions', 'removed', '2013-02-21'])
    expect(await bare('2020-01-01', '2012-01-01')).toEqual(['un_sc_sanctions', 'listed', undefined])
    expect(await bare('1999-01-01')).toBeUndefined()
  })

  it('is the starter register alone without a store', async () => {
    const { parties, starter, editions } = await registerState(undefined)
    expect([starter, editions]).toEqual([true, []])
    expect(parties.length).toBeGreaterThan(50)
    expect(parties.every(({ listings }) => listings.every(({ status }) => status !== undefined))).toBe(true)
  })

  it('follows a person’s join, and forgets it when it is withdrawn', async () => {
    const decision = { at: '2026-01-02T00:00:00Z', by: 'Leyla', reason: 'checked' }
    const entries = ['un_sc_sanctions:QDe.902', 'eu_fsf:EU.1.1']
    await store.appendDecision({
      ...decision,
      action: 'merge-split',
      subject: { entries: ['eu_fsf:EU.1.1', 'un_sc_sanctions:QDe.901'] },
    })
    await store.appendDecision({ ...decision, action: 'merge-join', subject: { entries } })
    expect((await found('QDe.902'))?.map(([list]) => list)).toEqual(['un_sc_sanctions', 'eu_fsf'])
    await store.appendDecision({ ...decision, action: 'decision-withdrawn', subject: { decision: 2 } })
    expect((await found('QDe.902'))?.map(([list]) => list)).toEqual(['un_sc_sanctions'])
    expect((await found('EU.1.1'))?.map(([list]) => list)).toEqual(['eu_fsf'])
  })

  it('refuses a day that is none', async () => {
    await expect(registerState(store, { asOf: '2021-02-30' })).rejects.toMatchObject({ code: 'date-invalid' })
    await expect(registerState(store, { known: 'today' })).rejects.toMatchObject({ code: 'date-invalid' })
  })
})

describe('pinned editions', () => {
  it('answer as they did, whatever was loaded and decided since', async () => {
    for (const moment of [{}, { asOf: '2021-01-01' }, { known: '2023-01-01' }]) {
      const before = await registerState(store, moment)
      const editions = before.editions.map(({ parties: _, names: __, ...pin }) => pin)
      await load('un_sc_sanctions', '2025-01-01', [record('un_sc_sanctions', 'QDe.901', 'A SOCIETY RENAMED')])
      await load('un_sc_sanctions', '2021-06-01', [one])
      await load('us_ofac_sdn', '2023-01-01', [record('us_ofac_sdn', '77', 'SOCIETY')])
      const entries = ['eu_fsf:EU.1.1', 'un_sc_sanctions:QDe.901']
      const subject = { entries }
      await store.appendDecision({ at: '2026-01-01T00:00:00Z', by: 'A', action: 'merge-split', subject, reason: 'Two' })
      const after = await registerState(store, { ...moment, editions, merges: 0 })
      expect({ ...after, moment: before.moment }).toEqual(before)
      expect((await registerState(store, moment)).parties).not.toEqual(before.parties)
      store = memoryStore()
      await load('un_sc_sanctions', '2024-01-01', [other])
      await load('un_sc_sanctions', '2020-01-01', [one, other])
      await load('eu_fsf', '2022-01-01', [citing])
    }
  })

  it('are the starter register where there were none', async () => {
    const then = await registerState(undefined)
    const now = await registerState(store, { editions: [] })
    expect(now.starter).toBe(true)
    expect(now.parties).toEqual(then.parties)
  })

  it('are asked for by their hash where they are not loaded', async () => {
    const editions = [{ list: 'un_sc_sanctions', published: '2024-01-01', hash: 'x' }]
    await expect(registerState(store, { editions })).rejects.toMatchObject({ code: 'edition-missing' })
  })
})
