/** Two dates of birth held against each other, of which either may be a day, a month, a year, a span of years, or "about". */
import { type Bounds, bounds, disjoint } from '../register/edtf.ts'
import type { DateFact } from '../register/types.ts'
import { type Effect, factEffects } from './fact-effects.ts'

/** A date with the first and last day it can mean. */
export interface BirthDate {
  readonly text: string
  readonly bounds: Bounds
  /** The source itself says "about" or "perhaps". */
  readonly approximate: boolean
}

/** An EDTF date; `undefined` for what names no year, no day of the calendar, or is no date at all. */
export const birthDate = (text: string): BirthDate | undefined => {
  const found = bounds(text)
  if (found.earliest === undefined && found.latest === undefined) return undefined
  return { text, bounds: found, approximate: /[~%?]/.test(text) }
}

/** How far apart two years may be where one of them is "about"; OFSI's and the UN's "circa" mostly stands for so much. */
const aboutYears = 2

const year = (day: string): number => Number(day.slice(0, 4))

/** Years between two bounded dates at the least: 0 where they may share a year. */
const yearsApart = (a: Bounds, b: Bounds): number => {
  if (a.latest !== undefined && b.earliest !== undefined && a.latest < b.earliest)
    return year(b.earliest) - year(a.latest)
  if (b.latest !== undefined && a.earliest !== undefined && b.latest < a.earliest)
    return year(a.earliest) - year(b.latest)
  return 0
}

const dayOf = ({ earliest, latest }: Bounds): string | undefined => (earliest === latest ? earliest : undefined)
const oneYear = ({ earliest, latest }: Bounds): boolean =>
  earliest !== undefined && latest !== undefined && year(earliest) === year(latest)

const exchanged = (day: string): string => `${day.slice(0, 5)}${day.slice(8, 10)}-${day.slice(5, 7)}`

/** Registers that must have a day write the first of January where only the year is known. */
const standsForYear = (day: string | undefined): boolean => day?.endsWith('-01-01') === true

/** What a pair of dates can say, best first: several dates of a party are alternatives, and the best pair counts. */
const outcomes = {
  same: { code: 'birth-date-match', change: factEffects.birthDateMatch },
  sameYear: { code: 'birth-year-match', change: factEffects.birthYearMatch },
  maybe: { code: 'birth-date-near', change: factEffects.birthDateNear },
  otherDay: { code: 'birth-day-conflict', cap: factEffects.birthDayConflict },
  nextYear: { code: 'birth-date-near', cap: factEffects.birthYearNear },
  otherYear: { code: 'birth-year-conflict', cap: factEffects.birthYearConflict },
} as const satisfies Readonly<Record<string, Effect>>

type Outcome = keyof typeof outcomes
const ranks = Object.keys(outcomes) as readonly Outcome[]

const compare = (one: BirthDate, other: BirthDate): Outcome => {
  const [a, b] = [one.bounds, other.bounds]
  const about = one.approximate || other.approximate
  const apart = yearsApart(a, b)
  if (apart > 0) {
    if (about && apart <= aboutYears) return 'maybe'
    return apart === 1 ? 'nextYear' : 'otherYear'
  }
  const [day, otherDay] = [dayOf(a), dayOf(b)]
  if (day !== undefined && day === otherDay) return about ? 'sameYear' : 'same'
  if (day !== undefined && otherDay !== undefined && exchanged(day) === otherDay) return 'maybe'
  if (disjoint(a, b)) return about || standsForYear(day) || standsForYear(otherDay) ? 'maybe' : 'otherDay'
  return oneYear(a) && oneYear(b) ? 'sameYear' : 'maybe'
}

/** What the dates asked and the listed ones say together; `undefined` where one side has none that can be read. */
export const birthEffect = (asked: readonly BirthDate[], listed: readonly DateFact[] = []): Effect | undefined => {
  let best: { readonly rank: number; readonly query: string; readonly listed: string } | undefined
  for (const one of asked)
    for (const { edtf } of listed) {
      const other = birthDate(edtf)
      if (other === undefined) continue
      const rank = ranks.indexOf(compare(one, other))
      if (best === undefined || rank < best.rank) best = { rank, query: one.text, listed: edtf }
    }
  if (best === undefined) return undefined
  const { rank, ...dates } = best
  return { ...outcomes[ranks[rank] as Outcome], ...dates }
}
