import { describe, expect, it } from 'vitest'
import type { Party } from '../register/types.ts'
import { askedFacts, countriesOf, factEffects, mostFactsAdd, noFacts, withFacts } from './facts.ts'
import type { ScreeningQuery } from './types.ts'

const party = (facts: Partial<Party>): Party => ({
  id: 'XXi.001',
  schema: 'Person',
  caption: 'Test Person',
  names: [],
  listings: [],
  ...facts,
})

const born = (...edtf: readonly string[]): Party => party({ birthDates: edtf.map((one) => ({ edtf: one })) })

const weighed = (query: Omit<ScreeningQuery, 'names'>, listed: Party, score = 0.9) =>
  withFacts(score, askedFacts({ names: [], ...query }), listed)

/** Codes and score, which is what the tables below are about. */
const said = (query: Omit<ScreeningQuery, 'names'>, listed: Party, score = 0.9): readonly [string, number] => {
  const found = weighed(query, listed, score)
  return [found.reasons.map(({ code }) => code).join(' '), Number(found.score.toFixed(4))]
}

const match = ['birth-date-match', 0.95] as const
const sameYear = ['birth-year-match', 0.92] as const
const maybe = ['birth-date-near', 0.9] as const
const nextYear = ['birth-date-near', 0.74] as const
const otherDay = ['birth-day-conflict', 0.76] as const
const otherYear = ['birth-year-conflict', 0.6] as const

describe('a date of birth', () => {
  it.each([
    ['the same day', '1957-03-10', '1957-03-10', match],
    ['a year alone, asked', '1957', '1957-03-10', sameYear],
    ['a year alone, listed', '1957-03-10', '1957', sameYear],
    ['two years alone', '1957', '1957', sameYear],
    ['a month alone', '1957-03', '1957-03-10', sameYear],
    ['another month', '1957-04', '1957-03-10', otherDay],
    ['another day', '1957-03-11', '1957-03-10', otherDay],
    ['day and month exchanged', '1957-10-03', '1957-03-10', maybe],
    ['a first of January, listed', '1957-06-20', '1957-01-01', maybe],
    ['a first of January, asked', '1957-01-01', '1957-06-20', maybe],
    ['two firsts of January', '1957-01-01', '1957-01-01', match],
    ['about that year', '1957-03-10', '1957~', sameYear],
    ['about that day', '1957-03-10', '1957-03-10~', sameYear],
    ['about another day of the year', '1957-03-10', '1957-08-01~', maybe],
    ['two years from about', '1959', '1957~', maybe],
    ['two years from about, asked', '1959~', '1957', maybe],
    ['three years from about', '1960', '1957~', otherYear],
    ['perhaps', '1958', '1957?', maybe],
    ['inside of a span', '1957-03-10', '1955/1958', maybe],
    ['at the end of a span', '1958-12-31', '1955/1958', maybe],
    ['a year after a span', '1959', '1955/1958', nextYear],
    ['two years before a span', '1953', '1955/1958', otherYear],
    ['a span over a span', '1950/1956', '1955/1958', maybe],
    ['an open span', '1957', '1950/..', maybe],
    ['before an open span', '1940', '1950/..', otherYear],
    ['one of two years', '1957', '[1955,1957]', maybe],
    ['a decade', '1957', '195X', maybe],
    ['another decade', '1967-05-01', '195X', otherYear],
    ['the next year', '1958', '1957-03-10', nextYear],
    ['the next day, over New Year', '1958-01-01', '1957-12-31', nextYear],
    ['another year', '1962-03-10', '1957-03-10', otherYear],
  ] as const)('%s: %s against %s', (_, asked, listed, outcome) => {
    expect(said({ birthDates: [asked] }, born(listed))).toEqual(outcome)
  })

  it('is the same question from either side', () => {
    const dates = [
      '1957-03-10',
      '1957-10-03',
      '1957',
      '1957~',
      '1955/1958',
      '1958-01-01',
      '1962',
      '195X',
      '1950/..',
      '1957-03',
    ]
    for (const a of dates)
      for (const b of dates)
        expect([a, b, ...said({ birthDates: [a] }, born(b))]).toEqual([a, b, ...said({ birthDates: [b] }, born(a))])
  })

  it('has alternatives, of which the best pair counts', () => {
    expect(said({ birthDates: ['1957-03-10'] }, born('1949', '1957-03-10', '1960'))).toEqual(match)
    expect(said({ birthDates: ['1949', '1957'] }, born('1957-03-10'))).toEqual(sameYear)
    expect(said({ birthDates: ['1957-03-10'] }, born('1957-08-01', '1958'))).toEqual(otherDay)
    expect(said({ birthDates: ['1957-03-10'] }, born('1958', '1957-08-01'))).toEqual(otherDay)
    expect(weighed({ birthDates: ['1949', '1957'] }, born('1962', '1957-03-10')).reasons).toEqual([
      { code: 'birth-year-match', effect: 0.02, query: '1957', listed: '1957-03-10' },
    ])
  })

  it.each([
    '',
    '0',
    '2021-13-45',
    '1968-00-00',
    '2021-02-30',
    '0000',
    'XXXX-11',
    '1958/1955',
    '../..',
    'yesterday',
    '10.03.1957',
    '9'.repeat(10_000),
    `[${'1957,'.repeat(2_000)}]`,
    '/'.repeat(10_000),
    '\u202e1957',
  ])('that is none says nothing and is warned of: %j', (date) => {
    const facts = askedFacts({ names: [], birthDates: [date] })
    expect(facts).toMatchObject({ birth: [], unread: [{ code: 'date-unread', effect: 0, query: date.slice(0, 60) }] })
    expect(noFacts(facts)).toBe(true)
    expect(withFacts(0.9, facts, born('1957'))).toEqual({ score: 0.9, reasons: [] })
  })

  it('of the list that cannot be read says nothing either', () => {
    expect(said({ birthDates: ['1957'] }, born('1968-00-00'))).toEqual(['', 0.9])
    expect(said({ birthDates: ['1957'] }, born('1968-00-00', '1957'))).toEqual(sameYear)
    expect(said({ birthDates: ['1957'] }, party({}))).toEqual(['', 0.9])
  })
})

