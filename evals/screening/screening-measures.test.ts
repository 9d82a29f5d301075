import { describe, expect, it } from 'vitest'
import { csvRows } from './csv.ts'
import { differenceKind } from './name-pairs.ts'
import { countWords, joinedParties, nameWords } from './name-words.ts'
import { perturb, seeded, slips } from './perturb.ts'
import { sampled } from './registers.ts'
import { atLine, bestLine } from './threshold.ts'

describe('lines', () => {
  const rows = [
    { score: 0.95, match: true },
    { score: 0.8, match: false },
    { score: 0.7, match: true },
    { score: 0.2, match: false },
  ]
  it('counts what lies on either side', () => {
    expect(atLine(rows, 0.8)).toMatchObject({ tp: 1, fp: 1, fn: 1, tn: 1, precision: 0.5, recall: 0.5, f1: 0.5 })
    expect(atLine(rows, 0.7)).toMatchObject({ tp: 2, fp: 1, fn: 0, tn: 1, recall: 1 })
  })
  it('finds the best one, the lowest of equals', () => {
    expect(bestLine(rows)).toMatchObject({ line: 0.3, f1: 0.8 })
    expect(bestLine(rows.toSpliced(2, 1))).toMatchObject({ line: 0.81, f1: 1 })
  })
})

it('tells how two names differ', () => {
  expect(differenceKind('Anna Berg', 'anna-berg')).toBe('same-words')
  expect(differenceKind('Anna Berg', 'Berg, Anna')).toBe('other-order')
  expect(differenceKind('Anna Berg', 'Anna Clara Berg')).toBe('words-more-or-fewer')
  expect(differenceKind('Anna Berg', 'Anna Dahl')).toBe('last-word-other')
  expect(differenceKind('Anna Berg', 'Clara Berg')).toBe('first-word-other')
  expect(differenceKind('Anna M Berg', 'Anna C Berg')).toBe('inner-word-other')
  expect(differenceKind('Anna Berg', 'Clara Dahl')).toBe('several-words-other')
})

it('reads quoted cells, nulls and the end mark', () => {
  expect(csvRows('1,"A ""B"", C",-0- \r\n2,,x\r\n\x1a')).toEqual([
    ['1', 'A "B", C', ''],
    ['2', '', 'x'],
  ])
})

describe('words of names', () => {
  it('are folded, without apostrophes and the Arabic article', () => {
    expect(nameWords("AL-QA'IDA, Émile J.")).toEqual(['al', 'qaida', 'emile'])
    expect(nameWords('الفجر الجديد')).toEqual(['فجر', 'جديد'])
    expect(nameWords('李 明 X 7')).toEqual([])
  })
  it('count once a party, and once for a party on two lists', () => {
    const party = (id: string, names: readonly string[]) => ({
      id,
      schema: 'Person' as const,
      caption: '',
      names: names.map((text) => ({ text, script: 'Latn', strength: 'strong' as const })),
      listings: [],
    })
    const parties = [party('a', ['Anna Berg', 'Anna Dahl']), party('b', ['DAHL, Anna']), party('c', ['Anna'])]
    expect(joinedParties(parties)).toHaveLength(2)
    const { words, of } = countWords(parties, ['Anna Holm'])
    expect(words.get('anna')).toEqual({ persons: 2, organisations: 0, ordinary: 1 })
    expect(words.get('berg')).toEqual({ persons: 1, organisations: 0, ordinary: 0 })
    expect(of).toEqual({ persons: 2, organisations: 0, ordinary: 1 })
  })
})

describe('slips', () => {
  it('change a name, the same way for one seed', () => {
    for (const slip of slips) {
      const [one, two] = [seeded(3), seeded(3)].map((random) => perturb('Clara Maria Dahlberg', 'Latn', slip, random))
      expect(one).toBe(two)
      expect(one).not.toBe('Clara Maria Dahlberg')
      expect(one?.[0]).toBe(slip === 'reorder' ? 'D' : 'C')
    }
  })
  it('need room', () => {
    expect(perturb('Li', 'Latn', 'typo', seeded(1))).toBeUndefined()
    expect(perturb('Anna Berg', 'Latn', 'omit', seeded(1))).toBeUndefined()
  })
})

it('takes a sample evenly', () => {
  expect(sampled([0, 1, 2, 3, 4, 5, 6, 7], 4)).toEqual([0, 2, 4, 6])
  expect(sampled([1, 2], 0)).toEqual([1, 2])
})
