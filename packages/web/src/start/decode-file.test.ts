import { describe, expect, it } from 'vitest'
import { decodeFile, fileLimit } from './decode-file.ts'

const sizes = { size: '6 MB', limit: '5 MB' }
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const decode = (name: string, bytes: Uint8Array) => decodeFile(name, bytes, sizes)

describe('decodeFile', () => {
  it('reads UTF-8, with and without a byte order mark', () => {
    expect(decode('a.txt', utf8('طقس اليوم'))).toEqual({ text: 'طقس اليوم', html: false })
    expect(decode('a.html', utf8('\ufeff<p>Погода</p>'))).toEqual({ text: '<p>Погода</p>', html: true })
  })

  it('reads UTF-16 by its mark', () => {
    expect(decode('a.txt', Uint8Array.from([0xff, 0xfe, 0x2d, 0x06]))).toEqual({ text: '\u062d', html: false })
  })

  it('believes the encoding a page declares, and only a page', () => {
    const body = [...utf8('<meta charset="windows-1256"><p>'), 0xc8, 0xed, 0xca]
    expect(decode('a.html', Uint8Array.from(body))).toEqual({ text: '<meta charset="windows-1256"><p>بيت', html: true })
    expect(decode('a.txt', Uint8Array.from(body))).toMatchObject({
      problem: { kind: 'encoding', values: { byte: '33' } },
    })
  })

  it('names the first wrong byte', () => {
    const bytes = Uint8Array.from([...utf8('ab'), 0xe9, ...utf8('cd')])
    expect(decode('a.txt', bytes)).toMatchObject({ problem: { kind: 'encoding', values: { byte: '3' } } })
    expect(decode('a.txt', Uint8Array.from([...utf8('abc'), 0xd8]))).toMatchObject({
      problem: { values: { byte: '4' } },
    })
    expect(decode('a.txt', Uint8Array.from([0x61, 0xff]))).toMatchObject({ problem: { values: { byte: '2' } } })
  })

  it('refuses binary files under a text name', () => {
    expect(decode('a.txt', utf8('%PDF-1.7 …'))).toMatchObject({
      problem: { kind: 'binary', values: { kind: 'PDF', name: 'a.txt' } },
    })
    expect(decode('a.txt', Uint8Array.from([0x61, 0, 0x62]))).toMatchObject({ problem: { kind: 'binary' } })
  })

  it('refuses empty and oversized files', () => {
    expect(decode('a.txt', new Uint8Array())).toMatchObject({ problem: { kind: 'empty' } })
    expect(decode('a.txt', utf8(' \n'))).toMatchObject({ problem: { kind: 'empty' } })
    expect(decode('a.txt', new Uint8Array(fileLimit + 1).fill(0x61))).toMatchObject({
      problem: { kind: 'tooLarge', values: sizes },
    })
  })
})
