import { type Bounds, dayNumber, dayOfNumber, dayText, overlaps } from '../../register/edtf.ts'
import type { Amount } from './types.ts'

/** How far "about 2,000" reaches to either side. Ours: no published figure holds for three languages; 1,600 to 2,400 is what readers grant. */
export const approxTolerance = 0.2

/** Days before the day it was said for which a size without a period is taken to hold: half a year. */
export const asSaidDays = 182

/** All values an amount allows, both ends included; `undefined` where it allows anything. */
export const valuesOf = ({ op, value, low, high }: Amount): readonly [number, number] | undefined => {
  if (op === 'vague') return undefined
  if (op === 'range') return low === undefined || high === undefined ? undefined : [low, high]
  const at = value ?? low ?? high
  if (at === undefined) return undefined
  switch (op) {
    case 'eq':
      return [at, at]
    case 'approx': {
      const reach = Math.abs(at) * approxTolerance
      return [at - reach, at + reach]
    }
    case 'gt':
    case 'ge':
      return [at, Number.POSITIVE_INFINITY]
    case 'lt':
    case 'le':
      return [Number.NEGATIVE_INFINITY, at]
  }
}

/** True where no value fits both: "more than 3,000" and "about 2,000". Amounts that only touch ("more than 3,000", "3,000") are not apart. */
export const amountsApart = (a: Amount, b: Amount): boolean => {
  const [first, second] = [valuesOf(a), valuesOf(b)]
  return first !== undefined && second !== undefined && (first[1] < second[0] || second[1] < first[0])
}

const sameAmount = (a: Amount, b: Amount): boolean =>
  a.op === b.op && a.value === b.value && a.low === b.low && a.high === b.high

/**
 * True where one telling bears out the other: the same amount, or two closed ranges that meet. "At least 10" fits nearly everything and so bears out
 * nothing but itself.
 */
export const bearsOut = (a: Amount, b: Amount): boolean => {
  if (a.op !== 'vague' && sameAmount(a, b)) return true
  const [first, second] = [valuesOf(a), valuesOf(b)]
  return [...(first ?? [Infinity]), ...(second ?? [Infinity])].every(Number.isFinite) && !amountsApart(a, b)
}

/** The days for which a size said on that day (or between those days) holds. */
export const heldWhenSaid = ({ earliest, latest }: Bounds): Bounds => {
  const first = earliest ?? latest
  if (first === undefined) return {}
  const [year = 1, month = 1, day = 1] = first.split('-').map(Number)
  const from = dayText(...dayOfNumber(dayNumber(year, month, day) - asSaidDays))
  return { earliest: from, latest: latest ?? first }
}

const isKnown = ({ earliest, latest }: Bounds): boolean => earliest !== undefined || latest !== undefined

/** True where both are known and may share a day. */
export const periodsMeet = (a: Bounds | undefined, b: Bounds | undefined): boolean =>
  a !== undefined && b !== undefined && isKnown(a) && isKnown(b) && overlaps(a, b)

/** True where both are the same days. */
export const samePeriod = (a: Bounds | undefined, b: Bounds | undefined): boolean =>
  a !== undefined && b !== undefined && isKnown(a) && a.earliest === b.earliest && a.latest === b.latest
