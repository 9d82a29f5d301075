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
  /** True for an entity that belongs to a party of the file. */
  belongs(id: string): boolean
}

/** The ids an entity that belongs to parties names them by, with the property; empty for parties and addresses. */
export const ownersOf = (entity: FtmEntity): readonly { readonly property: string; readonly id: string }[] =>
  (Object.hasOwn(ownerProperties, entity.schema) ? (ownerProperties[entity.schema] ?? []) : []).flatMap((name) =>
    property(entity, name).map((id) => ({ property: name, id })),
  )

/** Joins entities by the ids they name. */
export const joinEntities = (entities: ReadonlyMap<string, FtmEntity>): FtmGraph => {
  const owned = new Map<string, FtmEntity[]>()
  const parts = new Set<string>()
  const own = (id: string, entity: FtmEntity): void => {
    const list = owned.get(id)
    if (!list) owned.set(id, [entity])
    else if (!list.includes(entity)) list.push(entity)
    if (entities.has(id)) parts.add(entity.id)
  }
  for (const entity of entities.values()) {
    for (const owner of ownersOf(entity)) own(owner.id, entity)
    // Nested exports put what belongs to a party inside it (`sanctions`, `familyPerson`), often without naming the party again.
    if (!Object.hasOwn(partySchemata, entity.schema)) continue
    for (const values of Object.values(entity.properties)) {
      for (const value of values) {
        const part = entities.get(value)
        if (part && Object.hasOwn(ownerProperties, part.schema)) own(entity.id, part)
      }
    }
  }
  return { entities, owned: (id) => owned.get(id) ?? [], belongs: (id) => parts.has(id) }
}
