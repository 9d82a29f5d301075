import { describe, expect, it } from 'vitest'
import { verdictOf } from '../names/compare/verdict.ts'
import { askedFacts, withFacts } from './facts.ts'
import { partyNamed } from './small-register.fixture.ts'
import type { ScreeningQuery } from './types.ts'
import { wouldChange } from './would-change.ts'

const listed = partyNamed('T.1', 'Anwar Salim', {
  gender: 'male',
  birthDates: [{ edtf: '1957-03-10' }, { edtf: '1957~' }, { edtf: '1957~' }, { edtf: '1968-00-00' }],
  nationalities: ['Iraqi'],
  identifications: [{ type: 'Passport', number: 'M0123456', issuingCountry: 'Iraq' }],
})
const asked = (facts: Omit<ScreeningQuery, 'names'> = {}) => askedFacts({ names: [], ...facts })
const changes = (score: number, facts?: Omit<ScreeningQuery, 'names'>, party = listed) =>
  wouldChange(score, asked(facts), party).map(
    ({ fact, ifEqual, ifDifferent }) => `${fact}: ${ifEqual} or ${ifDifferent}`,
  )

describe('what would change a verdict', () => {
  it('is each fact that the list states, with what it says', () => {
    expect(wouldChange(0.85, asked(), listed)).toEqual([
      { fact: 'birth-date', ifEqual: 'match', ifDifferent: 'no-match', listed: ['1957-03-10', '1957~'] },
      { fact: 'country', ifEqual: 'match', ifDifferent: 'review', listed: ['IQ'] },
      { fact: 'gender', ifEqual: 'match', ifDifferent: 'no-match', listed: ['male'] },
    ])
    expect(changes(0.7)).toEqual([
      'birth-date: review or no-match',
      'country: review or no-match',
      'gender: review or no-match',
      'identifier: match or review',
    ])
  })

  it('leaves out what would change nothing, and what was asked', () => {
    expect(changes(0.95)).toEqual(['birth-date: match or no-match', 'gender: match or no-match'])
    expect(changes(0.2)).toEqual(['identifier: match or no-match'])
    expect(
      changes(0.85, {
        birthDates: ['1957'],
        countries: ['IQ'],
        gender: 'male',
        identifiers: [{ number: '4711081500' }],
      }),
    ).toEqual([])
    expect(changes(0.85, {}, partyNamed('T.2', 'Anwar Salim', { gender: 'unknown' }))).toEqual([])
  })

  it('still wants a fact that was asked and could not be read', () => {
    expect(changes(0.85, { birthDates: ['2021-13-45'] })).toContain('birth-date: match or no-match')
    expect(changes(0.85, { countries: ['Atlantis'] })).toContain('country: match or review')
  })

  it('keeps the lids of what was asked', () => {
    expect(changes(0.9, { gender: 'female' })).toEqual(['identifier: match or no-match'])
  })

  it('promises no more for a year than a year can do', () => {
    const year = partyNamed('T.2', 'Anwar Salim', { birthDates: [{ edtf: '1957' }] })
    expect(changes(0.79, {}, year)).toEqual(['birth-date: match or no-match'])
    expect(changes(0.77, {}, year)).toEqual(['birth-date: review or no-match'])
    expect(changes(0.77)[0]).toBe('birth-date: match or no-match')
  })

  it('holds what it promises', () => {
    const facts = {
      'birth-date': [{ birthDates: ['1957-03-10'] }, { birthDates: ['1999'] }],
      country: [{ countries: ['IQ'] }, { countries: ['FR'] }],
      gender: [{ gender: 'male' }, { gender: 'female' }],
      identifier: [
        { identifiers: [{ number: 'M0123456', type: 'passport', country: 'IQ' }] },
        { identifiers: [{ number: 'X9999999', type: 'passport', country: 'IQ' }] },
      ],
      'full-name': [{}, {}],
    } as const
    for (let score = 0; score <= 1; score += 0.01)
      for (const already of [{}, { countries: ['FR'] }, { gender: 'female' as const }, { birthDates: ['1957'] }])
        for (const { fact, ifEqual, ifDifferent } of wouldChange(score, asked(already), listed)) {
          const [equal, different] = facts[fact].map(
            (more) => withFacts(score, asked({ ...already, ...more }), listed).score,
          )
          expect([score, fact, verdictOf(equal ?? 0), verdictOf(different ?? 0)]).toEqual([
            score,
            fact,
            ifEqual,
            ifDifferent,
          ])
        }
  })
})
