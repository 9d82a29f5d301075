import { describe, expect, it } from 'vitest'
import { ar } from '../i18n/ar.ts'
import { en } from '../i18n/en.ts'
import { locales } from '../i18n/locales.ts'
import { sayEdtf } from './edtf.ts'

/** Without isolates, and with ranges set closely: how wide the space round a dash is changes from one browser to the next. */
const plain = (text: string): string => text.replace(/[\u2068\u2069]/gu, '').replace(/\s*–\s*/gu, '–')
const english = (edtf: string): string => plain(sayEdtf(edtf, { tag: locales.en.tag, edtf: en.edtf }))
const arabic = (edtf: string): string => plain(sayEdtf(edtf, { tag: locales.ar.tag, edtf: ar.edtf }))

describe('sayEdtf', () => {
  it.each([
    ['2001-10-06', '6 October 2001'],
    ['2001-10', 'October 2001'],
    ['2021', '2021'],
    ['2021-41', 'second half of 2021'],
    ['2021-33', 'first quarter of 2021'],
    ['2021-21', 'spring 2021'],
    ['2021-08/..', 'from August 2021 on'],
    ['../2021-08', 'until August 2021'],
    ['2018-10-30/2025-11-18', '30 October 2018–18 November 2025'],
    ['2021-12-01~/2021-12-10~', 'about 1–10 December 2021'],
    ['2021-12-01~/2021-12-10', 'about 1 December 2021 to 10 December 2021'],
    ['2021-12-10/2021-12-01', '10 December 2021 to 1 December 2021'],
    ['2001/2005-10', '2001 to October 2005'],
    ['1957~', 'about 1957'],
    ['1957?', '1957 (uncertain)'],
    ['201X', '2010s'],
    ['XXXX-11', 'November, year not given'],
    ['XXXX-11-05', '5 November, year not given'],
  ])('%s', (edtf, said) => expect(english(edtf)).toBe(said))

  it('uses the digits and months of the interface language', () => {
    expect(arabic('2001-10-06')).toBe('٦ أكتوبر ٢٠٠١')
    expect(arabic('2021-41')).toBe('النصف الثاني من ٢٠٢١')
  })

  it.each(['2001-13', '2001-10-99', 'soon', '2001/2002/2003', '2001-41-01'])('answers %s as it stands', (edtf) =>
    expect(english(edtf)).toBe(edtf),
  )
})
