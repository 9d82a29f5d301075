import { describe, expect, it } from 'vitest'
import { ofacDate, usDay } from './ofac-dates.ts'
import { aliasStrength, bracketedShort, naturalOrder, printedName, printedParts, withScripts } from './ofac-names.ts'

describe('names of persons', () => {
  it.each([
    ['HANIYA', 'Ismail Abdul Salah', 'Ismail Abdul Salah HANIYA'],
    ['DELOS REYES', 'Feliciano Semborio, Jr.', 'Feliciano Semborio DELOS REYES Jr.'],
    ['KNOWLES, JR.', 'Samuel', 'Samuel KNOWLES JR.'],
    ['MARUF', 'Taha, Muhyi al-Din', 'Taha Muhyi al-Din MARUF'],
    ['ZULKARNAEN', '', 'ZULKARNAEN'],
    ['II', 'Pak', 'Pak II'],
  ])('%j, %j are %j', (last, first, text) => {
    expect(naturalOrder(last, first)).toBe(text)
  })
  it('are parted at the first comma outside brackets', () => {
    expect(printedParts('KNOWLES, JR., Samuel')).toEqual(['KNOWLES, JR.', 'Samuel'])
    expect(printedParts('ANGULO OROBIO (SEGUNDO, III), Jose')).toEqual(['ANGULO OROBIO (SEGUNDO, III)', 'Jose'])
    expect(printedParts('ABU ZUBAYDAH')).toBeUndefined()
  })
  it('keep the printed parts in the printed order', () => {
    expect(printedName("'AZIZ, Sa'ud Abu", true, 'strong')).toEqual({
      text: "Sa'ud Abu 'AZIZ",
      strength: 'strong',
      parts: ["'AZIZ", "Sa'ud Abu"],
    })
    expect(printedName('ACME, S.A.', false, 'primary')).toEqual({ text: 'ACME, S.A.', strength: 'primary' })
  })
})

describe('aliases', () => {
  it.each([
    ['a.k.a.', false, { strength: 'strong' }],
    ['aka', true, { strength: 'weak' }],
    ['F.K.A.', false, { strength: 'former' }],
    ['f.k.a.', true, { strength: 'weak', note: 'f.k.a.' }],
    ['n.k.a.', false, { strength: 'strong', note: 'n.k.a.' }],
    ['d.b.a.', false, undefined],
  ])('%s, weak %s: %j', (type, weak, expected) => {
    expect(aliasStrength(type, weak)).toEqual(expected)
  })
  it('are named by their letters, each once', () => {
    const names = withScripts([
      { text: 'عباس', strength: 'original-script' },
      { text: 'PLF', strength: 'weak' },
      { text: 'PLF', strength: 'weak' },
      { text: '', strength: 'weak' },
    ])
    expect(names.map(({ text, script }) => [text, script])).toEqual([
      ['عباس', 'Arab'],
      ['PLF', 'Latn'],
    ])
  })
})

describe('short forms in brackets', () => {
  it('are taken where they are initials', () => {
    expect(bracketedShort('ISLAMIC JIHAD UNION (IJU)')).toEqual(['ISLAMIC JIHAD UNION', 'IJU'])
    expect(bracketedShort('FALAH-I-INSANIAT FOUNDATION (FIF)')).toEqual(['FALAH-I-INSANIAT FOUNDATION', 'FIF'])
  })
  it.each(['AERO CONTINENTE (USA)', 'ZIDCO HOLDINGS (PVT) LTD', 'RUNNING BROOK, LLC (USA)', 'LIMMT (DALIAN)'])(
    'are not seen in %s',
    (name) => {
      expect(bracketedShort(name)).toBeUndefined()
    },
  )
})

describe('dates', () => {
  it.each([
    ['10 Dec 1948', { edtf: '1948-12-10' }],
    ['1946', { edtf: '1946' }],
    ['Sep 1938', { edtf: '1938-09' }],
    ['circa 1951', { edtf: '1951~', note: 'circa 1951' }],
    ['circa 07 Jul 1966', { edtf: '1966-07-07~', note: 'circa 07 Jul 1966' }],
    ['1951 to 1953', { edtf: '1951/1953', note: '1951 to 1953' }],
    ['01 Jan 1961 to 31 Dec 1962', { edtf: '1961-01-01/1962-12-31', note: '01 Jan 1961 to 31 Dec 1962' }],
    ['Mar 1962 to Feb 1963', { edtf: '1962-03/1963-02', note: 'Mar 1962 to Feb 1963' }],
    ['circa 1979-1982', { edtf: '1979~/1982~', note: 'circa 1979-1982' }],
    ['30 Feb 1970', undefined],
    ['1953 to 1951', undefined],
    ['unknown', undefined],
    ['', undefined],
  ])('%j is %j', (printed, fact) => {
    expect(ofacDate(printed)).toEqual(fact)
  })
  it('reads the American order of the head', () => {
    expect(usDay('09/10/2026')).toBe('2026-09-10')
    expect(usDay('13/10/2026')).toBeUndefined()
  })
})
