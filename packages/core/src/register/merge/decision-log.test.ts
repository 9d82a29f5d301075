import { describe, expect, it } from 'vitest'
import { type LoggedMerge, mergeDecisions } from './decision-log.ts'

const entry = (sequence: number, action: string, subject: LoggedMerge['subject']): LoggedMerge => ({
  sequence,
  at: '2026-01-02T00:00:00.000Z',
  by: 'Leyla',
  action,
  subject,
  reason: 'checked',
})

const pair = { entries: ['un_sc_sanctions:QDe.004', 'us_ofac_sdn:6366'] }
const turned = { entries: ['us_ofac_sdn:6366', 'UN_SC_SANCTIONS:qde.004'] }
const kinds = (log: readonly LoggedMerge[]) => mergeDecisions(log).decisions.map(({ kind }) => kind)

describe('mergeDecisions', () => {
  it('reads joins and splits with who, when and why, and passes over other decisions', () => {
    const { decisions, unread } = mergeDecisions([
      entry(1, 'merge-join', pair),
      entry(2, 'match-cleared', { any: 'thing' }),
      entry(3, 'merge-split', turned),
    ])
    expect(decisions[0]).toEqual({
      kind: 'join',
      between: pair.entries,
      by: 'Leyla',
      at: '2026-01-02T00:00:00.000Z',
      reason: 'checked',
    })
    expect(decisions.map(({ kind }) => kind)).toEqual(['join', 'split'])
    expect(unread).toEqual([])
  })

  it('gives a pair back when its standing decision is withdrawn, and only then', () => {
    const join = entry(1, 'merge-join', pair)
    const split = entry(2, 'merge-split', turned)
    expect(kinds([join, entry(2, 'decision-withdrawn', { decision: 1 })])).toEqual(['join', 'undo'])
    expect(kinds([join, split, entry(3, 'decision-withdrawn', { decision: 1 })])).toEqual(['join', 'split'])
    expect(kinds([join, entry(2, 'decision-withdrawn', { decision: 9 })])).toEqual(['join'])
  })

  it('names merge entries it cannot read', () => {
    const wrong = [{}, { entries: ['a:1'] }, { entries: ['a', 'b:2'] }, { entries: [1, 2] }, { entries: 'a:1' }]
    const { decisions, unread } = mergeDecisions(wrong.map((subject, at) => entry(at + 1, 'merge-join', subject)))
    expect(decisions).toEqual([])
    expect(unread).toEqual([1, 2, 3, 4, 5])
  })
})
