import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Party } from '../register/types.ts'
import { factsText, partyFacts, queryFacts } from './decision-facts.ts'
import {
  applyDecisions,
  type DecisionBook,
  decisionBook,
  entriesOf,
  type LoggedDecision,
  type MatchSubject,
  screenDecided,
} from './decisions.ts'
import { buildScreeningIndex } from './screening-index.ts'
import type { ScreeningAnswer, ScreeningQuery, ScreeningResult } from './types.ts'

const makeParty = (id: string, more: Partial<Party> = {}): Party => ({
  id,
  schema: 'Person',
  caption: 'Samir Test Halim',
  names: [{ text: 'Samir Test Halim', script: 'Latn', strength: 'primary' }],
  listings: [{ list: 'test_list', reference: id, programme: 'Test', listedOn: '2020-01-01', amendedOn: [] }],
  birthDates: [{ edtf: '1970' }],
  ...more,
})

const makeResult = (party: Party, score = 0.9): ScreeningResult => ({
  id: party.id,
  caption: party.caption,
  schema: party.schema,
  score,
  verdict: 'match',
  references: party.listings.map((listing) => listing.reference),
  listings: party.listings.map(({ list, reference, programme }) => ({ list, reference, programme, status: 'listed' })),
  queryName: 'x',
  listedName: { text: party.caption, script: 'Latn', strength: 'primary' },
  explanation: [],
  aligned: [],
  falseAlarms: { low: 0, high: 0, of: 10_000 },
  wouldChange: [],
})

const makeAnswer = (query: ScreeningQuery, parties: readonly Party[]): ScreeningAnswer => ({
  query,
  results: parties.map((party) => makeResult(party)),
  formerly: [],
  warnings: [],
})

const subjectOf = (query: ScreeningQuery, party: Party): MatchSubject => ({
  query,
  queryHash: factsText(queryFacts(query)),
  party: {
    id: party.id,
    caption: party.caption,
    entries: entriesOf(party.listings),
    facts: partyFacts(party),
    hash: factsText(partyFacts(party)),
  },
})

const entry = (sequence: number, action: string, subject: unknown): LoggedDecision => ({
  sequence,
  at: `2026-03-0${(sequence % 9) + 1}T08:00:00.000Z`,
  by: 'A. Person',
  action,
  subject,
  reason: 'Another birth date',
})

const query: ScreeningQuery = { names: ['Samir T. Halim'], birthDates: ['1991'] }
const party = makeParty('QDi.001')
const cleared = (asked = query, about = party): DecisionBook =>
  decisionBook([entry(1, 'match-cleared', subjectOf(asked, about))])

const apply = (book: DecisionBook, asked: ScreeningQuery, ...parties: readonly Party[]) =>
  applyDecisions(makeAnswer(asked, parties), book, (id) => parties.find((one) => one.id === id))

