import { describe, expect, it } from 'vitest'
import { nameKey } from '../rows/entity-key.ts'
import { figureClaims, relationClaims } from './claims.ts'
import { type MadeLine, madeRows, readRows } from './ledger.fixture.ts'
import { partyLedger } from './party-ledger.ts'
import { sourceRatings } from './ratings.ts'
import { ledgerPage } from './tellings.ts'
import type { DocumentRows, FigureClaim } from './types.ts'

const ratings = sourceRatings([])
const figures = (...documents: readonly DocumentRows[]) => figureClaims(documents.map(ledgerPage), { ratings })
const relations = (...documents: readonly DocumentRows[]) => relationClaims(documents.map(ledgerPage), { ratings })

const dayOf = (at: number): string => new Date(Date.UTC(2020, 0, 1) + at * 86_400_000).toISOString().slice(0, 10)

const figure = (value: number, more: Partial<MadeLine> & { readonly op?: 'approx' | 'gt' | 'eq' } = {}): MadeLine => {
  const { op = 'eq', ...line } = more
  return { words: `It numbers ${op} ${value} of them, so they say`, ...line, figure: { op, value, ...line.figure } }
}

describe('a claim of a figure', () => {
  it('sets versions in conflict side by side with who said each', () => {
    const [claim] = figures(
      madeRows('Paper', '2021-06-01', [figure(3000, { op: 'gt', by: 'The Minister' })]),
      madeRows('Gazette', '2021-07-01', [figure(2000, { op: 'approx', by: 'The Envoy' })]),
    )
    expect(claim?.versions.map(({ amount, tellings }) => [amount?.value, tellings[0]?.saying?.speakerText])).toEqual([
      [3000, 'The Minister'],
      [2000, 'The Envoy'],
    ])
    expect(claim?.conflicts).toEqual([{ between: [1, 2], kind: 'amounts-apart' }])
    expect(claim?.versions.map(({ credibility }) => credibility.grade)).toEqual([4, 4])
  })

  it('has no conflict between 2,000 and 1,500 to 2,200, and counts both origins', () => {
    const range = {
      words: 'Between 1,500 and 2,200, they think',
      figure: { op: 'range' as const, low: 1500, high: 2200 },
      by: 'The Envoy',
    }
    const [claim] = figures(
      madeRows('Paper', '2021-06-01', [figure(2000, { by: 'The Minister' })]),
      madeRows('Gazette', '2021-07-01', [range]),
    )
    expect(claim?.conflicts).toEqual([])
    expect(claim?.versions.map(({ origins }) => origins)).toEqual([
      [1, 2],
      [1, 2],
    ])
  })

  it('counts one origin once, through agencies and repetitions', () => {
    const said = figure(2000, { by: 'The Minister', chain: ['The Agency', 'The Minister'] })
    const [claim] = figures(
      madeRows('Paper', '2021-06-01', [said]),
      madeRows('Gazette', '2021-06-02', [figure(2000, { by: 'the minister' })]),
      // The same words without their speaker.
      madeRows('Herald', '2021-06-03', [figure(2000)]),
      madeRows('Post', '2021-06-03', [
        { words: 'Some two thousand stand there in all', figure: { op: 'eq', value: 2000 } },
      ]),
    )
    expect(claim?.versions).toHaveLength(1)
    expect(claim?.origins.map(({ name, publishers }) => [name, publishers])).toEqual([
      ['The Minister', ['Paper', 'Gazette', 'Herald']],
      ['Post', ['Post']],
    ])
    expect(claim?.versions[0]?.credibility).toEqual({ grade: 2, reasons: ['origins-two'] })
  })

  it('compares nothing over different times, places, classes or qualities, nor inside one document', () => {
    const early = madeRows('Paper', '2015-06-01', [figure(100, { by: 'A' })])
    const late = madeRows('Gazette', '2021-06-01', [figure(900, { by: 'B' }), figure(50, { by: 'C' })])
    expect(figures(early, late)[0]?.conflicts).toEqual([])
    const elsewhere = [{ where: ['place:AF'] }, { class: 'member' }, { qualities: ['closed'] }]
    for (const more of elsewhere) {
      const other = madeRows('Herald', '2021-06-02', [figure(7000, { by: 'D', figure: more })])
      expect(figures(late, other).flatMap(({ conflicts }) => conflicts)).toEqual([])
    }
    expect(figures(late, madeRows('Herald', '2021-06-02', [figure(7000, { by: 'D' })]))[0]?.conflicts).toHaveLength(2)
  })

  it('holds stated periods against each other, and happenings only over the same one', () => {
    const in2015 = { period: '2015', bounds: { earliest: '2015-01-01', latest: '2015-12-31' } }
    const of = (unit: string, b: object): FigureClaim | undefined =>
      figures(
        madeRows('Paper', '2021-06-01', [figure(3, { by: 'A', figure: { class: unit, ...in2015 } })]),
        madeRows('Gazette', '2021-06-01', [figure(9, { by: 'B', figure: { class: unit, ...b } })]),
      )[0]
    expect(
      of('fighter', { period: '2015-06', bounds: { earliest: '2015-06-01', latest: '2015-06-30' } })?.conflicts,
    ).toHaveLength(1)
    expect(of('fighter', {})?.conflicts).toEqual([])
    expect(
      of('killed', { period: '2015-06', bounds: { earliest: '2015-06-01', latest: '2015-06-30' } })?.conflicts,
    ).toEqual([])
    expect(of('killed', in2015)?.conflicts).toHaveLength(1)
    expect(of('person', in2015)?.conflicts).toEqual([])
  })

  it('sets a denial against what it denies, and leaves forecasts open', () => {
    const [claim] = figures(
      madeRows('Paper', '2021-06-01', [figure(2000, { by: 'A' })]),
      madeRows('Gazette', '2021-06-02', [figure(2000, { by: 'B', modality: 'denied' })]),
      madeRows('Herald', '2021-06-03', [figure(9000, { by: 'C', modality: 'forecast' })]),
    )
    expect(claim?.conflicts.map(({ kind }) => kind)).toEqual(['said-and-denied'])
    expect(claim?.versions.find(({ stance }) => stance === 'open')?.credibility).toEqual({
      grade: 6,
      reasons: ['open'],
    })
  })

  it('counts all conflicts, tells two hundred, and compares no further than periods reach', () => {
    const many = Array.from({ length: 400 }, (_, at) =>
      madeRows(`Paper ${at}`, dayOf(at), [figure(1000 + at, { by: `Speaker ${at}` })]),
    )
    const [claim] = figures(...many)
    // A size holds for 182 days before its day: each is held against the 182 before it.
    const expected = Array.from({ length: 400 }, (_, at) => Math.min(at, 182)).reduce((sum, one) => sum + one, 0)
    expect([claim?.conflicts.length, claim?.conflictCount]).toEqual([200, expected])
  })

  it('comes out the same in whatever order documents are given', () => {
    const documents = [
      madeRows('Paper', '2021-06-01', [figure(2000, { by: 'A' })]),
      madeRows('Gazette', undefined, [figure(2100, { by: 'B' })]),
      madeRows('Herald', '2021-06-03', [figure(9000)]),
    ]
    expect(figures(...documents.toReversed())).toEqual(figures(...documents))
  })
})

