import fc from 'fast-check'
import { expect, it } from 'vitest'
import { fold } from './fold.ts'
import { classAt, foldText } from './fold-text.ts'

const anyString = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
  fc
    .array(fc.constantFrom(...'اأة\u064bـи\u0306у\u0301ﷲ\u200fßİ\r\n 𝐀😀𐐀\ud83d\udc00'), { maxLength: 30 })
    .map((chars) => chars.join('')),
)

it('gives the letters and classes that folding with a map gives, on any string', () => {
  fc.assert(
    fc.property(anyString, (text) => {
      const folded = fold(text)
      const plain = foldText(text)
      expect(plain).toBe(folded.text)
      expect([...Array(plain.length).keys()].map((at) => classAt(plain, at))).toEqual([...folded.classes])
    }),
    { numRuns: 3000 },
  )
})
