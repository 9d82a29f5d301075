/** What is known beside the name: birth dates, countries, sex, identifiers, and what each says for or against. */
import type { FactReasonCode } from '../names/compare/reasons.ts'
import type { Reason } from '../names/compare/types.ts'
import { countryCode } from '../register/country-code.ts'
import { type Bounds, bounds, disjoint } from '../register/edtf.ts'
import { type Identifier, identifiersOf } from '../register/merge/identifiers.ts'
import type { Party } from '../register/types.ts'
import { foldText } from '../text/index.ts'
import type { ScreeningQuery } from './types.ts'

/** The facts of a question, brought to the forms in which they are compared. */
export interface AskedFacts {
  readonly birth: readonly AskedDate[]
  readonly countries: readonly string[]
  readonly gender?: 'male' | 'female'
  readonly identifiers: readonly Identifier[]
}

interface AskedDate {
  readonly text: string
  readonly bounds: Bounds
}

/** What the facts do to a score of names: a lid, a change, or a floor. */
interface Effect {
  readonly code: FactReasonCode
  readonly change?: number
  readonly cap?: number
  readonly floor?: number
  readonly query?: string
  readonly listed?: string
}

/**
 * Effects. A matching document is as good as a name; another birth year is another person unless the list itself says "approximately"; a
 * country or a sex can be wrong in a list, so they weigh less. The signs and the order of sizes follow what the field's open systems take away
 * (nomenklatura logic-v2: year -0.15, day -0.25, country -0.2, gender -0.2), as lids instead of sums where two facts cannot both be true.
 */
export const factEffects = {
  idMatch: 0.95,
  idDiffers: -0.02,
  birthDateMatch: 0.05,
  birthDateNear: 0,
  birthYearMatch: 0.02,
  birthYearConflict: 0.6,
  birthYearNear: 0.74,
  birthDayConflict: 0.76,
  countryMatch: 0.01,
  countryDiffers: -0.08,
  genderConflict: 0.6,
} as const

/** Most that facts can add to the score of a name, identifiers apart. */
export const mostFactsAdd: number = factEffects.birthDateMatch + factEffects.countryMatch

const genderOf = (text: string | undefined): 'male' | 'female' | undefined => {
  const word = (text ?? '').trim().toLowerCase()
  return word === 'm' || word === 'male' ? 'male' : word === 'f' || word === 'female' ? 'female' : undefined
}

const asked = (text: string): readonly AskedDate[] => {
  const found = bounds(text)
  return found.earliest === undefined && found.latest === undefined ? [] : [{ text, bounds: found }]
}

/** Prepares the facts of a question. What cannot be read (a country of no table, a date of no calendar) says nothing for or against. */
export const askedFacts = (query: ScreeningQuery): AskedFacts => {
  const gender = genderOf(query.gender)
  const asParty: Party = {
    id: '',
    schema: 'LegalEntity',
    caption: '',
    names: [],
    listings: [],
    identifications: (query.identifiers ?? []).map(({ number, type, country }) => ({
      number,
      type: type ?? 'identification',
      ...(country !== undefined && { issuingCountry: country }),
    })),
  }
  return {
    birth: (query.birthDates ?? []).flatMap(asked),
    countries: (query.countries ?? []).flatMap((text) => countryCode(text) ?? []),
    ...(gender && { gender }),
    identifiers: identifiersOf(asParty),
  }
}

/** True when nothing beside names was asked. */
export const noFacts = ({ birth, countries, gender, identifiers }: AskedFacts): boolean =>
  birth.length === 0 && countries.length === 0 && gender === undefined && identifiers.length === 0

const year = (day: string): number => Number(day.slice(0, 4))

/** Years between two bounded dates at the least: 0 where they may share a year. */
const yearsApart = (a: Bounds, b: Bounds): number => {
  if (a.latest !== undefined && b.earliest !== undefined && a.latest < b.earliest)
    return year(b.earliest) - year(a.latest)
  if (b.latest !== undefined && a.earliest !== undefined && b.latest < a.earliest)
    return year(a.earliest) - year(b.latest)
  return 0
}

const isDay = (bound: Bounds): boolean => bound.earliest !== undefined && bound.earliest === bound.latest
const oneYear = (bound: Bounds): boolean =>
  bound.earliest !== undefined && bound.latest !== undefined && year(bound.earliest) === year(bound.latest)

const exchanged = (day: string): string => `${day.slice(0, 5)}${day.slice(8, 10)}-${day.slice(5, 7)}`

/** The best that one pair of dates says, as a rank and a code. */
const datesSay = (one: Bounds, other: Bounds, approximate: boolean): FactReasonCode => {
  const apart = yearsApart(one, other)
  if (apart > 0) {
    const near = approximate ? apart <= 2 : apart <= 1
    return near ? 'birth-date-near' : 'birth-year-conflict'
  }
  if (isDay(one) && isDay(other)) {
    if (one.earliest === other.earliest) return 'birth-date-match'
    if (exchanged(one.earliest as string) === other.earliest) return 'birth-date-near'
    return year(one.earliest as string) === year(other.earliest as string) ? 'birth-day-conflict' : 'birth-date-near'
  }
  if (disjoint(one, other)) return 'birth-day-conflict'
  return oneYear(one) && oneYear(other) ? 'birth-year-match' : 'birth-date-near'
}