describe('a country', () => {
  const listed = party({
    nationalities: ['(1) Iraqi (2) Syrian'],
    addresses: [{ city: 'Mosul', country: 'Iraq' }, { country: 'Isfahan, Iran (Islamic Republic of).' }],
    birthPlaces: [{ country: 'USSR' }, { city: 'Osh', country: 'Kyrgyz SSR' }],
  })

  it('comes from nationality, addresses and places of birth, each once', () => {
    expect(countriesOf(listed)).toEqual(['IQ', 'SY', 'IR', 'KG'])
    expect(countriesOf(party({}))).toEqual([])
  })

  it.each([
    [['IQ'], ['country-match', 0.91]],
    [['irq'], ['country-match', 0.91]],
    [['سوري'], ['country-match', 0.91]],
    [
      ['FR', 'Kyrgyzstan'],
      ['country-match', 0.91],
    ],
    [['FR'], ['country-differs', 0.82]],
    [['Congolese'], ['country-differs', 0.82]],
    [['Atlantis'], ['', 0.9]],
    [['USSR'], ['', 0.9]],
  ] as const)('%j', (countries, outcome) => expect(said({ countries }, listed)).toEqual(outcome))

  it('that is none is warned of, and the others count', () => {
    const facts = askedFacts({ names: [], countries: ['Atlantis', 'Iraqi', 'IQ', 'x'.repeat(10_000)] })
    expect(facts.countries).toEqual(['IQ'])
    expect(facts.unread).toEqual([
      { code: 'country-unread', effect: 0, query: 'Atlantis' },
      { code: 'country-unread', effect: 0, query: 'x'.repeat(60) },
    ])
  })

  it('says nothing of a party without one', () => expect(said({ countries: ['FR'] }, party({}))).toEqual(['', 0.9]))
})

describe('a sex', () => {
  it.each([
    ['male', 'Male', ['gender-match', 0.9]],
    ['female', 'F', ['gender-match', 0.9]],
    ['female', 'male', ['gender-conflict', 0.6]],
    ['female', 'unknown', ['', 0.9]],
  ] as const)('%s against %s', (gender, listed, outcome) =>
    expect(said({ gender }, party({ gender: listed }))).toEqual(outcome),
  )
})

