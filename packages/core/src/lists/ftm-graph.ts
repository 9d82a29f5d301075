import { type FtmEntity, property } from './ftm-entity.ts'

/** Schemata that are parties, and what Marsad calls them. */
export const partySchemata: Readonly<
  Record<string, 'Person' | 'Organization' | 'Company' | 'Vessel' | 'Airplane' | 'LegalEntity'>
> = {
  Person: 'Person',
  Organization: 'Organization',
  PublicBody: 'Organization',
  Company: 'Company',
  LegalEntity: 'LegalEntity',
  Vessel: 'Vessel',
  Airplane: 'Airplane',
}

/** Properties by which an entity that belongs to a party names it. Both ends of a link are named, so a link belongs to two. */
const ownerProperties: Readonly<Record<string, readonly string[]>> = {
  Sanction: ['entity'],
  Identification: ['holder'],
  Passport: ['holder'],
  UnknownLink: ['subject', 'object'],
  Associate: ['person', 'associate'],
  Family: ['person', 'relative'],
  Membership: ['member', 'organization'],
  Employment: ['employee', 'employer'],
  Directorship: ['director', 'organization'],
  Ownership: ['owner', 'asset'],
  Representation: ['agent', 'client'],
  Succession: ['predecessor', 'successor'],
}

/** Schemata of links between two parties. */
export const isLink = (schema: string): boolean => (ownerProperties[schema]?.length ?? 0) === 2

/** Everything the lines stated, joined: lines name each other by id and come in any order. */
export interface FtmGraph {
  readonly entities: ReadonlyMap<string, FtmEntity>
  /** Entities that belong to a party, by its id, in the order of the file. */
  owned(id: string): readonly FtmEntity[]
}

/** The ids an entity that belongs to parties names them by, with the property; empty for parties and addresses. */
export const ownersOf = (entity: FtmEntity): readonly { readonly property: string; readonly id: string }[] =>
  (Object.hasOwn(ownerProperties, entity.schema) ? (ownerProperties[entity.schema] ?? []) : []).flatMap((name) =>
    property(entity, name).map((id) => ({ property: name, id })),
  )

/** Joins entities by the ids they name. */
export const joinEntities = (entities: ReadonlyMap<string, FtmEntity>): FtmGraph => {
  const owned = new Map<string, FtmEntity[]>()
  for (const entity of entities.values()) {
    for (const id of new Set(ownersOf(entity).map((owner) => owner.id))) {
      const list = owned.get(id)
      if (list) list.push(entity)
      else owned.set(id, [entity])
    }
  }
  return { entities, owned: (id) => owned.get(id) ?? [] }
}
