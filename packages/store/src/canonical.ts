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

/** Longer lists of keys are left to the engine's sort, whose cost grows more slowly. */
const fewKeys = 64

/**
 * Sorts keys where they stand, by UTF-16 unit; false when they stood so already. An import sorts ten thousand short lists,
 * which costs less by moving single keys than by calling `sort` (measured).
 */
const sortKeys = (keys: string[]): boolean => {
  if (keys.length > fewKeys) {
    keys.sort()
    return true
  }
  let moved = false
  for (let i = 1; i < keys.length; i += 1) {
    const key = keys[i] as string
    let at = i
    for (; at > 0 && key < (keys[at - 1] as string); at -= 1) keys[at] = keys[at - 1] as string
    if (at === i) continue
    keys[at] = key
    moved = true
  }
  return moved
}

const inOrder = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value
  return Array.isArray(value) ? itemsInOrder(value) : membersInOrder(value as Readonly<Record<string, unknown>>)
}

/** The array itself when nothing in it had to be put in order, as in all arrays of text. */
const itemsInOrder = (items: readonly unknown[]): readonly unknown[] => {
  let copy: unknown[] | undefined
  for (let i = 0; i < items.length; i += 1) {
    const item = inOrder(items[i])
    if (item === items[i]) continue
    copy ??= [...items]
    copy[i] = item
  }
  return copy ?? items
}

const membersInOrder = (object: Readonly<Record<string, unknown>>): object => {
  const keys = Object.keys(object)
  let changed = sortKeys(keys)
  const copy: Record<string, unknown> = {}
  for (const key of keys) {
    const member = inOrder(object[key])
    if (member !== object[key]) changed = true
    // Setting this one would give the copy a prototype in place of a member.
    if (key === '__proto__') Object.defineProperty(copy, key, { value: member, enumerable: true })
    else copy[key] = member
  }
  return changed ? copy : object
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
