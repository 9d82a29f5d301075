import type { ListRecord, Party } from '@marsad/core/register'
import {
  buildScreeningIndex,
  type Receipt,
  type ScreeningAnswer,
  type ScreeningQuery,
  screen,
} from '@marsad/core/screening'
import type { Store } from '@marsad/store'
import { memoryStore } from '@marsad/testkit'
import { beforeEach, describe, expect, it } from 'vitest'
import { readReceipts } from './read-receipts.ts'
import { makeReceipt, mergesAt, mergesHash, mergesHashOf, sealed } from './receipts.ts'
import { mergeDecisionsOf, type RegisterMoment, registerState } from './register-state.ts'
import { type ReceiptCheck, verifyReceipts } from './verify-receipts.ts'

const query: ScreeningQuery = { names: ['Arkadi Petrovich Sidorov'] }

const record = (reference: string, caption = 'Arkadi Petrovich Sidorov', more: Partial<Party> = {}): ListRecord => ({
  reference,
  party: {
    id: reference,
    schema: 'Person',
    caption,
    names: [{ text: caption, script: 'Latn', strength: 'primary' }],
    listings: [{ list: 'test_list', reference, programme: 'Example', listedOn: '2015-05-05', amendedOn: [] }],
    ...more,
  },
  fields: { NAME: [caption] },
})

let store: Store

const load = (published: string, records: readonly ListRecord[], list = 'test_list') =>
  store.importEdition({
    list,
    published,
    fileHash: published,
    fileName: 'x',
    importedAt: '2026-01-01T00:00:00Z',
    records,
  })

const screened = async (
  moment: RegisterMoment = {},
  from: Store | 'none' = store,
): Promise<ScreeningAnswer & { readonly receipt: Receipt }> => {
  const asked = from === 'none' ? undefined : from
  const { parties, editions, starter } = await registerState(asked, moment)
  const index = buildScreeningIndex(parties, { starter, ...moment, editions })
  const answer = screen(index, query)
  return {
    ...answer,
    receipt: makeReceipt(answer, {}, { moment, starter, editions, merges: await mergesHashOf(asked) }),
  }
}

async function* bytes(text: string): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode(text)
}

/** Through the file, as a person would. */
const verified = async (value: unknown, from: Store | 'none' = store): Promise<ReceiptCheck> => {
  const checks: unknown[] = []
  for await (const check of verifyReceipts(
    from === 'none' ? undefined : from,
    readReceipts(bytes(JSON.stringify(value)), 'r.json'),
  ))
    checks.push(check)
  expect(checks.length).toBe(1)
  return checks[0] as ReceiptCheck
}

beforeEach(async () => {
  store = memoryStore()
  await load('2026-01-01', [record('T.1'), record('T.2', 'Arkadi Pavlovich Sidorov')])
})

