/** Weekdays and weekends: `on Friday`, `в четверг`, `الثلاثاء`, `last Thursday`, `Saturday and Sunday`, `ليلة الأحد إلى الإثنين`. */
import { dayText, isCalendarDay, weekdayOf } from '../../register/edtf.ts'
import { has, type Item, numberRole } from '../lexis.ts'
import { dayMoment, relativeNoun } from './calendar.ts'
import { digitMoment } from './digits.ts'
import type { Context, Day, Moment, Read } from './moment.ts'
import { isCapital } from './pieces.ts'
import { mondayOf, shifted, toWeekday } from './shift.ts'
import { tenseAt } from './tense.ts'

const near = { strong: true, basis: 'relative' } as const

const textOf = ({ year, month, day }: Day): string => dayText(year, month, day)

/** Words before a weekday that make it part of a name (`Black Friday`, `صلاة الجمعة`), or a word that only looks like one. */
const isName = (context: Context, i: number): boolean => {
  const { items, language } = context
  const before = items[i - 1]
  if (has(before, 'weekdayBlock')) return true
  if (language !== 'en') return false
  // A capital on either side: Sheffield Wednesday, the Sunday Times.
  const after = items[i + 1]
  if (after?.kind === 'word' && after.from === (items[i]?.end ?? 0) + 1 && isCapital(context, i + 1))
    return !has(after, 'month')
  return (
    before?.kind === 'word' &&
    before.end + 1 === items[i]?.from &&
    isCapital(context, i - 1) &&
    !before.known &&
    items[i - 2]?.kind === 'word' &&
    !isCapital(context, i - 2)
  )
}

const isSet = (context: Context, i: number): boolean => {
  const { items, language } = context
  const item = items[i] as Item
  if (item.prep && item.prep !== 'ل') return false
  if (language === 'en' && !isCapital(context, i)) return false
  if (isName(context, i)) return false
  // Forms that are a common noun too: среда, "environment".
  if (language !== 'ru' || !has(item, 'weekdayNeedsDay')) return true
  return has(items[i - 1], 'weekdayIn') || has(items[i - 1], 'dayTime') || has(items[i + 1], 'dayTime')
}

/** How far back "until" may stand from the weekday it ends with. */
const boundReach = 6

/** Which way a weekday without "last" or "next" looks: ahead where its clause does, or where a word sets an end to something still going on. */
const directionOf = (context: Context, first: number, next: number): number => {
  const { items, language } = context
  const tense = tenseAt(items, first, next, language)
  if (tense === 'future') return 1
  // "until 5 p.m. on Thursday", `إلى يوم الأحد`
  for (let k = first - 1; k >= Math.max(0, first - boundReach); k -= 1) {
    const item = items[k]
    if (item?.kind === 'break' || item?.text === ',' || has(item, 'clause') || has(item, 'past')) break
    if (has(item, 'until') || (tense === undefined && (has(item, 'by') || has(item, 'before')))) return 1
    if (language === 'ar' && tense === undefined && has(item, 'to') && k >= first - 2) return 1
  }
  return 0
}

/** The day a weekday means: the last one, the day of publication included; looking ahead the next one, that day included. */
const resolved = (published: Day, weekday: number, ahead: boolean): Day => {
  const today = weekdayOf(published.year, published.month, published.day) === weekday
  return today ? published : shifted(published, toWeekday(published, weekday, ahead ? 1 : undefined))
}

/** The second of two weekdays joined as one stretch: `Saturday and Sunday`, `с понедельника по пятницу`, `الأحد إلى الإثنين`, `السبت الأحد`. */
const partnerAt = (context: Context, i: number, weekday: number): Read<number> | undefined => {
  const { items, language } = context
  const sign = items[i]
  const follows = (other: number): boolean => (weekday + 1) % 7 === other
  const direct = numberRole(sign, 'weekday')
  if (direct !== undefined && language === 'ar') {
    return follows(direct) && !sign?.prep ? { value: direct, next: i + 1 } : undefined
  }
  const joins = has(sign, 'to') || sign?.text === '-' || (language === 'ru' && sign?.text === 'на')
  const and = has(sign, 'and')
  if (!joins && !and) return undefined
  let at = i + 1
  if (language === 'en' && items[at]?.text === 'on') at += 1
  if (language === 'ru' && and && (items[at]?.text === 'в' || items[at]?.text === 'во')) at += 1
  const other = numberRole(items[at], 'weekday')
  if (other === undefined || items[at]?.and || (language === 'en' && !isCapital(context, at))) return undefined
  if (and && !follows(other)) return undefined
  return { value: other, next: at + 1 }
}

