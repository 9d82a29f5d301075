import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson } from '../register/record-key.ts'
import {
  differencesOf,
  type ReceiptParts,
  receiptBody,
  receiptDifferences,
  receiptText,
  resultText,
} from './receipt.ts'
import type { ScreeningAnswer, ScreeningResult } from './types.ts'

const result = (id: string, more: Partial<ScreeningResult> = {}): ScreeningResult => ({
  id,
  caption: 'Test',
  schema: 'Organization',
  score: 0.9,
  verdict: 'match',
  references: [id],
  listings: [],
  queryName: 'Test',
  listedName: { text: 'Test', script: 'Latn', strength: 'primary' },
  explanation: [{ code: 'name-equal', effect: 0 }],
  aligned: [],
  falseAlarms: { low: 0, high: 0, of: 10_000 },
  wouldChange: [],
  ...more,
})

const answer = (...results: readonly ScreeningResult[]): ScreeningAnswer => ({
  query: { names: ['Test'] },
  results,
  formerly: [],
  warnings: [],
})

const parts: ReceiptParts = {
  marsad: '0.1.0',
  engine: { code: '0.1.0', data: 'abc' },
  options: {},
  moment: {},
  starter: false,
  editions: [
    { list: 'b_list', published: '2026-01-02', hash: '2' },
    { list: 'a_list', published: '2026-01-01', hash: '1' },
  ],
  merges: '0',
}

/** Not a hash, but as good for telling texts apart. */
const body = (given: ScreeningAnswer, more: Partial<ReceiptParts> = {}) =>
  receiptBody(given, { ...parts, ...more }, (text) => `hash of ${text}`)

describe('a receipt', () => {
  it('holds all that decided the answer, and the answer in short', () => {
    const given = answer(result('T.1'), result('T.2', { score: 0.7, verdict: 'review' }))
    expect(body(given)).toEqual({
      receipt: 1,
      marsad: '0.1.0',
      engine: { code: '0.1.0', data: 'abc' },
      query: { names: ['Test'] },
      options: { limit: 5, threshold: 0.65 },
      moment: {},
      starter: false,
      editions: [
        { list: 'a_list', published: '2026-01-01', hash: '1' },
        { list: 'b_list', published: '2026-01-02', hash: '2' },
      ],
      merges: '0',
      result: {
        hash: `hash of ${resultText(given)}`,
        results: [
          { id: 'T.1', score: 0.9, verdict: 'match' },
          { id: 'T.2', score: 0.7, verdict: 'review' },
        ],
        formerly: [],
      },
    })
  })

  it('is one text whatever the order of its keys and editions, without its own hash', () => {
    const one = body(answer(result('T.1')))
    const turned = Object.fromEntries(Object.entries(one).reverse()) as unknown as typeof one
    expect(receiptText({ ...turned, hash: 'x' })).toBe(receiptText(one))
    const other = body(answer(result('T.1')), { editions: parts.editions.toReversed() })
    expect(receiptText(other)).toBe(receiptText(one))
  })

  it('is another text when anything in it is another', () => {
    const texts = [
      body(answer(result('T.1'))),
      body(answer(result('T.2'))),
      body(answer(result('T.1', { explanation: [] }))),
      body(answer(result('T.1')), { moment: { asOf: '2020-01-01' } }),
      body(answer(result('T.1')), { moment: { known: '2020-01-01' } }),
      body(answer(result('T.1')), { options: { threshold: 0.5 } }),
      body(answer(result('T.1')), { editions: [] }),
      body(answer(result('T.1')), { starter: true }),
      body(answer(result('T.1')), { merges: '1' }),
      body({ ...answer(result('T.1')), query: { names: ['Test'], id: '7' } }),
    ].map(receiptText)
    expect(new Set(texts).size).toBe(texts.length)
  })
})

describe('what differs', () => {
  it('is nothing between equal receipts', () => {
    expect(receiptDifferences(body(answer(result('T.1'))), body(answer(result('T.1'))))).toEqual([])
  })

  it('is named by field: the engine, the merges, a score, a result gone, a result come', () => {
    const then = body(answer(result('T.1'), result('T.2')))
    const now = body(answer(result('T.1', { score: 0.7, verdict: 'review' }), result('T.3')), {
      engine: { code: '0.1.0', data: 'abd' },
      merges: '1',
    })
    expect(receiptDifferences(then, now)).toEqual([
      { field: 'engine.data', was: 'abc', is: 'abd' },
      { field: 'merges', was: '0', is: '1' },
      { field: 'results.T.1.score', was: 0.9, is: 0.7 },
      { field: 'results.T.1.verdict', was: 'match', is: 'review' },
      { field: 'results.T.2', was: { id: 'T.2', score: 0.9, verdict: 'match' } },
      { field: 'results.T.3', is: { id: 'T.3', score: 0.9, verdict: 'match' } },
    ])
  })

  it('is the hash where only a detail differs, and the list where only the order does', () => {
    const detail = receiptDifferences(body(answer(result('T.1'))), body(answer(result('T.1', { caption: 'Other' }))))
    expect(detail.map(({ field }) => field)).toEqual(['result.hash'])
    const order = receiptDifferences(
      body(answer(result('T.1'), result('T.2'))),
      body(answer(result('T.2'), result('T.1'))),
    )
    expect(order.map(({ field }) => field)).toEqual(['results'])
  })

  it('tells a missing value from null', () =>
    expect(differencesOf({}, { a: null })).toEqual([{ field: 'a', is: null }]))

  it('is nothing exactly where the canonical texts are equal', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), fc.jsonValue({ maxDepth: 3 }), (a, b) => {
        expect(differencesOf(a, b).length === 0).toBe(canonicalJson(a) === canonicalJson(b))
        expect(differencesOf(a, structuredClone(a))).toEqual([])
      }),
    )
  })

  it('is told for two hundred places at most', () => {
    const many = (value: number) => Array.from({ length: 1_000 }, () => value)
    expect(differencesOf(many(1), many(2)).length).toBe(200)
  })
})
