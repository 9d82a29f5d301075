import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codePointsOf, surroundings, wholeCharacters } from './code-points.ts'

const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom('a', 'ب', '🌧', '\ud83c', '\udf27', '𐰀'), { maxLength: 40 }).map((parts) => parts.join('')),
)

describe('code points', () => {
  it('counts as taking the text apart counts, at every boundary of a character', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const points = codePointsOf(text)
        let unit = 0
        for (const [index, char] of [...text].entries()) {
          expect(points(unit)).toBe(index)
          unit += char.length
        }
        expect(points(text.length)).toBe([...text].length)
      }),
    )
  })

  it('takes the middle of a pair for the pair', () => {
    const points = codePointsOf('a🌧b')
    expect([0, 1, 2, 3, 4].map(points)).toEqual([0, 1, 1, 2, 3])
  })

  it('widens what would cut a character in two', () => {
    expect(wholeCharacters('a🌧b', { start: 2, end: 2 })).toEqual({ start: 1, end: 3 })
    expect(wholeCharacters('a🌧b', { start: 1, end: 3 })).toEqual({ start: 1, end: 3 })
  })

  it('gives the words around a span, joined the text again, and never half a character', () => {
    fc.assert(
      fc.property(
        texts.filter((text) => text.isWellFormed()),
        fc.nat(),
        fc.nat(),
        fc.nat({ max: 8 }),
        (text, a, b, units) => {
          const edges = [0, ...[...text].map((char) => char.length)]
          const cuts = edges.map((_, i) => edges.slice(0, i + 1).reduce((sum, length) => sum + length, 0))
          const [start = 0, end = 0] = [cuts[a % cuts.length] ?? 0, cuts[b % cuts.length] ?? 0].toSorted(
            (x, y) => x - y,
          )
          const [prefix, suffix] = surroundings(text, { start, end }, units)
          expect(text.slice(0, start).endsWith(prefix)).toBe(true)
          expect(text.slice(end).startsWith(suffix)).toBe(true)
          expect(prefix.isWellFormed() && suffix.isWellFormed()).toBe(true)
          expect(Math.max(prefix.length, suffix.length)).toBeLessThanOrEqual(units)
        },
      ),
    )
  })
})
