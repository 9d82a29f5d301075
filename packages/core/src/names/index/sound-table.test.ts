import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { soundSimilarity } from '../tokens/similarity.ts'
import { type Word, wordOf } from '../tokens/word.ts'
import { soundsRuleOut, soundTable } from './sound-table.ts'

const word: fc.Arbitrary<Word> = fc.oneof(
  fc
    .string({ unit: fc.constantFrom(...'aeioukhsdlmnrbtxzj'), minLength: 1, maxLength: 8 })
    .map((key) => wordOf(key, 'Latn')),
  fc
    .string({ unit: fc.constantFrom(...'اخسدلمنربتيوهق'), minLength: 1, maxLength: 6 })
    .map((key) => wordOf(key, 'Arab')),
  fc
    .string({ unit: fc.constantFrom(...'аеиоухсдлмнрбт'), minLength: 1, maxLength: 8 })
    .map((key) => wordOf(key, 'Cyrl')),
)

/** The best over all readings, as the comparison takes it. */
const alike = (a: Word, b: Word): number =>
  Math.max(0, ...a.sounded.flatMap((x) => b.sounded.map((y) => soundSimilarity(x, y, a.abjad !== b.abjad))))

describe('soundsRuleOut', () => {
  it('turns away no word that sounds alike, and most that do not', () => {
    let turned = 0
    let strangers = 0
    fc.assert(
      fc.property(word, fc.array(word, { minLength: 1, maxLength: 6 }), (asked, words) => {
        const table = soundTable(words)
        words.forEach((other, number) => {
          const similarity = alike(asked, other)
          const out = soundsRuleOut(asked, table, number)
          if (similarity > 0) expect(out).toBe(false)
          else strangers += 1
          if (out) turned += 1
        })
      }),
      { numRuns: 1000 },
    )
    expect(turned).toBeGreaterThan(strangers / 2)
  })

  it('does not judge words of several readings, of a meaning, or of no sound', () => {
    const words = [wordOf('alharbi', 'Latn'), wordOf('ltd', 'Latn', ['legal:llc']), wordOf('近平', 'Hani')]
    const table = soundTable(words)
    const asked = wordOf('tambrok', 'Latn')
    expect(words.map((_, number) => soundsRuleOut(asked, table, number))).toEqual([false, false, false])
  })
})
