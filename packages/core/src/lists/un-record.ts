import { printedDay } from '../register/dates.ts'
import type { Listing, ListRecord, Party } from '../register/types.ts'
import { foldSpace } from '../register/white-space.ts'
import { birthDate } from './un-dates.ts'
import { addressOf, elementValue, identificationOf, isPlaceholder, type UnElement, valuesOf } from './un-fields.ts'
import { addAlias, addPrinted, nameBag, type RecordContext } from './un-party-names.ts'

const nameElements = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME']

const sortedDays = (values: readonly string[], element: string, context: RecordContext): readonly string[] => {
  const days = new Set<string>()
  for (const value of values) {
    const day = printedDay(value)
    if (day) days.add(day)
    else context.skip(`${element} "${value.slice(0, 40)}" is not a day`)
  }
  return [...days].sort()
}

const push = <T>(map: Map<string, T[]>, key: string, value: T): void => {
  const values = map.get(key)
  if (values) values.push(value)
  else map.set(key, [value])
}

const genders: Readonly<Record<string, string>> = { male: 'male', female: 'female' }

/** The keys that have a value at all, so that a party without documents has no empty list of them. */
const withoutEmpty = <T extends object>(lists: T): Partial<T> => {
  const out: Partial<T> = {}
  for (const key in lists) if ((lists[key] as readonly unknown[]).length > 0) out[key] = lists[key]
  return out
}

/**
 * An entry of the UN list as a record: its party, and every child element for comparison. `undefined`, and a counted reason, when
 * it has no reference.
 */
export const unRecord = (
  kind: 'INDIVIDUAL' | 'ENTITY',
  elements: readonly UnElement[],
  context: RecordContext,
): ListRecord | undefined => {
  const fields = new Map<string, string[]>()
  const filled = new Map<string, UnElement[]>()
  for (const element of elements) {
    push(fields, element.name, elementValue(element))
    if (!isPlaceholder(element)) push(filled, element.name, element)
  }
  const first = (name: string): string => foldSpace(fields.get(name)?.[0] ?? '')
  const all = (...names: readonly string[]): readonly UnElement[] => names.flatMap((name) => filled.get(name) ?? [])
  const reference = first('REFERENCE_NUMBER')
  if (reference === '') {
    context.skip(`no REFERENCE_NUMBER (DATAID ${first('DATAID').slice(0, 40) || 'missing'}); the entry was left out`)
    return undefined
  }
  const person = kind === 'INDIVIDUAL'
  const day = (name: string): string | undefined => sortedDays([first(name)].filter(Boolean), name, context)[0]
  const listedOn = day('LISTED_ON')
  const removedOn = day('DELISTED_ON')
  const submittedOn = day('SUBMITTED_ON')
  const listing: Listing = {
    list: context.list,
    reference,
    programme: first('UN_LIST_TYPE'),
    ...(listedOn && { listedOn }),
    amendedOn: sortedDays(all('LAST_DAY_UPDATED').flatMap(valuesOf), 'LAST_DAY_UPDATED', context),
    ...(removedOn && { removedOn }),
  }

  const bag = nameBag(context)
  const parts = nameElements.map(first).filter(Boolean)
  const primary = parts.join(' ')
  if (primary === '') context.skip('no name; the reference stands in its place')
  else
    addPrinted(
      bag,
      { text: primary, strength: 'primary', ...(parts.length > 1 && { parts }) },
      person,
      context.limits.nameLength,
    )
  const original = first('NAME_ORIGINAL_SCRIPT')
  if (original !== '') bag.add({ text: original, strength: 'original-script' })
  for (const alias of all('INDIVIDUAL_ALIAS', 'ENTITY_ALIAS')) addAlias(bag, alias, person, context)

  const birthDates = all('INDIVIDUAL_DATE_OF_BIRTH').flatMap((element) => {
    const fact = birthDate(element)
    const bareKind = element.children.every((child) => child.name === 'TYPE_OF_DATE' || child.text.trim() === '')
    if (!fact && !bareKind)
      context.skip(`a birth date that cannot be read: ${foldSpace(elementValue(element)).slice(0, 80)}`)
    return fact ? [fact] : []
  })
  const gender = first('GENDER').toLowerCase()
  if (gender !== '' && gender !== 'unknown' && !genders[gender])
    context.skip(`GENDER "${gender.slice(0, 40)}" is not known`)
  const comments = first('COMMENTS1')
  const several = {
    birthDates,
    birthPlaces: all('INDIVIDUAL_PLACE_OF_BIRTH').map(addressOf),
    nationalities: [...all('NATIONALITY').flatMap(valuesOf), first('NATIONALITY2')].filter(Boolean),
    titles: all('TITLE').flatMap(valuesOf),
    positions: all('DESIGNATION').flatMap(valuesOf),
    identifications: all('INDIVIDUAL_DOCUMENT', 'ENTITY_DOCUMENT').map(identificationOf),
    addresses: all('INDIVIDUAL_ADDRESS', 'ENTITY_ADDRESS').map(addressOf),
    submittedBy: [first('SUBMITTED_BY')].filter(Boolean),
  }
  const party: Party = {
    id: reference,
    schema: person ? 'Person' : 'Organization',
    caption: bag.names.find((name) => name.strength === 'primary')?.text ?? reference,
    names: bag.names,
    listings: [listing],
    ...(genders[gender] && { gender: genders[gender] }),
    ...withoutEmpty(several),
    ...(submittedOn && { submittedOn }),
    ...(comments && { comments }),
  }
  return { reference, party, fields: Object.fromEntries(fields) }
}
