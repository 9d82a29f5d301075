import { MarsadError } from '../errors.ts'
import { isDay } from '../register/dates.ts'
import type { ListId, Schema } from '../register/types.ts'
import type { CsvDelimiter } from './csv-rows.ts'

/** One column by its name, or several whose values belong together. */
export type ColumnNames = readonly string[]

/** Which number of `03/04/1970` is the day. Dates written `1970-04-03` need none. */
export type DateOrder = 'day-month-year' | 'month-day-year' | 'year-month-day'

/** What the columns of a national list hold. */
export interface MappedColumns {
  readonly reference: ColumnNames
  /** Several columns are joined in this order: put given names before the family name. */
  readonly name: ColumnNames
  readonly aliases: ColumnNames
  readonly weakAliases: ColumnNames
  readonly formerNames: ColumnNames
  /** The name in its own letters. */
  readonly originalName: ColumnNames
  readonly schema: ColumnNames
  readonly birthDate: ColumnNames
  readonly birthPlace: ColumnNames
  readonly nationality: ColumnNames
  readonly country: ColumnNames
  readonly address: ColumnNames
  readonly gender: ColumnNames
  readonly position: ColumnNames
  /** A number each; the column's name says what it is the number of (`Passport`). */
  readonly identification: ColumnNames
  readonly programme: ColumnNames
  readonly listedOn: ColumnNames
  readonly removedOn: ColumnNames
  /** References of other lists (`QDe.004`). */
  readonly citedReferences: ColumnNames
  readonly comments: ColumnNames
}

/** How a CSV file of a national list is read: checked, every part present. */
export interface CsvMapping {
  readonly list: ListId
  readonly published?: string
  readonly delimiter?: CsvDelimiter
  readonly dateOrder?: DateOrder
  /** What stands between several values of one cell; default `;`. */
  readonly separator: string
  /** Goes before every reference. A reference that is a bare number gets the list's id before it where there is none. */
  readonly referencePrefix?: string
  /** The schema of rows whose own is not given; default LegalEntity. */
  readonly schema: Schema
  /** Cells of the schema column, in lower case, and what they mean. */
  readonly schemaValues: ReadonlyMap<string, Schema>
  /** The programme of rows whose own is not given. */
  readonly programme: string
  readonly columns: MappedColumns
}

const schemata: readonly Schema[] = ['Person', 'Organization', 'Company', 'Vessel', 'Airplane', 'LegalEntity']

const ordinaryValues: readonly (readonly [string, Schema])[] = [
  ...schemata.map((schema) => [schema.toLowerCase(), schema] as const),
  ['individual', 'Person'],
  ['natural person', 'Person'],
  ['entity', 'Organization'],
  ['organisation', 'Organization'],
  ['group', 'Organization'],
  ['ship', 'Vessel'],
  ['aircraft', 'Airplane'],
]

const columnKeys: readonly (keyof MappedColumns)[] = [
  'reference',
  'name',
  'aliases',
  'weakAliases',
  'formerNames',
  'originalName',
  'schema',
  'birthDate',
  'birthPlace',
  'nationality',
  'country',
  'address',
  'gender',
  'position',
  'identification',
  'programme',
  'listedOn',
  'removedOn',
  'citedReferences',
  'comments',
]
const keys = [
  'list',
  'published',
  'delimiter',
  'dateOrder',
  'referencePrefix',
  'schema',
  'schemaValues',
  'programme',
  'columns',
]
const delimiters: readonly CsvDelimiter[] = [',', ';', '\t', '|']
const orders: readonly DateOrder[] = ['day-month-year', 'month-day-year', 'year-month-day']

const invalid = (what: string): MarsadError => new MarsadError('mapping-invalid', `the mapping cannot be used: ${what}`)

const shown = (value: unknown): string => (JSON.stringify(value) ?? 'nothing').slice(0, 60)

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const onlyKeys = (value: Record<string, unknown>, known: readonly string[], where: string): void => {
  const other = Object.keys(value).find((key) => !known.includes(key))
  if (other !== undefined) throw invalid(`${where} has no key "${other.slice(0, 40)}"; there are ${known.join(', ')}`)
}

