import { compareNames, matchLine, ofacParityScore, reviewLine } from '@marsad/core/names'
import type { Party, Schema } from '@marsad/core/register'
import { type ScreeningQuery, screen } from '@marsad/core/screening'
import { readCases } from './frame.ts'
import { type Measure, missing, sharedFile } from './measure.ts'
import { indexOf } from './screening/registers.ts'

const orderPath = 'names/rigour_ordering_pairs.jsonl'
const rankingPath = 'names/nomenklatura_ranking_triples.jsonl'
const portalPath = 'names/ofac_portal_scores.jsonl'

interface OrderPair {
  readonly a: string
  readonly b: string
  readonly type: string
}

interface Facts {
  readonly name?: string
  readonly birthDate?: string
  readonly nationality?: string
  readonly jurisdiction?: string
  readonly swiftBic?: string
}

interface Triple {
  readonly better: Facts
  readonly worse: Facts
  readonly result: Facts
  readonly type: Schema
}

interface PortalRow {
  readonly a: string
  readonly b: string
  /** -1: the page did not show the name. */
  readonly ofac_portal_score: number
}

/** Two pairs of the set share no word: the tests they come from only ask how leftovers are aligned. */
const isMatch = ({ a, b }: OrderPair): boolean =>
  !(/^(abcd wxyz|John Smith)$/.test(a) && /^(John Doe|Xyz Qpr)$/.test(b))

const partyOf = ({ name = '', birthDate, nationality, jurisdiction, swiftBic }: Facts, schema: Schema): Party => ({
  id: 'the-result',
  schema,
  caption: name,
  names: [{ text: name, script: 'Latn', strength: 'primary' }],
  listings: [{ list: 'xx_list', reference: '1', programme: '', amendedOn: [] }],
  ...(birthDate && { birthDates: [{ edtf: birthDate }] }),
  ...(nationality && { nationalities: [nationality] }),
  ...(jurisdiction && { addresses: [{ country: jurisdiction }] }),
  ...(swiftBic && { identifications: [{ type: 'SWIFT/BIC', number: swiftBic }] }),
})

const queryOf = ({ name, birthDate, nationality, jurisdiction, swiftBic }: Facts, schema: Schema): ScreeningQuery => ({
  names: name === undefined ? [] : [name],
  schema,
  ...(birthDate && { birthDates: [birthDate] }),
  ...((nationality ?? jurisdiction) && { countries: [nationality ?? jurisdiction ?? ''] }),
  ...(swiftBic && { identifiers: [{ type: 'SWIFT/BIC', number: swiftBic }] }),
})

const scoreOf = (facts: Facts, { result, type }: Triple): number =>
  screen(indexOf([partyOf(result, type)]), queryOf(facts, type), { threshold: 0 }).results[0]?.score ?? 0

const show = (facts: Facts): string => Object.values(facts).join(' ')

/** Order and packing of words, better before worse, and how near the emulation of the Treasury's page comes. */
export const orderingMeasure: Measure = {
  name: 'ordering',
  about: 'order and packing of words, better answers before worse ones, and the emulated score of the OFAC search page',
  async run({ errors }) {
    const absent = missing(orderPath, rankingPath, portalPath)
    if (absent) return absent
    const pairs = readCases<OrderPair>(sharedFile(orderPath)).map((pair) => ({
      ...pair,
      expected: isMatch(pair),
      score: compareNames(pair.a, pair.b, { schema: pair.type }).score,
    }))
    const triples = readCases<Triple>(sharedFile(rankingPath)).map((triple) => ({
      ...triple,
      scores: [scoreOf(triple.better, triple), scoreOf(triple.worse, triple)] as const,
    }))
    const portal = readCases<PortalRow>(sharedFile(portalPath))
      .filter((row) => row.ofac_portal_score >= 0)
      .map((row) => ({ ...row, score: Math.round(ofacParityScore(row.a, row.b) * 100) }))
    const wrong = pairs.filter(({ expected, score }) => (expected ? score < reviewLine : score >= reviewLine))
    const matched = pairs.filter(({ expected, score }) => expected && score >= matchLine)
    const ranked = triples.filter(({ scores: [better, worse] }) => better > worse)
    const near = portal.filter(({ score, ofac_portal_score }) => Math.abs(score - ofac_portal_score) <= 5)
    const lines = [
      `order and packing: ${pairs.length - wrong.length} of ${pairs.length} on the right side of review, ${matched.length} of ${pairs.filter(({ expected }) => expected).length} matches at match\n`,
      `better before worse: ${ranked.length} of ${triples.length}\n`,
      `OFAC page emulated: ${near.length} of ${portal.length} within 5 points (${((100 * near.length) / portal.length).toFixed(1)} %)\n`,
    ]
    if (errors) {
      for (const { a, b, score } of wrong) lines.push(`  order ${score.toFixed(2)}: ${a} | ${b}\n`)
      for (const { better, worse, result, scores } of triples.filter((triple) => !ranked.includes(triple)))
        lines.push(
          `  rank ${scores.map((one) => one.toFixed(2)).join(' ≤ ')}: ${show(better)} > ${show(worse)} for ${show(result)}\n`,
        )
      for (const { a, b, score, ofac_portal_score } of portal.filter((row) => !near.includes(row)))
        lines.push(`  page ${ofac_portal_score}, ours ${score}: ${a} | ${b}\n`)
    }
    return {
      text: lines.join(''),
      figures: {
        'order right': pairs.length - wrong.length,
        'order matched': matched.length,
        'ranked right': ranked.length,
        'page within 5': near.length,
      },
    }
  },
}
