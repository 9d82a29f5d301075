import { MarsadError } from '@marsad/core/errors'
import type { QueryIdentifier, ScreeningQuery } from '@marsad/core/screening'
import { type BatchRow, nameLimit, valuesLimit } from './types.ts'
import { datesOf, genderOf, schemaNames, schemaOf } from './values.ts'

/** What a row says before it is checked; every list may be empty. */
export interface RawRow {
  readonly id?: string
  readonly names: readonly string[]
  readonly schema?: string
  readonly birthDates: readonly string[]
  readonly countries: readonly string[]
  readonly gender?: string
  readonly identifiers: readonly QueryIdentifier[]
}

/** Where a row stands. */
export interface RowPlace {
  readonly row: number
  readonly line: number
}

const clip = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text)

/** A row that cannot be screened, with its key where it has one. */
export const failedRow = (place: RowPlace, detail: string, id?: string): BatchRow => ({
  ...place,
  ...(id === undefined ? {} : { id }),
  problem: { code: 'row-invalid', detail },
})

const problemOf = ({ names, birthDates, countries, identifiers }: RawRow): string | undefined => {
  const long = names.find((name) => name.length > nameLimit)
  if (long !== undefined) return `a name of ${long.length} characters; up to ${nameLimit} are accepted`
  const most = Math.max(names.length, birthDates.length, countries.length, identifiers.length)
  if (most > valuesLimit) return `${most} values of one kind; up to ${valuesLimit} are accepted`
  if (identifiers.length > 0 || names.some((name) => /\p{L}/u.test(name))) return undefined
  return names.length === 0 ? 'no name and no identifier' : `there is no letter in the name "${clip(names[0] ?? '')}"`
}

/**
 * A row as a question. What makes it unanswerable (no name, an endless one) fails the row; what only makes it poorer (a date that is
 * none, an unknown kind or sex) is left out and noted, since the name can still be looked for.
 */
export const makeRow = (place: RowPlace, raw: RawRow, defaultSchema?: ScreeningQuery['schema']): BatchRow => {
  const problem = problemOf(raw)
  if (problem !== undefined) return failedRow(place, problem, raw.id)
  const notes: string[] = []
  const birthDates = raw.birthDates.flatMap((text) => {
    const dates = datesOf(text)
    if (dates.length === 0) notes.push(`birth date "${clip(text)}" is not a date and was left out`)
    if (dates.length > 1) notes.push(`birth date "${clip(text)}" may be ${dates.join(' or ')}; both were asked`)
    return dates
  })
  const gender = raw.gender === undefined ? undefined : genderOf(raw.gender)
  if (raw.gender !== undefined && gender === undefined) notes.push(`gender "${clip(raw.gender)}" was left out`)
  const said = raw.schema === undefined ? undefined : schemaOf(raw.schema)
  // Asked as anything, it finds no less.
  if (raw.schema !== undefined && said === undefined)
    notes.push(`kind "${clip(raw.schema)}" is none we know; asked as any`)
  const schema = raw.schema === undefined ? defaultSchema : said
  return {
    ...place,
    ...(raw.id === undefined ? {} : { id: raw.id }),
    query: {
      ...(raw.id === undefined ? {} : { id: raw.id }),
      names: raw.names,
      ...(schema === undefined ? {} : { schema }),
      ...(birthDates.length === 0 ? {} : { birthDates }),
      ...(raw.countries.length === 0 ? {} : { countries: raw.countries }),
      ...(gender === undefined ? {} : { gender }),
      ...(raw.identifiers.length === 0 ? {} : { identifiers: raw.identifiers }),
    },
    ...(notes.length === 0 ? {} : { notes }),
  }
}

/** The default schema of a batch, or `usage` naming the words there are. */
export const requireSchema = (word: string): NonNullable<ScreeningQuery['schema']> => {
  const schema = schemaOf(word)
  if (schema !== undefined) return schema
  throw new MarsadError('usage', `--schema ${clip(word)}: write one of ${schemaNames.join(', ')}`)
}