describe('a receipt', () => {
  it('is the same for the same answer of the same register, to the byte', async () => {
    expect(JSON.stringify((await screened()).receipt)).toBe(JSON.stringify((await screened()).receipt))
  })

  it('is confirmed by a replay, alone or with its answer', async () => {
    const answer = await screened()
    expect(answer.results.length).toBeGreaterThan(0)
    for (const given of [answer, answer.receipt]) {
      expect(await verified(given)).toMatchObject({ verdict: 'confirmed', differences: [], missing: [], remarks: [] })
    }
  })

  it('is confirmed whatever was loaded and decided since: the replay keeps to its editions', async () => {
    for (const moment of [{}, { asOf: '2026-01-01' }, { known: '2026-01-05' }]) {
      store = memoryStore()
      await load('2026-01-01', [record('T.1'), record('T.2', 'Arkadi Pavlovich Sidorov')])
      const answer = await screened(moment)
      await load('2026-02-01', [record('T.1', 'Arkadi Petrovich Sidorovsky'), record('T.3')])
      await load('2025-12-01', [record('T.4')])
      await load('2026-01-15', [record('T.5')], 'other_list')
      await store.appendDecision({
        at: '2026-03-01T08:00:00Z',
        by: 'A. Person',
        action: 'merge-join',
        subject: { entries: ['test_list:T.1', 'test_list:T.2'] },
        reason: 'One person',
      })
      if (!('known' in moment)) expect((await screened(moment)).results).not.toEqual(answer.results)
      expect(await verified(answer)).toMatchObject({ verdict: 'confirmed', differences: [] })
    }
  })

  it('of the starter register needs no workspace', async () => {
    const answer = await screened({}, 'none')
    expect(answer.receipt).toMatchObject({ starter: true, editions: [] })
    expect(await verified(answer, 'none')).toMatchObject({ verdict: 'confirmed' })
    expect(await verified(answer)).toMatchObject({ verdict: 'confirmed' })
  })

  it('says which edition is not loaded, and how to load it', async () => {
    const answer = await screened()
    store = memoryStore()
    expect(await verified(answer)).toMatchObject({
      verdict: 'cannot-replay',
      missing: [
        {
          list: 'test_list',
          published: '2026-01-01',
          hash: answer.receipt.editions[0]?.hash,
          help: expect.stringContaining('marsad lists import FILE --list test_list --published 2026-01-01'),
        },
      ],
    })
    await load('2026-01-01', [record('T.1', 'Another Name Altogether')])
    expect((await verified(answer)).missing[0]?.help).toContain('another content of test_list of 2026-01-01 is loaded')
  })

  it('cannot be replayed where its decisions about merging are not in the log', async () => {
    const { receipt } = await screened()
    const { hash: _, ...body } = receipt
    const check = await verified(sealed({ ...body, merges: 'f'.repeat(64) }))
    expect(check).toMatchObject({ verdict: 'cannot-replay', remarks: [expect.stringContaining('merging')] })
  })

  it('shows what differs when the result does, field by field', async () => {
    const { receipt } = await screened()
    const { hash: _, ...body } = receipt
    const [first] = receipt.result.results
    const results = [
      { ...first!, score: 0.66, verdict: 'review' as const },
      { id: 'T.9', score: 0.65, verdict: 'review' as const },
    ]
    const check = await verified(sealed({ ...body, result: { ...body.result, hash: 'a'.repeat(64), results } }))
    expect(check.verdict).toBe('result-differs')
    expect(check.differences).toContainEqual({ field: `results.${first!.id}.score`, was: 0.66, is: first!.score })
    expect(check.differences).toContainEqual({ field: 'results.T.9', was: results[1] })
  })

  it('says when the same result came from another version', async () => {
    const { receipt } = await screened()
    const { hash: _, ...body } = receipt
    const check = await verified(sealed({ ...body, marsad: '0.0.9', engine: { code: '0.0.9', data: 'old' } }))
    expect(check).toMatchObject({ verdict: 'engine-differs', remarks: [expect.stringContaining('0.0.9')] })
    expect(check.differences.map(({ field }) => field)).toEqual(['marsad', 'engine.code', 'engine.data'])
  })
})

describe('an altered receipt', () => {
  const alterations: readonly (readonly [string, (receipt: Receipt) => unknown])[] = [
    ['the query', (receipt) => ({ ...receipt, query: { names: ['Somebody Else'] } })],
    ['the threshold', (receipt) => ({ ...receipt, options: { ...receipt.options, threshold: 0.9 } })],
    ['the moment', (receipt) => ({ ...receipt, moment: { asOf: '2025-12-31' } })],
    ['the results', (receipt) => ({ ...receipt, result: { ...receipt.result, results: [] } })],
    ['the version', (receipt) => ({ ...receipt, marsad: '0.2.0' })],
    ['its own hash', (receipt) => ({ ...receipt, hash: 'a'.repeat(64) })],
    ['the hash of the result', (receipt) => ({ ...receipt, result: { ...receipt.result, hash: 'a'.repeat(64) } })],
  ]
  it.each(alterations)('is found out: %s', async (_, alter) => {
    const { receipt } = await screened()
    const check = await verified(alter(receipt))
    expect(check.verdict).toBe('altered')
    expect(check.differences.map(({ field }) => field)).toContain('receipt.hash')
  })

  it('is told from an altered answer beside a sound receipt', async () => {
    const answer = await screened()
    const [first, ...rest] = answer.results
    const cases: readonly (readonly [object, string])[] = [
      [{ results: [{ ...first, score: 0.1 }, ...rest] }, `answer.results.${first!.id}.score`],
      [{ results: [{ ...first, caption: 'Somebody Else' }, ...rest] }, `answer.results.${first!.id}.caption`],
      [{ query: { names: ['Somebody Else'] } }, 'answer.query.names.0'],
      [{ results: [{ ...first, id: 'T.9' }, ...rest] }, 'answer.results.T.9'],
    ]
    for (const [more, field] of cases) {
      const check = await verified({ ...answer, ...more })
      expect(check.verdict).toBe('altered')
      expect(check.differences.map((difference) => difference.field)).toContain(field)
    }
  })

  it('is not what a decision makes of an answer: cleared results and their decisions are no alteration', async () => {
    const answer = await screened()
    const decision = { state: 'cleared', sequence: 1, at: '2026-03-01T08:00:00.000Z', by: 'A. Person', reason: 'x' }
    const cleared = answer.results.map((result) => ({ ...result, decision }))
    expect(await verified({ ...answer, results: [], cleared })).toMatchObject({ verdict: 'confirmed' })
  })
})

