import { describe, expect, it } from 'vitest'
import { MarsadError } from '../errors.ts'
import type { Party } from '../register/types.ts'
import { mostQueryNames, mostResults, screen } from './screen.ts'
import { indexOver, listingOn, partyNamed, smallRegister } from './small-register.fixture.ts'
import type { ScreeningOptions, ScreeningQuery } from './types.ts'

const index = indexOver(smallRegister)
const asked = (query: ScreeningQuery | string, options?: ScreeningOptions) =>
  screen(index, typeof query === 'string' ? { names: [query] } : query, options)
const ids = (query: ScreeningQuery | string, options?: ScreeningOptions): readonly string[] =>
  asked(query, options).results.map(({ id }) => id)

const refused = (query: ScreeningQuery, options?: ScreeningOptions): string => {
  try {
    asked(query, options)
  } catch (error) {
    if (error instanceof MarsadError) return `${error.code}: ${error.message}`
    throw error
  }
  return 'answered'
}

describe('an answer', () => {
  it('names the party, its listings, the names that met and the reasons', () => {
    const { results, formerly, warnings, query } = asked({ id: 'row 7', names: ['Рустам Каримов'], schema: 'Person' })
    expect(query.id).toBe('row 7')
    expect([formerly, warnings]).toEqual([[], []])
    expect(results).toHaveLength(1)
    expect(results[0]).toMatchObject({
      id: 'T.2',
      caption: 'Rustam Karimov',
      schema: 'Person',
      score: 1,
      verdict: 'match',
      references: ['T.2', '4711'],
      listings: [
        { list: 'un_sc_sanctions', reference: 'T.2', programme: 'TEST', status: 'listed', listedOn: '2010-05-01' },
        { list: 'us_ofac_sdn', reference: '4711', status: 'listed' },
      ],
      queryName: 'Рустам Каримов',
      listedName: { text: 'Рустам Каримов', script: 'Cyrl', strength: 'original-script' },
    })
    expect(results[0]?.explanation.map(({ code }) => code)).toContain('name-equal')
    expect(results[0]?.aligned.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 2)
  })

  it('is the same each time, also after other questions', () => {
    const first = asked('Rustam Karimof')
    asked('Harbour Light Foundation')
    asked('أنور سالم')
    expect(asked('Rustam Karimof')).toEqual(first)
  })

  it('takes the best of several names', () => {
    const { results } = asked({ names: ['Somebody Else', 'Rustam Karimov', 'Anwar Salim Tamimi'] })
    expect(results.map(({ id, queryName }) => [id, queryName])).toEqual([
      ['T.1', 'Anwar Salim Tamimi'],
      ['T.2', 'Rustam Karimov'],
    ])
  })

  it('says of which strength the name was, and what that took away', () => {
    const weak = asked('Zulfikar Tashkandi').results[0]
    expect(weak).toMatchObject({ id: 'T.2', score: 0.78, verdict: 'review' })
    expect(weak?.explanation).toContainEqual({ code: 'weak-alias-only', effect: -0.22 })
    const former = asked('Rustam Yakubov').results[0]
    expect(former).toMatchObject({ id: 'T.2', score: 1 })
    expect(former?.explanation).toContainEqual({ code: 'former-name', effect: 0 })
  })

  it('finds by an identifier alone', () => {
    const { results } = asked({ names: [], identifiers: [{ number: '9187629' }] })
    expect(results[0]).toMatchObject({ id: 'T.5', score: 0.95, verdict: 'match', queryName: '', aligned: [] })
    expect(results[0]?.explanation).toEqual([
      { code: 'id-match', effect: 0.95, query: '9187629', listed: 'imo 9187629' },
    ])
    expect(ids({ names: ['Wholly Otherwise'], identifiers: [{ number: 'm 01-23456', type: 'passport' }] })).toEqual([
      'T.1',
    ])
  })

  it('lets facts lower and lift', () => {
    expect(
      asked({ names: ['Anwar Salim al-Tamimi'], birthDates: ['1980'] }, { threshold: 0.5 }).results[0],
    ).toMatchObject({ id: 'T.1', score: 0.6, verdict: 'no-match' })
    const plain = asked('Anwar Harun Tamimi', { threshold: 0.3 }).results[0]?.score ?? 0
    const lifted = asked(
      { names: ['Anwar Harun Tamimi'], birthDates: ['1957-03-10'], countries: ['IQ'] },
      { threshold: plain + 0.05 },
    )
    expect(plain).toBeGreaterThan(0.5)
    expect(lifted.results[0]?.score).toBeCloseTo(plain + 0.06, 3)
  })

  it('warns of facts that could not be read, and answers all the same', () => {
    const { results, warnings } = asked({
      names: ['Rustam Karimov'],
      birthDates: ['2021-13-45'],
      countries: ['Atlantis'],
    })
    expect(results[0]).toMatchObject({ id: 'T.2', score: 1 })
    expect(warnings).toEqual([
      { code: 'date-unread', effect: 0, query: '2021-13-45' },
      { code: 'country-unread', effect: 0, query: 'Atlantis' },
    ])
  })

  it('knows nobody who stood on no list', () => expect(ids('Nobody Lists This')).toEqual([]))
})