const textIn = (value: Record<string, unknown>, key: string): string | undefined => {
  const text = value[key]
  if (text === undefined) return undefined
  if (typeof text !== 'string' || text.length > 200) throw invalid(`"${key}" is ${shown(text)}; a text is wanted`)
  return text
}

const oneOf = <T extends string>(value: Record<string, unknown>, key: string, known: readonly T[]): T | undefined => {
  const text = textIn(value, key)
  if (text === undefined) return undefined
  const found = known.find((one) => one === text)
  if (found === undefined) throw invalid(`"${key}" is ${shown(text)}; it may be ${known.map(shown).join(', ')}`)
  return found
}

const columnsIn = (columns: Record<string, unknown>, key: keyof MappedColumns): ColumnNames => {
  const value = columns[key]
  if (value === undefined) return []
  const names = typeof value === 'string' ? [value] : value
  if (
    !Array.isArray(names) ||
    names.length > 50 ||
    names.some((name) => typeof name !== 'string' || name.trim() === '')
  ) {
    throw invalid(`columns.${key} is ${shown(value)}; the name of a column is wanted, or several in a list`)
  }
  return names as readonly string[]
}

const schemaValuesIn = (value: unknown): ReadonlyMap<string, Schema> => {
  const values = new Map(ordinaryValues)
  if (value === undefined) return values
  if (!isObject(value)) throw invalid('"schemaValues" is no object of cells and schemata')
  for (const cell of Object.keys(value)) {
    const schema = oneOf(value, cell, schemata)
    if (schema) values.set(cell.trim().toLowerCase(), schema)
  }
  return values
}

/**
 * Checks a mapping that came from a JSON file. Every key it may have is in {@link CsvMapping}; `columns` needs `reference` and `name`,
 * `columns.aliasSeparator` is what stands between several names of one cell.
 *
 * @throws MarsadError `mapping-invalid`, naming the key, its value and what it may be.
 */
export const parseMapping = (value: unknown): CsvMapping => {
  if (!isObject(value)) throw invalid(`it is ${shown(value)}, not an object with "list" and "columns"`)
  onlyKeys(value, keys, 'it')
  const list = textIn(value, 'list')
  if (list === undefined || !/^[a-z][a-z0-9_]{1,62}$/.test(list)) {
    throw invalid(`"list" is ${shown(list)}; a name in small letters, digits and _ is wanted, as in "xx_national_list"`)
  }
  const published = textIn(value, 'published')
  if (published !== undefined && !isDay(published)) {
    throw invalid(`"published" is ${shown(published)}; write the day as in "2024-05-06"`)
  }
  const { columns } = value
  if (!isObject(columns)) throw invalid('"columns" is missing: an object that says which column holds what')
  onlyKeys(columns, [...columnKeys, 'aliasSeparator'], '"columns"')
  const separator = textIn(columns, 'aliasSeparator') ?? ';'
  if (separator === '') throw invalid('columns.aliasSeparator is empty')
  const mapped = Object.fromEntries(columnKeys.map((key) => [key, columnsIn(columns, key)])) as unknown as MappedColumns
  for (const key of ['reference', 'name'] as const) {
    if (mapped[key].length === 0) throw invalid(`columns.${key} is missing`)
  }
  const delimiter = oneOf(value, 'delimiter', delimiters)
  const dateOrder = oneOf(value, 'dateOrder', orders)
  const referencePrefix = textIn(value, 'referencePrefix')
  return {
    list,
    ...(published !== undefined && { published }),
    ...(delimiter && { delimiter }),
    ...(dateOrder && { dateOrder }),
    ...(referencePrefix !== undefined && { referencePrefix }),
    separator,
    schema: oneOf(value, 'schema', schemata) ?? 'LegalEntity',
    schemaValues: schemaValuesIn(value.schemaValues),
    programme: textIn(value, 'programme') ?? '',
    columns: mapped,
  }
}
