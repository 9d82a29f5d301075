import type {
  Address,
  DateFact,
  Identification,
  Listing,
  ListRecord,
  Name,
  NameStrength,
  Party,
} from '../register/types.ts'
import { foldSpace } from '../register/white-space.ts'
import type { CsvColumns } from './csv-table.ts'
import { distinct, filled, withoutEmpty } from './entry-context.ts'
import { genericDate } from './generic-dates.ts'
import type { ColumnNames, CsvMapping } from './generic-mapping.ts'
import { addPrinted, nameBag, type RecordContext } from './un-party-names.ts'
import { unReferencesAt } from './un-references.ts'

/** Values that say there is none. */
const nothing = /^(?:-+|n\/?a|none|null|nil|unknown|not known|\.)$/i

const genders: Readonly<Record<string, string>> = { m: 'male', male: 'male', f: 'female', female: 'female' }

/** The reference of a row; '' without one. */
export const genericReference = (cells: readonly string[], columns: CsvColumns, mapping: CsvMapping): string => {
  const printed = mapping.columns.reference
    .map((name) => foldSpace(columns.cell(cells, name)))
    .filter(Boolean)
    .join('-')
  if (printed === '') return ''
  if (mapping.referencePrefix !== undefined) return `${mapping.referencePrefix}${printed}`
  // A bare number is another party's on the next list; with the list's name before it, it is this one's alone.
  return /^\d+$/.test(printed) ? `${mapping.list}-${printed}` : printed
}

const fieldsOf = (cells: readonly string[], columns: CsvColumns): ListRecord['fields'] => {
  const fields = new Map<string, string[]>()
  for (const [index, name] of columns.names.entries()) {
    const key = name === '' ? `column ${index + 1}` : name
    fields.set(key, [...(fields.get(key) ?? []), (cells[index] ?? '').trim()])
  }
  return Object.fromEntries(fields)
}

/** A row as a record; `undefined`, and a counted reason, when it has no reference or no name. */
export const genericRecord = (
  cells: readonly string[],
  columns: CsvColumns,
  mapping: CsvMapping,
  context: RecordContext,
): ListRecord | undefined => {
  const { columns: mapped, separator } = mapping
  const cellsOf = (names: ColumnNames): readonly string[] =>
    names.map((name) => foldSpace(columns.cell(cells, name))).filter((text) => text !== '' && !nothing.test(text))
  const valuesOf = (names: ColumnNames): readonly string[] =>
    distinct(
      cellsOf(names)
        .flatMap((text) => text.split(separator))
        .map(foldSpace)
        .filter((text) => text !== '' && !nothing.test(text)),
    )
  const reference = genericReference(cells, columns, mapping)
  const parts = cellsOf(mapped.name)
  if (reference === '' || parts.length === 0) {
    context.skip(`no ${reference === '' ? 'reference' : 'name'}; the row was left out`)
    return undefined
  }
  const kind = cellsOf(mapped.schema)[0]
  const known = kind === undefined ? undefined : mapping.schemaValues.get(kind.toLowerCase())
  if (kind !== undefined && !known) {
    context.skip(`the kind "${kind.slice(0, 40)}" is not known; taken as ${mapping.schema}. Name it in "schemaValues"`)
  }
  const schema = known ?? mapping.schema

  const bag = nameBag(context)
  const add = (text: string, strength: NameStrength, more: readonly string[] = []): void => {
    const name: Omit<Name, 'script'> = { text, strength, ...(more.length > 1 && { parts: more }) }
    addPrinted(bag, name, schema === 'Person', context.limits.nameLength)
  }
  const caption = parts.join(' ')
  add(caption, 'primary', parts)
  const others: readonly (readonly [ColumnNames, NameStrength])[] = [
    [mapped.originalName, 'original-script'],
    [mapped.aliases, 'strong'],
    [mapped.formerNames, 'former'],
    [mapped.weakAliases, 'weak'],
  ]
  for (const [names, strength] of others) {
    for (const text of valuesOf(names)) if (text !== caption) add(text, strength)
  }

  const dates = (names: ColumnNames, what: string): readonly string[] =>
    distinct(
      valuesOf(names).flatMap((text) => {
        const found = genericDate(text, mapping.dateOrder)
        if ('edtf' in found) return [found.edtf]
        context.skip(`${what} "${text.slice(0, 40)}" ${found.fault}`)
        return []
      }),
    )
  const sex = cellsOf(mapped.gender)[0]?.toLowerCase() ?? ''
  if (sex !== '' && !genders[sex]) context.skip(`the gender "${sex.slice(0, 40)}" is not known`)
  const [listedOn] = dates(mapped.listedOn, 'the day of listing').toSorted()
  const [removedOn] = dates(mapped.removedOn, 'the day of removal').toSorted()
  const listing: Listing = {
    list: context.list,
    reference,
    programme: valuesOf(mapped.programme).join('; ') || mapping.programme,
    ...(listedOn && { listedOn }),
    amendedOn: [],
    ...(removedOn && { removedOn }),
  }
  const address = filled<Address>({ street: cellsOf(mapped.address).join(', '), country: valuesOf(mapped.country)[0] })
  const comments = cellsOf(mapped.comments).join('\n')
  const several = {
    birthDates: dates(mapped.birthDate, 'the birth date').map((edtf): DateFact => ({ edtf })),
    birthPlaces: valuesOf(mapped.birthPlace).map((city): Address => ({ city })),
    nationalities: valuesOf(mapped.nationality),
    positions: valuesOf(mapped.position),
    identifications: mapped.identification.flatMap((name) =>
      valuesOf([name]).map((number): Identification => ({ type: name, number })),
    ),
    addresses: [
      ...(address ? [address] : []),
      ...valuesOf(mapped.country)
        .slice(1)
        .map((country): Address => ({ country })),
    ],
    citedReferences: distinct(
      valuesOf(mapped.citedReferences).flatMap((text) => {
        const found = unReferencesAt(text)
        return found.length > 0 ? found : [text]
      }),
    ),
  }
  const gender = genders[sex]
  const party: Party = {
    id: reference,
    schema,
    caption,
    names: bag.names,
    listings: [listing],
    ...(gender && { gender }),
    ...withoutEmpty(several),
    ...(comments && { comments }),
  }
  return { reference, party, fields: fieldsOf(cells, columns) }
}
