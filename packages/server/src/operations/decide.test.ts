import type { ListRecord, Party } from '@marsad/core/register'
import { buildScreeningIndex, type ScreeningQuery } from '@marsad/core/screening'
import type { Store } from '@marsad/store'
import { memoryStore, sqlitePlace } from '@marsad/testkit'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { decideMatch, withdrawDecision } from './decide.ts'
import { loadDecisions } from './decisions.ts'
import { indexRegister } from './index-register.ts'
import { registerState } from './register-state.ts'
import { screenQuery } from './screen-query.ts'
import { verifyReceipts } from './verify-receipts.ts'

const who = { by: 'A. Person', reason: 'Another birth date', at: '2026-03-01T08:00:00Z' }
const query: ScreeningQuery = { names: ['Arkadi Petrovich Sidorov'], birthDates: ['1991'] }

const record = (reference: string, more: Partial<Party> = {}): ListRecord => ({
  reference,
  party: {
    id: reference,
    schema: 'Person',
    caption: 'Arkadi Petrovich Sidorov',
    names: [{ text: 'Arkadi Petrovich Sidorov', script: 'Latn', strength: 'primary' }],
    listings: [{ list: 'test_list', reference, programme: 'Example', listedOn: '2015-05-05', amendedOn: [] }],
    ...more,
  },
  fields: { REFERENCE: [reference], BIRTH: more.birthDates?.map(({ edtf }) => edtf) ?? [] },
})

let store: Store

const load = (target: Store, published: string, records: readonly ListRecord[]) =>
  target.importEdition({
    list: 'test_list',
    published,
    fileHash: published,
    fileName: 'x',
    importedAt: '2026-01-01T00:00:00Z',
    records,
  })

const loaded = async () => {
  const { parties, editions, starter, moment } = await registerState(store)
  return { index: buildScreeningIndex(parties, { starter, editions }), editions, starter, moment }
}

const register = async () => indexRegister((await loaded()).index)

const screened = async (asked: ScreeningQuery = query) => screenQuery(store, await loaded(), asked)

beforeEach(async () => {
  store = memoryStore()
  await load(store, '2026-01-01', [record('T.1'), record('T.2')])
})

describe('a decision of a person', () => {
  it('is recorded with both sides as they stood, their hashes, and what the machine had said', async () => {
    const entry = await decideMatch(store, await register(), {
      decision: 'clear',
      query,
      party: 'test_list:t.1',
      ...who,
    })
    expect(entry).toMatchObject({
      sequence: 1,
      action: 'match-cleared',
      by: 'A. Person',
      at: '2026-03-01T08:00:00.000Z',
      reason: 'Another birth date',
      subject: {
        query,
        queryHash: expect.stringMatching(/^[0-9a-f]{64}$/),
        party: {
          id: 'T.1',
          entries: ['test_list:T.1'],
          facts: { name: ['Arkadi Petrovich Sidorov'], alias: [] },
          hash: expect.stringMatching(/^[0-9a-f]{64}$/),
        },
        suggested: { score: expect.any(Number), verdict: expect.any(String) },
      },
    })
  })

  it('clears a pair until the list says something new of the party, and tells what', async () => {
    await decideMatch(store, await register(), { decision: 'clear', query, party: 'T.1', ...who })
    expect(await screened()).toMatchObject({
      results: [{ id: 'T.2' }],
      cleared: [{ id: 'T.1', decision: { state: 'cleared', by: 'A. Person', sequence: 1 } }],
    })
    await load(store, '2026-02-01', [record('T.1', { birthDates: [{ edtf: '1991' }] }), record('T.2')])
    const { results, cleared } = await screened()
    expect(cleared).toEqual([])
    expect(results.find(({ id }) => id === 'T.1')?.decision).toMatchObject({
      state: 'reopened',
      was: 'cleared',
      changed: ['T.1 gained the birth date “1991”'],
    })
  })

  it('confirms, and is replaced by a later one, and both stay in the log', async () => {
    await decideMatch(store, await register(), { decision: 'clear', query, party: 'T.1', ...who })
    const before = await store.decisions()
    await decideMatch(store, await register(), {
      decision: 'confirm',
      query,
      party: 'T.1',
      ...who,
      reason: 'The same passport',
    })
    expect((await screened()).results.find(({ id }) => id === 'T.1')?.decision).toMatchObject({
      state: 'confirmed',
      sequence: 2,
    })
    expect((await store.decisions()).slice(0, 1)).toEqual(before)
  })

  it('opens the pair again when it is withdrawn, and stays in the log', async () => {
    await decideMatch(store, await register(), { decision: 'clear', query, party: 'T.1', ...who })
    await withdrawDecision(store, 1, { ...who, reason: 'Cleared by mistake' })
    expect((await screened()).results.map(({ decision }) => decision)).toEqual([undefined, undefined])
    expect((await store.decisions()).map(({ action }) => action)).toEqual(['match-cleared', 'decision-withdrawn'])
  })

  it('about merging is withdrawn in the same way, while it counts', async () => {
    const subject = { entries: ['test_list:T.1', 'test_list:T.2'] }
    await store.appendDecision({ ...who, action: 'merge-join', subject })
    expect((await registerState(store)).parties.map(({ id }) => id)).toContain('T.1')
    await withdrawDecision(store, 1, who)
    await expect(withdrawDecision(store, 1, who)).rejects.toMatchObject({ code: 'decision-unknown' })
  })

  it.each([0, 1, 2, 3, -1, 1.5])('numbered %s cannot be withdrawn when it does not stand', async (sequence) => {
    await decideMatch(store, await register(), { decision: 'clear', query, party: 'T.1', ...who })
    await decideMatch(store, await register(), { decision: 'confirm', query, party: 'T.1', ...who })
    await withdrawDecision(store, 2, who)
    await expect(withdrawDecision(store, sequence, who)).rejects.toMatchObject({ code: 'decision-unknown' })
    expect((await store.decisions()).length).toBe(3)
  })

  it('is refused about a party nobody knows, naming the nearest, and about no query at all', async () => {
    const input = { decision: 'clear', query, ...who } as const
    await expect(decideMatch(store, await register(), { ...input, party: 'T.3' })).rejects.toMatchObject({
      code: 'party-unknown',
      message: expect.stringContaining('did you mean T.1, T.2?'),
    })
    for (const names of [[], [''], ['…']]) {
      const asked = decideMatch(store, await register(), { ...input, query: { names }, party: 'T.1' })
      await expect(asked).rejects.toMatchObject({ code: 'decision-invalid' })
    }
    expect(await store.decisions()).toEqual([])
  })
})

