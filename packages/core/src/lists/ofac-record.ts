import type { ListId, ListRecord, Party, Schema } from '../register/types.ts'
import { foldSpace } from '../register/white-space.ts'
import type { OfacFacts } from './ofac-facts.ts'
import { bracketedShort, type PlainName, withScripts } from './ofac-names.ts'
import type { ListLimits } from './types.ts'
import { unCitations } from './un-references.ts'

/** An entry of an OFAC file as read, whatever the file's format. */
export interface OfacEntry {
  /** OFAC's number of the party, the same in all its files: `6636`. */
  readonly uid: string
  readonly schema: Schema
  /** The primary name first. */
  readonly names: readonly PlainName[]
  readonly programmes: readonly string[]
  readonly facts: OfacFacts
  readonly remarks: string
  readonly listedOn?: string
  readonly amendedOn?: readonly string[]
  readonly fields: ReadonlyMap<string, readonly string[]>
}

const schemata: Readonly<Record<string, Schema>> = {
  individual: 'Person',
  entity: 'Organization',
  vessel: 'Vessel',
  aircraft: 'Airplane',
}

/** The schema of an entry by OFAC's word; no word means an entity. `undefined` for a word OFAC does not use. */
export const ofacSchema = (type: string): Schema | undefined => schemata[foldSpace(type).toLowerCase() || 'entity']

/** `ofac-6636`, the id OpenSanctions gives the party too. A bare number would be another list's as well. */
export const ofacId = (uid: string): string => `ofac-${uid}`

/** Adds a value under an element's name. */
export const addField = (fields: Map<string, string[]>, key: string, value: string): void => {
  const values = fields.get(key)
  if (values) values.push(value)
  else fields.set(key, [value])
}

/** The names with the short forms that stand behind some of them in brackets. */
const withShortForms = (names: readonly PlainName[], person: boolean): readonly PlainName[] => {
  if (person) return names
  const known = new Set(names.map((name) => name.text))
  return names.flatMap((name) => {
    const split = bracketedShort(name.text)
    if (!split) return [name]
    const strength = name.strength === 'primary' ? 'strong' : name.strength
    const hidden = split.flatMap((text, index): readonly PlainName[] => {
      if (known.has(text)) return []
      known.add(text)
      return [{ text, strength: index === 0 ? strength : 'weak', printedAs: name.text }]
    })
    return [name, ...hidden]
  })
}

const withoutEmpty = <T extends object>(lists: T): Partial<T> => {
  const out: Partial<T> = {}
  for (const key in lists) if ((lists[key] as readonly unknown[]).length > 0) out[key] = lists[key]
  return out
}

/** What a record needs to know beside its entry. */
export interface OfacContext {
  readonly list: ListId
  readonly limits: ListLimits
  skip(reason: string): void
}

/** An entry as a record. Names over the limit are left out and counted; a party without a name is captioned by its number. */
export const ofacRecord = (entry: OfacEntry, context: OfacContext): ListRecord => {
  const { uid, facts, schema } = entry
  const kept = entry.names.filter((name) => {
    const fits = name.text.length <= context.limits.nameLength
    if (!fits) context.skip(`a name of ${name.text.length} characters; the limit is ${context.limits.nameLength}`)
    return fits
  })
  const names = withScripts(withShortForms(kept, schema === 'Person'))
  const primary = names.find((name) => name.strength === 'primary')
  if (!primary) context.skip('no name; the number stands in its place')
  const citations = unCitations(entry.remarks)
  const lists = {
    birthDates: facts.birthDates,
    birthPlaces: facts.birthPlaces,
    nationalities: [...facts.nationalities],
    positions: [...facts.positions],
    identifications: facts.identifications,
    addresses: facts.addresses,
    links: facts.links,
    citedReferences: citations.references,
  }
  const party: Party = {
    id: ofacId(uid),
    schema,
    caption: primary?.text ?? uid,
    names,
    listings: [
      {
        list: context.list,
        reference: uid,
        programme: entry.programmes.join('; '),
        ...(entry.listedOn && { listedOn: entry.listedOn }),
        amendedOn: entry.amendedOn ?? [],
      },
    ],
    ...(facts.gender && { gender: facts.gender }),
    ...withoutEmpty(lists),
    ...(entry.remarks && { comments: entry.remarks }),
  }
  return { reference: uid, party, fields: Object.fromEntries(entry.fields) }
}
