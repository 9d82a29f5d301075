/** Two dates as one stretch: `5–10 октября`, `between March and June 2020`, `October 5-10, 2021`, `2019/20`, `بين 10 و13 شباط`. */
import { bounds } from '../../register/edtf.ts'
import { glued, has, type Item } from '../lexis.ts'
import { type Context, edtfOf, isYearless, type Moment, yearOf } from './moment.ts'
import { periodAt } from './periods.ts'
import { dayAt } from './pieces.ts'
import { relativeAt } from './relative.ts'
import { tenseAt } from './tense.ts'

/** A date over items `[first, next)`, completed. */
export interface Found {
  readonly first: number
  readonly next: number
  readonly edtf: string
  readonly moment: Moment
  /** A year with nothing but digits: the next year joined by "and" is one too. */
  readonly bareYear?: boolean
}

/** The longest date, said or relative, that starts at item `i`. */
export const longest = (context: Context, i: number): Moment | undefined => {
  const period = periodAt(context, i)
  const relative = relativeAt(context, i)
  return relative && (!period || relative.next >= period.next) ? relative : period
}

/** One end of an interval; the date itself where it is none. */
export const endOf = (edtf: string, last: boolean): string => {
  const slash = edtf.indexOf('/')
  return slash < 0 ? edtf : last ? edtf.slice(slash + 1) : edtf.slice(0, slash)
}

/** The two ends of a range lend each other what one of them lacks: `from May to July 2021`, `5–10 октября`. */
const lend = (from: Moment, to: Moment): Moment => {
  if (!isYearless(from) || to.year === undefined || to.month === undefined) return from
  const late = (from.month ?? 0) > to.month
  return { ...from, year: late ? to.year - 1 : to.year, basis: to.basis, strong: true }
}

/** A last end without a year gets the one its clause means, before the first end borrows it. */
const completed = (context: Context, first: number, to: Moment): Moment => {
  if (!isYearless(to) || !context.published) return to
  const year = yearOf({ ...to, tense: tenseAt(context.items, first, to.next, context.language) }, context.published)
  return year === undefined ? to : { ...to, year, basis: 'relative' }
}

const rangeOf = (context: Context, from: Moment, last: Moment): Found | undefined => {
  const to = completed(context, from.first, last)
  const head = lend(from, to)
  const end = endOf(edtfOf(to, context.published), true)
  // Up to "the end of 2015" is up to its last month.
  const edtf = `${endOf(edtfOf(head, context.published), false)}/${to.part === 'END' ? end.replace('~', '') : end}`
  if (edtf.includes('XXXX') || edtf.includes('[')) return undefined
  const { earliest, latest } = bounds(edtf)
  if (earliest === undefined || latest === undefined) return undefined
  const explicit = head.basis === 'explicit' && to.basis === 'explicit'
  const { part: _, ...rest } = to
  return {
    first: from.first,
    next: to.next,
    edtf,
    moment: { ...rest, first: from.first, basis: explicit ? 'explicit' : 'relative' },
  }
}

/** The first of two days of one month that are no neighbours: `5 and 12 May`. The second is read by itself. */
const firstOfTwo = (context: Context, i: number, next: number, day: number, last: Moment): Found => {
  const to = completed(context, i, last)
  const { calendar: _, ...rest } = to
  const moment: Moment = { ...rest, first: i, next, day }
  return { first: i, next, edtf: edtfOf(moment, context.published), moment }
}

/** `5 … 10 октября 2021`: a day without a month, then a whole date. */
const dayRange = (context: Context, i: number, opener: 'from' | 'between' | undefined): Found | undefined => {
  const { items, language } = context
  const first = dayAt(context, i)
  if (!first) return undefined
  const sign = items[first.next]
  const dash = sign?.text === '-'
  const to = has(sign, 'to') || (language === 'ru' && sign?.text === 'на')
  // `و13`: Arabic writes "and" onto the digits.
  const and = has(sign, 'and') || sign?.and === true
  if (!dash && !and && !(opener && to)) return undefined
  const at = has(sign, 'and') || !sign?.and ? first.next + 1 : first.next
  const last = periodAt(context, at)
  if (last?.day === undefined || last.month === undefined || last.literal !== undefined || first.value >= last.day)
    return undefined
  const head = items[i]
  if (and && opener !== 'between') {
    // "first and second of May" may count anything; digits are days.
    if (head?.kind !== 'number') return undefined
    if (last.day - first.value !== 1) return firstOfTwo(context, i, first.next, first.value, last)
  }
  return rangeOf(context, { ...last, first: i, day: first.value }, last)
}

