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

const solarMoment = (context: Context, pieces: Pieces, year: number | undefined): Draft | undefined => {
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

/** The year as the pieces give it: in digits, or "last year". */
const yearOf = (context: Context, pieces: Pieces): { readonly year?: number; readonly away: boolean } => {
  const year = numberOf(pieces, 'year')
  if (year !== undefined) return { year, away: false }
  const distance = numberOf(pieces, 'rel')
  if (distance === undefined || !pieces.has('yearNoun')) return { away: false }
  return context.published ? { year: context.published.year + distance, away: true } : { away: true }
}

const draftOf = (context: Context, pieces: Pieces, solarYears: boolean): Draft | undefined => {
  const whole = pieces.get('digits')
  if (typeof whole === 'object') return whole
  const { year, away } = yearOf(context, pieces)
  if (pieces.has('hijriMonth') || (pieces.has('hijri') && year !== undefined)) return hijriMoment(pieces, year)
  const isSolar = solarYears && year !== undefined && year >= 1200 && year < 1500 && !pieces.has('gregorian')
  if (pieces.has('solarMonth') || (pieces.has('solar') && year !== undefined)) return solarMoment(context, pieces, year)
  const basis = away ? relative : explicit
  const century = numberOf(pieces, 'ord')
  if (pieces.has('centuryNoun')) {
    const first = century ?? 21 + (numberOf(pieces, 'rel') ?? 0)
    return first >= 10 && first <= 21 ? { literal: `${first - 1}XX`, ...explicit } : undefined
  }
  const decade = numberOf(pieces, 'decade')
  if (decade !== undefined)
    return decade >= 1000
      ? { literal: `${decade / 10}X`, ...explicit }
      : { literal: `19${decade / 10}X`, basis: 'inferred' }
  const season = numberOf(pieces, 'season')
  const which = numberOf(pieces, 'ord')
  const isHalf = pieces.has('halfNoun')
  const sub = season ?? (which === undefined || which > (isHalf ? 2 : 4) ? undefined : (isHalf ? 39 : 32) + which)
  if (season !== undefined || isHalf || pieces.has('quarterNoun')) {
    if (sub === undefined || isSolar) return undefined
    if (year === undefined) return away ? unknown('XXXX') : undefined
    return { year, sub, ...basis }
  }
  if (isSolar) return pieces.has('month') ? undefined : solarMoment(context, pieces, year)
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
  if (away && solarYears && !pieces.has('gregorian') && context.published) {
    const { year: y, month: m, day: d } = context.published
    const own = solarHijriOf(y, m, d)?.[0]
    const literal = own && solarHijriEdtf(own + (numberOf(pieces, 'rel') ?? 0))
    if (literal) return { literal, calendar: 'solar-hijri', ...relative }
  }
  if (away) return year === undefined ? unknown('XXXX') : { year, ...relative }
  return year === undefined ? relativeDraft(context, pieces) : { year, ...explicit }
}

/** The period of a match, or `undefined` where its pieces make none (30 February, the fifth quarter). */
export const momentOf = (context: Context, match: Match<SlotValue>, solarYears: boolean): Moment | undefined => {
  const pieces = new Map<string, SlotValue>()
  for (const { name, value } of match.captures) {
    const plain = name.startsWith('<') ? '' : name
    if (plain) pieces.set(plain, value)
  }
  const draft = draftOf(context, pieces, solarYears)
  return draft && { ...draft, first: match.first, next: match.next, strong: true }
}
