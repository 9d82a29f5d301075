import { printedDay } from '../register/dates.ts'
import { edtfBounds } from '../register/edtf.ts'
import type {
  Address,
  DateFact,
  Identification,
  ListId,
  Listing,
  ListRecord,
  Name,
  NameStrength,
  Party,
  PartyLink,
} from '../register/types.ts'
import { foldSpace } from '../register/white-space.ts'
import { scriptOf } from '../text/index.ts'
import { type FtmEntity, firstOf, property } from './ftm-entity.ts'
import { type FtmGraph, isLink, ownersOf, partySchemata } from './ftm-graph.ts'
import type { ListLimits } from './types.ts'

/** What the records of one entity need to know beside it. */
export interface FtmContext {
  readonly list: ListId
  readonly limits: ListLimits
  readonly graph: FtmGraph
  skip(reason: string): void
}

const nameProperties: readonly (readonly [string, NameStrength])[] = [
  ['name', 'strong'],
  ['alias', 'strong'],
  ['weakAlias', 'weak'],
  ['previousName', 'former'],
  ['abbreviation', 'weak'],
]

const namesOf = (entity: FtmEntity, context: FtmContext): readonly Name[] => {
  const names: Name[] = []
  const seen = new Set<string>()
  const add = (printed: string, strength: NameStrength): void => {
    const text = foldSpace(printed)
    if (text === '' || seen.has(text)) return
    if (text.length > context.limits.nameLength) {
      context.skip(`a name of ${text.length} characters, over ${context.limits.nameLength}`)
      return
    }
    seen.add(text)
    names.push({ text, script: scriptOf(text), strength })
  }
  const primary = [entity.caption, ...property(entity, 'name')].find(
    (text) => text && property(entity, 'name').includes(text),
  )
  if (primary) add(primary, 'primary')
  const script = scriptOf(primary ?? '')
  for (const [name, strength] of nameProperties) {
    for (const text of property(entity, name)) {
      add(text, name === 'name' && scriptOf(text) !== script ? 'original-script' : strength)
    }
  }
  return names
}

/** FollowTheMoney writes dates as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, with or without a time. */
const dateOf = (text: string | undefined): string | undefined => {
  if (text === undefined) return undefined
  const day = printedDay(text)
  if (day) return day
  return /^\d{4}(?:-\d{2})?$/.test(text) && edtfBounds(text) ? text : undefined
}

const datesOf = (values: readonly string[], what: string, context: FtmContext): readonly string[] => {
  const dates = values.flatMap((value) => {
    const date = dateOf(value.trim())
    if (!date) context.skip(`${what} "${value.slice(0, 40)}" is not a date`)
    return date ? [date] : []
  })
  return [...new Set(dates)].sort()
}

