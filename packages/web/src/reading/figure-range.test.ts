import { describe, expect, it } from 'vitest'
import type { FigureOperator } from '../api/contract.ts'
import { figureShape, operatorSign } from './figure-range.ts'

const operators = Object.keys(operatorSign) as readonly FigureOperator[]

describe('figureShape', () => {
  it('draws a point for an exact number alone', () => {
    for (const op of operators) {
      const shape = figureShape({ op, value: 5, low: 4, high: 6 })
      if (shape !== undefined) expect(shape.from === shape.to, op).toBe(op === 'eq')
    }
  })

  it('leaves the unbounded side open and the excluded bound outside', () => {
    expect(figureShape({ op: 'gt', value: 5 })).toMatchObject({ start: 'outside', end: 'open' })
    expect(figureShape({ op: 'ge', value: 5 })).toMatchObject({ start: 'sharp', end: 'open' })
    expect(figureShape({ op: 'lt', value: 5 })).toMatchObject({ start: 'open', end: 'outside' })
    expect(figureShape({ op: 'le', value: 5 })).toMatchObject({ start: 'open', end: 'sharp' })
  })

  it('draws nothing where no number was said, and an open end where one is missing', () => {
    expect(figureShape({ op: 'vague' })).toBeUndefined()
    expect(figureShape({ op: 'range', low: 2 })).toMatchObject({ start: 'sharp', end: 'open' })
  })

  it('stays on the line', () => {
    for (const op of operators) {
      const shape = figureShape({ op })
      if (shape !== undefined) expect(shape.from >= 0 && shape.to <= 1 && shape.from <= shape.to).toBe(true)
    }
  })
})
