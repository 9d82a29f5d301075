import { describe, expect, it } from 'vitest'
import { bounds } from '../../register/edtf.ts'
import { layOut } from '../page.ts'
import { readShort } from '../test-reading.ts'
import type { Figure, Statement } from '../types.ts'
import { periodAfterSource } from './period-after-source.ts'
import { quotesOfTwo } from './quote-of-two.ts'
import { sumChecks } from './sum-check.ts'
import { checkWords } from './words.generated.ts'

const checksOf = (text: string, code: string) => readShort(text).checks.filter((one) => one.code === code)

describe('acts of listing', () => {
  it.each([
    ['ISIL-K was listed by the UN Security Council in May 2019.', 'supported'],
    ['ISIL-K was listed by the UN Security Council in May 2018.', 'contradicted'],
    ['ISIL-K was designated by the European Union in May 2019.', 'supported-elsewhere'],
    ['Совет Безопасности ООН внёс ИГИЛ-Хорасан в санкционный перечень 14 мая 2019 года.', 'supported'],
  ])('%s %s', (text, verdict) => {
    expect(checksOf(text, 'listed-on').map((one) => one.verdict)).toEqual([verdict])
  })
})

describe('programmes', () => {
  it.each([
    ['ISIL-K was added by the UN Security Council to the list under resolution 1267.', 'supported'],
    ['ISIL-K was added by the UN Security Council to the list under resolution 1988.', 'contradicted'],
  ])('%s %s', (text, verdict) => {
    const [check] = checksOf(text, 'programme')
    expect(check?.verdict).toBe(verdict)
    expect(check?.against).toMatchObject({ list: 'un_sc_sanctions', reference: 'QDe.161', value: 'Al-Qaida' })
  })
})

describe('other names', () => {
  it.each([
    ['Jabhat al-Nusrah, also known as the Al-Nusrah Front, was named in the report.', 'supported'],
    ['Boko Haram, also known as Al-Qaida, was named in the report.', 'contradicted'],
    ['Boko Haram, also known as the Lakeside Circle, was named in the report.', 'register-silent'],
  ])('%s %s', (text, verdict) => {
    expect(checksOf(text, 'alias').map((one) => one.verdict)).toEqual([verdict])
  })

  it('says nothing where nobody is given another name', () => {
    expect(checksOf('Boko Haram and Al-Qaida were named in the report.', 'alias')).toEqual([])
  })
})

describe('nationalities', () => {
  it.each([
    ['The Tajik national Gulmurod Khalimov was named in the report.', 'supported'],
    ['Gulmurod Khalimov, a citizen of Tajikistan, was named in the report.', 'supported'],
    ['Gulmurod Khalimov, a French citizen, was named in the report.', 'contradicted'],
    ['В докладе назван гражданин Таджикистана Гулмурод Халимов.', 'supported'],
  ])('%s %s', (text, verdict) => {
    expect(checksOf(text, 'nationality').map((one) => one.verdict)).toEqual([verdict])
  })

  it('takes no demonym without the word for citizenship', () => {
    expect(checksOf('The French court named Gulmurod Khalimov in its report.', 'nationality')).toEqual([])
  })
})

const figuresIn = (text: string, parts: readonly (readonly [string, Partial<Figure>])[]): readonly Figure[] =>
  parts.map(([words, more], i) => {
    const start = text.indexOf(words)
    return {
      id: `f${i + 1}`,
      start,
      end: start + words.length,
      text: words,
      op: 'eq',
      unit: 'person',
      counted: 'people',
      ...more,
    }
  })

const en = checkWords['en']

