import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addToHash, type Buckets, bucketOf, buildBuckets, finishHash, hashText, startHash } from './buckets.ts'

const itemsOf = (buckets: Buckets, key: number): readonly number[] => {
  const bucket = bucketOf(buckets, key)
  return bucket < 0 ? [] : [...buckets.items.subarray(buckets.starts[bucket], buckets.starts[bucket + 1])]
}

const key = fc.oneof(
  fc.nat(40),
  fc.integer({ min: 0, max: 0xffffffff }),
  fc.nat(20).map((n) => (n << 16) >>> 0),
)

describe('buildBuckets', () => {
  it('answers as a map of lists does, in the order given', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.nat(1000)), { maxLength: 300 }), fc.array(key), (pairs, others) => {
        const map = new Map<number, number[]>()
        for (const [one, item] of pairs) map.set(one, [...(map.get(one) ?? []), item])
        const buckets = buildBuckets(
          Uint32Array.from(pairs, ([one]) => one),
          Uint32Array.from(pairs, ([, item]) => item),
        )
        for (const one of [...map.keys(), ...others]) expect(itemsOf(buckets, one)).toEqual(map.get(one) ?? [])
        expect(buckets.keys).toHaveLength(map.size)
        expect(Math.log2(buckets.slots.length) % 1).toBe(0)
      }),
      { numRuns: 500 },
    )
  })

  it('is never full, so that a key it does not have is missed in the end', () => {
    for (const count of [0, 1, 7, 8, 9, 16, 1000]) {
      const { slots, keys } = buildBuckets(
        Uint32Array.from({ length: count }, (_, i) => i * 64),
        new Uint32Array(count),
      )
      expect(keys.length * 2).toBeLessThanOrEqual(slots.length)
    }
    expect(bucketOf(buildBuckets(new Uint32Array(0), new Uint32Array(0)), 7)).toBe(-1)
  })
})

describe('hashText', () => {
  it('is the same in steps, an unsigned number, and tells seeds apart', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(20), (text, seed) => {
        let hash = startHash(seed)
        for (let i = 0; i < text.length; i += 1) hash = addToHash(hash, text.charCodeAt(i))
        const whole = hashText(text, seed)
        expect(finishHash(hash)).toBe(whole)
        expect(whole >>> 0).toBe(whole)
      }),
    )
    expect(hashText('harbi', 1)).not.toBe(hashText('harbi', 2))
  })

  it('spreads short strings over the low bits, by which the places are chosen', () => {
    const words = Array.from({ length: 676 }, (_, i) => String.fromCharCode(97 + (i % 26), 97 + Math.floor(i / 26)))
    const places = new Set(words.map((word) => hashText(word, 2) & 1023))
    // 676 balls into 1024 places at random leave about 495 of them hit.
    expect(places.size).toBeGreaterThan(400)
  })
})
