import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { charsetOf, decodeText } from './decode-text.ts'
import { guessEncoding, singleByteEncodings } from './guess-encoding.ts'

const russian =
  'Министерство транспорта сообщило во вторник, что движение по новому мосту откроется в марте. По словам представителя ведомства, работы идут по графику.'
const arabic =
  'أعلنت وزارة النقل يوم الثلاثاء أن حركة المرور على الجسر الجديد ستبدأ في شهر مارس، وقال متحدث باسم الوزارة إن العمل يسير وفق الخطة.'
const french =
  "L'été dernier, la météo a été clémente près de Besançon; les marchés ont fermé à midi, où l'on fêtait la récolte à l'école. Les élèves étaient arrivés très tôt."

/** A text in a single-byte encoding, made by asking the decoder what each byte means. */
const encoded = (text: string, encoding: string): Uint8Array => {
  const decoder = new TextDecoder(encoding)
  const table = new Map<string, number>()
  for (let byte = 255; byte >= 0; byte--) table.set(decoder.decode(new Uint8Array([byte])), byte)
  return Uint8Array.from(text, (letter) => table.get(letter) ?? 0x3f)
}

const decode = (bytes: Uint8Array, contentType?: string) =>
  decodeText(bytes, { name: 'a.txt', ...(contentType === undefined ? {} : { contentType }) })
const codes = (taken: { notices: readonly { code: string }[] }): string[] => taken.notices.map(({ code }) => code)

describe('without a declaration', () => {
  it.each([
    ['windows-1251', russian],
    ['koi8-r', russian],
    ['iso-8859-5', russian],
    ['ibm866', russian],
    ['windows-1256', arabic],
    ['iso-8859-6', arabic],
    ['windows-1252', french],
  ])('%s is told by its letters, and that is said', (encoding, text) => {
    const taken = decode(encoded(text, encoding))
    expect(taken.text).toBe(text.replace(/[^\0-\u00ff]/g, (c) => (encoded(c, encoding)[0] === 0x3f ? '?' : c)))
    expect(codes(taken)).toEqual(['encoding-guessed'])
  })

  it('UTF-16 in either order', () => {
    for (const text of [russian, arabic, 'Plain words about the weather.']) {
      const little = Buffer.from(text, 'utf16le')
      expect(decode(little)).toMatchObject({ text, encoding: 'utf-16le' })
      expect(decode(Buffer.from(little).swap16())).toMatchObject({ text, encoding: 'utf-16be' })
    }
  })

  it('too few letters are not guessed: the first wrong byte is named', () => {
    const few = Uint8Array.from([0x41, 0x0a, 0xd3, 0xe1, 0xc7, 0xe3])
    expect(() => decode(few)).toThrow(/byte 2 \(0xd3\)/)
  })

  it('bytes that are no text in any of them are refused', () => {
    const noise = Uint8Array.from({ length: 4000 }, (_, at) => 0x80 + ((at * 7919 + (at >> 3) * 104729) % 128))
    expect(() => decode(noise)).toThrow(expect.objectContaining({ code: 'encoding-wrong' }))
  })
})

describe('pieces of our sample articles', () => {
  const folder = new URL('../../../../samples/reading/', import.meta.url)
  const sample = (language: string): string => readFileSync(new URL(`central-asia.${language}.txt`, folder), 'utf8')

  it.each([
    ['windows-1251', 'ru'],
    ['koi8-r', 'ru'],
    ['iso-8859-5', 'ru'],
    ['ibm866', 'ru'],
    ['windows-1256', 'ar'],
    ['iso-8859-6', 'ar'],
  ])('%s: of 60 letters and more all are told; in capitals none is told wrong', (encoding, language) => {
    const text = sample(language)
    const told = (piece: string): 'right' | 'wrong' | 'not' => {
      const bytes = encoded(piece, encoding)
      const guess = guessEncoding(bytes)
      if (guess === undefined) return 'not'
      return new TextDecoder(guess).decode(bytes) === new TextDecoder(encoding).decode(bytes) ? 'right' : 'wrong'
    }
    for (const length of [60, 400]) {
      for (let at = 0; at + length <= text.length; at += 97) {
        expect([at, told(text.slice(at, at + length))]).toEqual([at, 'right'])
        expect([at, told(text.slice(at, at + length).toUpperCase())]).not.toEqual([at, 'wrong'])
      }
    }
  })
})

describe('a declaration', () => {
  const page = (charset: string, text: string): string =>
    `<html><head><meta charset="${charset}"></head><body>${text}</body></html>`

  it('that is true is believed without a word', () => {
    for (const encoding of ['windows-1251', 'koi8-r'])
      expect(decode(encoded(page(encoding, russian), encoding))).toMatchObject({ encoding, notices: [] })
    expect(decode(encoded(arabic, 'windows-1256'), 'text/html; charset=windows-1256').notices).toEqual([])
  })

  it.each([
    ['windows-1251', 'koi8-r', russian],
    ['koi8-r', 'windows-1251', russian],
    ['windows-1252', 'windows-1256', arabic],
    ['utf-8', 'windows-1251', russian],
  ])('of %s over %s is a lie, and that is said', (said, real, text) => {
    const taken = decode(encoded(page(said, text), real))
    expect(taken.encoding).toBe(real)
    expect(codes(taken)).toEqual(['encoding-differs'])
  })

  it('of another encoding over UTF-8 is a lie; bytes prove UTF-8', () => {
    const taken = decode(Buffer.from(page('windows-1251', russian)))
    expect(taken.text).toContain(russian)
    expect(codes(taken)).toEqual(['encoding-differs'])
  })

  it('of few letters is believed', () => {
    expect(decode(encoded(page('windows-1251', 'Да'), 'windows-1251')).text).toContain('Да')
  })
})

describe('damaged text', () => {
  it('UTF-8 with two broken places is read around them', () => {
    const bytes = Buffer.from(`${arabic} ${russian}`)
    const broken = Buffer.concat([bytes.subarray(0, 101), Buffer.from([0xff]), bytes.subarray(101, bytes.length - 1)])
    const taken = decode(broken)
    expect(codes(taken)).toEqual(['bytes-unreadable'])
    expect(taken.text.slice(0, 40)).toBe(arabic.slice(0, 40))
  })

  it('UTF-16 with half a pair is read around it', () => {
    const taken = decode(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('before \ud800 after', 'utf16le')]))
    expect(taken).toMatchObject({ text: 'before \ufffd after', notices: [{ code: 'bytes-unreadable' }] })
  })
})

it('a charset that names no encoding is none', () => {
  expect(charsetOf('text/html; charset=klingon')).toBeUndefined()
  expect(charsetOf('text/html; charset="Windows-1251"')).toBe('windows-1251')
  expect(singleByteEncodings.every((name) => charsetOf(`a/b;charset=${name}`) === name)).toBe(true)
})