describe('time', () => {
  it('keeps those who left every list apart', () => {
    const { results, formerly } = asked('Marwan Haddad Qasimi')
    expect(results).toEqual([])
    expect(formerly[0]).toMatchObject({
      id: 'T.4',
      score: 1,
      listings: [{ status: 'removed', removedOn: '2015-06-30' }],
    })
    expect(formerly[0]?.explanation).toContainEqual({ code: 'listing-removed', effect: 0 })
    const then = screen(indexOver(smallRegister, { asOf: '2012-01-01' }), { names: ['Marwan Haddad Qasimi'] })
    expect(then.results.map(({ id, listings }) => [id, listings[0]?.status])).toEqual([['T.4', 'listed']])
    expect(then.formerly).toEqual([])
  })

  it('says when the editions cannot tell', () => {
    const doubtful = partyNamed('T.9', 'Yasin Barakat Omari', {
      listings: [listingOn('un_sc_sanctions', 'T.9', { removedOn: '2018-10-30/2025-11-18' })],
    })
    const { results } = screen(indexOver([doubtful], { asOf: '2020-01-01' }), { names: ['Yasin Barakat Omari'] })
    expect(results[0]?.listings[0]?.status).toBe('removed-or-listed')
    expect(results[0]?.explanation).toContainEqual({ code: 'listing-uncertain', effect: 0 })
  })

  it('takes the status of a listing from the register where it says one', () => {
    const gone = partyNamed('T.9', 'Yasin Barakat Omari', {
      listings: [listingOn('un_sc_sanctions', 'T.9', { status: 'removed' })],
    })
    const { results, formerly } = screen(indexOver([gone]), { names: ['Yasin Barakat Omari'] })
    expect([results.length, formerly.length]).toEqual([0, 1])
  })
})

describe('options', () => {
  const many: readonly Party[] = ['T.30', 'T.4', 'T.11', 'T.2', 'T.1', 'T.20', 'T.3'].map((id) =>
    partyNamed(id, 'Salman Idris Faruqi', id === 'T.4' || id === 'T.3' ? { schema: 'Company' } : {}),
  )
  const crowd = indexOver(many)
  const found = (options: ScreeningOptions): readonly string[] =>
    screen(crowd, { names: ['Salman Idris Faruqi'], schema: 'Person' }, options).results.map(({ id }) => id)

  it('bring five results where no limit is given, ties by id', () => {
    const alike = indexOver(
      ['T.9', 'T.10', 'T.2', 'T.1', 'T.20', 'T.3'].map((id) => partyNamed(id, 'Salman Idris Faruqi')),
    )
    const answer = (limit?: number) =>
      screen(alike, { names: ['Salman Idris Faruqi'] }, limit === undefined ? {} : { limit }).results.map(
        ({ id }) => id,
      )
    expect(answer()).toEqual(['T.1', 'T.10', 'T.2', 'T.20', 'T.3'])
    expect(answer(2)).toEqual(['T.1', 'T.10'])
    expect(answer(500)).toEqual(['T.1', 'T.10', 'T.2', 'T.20', 'T.3', 'T.9'])
  })

  it('count results and former parties apart', () => {
    const mixed = indexOver(
      ['a', 'b', 'c', 'd'].map((id, i) =>
        partyNamed(id, 'Salman Idris Faruqi', {
          listings: [listingOn('un_sc_sanctions', id, i % 2 === 0 ? { removedOn: '2015-01-01' } : {})],
        }),
      ),
    )
    const { results, formerly } = screen(mixed, { names: ['Salman Idris Faruqi'] }, { limit: 1 })
    expect([results[0]?.id, formerly[0]?.id, results.length, formerly.length]).toEqual(['b', 'a', 1, 1])
  })

  it('leave out parties and lists', () => {
    expect(found({ limit: 500 })).toEqual(['T.1', 'T.11', 'T.2', 'T.20', 'T.30'])
    expect(found({ limit: 2, exclude: ['T.1', 'T.2', 'unknown'] })).toEqual(['T.11', 'T.20'])
    expect(ids('Rustam Karimov', { lists: ['us_ofac_sdn'] })).toEqual(['T.2'])
    expect(ids('Anwar Salim al-Tamimi', { lists: ['us_ofac_sdn'] })).toEqual([])
    expect(ids('Anwar Salim al-Tamimi', { lists: [] })).toEqual([])
  })

  it('ask persons of persons, bodies of bodies, and this schema alone where wanted', () => {
    expect(ids({ names: ['Gulf Pearl'], schema: 'Company' })).toEqual(['T.5'])
    expect(ids({ names: ['Gulf Pearl'], schema: 'Company' }, { schemaOnly: true })).toEqual([])
    expect(ids({ names: ['Gulf Pearl'], schema: 'Vessel' }, { schemaOnly: true })).toEqual(['T.5'])
    expect(ids({ names: ['Gulf Pearl'], schema: 'Person' })).toEqual([])
    expect(ids({ names: ['Rustam Karimov'], schema: 'LegalEntity' })).toEqual(['T.2'])
    expect(ids({ names: ['Gulf Pearl'] }, { schemaOnly: true })).toEqual(['T.5'])
  })

  it('move the line', () => {
    const score = asked('Rustam Karimbaev', { threshold: 0 }).results[0]?.score ?? 0
    expect(score).toBeGreaterThan(0.3)
    expect(ids('Rustam Karimbaev', { threshold: score })).toEqual(['T.2'])
    expect(ids('Rustam Karimbaev', { threshold: score + 0.0001 })).toEqual([])
    expect(ids('Rustam Karimov', { threshold: 1 })).toEqual(['T.2'])
  })

  it.each([
    [{ limit: 0 }, 'limit 0'],
    [{ limit: -1 }, 'limit -1'],
    [{ limit: 1.5 }, 'limit 1.5'],
    [{ limit: mostResults + 1 }, 'limit 501'],
    [{ limit: Number.NaN }, 'limit NaN'],
    [{ threshold: -0.1 }, 'threshold -0.1'],
    [{ threshold: 1.01 }, 'threshold 1.01'],
    [{ threshold: Number.NaN }, 'threshold NaN'],
  ])('out of range are refused: %j', (options, says) => {
    expect(refused({ names: ['Rustam'] }, options)).toContain(`request-invalid: ${says}`)
  })
})