describe('a cleared pair', () => {
  it('is left out of the results and listed as cleared, with who, when and why', () => {
    const other = makeParty('QDi.002')
    const answer = apply(cleared(), query, party, other)
    expect(answer.results).toEqual([makeResult(other)])
    const decision = {
      state: 'cleared',
      sequence: 1,
      at: '2026-03-02T08:00:00.000Z',
      by: 'A. Person',
      reason: 'Another birth date',
    }
    expect(answer.cleared).toEqual([{ ...makeResult(party), decision }])
  })

  it('stays cleared whatever the order, case, marks and repetition of the query, and whatever says nothing new of the party', () => {
    const asked = { names: ['  SAMIR t. Halím', 'Samir T. Halim'], birthDates: ['1991', '1991'] }
    const restated = makeParty('QDi.001', {
      comments: 'Reviewed.',
      names: [...party.names, { text: 'سمير', script: 'Arab', strength: 'press' }],
      listings: party.listings.map((listing) => ({ ...listing, amendedOn: ['2024-01-01'] })),
    })
    expect(
      apply(cleared({ ...query, countries: ['SA'] }), { ...asked, countries: ['Saudi Arabia'] }, restated).cleared
        .length,
    ).toBe(1)
  })

  it.each([
    [
      { names: [...party.names, { text: 'Abu Test', script: 'Latn', strength: 'strong' }] },
      'QDi.001 gained the alias “Abu Test”',
    ],
    [{ birthDates: [{ edtf: '1991' }] }, 'QDi.001: the birth date was “1970” and is “1991”'],
    [{ birthDates: [] }, 'QDi.001 lost the birth date “1970”'],
    [{ nationalities: ['Testland', 'Otherland'] }, 'QDi.001 gained the countries “Otherland”, “Testland”'],
    [
      { identifications: [{ type: 'Passport', number: 'A1', issuingCountry: 'SA' }] },
      'QDi.001 gained the identifier “Passport A1 SA”',
    ],
    [
      { listings: [...party.listings, { list: 'us_list', reference: '77', programme: 'SDGT', amendedOn: [] }] },
      'QDi.001 gained the listing “us_list 77 (SDGT, listed)”',
    ],
    [
      { listings: party.listings.map((one) => ({ ...one, removedOn: '2025-01-01' })) },
      'QDi.001: the listing was “test_list QDi.001 (Test, 2020-01-01, listed)” and is “test_list QDi.001 (Test, 2020-01-01, removed)”',
    ],
  ] as readonly (readonly [Partial<Party>, string])[])('comes back when the party changes: %#', (more, words) => {
    const answer = apply(cleared(), query, { ...party, ...more })
    expect(answer.cleared).toEqual([])
    expect(answer.results[0]?.decision).toMatchObject({
      state: 'reopened',
      was: 'cleared',
      by: 'A. Person',
      changed: [words],
    })
  })

  it.each([
    [{ birthDates: ['1970'] }, 'the query: the birth date was “1991” and is “1970”'],
    [{ countries: ['Uzbekistan'] }, 'the query gained the country “UZ”'],
    [{ schema: 'Person' }, 'the query gained the kind “Person”'],
    [{ identifiers: [{ type: 'passport', number: 'A1' }] }, 'the query gained the identifier “passport a1”'],
  ] as readonly (readonly [Partial<ScreeningQuery>, string])[])(
    'comes back when the query changes: %#',
    (more, words) => {
      expect(apply(cleared(), { ...query, ...more }, party).results[0]?.decision).toMatchObject({
        state: 'reopened',
        changed: [words],
        changes: [{ side: 'query' }],
      })
    },
  )

  it('comes back when the party is merged with an entry of another list, whichever id it bears then', () => {
    const merged = {
      ...party,
      id: 'AAA.1',
      listings: [{ list: 'aa_list', reference: 'AAA.1', programme: '', amendedOn: [] }, ...party.listings],
    }
    expect(apply(cleared(), query, merged).results[0]?.decision?.changed).toEqual([
      'AAA.1 gained the listing “aa_list AAA.1 (listed)”',
    ])
  })

  it('comes back when the register does not know the party it was about', () => {
    const answer = applyDecisions(makeAnswer(query, [party]), cleared(), () => undefined)
    expect(answer.results[0]?.decision).toMatchObject({ state: 'reopened', was: 'cleared' })
  })

  it('says nothing of another party, and nothing of another name', () => {
    expect(apply(cleared(), query, makeParty('QDi.002')).results[0]?.decision).toBeUndefined()
    expect(apply(cleared(), { names: ['Samir Halim'] }, party).results[0]?.decision).toBeUndefined()
  })

  it('about a query without a name is about its identifiers', () => {
    const byNumber = (number: string): ScreeningQuery => ({ names: [], identifiers: [{ number }] })
    expect(apply(cleared(byNumber('A1')), byNumber('a1'), party).cleared.length).toBe(1)
    expect(apply(cleared(byNumber('A1')), byNumber('B2'), party).results[0]?.decision).toBeUndefined()
    expect(apply(cleared(byNumber('A1')), query, party).results[0]?.decision).toBeUndefined()
  })

  it('is not reopened by a kind of fact that was not looked at then', () => {
    const subject = subjectOf(query, party)
    const { alias: _, ...facts } = subject.party.facts
    const older = { ...subject, party: { ...subject.party, facts } }
    const now = { ...party, names: [...party.names, { text: 'Abu Test', script: 'Latn', strength: 'strong' as const }] }
    expect(apply(decisionBook([entry(1, 'match-cleared', older)]), query, now).cleared.length).toBe(1)
  })
})

