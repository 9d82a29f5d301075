import { MarsadError } from '@marsad/core/errors'
import type { QueryIdentifier } from '@marsad/core/screening'
import { titleMeaning } from './column-titles.ts'
import { linesOf } from './lines.ts'
import { failedRow, makeRow, type RawRow, type RowPlace } from './make-row.ts'
import type { TableOptions } from './table-rows.ts'
import { type BatchRow, type BatchRows, rowLimit } from './types.ts'
import { several } from './values.ts'

/** Characters of one line. */
export const jsonLineLimit = 1_000_000

type Values = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The texts of a value: a text, a number, a list of them; an object with a `number` is an identifier and read apart. */
const textsOf = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()]
  if (typeof value === 'number') return [String(value)]
  return Array.isArray(value) ? value.slice(0, 1000).flatMap((one) => (Array.isArray(one) ? [] : textsOf(one))) : []
}

const textIn = (value: Values, key: string): string | undefined => textsOf(value[key])[0]

const identifiersOf = (value: unknown, type: string | undefined): readonly QueryIdentifier[] => {
  const all = Array.isArray(value) ? value.slice(0, 1000) : [value]
  return all.flatMap((one): readonly QueryIdentifier[] => {
    if (!isObject(one)) {
      return textsOf(one).flatMap((text) => several(text).map((number) => ({ number, ...(type && { type }) })))
    }
    const number = textIn(one, 'number')
    const [kind, country] = [textIn(one, 'type') ?? type, textIn(one, 'country')]
    return number === undefined ? [] : [{ number, ...(kind && { type: kind }), ...(country && { country }) }]
  })
}

/** What an object says, by the same words as the titles of columns. `id`, `schema` may stand beside `properties` (FollowTheMoney, yente). */
const rawOf = (object: Values, wordFor: ReadonlyMap<string, string>): { raw: RawRow; unused: readonly string[] } => {
  const { properties, ...outer } = object
  const values: Values = isObject(properties) ? { ...outer, ...properties } : object
  const found = new Map<string, string[]>()
  const identifiers: QueryIdentifier[] = []
  const unused: string[] = []
  for (const [key, value] of Object.entries(values)) {
    const meaning = titleMeaning(wordFor.get(key) ?? key)
    if (meaning === undefined) unused.push(key)
    else if (meaning.role === 'identifier') identifiers.push(...identifiersOf(value, meaning.type))
    else found.set(meaning.role, [...(found.get(meaning.role) ?? []), ...textsOf(value)])
  }
  const of = (role: string): readonly string[] => found.get(role) ?? []
  const joined = [...of('first_name'), ...of('middle_name'), ...of('last_name')].join(' ')
  const named = of('name')
  const [id, schema, gender] = [of('id')[0], of('schema')[0], of('gender')[0]]
  return {
    raw: {
      ...(id === undefined ? {} : { id }),
      names: [...new Set([...(named.length > 0 || joined === '' ? named : [joined]), ...of('alias')])],
      ...(schema === undefined ? {} : { schema }),
      birthDates: of('birth_date'),
      countries: [...new Set(of('country'))],
      ...(gender === undefined ? {} : { gender }),
      identifiers,
    },
    unused,
  }
}

/** `name=Customer,id=key` as which key stands for which word; numbers mean nothing here. */
const wordsFor = (asked: string | undefined): ReadonlyMap<string, string> =>
  new Map(
    (asked ?? '')
      .split(',')
      .filter((part) => part.trim() !== '')
      .map((part) => {
        const [word = '', key = ''] = part.split('=').map((text) => text.trim())
        if (key === '' || titleMeaning(word) === undefined) {
          throw new MarsadError('columns-unknown', `--columns "${part.trim().slice(0, 60)}": write ROLE=KEY`)
        }
        return [key, word]
      }),
  )

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * One question from each line: an object with the keys of the columns (`{"id": …, "name": …}`), or a FollowTheMoney entity as yente takes it
 * (`{"schema": …, "properties": {"name": […]}}`). A line that is no such object is a failed row; the others are read.
 */
export async function* jsonlRows(text: AsyncIterable<string>, options: TableOptions = {}): BatchRows {
  const wordFor = wordsFor(options.columns)
  const unused = new Set<string>()
  let [rows, failed, noted] = [0, 0, 0]
  const made = (place: RowPlace, content: string | undefined, length: number): BatchRow => {
    if (content === undefined) {
      return failedRow(place, `the line has ${length} characters; up to ${jsonLineLimit} are accepted`)
    }
    const value = parsed(content)
    if (!isObject(value)) return failedRow(place, 'the line is no JSON object')
    const { raw, unused: others } = rawOf(value, wordFor)
    for (const key of others) if (unused.size < 100) unused.add(key)
    return makeRow(place, raw, options.schema)
  }
  for await (const lines of linesOf(text, jsonLineLimit)) {
    yield lines.map(({ line, text: content, length }) => {
      rows += 1
      if (rows > rowLimit)
        throw new MarsadError('file-too-large', `more than ${rowLimit} rows; split the file`, { line })
      const row = made({ row: rows, line }, content, length)
      if (row.problem !== undefined) failed += 1
      if (row.notes !== undefined) noted += 1
      return row
    })
  }
  return { format: 'jsonl', rows, failed, ragged: 0, noted, unused: [...unused], remarks: [] }
}