describe('a question', () => {
  it.each([
    ['no name', { names: [] }],
    ['blank names', { names: ['', ' \t\n'] }],
    ['no name and no number', { names: [], identifiers: [] }],
  ])('with %s is refused', (_, query) => expect(refused(query)).toMatch(/^request-invalid: a name or an identifier/))

  it('with too many names is refused, with as many as may be answered', () => {
    const names = (count: number): string[] => Array.from({ length: count }, () => 'Rustam Karimov')
    expect(refused({ names: names(mostQueryNames + 1) })).toMatch(/^request-invalid: 51 names/)
    expect(ids({ names: names(mostQueryNames) })).toEqual(['T.2'])
  })

  it.each([
    ['a letter', 'A', []],
    ['a letter of another script', 'ع', []],
    ['a sign', '-', ['no-letters']],
    ['pictures alone', '😀😀', ['emoji', 'no-letters']],
    ['a picture', 'Rustam 😀 Karimov', ['emoji']],
    ['direction controls', '\u202eRustam\u202c Karimov', ['bidi-control']],
    ['two scripts in a word', 'Rust\u0430m Karimov', ['homoglyph']],
    ['two scripts that look not alike', 'Rustжm Karimov', ['mixed-script']],
    ['a name longer than any', `Rustam Karimov ${'x'.repeat(10_000)}`, ['too-long']],
    ['half a character', 'Rustam \ud83d Karimov', []],
    ['a null', 'Rustam\u0000Karimov', []],
  ] as const)('of %s is answered, with a warning where one is due', (_, name, codes) => {
    const { warnings } = asked(name)
    expect(warnings.map(({ code }) => code).toSorted()).toEqual([...codes].toSorted())
    expect(warnings.every(({ effect }) => effect === 0)).toBe(true)
  })

  it('finds behind pictures, controls and look-alike letters whom it means', () => {
    for (const name of ['Rustam 😀 Karimov', '\u202eRustam\u202c Karimov', 'Rust\u0430m Karimov', 'RUSTAM  KARIMOV'])
      expect([name, ...ids(name)]).toEqual([name, 'T.2'])
  })

  it('of hostile names costs no more than a long name', () => {
    const hostile = [
      'ا'.repeat(10_000),
      'a '.repeat(5_000),
      '\u0301'.repeat(10_000),
      'abd al '.repeat(1_400),
      '('.repeat(9_999),
    ]
    for (const name of hostile) expect(asked(name).results).toEqual([])
  })
})
