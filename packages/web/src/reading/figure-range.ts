import type { Figure } from '../api/contract.ts'

/** A drawing of what a figure says, on a line from 0 to 1: a solid core and ends that are sharp, soft or open. */
export interface FigureShape {
  readonly from: number
  readonly to: number
  /** `sharp`: the end is part of what is said. `outside`: the end itself is excluded. `soft`: near it. `open`: goes on. */
  readonly start: 'sharp' | 'outside' | 'soft' | 'open'
  readonly end: 'sharp' | 'outside' | 'soft' | 'open'
}

const middle = 0.5
const softness = 0.16

/**
 * How a figure is drawn so that its operator is honest: a point only for an exact number, a blur for an approximate one,
 * a band for a range, a half-line for bounds. Absent for figures without a number. Positions are not to scale:
 * figures count different things and share no axis.
 */
export const figureShape = (figure: Pick<Figure, 'op' | 'value' | 'low' | 'high'>): FigureShape | undefined => {
  switch (figure.op) {
    case 'eq':
      return { from: middle, to: middle, start: 'sharp', end: 'sharp' }
    case 'approx':
      return { from: middle - softness, to: middle + softness, start: 'soft', end: 'soft' }
    case 'gt':
      return { from: middle, to: 1, start: 'outside', end: 'open' }
    case 'ge':
      return { from: middle, to: 1, start: 'sharp', end: 'open' }
    case 'lt':
      return { from: 0, to: middle, start: 'open', end: 'outside' }
    case 'le':
      return { from: 0, to: middle, start: 'open', end: 'sharp' }
    case 'range':
      return {
        from: 0.2,
        to: 0.8,
        start: figure.low === undefined ? 'open' : 'sharp',
        end: figure.high === undefined ? 'open' : 'sharp',
      }
    case 'vague':
      return undefined
  }
}

/** The sign of an operator, beside its word and never instead of it. */
export const operatorSign: Readonly<Record<Figure['op'], string>> = {
  eq: '=',
  approx: '≈',
  gt: '>',
  ge: '≥',
  lt: '<',
  le: '≤',
  range: '↔',
  vague: '?',
}