/** `October 5-10, 2021`, `May 5 and 6`: the month, two days, the year. */
const monthDayRange = (context: Context, i: number): Found | undefined => {
  const { items, language } = context
  if (language !== 'en' || !has(items[i], 'month')) return undefined
  const single = dayAt(context, i + 1)
  const sign = single && items[single.next]
  if (!single || !sign) return undefined
  const dash = sign.text === '-' && glued(items, single.next)
  if (!dash && !has(sign, 'and') && !has(sign, 'to')) return undefined
  const last = dayAt(context, single.next + 1)
  if (!last || last.value <= single.value || items[single.next + 1]?.kind !== 'number') return undefined
  if (!dash && (has(items[last.next], 'noun') || has(items[last.next], 'month'))) return undefined
  if (has(sign, 'and') && last.value !== single.value + 1) return undefined
  // Read the date as if the first day were not there: the month and the second day with what follows.
  const spliced: Item[] = [items[i] as Item, ...items.slice(single.next + 1, single.next + 8)]
  const inner = periodAt({ ...context, items: spliced }, 0)
  if (inner?.day === undefined || inner.month === undefined) return undefined
  const to = { ...inner, first: i, next: inner.next + single.next }
  return rangeOf(context, { ...to, day: single.value }, to)
}

/** True when digits go on behind a range: `2021-30-45` is a code. */
const goesOn = (items: readonly Item[], i: number): boolean => {
  const sign = items[i]
  return (
    sign?.kind === 'mark' &&
    '-/.:'.includes(sign.text) &&
    glued(items, i) &&
    glued(items, i + 1) &&
    items[i + 1]?.kind === 'number'
  )
}

/** `from A to B`, `between A and B`. */
const openedRange = (context: Context, i: number, between: boolean, from: boolean): Found | undefined => {
  const { items } = context
  const days = dayRange(context, i + 1, between ? 'between' : 'from')
  if (days) return days
  const the = items[i + 1]?.text === 'the' ? 1 : 0
  const head = longest(context, i + 1 + the)
  if (!head) return undefined
  const sign = items[head.next]
  let at = -1
  if (from && has(sign, 'to')) at = head.next + 1
  if (at < 0 && between) at = sign?.and ? head.next : has(sign, 'and') ? head.next + 1 : -1
  const to = at < 0 ? undefined : longest(context, items[at]?.text === 'the' ? at + 1 : at)
  return to && rangeOf(context, head, to)
}

const sameShape = (a: Moment, b: Moment): boolean =>
  (a.month === undefined) === (b.month === undefined) &&
  (a.day === undefined) === (b.day === undefined) &&
  (a.sub === undefined) === (b.sub === undefined)

/** `2019/20`, `2014–17`: the second year shortened to two digits, the sign and digits touching. */
const shortYear = (context: Context, head: Moment): Found | undefined => {
  const { items } = context
  const short = items[head.next + 1]
  if (head.year === undefined || head.month !== undefined || head.sub !== undefined) return undefined
  if (short?.kind !== 'number' || short.text.length !== 2 || !glued(items, head.next) || !glued(items, head.next + 1))
    return undefined
  const last = Math.floor(head.year / 100) * 100 + short.value
  const next = last > head.year && (short.value > 12 || last === head.year + 1)
  return next ? rangeOf(context, head, { ...head, year: last, next: head.next + 2 }) : undefined
}

const rangeAt = (context: Context, i: number): Found | undefined => {
  const { items, language } = context
  const item = items[i]
  const between = has(item, 'between')
  const from = has(item, 'from')
  if (between || from) return openedRange(context, i, between, from)
  const days = monthDayRange(context, i) ?? dayRange(context, i, undefined)
  if (days) return days
  if (item?.kind !== 'number' && !has(item, 'month') && !has(item, 'yearNoun')) return undefined
  const head = periodAt(context, i)
  if (!head || (head.literal !== undefined && !head.strong)) return undefined
  const sign = items[head.next]
  if (sign?.text === '-' || sign?.text === '/') {
    const to = sign.text === '-' || glued(items, head.next) ? periodAt(context, head.next + 1) : undefined
    if (
      to &&
      sameShape(head, to) &&
      (sign.text === '-' || (head.month === undefined && to.year === (head.year ?? 0) + 1))
    )
      return rangeOf(context, head, to)
    return shortYear(context, head)
  }
  // `12 June to 3 July`, `March to June 2020`, "2 июня по 5 июля" need no word in front; a bare year does.
  if (!has(sign, 'to') || has(sign, 'before') || head.month === undefined || sign?.and) return undefined
  const to = periodAt(context, head.next + 1)
  if (!to || !sameShape(head, to) || to.month === undefined) return undefined
  return language === 'en' && sign?.text !== 'to' && sign?.text !== 'through' ? undefined : rangeOf(context, head, to)
}

/** The stretch of two dates that starts at item `i`. */
export const findRange = (context: Context, i: number): Found | undefined => {
  const found = rangeAt(context, i)
  return found && !goesOn(context.items, found.next) ? found : undefined
}
