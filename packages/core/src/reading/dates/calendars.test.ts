import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bounds, dayNumber, dayOfNumber, dayText } from '../../register/edtf.ts'
import { hijriDaysInMonth, hijriEdtf, hijriYears } from './hijri.ts'
import { solarHijriDaysInMonth, solarHijriEdtf, solarHijriOf, solarHijriYears } from './solar-hijri.ts'

const nextDay = (day: string | undefined): string => {
  const [y = 0, m = 0, d = 0] = (day ?? '').replace('~', '').split('-').map(Number)
  return dayText(...dayOfNumber(dayNumber(y, m, d) + 1))
}

describe('Solar Hijri', () => {
  // Days on which the state calendars of Iran and Afghanistan and the Gregorian calendar are both known from the press of the day.
  it.each([
    [1357, 11, 22, '1979-02-11'],
    [1380, 7, 15, '2001-10-07'],
    [1375, 7, 6, '1996-09-27'],
    [1400, 5, 24, '2021-08-15'],
    [1399, 12, 30, '2021-03-20'],
    [1400, 1, 1, '2021-03-21'],
    [1403, 12, 30, '2025-03-20'],
    [1404, 1, 1, '2025-03-21'],
  ])('%i-%i-%i is %s', (year, month, day, gregorian) => {
    expect(solarHijriEdtf(year, month, day)).toBe(gregorian)
  })

  it('gives months and years as intervals', () => {
    expect(solarHijriEdtf(1400, 5)).toBe('2021-07-23/2021-08-22')
    expect(solarHijriEdtf(1400)).toBe('2021-03-21/2022-03-20')
    expect(solarHijriEdtf(1399)).toBe('2020-03-20/2021-03-20')
  })

  it.each([
    [1400, 12, 30],
    [1400, 7, 31],
    [1400, 13, 1],
    [1400, 0, 1],
    [1400, 1, 0],
    [1200, 1, 1],
    [1503, 1, 1],
    [1400.5, 1, 1],
  ])('has no %d-%d-%d', (year, month, day) => {
    expect(solarHijriEdtf(year, month, day)).toBeUndefined()
  })

  it('follows itself day by day through all its years', () => {
    let expected = solarHijriEdtf(solarHijriYears[0], 1, 1) as string
    const wrong: string[] = []
    for (let year = solarHijriYears[0]; year <= solarHijriYears[1]; year += 1)
      for (let month = 1; month <= 12; month += 1)
        for (let day = 1; day <= solarHijriDaysInMonth(year, month); day += 1) {
          if (solarHijriEdtf(year, month, day) !== expected) wrong.push(`${year}-${month}-${day}`)
          const [y = 0, m = 0, d = 0] = expected.split('-').map(Number)
          if (solarHijriOf(y, m, d)?.join('-') !== `${year}-${month}-${day}`) wrong.push(`back ${expected}`)
          expected = nextDay(expected)
        }
    expect(wrong).toEqual([])
  })
})

describe('Hijri', () => {
  // Days as the press had them: Umm al-Qura, or a day beside it.
  it.each([
    [1399, 3, 14, '1979-02-11'],
    [1422, 7, 20, '2001-10-07'],
    [1443, 1, 7, '2021-08-15'],
    [1446, 9, 20, '2025-03-20'],
    [1417, 5, 13, '1996-09-27'],
  ])('%i-%i-%i is within two days of %s and says so', (year, month, day, gregorian) => {
    const answer = hijriEdtf(year, month, day) ?? ''
    expect(answer.endsWith('~')).toBe(true)
    const [y = 0, m = 0, d = 0] = answer.slice(0, -1).split('-').map(Number)
    const [gy = 0, gm = 0, gd = 0] = gregorian.split('-').map(Number)
    expect(Math.abs(dayNumber(y, m, d) - dayNumber(gy, gm, gd))).toBeLessThanOrEqual(2)
  })

  it('gives months and years as intervals', () => {
    expect(hijriEdtf(1443, 1)).toBe('2021-08-09~/2021-09-07~')
    expect(hijriEdtf(1443)).toBe('2021/2022')
  })

  it.each([
    [1443, 13, 1],
    [1443, 1, 31],
    [899, 1, 1],
    [1601, 1, 1],
  ])('has no %i-%i-%i', (year, month, day) => {
    expect(hijriEdtf(year, month, day)).toBeUndefined()
  })

  it('takes a thirtieth day of a short month, which may have been seen so', () => {
    expect(hijriEdtf(1443, 2, 30)).toBe(hijriEdtf(1443, 3, 1))
  })

  it('lets every month begin where the last one ended, by the tables of our time', () => {
    for (let year = 1356; year < 1499; year += 1)
      for (let month = 1; month <= 12; month += 1) {
        const next = month === 12 ? hijriEdtf(year + 1, 1) : hijriEdtf(year, month + 1)
        expect(nextDay(bounds(hijriEdtf(year, month) ?? '').latest)).toBe(bounds(next ?? '').earliest)
      }
  })

  it('counts 10631 days in thirty years by the rule, every month beginning where the last one ended', () => {
    fc.assert(
      fc.property(fc.integer({ min: hijriYears[0], max: 1325 }), (year) => {
        let days = 0
        for (let y = year; y < year + 30; y += 1)
          for (let month = 1; month <= 12; month += 1) {
            days += hijriDaysInMonth(y, month)
            const last = bounds(hijriEdtf(y, month) ?? '').latest
            const next = month === 12 ? hijriEdtf(y + 1, 1) : hijriEdtf(y, month + 1)
            expect(nextDay(last)).toBe(bounds(next ?? '').earliest)
          }
        expect(days).toBe(10_631)
      }),
      { numRuns: 20 },
    )
  })
})
