import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { marsadNamespace, sha1, utf8, uuid5 } from './sha1.ts'

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

describe('SHA-1 and UUIDs of it', () => {
  it('gives the digests of FIPS 180', () => {
    expect(hex(sha1(utf8('abc')))).toBe('a9993e364706816aba3e25717850c26c9cd0d89d')
    expect(hex(sha1(utf8('')))).toBe('da39a3ee5e6b4b0d3255bfef95601890afd80709')
  })

  it('agrees with the machine’s own on bytes of any length', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(hex(sha1(bytes))).toBe(createHash('sha1').update(bytes).digest('hex'))
      }),
    )
  })

  it('writes UTF-8 as everybody does, lone halves included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(hex(utf8(text))).toBe(Buffer.from(text, 'utf8').toString('hex'))
      }),
    )
    expect(hex(utf8('a\ud800b'))).toBe('61efbfbd62')
  })

  it('names what RFC 9562 names (A.4)', () => {
    expect(uuid5('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
      '2ed6657d-e927-568b-95e1-2665a8aea6a2',
    )
  })

  it('hangs every id on one namespace that must not change', () => {
    expect(uuid5('6ba7b811-9dad-11d1-80b4-00c04fd430c8', 'urn:marsad')).toBe(marsadNamespace)
  })
})
