import { listingStatus } from './as-of.ts'
import { ftmNames } from './ftm-names.ts'
import { type FtmPart, ftmParts, numberProperty } from './ftm-parts.ts'
import { addressLine, distinct, ftmCountry, ftmDates } from './ftm-values.ts'
import type { ListingStatus, Party } from './types.ts'

/** A value of a FollowTheMoney property: text, or in a nested answer the entity itself. */
export type FtmValue = string | FtmOutput

/** A FollowTheMoney entity as OpenSanctions publishes it and yente answers it. Key order is the order of the JSON. */
export interface FtmOutput {
  readonly id: string
  readonly caption: string
  readonly schema: string
  readonly properties: Readonly<Record<string, readonly FtmValue[]>>
  readonly datasets: readonly string[]
  /** Other ids the party answers to: its references on other lists, and older forms of them. */
  readonly referents: readonly string[]
  /** True while some list names it. */
  readonly target: boolean
  /** `2001-10-06T00:00:00`; the first listing, where a day is known. */
  readonly first_seen: string | null
  readonly last_seen: string | null
  /** The newest day on which a listing was made, amended or ended. */
  readonly last_change: string | null
}

/** For which day, and how much is known of the lists. */
export interface FtmExportOptions {
  /** Where the party stands is asked for this day; absent: now. */
  readonly asOf?: string
  /** The newest edition day of each list, for `last_seen`. */
  readonly newest?: ReadonlyMap<string, string>
}

const instant = (day: string | undefined): string | null => (day === undefined ? null : `${day}T00:00:00`)

const daysOf = (dates: readonly (string | undefined)[]): readonly string[] =>
  dates.flatMap((date) => (date !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(date) ? [date] : [])).sort()

const statuses = (party: Party, asOf: string | undefined): readonly ListingStatus[] =>
  party.listings.map((listing) => listing.status ?? listingStatus(listing, asOf))

/** On a list, or perhaps: an asker must not be told it is off because the loaded editions leave a gap. */
const standing: ReadonlySet<ListingStatus> = new Set(['listed', 'removed-or-listed'])

const numbersOf = (party: Party): Readonly<Record<string, readonly string[]>> => {
  const numbers: Record<string, string[]> = {}
  for (const document of party.identifications ?? []) {
    if (document.number === undefined) continue
    const key = numberProperty(party, document)
    numbers[key] ??= []
    if (!numbers[key].includes(document.number)) numbers[key].push(document.number)
  }
  return numbers
}

/** A programme that is a code (`SDGT`, `Al-Qaida`), not a sentence. */
const isCode = (programme: string): boolean => /^[\p{L}\p{N}][\p{L}\p{N}._/-]{0,63}$/u.test(programme)

const propertiesOf = (party: Party, listed: boolean): Readonly<Record<string, readonly string[]>> => {
  const nationalities = distinct((party.nationalities ?? []).map(ftmCountry))
  const countries = distinct((party.addresses ?? []).map(({ country }) => country && ftmCountry(country)))
  const programmes = distinct(party.listings.flatMap(({ programme }) => programme.split('; ')))
  const properties: Readonly<Record<string, readonly string[]>> = {
    ...ftmNames(party),
    topics: listed ? ['sanction'] : [],
    gender: distinct([party.gender]),
    birthDate: distinct((party.birthDates ?? []).flatMap(({ edtf }) => ftmDates(edtf))),
    birthPlace: distinct((party.birthPlaces ?? []).map(addressLine)),
    nationality: party.schema === 'Person' ? nationalities : [],
    country: party.schema === 'Person' ? countries : distinct([...nationalities, ...countries]),
    title: distinct(party.titles ?? []),
    position: distinct(party.positions ?? []),
    ...numbersOf(party),
    notes: distinct((party.comments ?? '').split('\n')),
    program: programmes,
    programId: programmes.filter(isCode),
  }
  return Object.fromEntries(Object.entries(properties).filter(([, values]) => values.length > 0))
}

const outputOf = (party: Party, properties: FtmOutput['properties'], { asOf, newest }: FtmExportOptions): FtmOutput => {
  const standings = statuses(party, asOf)
  const on = party.listings.filter((_, index) => standing.has(standings[index] ?? 'never'))
  const references = party.listings.flatMap(({ reference, formerReference }) => [reference, formerReference])
  const seen = on.map(({ list }) => newest?.get(list))
  const changes = party.listings.flatMap(({ listedOn, amendedOn, removedOn }) => [listedOn, ...amendedOn, removedOn])
  return {
    id: party.id,
    caption: party.caption,
    schema: party.schema,
    properties,
    datasets: distinct(party.listings.map(({ list }) => list)),
    referents: distinct(references).filter((reference) => reference !== party.id),
    target: on.length > 0,
    first_seen: instant(daysOf(party.listings.map(({ listedOn }) => listedOn))[0]),
    last_seen: instant(daysOf(seen).at(-1)),
    last_change: instant(daysOf(changes).at(-1)),
  }
}

const isStanding = (party: Party, asOf: string | undefined): boolean =>
  statuses(party, asOf).some((status) => standing.has(status))

/** The party as one entity without its parts, addresses in one line each: what yente's `/match` and `/search` answer. */
export const ftmParty = (party: Party, options: FtmExportOptions = {}): FtmOutput => {
  const addresses = distinct((party.addresses ?? []).map(addressLine))
  const properties = {
    ...propertiesOf(party, isStanding(party, options.asOf)),
    ...(addresses.length > 0 && { address: addresses }),
  }
  return outputOf(party, properties, options)
}

const partOutput = (part: FtmPart, caption: string): FtmOutput => ({
  id: part.id,
  caption,
  schema: part.schema,
  properties: part.properties,
  datasets: part.datasets,
  referents: [],
  target: false,
  first_seen: null,
  last_seen: null,
  last_change: null,
})

const captionOf = ({ schema, properties }: FtmPart): string =>
  (properties.full ?? properties.number ?? properties.program ?? properties.role ?? [schema])[0] ?? schema

/**
 * The party with its sanctions, addresses, documents and links inside it: yente's `/entities/{id}`. Addresses are under
 * `addressEntity`, sanctions under `sanctions`, documents under `identification`, links under the names FollowTheMoney gives them.
 */
export const ftmNested = (party: Party, options: FtmExportOptions = {}): FtmOutput => {
  const properties: Record<string, FtmValue[]> = {}
  for (const [key, values] of Object.entries(propertiesOf(party, isStanding(party, options.asOf))))
    properties[key] = [...values]
  for (const part of ftmParts(party)) {
    properties[part.under] ??= []
    properties[part.under]?.push(partOutput(part, captionOf(part)))
  }
  return outputOf(party, properties, options)
}

/**
 * The party and its parts as entities of their own, the party first: the lines of a FollowTheMoney export. A link names both its
 * parties and has one id from either side, so an export of both writes it once by leaving out ids it has written.
 */
export const ftmEntities = (party: Party, options: FtmExportOptions = {}): readonly FtmOutput[] => {
  const parts = ftmParts(party)
  const addresses = parts.filter(({ schema }) => schema === 'Address').map(({ id }) => id)
  const properties = {
    ...propertiesOf(party, isStanding(party, options.asOf)),
    ...(addresses.length > 0 && { addressEntity: addresses }),
  }
  return [outputOf(party, properties, options), ...parts.map((part) => partOutput(part, captionOf(part)))]
}
