/**
 * The hashes that name content: one per record, one per edition. Both are computed here and never by an engine, so that the
 * same list has the same hash inside SQLite and inside PostgreSQL.
 */
import { hash } from 'node:crypto'
import type { ListRecord } from '@marsad/core/register'

/** Ascending by UTF-16 unit: the order in which the store answers references and lists, whatever the engine's collation. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * JSON with the keys of every object in one order, so that equal content is equal text. Absent (`undefined`) properties are
 * left out. The text is always well-formed: a lone surrogate and U+0000 are written as escapes, so nothing is lost in a hash,
 * a file or a database.
 *
 * `canonicalJson({ b: 1, a: ['x'] })` is `{"a":["x"],"b":1}`.
 */
export const canonicalJson = (value: unknown): string => JSON.stringify(inOrder(value)) ?? 'null'

/** The value with the keys of every object ascending. What is in order already is answered as it is: copying costs more than looking. */
const inOrder = (value: unknown): unknown => {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) {
    const items = value.map(inOrder)
    return items.some((item, i) => item !== value[i]) ? items : value
  }
  const object = value as Readonly<Record<string, unknown>>
  const keys = Object.keys(object)
  let same = true
  const members = keys.map((key, i): readonly [string, unknown] => {
    const member = inOrder(object[key])
    if (member !== object[key] || (i > 0 && key < (keys[i - 1] as string))) same = false
    return [key, member]
  })
  if (same) return value
  return Object.fromEntries(members.sort(([a], [b]) => compareText(a, b)))
}

/** SHA-256 of a text's UTF-8, in lower-case hexadecimal. The text must be well-formed, as {@link canonicalJson} writes it. */
export const sha256 = (text: string): string => hash('sha256', text, 'hex')

/** A record as it is stored: its canonical JSON and the hash that names it. */
export interface HashedRecord {
  readonly reference: string
  readonly hash: string
  readonly data: string
}

/** What is stored of a record. Two records with the same content, whatever the order of their keys, have one hash. */
export const hashRecord = (record: ListRecord): HashedRecord => {
  const data = canonicalJson(record)
  return { reference: record.reference, hash: sha256(data), data }
}

/** The hash of a whole edition: over its references and record hashes in one order, so neither date nor file order counts. */
export const hashEdition = (records: readonly Pick<HashedRecord, 'reference' | 'hash'>[]): string =>
  sha256(
    records
      .toSorted((a, b) => compareText(a.reference, b.reference))
      .map((record) => `${JSON.stringify(record.reference)} ${record.hash}\n`)
      .join(''),
  )
