import { MarsadError } from '@marsad/core/errors'
import { countryCodes, type Schema } from '@marsad/core/register'
import type { QueryIdentifier, ScreeningQuery } from '@marsad/core/screening'
import { isBirthDate } from '../../operations/birth-date.ts'
import { type CheckedQuery, checkedQuery } from '../screen/answer-queries.ts'

/** An entity given as an example: FollowTheMoney's schema and properties. */
export interface ExampleEntity {
  readonly id?: string
  readonly schema: string
  readonly properties: Readonly<Record<string, readonly string[]>>
}

/** An example read: the entity as understood, what may be screened of it, and what was left out. */
export interface ReadExample {
  readonly entity: ExampleEntity
  readonly checked: CheckedQuery
  /** Properties and values that say nothing here, as `birthDate: soon` or `legalForm`. */
  readonly ignored: readonly string[]
}

/** FollowTheMoney schemata that can be asked for; `undefined`: any kind of party. */
const schemata: Readonly<Record<string, Schema | undefined>> = {
  Thing: undefined,
  LegalEntity: 'LegalEntity',
  Person: 'Person',
  Organization: 'Organization',
  PublicBody: 'Organization',
  Company: 'Company',
  Vessel: 'Vessel',
  Airplane: 'Airplane',
}

/** The schema of parties a FollowTheMoney schema means, or why there is none. */
export const partySchemaOf = (name: string): { readonly schema?: Schema } | { readonly fault: MarsadError } => {
  if (Object.hasOwn(schemata, name)) {
    const schema = schemata[name]
    return schema === undefined ? {} : { schema }
  }
  const known = Object.keys(schemata).join(', ')
  return {
    fault: new MarsadError('request-invalid', `"${name.slice(0, 60)}" is no schema that can be matched; use ${known}`),
  }
}

const nameProperties = ['name', 'alias', 'previousName', 'weakAlias', 'abbreviation']
const partProperties = ['firstName', 'secondName', 'middleName', 'fatherName', 'motherName', 'lastName']
const countryProperties = [
  'nationality',
  'citizenship',
  'country',
  'mainCountry',
  'jurisdiction',
  'flag',
  'birthCountry',
  'addressCountry',
]
const identifierTypes: Readonly<Record<string, string>> = {
  passportNumber: 'passport',
  idNumber: 'id',
  taxNumber: 'tax',
  registrationNumber: 'registration',
  innCode: 'tax',
  ogrnCode: 'registration',
  imoNumber: 'imo',
  mmsi: 'mmsi',
  callSign: 'call-sign',
  leiCode: 'lei',
  swiftBic: 'bic',
  vatCode: 'tax',
  licenseNumber: 'license',
}

/** Properties of one entity that are looked at; FollowTheMoney has fewer. */
const propertyLimit = 200
/** Names, dates or numbers of one property that are looked at. */
const valueLimit = 50
/** Characters of one value; longer ones are no names. */
const lengthLimit = 2_000

const textOf = (value: unknown): string | undefined => {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

interface Reading {
  readonly properties: Record<string, readonly string[]>
  readonly ignored: string[]
}

const cleaned = (given: Readonly<Record<string, unknown>>): Reading => {
  const reading: Reading = { properties: Object.create(null), ignored: [] }
  const entries = Object.entries(given)
  if (entries.length > propertyLimit) reading.ignored.push(`all but the first ${propertyLimit} properties`)
  for (const [key, value] of entries.slice(0, propertyLimit)) {
    const name = key.slice(0, 80)
    const list: readonly unknown[] = Array.isArray(value) ? value : value === null ? [] : [value]
    const texts = list.slice(0, valueLimit).flatMap((one) => textOf(one)?.slice(0, lengthLimit) ?? [])
    if (list.length > valueLimit) reading.ignored.push(`${name}: all but the first ${valueLimit} values`)
    if (texts.length < Math.min(list.length, valueLimit)) reading.ignored.push(`${name}: values that are no text`)
    if (texts.length > 0) reading.properties[name] = texts
  }
  return reading
}

/** "Anwar" and "Salim" of firstName and lastName are one name in the order people say it; with a full name beside, they add nothing. */
const joinedName = (properties: Reading['properties']): string | undefined => {
  const parts = partProperties.flatMap((property) => properties[property]?.[0] ?? [])
  return parts.length === 0 || properties.name !== undefined ? undefined : parts.join(' ')
}

/** Reads an example entity. What cannot be screened comes as a fault of this one query. */
export const readExample = (given: {
  readonly id?: string | null
  readonly schema: string
  readonly properties: Readonly<Record<string, unknown>>
}): ReadExample => {
  const { properties, ignored } = cleaned(given.properties)
  const entity: ExampleEntity = {
    ...(given.id && { id: given.id }),
    schema: given.schema,
    properties: { ...properties },
  }
  const values = (names: readonly string[]): readonly string[] => names.flatMap((name) => properties[name] ?? [])
  const understood = (property: string, fits: (value: string) => boolean): readonly string[] =>
    (properties[property] ?? []).filter((value) => {
      const good = fits(value)
      if (!good) ignored.push(`${property}: ${value.slice(0, 60)}`)
      return good
    })
  const joined = joinedName(properties)
  const names = [...(joined === undefined ? [] : [joined]), ...values(nameProperties)]
  const birthDates = understood('birthDate', isBirthDate)
  const countries = countryProperties.flatMap((name) => understood(name, (value) => countryCodes(value).length > 0))
  const [gender] = understood('gender', (value) => value === 'male' || value === 'female')
  const identifiers: readonly QueryIdentifier[] = Object.entries(identifierTypes).flatMap(([name, type]) =>
    (properties[name] ?? []).map((number) => ({ number, type })),
  )
  const known = new Set([...nameProperties, ...partProperties, ...countryProperties, ...Object.keys(identifierTypes)])
  for (const key of Object.keys(properties))
    if (!known.has(key) && key !== 'birthDate' && key !== 'gender') ignored.push(key)
  const kind = partySchemaOf(given.schema)
  if ('fault' in kind) return { entity, checked: { id: entity.id, fault: kind.fault }, ignored }
  const query: ScreeningQuery = {
    ...(entity.id !== undefined && { id: entity.id }),
    names: [...new Set(names)],
    ...kind,
    ...(birthDates.length > 0 && { birthDates }),
    ...(countries.length > 0 && { countries: [...new Set(countries)] }),
    ...(gender !== undefined && { gender: gender as 'male' | 'female' }),
    ...(identifiers.length > 0 && { identifiers }),
  }
  return { entity, checked: checkedQuery(query), ignored }
}
