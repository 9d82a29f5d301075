import type { FactReasonCode } from '../names/compare/reasons.ts'

/** What one fact does to a score of names: a change, a lid, or a floor. */
export interface Effect {
  readonly code: FactReasonCode
  readonly change?: number
  readonly cap?: number
  readonly floor?: number
  readonly query?: string
  readonly listed?: string
}

/**
 * Effects. A matching document is as good as a name; another birth year is another person unless one side says "approximately"; a
 * country or a sex can be wrong in a list, so they weigh less. The signs and the order of sizes follow what the field's open systems take away
 * (nomenklatura logic-v2: year -0.15, day -0.25, country -0.2, gender -0.2), as lids instead of sums where two facts cannot both be true.
 */
export const factEffects = {
  idMatch: 0.95,
  idDiffers: -0.02,
  birthDateMatch: 0.05,
  birthDateNear: 0,
  birthYearMatch: 0.02,
  birthYearConflict: 0.6,
  birthYearNear: 0.74,
  birthDayConflict: 0.76,
  countryMatch: 0.01,
  countryDiffers: -0.08,
  genderConflict: 0.6,
} as const