describe('the key of the asker', () => {
  const mine = { ...query, id: '17' }

  it('keeps a decision about one customer from another of the same name', () => {
    expect(apply(cleared(mine), mine, party).cleared.length).toBe(1)
    for (const asked of [query, { ...query, id: '18' }]) {
      expect(apply(cleared(mine), asked, party).results[0]?.decision).toBeUndefined()
    }
  })

  it('finds the decision again when the name is corrected, and says so', () => {
    expect(apply(cleared(mine), { ...mine, names: ['Samira Halim'] }, party).results[0]?.decision).toMatchObject({
      state: 'reopened',
      changed: ['the query: the name was “samir t. halim” and is “samira halim”'],
    })
  })

  it('lets a decision without a key speak for all, and one with it go first', () => {
    expect(apply(cleared(query), mine, party).cleared.length).toBe(1)
    const both = decisionBook([
      entry(1, 'match-confirmed', subjectOf(mine, party)),
      entry(2, 'match-cleared', subjectOf(query, party)),
    ])
    expect(apply(both, mine, party).results[0]?.decision).toMatchObject({ state: 'confirmed', sequence: 1 })
    expect(apply(both, { ...query, id: '18' }, party).cleared.length).toBe(1)
  })
})

describe('the book of decisions', () => {
  it('lets the later decision stand, and opens the pair when that is withdrawn', () => {
    const entries = [
      entry(1, 'match-cleared', subjectOf(query, party)),
      entry(2, 'match-confirmed', subjectOf(query, party)),
      entry(3, 'decision-withdrawn', { decision: 1 }),
      entry(4, 'decision-withdrawn', { decision: 2 }),
    ]
    const states = entries.map((_, at) => decisionBook(entries.slice(0, at + 1)).standing.map((one) => one.state))
    expect(states).toEqual([['cleared'], ['confirmed'], ['confirmed'], []])
  })

  it('passes over decisions about other things, and names those it cannot read', () => {
    const book = decisionBook([
      entry(1, 'merge-join', { entries: ['a:1', 'b:2'] }),
      entry(2, 'match-cleared', { names: 'x' }),
      entry(3, 'match-cleared', { ...subjectOf(query, party), party: { id: 7 } }),
      entry(4, 'decision-withdrawn', null),
      entry(5, 'report-signed', {}),
    ])
    expect({ ...book, about: undefined }).toEqual({ standing: [], unread: [2, 3], about: undefined })
  })

  it('answers as looking through the whole log would', () => {
    const queries = [query, { names: ['Other Name'] }, { ...query, id: '17' }]
    const parties = [party, makeParty('QDi.002')]
    const step = fc.record({
      action: fc.constantFrom('match-cleared', 'match-confirmed', 'decision-withdrawn'),
      q: fc.nat(2),
      p: fc.nat(1),
      back: fc.nat(4),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const log = steps.map(({ action, q, p, back }, at) =>
          entry(
            at + 1,
            action,
            action === 'decision-withdrawn' ? { decision: at - back } : subjectOf(queries[q]!, parties[p]!),
          ),
        )
        const standing = log.filter(({ sequence, action, subject }) => {
          if (action === 'decision-withdrawn') return false
          const same = JSON.stringify(subject)
          return !log.some(
            (later) =>
              later.sequence > sequence &&
              (later.action === 'decision-withdrawn'
                ? (later.subject as { readonly decision: number }).decision === sequence
                : JSON.stringify(later.subject) === same),
          )
        })
        expect(decisionBook(log).standing.map((one) => one.sequence)).toEqual(standing.map((one) => one.sequence))
      }),
    )
  })
})

describe('screening with decisions', () => {
  const parties = Array.from({ length: 8 }, (_, at) => makeParty(`QDi.00${at + 1}`))
  const index = buildScreeningIndex(parties, { starter: false, editions: [] })
  const asked: ScreeningQuery = { names: ['Samir Test Halim'] }
  const partyOf = (id: string): Party | undefined => parties.find((one) => one.id === id)

  it('lets cleared pairs crowd nobody out', () => {
    const plain = screenDecided(index, asked, { limit: 3 }, decisionBook([]), partyOf)
    expect(plain.answer.results.length).toBe(3)
    expect(plain.asked.options).toEqual({ limit: 3 })
    const first = plain.answer.results.map((one) => one.id)
    const log = first.map((id, at) => entry(at + 1, 'match-cleared', subjectOf(asked, partyOf(id)!)))
    const { answer, asked: machine } = screenDecided(index, asked, { limit: 3 }, decisionBook(log), partyOf)
    expect(answer.cleared.map((one) => one.id)).toEqual(first)
    expect(answer.results.length).toBe(3)
    expect(answer.results.some((one) => first.includes(one.id))).toBe(false)
    expect(machine.options).toEqual({ limit: 6 })
    expect(machine.answer.results.every((one) => !('decision' in one))).toBe(true)
  })
})
