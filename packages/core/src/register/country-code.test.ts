import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countryRows } from './countries.generated.ts'
import { countryCode, countryCodes } from './country-code.ts'

describe('countryCode', () => {
  it.each([
    ['SA', 'SA'],
    ['sa', 'SA'],
    ['Saudi Arabia', 'SA'],
    ['Iran (Islamic Republic of)', 'IR'],
    ['Korea, North', 'KP'],
    ["Democratic People's Republic of Korea", 'KP'],
    ['Congo, Democratic Republic of the', 'CD'],
    ['Republic of the Congo', 'CG'],
    ['The Gambia', 'GM'],
    ['U.K.', 'GB'],
    ['Узбекистан', 'UZ'],
    ['طاجكستان', 'TJ'],
    ['Syrian Arab Republic', 'SY'],
    ['Virgin Islands, British', 'VG'],
    ['IRQ', 'IQ'],
    ['irq', 'IQ'],
    ['Yemeni', 'YE'],
    ['Saudi Arabian', 'SA'],
    ['Nigerien', 'NE'],
    ['Nigerian', 'NG'],
    ['South Sudanese', 'SS'],
    ['عراقي', 'IQ'],
    ['عراقية', 'IQ'],
    ['كورية شمالية', 'KP'],
    ['узбек', 'UZ'],
    ['Zaire', 'CD'],
    ['Kazakh SSR', 'KZ'],
    ['Democratic People\ufffds Republic of Korea', 'KP'],
    ['Congo (Democratic Republic of the)', 'CD'],
  ])('reads %s as %s', (text, code) => expect(countryCode(text)).toBe(code))

  it.each([
    '',
    '00',
    'MSN',
    'Moscow',
    'Atlantis',
    'XXX',
    'Congolese',
    'Korean',
    'USSR',
    'Yugoslavia',
    'Czechoslovakia',
    'x'.repeat(1000),
  ])('does not guess at %j', (text) => expect(countryCode(text)).toBeUndefined())

  it('gives every name of the table to one country', () => {
    const wrong = countryRows.flatMap(([code = '', ...names]) => names.filter((name) => countryCode(name) !== code))
    expect(wrong).toEqual([])
  })
})

describe('countryCodes', () => {
  it.each([
    ['Iraqi', ['IQ']],
    ['(1) Iraqi (2) Syrian', ['IQ', 'SY']],
    ['(1) Libyan (2) Malian (3) Libya', ['LY', 'ML']],
    ['Iraqi, Syrian', ['IQ', 'SY']],
    ['Sudan/South Sudan', ['SD', 'SS']],
    ['Sudan/or South Sudan', ['SD', 'SS']],
    ['DRC and Belgian nationalities', ['CD', 'BE']],
    ['Iranian national and US national/citizen', ['IR', 'US']],
    ['United States of America. Also believed to hold Syrian nationality', ['US', 'SY']],
    ['Bosnia and Herzegovina', ['BA']],
    ['Trinidad and Tobago (alternative location as at Sep 2011)', ['TT']],
    ['Korea, North', ['KP']],
    ['Congolese', ['CD', 'CG']],
    ['Possibly Ethiopian', ['ET']],
    ['Sudanese by birth', ['SD']],
    ['Bahrain (citizenship revoked in Jan. 2015)', ['BH']],
    ['Kuwaiti citizenship withdrawn in 2002', ['KW']],
    ['Indonesia (as at Dec. 2003)', ['ID']],
    ['Tunisian passport', ['TN']],
    ['In Syria as at June 2013', ['SY']],
    ['Isfahan, Iran (Islamic Republic of).', ['IR']],
    ['Kinshasa, Congo (Democratic Republic of the)', ['CD']],
    ['Rutshuru, Congo, Democratic Republic of the', ['CD']],
    ['Afghanistan (area bordering Chaman District, Quetta, Pakistan)', ['AF']],
    ['Branch Office 11: Iran', ['IR']],
    ['Iran / unknown', ['IR']],
    ['saudi;جزائري', ['SA', 'DZ']],
  ])('reads %s as %j', (text, codes) => expect(countryCodes(text)).toEqual(codes))

  it.each([
    '',
    '()',
    '(1)',
    ',',
    'USSR (until 1991)',
    'former Soviet Union',
    'former Yugoslavia',
    'False Indonesian',
    'fraudulently obtained and since cancelled by the Government of Pakistan',
    'Tartous',
    'Africa',
    '(1) Iraqi '.repeat(1000),
  ])('says nothing of %j', (text) => expect(countryCodes(text)).toEqual([]))

  it('answers any text with codes of the table, each once', () => {
    const codes = new Set(countryRows.map(([code]) => code))
    const words = [
      'Iraqi',
      'Georgia',
      'and',
      'or',
      '/',
      ',',
      '(',
      ')',
      '(2)',
      ':',
      '.',
      'former',
      'citizenship',
      'Congolese',
      '٣',
    ]
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ unit: 'binary', maxLength: 8 }))),
        (pieces) => {
          const found = countryCodes(pieces.join(' '))
          expect(new Set(found).size).toBe(found.length)
          expect(found.every((code) => codes.has(code))).toBe(true)
        },
      ),
      { seed: 3166 },
    )
  })
})
