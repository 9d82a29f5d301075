import { MarsadError } from '../errors.ts'
import { printedDay } from '../register/dates.ts'
import { bounds } from '../register/edtf.ts'
import type { Address, DateFact, Identification, ListId, Name, NameStrength, PartyLink } from '../register/types.ts'
import { foldSpace } from '../register/white-space.ts'
import { scriptOf } from '../text/index.ts'
import { type FtmEntity, firstOf, property } from './ftm-entity.ts'
import { type FtmGraph, ownersOf } from './ftm-graph.ts'
import type { ListLimits } from './types.ts'

/** What the records of one entity need to know beside it. */
export interface FtmContext {
  readonly list: ListId
  /** Sanctions of other datasets are another list's; absent: all are this list's. */
  readonly dataset?: string
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

/** The names of a party: the caption is the primary one, a `name` in another script its original-script name. */
export const namesOf = (entity: FtmEntity, context: FtmContext): readonly Name[] => {
  const names: Name[] = []
  const seen = new Set<string>()
  const add = (printed: string, strength: NameStrength): void => {
    const text = foldSpace(printed)
    if (text === '' || seen.has(text)) return
    if (text.length > context.limits.nameLength) {
      throw new MarsadError(
        'list-wrong-shape',
        `${entity.id}: a name of ${text.length} characters; the limit is ${context.limits.nameLength}. No official list prints this; nothing was taken over`,
        { reference: entity.id },
      )
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
  return /^\d{4}(?:-\d{2})?$/.test(text) && bounds(text).earliest ? text : undefined
}

/** Dates in EDTF, sorted, each once; what is no date is counted. */
export const datesOf = (values: readonly string[], what: string, context: FtmContext): readonly string[] => {
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

/** Addresses, joined or written out in the party. */
export const addressesOf = (entity: FtmEntity, context: FtmContext): readonly Address[] => [
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

/** Documents, joined or written out in the party. */
export const identificationsOf = (entity: FtmEntity, owned: readonly FtmEntity[]): readonly Identification[] => {
  const documents = owned
    .filter((one) => one.schema === 'Identification' || one.schema === 'Passport')
    .map(identificationOf)
  const known = new Set(documents.map((document) => document.number))
  const loose = numberProperties.flatMap((type) =>
    property(entity, type).flatMap((number) => (known.has(number) ? [] : [{ type, number }])),
  )
  return [...documents, ...loose]
}

/** The other ends of a link, as seen from the party. */
export const linkOf = (entity: FtmEntity, link: FtmEntity, context: FtmContext): readonly PartyLink[] =>
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

/** Birth dates in EDTF. */
export const birthDates = (entity: FtmEntity, context: FtmContext): readonly DateFact[] =>
  datesOf(property(entity, 'birthDate'), 'birthDate', context).map((edtf) => ({ edtf }))
