import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { asciiBytes, asciiJson, asciiText, type Packed, packSections, unpackSections } from './sections.ts'

const section = fc.oneof(
  fc.uint8Array({ maxLength: 40 }),
  fc.uint16Array({ maxLength: 40 }),
  fc.uint32Array({ maxLength: 40 }),
  fc.float32Array({ maxLength: 40, noNaN: true }),
)
const packed: fc.Arbitrary<Packed> = fc.record({
  head: fc.jsonValue(),
  sections: fc.dictionary(
    fc.string({ minLength: 1 }).filter((name) => name !== '__proto__'),
    section,
    { maxKeys: 6, noNullPrototype: true },
  ),
})

/** JSON knows no negative zero. */
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

describe('sections', () => {
  it('come back as they were packed, whatever the names and the head', () => {
    fc.assert(
      fc.property(packed, (given) => {
        const back = unpackSections(packSections(given))
        expect(back?.sections).toEqual(given.sections)
        expect(back?.head).toEqual(plain(given.head))
      }),
    )
  })

  const one: Packed = {
    head: { version: 3, text: 'ẓahr \ud800' },
    sections: {
      a: Uint8Array.of(1, 2, 3),
      b: Float32Array.of(0.5, -1),
      c: new Uint16Array(0),
      d: Uint32Array.of(7, 0xffffffff),
    },
  }
  const bytes = packSections(one)

  it('come back from an odd place, and from memory shared between threads', () => {
    for (const at of [0, 1, 3, 8]) {
      const moved = new Uint8Array(bytes.length + at).subarray(at)
      moved.set(bytes)
      expect(unpackSections(moved)).toEqual(one)
    }
    const shared = new Uint8Array(new SharedArrayBuffer(bytes.length))
    shared.set(bytes)
    expect(unpackSections(shared)?.head).toEqual(one.head)
    expect([...(unpackSections(shared)?.sections['d'] ?? [])]).toEqual([7, 0xffffffff])
  })

  it('are views into the bytes, not copies, where the bytes are aligned', () => {
    expect(unpackSections(bytes)?.sections['d']?.buffer).toBe(bytes.buffer)
  })

  it('are refused when cut short anywhere, as far as anything is missing', () => {
    for (let length = 0; length < bytes.length; length += 1) {
      const back = unpackSections(bytes.slice(0, length))
      // Only the filling behind the last section may go.
      if (back !== undefined) expect(back).toEqual(one)
      if (length < bytes.length - 7) expect(back).toBeUndefined()
    }
  })

  it('never throw and never reach outside, whatever byte is changed', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, value) => {
        const broken = bytes.slice()
        broken[at] = value
        const back = unpackSections(broken)
        for (const part of Object.values(back?.sections ?? {}))
          expect(part.byteOffset + part.byteLength).toBeLessThanOrEqual(broken.length)
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['another kind of array', { name: 'a', kind: 'i64', at: 0, length: 1 }],
    ['a kind that every object has', { name: 'a', kind: 'constructor', at: 0, length: 1 }],
    ['a place before the beginning', { name: 'a', kind: 'u8', at: -400, length: 1 }],
    ['a length beyond the end', { name: 'a', kind: 'u32', at: 0, length: 1e9 }],
    ['a negative length', { name: 'a', kind: 'u8', at: 0, length: -1 }],
    ['a place that is no number', { name: 'a', kind: 'u8', at: 'x', length: 1 }],
  ])('with %s are refused', (_, row) => {
    const head = asciiBytes(asciiJson({ head: null, sections: [row] }))
    const made = new Uint8Array(8 + head.length + 16)
    made.set(packSections({ head: null, sections: {} }).subarray(0, 4))
    new DataView(made.buffer).setUint32(4, head.length, true)
    made.set(head, 8)
    expect(unpackSections(made)).toBeUndefined()
  })

  it('of another file are refused', () => {
    expect(unpackSections(new Uint8Array(0))).toBeUndefined()
    expect(unpackSections(asciiBytes('SQLite format 3\0 and more'))).toBeUndefined()
    expect(unpackSections(Uint8Array.from(bytes, (byte, i) => (i === 0 ? byte ^ 1 : byte)))).toBeUndefined()
  })
})

describe('asciiJson', () => {
  it('is ASCII and means the same, for any text and any length', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const json = asciiJson({ text })
        expect(json).toMatch(/^[\x20-\x7e]*$/)
        expect(JSON.parse(asciiText(asciiBytes(json)))).toEqual({ text })
      }),
    )
    const long = 'ab'.repeat(20_000)
    expect(asciiText(asciiBytes(long))).toBe(long)
  })
})