/** Best first: several dates of a party are alternatives. */
const birthRank: readonly FactReasonCode[] = [
  'birth-date-match',
  'birth-year-match',
  'birth-date-near',
  'birth-day-conflict',
  'birth-year-conflict',
]

const birthEffects: Readonly<Record<string, Pick<Effect, 'change' | 'cap'>>> = {
  'birth-date-match': { change: factEffects.birthDateMatch },
  'birth-year-match': { change: factEffects.birthYearMatch },
  'birth-date-near': { change: factEffects.birthDateNear },
  'birth-day-conflict': { cap: factEffects.birthDayConflict },
  'birth-year-conflict': { cap: factEffects.birthYearConflict },
}

const birthEffect = (facts: AskedFacts, party: Party): readonly Effect[] => {
  let best:
    | { readonly code: FactReasonCode; readonly query: string; readonly listed: string; readonly rank: number }
    | undefined
  for (const { text, bounds: one } of facts.birth)
    for (const { edtf } of party.birthDates ?? []) {
      const other = bounds(edtf)
      if (other.earliest === undefined && other.latest === undefined) continue
      const code = datesSay(one, other, /[~%?]/.test(edtf))
      const rank = birthRank.indexOf(code)
      if (best === undefined || rank < best.rank) best = { code, query: text, listed: edtf, rank }
    }
  if (best === undefined) return []
  const near = best.code === 'birth-date-near' && yearsApart(bounds(best.query), bounds(best.listed)) > 0
  const { code, query, listed } = best
  return [{ code, query, listed, ...(near ? { cap: factEffects.birthYearNear } : birthEffects[code]) }]
}

/** Countries a party is tied to as a person or a body: nationality first, then addresses. ISO codes, each once. */
export const countriesOf = (party: Party): readonly string[] => {
  const own = (party.nationalities ?? []).flatMap((text) => countryCode(text) ?? [])
  const lived = [...(party.addresses ?? []), ...(party.birthPlaces ?? [])].flatMap(
    ({ country }) => countryCode(country ?? '') ?? [],
  )
  return [...new Set([...own, ...lived])]
}

const countryEffect = (facts: AskedFacts, party: Party): readonly Effect[] => {
  if (facts.countries.length === 0) return []
  const listed = countriesOf(party)
  if (listed.length === 0) return []
  const common = facts.countries.find((code) => listed.includes(code))
  if (common !== undefined)
    return [{ code: 'country-match', change: factEffects.countryMatch, query: common, listed: common }]
  return [
    {
      code: 'country-differs',
      change: factEffects.countryDiffers,
      query: facts.countries.join(', '),
      listed: listed.join(', '),
    },
  ]
}

const genderEffect = (facts: AskedFacts, party: Party): readonly Effect[] => {
  const listed = genderOf(party.gender)
  if (facts.gender === undefined || listed === undefined) return []
  if (facts.gender === listed) return [{ code: 'gender-match', query: facts.gender, listed }]
  return [{ code: 'gender-conflict', cap: factEffects.genderConflict, query: facts.gender, listed }]
}

const identifierEffect = (facts: AskedFacts, party: Party): readonly Effect[] => {
  if (facts.identifiers.length === 0) return []
  const listed = identifiersOf(party)
  for (const one of facts.identifiers) {
    const same = listed.find(
      ({ number, country }) =>
        number === one.number && (one.country === undefined || country === undefined || country === one.country),
    )
    if (same)
      return [
        { code: 'id-match', floor: factEffects.idMatch, query: one.number, listed: `${same.kind} ${same.number}` },
      ]
  }
  const rival = listed.find(({ kind, country }) =>
    facts.identifiers.some((one) => one.kind === kind && one.country !== undefined && one.country === country),
  )
  if (!rival) return []
  return [{ code: 'id-differs', change: factEffects.idDiffers, listed: `${rival.kind} ${rival.number}` }]
}

/** A score of names with the facts taken in, and a reason for each fact that could be held against the list. */
export const withFacts = (
  score: number,
  facts: AskedFacts,
  party: Party,
): { readonly score: number; readonly reasons: readonly Reason[] } => {
  if (noFacts(facts)) return { score, reasons: [] }
  const effects = [
    ...birthEffect(facts, party),
    ...countryEffect(facts, party),
    ...genderEffect(facts, party),
    ...identifierEffect(facts, party),
  ]
  let value = score
  const reasons = effects.map(({ code, change = 0, cap = 1, floor = 0, query, listed }): Reason => {
    const before = value
    value = Math.max(floor, Math.min(1, cap, value + change))
    const effect = Math.round((value - before) * 10_000) / 10_000
    return { code, effect, ...(query !== undefined && { query }), ...(listed !== undefined && { listed }) }
  })
  return { score: Math.max(0, Math.min(1, value)), reasons }
}

/** The number of an identifier as it is looked up. */
export const bareNumber = (text: string): string =>
  foldText(text)
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
