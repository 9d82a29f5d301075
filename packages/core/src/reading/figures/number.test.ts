import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../text/index.ts'
import { readItems } from '../lexis.ts'
import type { Language } from '../types.ts'
import { readNumber } from './number.ts'
import { russianCases, spellArabic, spellEnglish, spellRussian } from './spell.fixture.ts'

/** The number that a text is, whole; `undefined` where words are left over. */
const read = (text: string, language: Language): number | undefined => {
  const items = readItems(fold(text), language)
  const found = readNumber(items, 0, language)
  return found?.next === items.length ? found.value : undefined
}

/** Small numbers and round ones are as likely as any. */
const numbers = fc.oneof(
  fc.integer({ min: 1, max: 999_999_999 }),
  fc.integer({ min: 1, max: 2_000 }),
  fc
    .tuple(fc.integer({ min: 1, max: 999 }), fc.constantFrom(1, 10, 1_000, 10_000, 1_000_000))
    .map(([a, b]) => (a * b) % 1_000_000_000),
)

describe('numbers in words read back', () => {
  it('in English', () => {
    fc.assert(
      fc.property(numbers, fc.boolean(), (value, and) => {
        const words = spellEnglish(value, and)
        expect(read(words, 'en'), words).toBe(value)
      }),
      { numRuns: 500 },
    )
  })

  it('in Russian, in three cases', () => {
    fc.assert(
      fc.property(numbers, fc.constantFrom(...russianCases), (value, kase) => {
        const words = spellRussian(value, kase)
        expect(read(words, 'ru'), words).toBe(value)
      }),
      { numRuns: 500 },
    )
  })

  it('in Arabic, in both genders, cases and spellings', () => {
    const gender = fc.constantFrom('masculine' as const, 'feminine' as const)
    const kase = fc.constantFrom('nominative' as const, 'oblique' as const)
    fc.assert(
      fc.property(numbers, gender, kase, fc.boolean(), (value, of, tens, old) => {
        const words = spellArabic(value, of, tens, old)
        expect(read(words, 'ar'), words).toBe(value)
      }),
      { numRuns: 500 },
    )
  })

  it.each([
    ['six and a half thousand', 'en', 6500],
    ['two and a half', 'en', 2.5],
    ['half a dozen', 'en', 6],
    ['12,400 crore', 'en', 124_000_000_000],
    ['zero', 'en', 0],
    ['шести с половиной тысяч', 'ru', 6500],
    ['полтора миллиона', 'ru', 1_500_000],
    ['полтысячи', 'ru', 500],
    ['2 млн 350 тыс.', 'ru', 2_350_000],
    ['ноль', 'ru', 0],
    ['مليونين و350 ألف', 'ar', 2_350_000],
    ['ثلاثة ونصف', 'ar', 3.5],
    ['ستة ملايين ونصف المليون', 'ar', 6_500_000],
    ['صفر', 'ar', 0],
  ] as const)('%s (%s) is %d', (words, language, value) => expect(read(words, language)).toBe(value))
})
