import { describe, expect, it } from 'vitest'
import { matchLine, reviewLine } from '../names/compare/verdict.ts'
import { capForStrength } from './strengths.ts'

const scored = (score: number) => ({ score, pairs: [], reasons: [] })

describe('the strength of a name', () => {
  it.each(['primary', 'strong', 'former', 'original-script', 'press'] as const)('%s: a name as any', (strength) => {
    for (const score of [0, 0.5, 0.95, 1]) expect(capForStrength(strength, scored(score))).toBe(1)
  })

  it('weak: a person looks where it is met, and nobody where it is met roughly', () => {
    for (const score of [0.95, 1]) {
      expect(capForStrength('weak', scored(score))).toBeLessThan(matchLine)
      expect(capForStrength('weak', scored(score))).toBeGreaterThanOrEqual(reviewLine)
    }
    for (const score of [0, 0.7, 0.9499]) expect(capForStrength('weak', scored(score))).toBeLessThan(reviewLine)
  })
})
