import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayNumber, dayOfNumber, daysInMonth, dayText, monthText } from '../../register/edtf.ts'
import { fold } from '../../text/index.ts'
import type { Language } from '../types.ts'
import { findDates } from './find.ts'

/** Month names as dates are written with them: Russian in the genitive; Arabic by country. */
const months: Readonly<Record<string, readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(' '),
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
  gulf: 'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
  levant: 'كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول'.split('|'),
  maghreb: 'جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر'.split(' '),
}

const arabicDigits = (text: string): string => text.replace(/\d/g, (digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)] ?? '')
const two = (value: number): string => String(value).padStart(2, '0')

type Writer = (year: number, month: number, day: number) => string

const name = (language: string, month: number): string => months[language]?.[month - 1] ?? ''

/** Ways to write a whole day. */
const writers: readonly (readonly [Language, Writer])[] = [
  ['en', (y, m, d) => `on ${d} ${name('en', m)} ${y}`],
  ['en', (y, m, d) => `on ${name('en', m)} ${d}, ${y}, it`],
  ['en', (y, m, d) => `the ${d}th of ${name('en', m)}, ${y}`],
  ['en', (y, m, d) => `${y}-${two(m)}-${two(d)}`],
  ['ru', (y, m, d) => `${d} ${name('ru', m)} ${y} года`],
  ['ru', (y, m, d) => `${d}-го ${name('ru', m)} ${y} г.`],
  ['ru', (y, m, d) => `от ${two(d)}.${two(m)}.${y}`],
  ['ru', (y, m, d) => `${y}-${two(m)}-${two(d)}`],
  ['ar', (y, m, d) => `في ${d} ${name('gulf', m)} ${y}`],
  ['ar', (y, m, d) => `في ${d} ${name('levant', m)}/${name('gulf', m)} ${y}`],
  ['ar', (y, m, d) => `وفي ${d} ${name('gulf', m)} (${name('levant', m)}) ${y}`],
  ['ar', (y, m, d) => `يوم ${d} ${name('maghreb', m)} ${y}`],
  ['ar', (y, m, d) => arabicDigits(`في ${d} ${name('gulf', m)} ${y}`)],
  ['ar', (y, m, d) => arabicDigits(`بتاريخ ${d}/${m}/${y}`)],
  ['ar', (y, m, d) => `في ${y}/${two(m)}/${two(d)}`],
]

const days = fc
  .integer({ min: dayNumber(1950, 1, 1), max: dayNumber(2059, 12, 31) })
  .map((number) => dayOfNumber(number))

const only = (text: string, language: Language, published?: string): string | undefined => {
  const found = findDates(fold(text), { language, ...(published === undefined ? {} : { published }) })
  return found.length === 1 ? found[0]?.edtf : found.map(({ edtf }) => edtf).join(' and ')
}

describe('a day written out', () => {
  it('reads back, in every way the three languages write it', () => {
    fc.assert(
      fc.property(days, fc.constantFrom(...writers), ([year, month, day], [language, write]) => {
        const text = write(year, month, day)
        expect(only(text, language), text).toBe(dayText(year, month, day))
      }),
      { numRuns: 800 },
    )
  })

  it('reads back without its year when it lies less than nine months behind publication', () => {
    const short: readonly (readonly [Language, Writer])[] = [
      ['en', (_, m, d) => `The court ruled on ${d} ${name('en', m)} that`],
      ['ru', (_, m, d) => `Суд решил это ${d} ${name('ru', m)} единогласно`],
      ['ar', (_, m, d) => `أعلنت المحكمة في ${d} ${name('gulf', m)} حكمها`],
    ]
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: 0, max: 270 }),
        fc.constantFrom(...short),
        ([year, month, day], later, [language, write]) => {
          const text = write(year, month, day)
          const published = dayText(...dayOfNumber(dayNumber(year, month, day) + later))
          expect(only(text, language, published), `${text} (${published})`).toBe(dayText(year, month, day))
        },
      ),
      { numRuns: 400 },
    )
  })

  it('reads back as a month, and as a stretch of days', () => {
    fc.assert(
      fc.property(days, ([year, month]) => {
        const last = daysInMonth(year, month)
        expect(only(`in ${name('en', month)} ${year}`, 'en')).toBe(monthText(year, month))
        const stretch = `${dayText(year, month, 3)}/${dayText(year, month, last)}`
        expect(only(`3–${last} ${name('en', month)} ${year}`, 'en')).toBe(stretch)
        expect(only(`с 3 по ${last} ${name('ru', month)} ${year} года`, 'ru')).toBe(stretch)
        expect(only(`بين 3 و${last} ${name('gulf', month)} ${year}`, 'ar')).toBe(stretch)
      }),
      { numRuns: 100 },
    )
  })
})
