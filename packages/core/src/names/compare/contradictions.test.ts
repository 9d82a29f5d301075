import { describe, expect, it } from 'vitest'
import { compareNames } from './compare-names.ts'
import { caps } from './contradictions.ts'
import type { NameReasonCode } from './reasons.ts'

const compare = (a: string, b: string, schema = 'Person') => compareNames(a, b, { schema })
const codes = (a: string, b: string, schema = 'Person'): readonly string[] =>
  compare(a, b, schema).reasons.map(({ code }) => code)

/** Two names of which the first pair agrees and the second, one thing changed, contradicts: with the reason, and the lid it puts on. */
const minimal: readonly (readonly [NameReasonCode, keyof typeof caps, string, string, string, string?])[] = [
  ['chain-reversed', 'chainReversed', 'Ahmad bin Ali al-Basri', 'Ahmad bin Ali al-Basri', 'Ali bin Ahmad al-Basri'],
  ['chain-reversed', 'chainReversed', 'أنور سالم يوسف', 'أنور سالم يوسف', 'سالم أنور يوسف'],
  ['chain-differs', 'chainDiffers', 'Ahmad bin Ali al-Basri', 'Ahmad bin Ali al-Basri', 'Ahmad bin Hasan al-Basri'],
  ['chain-differs', 'chainDiffers', 'Иван Петрович Сидоров', 'Ivan Petrovich Sidorov', 'Ivan Sergeevich Sidorov'],
  ['generation-differs', 'generationDiffers', 'John Olsvik Jr', 'John Olsvik Jr.', 'John Olsvik Sr'],
  ['generation-differs', 'generationDiffers', 'John Olsvik II', 'John Olsvik II', 'John Olsvik III'],
  ['number-differs', 'numberDiffers', '12 Zalin Battalion', 'Zalin Battalion 12', 'Zalin Battalion 14', 'Organization'],
  ['number-differs', 'numberDiffers', 'Zalin Brigade XIV', '14 Zalin Brigade', 'Zalin Brigade XV', 'Organization'],
  ['number-differs', 'numberMissing', 'Bank of Zalin No 2', 'Bank of Zalin No 2', 'Bank of Zalin', 'Organization'],
  [
    'legal-form-differs',
    'legalFormDiffers',
    'Korobkin Zavod Ltd',
    'ООО Коробкин Завод',
    'Korobkin Zavod JSC',
    'Company',
  ],
  ['type-differs', 'typeDiffers', 'Zalin Bank', 'Bank of Zalin', 'Zalin Foundation', 'Organization'],
  ['gender-name-conflict', 'genderConflict', 'Aleksandr Ivanov', 'Александр Иванов', 'Александра Иванова'],
  ['kunya-only', 'kunyaOnly', 'Abu Khalid al-Basri', 'Abu Khalid al-Basri', 'Abu Khalid'],
  ['single-word', 'singleWord', 'Ayman Zarqandi', 'Ayman Zarqandi', 'Zarqandi'],
  ['common-words-only', 'commonWords', 'Muhammad Ahmad', 'Mohamed Ahmed', 'Muhammad Ahmad Ali'],
]

describe('a lid', () => {
  const whole = minimal.map(
    ([code, cap, name, same, other, schema]) => [code, cap, name, same, other, schema ?? 'Person'] as const,
  )

  it.each(whole)('%s (%s): %s agrees with %s, not with %s', (code, cap, name, same, other, schema) => {
    expect(codes(name, same, schema)).not.toContain(code)
    expect(compare(name, same, schema).verdict).toBe('match')
    for (const [a, b] of [
      [name, other],
      [other, name],
    ] as const) {
      expect(codes(a, b, schema)).toContain(code)
      expect(compare(a, b, schema).score).toBeLessThanOrEqual(caps[cap])
      expect(compare(a, b, schema).verdict).not.toBe('match')
    }
  })

  it('honorific-only: titles are nobody’s name', () => {
    expect(codes('Mullah Omar', 'Mullah Hassan')).toContain('honorific-only')
    expect(compare('Mullah Omar', 'Mullah Hassan').verdict).toBe('no-match')
    expect(codes('Mullah Omar', 'Mullah Umar')).not.toContain('honorific-only')
  })

  it('reading-shared: Hangul against Latin letters never is a match by itself', () => {
    expect(codes('김정은', 'Kim Jong Un')).toContain('reading-shared')
    expect(compare('김정은', 'Kim Jong Un').verdict).toBe('review')
    expect(compare('김정은', '김정은').verdict).toBe('match')
    expect(codes('Kim Jong Un', 'Kim Jong Un')).not.toContain('reading-shared')
  })

  it('family-differs: a middle name that sounds like the other’s family name', () => {
    const [name, other] = ['Sergey Vorontsov Belov', 'Sergey Petrov Vorontzov']
    expect(codes(name, other)).toContain('family-differs')
    expect(compare(name, other).verdict).not.toBe('match')
  })

  it('token-order costs a little where order says nothing, and is said', () => {
    const swapped = compare('Gulnara Karimova', 'Karimova Gulnara')
    expect(swapped.reasons.map(({ code }) => code)).toContain('token-order')
    expect(swapped.verdict).toBe('match')
    expect(swapped.score).toBeLessThan(compare('Gulnara Karimova', 'Gulnara Karimova').score)
  })
})

describe('a reason', () => {
  it('has the effect by which it lowered the score; the lowest lid decides', () => {
    for (const [code, cap, name, , other, schema] of minimal) {
      const { score, reasons } = compare(name, other, schema)
      const effect = reasons.filter((reason) => reason.code === code).reduce((sum, one) => sum + one.effect, 0)
      expect(effect).toBeLessThanOrEqual(0)
      if (effect < 0) expect(score).toBeLessThanOrEqual(caps[cap])
    }
  })

  it('of one word alone is not also that the word is common', () => {
    expect(codes('Zarqandi', 'Ayman Zarqandi')).not.toContain('common-words-only')
  })

  it('names the words it is about', () => {
    const reason = compare('Ahmad bin Ali al-Basri', 'Ahmad bin Hasan al-Basri').reasons.find(
      ({ code }) => code === 'chain-differs',
    )
    expect(reason).toMatchObject({ query: 'bin Ali', listed: 'bin Hasan' })
  })
})

describe('no lid', () => {
  it.each([
    ['a shorter chain', 'Sergei Lavrentov', 'Сергей Викторович Лаврентов', 'Person'],
    ['a title on one side', 'Dr Tariq Lindqvist', 'Tariq Lindqvist', 'Person'],
    ['one legal form in two languages', 'Korobkin Zavod LLC', 'ООО Коробкин Завод', 'Company'],
    ['a legal form on one side', 'Korobkin Zavod', 'Korobkin Zavod Ltd', 'Company'],
    ['one number in two ways of writing', 'Third Zalin Brigade', '3rd Zalin Brigade', 'Organization'],
  ])('%s', (_, a, b, schema) => {
    expect(compare(a, b, schema).verdict).toBe('match')
  })
})
