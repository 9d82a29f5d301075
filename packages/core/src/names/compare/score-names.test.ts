import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseName } from '../parts/parse-name.ts'
import { prepareName } from './prepared.ts'
import { credence, leftoverCost, scoreNames, weighing } from './score-names.ts'

const share = fc.double({ min: 0, max: 1, noNaN: true })
const weight = fc.double({ min: 0, max: 5, noNaN: true })
const prepared = (text: string, kind: 'person' | 'organisation' = 'person') => prepareName(parseName(text, { kind }))
const score = (a: string, b: string, kind: 'person' | 'organisation' = 'person'): number =>
  scoreNames(prepared(a, kind), prepared(b, kind)).score

describe('credence', () => {
  it('never falls as similarity grows, and stays between 0 and 1', () => {
    fc.assert(
      fc.property(share, share, (a, b) => {
        const [low, high] = a < b ? [a, b] : [b, a]
        expect(credence(low)).toBeLessThanOrEqual(credence(high))
        expect(credence(low)).toBeGreaterThanOrEqual(0)
        expect(credence(high)).toBeLessThanOrEqual(1)
      }),
    )
    expect(credence(1)).toBe(1)
    expect(credence(0)).toBe(0)
  })

  it('doubts more than the difference in sound alone', () => {
    for (const similarity of [0.78, 0.8, 0.85]) expect(credence(similarity)).toBeLessThan(similarity)
  })
})

describe('leftoverCost', () => {
  const kinds = fc.constantFrom('person' as const, 'organisation' as const)

  it('never falls as more is left over, on either side', () => {
    fc.assert(
      fc.property(kinds, weight, weight, weight, (kind, query, listed, more) => {
        const rules = weighing[kind]
        const cost = leftoverCost(rules, query, listed)
        expect(leftoverCost(rules, query + more, listed)).toBeGreaterThanOrEqual(cost - 1e-9)
        expect(leftoverCost(rules, query, listed + more)).toBeGreaterThanOrEqual(cost - 1e-9)
      }),
    )
  })

  it('is more for words on both sides than for as many on one', () => {
    fc.assert(
      fc.property(kinds, fc.double({ min: 0.01, max: 5, noNaN: true }), (kind, each) => {
        const rules = weighing[kind]
        expect(leftoverCost(rules, each, each)).toBeGreaterThan(leftoverCost(rules, 2 * each, 0))
        expect(leftoverCost(rules, each, each)).toBeGreaterThan(leftoverCost(rules, 0, 2 * each))
      }),
    )
  })

  it('is more for an organisation’s lone leftovers than for a person’s', () => {
    expect(leftoverCost(weighing.organisation, 1, 0)).toBeGreaterThan(leftoverCost(weighing.person, 1, 0))
    expect(leftoverCost(weighing.organisation, 0, 1)).toBeGreaterThan(leftoverCost(weighing.person, 0, 1))
  })
})

/** Invented words that no table knows and that are unlike each other; one of them is no evidence of a role or a chain. */
const rare = ['Tambrok', 'Velshyn', 'Gromdal', 'Pushkwel', 'Fendrak', 'Zilmotz']

describe('scoreNames', () => {
  it('is 1 for a name and itself, and 0 where nothing agrees', () => {
    for (const name of [
      'Tambrok Velshyn',
      'خالد مشعل',
      'Abu Bakr Velshyn',
      'Ahmad',
      '习近平',
      'A. B. Petrov',
      'Zalin Bank Ltd 3',
    ])
      for (const kind of ['person', 'organisation'] as const) expect(score(name, name, kind)).toBeCloseTo(1, 9)
    expect(score('Tambrok Velshyn', 'Gromdal Pushkwel')).toBe(0)
    expect(score('', 'Tambrok')).toBe(0)
    expect(score('...', '...')).toBe(0)
  })

  it('never falls when a word that agrees is added to both names', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(rare, { minLength: 3 }),
        fc.shuffledSubarray(rare, { minLength: 1 }),
        (words, others) => {
          const [added, ...rest] = words as [string, ...string[]]
          const left = others.filter((word) => word !== added)
          const before = score(rest.join(' '), left.join(' '), 'organisation')
          const after = score([...rest, added].join(' '), [...left, added].join(' '), 'organisation')
          // A change of order may come in, and costs what it costs.
          expect(after).toBeGreaterThanOrEqual(before - 0.021)
        },
      ),
      { numRuns: 300 },
    )
  })

  it('takes words left over on both sides worse than on one', () => {
    const both = score('Tambrok Velshyn Gromdal Pushkwel', 'Tambrok Velshyn Gromdal Fendrak')
    const one = score('Tambrok Velshyn Gromdal', 'Tambrok Velshyn Gromdal Fendrak')
    expect(both).toBeLessThan(one)
    expect(one).toBeLessThan(1)
  })

  it('takes another rare word worse than another common one', () => {
    const rareDiffers = score('Tambrok Velshyn Gromdal', 'Tambrok Velshyn Fendrak', 'organisation')
    const commonDiffers = score('Tambrok Velshyn International', 'Tambrok Velshyn Trading', 'organisation')
    expect(rareDiffers).toBeLessThan(commonDiffers)
  })

  it('stays between 0 and 1 for any two texts, and swapping sides changes little', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc
        .array(fc.constantFrom(...rare, 'bin', 'Abu', 'al-', 'Ltd', 'محمد', 'عبد', 'Иван', 'A.', 'II', '3', 'Sheikh'), {
          maxLength: 6,
        })
        .map((words) => words.join(' ')),
    )
    fc.assert(
      fc.property(text, text, fc.constantFrom('person' as const, 'organisation' as const), (a, b, kind) => {
        const [there, back] = [score(a, b, kind), score(b, a, kind)]
        expect(there).toBeGreaterThanOrEqual(0)
        expect(there).toBeLessThanOrEqual(1)
        expect(Math.abs(there - back)).toBeLessThan(0.25)
      }),
      { numRuns: 200 },
    )
  })

  it('does not compare what is longer than any name', () => {
    const long = 'Tambrok '.repeat(60)
    expect(score(long, long)).toBe(0)
    expect(score('ab'.repeat(50_000), 'ba'.repeat(50_000))).toBe(0)
  })
})
