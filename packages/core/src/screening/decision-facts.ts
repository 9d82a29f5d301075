/**
 * What a decision about a query and a party rests on: the facts of both sides at that time, as sorted texts by field, so that a later
 * look can say in words what has changed since.
 */
import { countryCode } from '../register/country-code.ts'
import { canonicalJson } from '../register/record-key.ts'
import type { Address, Identification, Listing, Name, Party } from '../register/types.ts'
import { foldSpace } from '../register/white-space.ts'
import { foldText } from '../text/fold-text.ts'
import type { QueryIdentifier, ScreeningQuery } from './types.ts'

/** A kind of fact that a decision rests on. */
export type FactField =
  | 'schema'
  | 'name'
  | 'alias'
  | 'weak-alias'
  | 'former-name'
  | 'birth-date'
  | 'birth-place'
  | 'country'
  | 'gender'
  | 'identifier'
  | 'listing'

/** The values of each field, sorted, each once. A field that is there with no value was looked at and empty. */
export type Facts = Readonly<Partial<Record<FactField, readonly string[]>>>

/** What became of one field. */
export interface FactChange {
  readonly side: 'query' | 'party'
  readonly field: FactField
  readonly added: readonly string[]
  readonly removed: readonly string[]
}

const valuesOf = (values: readonly (string | undefined)[] = []): readonly string[] =>
  [...new Set(values.map((value) => foldSpace(value ?? '')))].filter((value) => value !== '').sort()

const folded = (values: readonly (string | undefined)[] = []): readonly string[] =>
  valuesOf(values.map((value) => foldText(value ?? '')))

const words = (...parts: readonly (string | undefined)[]): string => parts.filter((part) => part).join(' ')

const askedIdentifier = ({ number, type, country }: QueryIdentifier): string => words(type, number, country)

const printedIdentifier = ({ type, type2, number, issuingCountry, countryOfIssue }: Identification): string =>
  number === undefined ? '' : words(type, type2, number, issuingCountry ?? countryOfIssue)

const place = ({ city, state, country }: Address): string => [city, state, country].filter((part) => part).join(', ')

const listing = ({ list, reference, programme, listedOn, removedOn, status }: Listing): string => {
  const standing = status ?? (removedOn === undefined ? 'listed' : 'removed')
  return `${list} ${reference} (${[programme, listedOn, standing].filter((part) => part).join(', ')})`
}

const namesOf = (names: readonly Name[], ...strengths: readonly Name['strength'][]): readonly string[] =>
  valuesOf(names.filter((name) => strengths.includes(name.strength)).map((name) => name.text))

/** The facts of a query: letters folded, countries as codes where they are known, order and repetition without meaning, the asker's own key left out. */
export const queryFacts = (query: ScreeningQuery): Facts => ({
  schema: valuesOf([query.schema]),
  name: folded(query.names),
  'birth-date': valuesOf(query.birthDates),
  country: valuesOf(query.countries?.map((country) => countryCode(country) ?? foldText(country))),
  gender: valuesOf([query.gender]),
  identifier: folded(query.identifiers?.map(askedIdentifier)),
})

/**
 * The facts of a party that tell it from others, as its lists print them. Press names are ours and no list's; comments, addresses
 * within a country and amendments without another fact say nothing new about who it is. They are left out.
 */
export const partyFacts = (party: Party): Facts => ({
  schema: [party.schema],
  name: namesOf(party.names, 'primary'),
  alias: namesOf(party.names, 'strong', 'original-script'),
  'weak-alias': namesOf(party.names, 'weak'),
  'former-name': namesOf(party.names, 'former'),
  'birth-date': valuesOf(party.birthDates?.map((date) => date.edtf)),
  'birth-place': valuesOf(party.birthPlaces?.map(place)),
  country: valuesOf([...(party.nationalities ?? []), ...(party.addresses ?? []).map((address) => address.country)]),
  gender: valuesOf([party.gender]),
  identifier: valuesOf(party.identifications?.map(printedIdentifier)),
  listing: valuesOf(party.listings.map(listing)),
})

/** The facts as one text, for hashing: equal facts, equal text. */
export const factsText = (facts: Facts): string => canonicalJson(facts)

/**
 * In which fields the facts now are not those of then, in the order of the fields then. A field that was not looked at then (an
 * older version of Marsad) is passed over: nothing can be said of it.
 */
export const factChanges = (side: FactChange['side'], then: Facts, now: Facts): readonly FactChange[] =>
  (Object.keys(then) as FactField[]).flatMap((field) => {
    const [before, after] = [then[field] ?? [], now[field] ?? []]
    const added = after.filter((value) => !before.includes(value))
    const removed = before.filter((value) => !after.includes(value))
    return added.length + removed.length === 0 ? [] : [{ side, field, added, removed }]
  })

const fieldWords: Readonly<Record<FactField, readonly [one: string, many: string]>> = {
  schema: ['kind', 'kinds'],
  name: ['name', 'names'],
  alias: ['alias', 'aliases'],
  'weak-alias': ['weak alias', 'weak aliases'],
  'former-name': ['former name', 'former names'],
  'birth-date': ['birth date', 'birth dates'],
  'birth-place': ['place of birth', 'places of birth'],
  country: ['country', 'countries'],
  gender: ['gender', 'genders'],
  identifier: ['identifier', 'identifiers'],
  listing: ['listing', 'listings'],
}

const quoted = (values: readonly string[]): string => values.map((value) => `“${value}”`).join(', ')

/** One change in words: `QDi.430 gained the alias “Abu Bakr”`. `who` names the side. */
export const changeText = ({ field, added, removed }: FactChange, who: string): string => {
  const word = (values: readonly string[]): string => fieldWords[field]?.[values.length === 1 ? 0 : 1] ?? field
  if (added.length === 1 && removed.length === 1) {
    return `${who}: the ${word(added)} was ${quoted(removed)} and is ${quoted(added)}`
  }
  const parts = [
    ...(added.length > 0 ? [`gained the ${word(added)} ${quoted(added)}`] : []),
    ...(removed.length > 0 ? [`lost the ${word(removed)} ${quoted(removed)}`] : []),
  ]
  return `${who} ${parts.join(' and ')}`
}