describe('sums', () => {
  const judge = (text: string, parts: readonly (readonly [string, Partial<Figure>])[]) =>
    en ? sumChecks({ page: layOut(text, 'en'), words: en }, figuresIn(text, parts)) : []

  it('finds parts that do not add up', () => {
    const text = 'Police held 23 people: 14 in the port and 7 in the market.'
    const [check] = judge(text, [
      ['23 people', { value: 23 }],
      ['14', { value: 14, counted: '' }],
      ['7', { value: 7, counted: '' }],
    ])
    expect(check).toMatchObject({ code: 'sum', verdict: 'contradicted', restsOn: ['f1', 'f2', 'f3'] })
    expect(text.slice(check?.start, check?.end)).toBe('23 people: 14 in the port and 7')
  })

  it.each([
    ['Police held 21 people: 14 in the port and 7 in the market.', 21],
    ['Police held 23 people, including 14 in the port and 7 in the market.', 23],
    ['Police held 23 people: among them were 14 in the port and 7 in the market.', 23],
    ['Police held 23 people. Later 14 were let go, then 7 more.', 23],
  ])('leaves alone: %s', (text, value) => {
    expect(
      judge(text, [
        [`${value} people`, { value }],
        ['14', { value: 14 }],
        ['7', { value: 7 }],
      ]),
    ).toEqual([])
  })

  it('lets operators decide: more than 10 and more than 20 can be 40', () => {
    const text = 'Police held 40 people: more than 10 in the port and more than 20 in the market.'
    expect(
      judge(text, [
        ['40 people', { value: 40 }],
        ['more than 10', { op: 'gt', value: 10 }],
        ['more than 20', { op: 'gt', value: 20 }],
      ]),
    ).toEqual([])
  })

  it('adds no roubles to people', () => {
    const text = 'The club has 40 members: 10 in the port and $20 in the bank.'
    expect(
      judge(text, [
        ['40 members', { value: 40 }],
        ['10', { value: 10 }],
        ['$20', { value: 20, unit: 'money:USD', counted: 'dollars' }],
      ]),
    ).toEqual([])
  })
})

const statement = (id: string, name: string, quote: string, more: Partial<Statement> = {}): Statement => {
  const span = { start: 0, end: quote.length, text: quote }
  return {
    id,
    ...span,
    speaker: { ...span, text: name, kind: 'person' },
    verb: span,
    modality: 'said',
    kind: 'direct',
    quote: span,
    content: span,
    chain: [],
    ...more,
  }
}

describe('quotations of two speakers', () => {
  const words = 'The bridge will open before the first snow'

  it('finds the same words given to two people', () => {
    const found = quotesOfTwo([statement('s1', 'Anna Berg', words), statement('s2', 'Tomas Lind', `${words}.`)])
    expect(found).toMatchObject([{ code: 'quote-of-two', restsOn: ['s1', 's2'] }])
  })

  it.each([
    [statement('s1', 'Anna Berg', words), statement('s2', 'Berg', words)],
    [statement('s1', 'Anna Berg', 'No comment today'), statement('s2', 'Tomas Lind', 'No comment today')],
    [
      statement('s1', 'Anna Berg', words),
      statement('s2', 'The Courier', words, {
        chain: [{ start: 0, end: 9, text: 'Anna Berg', kind: 'person' }],
      }),
    ],
  ])('leaves one speaker, short words and a chain alone', (first, second) => {
    expect(quotesOfTwo([first, second])).toEqual([])
  })
})

describe('periods after the source', () => {
  const text =
    'A November 2020 study looked at the market. According to the study, 200 stalls were opened in the second half of 2021.'
  const at = (words: string, from = 0) => {
    const start = text.indexOf(words, from)
    return { start, end: start + words.length, text: words }
  }
  const date = (words: string, edtf: string) => ({
    id: edtf,
    ...at(words),
    edtf,
    bounds: bounds(edtf),
    basis: 'explicit' as const,
  })
  const dates = [date('November 2020', '2020-11'), date('the second half of 2021', '2021-41')]
  const study = (more: Partial<Statement> = {}): Statement => ({
    ...statement('s1', 'the study', 'x'),
    ...at('According to the study, 200 stalls were opened in the second half of 2021'),
    speaker: { ...at('the study', 50), kind: 'document' },
    content: at('200 stalls were opened in the second half of 2021'),
    ...more,
  })
  const judge = (one: Statement) => (en ? periodAfterSource({ page: layOut(text, 'en'), words: en }, one, dates) : [])

  it('finds a document that tells of what came after it, by the date beside its first mention', () => {
    expect(judge(study())).toMatchObject([{ code: 'period-after-source', restsOn: ['s1', '2021-41'] }])
  })

  it('leaves people and forecasts alone', () => {
    expect(judge(study({ speaker: { ...at('the study', 50), kind: 'person' } }))).toEqual([])
    expect(judge(study({ modality: 'forecast' }))).toEqual([])
  })
})
