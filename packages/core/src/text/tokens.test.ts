import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from './fold.ts'
import { tokenise } from './tokens.ts'

describe('tokenise', () => {
  it('splits words, numbers, signs and lines', () => {
    expect(tokenise(fold("Qa'ida-K 2,5\nبـ«داعش»")).map((token) => [token.kind, token.text])).toEqual([
      ['word', "qa'ida"],
      ['mark', '-'],
      ['word', 'k'],
      ['number', '2'],
      ['mark', ','],
      ['number', '5'],
      ['break', '\n'],
      ['word', 'ب'],
      ['mark', '"'],
      ['word', 'داعش'],
      ['mark', '"'],
    ])
  })

  it('covers every unit but white space exactly once, on any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 50 }), (text) => {
        const folded = fold(text)
        const covered = new Uint8Array(folded.text.length)
        for (const token of tokenise(folded)) {
          expect(folded.text.slice(token.start, token.end)).toBe(token.text)
          for (let i = token.start; i < token.end; i += 1) covered[i] = (covered[i] ?? 0) + 1
        }
        for (let i = 0; i < covered.length; i += 1) expect(covered[i]).toBe(folded.text[i] === ' ' ? 0 : 1)
      }),
    )
  })
})
