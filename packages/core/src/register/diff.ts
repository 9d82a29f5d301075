import { comparedElements } from './record-key.ts'
import type { ListRecord } from './types.ts'
import { foldSpace } from './white-space.ts'

/** An entry both editions have, with the official elements that differ. */
export interface ChangedRecord {
  readonly ref: string
  /** Names of the official elements that differ in any way (`COMMENTS1`, `INDIVIDUAL_ALIAS`), in code-point order. */
  readonly fields: readonly string[]
  /** Those of `fields` where nothing was said differently: only white space inside a value, or an empty element come or gone. */
  readonly cosmetic: readonly string[]
}

/** What one edition says otherwise than another. References are in code-point order. */
export interface EditionDiff {
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly changed: readonly ChangedRecord[]
}

const sameValues = (a: readonly string[] = [], b: readonly string[] = []): boolean =>
  a.length === b.length && a.every((value, index) => value === b[index])

/** A value with white space folded and empty parts of a nested element (`COUNTRY=`) left out. */
const substance = (value: string): string =>
  foldSpace(value)
    .split(' | ')
    .filter((part) => !/^[A-Za-z0-9_/.]+=$/.test(part.trim()))
    .join(' | ')

const substances = (values: readonly string[] = []): readonly string[] =>
  values
    .map(substance)
    .filter((value) => value !== '')
    .sort()

/** The elements in which two records differ; `undefined` when they do not. */
export const diffRecord = (older: ListRecord, newer: ListRecord): ChangedRecord | undefined => {
  const before = comparedElements(older)
  const after = comparedElements(newer)
  const names = new Set([...before.keys(), ...after.keys()])
  const fields = [...names].filter((name) => !sameValues(before.get(name), after.get(name))).sort()
  if (fields.length === 0) return undefined
  const cosmetic = fields.filter((name) => sameValues(substances(before.get(name)), substances(after.get(name))))
  return { ref: newer.reference, fields, cosmetic }
}

const byReference = (records: readonly ListRecord[]): Map<string, ListRecord> =>
  new Map(records.map((record) => [record.reference, record]))

/**
 * The difference between two editions of one list. Entries are told apart by their reference; official elements are compared as
 * multisets of their printed values, ends trimmed. A change that says nothing new is still named, and named as cosmetic too.
 * Where an edition repeats a reference, its last entry counts.
 *
 * @example diffRecords(october2018, november2025).changed[0] // { ref: 'CDe.001', fields: ['ENTITY_ALIAS'], cosmetic: ['ENTITY_ALIAS'] }
 */
export const diffRecords = (older: readonly ListRecord[], newer: readonly ListRecord[]): EditionDiff => {
  const before = byReference(older)
  const after = byReference(newer)
  const changed: ChangedRecord[] = []
  for (const [reference, record] of after) {
    const earlier = before.get(reference)
    const change = earlier && diffRecord(earlier, record)
    if (change) changed.push(change)
  }
  return {
    added: [...after.keys()].filter((reference) => !before.has(reference)).sort(),
    removed: [...before.keys()].filter((reference) => !after.has(reference)).sort(),
    changed: changed.sort((a, b) => (a.ref < b.ref ? -1 : 1)),
  }
}
