/** Finds the dates of a text: periods, ranges and open intervals, longest first, each with its EDTF and bounds. */

import { bounds, isCalendarDay } from '../../register/edtf.ts'
import { type Folded, sourceSpan } from '../../text/index.ts'
import { glued, grammarOf, has, type Item, readItems } from '../lexis.ts'
import type { DateMention, Language } from '../types.ts'
import { datesByPatterns } from './by-patterns.ts'
import { type Context, type Day, edtfOf, isYearless, type Moment } from './moment.ts'
import { periodAt } from './periods.ts'
import { dayAt } from './pieces.ts'
import { relativeAt } from './relative.ts'

export interface DateOptions {
  readonly language: Language
  /** Publication day, `YYYY-MM-DD`; what is relative stays `XXXX` without it. A longer timestamp is cut to its day. */
  readonly published?: string
}

const dayOf = (text: string | undefined): Day | undefined => {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text ?? '')
  if (!match) return undefined
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return isCalendarDay(year, month, day) ? { year, month, day } : undefined
}

const longest = (context: Context, i: number): Moment | undefined => {
  const period = periodAt(context, i)
  const relative = relativeAt(context, i)
  return relative && (!period || relative.next >= period.next) ? relative : period
}

const side = (edtf: string, end: boolean): string => {
  const slash = edtf.indexOf('/')
  return slash < 0 ? edtf : end ? edtf.slice(slash + 1) : edtf.slice(0, slash)
}

interface Found {
  readonly first: number
  readonly next: number
  readonly edtf: string
  readonly moment: Moment
  /** A year with nothing but digits: the next year joined by "and" is one too. */
  readonly bareYear?: boolean
}

/** The two ends of a range lend each other what one of them lacks: `from May to July 2021`, `5–10 октября`. */
const lend = (from: Moment, to: Moment): Moment => {
  if (!isYearless(from) || to.year === undefined || to.month === undefined) return from
  const late = (from.month ?? 0) > to.month
  return { ...from, year: late ? to.year - 1 : to.year, basis: to.basis, strong: true }
}

const isConnector = (context: Context, i: number, role: 'and' | 'to'): number => {
  const item = context.items[i]
  return has(item, role) ? i + 1 : -1
}

const rangeOf = (context: Context, from: Moment, to: Moment): Found | undefined => {
  const head = lend(from, to)
  const edtf = `${side(edtfOf(head, context.published), false)}/${side(edtfOf(to, context.published), true)}`
  if (edtf.includes('XXXX') || edtf.includes('[')) return undefined
  const { earliest, latest } = bounds(edtf)
  if (earliest === undefined || latest === undefined) return undefined
  const explicit = head.basis === 'explicit' && to.basis === 'explicit'
  return {
    first: from.first,
    next: to.next,
    edtf,
    moment: { ...to, first: from.first, basis: explicit ? 'explicit' : 'relative' },
  }
}

/** `5 … 10 октября 2021`: a day without a month, then a whole date. */
const dayRange = (context: Context, i: number, opened: boolean): Found | undefined => {
  const { items } = context
  const first = dayAt(context, i)
  if (!first) return undefined
  const sign = items[first.next]
  const dash = sign?.text === '-'
  if (!dash && !(opened && (has(sign, 'to') || has(sign, 'and')))) return undefined
  const to = periodAt(context, first.next + 1)
  if (to?.day === undefined || to.month === undefined || to.literal !== undefined || first.value >= to.day)
    return undefined
  return rangeOf(context, { ...to, first: i, day: first.value }, to)
}

