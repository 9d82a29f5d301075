import { expect, it } from 'vitest'
import { batchProgressOn, batchSummaryText, clockText } from './batch-progress.ts'

it('tells rows, rows a second and the time left, not counting what an earlier run had done', () => {
  const drawn: unknown[] = []
  const bar = { update: (...all: unknown[]) => void drawn.push(all), done() {} }
  let clock = 0
  const told = batchProgressOn(bar, () => clock)
  clock = 2_000
  told({ bytes: 1_000, total: 4_000, rows: 5_000, resumed: 0 })
  clock = 4_000
  told({ bytes: 4_000, total: 4_000, rows: 20_000, resumed: 0 })
  expect(drawn).toEqual([
    [1_000, 4_000, '5,000 rows  2,500/s  0:06 left'],
    [4_000, 4_000, '20,000 rows  5,000/s'],
  ])
  const resumed = batchProgressOn(bar, () => clock)
  resumed({ bytes: 2_000, total: 6_000, rows: 10_000, resumed: 10_000 })
  clock = 5_000
  resumed({ bytes: 3_000, total: 6_000, rows: 11_000, resumed: 10_000 })
  expect(drawn.at(-1)).toEqual([3_000, 6_000, '11,000 rows  1,000/s  0:03 left'])
})

it('writes hours only where there are some', () => {
  expect([0, 9.6, 65, 3_600, 7_389].map(clockText)).toEqual(['0:00', '0:10', '1:05', '1:00:00', '2:03:09'])
})

it('sums a batch up without what did not happen', () => {
  const none = { match: 0, review: 0, 'no-match': 0, none: 0, formerly: 0, failed: 0 }
  const facts = { format: 'csv', rows: 1_200, ragged: 0, noted: 0, unused: [], remarks: [], resumed: 0 } as const
  expect(batchSummaryText({ ...none, ...facts, match: 2, none: 1_198 })).toBe(
    '1,200 rows: 2 match, 1,198 without a result',
  )
  expect(
    batchSummaryText({
      ...none,
      ...facts,
      failed: 3,
      resumed: 5,
      unused: ['colour'],
      remarks: ['a remark'],
      output: 'o.csv',
    }),
  ).toBe('1,200 rows: 3 failed, 5 from an earlier run\ncolumns not read: colour\na remark\nwritten to o.csv')
})
