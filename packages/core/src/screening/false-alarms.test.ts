import { describe, expect, it } from 'vitest'
import { alarmCounts, countsFrom, measuredLists, ordinaryNames } from './false-alarms.generated.ts'
import { falseAlarmsAt } from './false-alarms.ts'

const un = 'un_sc_sanctions'
const ids = measuredLists.map(({ list }) => list).sort()

describe('falseAlarmsAt', () => {
  it('says what was measured, by the hundredth, whatever the order of the lists', () => {
    const counts = alarmCounts[un] ?? []
    for (let hundredth = countsFrom; hundredth <= 100; hundredth += 1) {
      const count = counts[hundredth - countsFrom]
      expect(falseAlarmsAt(hundredth / 100, [un])).toEqual({ low: count, high: count, of: ordinaryNames })
      expect(falseAlarmsAt(hundredth / 100 + 0.004, [un]).low).toBe(count)
    }
    expect(falseAlarmsAt(0.8, ids.toReversed())).toEqual(falseAlarmsAt(0.8, ids))
  })

  it('was measured for every set of lists, and a larger set never raises fewer', () => {
    expect(Object.keys(alarmCounts)).toHaveLength(2 ** ids.length - 1)
    for (const score of [0.5, 0.65, 0.8, 0.95, 1]) {
      const all = falseAlarmsAt(score, ids)
      expect(all.low).toBe(all.high)
      for (const list of ids) expect(falseAlarmsAt(score, [list]).low).toBeLessThanOrEqual(all.low)
      expect(all.low).toBeLessThanOrEqual(ids.reduce((sum, list) => sum + falseAlarmsAt(score, [list]).low, 0))
    }
  })

  it('names lists that were never measured and speaks of the rest', () => {
    expect(falseAlarmsAt(0.8, [un, 'xx_list'])).toEqual({ ...falseAlarmsAt(0.8, [un]), unmeasured: ['xx_list'] })
    expect(falseAlarmsAt(0.8, ['xx_list'])).toEqual({ low: 0, high: 0, of: ordinaryNames, unmeasured: ['xx_list'] })
  })

  it('claims no upper bound below what was measured', () => {
    expect(falseAlarmsAt(0.3, [un])).toEqual({ low: alarmCounts[un]?.[0], high: ordinaryNames, of: ordinaryNames })
  })
})
