import { addressLine, distinct, ftmCountry, ftmDates } from './ftm-values.ts'
import type { Address, Identification, Listing, Party, PartyLink } from './types.ts'

/** What a part of a party is made of, before it becomes an entity of its own. */
export interface FtmPart {
  readonly id: string
  readonly schema: string
  readonly properties: Readonly<Record<string, readonly string[]>>
  readonly datasets: readonly string[]
  /** The property of the party under which a nested answer holds it: `sanctions`, `addressEntity` … */
  readonly under: string
}

/** Number properties of FollowTheMoney that a document's type may name outright: they need no entity of their own. */
const numberProperties: ReadonlySet<string> = new Set([
  'passportNumber',
  'idNumber',
  'taxNumber',
  'registrationNumber',
  'innCode',
  'ogrnCode',
  'imoNumber',
  'mmsi',
  'callSign',
])

const kinds: readonly (readonly [RegExp, string])[] = [
  [/passport/i, 'passportNumber'],
  [/\bimo\b/i, 'imoNumber'],
  [/\bmmsi\b/i, 'mmsi'],
  [/call ?sign/i, 'callSign'],
  [/\btax\b|fiscal/i, 'taxNumber'],
  [/registration/i, 'registrationNumber'],
]

const isVehicle = (party: Pick<Party, 'schema'>): boolean => party.schema === 'Vessel' || party.schema === 'Airplane'

/** The property a document's number is written in. */
export const numberProperty = (party: Pick<Party, 'schema'>, { type, type2 }: Identification): string => {
  if (type !== undefined && numberProperties.has(type)) return type
  const words = `${type ?? ''} ${type2 ?? ''}`
  const kind = kinds.find(([pattern]) => pattern.test(words))?.[1]
  return kind ?? (isVehicle(party) ? 'registrationNumber' : 'idNumber')
}

/** True for a document of which no more is known than a number that has a property. */
const isBare = (party: Party, document: Identification): boolean => {
  const { number: _, type, ...more } = document
  if (Object.values(more).some((value) => value !== undefined)) return false
  return type === undefined || numberProperties.has(type) || isVehicle(party)
}

const documentPart = (party: Party, document: Identification, index: number, datasets: readonly string[]): FtmPart => {
  const { number, issuingCountry, countryOfIssue, issuedOn, issuedAt } = document
  const country = issuingCountry ?? countryOfIssue
  const passport = numberProperty(party, document) === 'passportNumber'
  return {
    id: `${party.id}-document-${index + 1}`,
    schema: passport ? 'Passport' : 'Identification',
    datasets,
    under: 'identification',
    properties: {
      holder: [party.id],
      number: distinct([number]),
      type: distinct([document.type]),
      country: country === undefined ? [] : [ftmCountry(country)],
      startDate: distinct([issuedOn]),
      authority: distinct([issuedAt]),
      summary: distinct([document.note]),
    },
  }
}

const addressPart = (party: Party, address: Address, index: number, datasets: readonly string[]): FtmPart => ({
  id: `${party.id}-address-${index + 1}`,
  schema: 'Address',
  datasets,
  under: 'addressEntity',
  properties: {
    full: address.street === undefined && address.city === undefined ? [] : [addressLine(address)],
    street: distinct([address.street]),
    city: distinct([address.city]),
    state: distinct([address.state]),
    postalCode: distinct([address.postalCode]),
    country: address.country === undefined ? [] : [ftmCountry(address.country)],
    remarks: distinct([address.note]),
  },
})

const unList = 'un_sc_sanctions'

const sanctionPart = (party: Party, listing: Listing, index: number): FtmPart => ({
  id: `${party.id}-sanction-${index + 1}`,
  schema: 'Sanction',
  datasets: [listing.list],
  under: 'sanctions',
  properties: {
    entity: [party.id],
    program: distinct([listing.programme]),
    [listing.list === unList ? 'unscId' : 'authorityId']: [listing.reference],
    listingDate: listing.listedOn === undefined ? [] : ftmDates(listing.listedOn),
    // Between two editions: the day by which it was surely off. Leaving it out would say it is still on.
    endDate: listing.removedOn === undefined ? [] : ftmDates(listing.removedOn).slice(-1),
    status: listing.removedOn?.includes('/') ? [`Removed between ${listing.removedOn.replace('/', ' and ')}`] : [],
    modifiedAt: listing.amendedOn.flatMap(ftmDates),
    sourceUrl: distinct([listing.sourceUrl]),
  },
})

/** Both ends of a link by its schema, and the property of a party under which a nested answer holds the link. */
const linkEnds: Readonly<Record<string, readonly (readonly [end: string, under: string])[]>> = {
  UnknownLink: [
    ['subject', 'unknownLinkTo'],
    ['object', 'unknownLinkFrom'],
  ],
  Associate: [
    ['person', 'associates'],
    ['associate', 'associations'],
  ],
  Family: [
    ['person', 'familyPerson'],
    ['relative', 'familyRelative'],
  ],
  Membership: [
    ['member', 'membershipMember'],
    ['organization', 'membershipOrganization'],
  ],
  Employment: [
    ['employee', 'employers'],
    ['employer', 'employees'],
  ],
  Directorship: [
    ['director', 'directorshipDirector'],
    ['organization', 'directorshipOrganization'],
  ],
  Ownership: [
    ['owner', 'ownershipOwner'],
    ['asset', 'ownershipAsset'],
  ],
  Representation: [
    ['agent', 'agencyClient'],
    ['client', 'agentRepresentation'],
  ],
  Succession: [
    ['predecessor', 'successors'],
    ['successor', 'predecessors'],
  ],
}

const linkPart = (party: Party, link: PartyLink, datasets: readonly string[]): readonly FtmPart[] => {
  const own = linkEnds[link.type]?.find(([end]) => end !== link.as)
  if (own === undefined) return []
  const [end, under] = own
  const properties = {
    [end]: [party.id],
    [link.as]: [link.to],
    role: distinct([link.role]),
    startDate: link.from === undefined ? [] : ftmDates(link.from),
    endDate: link.until === undefined ? [] : ftmDates(link.until),
  }
  // Named by its ends in the order of the schema, so that both parties' exports state one and the same link.
  const ends = (linkEnds[link.type] ?? []).map(([name]) => `${properties[name as keyof typeof properties]}`)
  return [{ id: [link.type, ...ends, link.role ?? ''].join('-'), schema: link.type, datasets, under, properties }]
}

/** Everything of a party that FollowTheMoney keeps in entities of their own: sanctions, addresses, documents, links. */
export const ftmParts = (party: Party): readonly FtmPart[] => {
  const datasets = distinct(party.listings.map(({ list }) => list))
  const documents = (party.identifications ?? []).filter((document) => !isBare(party, document))
  return [
    ...party.listings.map((listing, index) => sanctionPart(party, listing, index)),
    ...(party.addresses ?? []).map((address, index) => addressPart(party, address, index, datasets)),
    ...documents.map((document, index) => documentPart(party, document, index, datasets)),
    ...(party.links ?? []).flatMap((link) => linkPart(party, link, datasets)),
  ].map((part) => ({
    ...part,
    properties: Object.fromEntries(Object.entries(part.properties).filter(([, values]) => values.length > 0)),
  }))
}
