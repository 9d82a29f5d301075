import type { ListRecord } from './types.ts'

/** Official elements by name. A map, because a hostile file may call an element `__proto__`. */
export type ComparedElements = ReadonlyMap<string, readonly string[]>

/** JSON with the keys of every object in code-point order, so that equal values give equal text whatever order they were built in. */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  entries.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`
}

/**
 * The official elements a record is compared by, each with its values in code-point order: order in the file carries no meaning.
 * A record without any (built by hand) has only its party to be told apart by.
 */
export const comparedElements = (record: ListRecord): ComparedElements => {
  const elements = Object.entries(record.fields)
  if (elements.length === 0) return new Map([['PARTY', [canonicalJson(record.party)]]])
  return new Map(elements.filter(([, values]) => values.length > 0).map(([name, values]) => [name, [...values].sort()]))
}

/**
 * One text per content of a record: equal for two records exactly when {@link recordsDiffer} says no. For hashing and for
 * telling versions apart in a store. It rests on the official elements alone, so a parser that learns to read more out of
 * the same entry does not make it another entry.
 */
export const recordKey = (record: ListRecord): string =>
  canonicalJson({ reference: record.reference, elements: Object.fromEntries(comparedElements(record)) })

/** True when the official elements of two records differ, as multisets of values. */
export const recordsDiffer = (a: ListRecord, b: ListRecord): boolean => recordKey(a) !== recordKey(b)
