import { isUtf8 } from 'node:buffer'
import { MarsadError } from '@marsad/core/errors'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstInvalidUtf8, sniffEncoding, strictDecoder } from './encoding.ts'

const bytesOf = (...values: number[]): Uint8Array => new Uint8Array(values)

describe('sniffEncoding', () => {
  it('takes the mark before the declaration, the caller before the declaration, and UTF-8 by default', () => {
    const declared = new TextEncoder().encode('<?xml version="1.0" encoding="windows-1251"?><a/>')
    expect(sniffEncoding(declared)).toEqual({ encoding: 'windows-1251', skip: 0, from: 'declaration' })
    expect(sniffEncoding(declared, 'UTF-8')).toEqual({ encoding: 'utf-8', skip: 0, from: 'caller' })
    expect(sniffEncoding(bytesOf(0xef, 0xbb, 0xbf, ...declared)).from).toBe('mark')
    expect(sniffEncoding(bytesOf(0xff, 0xfe, 0x41, 0)).encoding).toBe('utf-16le')
    expect(sniffEncoding(new TextEncoder().encode('<html><meta charset="windows-1256">')).encoding).toBe('windows-1256')
  })

  it('does not take a declaration that plain text merely mentions', () => {
    expect(sniffEncoding(new TextEncoder().encode('Write <meta charset="koi8-r"> in the head')).encoding).toBe('utf-8')
  })
})

describe('firstInvalidUtf8', () => {
  it('agrees with Node on every byte string about whether there is one', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 24 }), (bytes) => {
        expect(firstInvalidUtf8(bytes) === -1).toBe(isUtf8(bytes))
      }),
      { numRuns: 2000 },
    )
  })

  it('names the first byte of the first wrong sequence', () => {
    expect(firstInvalidUtf8(bytesOf(0x61, 0xc3, 0xa9, 0xe0, 0x80, 0x80))).toBe(3)
    expect(firstInvalidUtf8(bytesOf(0xed, 0xa0, 0x80))).toBe(0)
    expect(firstInvalidUtf8(bytesOf(0x61, 0xf0, 0x9f))).toBe(1)
  })
})

describe('strictDecoder', () => {
  const utf8 = { encoding: 'utf-8', skip: 0, from: 'default' } as const

  it('gives the same text however the bytes are cut', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.array(fc.nat(6), { maxLength: 40 }),
        (text, cuts) => {
          const bytes = new TextEncoder().encode(text)
          const decoder = strictDecoder(utf8, 'x')
          let out = ''
          let at = 0
          for (const cut of cuts) {
            out += decoder.write(bytes.subarray(at, at + cut))
            at += cut
          }
          out += decoder.write(bytes.subarray(at)) + decoder.end()
          expect(out).toBe(text)
        },
      ),
    )
  })

  it('names file, line and byte of what is not UTF-8, over chunk borders', () => {
    const decoder = strictDecoder(utf8, 'news.txt')
    decoder.write(new TextEncoder().encode('first\nsecond '))
    const wrong = (): string => decoder.write(bytesOf(0x61, 0x0a, 0xe9, 0x20))
    expect(wrong).toThrow(MarsadError)
    try {
      wrong()
    } catch (error) {
      expect(error).toMatchObject({ code: 'encoding-wrong', place: { file: 'news.txt', line: 3 } })
      expect((error as Error).message).toContain('byte 15 (0xe9)')
    }
  })

  it('refuses a file that ends inside a letter', () => {
    const decoder = strictDecoder(utf8, 'x')
    decoder.write(bytesOf(0x61, 0xd8))
    expect(() => decoder.end()).toThrow(/byte 1 /)
  })

  it('reads a declared encoding and refuses an unknown or impossible one', () => {
    const declared = (encoding: string) => strictDecoder({ encoding, skip: 0, from: 'declaration' }, 'x')
    expect(declared('windows-1256').write(bytesOf(0xd3, 0xe1, 0xc7, 0xe3))).toBe('سلام')
    expect(() => declared('klingon')).toThrow(/klingon/)
    expect(() => declared('utf-16')).toThrow(/not written in it/)
    expect(() =>
      strictDecoder({ encoding: 'utf-16le', skip: 2, from: 'mark' }, 'x').write(bytesOf(0, 0xd8, 0x41, 0)),
    ).toThrow(/between bytes/)
  })
})
