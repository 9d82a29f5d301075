import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  bounds,
  contains,
  dayNumber,
  dayOfNumber,
  daysInMonth,
  dayText,
  disjoint,
  isCalendarDay,
  monthText,
  overlaps,
  weekdayOf,
} from './edtf.ts'

const rows: readonly (readonly [string, string | undefined, string | undefined])[] = [
  ['2001', '2001-01-01', '2001-12-31'],
  ['2001-10', '2001-10-01', '2001-10-31'],
  ['2001-10-06', '2001-10-06', '2001-10-06'],
  ['2020-02', '2020-02-01', '2020-02-29'],
  ['1900-02', '1900-02-01', '1900-02-28'],
  ['2021-21', '2021-03-01', '2021-05-31'],
  ['2021-23', '2021-09-01', '2021-11-30'],
  ['2021-24', '2020-12-01', '2022-02-28'],
  ['2022-33', '2022-01-01', '2022-03-31'],
  ['2022-36', '2022-10-01', '2022-12-31'],
  ['2022-37', '2022-01-01', '2022-04-30'],
  ['2021-40', '2021-01-01', '2021-06-30'],
  ['2021-41', '2021-07-01', '2021-12-31'],
  ['201X', '2010-01-01', '2019-12-31'],
  ['20XX', '2000-01-01', '2099-12-31'],
  ['2021-XX', '2021-01-01', '2021-12-31'],
  ['2021-10-XX', '2021-10-01', '2021-10-31'],
  ['2014/2017', '2014-01-01', '2017-12-31'],
  ['2021-08/..', '2021-08-01', undefined],
  ['2021-08/', '2021-08-01', undefined],
  ['../2021-08', undefined, '2021-08-31'],
  ['/2021-08', undefined, '2021-08-31'],
  ['2021-11?', '2021-11-01', '2021-11-30'],
  ['2022-01~/2022-04~', '2022-01-01', '2022-04-30'],
  ['2021-12-01%/2021-12-10%', '2021-12-01', '2021-12-10'],
  ['[2001-06-10,2001-10-06]', '2001-06-10', '2001-10-06'],
  ['XXXX-11', undefined, undefined],
  ['XXXX', undefined, undefined],
  ['2021-13', undefined, undefined],
  ['2021-02-30', undefined, undefined],
  ['2021-41-05', undefined, undefined],
  ['2017/2014', undefined, undefined],
  ['', undefined, undefined],
  ['..', undefined, undefined],
  ['yesterday', undefined, undefined],
  ['[2001,x]', undefined, undefined],
]

describe('bounds', () => {
  it.each(rows)('%s', (edtf, earliest, latest) => {
    expect(bounds(edtf)).toEqual({ ...(earliest ? { earliest } : {}), ...(latest ? { latest } : {}) })
  })

  it('answers days of the calendar or nothing, first before last, on any text', () => {
    const piece = fc.constantFrom(
      '2021',
      '0000',
      '9999',
      '-02',
      '-30',
      '-41',
      '-24',
      'X',
      '/',
      '..',
      '?',
      '~',
      '%',
      '[',
      ']',
      ',',
      '20XX',
    )
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 7 }).map((parts) => parts.join('')),
        (text) => {
          const { earliest, latest } = bounds(text)
          for (const day of [earliest, latest]) {
            if (day === undefined) continue
            const [y = 0, m = 0, d = 0] = day.split('-').map(Number)
            expect(isCalendarDay(y, m, d) || y === 10000).toBe(true)
          }
          if (earliest !== undefined && latest !== undefined) expect(earliest <= latest).toBe(true)
        },
      ),
    )
  })
})

const day = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .filter(([y, m, d]) => isCalendarDay(y, m, d))

describe('the calendar', () => {
  it('agrees with the calendar of JavaScript on which days there are', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
        (y, m, d) => {
          const date = new Date(Date.UTC(2000, 0, 1))
          date.setUTCFullYear(y, m - 1, d)
          const real =
            m >= 1 && m <= 12 && date.getUTCFullYear() === y && date.getUTCMonth() === m - 1 && date.getUTCDate() === d
          expect(isCalendarDay(y, m, d)).toBe(real)
        },
      ),
    )
  })

  it('counts days, and back, and names weekdays as JavaScript does', () => {
    fc.assert(
      fc.property(day, ([y, m, d]) => {
        const date = new Date(0)
        date.setUTCFullYear(y, m - 1, d)
        expect(dayNumber(y, m, d)).toBe(date.getTime() / 86_400_000)
        expect(dayOfNumber(dayNumber(y, m, d))).toEqual([y, m, d])
        expect(weekdayOf(y, m, d)).toBe(date.getUTCDay())
        expect(daysInMonth(y, m)).toBe(new Date(date.setUTCMonth(m, 0)).getUTCDate())
      }),
    )
  })

  it('bounds a month by naive counting of its days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), (y, m) => {
        const days = Array.from({ length: 31 }, (_, i) => i + 1).filter((d) => isCalendarDay(y, m, d))
        expect(bounds(monthText(y, m))).toEqual({ earliest: dayText(y, m, 1), latest: dayText(y, m, days.length) })
      }),
    )
  })
})

describe('contains, overlaps, disjoint', () => {
  it('answers the check of the listing: the day lies in the month, not in the next one', () => {
    const listed = bounds('2001-10-06')
    expect(contains(bounds('2001-10'), listed)).toBe(true)
    expect(contains(bounds('2001-11'), listed)).toBe(false)
    expect(disjoint(bounds('2001-11'), listed)).toBe(true)
    expect(contains(bounds('XXXX-10'), listed)).toBe(false)
    expect(contains(bounds('2001/..'), listed)).toBe(true)
    expect(overlaps(bounds('2001-10/..'), bounds('../2001-10'))).toBe(true)
  })

  it('agrees with sets of days', () => {
    const interval = fc
      .tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
    const text = (n: number): string => {
      const [y, m, d] = dayOfNumber(n)
      return dayText(y, m, d)
    }
    fc.assert(
      fc.property(interval, interval, ([a, b], [c, d]) => {
        const x = bounds(`${text(a)}/${text(b)}`)
        const y = bounds(`${text(c)}/${text(d)}`)
        const daysOf = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i)
        const shared = daysOf(a, b).some((n) => n >= c && n <= d)
        expect(overlaps(x, y)).toBe(shared)
        expect(disjoint(x, y)).toBe(!shared)
        expect(contains(x, y)).toBe(daysOf(c, d).every((n) => n >= a && n <= b))
      }),
    )
  })
})