/** `October 5-10, 2021`: the month, two days, the year. */
const monthDayRange = (context: Context, i: number): Found | undefined => {
  const { items, language } = context
  if (language !== 'en' || !has(items[i], 'month')) return undefined
  const single = dayAt(context, i + 1)
  if (!single || items[single.next]?.text !== '-' || !glued(items, single.next)) return undefined
  const last = dayAt(context, single.next + 1)
  if (!last || last.value <= single.value) return undefined
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

const range = (context: Context, i: number): Found | undefined => {
  const found = rangeAt(context, i)
  return found && !goesOn(context.items, found.next) ? found : undefined
}

const rangeAt = (context: Context, i: number): Found | undefined => {
  const { items } = context
  const opener = items[i]
  const between = has(opener, 'between')
  const from = has(opener, 'from')
  if (between || from) {
    const days = dayRange(context, i + 1, true)
    if (days) return days
    const head = longest(context, i + 1)
    if (head) {
      let at = -1
      if (from) at = isConnector(context, head.next, 'to')
      if (at < 0 && between) at = items[head.next]?.and ? head.next : isConnector(context, head.next, 'and')
      const to = at < 0 ? undefined : longest(context, at)
      const found = to && rangeOf(context, head, to)
      if (found) return found
    }
    return undefined
  }
  const days = monthDayRange(context, i) ?? dayRange(context, i, false)
  if (days) return days
  const item = items[i]
  if (item?.kind !== 'number' && !has(item, 'month') && !has(item, 'yearNoun')) return undefined
  const head = periodAt(context, i)
  if (!head || items[head.next]?.text !== '-' || (head.literal !== undefined && !head.strong)) return undefined
  const to = periodAt(context, head.next + 1)
  if (
    to &&
    (head.month === undefined) === (to.month === undefined) &&
    (head.day === undefined) === (to.day === undefined)
  ) {
    return rangeOf(context, head, to)
  }
  const short = items[head.next + 1]
  if (
    head.year !== undefined &&
    head.month === undefined &&
    short?.kind === 'number' &&
    short.text.length === 2 &&
    glued(items, head.next + 1)
  ) {
    const last = Math.floor(head.year / 100) * 100 + short.value
    if (last > head.year && short.value > 12)
      return rangeOf(context, head, { ...head, year: last, next: head.next + 2 })
  }
  return undefined
}

/** Steps back over small words that stand between a preposition and the date: `since the …`, `منذ شهر …`. */
const leader = (context: Context, i: number): Item | undefined => {
  const before = context.items[i - 1]
  return before?.text === 'the' || before?.text === 'ال' ? context.items[i - 2] : before
}

const accepted = (context: Context, moment: Moment, previous: Found | undefined): boolean => {
  const { items, language } = context
  const { first } = moment
  const head = items[first]
  const before = leader(context, first)
  if (isYearless(moment)) {
    if (before && has(before, 'block')) return false
    if (moment.strong) return true
    if (has(head, 'monthNoun')) return true
    if (head?.prep === 'ب' || head?.prep === 'ل') return true
    return has(before, 'monthIn') || has(before, 'agoAfter') || (has(before, 'ago') && language === 'ar')
  }
  if (moment.strong) return true
  if (has(before, 'yearIn') || has(before, 'part')) return true
  if (previous?.bareYear && (previous.next === first - 1 || previous.next === first)) {
    const sign = items[first - 1]
    if (previous.next === first - 1 && (has(sign, 'and') || sign?.text === ',')) return true
  }
  return before?.text === '(' && items[moment.next]?.text === ')' && items[first - 2]?.kind !== 'number'
}

/** The interval that a word in front opens: since → `A/..`, until → `../B`; before and after are read loosely, the period itself included. */
const opened = (context: Context, moment: Moment, edtf: string): string => {
  if (edtf.startsWith('XXXX') || edtf.includes('[')) return edtf
  const head = context.items[moment.first]
  const before = has(head, 'ago') ? (head?.text === 'منذ' ? head : undefined) : leader(context, moment.first)
  if (!before) return edtf
  if (has(before, 'since')) return `${side(edtf, false)}/..`
  if (has(before, 'after')) return `${side(edtf, false)}/..`
  if (has(before, 'until') || has(before, 'before')) return `../${side(edtf, true)}`
  return edtf
}

/** Digits in the middle of `10-10-10` or `1.2.1.2`: what begins there is no date. */
const inChain = (items: readonly Item[], i: number): boolean => {
  const sign = items[i - 1]
  if (items[i]?.kind !== 'number' || sign?.kind !== 'mark' || !'-./:'.includes(sign.text)) return false
  return glued(items, i) && glued(items, i - 1) && items[i - 2]?.kind === 'number'
}

/** Short names of quarters and halves that are no words of the lexicon. */
const shorts: ReadonlySet<string> = new Set(['q', 'h', 'i', 'ii', 'iii', 'iv'])

const starts = (item: Item): boolean => item.kind === 'number' || item.known || shorts.has(item.text)

/**
 * The dates of a folded text in reading order; spans lie in the original text and never overlap. Linear in the length of the text.
 *
 * @example findDates(fold('في أكتوبر ٢٠٠١'), { language: 'ar' })   // [{ id: 'd1', text: 'أكتوبر ٢٠٠١', edtf: '2001-10', … }]
 */
export const findDates = (folded: Folded, options: DateOptions): readonly DateMention[] => {
  const { language } = options
  const items = readItems(folded, language)
  const context: Context = { items, folded, language, published: dayOf(options.published) }
  const grammar = grammarOf(language)
  if (grammar) return datesByPatterns(context, grammar)
  const out: DateMention[] = []
  let previous: Found | undefined
  let end = 0
  for (let i = 0; i < items.length; ) {
    const item = items[i] as Item
    if (!starts(item) || inChain(items, i)) {
      i += 1
      continue
    }
    let found = range(context, i)
    if (!found) {
      const moment = longest(context, i)
      if (moment && accepted(context, moment, previous)) {
        const edtf = opened(context, moment, edtfOf(moment, context.published))
        const bareYear = moment.year !== undefined && moment.month === undefined && moment.sub === undefined
        found = { first: i, next: moment.next, edtf, moment, bareYear }
      }
    }
    if (!found) {
      i += 1
      continue
    }
    const span = sourceSpan(folded, (items[found.first] as Item).start, (items[found.next - 1] as Item).end)
    if (span.start >= end && span.end > span.start) {
      const { part, basis, calendar } = found.moment
      out.push({
        ...span,
        text: folded.source.slice(span.start, span.end),
        id: `d${out.length + 1}`,
        edtf: found.edtf,
        bounds: bounds(found.edtf),
        basis,
        ...(part === undefined ? {} : { part }),
        ...(calendar === undefined ? {} : { calendar }),
      })
      end = span.end
    }
    previous = found
    i = found.next
  }
  return out
}
