/** Periods with a name: halves, quarters, seasons, decades, centuries, and the beginning, middle and end of any of them. */
import { bounds, yearText } from '../../register/edtf.ts'
import { glued, has, numberRole, textRole } from '../lexis.ts'
import { dayMoment, monthMoment, relativeMonth, yearRefAt } from './calendar.ts'
import { digitMoment } from './digits.ts'
import type { Context, Moment, Read } from './moment.ts'
import { dayAt, plainNumber, skipSmall } from './pieces.ts'

const solid = { strong: true, basis: 'explicit' } as const
const romans: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 }

const halfOfMonth = (year: number, month: number, half: number): string => {
  const whole = bounds(`${yearText(year)}-${String(month).padStart(2, '0')}`)
  const head = whole.earliest?.slice(0, 8) ?? ''
  return half === 1 ? `${head}01/${head}15` : `${head}16/${whole.latest}`
}

/** `النصف الثاني`, `второй половине`, `the first quarter`, `Q1`: the EDTF number of that part of a year. */
const yearPartAt = (context: Context, i: number): Read<number> | undefined => {
  const { items, language } = context
  const number = (half: boolean, which: number): number | undefined =>
    half ? (which <= 2 ? 39 + which : undefined) : which <= 4 ? 32 + which : undefined
  if (language === 'ar') {
    const half = has(items[i], 'halfNoun')
    if (!half && !has(items[i], 'quarterNoun')) return undefined
    const which = numberRole(items[i + 1], 'ord')
    const value = which === undefined || items[i + 1]?.and ? undefined : number(half, which)
    return value === undefined ? undefined : { value, next: i + 2 }
  }
  const short = items[i]?.text
  if (language === 'en' && (short === 'q' || short === 'h') && glued(items, i + 1) && items[i + 1]?.kind === 'number') {
    const value = number(short === 'h', items[i + 1]?.value ?? 9)
    return value === undefined ? undefined : { value, next: i + 2 }
  }
  const roman = language === 'ru' ? romans[items[i]?.text ?? ''] : undefined
  const which = roman === undefined ? dayAt(context, i) : { value: roman, next: i + 1 }
  if (!which) return undefined
  const half = has(items[which.next], 'halfNoun')
  if (!half && !has(items[which.next], 'quarterNoun')) return undefined
  const value = number(half, which.value)
  let next = which.next + 1
  if (has(items[which.next], 'abbreviation') && items[next]?.text === '.' && glued(items, next)) next += 1
  return value === undefined ? undefined : { value, next }
}

/** A half or quarter of a year, or a half of a month. */
const subMoment = (context: Context, i: number): Moment | undefined => {
  const sub = yearPartAt(context, i)
  if (!sub) return undefined
  const at = skipSmall(context, sub.next, false)
  const year = yearRefAt(context, at)
  if (year && !year.value.hijri) {
    if (year.value.year === undefined)
      return { first: i, next: year.next, literal: 'XXXX', strong: true, basis: 'relative' }
    return {
      first: i,
      next: year.next,
      year: year.value.year,
      sub: sub.value,
      strong: true,
      basis: year.value.relative ? 'relative' : 'explicit',
    }
  }
  const month = sub.value >= 40 ? monthMoment(context, at) : undefined
  if (month?.year === undefined || month.month === undefined || month.day !== undefined) return undefined
  return {
    first: i,
    next: month.next,
    literal: halfOfMonth(month.year, month.month, sub.value - 39),
    strong: true,
    basis: month.basis,
  }
}

const seasonMonths: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 }

