import type { Scoring } from '../names/compare/score-names.ts'
import type { NameStrength } from '../register/types.ts'

/** A list that calls a name weak says: do not act on it alone. */
const weakCap = 0.78
/** A weak name that agrees only roughly says nothing. */
const weakRoughCap = 0.6

/** Highest score a name of that strength may give. */
export const capForStrength = (strength: NameStrength, scoring: Scoring): number => {
  if (strength !== 'weak') return 1
  return scoring.score >= 0.95 ? weakCap : weakRoughCap
}
