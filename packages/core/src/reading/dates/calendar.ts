/** Days and months in words: `6 تشرين الأول/أكتوبر 2001`, `5-го мая`, `October 6, 2001`, `السادس من الشهر الجاري`. */
import { isCalendarDay } from '../../register/edtf.ts'
import { glued, has, numberRole } from '../lexis.ts'
import type { Context, Moment, Read } from './moment.ts'
import { dayAt, monthAt, skipSmall, type Year, yearAt } from './pieces.ts'

/** A year by itself or by its distance from publication: `عام 2021`, `2021 года`, `العام الماضي`, `last year`, `прошлого года`. */
export interface YearRead {
  /** Absent when it is relative and there is no publication date. */
  readonly year?: number
  readonly marked: boolean
  readonly relative: boolean
  readonly hijri: boolean
}

const relativeYear = (context: Context, distance: number): { year?: number } =>
  context.published ? { year: context.published.year + distance } : {}

/** Distance of `noun + rel` (Arabic) or `rel + noun` (Russian, English) for a noun with the given role. */
export const relativeNoun = (context: Context, i: number, role: string): Read<number> | undefined => {
  const { items, language } = context
  if (language !== 'ar') {
    const distance = numberRole(items[i], 'rel')
    return distance !== undefined && numberRole(items[i + 1], role) === 1 ? { value: distance, next: i + 2 } : undefined
  }
  if (has(items[i], 'thisWord') && numberRole(items[i + 1], role) === 1 && items[i + 1]?.def)
    return { value: 0, next: i + 2 }
  const distance = numberRole(items[i + 1], 'rel')
  if (numberRole(items[i], role) !== 1 || distance === undefined || items[i + 1]?.and) return undefined
  return { value: distance, next: i + 2 }
}

/** A year in words or digits, or a relative one. */
export const yearRefAt = (context: Context, i: number): Read<YearRead> | undefined => {
  const relative = relativeNoun(context, i, 'yearNoun')
  if (relative) {
    return {
      value: { ...relativeYear(context, relative.value), marked: true, relative: true, hijri: false },
      next: relative.next,
    }
  }
  const year: Read<Year> | undefined = yearAt(context, i)
  return year ? { value: { ...year.value, relative: false }, next: year.next } : undefined
}

/** The year behind a month: small words and a comma may stand between. */
const yearTail = (context: Context, i: number): Read<YearRead> | undefined => {
  const at = skipSmall(context, i, true)
  const year = yearRefAt(context, at)
  if (!year || year.value.hijri || context.items[at]?.and) return undefined
  return year
}

const build = (
  first: number,
  next: number,
  month: number,
  day: number | undefined,
  year: YearRead | undefined,
): Moment | undefined => {
  if (day !== undefined && !isCalendarDay(year?.year ?? 2000, month, day)) return undefined
  return {
    first,
    next,
    ...(year?.year === undefined ? {} : { year: year.year }),
    month,
    ...(day === undefined ? {} : { day }),
    strong: day !== undefined || year !== undefined,
    basis: year && !year.relative ? 'explicit' : 'relative',
  }
}

/** A month with the year behind it, or with the word that places it (`أغسطس الماضي`, `last August`, `в марте прошлого года`). */
export const monthMoment = (context: Context, i: number): Moment | undefined => {
  const { items, language } = context
  let at = i
  if (has(items[at], 'monthNoun') && has(items[at + 1], 'month')) at += 1
  const before = language === 'ar' ? undefined : numberRole(items[at], 'rel')
  if (before !== undefined) {
    const month = monthAt(context, at + 1)
    return (
      month && { first: i, next: month.next, month: month.value, direction: before, strong: true, basis: 'relative' }
    )
  }
  const month = monthAt(context, at)
  if (!month) return undefined
  const year = yearTail(context, month.next)
  if (year) return build(i, year.next, month.value, undefined, year.value)
  const after = language === 'ar' && !items[month.next]?.and ? numberRole(items[month.next], 'rel') : undefined
  if (after !== undefined) {
    return { first: i, next: month.next + 1, month: month.value, direction: after, strong: true, basis: 'relative' }
  }
  return build(i, month.next, month.value, undefined, undefined)
}

/** The month that "this", "last" or "next month" means. */
export const relativeMonth = (context: Context, i: number): Read<{ year?: number; month?: number }> | undefined => {
  const relative = relativeNoun(context, i, 'monthNoun')
  if (!relative) return undefined
  const { published } = context
  if (!published) return { value: {}, next: relative.next }
  const index = published.year * 12 + published.month - 1 + relative.value
  return { value: { year: Math.floor(index / 12), month: (index % 12) + 1 }, next: relative.next }
}

const placed = (context: Context, moment: Moment): Moment => {
  if (moment.year !== undefined || context.language !== 'ar') return moment
  const after = numberRole(context.items[moment.next], 'rel')
  return after === undefined || context.items[moment.next]?.and
    ? moment
    : { ...moment, next: moment.next + 1, direction: after }
}

/** A day and its month, in the order of the language: `6 أكتوبر 2001`, `October 6, 2001`. */
export const dayMoment = (context: Context, i: number): Moment | undefined => {
  const { items, language } = context
  if (language !== 'ru' && has(items[i], 'month')) {
    const month = monthAt(context, i)
    const the = month && has(items[month.next], 'of') && language === 'en' && items[month.next]?.text === 'the' ? 1 : 0
    const day = month && dayAt(context, month.next + the)
    if (!month || !day) return undefined
    const year = yearTail(context, day.next)
    if (year) return build(i, year.next, month.value, day.value, year.value)
    if (items[i - 1]?.text === 'in' || has(items[day.next], 'noun')) return undefined
    return build(i, day.next, month.value, day.value, undefined)
  }
  const day = dayAt(context, i)
  if (!day) return undefined
  let at = skipSmall(context, day.next, false)
  if (items[at]?.text === '-' && glued(items, at)) at += 1
  if (has(items[at], 'monthNoun') && has(items[at + 1], 'month')) at += 1
  const month = monthAt(context, at)
  if (!month) {
    const relative = relativeMonth(context, at)
    if (!relative) return undefined
    const { year, month: number } = relative.value
    if (year === undefined || number === undefined || !isCalendarDay(year, number, day.value)) return undefined
    return { first: i, next: relative.next, year, month: number, day: day.value, strong: true, basis: 'relative' }
  }
  const year = yearTail(context, month.next)
  const moment = build(i, year?.next ?? month.next, month.value, day.value, year?.value)
  return moment && placed(context, moment)
}
