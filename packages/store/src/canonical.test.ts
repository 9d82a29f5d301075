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

  it('orders many keys as it does few, by UTF-16 unit', () => {
    for (const count of [2, 63, 64, 65, 300]) {
      const keys = Array.from({ length: count }, (_, at) => `k${(at * 7919) % count}\uFFFD\u{10437}`)
      const members = keys.toSorted().map((key) => `${JSON.stringify(key)}:[{"a":1,"b":2}]`)
      const object = Object.fromEntries(keys.map((key) => [key, [{ b: 2, a: 1 }]]))
      expect(canonicalJson(object)).toBe(`{${members.join()}}`)
    }
  })

  it('takes a key for a key, whatever it means elsewhere', () => {
    const text = '{"__proto__":{"a":1,"b":2},"constructor":[],"toString":{"x":null}}'
    expect(canonicalJson(JSON.parse(text))).toBe(text)
    expect(canonicalJson(turned(JSON.parse(text)))).toBe(text)
  })

  it('leaves what it is given as it was', () => {
    const given = { b: [{ d: 1, c: { f: 1, e: 2 } }], a: 'x' }
    const before = JSON.stringify(given)
    canonicalJson(given)
    expect(JSON.stringify(given)).toBe(before)
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
