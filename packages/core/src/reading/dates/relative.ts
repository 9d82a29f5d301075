/** Dates told by their distance from publication: `أمس`, `الأسبوع الماضي`, `last Thursday`, `два года назад`, `قبل عامين`. */
import { dayNumber, dayOfNumber, dayText, weekdayOf } from '../../register/edtf.ts'
import { readNumber } from '../figures/number.ts'
import { has, numberRole, textRole } from '../lexis.ts'
import { dayMoment, relativeMonth, relativeNoun } from './calendar.ts'
import { digitMoment } from './digits.ts'
import type { Context, Day, Moment } from './moment.ts'
import { plainNumber } from './pieces.ts'

const near = { strong: true, basis: 'relative' } as const

/** The day so many days later. */
export const shifted = (day: Day, days: number): Day => {
  const [year, month, date] = dayOfNumber(dayNumber(day.year, day.month, day.day) + days)
  return { year, month, day: date }
}

const fieldsOf = (published: Day | undefined, days: number): Partial<Day> & { literal?: string } =>
  published ? shifted(published, days) : { literal: 'XXXX-XX-XX' }

/** Days from publication to a weekday: the last one before it, the next one after it, or the last not after it. */
export const toWeekday = (published: Day, weekday: number, direction: number | undefined): number => {
  const back = (weekdayOf(published.year, published.month, published.day) - weekday + 7) % 7
  if (direction === 1) return back === 0 ? 7 : 7 - back
  return direction === -1 && back === 0 ? -7 : -back
}

const weekdayMoment = (context: Context, i: number): Moment | undefined => {
  const { items, language, published } = context
  const leading = language === 'ar' ? undefined : numberRole(items[i], 'rel')
  const at = leading === undefined ? i : i + 1
  const weekday = numberRole(items[at], 'weekday')
  if (weekday === undefined) return undefined
  if (leading === undefined) {
    const comma = items[at + 1]?.text === ','
    const dated = dayMoment(context, at + (comma ? 2 : 1)) ?? digitMoment(context, at + (comma ? 2 : 1))
    if (dated && !items[at + 1]?.and) return { ...dated, first: i }
  }
  const trailing = language === 'ar' && !items[at + 1]?.and ? numberRole(items[at + 1], 'rel') : undefined
  const direction = leading ?? trailing
  const before = items[i - 1]
  const introduced =
    language === 'ar'
      ? has(before, 'dayNoun')
      : language === 'en'
        ? has(before, 'weekdayIn')
        : before?.text === 'в' || before?.text === 'во'
  if (direction === undefined && !introduced) return undefined
  if (items[at]?.prep) return undefined
  const next = trailing === undefined ? at + 1 : at + 2
  const fields = published ? shifted(published, toWeekday(published, weekday, direction)) : { literal: 'XXXX-XX-XX' }
  const guess = published && direction === undefined
  if (guess && 'year' in fields) {
    return { first: i, next, literal: `${dayText(fields.year, fields.month, fields.day)}?`, ...near }
  }
  return { first: i, next, ...fields, ...near }
}

const weekMoment = (context: Context, i: number): Moment | undefined => {
  const week = relativeNoun(context, i, 'weekNoun')
  if (!week) return undefined
  const { published } = context
  if (!published) return { first: i, next: week.next, literal: 'XXXX-XX-XX', ...near }
  const sinceMonday = (weekdayOf(published.year, published.month, published.day) + 6) % 7
  const from = shifted(published, week.value * 7 - sinceMonday)
  const to = shifted(from, 6)
  return {
    first: i,
    next: week.next,
    literal: `${dayText(from.year, from.month, from.day)}/${dayText(to.year, to.month, to.day)}`,
    ...near,
  }
}

/** So many units before publication; years and months keep their own precision. */
export const before = (published: Day, unit: string, count: number): Partial<Day> => {
  if (unit === 'year') return { year: published.year - count }
  if (unit === 'month') {
    const index = published.year * 12 + published.month - 1 - count
    return { year: Math.floor(index / 12), month: (index % 12) + 1 }
  }
  return shifted(published, -count * (unit === 'week' ? 7 : 1))
}

/** Longest distance taken for one from publication, by unit; beyond it the number means something else. */
export const most: Readonly<Record<string, number>> = { year: 500, month: 60, week: 60, day: 120 }

const agoMoment = (context: Context, i: number): Moment | undefined => {
  const { items, language, published } = context
  const leads = language === 'ar'
  if (leads && !has(items[i], 'ago')) return undefined
  let at = leads ? i + 1 : i
  if (language === 'en' && items[at]?.text === 'a') at += 1
  let count = 1
  let unit = textRole(items[at], 'spanTwo')
  if (unit !== undefined) count = 2
  else {
    if (items[at]?.kind === 'number') {
      // Digits alone: reading on through groups here would make a long run of digits quadratic.
      count = plainNumber(context, at)
      at += 1
    } else if (has(items[at], 'num')) {
      const number = readNumber(items, at, language)
      if (number?.value === undefined) return undefined
      count = number.value
      at = number.next
    } else if (items[at]?.def) return undefined
    unit = textRole(items[at], 'span')
  }
  if (unit === undefined || !Number.isInteger(count) || count < 1 || count > (most[unit] ?? 0)) return undefined
  let next = at + 1
  if (leads) {
    if (
      items[next]?.kind === 'number' ||
      has(items[next], 'ord') ||
      has(items[next], 'rel') ||
      has(items[next], 'month')
    )
      return undefined
  } else {
    if (!has(items[next], 'agoAfter')) return undefined
    next += 1
  }
  if (!published) return { first: i, next, literal: 'XXXX', ...near }
  const fields = before(published, unit, count)
  if ((fields.year ?? 0) < 1) return undefined
  return { first: i, next, ...fields, ...near, approximate: unit !== 'day' }
}

const offsetMoment = (context: Context, i: number): Moment | undefined => {
  const { items, published } = context
  const offset = numberRole(items[i], 'dayOffset')
  if (offset === undefined) return undefined
  let next = i + 1
  if (has(items[next], 'weekday') && !items[next]?.and) next += 1
  return { first: i, next, ...fieldsOf(published, offset), ...near }
}

const monthAloneMoment = (context: Context, i: number): Moment | undefined => {
  const month = relativeMonth(context, i)
  if (!month) return undefined
  return {
    first: i,
    next: month.next,
    ...month.value,
    ...near,
    ...(month.value.month === undefined ? { literal: 'XXXX-XX' } : {}),
  }
}

const rules = [offsetMoment, weekdayMoment, weekMoment, agoMoment, monthAloneMoment]

/** The relative date that starts at item `i`. */
export const relativeAt = (context: Context, i: number): Moment | undefined => {
  for (const rule of rules) {
    const moment = rule(context, i)
    if (moment) return moment
  }
  return undefined
}
