import type { Address, Listing, ListRecord, Party } from '../register/types.ts'
import { foldSpace } from '../register/white-space.ts'
import { type FtmEntity, firstOf, property } from './ftm-entity.ts'
import { isLink, ownersOf, partySchemata } from './ftm-graph.ts'
import { addressesOf, birthDates, datesOf, type FtmContext, identificationsOf, linkOf, namesOf } from './ftm-parts.ts'

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
    // Ids of other entities are the collector's, not the list's; what they stand for follows below.
    const values = property(entity, key).filter((value) => !context.graph.entities.has(value))
    if (values.length > 0)
      fields.set(
        key,
        values.map((value) => value.trim()),
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

/**
 * The records of one party entity: one for each reference its sanctions give, so that a person with two references is found under both.
 * None when no sanction names it and it is no target.
 */
export const ftmRecords = (entity: FtmEntity, context: FtmContext): readonly ListRecord[] => {
  const schema = Object.hasOwn(partySchemata, entity.schema) ? partySchemata[entity.schema] : undefined
  if (!schema) return []
  const owned = context.graph.owned(entity.id)
  const sanctions = owned.filter(
    ({ schema: kind, datasets }) =>
      kind === 'Sanction' &&
      (context.dataset === undefined || datasets.length === 0 || datasets.includes(context.dataset)),
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
