import { type FtmExportOptions, ftmParty, listingStatus, type Party, type Schema } from '@marsad/core/register'

/** A kind of party as the Reconciliation API names it. */
export interface ReconcileType {
  readonly id: Schema
  readonly name: string
}

/** The types there are; the names of the schemata in FollowTheMoney. */
export const reconcileTypes: readonly ReconcileType[] = [
  { id: 'Person', name: 'People' },
  { id: 'Organization', name: 'Organizations' },
  { id: 'Company', name: 'Companies' },
  { id: 'LegalEntity', name: 'Legal entities' },
  { id: 'Vessel', name: 'Vessels' },
  { id: 'Airplane', name: 'Airplanes' },
]

/** A property that values can be asked of; `asked`: it also narrows a query. */
export interface ReconcileProperty {
  readonly id: string
  readonly name: string
  readonly asked: boolean
}

const row = (id: string, name: string, asked = false): ReconcileProperty => ({ id, name, asked })

/** The properties there are: FollowTheMoney's, and from `reference` on what the lists say of the listing. */
export const reconcileProperties: readonly ReconcileProperty[] = [
  row('name', 'Name', true),
  row('alias', 'Other name', true),
  row('weakAlias', 'Weak alias', true),
  row('previousName', 'Previous name', true),
  row('birthDate', 'Birth date', true),
  row('birthPlace', 'Place of birth'),
  row('nationality', 'Nationality', true),
  row('country', 'Country', true),
  row('gender', 'Gender', true),
  row('title', 'Title'),
  row('position', 'Position'),
  row('passportNumber', 'Passport number', true),
  row('idNumber', 'ID number', true),
  row('taxNumber', 'Tax number', true),
  row('registrationNumber', 'Registration number', true),
  row('imoNumber', 'IMO number', true),
  row('mmsi', 'MMSI', true),
  row('callSign', 'Call sign', true),
  row('address', 'Address'),
  row('topics', 'Topics'),
  row('program', 'Programme'),
  row('reference', 'Reference on the lists'),
  row('list', 'List'),
  row('status', 'Standing'),
  row('listedOn', 'Listed on'),
  row('amendedOn', 'Amended on'),
  row('removedOn', 'Removed on'),
]

const byId = new Map(reconcileProperties.map((property) => [property.id, property]))

/** A property by its id, also as `Person:birthDate` as yente writes it. */
export const propertyNamed = (id: string): ReconcileProperty | undefined => byId.get(id.replace(/^[A-Za-z]+:/, ''))

const listingFacts = (party: Party, asOf: string | undefined): Readonly<Record<string, readonly string[]>> => {
  const of = (value: (listing: Party['listings'][number]) => readonly (string | undefined)[]): readonly string[] =>
    [...new Set(party.listings.flatMap(value).filter((text) => text !== undefined && text !== ''))] as readonly string[]
  return {
    reference: of(({ reference }) => [reference]),
    list: of(({ list }) => [list]),
    status: of((listing) => [listing.status ?? listingStatus(listing, asOf)]),
    listedOn: of(({ listedOn }) => [listedOn]),
    amendedOn: of(({ amendedOn }) => amendedOn),
    removedOn: of(({ removedOn }) => [removedOn]),
  }
}

/** The values of every property of a party. */
export const propertyValues = (
  party: Party,
  options: FtmExportOptions,
): Readonly<Record<string, readonly string[]>> => {
  const { properties } = ftmParty(party, options)
  const texts = Object.entries(properties).map(([key, values]) => [
    key,
    values.filter((value) => typeof value === 'string'),
  ])
  return { ...Object.fromEntries(texts), ...listingFacts(party, options.asOf) }
}

/** One line under a name: `Organization · QDe.010 · Al-Qaida · listed 2001-10-06`. */
export const describe = (party: Pick<Party, 'schema' | 'listings'>): string => {
  const [first] = party.listings
  const references = [...new Set(party.listings.map(({ reference }) => reference))].slice(0, 4)
  const since = first?.listedOn === undefined ? [] : [`listed ${first.listedOn}`]
  const until = first?.removedOn === undefined ? [] : [`removed ${first.removedOn}`]
  return [party.schema, ...references, ...(first?.programme ? [first.programme] : []), ...since, ...until].join(' · ')
}