const compact = <T extends object>(value: { readonly [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(value).filter(([, item]) => item !== undefined)) as T

const addressOf = (entity: FtmEntity): Address =>
  compact<Address>({
    street: firstOf(entity, 'street') ?? (firstOf(entity, 'city') ? undefined : firstOf(entity, 'full')),
    city: firstOf(entity, 'city'),
    state: firstOf(entity, 'state', 'region'),
    postalCode: firstOf(entity, 'postalCode'),
    country: firstOf(entity, 'country'),
    note: firstOf(entity, 'remarks', 'summary'),
  })

const addressesOf = (entity: FtmEntity, context: FtmContext): readonly Address[] => [
  ...property(entity, 'addressEntity').flatMap((id) => {
    const address = context.graph.entities.get(id)
    if (!address) context.skip(`the address ${id.slice(0, 80)} is not in the file`)
    return address ? [addressOf(address)] : []
  }),
  ...property(entity, 'address').map((street): Address => ({ street: foldSpace(street) })),
]

const identificationOf = (entity: FtmEntity): Identification =>
  compact<Identification>({
    type: firstOf(entity, 'type') ?? (entity.schema === 'Passport' ? 'Passport' : undefined),
    number: firstOf(entity, 'number', 'passportNumber'),
    issuingCountry: firstOf(entity, 'country'),
    issuedOn: firstOf(entity, 'startDate'),
    issuedAt: firstOf(entity, 'authority'),
    note: firstOf(entity, 'summary', 'description'),
  })

const numberProperties = [
  'passportNumber',
  'idNumber',
  'taxNumber',
  'registrationNumber',
  'innCode',
  'ogrnCode',
  'imoNumber',
  'mmsi',
  'callSign',
]

const identificationsOf = (entity: FtmEntity, owned: readonly FtmEntity[]): readonly Identification[] => {
  const documents = owned
    .filter((one) => one.schema === 'Identification' || one.schema === 'Passport')
    .map(identificationOf)
  const known = new Set(documents.map((document) => document.number))
  const loose = numberProperties.flatMap((type) =>
    property(entity, type).flatMap((number) => (known.has(number) ? [] : [{ type, number }])),
  )
  return [...documents, ...loose]
}

const linkOf = (entity: FtmEntity, link: FtmEntity, context: FtmContext): readonly PartyLink[] =>
  ownersOf(link)
    .filter((owner) => owner.id !== entity.id)
    .map((owner) => {
      const other = context.graph.entities.get(owner.id)
      return compact<PartyLink>({
        type: link.schema,
        as: owner.property,
        to: owner.id,
        caption: other?.caption ?? (other && firstOf(other, 'name')),
        role: firstOf(link, 'role', 'relationship', 'summary'),
        from: dateOf(firstOf(link, 'startDate')),
        until: dateOf(firstOf(link, 'endDate')),
      })
    })

/** `unscId` is the UN's reference, `authorityId` another authority's; where neither is given the entity's id stands in. */
const referenceOf = (sanction: FtmEntity, entity: FtmEntity): string =>
  firstOf(sanction, 'unscId', 'authorityId') ?? entity.id

const listingOf = (
  reference: string,
  sanctions: readonly FtmEntity[],
  entity: FtmEntity,
  context: FtmContext,
): Listing => {
  const values = (...names: readonly string[]): readonly string[] => [
    ...new Set(sanctions.flatMap((sanction) => names.map((name) => firstOf(sanction, name)).find(Boolean) ?? [])),
  ]
  const listedOn = datesOf(values('listingDate', 'startDate'), 'listingDate', context)[0]
  const removedOn =
    sanctions.length > 0 && sanctions.every((sanction) => firstOf(sanction, 'endDate'))
      ? datesOf(values('endDate'), 'endDate', context).at(-1)
      : undefined
  const amended = [
    ...sanctions.flatMap((sanction) => property(sanction, 'modifiedAt')),
    ...property(entity, 'modifiedAt'),
  ]
  const sourceUrl = values('sourceUrl')[0]
  return {
    list: context.list,
    reference,
    programme: values('program', 'programId').join('; '),
    ...(listedOn && { listedOn }),
    amendedOn: datesOf(amended, 'modifiedAt', context),
    ...(removedOn && { removedOn }),
    ...(sourceUrl && { sourceUrl }),
  }
}

const pairs = (entity: FtmEntity, without: readonly string[] = []): string =>
  Object.keys(entity.properties)
    .filter((key) => !without.includes(key))
    .sort()
    .flatMap((key) => [...property(entity, key)].sort().map((value) => `${key}=${value.trim()}`))
    .join(' | ')

/** Every property of the party, and each entity that belongs to it as one value under its schema. Ids of the collector are left out: they are not the list's. */
const fieldsOf = (entity: FtmEntity, owned: readonly FtmEntity[], context: FtmContext): ListRecord['fields'] => {
  const fields = new Map<string, string[]>([['schema', [entity.schema]]])
  for (const key of Object.keys(entity.properties)) {
    if (key !== 'addressEntity')
      fields.set(
        key,
        property(entity, key).map((value) => value.trim()),
      )
  }
  const put = (key: string, value: string): void => {
    const values = fields.get(key)
    if (values) values.push(value)
    else fields.set(key, [value])
  }
  for (const id of property(entity, 'addressEntity')) {
    const address = context.graph.entities.get(id)
    put('Address', address ? pairs(address) : '')
  }
  for (const one of owned) {
    const ends = ownersOf(one)
    const others = ends.filter((owner) => owner.id !== entity.id).map((owner) => `${owner.property}=${owner.id}`)
    put(
      one.schema,
      [
        pairs(
          one,
          ends.map((owner) => owner.property),
        ),
        ...others,
      ]
        .filter(Boolean)
        .join(' | '),
    )
  }
  return Object.fromEntries([...fields].filter(([, values]) => values.length > 0))
}

const birthDates = (entity: FtmEntity, context: FtmContext): readonly DateFact[] =>
  datesOf(property(entity, 'birthDate'), 'birthDate', context).map((edtf) => ({ edtf }))

/**
 * The records of one party entity: one for each reference its sanctions give, so that a person with two references is found under both.
 * None when no sanction names it and it is no target.
 */
export const ftmRecords = (entity: FtmEntity, context: FtmContext): readonly ListRecord[] => {
  const schema = Object.hasOwn(partySchemata, entity.schema) ? partySchemata[entity.schema] : undefined
  if (!schema) return []
  const owned = context.graph.owned(entity.id)
  const sanctions = owned.filter(
    (one) => one.schema === 'Sanction' && (one.datasets.length === 0 || one.datasets.includes(context.list)),
  )
  if (sanctions.length === 0 && !entity.target) return []
  const names = namesOf(entity, context)
  if (names.length === 0) context.skip('no name; the reference stands in its place')
  const several = {
    birthDates: birthDates(entity, context),
    birthPlaces: property(entity, 'birthPlace').map((city): Address => ({ city: foldSpace(city) })),
    nationalities: [...new Set([...property(entity, 'nationality'), ...property(entity, 'citizenship')])],
    titles: property(entity, 'title'),
    positions: property(entity, 'position'),
    identifications: identificationsOf(entity, owned),
    addresses: addressesOf(entity, context),
    links: owned.filter((one) => isLink(one.schema)).flatMap((link) => linkOf(entity, link, context)),
  }
  const gender = firstOf(entity, 'gender')
  const comments = property(entity, 'notes').map(foldSpace).join('\n')
  const shared = {
    schema,
    names,
    ...(gender && { gender }),
    ...Object.fromEntries(Object.entries(several).filter(([, values]) => values.length > 0)),
    ...(comments && { comments }),
  }
  const fields = fieldsOf(entity, owned, context)
  const byReference = new Map<string, FtmEntity[]>()
  for (const sanction of sanctions) {
    const reference = referenceOf(sanction, entity)
    byReference.set(reference, [...(byReference.get(reference) ?? []), sanction])
  }
  if (byReference.size === 0) byReference.set(entity.id, [])
  return [...byReference].map(([reference, own]) => {
    const party: Party = {
      id: reference,
      caption: names.find((name) => name.strength === 'primary')?.text ?? names[0]?.text ?? reference,
      ...shared,
      listings: [listingOf(reference, own, entity, context)],
    }
    return { reference, party, fields }
  })
}
