/** From the pieces a pattern has matched to the period they mean. */
import { dayText, isCalendarDay, weekdayOf } from '../../register/edtf.ts'
import type { Match } from '../patterns.ts'
import { hijriEdtf } from './hijri.ts'
import type { Context, Day, Moment } from './moment.ts'
import type { SlotValue } from './pattern-slots.ts'
import { before, most, shifted, toWeekday } from './relative.ts'
import { solarHijriEdtf, solarHijriOf } from './solar-hijri.ts'

type Pieces = ReadonlyMap<string, SlotValue>
type Draft = Omit<Moment, 'first' | 'next' | 'strong'>

const explicit = { basis: 'explicit' } as const
const relative = { basis: 'relative' } as const
const unknown = (literal: string): Draft => ({ literal, ...relative })

const numberOf = (pieces: Pieces, name: string): number | undefined => {
  const value = pieces.get(name)
  return typeof value === 'number' ? value : undefined
}

/** The Solar Hijri year that a day or month without one most likely has: the last that began before publication. */
const likelySolarYear = (published: Day, month: number, day: number): number | undefined => {
  const today = solarHijriOf(published.year, published.month, published.day)
  if (!today) return undefined
  const [year, thisMonth, thisDay] = today
  return month > thisMonth || (month === thisMonth && day > thisDay) ? year - 1 : year
}

/** Months `[from, to]` of a Solar Hijri year and those after it, as an interval of Gregorian days. */
const solarSpan = (year: number, from: number, lastYear: number, to: number): Draft | undefined => {
  const start = solarHijriEdtf(year, from)?.split('/')[0]
  const end = solarHijriEdtf(lastYear, to)?.split('/')[1]
  return start && end ? { literal: `${start}/${end}`, calendar: 'solar-hijri', ...explicit } : undefined
}

/** A Solar Hijri day, month, quarter, half or year. Its seasons are its quarters: spring begins with the year. */
const solarMoment = (context: Context, pieces: Pieces, year: number | undefined): Draft | undefined => {
  const which = numberOf(pieces, 'ord')
  const season = numberOf(pieces, 'season')
  const length = pieces.has('halfNoun') ? 6 : season !== undefined || pieces.has('quarterNoun') ? 3 : 0
  if (length > 0) {
    const part = season === undefined ? which : season - 20
    return year === undefined || part === undefined || part > 12 / length
      ? undefined
      : solarSpan(year, (part - 1) * length + 1, year, part * length)
  }
  const month = numberOf(pieces, 'solarMonth')
  const day = numberOf(pieces, 'day')
  const { published } = context
  const guess = year === undefined
  const full = year ?? (published && month && likelySolarYear(published, month, day ?? 1))
  if (full === undefined) return undefined
  const literal = solarHijriEdtf(full, month, day)
  if (literal === undefined) return undefined
  const marked = guess ? literal.replace(/(?=\/|$)/g, '?') : literal
  return { literal: marked, calendar: 'solar-hijri', ...(guess ? relative : explicit) }
}

/** The Solar Hijri year so far from that of publication. */
const solarYearAway = ({ published }: Context, distance: number): number | undefined => {
  const today = published && solarHijriOf(published.year, published.month, published.day)
  return today && today[0] + distance
}

const hijriMoment = (pieces: Pieces, year: number | undefined): Draft | undefined => {
  const literal =
    year === undefined ? undefined : hijriEdtf(year, numberOf(pieces, 'hijriMonth'), numberOf(pieces, 'day'))
  return literal === undefined ? undefined : { literal, calendar: 'hijri', ...explicit }
}

const weekOf = (published: Day | undefined, distance: number): Draft => {
  if (!published) return unknown('XXXX-XX-XX')
  const sinceMonday = (weekdayOf(published.year, published.month, published.day) + 6) % 7
  const from = shifted(published, distance * 7 - sinceMonday)
  const to = shifted(from, 6)
  return { literal: `${dayText(from.year, from.month, from.day)}/${dayText(to.year, to.month, to.day)}`, ...relative }
}

const monthAway = ({ year, month }: Day, distance: number): { readonly year: number; readonly month: number } => {
  const index = year * 12 + month - 1 + distance
  return { year: Math.floor(index / 12), month: (index % 12) + 1 }
}