const seasonMoment = (context: Context, i: number): Moment | undefined => {
  const { items, language, published } = context
  const leading = language === 'ar' ? undefined : numberRole(items[i], 'rel')
  const at = leading === undefined ? i : i + 1
  const season = numberRole(items[at], 'season')
  if (season === undefined) return undefined
  const direction = leading ?? (language === 'ar' && !items[at + 1]?.and ? numberRole(items[at + 1], 'rel') : undefined)
  if (direction !== undefined) {
    const next = leading === undefined ? at + 2 : at + 1
    if (!published) return { first: i, next, literal: 'XXXX', strong: true, basis: 'relative' }
    const start = seasonMonths[season] ?? 1
    const before = start < published.month ? published.year : published.year - 1
    const year = direction === -1 ? before : direction === 1 ? before + 1 : published.year
    return { first: i, next, year, sub: season, strong: true, basis: 'relative' }
  }
  const year = yearRefAt(context, skipSmall(context, at + 1, false))
  if (year?.value.year === undefined || year.value.hijri) return undefined
  return {
    first: i,
    next: year.next,
    year: year.value.year,
    sub: season,
    strong: true,
    basis: year.value.relative ? 'relative' : 'explicit',
  }
}

/** First two digits of a century's years: `القرن العشرين` → 19, `XXI века` → 20, `القرن الماضي` → 19. */
const centuryAt = (context: Context, i: number): Read<number> | undefined => {
  const { items, language } = context
  if (language === 'ar') {
    if (!has(items[i], 'centuryNoun')) return undefined
    const which = numberRole(items[i + 1], 'ord')
    const distance = numberRole(items[i + 1], 'rel')
    if (items[i + 1]?.and) return undefined
    if (which !== undefined && which >= 10) return { value: which - 1, next: i + 2 }
    return distance === undefined ? undefined : { value: 20 + distance, next: i + 2 }
  }
  const which = numberRole(items[i], 'roman') ?? dayAt(context, i)?.value
  const after = has(items[i], 'roman') ? i + 1 : (dayAt(context, i)?.next ?? i + 1)
  if (which !== undefined && which >= 10 && has(items[after], 'centuryNoun'))
    return { value: which - 1, next: after + 1 }
  const distance = numberRole(items[i], 'rel')
  return distance !== undefined && has(items[i + 1], 'centuryNoun') ? { value: 20 + distance, next: i + 2 } : undefined
}

const decadeMoment = (context: Context, i: number): Moment | undefined => {
  const { items, language } = context
  const named = numberRole(items[i], 'decade')
  if (named !== undefined) {
    let next = i + 1
    if (language === 'ru' && has(items[next], 'yearNoun')) next += 1
    const century = centuryAt(context, skipSmall(context, next, false))
    if (!century && language === 'en' && items[i - 1]?.text !== 'the' && !has(items[i - 1], 'part')) return undefined
    if (!century && language === 'ru' && next === i + 1) return undefined
    return {
      first: i,
      next: century?.next ?? next,
      literal: `${century?.value ?? 19}${named / 10}X`,
      strong: true,
      basis: century ? 'explicit' : 'inferred',
    }
  }
  const item = items[i]
  if (item?.kind === 'number' && item.value % 10 === 0 && (item.text.length === 4 || item.text.length === 2)) {
    const full = item.text.length === 4
    if (full ? item.value < 1000 || item.value > 2190 : item.value < 20) return undefined
    if (plainNumber(context, i, '') < 0) return undefined
    const decade = full ? item.text.slice(0, 3) : `19${item.text[0]}`
    const basis = full ? ('explicit' as const) : ('inferred' as const)
    if (language === 'en' && has(items[i + 1], 'decadeEnding') && glued(items, i + 1) && full) {
      return { first: i, next: i + 2, literal: `${decade}X`, strong: true, basis }
    }
    if (language === 'ru' && items[i + 1]?.text === '-' && glued(items, i + 1) && glued(items, i + 2)) {
      if (!['е', 'х', 'ые', 'ых'].includes(items[i + 2]?.text ?? '')) return undefined
      const next = has(items[i + 3], 'yearNoun') ? i + 4 : i + 3
      return { first: i, next, literal: `${decade}X`, strong: full || next === i + 4, basis }
    }
    return undefined
  }
  // The second decade of the century.
  const inOrder = language === 'ar'
  const which = inOrder
    ? has(item, 'decadeNoun')
      ? numberRole(items[i + 1], 'ord')
      : undefined
    : dayAt(context, i)?.value
  const noun = inOrder ? i + 2 : (dayAt(context, i)?.next ?? i + 1)
  if (which === undefined || which > 10 || (!inOrder && !has(items[noun], 'decadeNoun'))) return undefined
  let at = skipSmall(context, inOrder ? noun : noun + 1, false)
  const century = centuryAt(context, at)
  if (century) at = century.next
  else if (has(items[at], 'centuryNoun')) at += 1
  else return undefined
  return {
    first: i,
    next: at,
    literal: `${century?.value ?? 20}${which - 1}X`,
    strong: true,
    basis: century ? 'explicit' : 'inferred',
  }
}