describe('an answer', () => {
  it('has a receipt of what the machine found, before anybody decided', async () => {
    const before = await screened()
    await decideMatch(store, await register(), { decision: 'clear', query, party: 'T.1', ...who })
    const after = await screened()
    expect(after.cleared.map(({ id }) => id)).toEqual(['T.1'])
    expect(after.receipt.result.results).toEqual(before.receipt.result.results)
    expect(after.receipt.options.limit).toBe(6)
    for await (const check of verifyReceipts(store, [
      { receipt: after.receipt, answer: { query, results: [...after.results, ...after.cleared] } },
    ])) {
      expect(check).toMatchObject({ verdict: 'confirmed' })
    }
  })
})

describe('people decide, by the rules', () => {
  let place: Awaited<ReturnType<typeof sqlitePlace>>

  beforeEach(async () => {
    place = await sqlitePlace()
    store = await place.open()
    await load(store, '2026-01-01', [record('T.1')])
  })

  afterEach(async () => {
    await store.close()
    await place.destroy()
  })

  it.each([
    ['a name', { by: '' }],
    ['a name', { by: '—' }],
    ['a time', { at: '' }],
    ['a reason', { reason: ' ' }],
    ['a reason', { reason: '…' }],
  ])('no decision without %s: %j', async (_, missing) => {
    const input = { decision: 'confirm', query, party: 'T.1', ...who, ...missing } as const
    await expect(decideMatch(store, await register(), input)).rejects.toMatchObject({ code: 'decision-invalid' })
    expect(await store.decisionHead()).toMatchObject({ count: 0 })
    await decideMatch(store, await register(), { ...input, ...who })
    await expect(withdrawDecision(store, 1, { ...who, ...missing })).rejects.toMatchObject({ code: 'decision-invalid' })
    expect(await store.decisionHead()).toMatchObject({ count: 1 })
  })

  it('a cleared pair that was written behind the log’s back is not believed', async () => {
    await decideMatch(store, await register(), { decision: 'confirm', query, party: 'T.1', ...who })
    await place.outside?.tamper("update {decision} set action = 'match-cleared' where sequence = 1")
    await expect(loadDecisions(store)).rejects.toMatchObject({
      code: 'log-broken',
      message: expect.stringContaining('entry 1'),
    })
  })

  it('the log is read anew only when it has grown', async () => {
    const first = await loadDecisions(store)
    expect(await loadDecisions(store, first)).toBe(first)
    await decideMatch(store, await register(), { decision: 'confirm', query, party: 'T.1', ...who })
    expect((await loadDecisions(store, first)).book.standing.length).toBe(1)
  })
})