describe('a file of receipts', () => {
  const read = async (text: string): Promise<readonly unknown[]> => {
    const found: unknown[] = []
    for await (const one of readReceipts(bytes(text), 'r.json')) found.push(one)
    return found
  }

  it('is one receipt or answer, on one line or many, an array, or JSON lines', async () => {
    const answer = await screened()
    const one = JSON.stringify(answer)
    for (const text of [one, JSON.stringify(answer, null, 2), JSON.stringify([answer]), `\ufeff${one}\n`]) {
      expect(await read(text)).toMatchObject([{ receipt: answer.receipt, answer: { query } }])
    }
    const lines = await read(`${one}\n\n${JSON.stringify(answer.receipt)}\nno JSON\n{"id":"7"}\n[1]\n${one}\n`)
    expect(lines).toMatchObject([
      { line: 1, receipt: answer.receipt },
      { line: 3, receipt: answer.receipt },
      { line: 4, reason: 'this is no JSON' },
      { line: 5, reason: 'there is no receipt in this object' },
      { line: 6, reason: 'this is no JSON object' },
      { line: 7, receipt: answer.receipt },
    ])
  })

  it.each([
    ['[', 'no JSON'],
    ['"text"', 'no JSON object'],
    ['[{}]', 'no receipt'],
    ['[1]', 'no JSON object'],
    [`[${'['.repeat(200_000)}`, 'no JSON'],
    ['{\n"receipt": {"receipt": 2}\n}', 'no receipt of a screening'],
  ])('is refused when it holds none: %#', async (text, words) => {
    await expect(read(text)).rejects.toMatchObject({ code: 'receipt-invalid', message: expect.stringContaining(words) })
  })

  it('gives a reason for a receipt that does not fit, and never a fault of its own', async () => {
    const { receipt } = await screened()
    const bad: readonly object[] = [
      { options: { limit: 1e9, threshold: 0 } },
      { query: { names: 'x' } },
      { query: { names: ['x'.repeat(5_000)] } },
      { moment: { asOf: '../..' } },
      { extra: 1 },
      { editions: [{ list: 'a' }] },
    ]
    for (const more of bad) {
      expect(await read(JSON.stringify({ ...receipt, ...more }))).toMatchObject([
        { line: 1, reason: expect.stringContaining('no receipt of a screening') },
      ])
    }
    const nested = `${'['.repeat(100_000)}${']'.repeat(100_000)}`
    expect(await read(`{"receipt":${JSON.stringify(receipt)},"results":${nested}}`)).toEqual([
      { line: 1, reason: 'this is nested over 40 levels deep, as no answer is' },
    ])
  })
})

describe('the state of merging', () => {
  it('is found again as a beginning of the log', async () => {
    const hashes = [await mergesHashOf(store)]
    for (const reference of ['T.2', 'T.3', 'T.4']) {
      const subject = { entries: ['test_list:T.1', `test_list:${reference}`] }
      await store.appendDecision({ at: '2026-03-01T08:00:00Z', by: 'A', action: 'merge-split', subject, reason: 'Two' })
      hashes.push(await mergesHashOf(store))
    }
    const decisions = await mergeDecisionsOf(store)
    expect(hashes.map((hash) => mergesAt(decisions, hash))).toEqual([0, 1, 2, 3])
    expect(hashes[3]).toBe(mergesHash(decisions))
    expect(mergesAt(decisions, 'f'.repeat(64))).toBeUndefined()
  })
})
