import { describe, expect, it } from 'vitest'
import { compareNames } from './compare-names.ts'
import { rounded } from './explain.ts'

const compare = (a: string, b: string, schema = 'Person') => compareNames(a, b, { schema })
/** The code of the aligned part that begins with this word on either side. */
const codeOf = (a: string, b: string, word: string, schema?: string): string | undefined =>
  compare(a, b, schema).aligned.find(({ query, listed }) => (query ?? listed)?.text.startsWith(word))?.code

describe('the code of an aligned part', () => {
  it.each([
    ['token-equal', 'Tariq Lindqvist', 'Tariq Lindqvist', 'Tariq'],
    ['token-spelling', 'Khaled Lindqvist', 'Khalid Lindqvist', 'Khaled'],
    ['token-typo', 'Hasan Lindqvist', 'Husayn Lindqvist', 'Hasan'],
    ['token-cross-script', 'خالد مشعل', 'Khaled Mashaal', 'خالد'],
    ['token-initial', 'T. Lindqvist', 'Tariq Lindqvist', 'T'],
    ['token-nickname', 'Sasha Vorontsov', 'Aleksandr Vorontsov', 'Sasha'],
    ['token-joined', 'Tam Brok Lindqvist', 'Tambrok Lindqvist', 'Tam Brok'],
    ['token-missing', 'Dr Tariq Lindqvist', 'Tariq Lindqvist', 'Dr'],
    ['chain-shorter', 'Sergei Viktorovich Lavrentov', 'Sergei Lavrentov', 'Viktorovich'],
    ['nisba-missing', 'Abu Khalid al-Basri', 'Abu Khalid', 'al-Basri'],
    ['nisba-differs', 'Yusuf Tariq al-Basri', 'Yusuf Tariq al-Kufi', 'al-Basri'],
    ['kunya-differs', 'Abu Umar Khalid Tariq', 'Abu Yusuf Khalid Tariq', 'Abu Umar'],
    ['family-differs', 'Sara Lindqvist', 'Sara Bergstrom', 'Lindqvist'],
    ['given-differs', 'Sara Lindqvist', 'Bertil Lindqvist', 'Sara'],
  ])('%s: %s and %s', (code, a, b, word) => expect(codeOf(a, b, word)).toBe(code))

  it.each([
    ['token-concept', 'Korobkin Zavod LLC', 'ООО Коробкин Завод', 'LLC'],
    ['type-differs', 'Zalin Bank', 'Zalin Foundation', 'Bank'],
    ['acronym-expanded', 'Global Trade Systems', 'GTS', 'Global Trade Systems'],
  ])('%s, of organisations: %s and %s', (code, a, b, word) => expect(codeOf(a, b, word, 'Organization')).toBe(code))
})

describe('the reasons', () => {
  it('say that names are equal only where every word is and nothing speaks against', () => {
    const equal = (a: string, b: string): boolean => compare(a, b).reasons.some(({ code }) => code === 'name-equal')
    expect(equal('Tariq Lindqvist', 'TARIQ LINDQVIST')).toBe(true)
    expect(equal('Tariq Lindqvist', 'Lindqvist Tariq')).toBe(false)
    expect(equal('Tariq Lindqvist', 'Tarik Lindqvist')).toBe(false)
    expect(equal('Tariq', 'Tariq Lindqvist')).toBe(false)
    expect(equal('', '')).toBe(false)
  })

  it('have a reason for each aligned part, for it where it agrees and against it where a side is missing', () => {
    const { aligned, reasons } = compare('Dr Tariq Lindqvist Holm', 'Tarik Lindqvist')
    expect(reasons.slice(0, aligned.length).map(({ code }) => code)).toEqual(aligned.map(({ code }) => code))
    aligned.forEach(({ similarity }, i) => {
      expect(Math.sign(reasons[i]?.effect ?? 0)).toBe(similarity === 0 ? -1 : 1)
    })
  })

  it('carry the warnings of both names once, without effect', () => {
    const { reasons } = compare('Tobias 😀 Lindqvist', 'Tobias 😀 \u202eLindqvist')
    expect(reasons.filter(({ code }) => code === 'emoji')).toEqual([{ code: 'emoji', effect: 0 }])
    expect(reasons.filter(({ code }) => code === 'bidi-control')).toEqual([{ code: 'bidi-control', effect: 0 }])
  })

  it('quote two joined words as they are written', () => {
    const joined = compare('Tam-Brok Lindqvist', 'Tambrok Lindqvist').aligned.find(
      ({ code }) => code === 'token-joined',
    )
    if (joined) expect(joined.query?.text).toBe('Tam-Brok')
    expect(compare('Tam  Brok Lindqvist', 'Tambrok Lindqvist').aligned[0]?.query?.text).toBe('Tam  Brok')
  })

  it('are short numbers', () => {
    expect(rounded(1 / 3)).toBe(0.3333)
    for (const { effect } of compare('Khaled bin Tariq Lindqvist', 'Khalid Lindqvist').reasons)
      expect(effect).toBe(rounded(effect))
  })
})
