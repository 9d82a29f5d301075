/** What is known beside the name: birth dates, countries, sex, identifiers, and what each says for or against. */
import { rounded } from '../names/compare/explain.ts'
import type { Reason } from '../names/compare/types.ts'
import { countryCodes } from '../register/country-code.ts'
import type { Party } from '../register/types.ts'
import { foldText } from '../text/index.ts'
import { type BirthDate, birthDate, birthEffect } from './birth-facts.ts'
import { type Effect, factEffects } from './fact-effects.ts'
import { type AskedIdentifier, askedIdentifier, identifierEffect } from './identifier-facts.ts'
import type { ScreeningQuery } from './types.ts'

export { factEffects } from './fact-effects.ts'

/** The facts of a question, brought to the forms in which they are compared. */
export interface AskedFacts {
  readonly birth: readonly BirthDate[]
  readonly countries: readonly string[]
  readonly gender?: 'male' | 'female'
  readonly identifiers: readonly AskedIdentifier[]
  readonly programmes: readonly string[]
  /** What could not be read and says nothing for or against, each with its value: for the answer's warnings. */
  readonly unread: readonly Reason[]
}

/** Most that facts can add to the score of a name, identifiers apart. */
export const mostFactsAdd: number = factEffects.birthDateMatch + factEffects.countryMatch

/** `male`, `female`, or neither. */
export const genderOf = (text: string | undefined): 'male' | 'female' | undefined => {
  const word = (text ?? '').trim().toLowerCase()
  return word === 'm' || word === 'male' ? 'male' : word === 'f' || word === 'female' ? 'female' : undefined
}

/** Of a value that is quoted in a warning. */
const longestShown = 60

/**
 * Prepares the facts of a question. What cannot be read (a country of no table, a date of no calendar, a number that tells nobody apart) says
 * nothing and comes back as `unread`: whoever must refuse it does so before asking.
 */
export const askedFacts = (query: ScreeningQuery): AskedFacts => {
  const gender = genderOf(query.gender)
  const unread: Reason[] = []
  const said = (code: 'date-unread' | 'country-unread' | 'identifier-unread', text: string): readonly never[] => {
    unread.push({ code, effect: 0, query: text.slice(0, longestShown) })
    return []
  }
  const birth = (query.birthDates ?? []).flatMap((text) => birthDate(text) ?? said('date-unread', text))
  const countries = (query.countries ?? []).flatMap((text) => {
    const codes = countryCodes(text)
    return codes.length > 0 ? codes : said('country-unread', text)
  })
  const identifiers = (query.identifiers ?? []).flatMap(
    (one) => askedIdentifier(one) ?? said('identifier-unread', one.number),
  )
  const programmes = (query.programmes ?? []).map(programmeKey).filter(Boolean)
  return { birth, countries: [...new Set(countries)], ...(gender && { gender }), identifiers, programmes, unread }
}

/** True when nothing beside names was asked. */
export const noFacts = ({ birth, countries, gender, identifiers, programmes }: AskedFacts): boolean =>
  [birth, countries, identifiers, programmes].every((facts) => facts.length === 0) && gender === undefined

/** Countries a party is tied to as a person or a body: nationality first, then addresses and places of birth. ISO codes, each once. */
export const countriesOf = (party: Party): readonly string[] => {
  const own = (party.nationalities ?? []).flatMap(countryCodes)
  const lived = [...(party.addresses ?? []), ...(party.birthPlaces ?? [])].flatMap(({ country }) =>
    countryCodes(country ?? ''),
  )
  return [...new Set([...own, ...lived])]
}

const countryEffect = (asked: readonly string[], party: Party): Effect | undefined => {
  if (asked.length === 0) return undefined
  const listed = countriesOf(party)
  if (listed.length === 0) return undefined
  const common = asked.find((code) => listed.includes(code))
  if (common !== undefined)
    return { code: 'country-match', change: factEffects.countryMatch, query: common, listed: common }
  return {
    code: 'country-differs',
    change: factEffects.countryDiffers,
    query: asked.join(', '),
    listed: listed.join(', '),
  }
}

const genderEffect = (asked: AskedFacts['gender'], party: Party): Effect | undefined => {
  const listed = genderOf(party.gender)
  if (asked === undefined || listed === undefined) return undefined
  if (asked === listed) return { code: 'gender-match', query: asked, listed }
  return { code: 'gender-conflict', cap: factEffects.genderConflict, query: asked, listed }
}

/** A programme's name without case, marks and punctuation. */
const programmeKey = (text: string): string => foldText(text).replace(/[^\p{L}\p{N}]+/gu, '')

/** Lists join several programmes of one entry with semicolons. */
const programmeEffect = (asked: readonly string[], party: Party): Effect | undefined => {
  if (asked.length === 0) return undefined
  const listed = party.listings.flatMap(({ programme }) => programme.split(';').map((one) => one.trim()))
  const common = listed.find((programme) => asked.includes(programmeKey(programme)))
  return common === undefined ? undefined : { code: 'programme-match', query: common, listed: common }
}

/** A lid holds whatever else agrees, and a floor whatever else differs: changes come first, then lids, then floors. */
const stage = ({ cap, floor }: Effect): number => (floor !== undefined ? 2 : cap !== undefined ? 1 : 0)

/** What each fact that both sides state does. */
export const effectsOf = (facts: AskedFacts, party: Party): readonly Effect[] =>
  [
    birthEffect(facts.birth, party.birthDates),
    countryEffect(facts.countries, party),
    genderEffect(facts.gender, party),
    identifierEffect(facts.identifiers, party),
    programmeEffect(facts.programmes, party),
  ].filter((effect) => effect !== undefined)

/** A score of names after these effects, and a reason for each in the order in which they were applied. */
export const withEffects = (
  score: number,
  effects: readonly Effect[],
): { readonly score: number; readonly reasons: readonly Reason[] } => {
  let value = score
  const reasons = effects
    .toSorted((a, b) => stage(a) - stage(b))
    .map(({ code, change = 0, cap = 1, floor = 0, query, listed }): Reason => {
      const before = value
      value = Math.max(floor, Math.min(1, cap, value + change))
      return {
        code,
        effect: rounded(value - before),
        ...(query !== undefined && { query }),
        ...(listed !== undefined && { listed }),
      }
    })
  return { score: value, reasons }
}

/** A score of names with the facts taken in, and a reason for each fact that could be held against the list. */
export const withFacts = (
  score: number,
  facts: AskedFacts,
  party: Party,
): { readonly score: number; readonly reasons: readonly Reason[] } =>
  noFacts(facts) ? { score, reasons: [] } : withEffects(score, effectsOf(facts, party))
