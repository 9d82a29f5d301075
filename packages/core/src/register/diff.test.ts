import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { diffRecords } from './diff.ts'
import { canonicalJson, recordKey, recordsDiffer } from './record-key.ts'
import type { ListRecord } from './types.ts'

const record = (
  reference: string,
  fields: Readonly<Record<string, readonly string[]>>,
  caption = reference,
): ListRecord => ({
  reference,
  party: { id: reference, schema: 'Organization', caption, names: [], listings: [] },
  fields,
})

const anyFields = fc.dictionary(
  fc.constantFrom('A', 'B', 'C', '__proto__'),
  fc.array(fc.constantFrom('', 'x', 'y', 'x\n y', 'K=', 'K=v'), { maxLength: 3 }),
  {
    noNullPrototype: true,
  },
)
const anyEdition = fc
  .dictionary(fc.constantFrom('R1', 'R2', 'R3', 'R4'), anyFields)
  .map((entries) => Object.entries(entries).map(([reference, fields]) => record(reference, fields)))

/** The naive way: every value of the one is looked for and crossed out in the other. */
const sameBag = (a: readonly string[], b: readonly string[]): boolean => {
  const left = [...b]
  for (const value of a) {
    const at = left.indexOf(value)
    if (at < 0) return false
    left.splice(at, 1)
  }
  return left.length === 0
}
const differing = (a: ListRecord, b: ListRecord): readonly string[] =>
  [...new Set([...Object.keys(a.fields), ...Object.keys(b.fields)])]
    .filter(
      (name) =>
        !sameBag(
          Object.entries(a.fields).find(([key]) => key === name)?.[1] ?? [],
          Object.entries(b.fields).find(([key]) => key === name)?.[1] ?? [],
        ),
    )
    .sort()

describe('the difference of two editions', () => {
  it('agrees with crossing values out one by one', () => {
    const filled = anyEdition.filter((edition) => edition.every((one) => Object.keys(one.fields).length > 0))
    fc.assert(
      fc.property(filled, filled, (older, newer) => {
        const { added, removed, changed } = diffRecords(older, newer)
        const references = (edition: readonly ListRecord[]) => edition.map((one) => one.reference)
        expect(added).toEqual(
          references(newer)
            .filter((one) => !references(older).includes(one))
            .sort(),
        )
        expect(removed).toEqual(
          references(older)
            .filter((one) => !references(newer).includes(one))
            .sort(),
        )
        const expected = newer.flatMap((one) => {
          const before = older.find((other) => other.reference === one.reference)
          const fields = before ? differing(before, one) : []
          return fields.length > 0 ? [{ ref: one.reference, fields }] : []
        })
        expect(changed.map(({ ref, fields }) => ({ ref, fields }))).toEqual(
          expected.sort((a, b) => (a.ref < b.ref ? -1 : 1)),
        )
        for (const one of changed) expect(one.fields).toEqual(expect.arrayContaining([...one.cosmetic]))
      }),
      { numRuns: 400 },
    )
  })

  it('is the same backwards, with added and removed changing places', () => {
    fc.assert(
      fc.property(anyEdition, anyEdition, (older, newer) => {
        const there = diffRecords(older, newer)
        const back = diffRecords(newer, older)
        expect(back).toEqual({ added: there.removed, removed: there.added, changed: there.changed })
        expect(diffRecords(older, older)).toEqual({ added: [], removed: [], changed: [] })
      }),
    )
  })

  it('says which changes say nothing new', () => {
    const older = [record('R1', { COMMENTS1: ['a\n  b'], PLACE: ['CITY=x'], NAME: ['n'], LEFT: [''] })]
    const newer = [
      record('R1', { COMMENTS1: ['a b'], PLACE: ['CITY=x | COUNTRY='], NAME: ['m'], ADDRESS: ['COUNTRY='] }),
    ]
    expect(diffRecords(older, newer).changed).toEqual([
      {
        ref: 'R1',
        fields: ['ADDRESS', 'COMMENTS1', 'LEFT', 'NAME', 'PLACE'],
        cosmetic: ['ADDRESS', 'COMMENTS1', 'LEFT', 'PLACE'],
      },
    ])
  })

  it('compares a record without elements by its party', () => {
    expect(diffRecords([record('R1', {}, 'old')], [record('R1', {}, 'new')]).changed).toEqual([
      { ref: 'R1', fields: ['PARTY'], cosmetic: [] },
    ])
  })
})

describe('the key of a record', () => {
  it('is equal exactly where nothing differs', () => {
    fc.assert(
      fc.property(anyFields, anyFields, (a, b) => {
        const [one, other] = [record('R1', a), record('R1', b)]
        const changed = diffRecords([one], [other]).changed.length > 0
        expect(recordsDiffer(one, other)).toBe(changed)
        expect(recordKey(one) === recordKey(other)).toBe(!changed)
      }),
      { numRuns: 300 },
    )
  })

  it('rests on the elements, not on their order nor on what was read out of them', () => {
    const one = record('R1', { A: ['x', 'y'], B: ['z'] }, 'one')
    const other = record('R1', { B: ['z'], A: ['y', 'x'] }, 'other')
    expect(recordsDiffer(one, other)).toBe(false)
    expect(recordKey(one)).toBe('{"elements":{"A":["x","y"],"B":["z"]},"reference":"R1"}')
  })

  it('writes equal values as equal text', () => {
    expect(canonicalJson({ b: [1, null, undefined], a: { d: 'x', c: true }, e: undefined })).toBe(
      '{"a":{"c":true,"d":"x"},"b":[1,null,null]}',
    )
  })
})