/** Periods told by their distance from publication. */
const relativeDraft = (context: Context, pieces: Pieces): Draft | undefined => {
  const { published } = context
  const offset = numberOf(pieces, 'dayOffset')
  if (offset !== undefined) return published ? { ...shifted(published, offset), ...relative } : unknown('XXXX-XX-XX')
  const count = numberOf(pieces, 'count') ?? 1
  const unit = pieces.get('span')
  if (typeof unit === 'string') {
    if (!Number.isInteger(count) || count < 1 || count > (most[unit] ?? 0)) return undefined
    if (!published) return unknown('XXXX')
    const fields = before(published, unit, count)
    return (fields.year ?? 0) < 1 ? undefined : { ...fields, ...relative, approximate: unit !== 'day' }
  }
  const distance = numberOf(pieces, 'rel')
  const weekday = numberOf(pieces, 'weekday')
  if (weekday !== undefined && !pieces.has('month')) {
    if (!published) return unknown('XXXX-XX-XX')
    const day = shifted(published, toWeekday(published, weekday, distance))
    return distance === undefined
      ? { literal: `${dayText(day.year, day.month, day.day)}?`, ...relative }
      : { ...day, ...relative }
  }
  if (distance === undefined) return undefined
  if (pieces.has('weekNoun')) return weekOf(published, distance)
  if (pieces.has('month')) return { month: numberOf(pieces, 'month') as number, direction: distance, ...relative }
  if (pieces.has('monthNoun')) {
    if (!published) return unknown('XXXX-XX')
    const day = numberOf(pieces, 'day')
    return { ...monthAway(published, distance), ...(day === undefined ? {} : { day }), ...relative }
  }
  return undefined
}

interface YearRead {
  readonly year?: number
  /** Told by its distance from publication. */
  readonly away: boolean
  readonly solar: boolean
}

/** The year as the pieces give it: in digits, or "last year". */
const yearOf = (context: Context, pieces: Pieces, solarYears: boolean): YearRead => {
  const year = numberOf(pieces, 'year')
  const named = pieces.has('solarMonth') || pieces.has('solar')
  const other = pieces.has('gregorian') || pieces.has('month') || pieces.has('hijriMonth') || pieces.has('hijri')
  if (year !== undefined)
    return { year, away: false, solar: named || (solarYears && !other && year >= 1200 && year < 1500) }
  const distance = numberOf(pieces, 'rel')
  if (distance === undefined || !pieces.has('yearNoun')) return { away: false, solar: named }
  const solar = named || (solarYears && !other)
  const full = solar ? solarYearAway(context, distance) : context.published && context.published.year + distance
  return { ...(full === undefined ? {} : { year: full }), away: true, solar }
}

const decadeDraft = (decade: number, isSolar: boolean): Draft | undefined => {
  if (isSolar && decade >= 1200 && decade < 1500) return solarSpan(decade, 1, decade + 9, 12)
  return decade >= 1000
    ? { literal: `${decade / 10}X`, ...explicit }
    : { literal: `19${decade / 10}X`, basis: 'inferred' }
}

const draftOf = (context: Context, pieces: Pieces, solarYears: boolean): Draft | undefined => {
  const whole = pieces.get('digits')
  if (typeof whole === 'object') return whole
  const { year, away, solar } = yearOf(context, pieces, solarYears)
  if (pieces.has('hijriMonth') || (pieces.has('hijri') && year !== undefined)) return hijriMoment(pieces, year)
  const basis = away ? relative : explicit
  const decade = numberOf(pieces, 'decade')
  if (decade !== undefined) return decadeDraft(decade, (solarYears || pieces.has('solar')) && !pieces.has('gregorian'))
  if (pieces.has('centuryNoun')) {
    const first = numberOf(pieces, 'ord') ?? 21 + (numberOf(pieces, 'rel') ?? 0)
    return first >= 10 && first <= 21 ? { literal: `${first - 1}XX`, ...explicit } : undefined
  }
  if (solar && (year !== undefined || pieces.has('solarMonth'))) {
    const draft = solarMoment(context, pieces, year)
    return draft && (away ? { ...draft, ...relative } : draft)
  }
  const season = numberOf(pieces, 'season')
  const which = numberOf(pieces, 'ord')
  const isHalf = pieces.has('halfNoun')
  if (season !== undefined || isHalf || pieces.has('quarterNoun')) {
    const sub = season ?? (which === undefined || which > (isHalf ? 2 : 4) ? undefined : (isHalf ? 39 : 32) + which)
    if (sub === undefined) return undefined
    if (year === undefined) return away ? unknown('XXXX') : undefined
    return { year, sub, ...basis }
  }
  const month = numberOf(pieces, 'month')
  const day = numberOf(pieces, 'day')
  if (month !== undefined && !(pieces.has('rel') && !pieces.has('yearNoun'))) {
    if (day !== undefined && !isCalendarDay(year ?? 2000, month, day)) return undefined
    return {
      ...(year === undefined ? {} : { year }),
      month,
      ...(day === undefined ? {} : { day }),
      ...(year === undefined ? relative : basis),
    }
  }
  if (away) return year === undefined ? unknown('XXXX') : { year, ...relative }
  return year === undefined ? relativeDraft(context, pieces) : { year, ...explicit }
}

/** The period of a match, or `undefined` where its pieces make none (30 February, the fifth quarter). */
export const momentOf = (context: Context, match: Match<SlotValue>, solarYears: boolean): Moment | undefined => {
  const pieces = new Map<string, SlotValue>()
  for (const { name, value } of match.captures) pieces.set(name, value)
  const draft = draftOf(context, pieces, solarYears)
  return draft && { ...draft, first: match.first, next: match.next, strong: true }
}
