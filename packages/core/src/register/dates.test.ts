import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayAfter, isDay, printedDay, requireDay, utcInstant } from './dates.ts'
import { foldSpace } from './white-space.ts'

const anyDay = fc
  .date({ min: new Date('1000-01-01T00:00:00Z'), max: new Date('9998-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

describe('days', () => {
  it.each(['2024-02-29', '2000-02-29', '2023-12-31', '0001-01-01'])('%s is a day', (text) => {
    expect(isDay(text)).toBe(true)
    expect(requireDay(text)).toBe(text)
  })

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2023-13-01',
    '2023-00-10',
    '2023-04-31',
    '2023-1-1',
    '20230101',
    '',
    'today',
    '2023-01-01T00:00:00Z',
  ])('%s is none', (text) => {
    expect(isDay(text)).toBe(false)
    expect(() => requireDay(text)).toThrow(expect.objectContaining({ code: 'date-invalid' }))
  })

  it('keeps the day a list prints, whatever its zone', () => {
    expect(printedDay('2015-03-27-04:00')).toBe('2015-03-27')
    expect(printedDay(' 2001-10-06 ')).toBe('2001-10-06')
    expect(printedDay('2001-10-06Z')).toBe('2001-10-06')
    expect(printedDay('2001-10-06T23:30:00-04:00')).toBe('2001-10-06')
    expect(printedDay('2001-02-30')).toBeUndefined()
    expect(printedDay('2001-10')).toBeUndefined()
    expect(printedDay('06/10/2001')).toBeUndefined()
  })

  it('turns a timestamp into UTC, and one without a zone is UTC already', () => {
    expect(utcInstant('2018-06-07T22:03:43.97-04:00')).toBe('2018-06-08T02:03:43.970Z')
    expect(utcInstant('2026-02-27T00:00:09.554Z')).toBe('2026-02-27T00:00:09.554Z')
    expect(utcInstant('2026-02-03T04:05:06')).toBe('2026-02-03T04:05:06.000Z')
    expect(utcInstant('2026-02-03')).toBe('2026-02-03T00:00:00.000Z')
    for (const text of ['2026-02-30T00:00:00Z', '2026-02-03T25:00:00Z', 'Feb 3, 2026', ''])
      expect(utcInstant(text)).toBeUndefined()
  })

  it('counts days as the calendar does', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(isDay(day)).toBe(true)
        expect(dayAfter(day)).toBe(new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10))
      }),
    )
  })
})

describe('white space', () => {
  it('is folded to single spaces', () => {
    expect(foldSpace(' ABU\n   BAKR\u00a0\tX ')).toBe('ABU BAKR X')
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\t', '\u00a0', '\u3000', 'ب') }), (text) => {
        expect(foldSpace(text)).toBe(text.split(/\s+/).filter(Boolean).join(' '))
      }),
    )
  })
})