const centuryMoment = (context: Context, i: number): Moment | undefined => {
  const century = centuryAt(context, i)
  return century && { first: i, next: century.next, literal: `${century.value}XX`, ...solid }
}

const decadeThirds = { START: [0, 3], MID: [4, 6], END: [7, 9] } as const

/** `بداية ديسمبر 2021`, `مطلع عام 2022`, `в конце мая`, `mid-2021`, `early in the 1990s`. */
const partMoment = (context: Context, i: number): Moment | undefined => {
  const { items } = context
  const part = textRole(items[i], 'part') as Moment['part']
  if (part === undefined) return undefined
  let at = i + 1
  if (items[at]?.text === '-' && glued(items, at)) at += 1
  at = skipSmall(context, at, false)
  if (items[at]?.and) return undefined
  const partOf = (moment: Moment): Moment => ({ ...moment, first: i, part, strong: true })
  const month = monthMoment(context, at)
  if (month) return partOf(month)
  const relative = relativeMonth(context, at)
  if (relative)
    return partOf({
      first: i,
      next: relative.next,
      ...relative.value,
      strong: true,
      basis: 'relative',
      ...(relative.value.month === undefined ? { literal: 'XXXX' } : {}),
    })
  const inner = subMoment(context, at) ?? seasonMoment(context, at)
  if (inner) return partOf(inner)
  const decade = decadeMoment(context, at)
  if (decade?.literal?.length === 4) {
    const [from, to] = decadeThirds[part]
    const head = decade.literal.slice(0, 3)
    return partOf({ ...decade, literal: `${head}${from}~/${head}${to}~` })
  }
  const year = yearRefAt(context, at)
  if (!year || year.value.hijri) return undefined
  if (year.value.year === undefined)
    return partOf({ first: i, next: year.next, literal: 'XXXX', strong: true, basis: 'relative' })
  return partOf({
    first: i,
    next: year.next,
    year: year.value.year,
    strong: true,
    basis: year.value.relative ? 'relative' : 'explicit',
  })
}

/** The Gregorian years that a year of the Islamic calendar touches: 1 AH began in July 622, a year has 354.367 days. */
const hijriYears = (year: number): string => {
  const start = (n: number): number => Math.floor(622.54 + (n - 1) * 0.970224)
  return `${yearText(start(year))}/${yearText(start(year + 1))}`
}

const yearMoment = (context: Context, i: number): Moment | undefined => {
  const year = yearRefAt(context, i)
  if (!year) return undefined
  const { value, next } = year
  if (value.hijri)
    return { first: i, next, literal: hijriYears(value.year ?? 0), strong: true, basis: 'inferred', calendar: 'hijri' }
  if (value.year === undefined) return { first: i, next, literal: 'XXXX', strong: true, basis: 'relative' }
  return { first: i, next, year: value.year, strong: value.marked, basis: value.relative ? 'relative' : 'explicit' }
}

const rules = [
  digitMoment,
  partMoment,
  subMoment,
  seasonMoment,
  decadeMoment,
  dayMoment,
  centuryMoment,
  monthMoment,
  yearMoment,
]

/** The longest period that starts at item `i`; of two as long, the one whose rule stands first. */
export const periodAt = (context: Context, i: number): Moment | undefined => {
  let best: Moment | undefined
  for (const rule of rules) {
    const moment = rule(context, i)
    if (moment && (!best || moment.next > best.next)) best = moment
  }
  return best
}
