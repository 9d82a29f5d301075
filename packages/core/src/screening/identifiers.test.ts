import { describe, expect, it } from 'vitest'
import { askedFacts } from './facts.ts'
import { byIdentifier } from './identifiers.ts'
import { partyAt } from './screening-index.ts'
import { indexOver, partyNamed } from './small-register.fixture.ts'
import type { QueryIdentifier } from './types.ts'

const passport = (number: string, issuingCountry?: string) => ({
  type: 'Passport',
  number,
  ...(issuingCountry && { issuingCountry }),
})

const index = indexOver([
  partyNamed('T.3', 'Third', {
    identifications: [passport('M-01 23456', 'Iraq'), passport('A12'), passport('00000000')],
  }),
  partyNamed('T.1', 'First', {
    identifications: [passport('m0123456', 'Yemen'), { type: 'Tax ID No.', number: '7712345678' }],
  }),
  partyNamed('T.2', 'Second', {
    identifications: [
      { type: 'IMO number', number: 'IMO 9187629' },
      { type: 'Phone', number: '123456789' },
    ],
  }),
])

const found = (...identifiers: readonly QueryIdentifier[]): readonly string[] =>
  byIdentifier(index, askedFacts({ names: [], identifiers }).identifiers).map((at) => partyAt(index, at).id)

describe('parties by their numbers', () => {
  it('are found however the number is written, all that may bear it, in the order of ids', () => {
    for (const number of ['M0123456', 'm 0123456', 'M/01.23456', 'Ｍ0123456', 'M٠١٢٣٤٥٦'])
      expect([number, ...found({ number })]).toEqual([number, 'T.1', 'T.3'])
    expect(found({ number: 'M0123456' }, { number: '7712345678', type: 'tax' }, { number: 'IMO9187629' })).toEqual([
      'T.1',
      'T.2',
      'T.3',
    ])
  })

  it('are not found by numbers that nobody has, that tell nobody apart, or of no document', () => {
    expect(found({ number: 'M0123457' })).toEqual([])
    expect(found({ number: 'A12' }, { number: '00000000' }, { number: '123456789' })).toEqual([])
    expect(found()).toEqual([])
  })
})
