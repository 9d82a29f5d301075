import type { ListRecord, Party } from './types.ts'

type Elements = Readonly<Record<string, readonly string[]>>

/** JSON with the keys of every object in code-point order, so that equal values give equal text whatever order they were built in. */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  entries.sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`
}

/** A record without official elements (built by hand) has only its party to be told apart by. */
const partyElement = (party: Party): Elements => ({ PARTY: [canonicalJson(party)] })

/** The official elements a record is compared by, each with its values in code-point order: order in the file carries no meaning. */
export const comparedElements = (record: ListRecord): Elements => {
  const names = Object.keys(record.fields)
  if (names.length === 0) return partyElement(record.party)
  return Object.fromEntries(
    names
      .sort()
      .map((name) => [name, [...(record.fields[name] ?? [])].sort()] as const)
      .filter(([, values]) => values.length > 0),
  )
}

/**
 * One text per content of a record: equal for two records exactly when {@link recordsDiffer} says no. For hashing and for
 * telling versions apart in a store. It rests on the official elements alone, so a parser that learns to read more out of
 * the same entry does not make it another entry.
 */
export const recordKey = (record: ListRecord): string =>
  canonicalJson({ reference: record.reference, elements: comparedElements(record) })

/** True when the official elements of two records differ, as multisets of values. */
export const recordsDiffer = (a: ListRecord, b: ListRecord): boolean => recordKey(a) !== recordKey(b)
