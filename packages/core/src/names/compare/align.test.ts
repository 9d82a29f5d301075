import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseName } from '../parts/parse-name.ts'
import { acronymSimilarity, alignNames, initialSimilarity, initialsOf, loneAcronym, partSimilarity } from './align.ts'
import { type PreparedPart, prepareName } from './prepared.ts'

type Kind = 'person' | 'organisation'
const prepared = (text: string, kind: Kind = 'person') => prepareName(parseName(text, { kind }))
/** The pairs as words: `query=listed`, joined ones with a blank. */
const pairsOf = (a: string, b: string, kind: Kind = 'person'): readonly string[] => {
  const [query, listed] = [prepared(a, kind), prepared(b, kind)]
  const words = (parts: readonly PreparedPart[], at: readonly number[]) => at.map((i) => parts[i]?.word.key).join(' ')
  return alignNames(query, listed).map(
    (pair) => `${words(query.parts, pair.query)}=${words(listed.parts, pair.listed)}`,
  )
}

describe('alignNames', () => {
  it.each([
    ['words in place', 'Tariq Lindqvist', 'Tarik Lindqvist', ['tariq=tarik', 'lindqvist=lindqvist']],
    ['words that changed places', 'Lindqvist Tariq', 'Tariq Lindqvist', ['lindqvist=lindqvist', 'tariq=tariq']],
    ['equal words, those nearest in place', 'Ali Hasan Ali', 'Ali Hasan Ali', ['ali=ali', 'hasan=hasan', 'ali=ali']],
    ['the better of two', 'Khaled Olsvik', 'Khalid Khaled Olsvik', ['khaled=khaled', 'olsvik=olsvik']],
    [
      'two words written as one',
      'Tam Brok Lindqvist',
      'Tambrok Lindqvist',
      ['tam brok=tambrok', 'lindqvist=lindqvist'],
    ],
    ['one word written as two, across scripts', 'Тамброк', 'Tam Brok', ['тамброк=tam brok']],
    ['an initial', 'T. Lindqvist', 'Tariq Lindqvist', ['t=tariq', 'lindqvist=lindqvist']],
    ['nothing', 'Tariq', 'Bergstrom', []],
  ])('pairs %s', (_, a, b, pairs) => expect(pairsOf(a, b)).toEqual(pairs))

  it('takes an acronym for all the words it stands for, on either side', () => {
    expect(pairsOf('GTS', 'Global Trade Systems Ltd', 'organisation')).toEqual(['gts=global trade systems'])
    expect(pairsOf('Global Trade Systems', 'GTS LLC', 'organisation')).toEqual(['global trade systems=gts'])
    expect(pairsOf('GTS', 'Global Motor Systems', 'organisation')).toEqual([])
  })

  it('has every part in one pair at most, in the order of the query', () => {
    const word = fc.constantFrom(
      'Ali',
      'Hasan',
      'Husayn',
      'Abu',
      'bin',
      'Fateh',
      'Olla',
      'Fateholla',
      'A.',
      'محمد',
      'Mohamed',
      'Ltd',
      'II',
      'Иван',
    )
    const name = fc.array(word, { maxLength: 7 }).map((words) => words.join(' '))
    fc.assert(
      fc.property(name, name, fc.constantFrom<Kind>('person', 'organisation'), (a, b, kind) => {
        const [query, listed] = [prepared(a, kind), prepared(b, kind)]
        const pairs = alignNames(query, listed)
        for (const [side, { parts }] of [
          ['query', query],
          ['listed', listed],
        ] as const) {
          const used = pairs.flatMap((pair) => pair[side])
          expect(new Set(used).size).toBe(used.length)
          expect(used.every((at) => at >= 0 && at < parts.length)).toBe(true)
        }
        const firsts = pairs.map((pair) => pair.query[0] as number)
        expect(firsts).toEqual(firsts.toSorted((x, y) => x - y))
        for (const { similarity } of pairs) {
          expect(similarity).toBeGreaterThan(0)
          expect(similarity).toBeLessThanOrEqual(1)
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('partSimilarity', () => {
  const last = (text: string, kind?: Kind) => prepared(text, kind).parts.at(-1) as PreparedPart
  const first = (text: string, kind?: Kind) => prepared(text, kind).parts[0] as PreparedPart

  it('never takes a legal form or a generation for a name', () => {
    const junior = last('John Olsvik Jr')
    expect(junior.part.role).toBe('generation')
    expect(partSimilarity(junior, { ...junior, part: { ...junior.part, role: 'family' } })).toBe(0)
    const form = last('Korobkin Ltd', 'organisation')
    expect(form.part.role).toBe('legal-form')
    expect(partSimilarity(form, { ...form, part: { ...form.part, role: 'name' } })).toBe(0)
  })

  it('lets an initial stand for its word, also in another script, and not for another', () => {
    const initial = first('T. Lindqvist')
    expect(partSimilarity(initial, first('Tariq Lindqvist'))).toBe(initialSimilarity)
    expect(partSimilarity(initial, first('Тимур Линдквист'))).toBe(initialSimilarity)
    expect(partSimilarity(initial, first('Bertil Lindqvist'))).toBe(0)
    expect(partSimilarity(initial, first('Dr Lindqvist'))).toBe(0)
  })

  it('doubts a kunya that is the other’s own name', () => {
    const [kunya, name] = [first('Abu Khalid'), first('Khalid Lindqvist')]
    expect(kunya.part.role).toBe('kunya')
    expect(partSimilarity(kunya, name)).toBeLessThan(partSimilarity(kunya, kunya))
    expect(partSimilarity(kunya, name)).toBeGreaterThan(0)
  })
})

describe('acronyms', () => {
  it('are taken from organisations of three words and more, their legal form left out', () => {
    expect(initialsOf(prepared('Global Trade Systems Ltd', 'organisation'))).toBe('gts')
    expect(initialsOf(prepared('Global Trade', 'organisation'))).toBe('')
    expect(initialsOf(prepared('Global Trade Systems', 'person'))).toBe('')
  })

  it('stand alone but for a legal form', () => {
    expect(loneAcronym(prepared('GTS Ltd', 'organisation'))).toBe(0)
    expect(loneAcronym(prepared('GT', 'organisation'))).toBe(-1)
    expect(loneAcronym(prepared('GTS Trading', 'organisation'))).toBe(-1)
    expect(loneAcronym(prepared('GTS', 'person'))).toBe(-1)
    expect(acronymSimilarity).toBeLessThan(1)
  })
})
