import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leastSimilarity, soundDistance, soundedOf, soundSimilarity } from './similarity.ts'
import { dropCosts, endCosts, pairCosts, unwrittenCosts } from './sounds.generated.ts'

const costTable = (text: string): ReadonlyMap<string, number> =>
  new Map(
    text.split('\n').flatMap((line) => {
      const [cost, ...items] = line.split(' ')
      return items.map((item) => [item, Number(cost)] as const)
    }),
  )
const [pairs, drops, unwritten, ends] = [pairCosts, dropCosts, unwrittenCosts, endCosts].map(costTable) as [
  ReadonlyMap<string, number>,
  ReadonlyMap<string, number>,
  ReadonlyMap<string, number>,
  ReadonlyMap<string, number>,
]

const pairCost = (a: string, b: string): number => (a === b ? 0 : (pairs.get(a + b) ?? pairs.get(b + a) ?? 1))

/** What it costs to leave out the sound at `i`, written as the rules say it. */
const dropCost = (word: string, i: number, abjad: boolean): number => {
  const sound = word[i] as string
  const plain = drops.get(sound) ?? 1
  const longVowel = abjad && i > 0 && 'aeiou'.includes(sound) && 'aeiou'.includes(word[i - 1] as string)
  const cost = longVowel ? 0.4 : abjad ? (unwritten.get(sound) ?? plain) : plain
  const first = i === 0 ? (ends.get(`^${sound}`) ?? 0) : 0
  const last = i === word.length - 1 ? (ends.get(`${sound}$`) ?? 0) : 0
  return Math.max(cost, first, last)
}

/** The distance as a recursion over beginnings: no rows, no limit, nothing prepared. */
const naive = (a: string, b: string, abjad: boolean): number => {
  const known = new Map<number, number>()
  const at = (i: number, j: number): number => {
    if (i === 0 && j === 0) return 0
    const key = i * 1000 + j
    const found = known.get(key)
    if (found !== undefined) return found
    const ways: number[] = []
    if (i > 0) ways.push(at(i - 1, j) + dropCost(a, i - 1, abjad))
    if (j > 0) ways.push(at(i, j - 1) + dropCost(b, j - 1, abjad))
    if (i > 0 && j > 0) {
      const cost = pairCost(a[i - 1] as string, b[j - 1] as string)
      ways.push(at(i - 1, j - 1) + cost + (i === 1 && j === 1 && cost >= 0.5 ? 0.15 : 0))
    }
    if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] && a[i - 1] !== a[i - 2])
      ways.push(at(i - 2, j - 2) + 0.6)
    const best = Math.min(...ways)
    known.set(key, best)
    return best
  }
  return at(a.length, b.length)
}

const word = fc.string({
  unit: fc.constantFrom(...'aeiouAIUpbtdkgqfvszmnrlhwySCZJcTDxGH3KjXY$WBFPQVN@~7%R'),
  maxLength: 9,
})
/** Two words of which the second is often a slip or two away from the first. */
const near = fc.tuple(word, fc.nat(8), fc.nat(8), word).map(([a, i, kind, other]): [string, string] => {
  const [head, tail] = [a.slice(0, i), a.slice(i)]
  if (kind < 2) return [a, head + tail.slice(1)]
  if (kind < 4) return [a, head + (tail[1] ?? '') + (tail[0] ?? '') + tail.slice(2)]
  if (kind < 6) return [a, head + (other[0] ?? '') + tail.slice(1)]
  return [a, other]
})

describe('soundDistance', () => {
  it('is the distance of the plain recursion', () => {
    fc.assert(
      fc.property(near, fc.boolean(), ([a, b], abjad) => {
        const found = soundDistance(soundedOf(a), soundedOf(b), abjad, Number.POSITIVE_INFINITY)
        expect(found).toBeCloseTo(naive(a, b, abjad), 4)
      }),
      { numRuns: 2000 },
    )
  })

  it('gives up early only where the distance exceeds the limit', () => {
    fc.assert(
      fc.property(near, fc.boolean(), fc.double({ min: 0, max: 3, noNaN: true }), ([a, b], abjad, limit) => {
        const [x, y] = [soundedOf(a), soundedOf(b)]
        const whole = soundDistance(x, y, abjad, Number.POSITIVE_INFINITY)
        expect(soundDistance(x, y, abjad, limit)).toBe(whole > limit ? Number.POSITIVE_INFINITY : whole)
      }),
      { numRuns: 3000 },
    )
  })

  it('sees two neighbours exchanged as one slip, also where neither row alone is within the limit', () => {
    expect(soundDistance(soundedOf('mtr'), soundedOf('tmr'), false, 0.7)).toBeCloseTo(0.6)
  })
})

describe('soundSimilarity', () => {
  it('is symmetric, 1 for the same sounds, and otherwise 0 or from the least to 1', () => {
    fc.assert(
      fc.property(near, fc.boolean(), ([a, b], abjad) => {
        const [x, y] = [soundedOf(a), soundedOf(b)]
        const found = soundSimilarity(x, y, abjad)
        expect(soundSimilarity(y, x, abjad)).toBeCloseTo(found, 10)
        expect(soundSimilarity(x, soundedOf(a), abjad)).toBe(1)
        expect(found === 0 || (found >= leastSimilarity - 1e-9 && found <= 1)).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('hears only the first 48 sounds and no signs outside ASCII', () => {
    const long = 'ab'.repeat(60)
    expect(soundedOf(long).codes).toHaveLength(48)
    expect(soundedOf('aбb').codes).toEqual(soundedOf('ab').codes)
    expect(soundSimilarity(soundedOf(long), soundedOf(`${long}k`), false)).toBeGreaterThan(0.9)
  })

  it.each([
    ['a vowel the abjad leaves out', ['xAld', 'xaled'], ['xAld', 'xaledi']],
    ['two romanisations of one letter', ['qadafi', 'kadafi'], ['qadafi', 'madafi']],
    ['a consonant inside', ['karim', 'kalim'], ['karim', 'larim']],
  ])('%s costs less than the other', (_, [a, b], [c, d]) => {
    const of = (x = '', y = ''): number => soundSimilarity(soundedOf(x), soundedOf(y), x === 'xAld')
    expect(of(a, b)).toBeGreaterThan(of(c, d))
  })
})