/** A number of the day of the month behind a weekday, its month left out: `الأربعاء 27`, `the Friday the 15th`. */
const datedAt = (context: Context, i: number, weekday: number): Moment | undefined => {
  const { items, published, language } = context
  if (language !== 'ar' || !published) return undefined
  const item = items[i]
  if (item?.kind !== 'number' || item.text.length > 2 || item.value < 1 || item.value > 31) return undefined
  const after = items[i + 1]
  if (after && (has(after, 'noun') || has(after, 'scale') || after.text === ':' || after.text === '%')) return undefined
  for (const offset of [0, -1, 1]) {
    const index = published.year * 12 + published.month - 1 + offset
    const [year, month] = [Math.floor(index / 12), (index % 12) + 1]
    if (isCalendarDay(year, month, item.value) && weekdayOf(year, month, item.value) === weekday)
      return { first: i, next: i + 1, year, month, day: item.value, ...near }
  }
  return undefined
}

/** The weekday that starts at item `i`, with the date, the week or the second weekday that stands beside it. */
export const weekdayMoment = (context: Context, i: number): Moment | undefined => {
  const { items, language, published } = context
  const leading = language === 'ar' ? undefined : numberRole(items[i], 'rel')
  const at = leading === undefined ? i : i + 1
  const weekday = numberRole(items[at], 'weekday')
  if (weekday === undefined) return undefined
  if (leading === undefined) {
    const behind = at + (items[at + 1]?.text === ',' ? 2 : 1)
    const dated = dayMoment(context, behind) ?? digitMoment(context, behind) ?? datedAt(context, behind, weekday)
    if (dated && !items[at + 1]?.and) return { ...dated, first: i }
  }
  const trailing = language === 'ar' && !items[at + 1]?.and ? numberRole(items[at + 1], 'rel') : undefined
  const said = leading ?? trailing
  if (said === undefined && !isSet(context, at)) return undefined
  if (items[at]?.prep && items[at]?.prep !== 'ل') return undefined
  const next = trailing === undefined ? at + 1 : at + 2
  // "Tuesday last week", `الجمعة من الأسبوع المقبل`, "в пятницу на прошлой неделе".
  let beside = next
  if (has(items[beside], 'of') || items[beside]?.text === 'на') beside += 1
  const week = said === undefined ? relativeNoun(context, beside, 'weekNoun') : undefined
  if (week && published) {
    const day = shifted(mondayOf(published, week.value), (weekday + 6) % 7)
    return { first: i, next: week.next, ...day, ...near }
  }
  if (week) return { first: i, next: week.next, literal: 'XXXX-XX-XX', ...near }
  if (!published) return { first: i, next, literal: 'XXXX-XX-XX', ...near }
  // "this Friday" looks as its clause does.
  const direction =
    said === undefined
      ? directionOf(context, i, next)
      : said === 0
        ? Number(tenseAt(items, i, next, language) !== 'past')
        : said
  const day =
    said === -1 || said === 1
      ? shifted(published, toWeekday(published, weekday, said))
      : resolved(published, weekday, direction === 1)
  const partner = said === undefined ? partnerAt(context, next, weekday) : undefined
  if (partner) {
    const last = shifted(day, (partner.value - weekday + 7) % 7)
    return { first: i, next: partner.next, literal: `${textOf(day)}/${textOf(last)}`, ...near }
  }
  return { first: i, next, ...day, ...near }
}

/** `at the weekend`, `last weekend`, `в выходные`: Saturday and Sunday. */
export const weekendMoment = (context: Context, i: number): Moment | undefined => {
  const { items, published, language } = context
  const leading = numberRole(items[i], 'rel')
  const at = leading === undefined ? i : i + 1
  if (!has(items[at], 'weekend')) return undefined
  if (leading === undefined && !has(items[i - 1], 'weekdayIn') && items[i - 1]?.text !== 'the') return undefined
  const next = at + 1
  if (!published) return { first: i, next, literal: 'XXXX-XX-XX', ...near }
  const ahead = leading === 1 || (leading !== -1 && tenseAt(items, i, next, language) === 'future')
  // Days from Saturday of the weekend that began last, or is running.
  const since = (weekdayOf(published.year, published.month, published.day) + 1) % 7
  const saturday = shifted(
    published,
    ahead ? (since === 0 ? 0 : 7 - since) : since === 0 && leading === -1 ? -7 : -since,
  )
  return { first: i, next, literal: `${textOf(saturday)}/${textOf(shifted(saturday, 1))}`, ...near }
}
