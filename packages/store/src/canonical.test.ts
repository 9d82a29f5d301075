import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalJson, compareText, hashEdition, hashRecord, sha256 } from './canonical.ts'

const turned = (value: unknown): unknown =>
  value === null || typeof value !== 'object'
    ? value
    : Array.isArray(value)
      ? value.map(turned)
      : Object.fromEntries(
          Object.entries(value)
            .toReversed()
            .map(([key, member]) => [key, turned(member)]),
        )

describe('canonicalJson', () => {
  it('writes the keys of every object in one order and leaves out what is absent', () => {
    expect(canonicalJson({ b: 1, a: { d: [true, null], c: undefined } })).toBe('{"a":{"d":[true,null]},"b":1}')
  })

  it('is JSON of the same value, whatever the order of keys, and well-formed for any string', () => {
    const value = fc.jsonValue({ noUnicodeString: false })
    fc.assert(
      fc.property(value, fc.string({ unit: 'binary' }), (json, key) => {
        const whole = { [key]: json, half: '\uD800' }
        const text = canonicalJson(whole)
        expect(text.isWellFormed()).toBe(true)
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(whole)))
        expect(canonicalJson(turned(whole))).toBe(text)
      }),
    )
  })
})

describe('hashes', () => {
  it('are SHA-256 in hexadecimal', () => {
    // The test vector of FIPS 180-4 for "abc".
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })

  it('do not let one edition pass for another by moving characters between reference and hash', () => {
    const one = hashEdition([{ reference: 'A b', hash: 'c' }])
    expect(one).not.toBe(hashEdition([{ reference: 'A', hash: 'b c' }]))
    expect(hashEdition([])).not.toBe(one)
  })

  it('tell a half pair of surrogates from the replacement character', () => {
    const record = (text: string) => ({ reference: 'T.1', party: { names: [] }, fields: { A: [text] } })
    const hashes = ['\uD800', '\uD801', '\uFFFD'].map((text) => hashRecord(record(text) as never).hash)
    expect(new Set(hashes).size).toBe(3)
  })
})

describe('compareText', () => {
  it('orders by UTF-16 unit', () => {
    expect(['b', 'a', 'ä', 'B', ''].sort(compareText)).toEqual(['', 'B', 'a', 'b', 'ä'])
    expect(compareText('a', 'a')).toBe(0)
  })
})
