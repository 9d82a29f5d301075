import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, foldedIndex, foldKey, sourceSpan } from './fold.ts'

const anyString = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((units) => String.fromCharCode(...units)),
  fc
    .array(fc.constantFrom(...'اأإآىيةهکكیـًَُّْٰ\u200f\u200c\u061cﷲﻻﺔйи\u0306ёе\u0308ßİıǅﬁ«»“”’٠٩۵ 𝐀😀\ud83d\udc00\r\n\t'), {
      maxLength: 40,
    })
    .map((chars) => chars.join('')),
)

describe('fold', () => {
  it.each([
    ['أسامة بن لادن', 'اسامه بن لادن'],
    ['دميترى', 'دميتري'],
    ['الجَماعةُ', 'الجماعه'],
    ['الـــقاعدة', 'القاعده'],
    ['کابل یک', 'كابل يك'],
    ['ہے ھو', 'هي هو'],
    ['٢٠٢١ ۱۲۳', '2021 123'],
    ['ﻻ ﷲ ﺔ', 'لا الله ه'],
    ['Ёлка Йод', 'елка йод'],
    ['Йод', 'йод'],
    ['Ўзбекистон', 'ўзбекистон'],
    ['IŞİD DEAŞ', 'isid deas'],
    ['Oʻzbekiston O‘zbekiston', "o'zbekiston o'zbekiston"],
    ['«داعش»', '"داعش"'],
    ['١٬٢٣٤٫٥', '1,234.5'],
    ['Исла\u0301мское', 'исламское'],
    ['a\u00a0b\u2009c', 'a b c'],
    ['x\r\ny\rz', 'x\ny\nz'],
    ['Đoković', 'dokovic'],
    ['مسؤول هيئة', 'مسوول هييه'],
  ])('%s becomes %s', (text, folded) => {
    expect(fold(text).text).toBe(folded)
  })

  it('keeps letters that are letters of their own', () => {
    expect(fold('گچپژ ٹڈڑ').text).toBe('گچپژ ٹڈڑ')
    expect(fold('й ў ї').text).toBe('й ў ї')
  })

  it('counts marks to the letter before them and invisible signs to nothing', () => {
    const folded = fold('ب\u064e\u200fج')
    expect(folded.text).toBe('بج')
    expect(sourceSpan(folded, 0, 1)).toEqual({ start: 0, end: 2 })
    expect(sourceSpan(folded, 1, 2)).toEqual({ start: 3, end: 4 })
  })

  it('maps every span back to exactly the characters it came from, on any string', () => {
    fc.assert(
      fc.property(anyString, fc.nat(), fc.nat(), (text, a, b) => {
        const folded = fold(text)
        const size = folded.text.length
        let [start, end] = [Math.min(a % (size + 1), b % (size + 1)), Math.max(a % (size + 1), b % (size + 1))]
        const span = sourceSpan(folded, start, end)
        // A cut through an expansion or a surrogate pair widens to the whole character.
        while (start > 0 && end > start && folded.starts[start - 1] === span.start) start -= 1
        while (end < size && end > start && folded.ends[end] === span.end && (folded.starts[end] as number) < span.end)
          end += 1
        expect(fold(text.slice(span.start, span.end)).text).toBe(folded.text.slice(start, end))
      }),
      { numRuns: 3000 },
    )
  })

  it('never lets the map run backwards or leave the text', () => {
    fc.assert(
      fc.property(anyString, (text) => {
        const { starts, ends, units, text: out } = fold(text)
        expect(units.length).toBe(out.length)
        for (let i = 0; i < out.length; i += 1) {
          expect(starts[i]).toBeLessThan(ends[i] as number)
          expect(ends[i]).toBeLessThanOrEqual(text.length)
          expect(out.charCodeAt(i)).toBe(units[i])
          if (i > 0) {
            expect(starts[i]).toBeGreaterThanOrEqual(starts[i - 1] as number)
            const same = starts[i] === starts[i - 1]
            expect(same || (starts[i] as number) >= (ends[i - 1] as number)).toBe(true)
          }
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('is at rest after one pass, and the same for composed and decomposed spelling', () => {
    fc.assert(
      fc.property(anyString, (text) => {
        const once = fold(text).text
        expect(fold(once).text).toBe(once)
      }),
      { numRuns: 2000 },
    )
    const letters = 'أإآؤئйўёїéàñşçğāřżÅΆΐ'
    for (const letter of letters) expect(fold(letter.normalize('NFD')).text).toBe(fold(letter.normalize('NFC')).text)
  })

  it('finds the folded place of an original position', () => {
    const folded = fold('a\u200bـبَج')
    expect([0, 1, 2, 3, 4, 5].map((at) => foldedIndex(folded, at))).toEqual([0, 1, 1, 1, 1, 2])
  })

  it('makes keys that ignore white space', () => {
    expect(foldKey('  تنظيم \n القاعدة ')).toBe('تنظيم القاعده')
  })
})
