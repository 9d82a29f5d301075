import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../text/index.ts'
import { findDates } from './dates/index.ts'
import { findFigures } from './figures/index.ts'
import type { Language } from './types.ts'

const languages: readonly Language[] = ['ar', 'ru', 'en']

const words = [
  ...'في من إلى بين منذ حتى قبل بعد عام سنة شهر يوم بداية نهاية النصف الثاني الربع الأول أكتوبر تشرين آب الماضي المقبل القرن التسعينيات نحو أكثر ما لا يقل عن عدد وصل بلغ ألف ألفان ملايين قناة وموقع مغلقة عشرات الآلاف على الأقل'.split(
    ' ',
  ),
  ...'в с по до между начале второй половине квартале октября мая года г. прошлого лет назад около не менее от тысяч две тыс. млн процентов каналов закрытых число достигло десятки 90-х'.split(
    ' ',
  ),
  ...'in from to between since until May October early end of last year ago the second half quarter Q 1 about at least more than a hundred thousand dozen closed channels and sites number reached percent $ s'.split(
    ' ',
  ),
  ...[
    '1',
    '6',
    '31',
    '2001',
    '2021',
    '123',
    '456',
    '1,5',
    '٢٠٢١',
    '10-15',
    '06.10.2001',
    '2021-08',
    '%',
    '.',
    ',',
    '/',
    '-',
    '(',
    ')',
    ':',
    '«',
    '»',
    '\n',
    'ﷲ',
    '½',
    '\u0301',
    '\u200f',
    '\ud800',
    'K',
    '№',
  ],
]

const soup = fc
  .array(fc.tuple(fc.constantFrom(...words), fc.constantFrom(' ', ' ', ' ', '', 'و', '\u00a0')), { maxLength: 40 })
  .map((list) => list.map(([word, gap]) => word + gap).join(''))

const check = (text: string): void => {
  for (const language of languages) {
    const folded = fold(text)
    for (const published of ['2022-06-15', undefined]) {
      const dates = findDates(folded, { language, ...(published ? { published } : {}) })
      const figures = findFigures(folded, { language, taken: dates })
      const spans = [...dates, ...figures].sort((a, b) => a.start - b.start)
      let end = 0
      for (const span of spans) {
        expect(span.start).toBeGreaterThanOrEqual(end)
        expect(span.end).toBeGreaterThan(span.start)
        expect(span.end).toBeLessThanOrEqual(text.length)
        expect(text.slice(span.start, span.end)).toBe(span.text)
        end = span.end
      }
      for (const date of dates) {
        const { earliest, latest } = date.bounds
        if (earliest !== undefined && latest !== undefined) expect(earliest <= latest, date.edtf).toBe(true)
        expect(date.edtf).toMatch(/^[\dX~?%./[\],-]+$/)
      }
      for (const figure of figures) {
        expect(figure.op === 'vague' || figure.op === 'range' || Number.isFinite(figure.value)).toBe(true)
        if (figure.op === 'range') expect((figure.low ?? 0) < (figure.high ?? 0)).toBe(true)
        if (figure.countedSpan)
          expect(text.slice(figure.countedSpan.start, figure.countedSpan.end)).toBe(figure.counted)
      }
    }
  }
}

describe('dates and figures on any text', () => {
  it('never throws; spans lie in the text, say their words and do not overlap (words of dates and figures)', () => {
    fc.assert(fc.property(soup, check), { numRuns: 400 })
  })

  it('gives a character that folds to several units to one of them only', () => {
    check('أكتوبر ½ قناة ')
  })

  it('the same on any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), check), { numRuns: 200 })
  })
})

const hostile: readonly (readonly [string, Language, string])[] = [
  ['one long number', 'en', '1'.repeat(1_000_000)],
  ['groups of digits', 'ru', '123 '.repeat(250_000)],
  ['dotted digits', 'ru', '1.2.'.repeat(250_000)],
  ['ranges of digits', 'en', '10-'.repeat(300_000)],
  ['من', 'ar', 'من '.repeat(330_000)],
  ['بين', 'ar', 'بين 2014 و'.repeat(90_000)],
  ['months', 'ar', 'أكتوبر/'.repeat(140_000)],
  ['number words', 'ar', 'خمسة وثلاثين '.repeat(75_000)],
  ['quotes', 'ar', '«'.repeat(1_000_000)],
  ['counters', 'ar', 'عدد القنوات وصل '.repeat(60_000)],
  ['parts', 'en', 'early mid-late '.repeat(65_000)],
  ['Russian scales', 'ru', 'тысячи две '.repeat(90_000)],
  ['hundreds', 'en', 'one hundred and '.repeat(60_000)],
]

describe('hostile length', () => {
  const time = (text: string, language: Language): number => {
    const folded = fold(text)
    const start = performance.now()
    findFigures(folded, { language, taken: findDates(folded, { language, published: '2022-06-15' }) })
    return performance.now() - start
  }

  // Quadratic work on a megabyte would take minutes; the ceiling leaves a slow machine room.
  it.each(hostile)(
    'a megabyte of %s is read in seconds',
    (_, language, text) => expect(time(text, language)).toBeLessThan(10_000),
    60_000,
  )
})

const article = join(process.env['MARSAD_SHARED_DATA'] ?? '../shared/data', 'reading/central-asia.ar.txt')

describe('the shared article', () => {
  it.skipIf(!existsSync(article))('gives its four dates and five figures, and nothing else', () => {
    const folded = fold(readFileSync(article, 'utf8'))
    const dates = findDates(folded, { language: 'ar', published: '2022-01-02' })
    expect(dates.map((date) => [date.edtf, date.part])).toEqual([
      ['2021-12-01~/2021-12-10~', 'START'],
      ['2001-10', undefined],
      ['2021-11', undefined],
      ['2021-41', undefined],
    ])
    const figures = findFigures(folded, { language: 'ar', taken: dates })
    expect(figures.map((figure) => [figure.op, figure.value, figure.unit, figure.counted, figure.qualities])).toEqual([
      ['approx', 500, 'channel', 'قناة وموقع', ['and:site']],
      ['approx', 180, 'channel', 'قناة مغلقة', ['closed']],
      ['eq', 123000, 'follower', 'المتابعين', undefined],
      ['eq', 40, 'language', 'لغة', undefined],
      ['eq', 2000, 'fighter', 'مقاتل', undefined],
    ])
  })
})