describe('a claim of a relation', () => {
  it('sets days of listing apart, and what is denied', () => {
    const listed = (year: string, mode: 'said' | 'negated' = 'said') => ({
      words: `It was put on the list in ${year}, they say`,
      relation: { mode, period: year, bounds: { earliest: `${year}-01-01`, latest: `${year}-12-31` } },
    })
    const [claim] = relations(
      madeRows('Paper', '2021-06-01', [listed('2001')]),
      madeRows('Gazette', '2021-06-01', [listed('2003')]),
      madeRows('Herald', '2021-06-01', [listed('2003', 'negated')]),
    )
    expect(claim?.conflicts.map(({ kind }) => kind)).toEqual(['periods-apart', 'said-and-denied'])
  })

  it('is one for both directions of what is mutual', () => {
    const ends = (a: string, b: string) => ({
      class: 'allied-with' as const,
      subject: { entity: a, caption: a, span: [0, 1] as const },
      object: { entity: b, caption: b, span: [0, 1] as const },
    })
    const made = [
      madeRows('Paper', '2021-06-01', [{ words: 'A stands by B in all of it', relation: ends('A', 'B') }]),
      madeRows('Gazette', '2021-06-01', [{ words: 'B stands by A in most of it', relation: ends('B', 'A') }]),
    ]
    expect(relations(...made)).toHaveLength(1)
    expect(relations(...made)[0]?.origins).toHaveLength(2)
  })
})

describe('a party’s page', () => {
  const text = `John Baker said that the Islamic Movement of Uzbekistan had about 500 fighters in Afghanistan. The Security Council listed the Islamic Movement of Uzbekistan in October 2001.`
  const other = `Peter Novak said that the Islamic Movement of Uzbekistan had more than 2,000 fighters in Afghanistan.`
  const documents = [readRows('Paper', '2021-06-01', text), readRows('Gazette', '2021-06-20', other)]
  const rated = sourceRatings([
    {
      sequence: 1,
      at: '',
      by: 'A',
      reason: 'x',
      action: 'source-rated',
      subject: { source: 'paper', reliability: 'B' },
    },
  ])
  const page = partyLedger(documents, { id: 'QDe.010', entities: ['QDe.010'], ratings: rated })

  it('tells who says what, with words of the text', () => {
    expect(page.saidAbout.map(({ name }) => name).toSorted()).toEqual(['John Baker', 'Peter Novak'])
    expect(page.figures.map(({ class: unit, versions }) => [unit, versions.length])).toEqual([['fighter', 2]])
    expect(page.conflicts).toHaveLength(1)
    for (const { tellings } of page.figures.flatMap(({ versions }) => versions))
      for (const { citation } of tellings) {
        const whole = documents.find(({ document }) => document.hash === citation.document)?.document.text ?? ''
        expect(whole.slice(citation.start, citation.end)).toBe(citation.text)
        expect(whole).toContain(citation.sentence)
      }
  })

  it('follows the lists on acts of listing, and says what is missing', () => {
    const [listing] = page.relations.filter(({ class: type }) => type === 'listed-by')
    expect(listing?.versions[0]?.credibility).toEqual({ grade: 1, reasons: ['register-supports'] })
    expect(page.sources).toEqual([
      { name: 'Gazette', documents: 1 },
      { name: 'Paper', documents: 1, reliability: 'B' },
    ])
    expect(page.gaps).toMatchObject({ undatedDocuments: 0, unratedSources: 1, unsourced: 1 })
  })

  it('knows the party by all its keys', () => {
    const elsewhere = partyLedger(documents, {
      id: 'X',
      entities: ['QDe.010'],
      ratings,
      name: (key) => (key === 'X' ? 'The party' : undefined),
    })
    expect(elsewhere.figures[0]?.about).toEqual({ entity: 'X', name: 'The party' })
    expect(partyLedger(documents, { id: nameKey('nobody'), entities: [], ratings }).figures).toEqual([])
  })
})
