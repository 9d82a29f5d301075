import { expect, it } from 'vitest'
import { bySlice, type Outcome, pairUp, scoreOf } from './frame.ts'

const show = { expected: String, found: String }
const same = (a: number, b: number): boolean => a === b

it('pairs each expected item with at most one found item', () => {
  expect(pairUp([1, 2, 2], [2, 3], same, show)).toEqual({
    right: 1,
    extra: 1,
    missed: 2,
    detail: ['missed 1', 'missed 2', 'extra 3'],
  })
  expect(pairUp([], [], same, show)).toEqual({ right: 0, extra: 0, missed: 0, detail: [] })
})

it('sums outcomes, whole and by slice', () => {
  const outcome = (id: string, script: string, right: number, extra: number, missed: number): Outcome => ({
    id,
    slices: { script },
    right,
    extra,
    missed,
    detail: [],
  })
  const outcomes = [outcome('a', 'Arab', 3, 1, 0), outcome('b', 'Cyrl', 1, 0, 1)]
  expect(scoreOf(outcomes)).toMatchObject({ cases: 2, right: 4, precision: 0.8, recall: 0.8, f1: 0.8 })
  expect([...bySlice(outcomes).keys()]).toEqual(['script Arab', 'script Cyrl'])
  expect(scoreOf([]).f1).toBeNaN()
})