describe('an identifier', () => {
  const listed = party({
    identifications: [
      { type: 'Passport', number: 'No. 592-667', issuingCountry: 'Qatari' },
      { type: 'Tax ID No.', number: '7712345678', issuingCountry: 'Russia' },
      { type: 'National Identification Number', number: '10203040' },
    ],
  })
  const id = (number: string, type?: string, country?: string) => ({
    identifiers: [{ number, ...(type && { type }), ...(country && { country }) }],
  })
  const met = ['id-match', 0.95] as const
  const nothing = ['', 0.5] as const
  const differs = ['id-differs', 0.48] as const

  it.each([
    ['as printed otherwise', id('NO592667', 'passport'), met],
    ['of the same country', id('no 592667', 'Passport', 'QA'), met],
    ['of another country', id('no 592667', 'passport', 'Iraq'), nothing],
    ['of no stated kind', id('no 592667'), met],
    ['of a kind that may be any', id('no 592667', 'id'), met],
    ['of a kind in words of no list', id('no 592667', 'Ausweis'), met],
    ['of another kind', id('no 592667', 'tax', 'Qatar'), nothing],
    ['of a passport that is a tax number', id('7712345678', 'passport', 'RU'), nothing],
    ['of civil kinds, in one country', id('7712345678', 'registration', 'RU'), met],
    ['of civil kinds, the country unsaid', id('7712345678', 'registration'), nothing],
    ['of a kind that parties are not looked up by', id('7712345678', 'mmsi'), nothing],
    ['of the same kind and country, but another', id('7700000000', 'inn', 'Russian'), differs],
    ['of the same kind, but another, the country unsaid', id('7700000000', 'inn'), nothing],
  ] as const)('%s', (_, query, outcome) => expect(said(query, listed, 0.5)).toEqual(outcome))

  it('of a ship is known by its seven digits, with or without IMO, whatever the flag', () => {
    const ship = party({
      schema: 'Vessel',
      identifications: [{ type: 'Vessel Registration Identification', number: 'IMO 9187629' }],
    })
    expect(said(id('9187629', 'imo', 'PA'), ship, 0)).toEqual(['id-match', 0.95])
    expect(said(id('IMO9187629'), ship, 0)).toEqual(['id-match', 0.95])
    expect(said(id('9187630', 'imo'), ship, 0.5)).toEqual(differs)
  })

  it.each([
    id('A12', 'passport'),
    id('00000000'),
    id('unknown'),
    id('9'.repeat(10_000)),
    id('918762', 'imo'),
    id('353110000000000', 'MMSI'),
    id(''),
  ])('that tells nobody apart is warned of: %j', (query) => {
    const facts = askedFacts({ names: [], ...query })
    expect(facts).toMatchObject({ identifiers: [], unread: [{ code: 'identifier-unread' }] })
  })

  it('names both sides', () => {
    expect(weighed(id('no592667', 'passport'), listed, 0.5).reasons).toEqual([
      { code: 'id-match', effect: 0.45, query: 'NO592667', listed: 'passport NO592667 (QA)' },
    ])
  })
})

describe('facts together', () => {
  it('say nothing where nothing was asked', () => {
    expect(noFacts(askedFacts({ names: ['Ali'] }))).toBe(true)
    expect(weighed({}, born('1957'))).toEqual({ score: 0.9, reasons: [] })
  })

  it('add no more than is promised to the index', () => {
    const listed = party({ birthDates: [{ edtf: '1957-03-10' }], nationalities: ['Iraq'], gender: 'male' })
    const { score } = weighed({ birthDates: ['1957-03-10'], countries: ['IQ'], gender: 'male' }, listed, 0.5)
    expect(score - 0.5).toBeCloseTo(mostFactsAdd, 10)
    expect(weighed({ birthDates: ['1957-03-10'], countries: ['IQ'] }, listed, 0.99).score).toBe(1)
  })

  it('keep a lid whatever else agrees, and a floor whatever else differs', () => {
    const listed = party({
      birthDates: [{ edtf: '1957' }],
      nationalities: ['Iraq'],
      identifications: [{ type: 'Passport', number: 'M0123456', issuingCountry: 'Iraq' }],
    })
    expect(said({ birthDates: ['1980'], countries: ['IQ'] }, listed)).toEqual([
      'country-match birth-year-conflict',
      0.6,
    ])
    const query = { birthDates: ['1980'], countries: ['FR'], identifiers: [{ number: 'M0123456' }] }
    expect(said(query, listed)).toEqual(['country-differs birth-year-conflict id-match', 0.95])
  })

  it('have effects that sum to the change of the score', () => {
    const listed = party({ birthDates: [{ edtf: '1957' }], nationalities: ['Iraq'], gender: 'male' })
    for (const before of [0, 0.03, 0.5, 0.61, 0.9, 0.995, 1])
      for (const birthDates of [['1957-03-10'], ['1980'], ['1958']])
        for (const countries of [['IQ'], ['FR']])
          for (const gender of ['male', 'female'] as const) {
            const { score, reasons } = weighed({ birthDates, countries, gender }, listed, before)
            expect(before + reasons.reduce((sum, { effect }) => sum + effect, 0)).toBeCloseTo(score, 6)
            expect(score).toBeGreaterThanOrEqual(0)
            expect(score).toBeLessThanOrEqual(1)
          }
    expect(factEffects.birthYearConflict).toBeLessThan(factEffects.birthYearNear)
  })
})

describe('programmes', () => {
  const party: Party = {
    id: 'p',
    schema: 'Person',
    caption: 'P',
    names: [],
    listings: [{ list: 'us_ofac_sdn', reference: '1', programme: 'SDGT; IFSR', amendedOn: [] }],
  }
  const said = (programme: string) =>
    withFacts(0.7, askedFacts({ names: ['P'], programmes: [programme] }), party).reasons.map(({ code }) => code)

  it('says that the programme asked for is there, and holds its absence against nobody', () => {
    expect(said('ifsr')).toEqual(['programme-match'])
    expect(said('NPWMD')).toEqual([])
    expect(withFacts(0.7, askedFacts({ names: ['P'], programmes: ['SDGT'] }), party).score).toBe(0.7)
  })
})
