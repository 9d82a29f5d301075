/** Finds the dates of a text: periods, ranges and open intervals, longest first, each with its EDTF and bounds. */

import { bounds, isCalendarDay } from '../../register/edtf.ts'
import { type Folded, sourceSpan } from '../../text/index.ts'
import { glued, grammarOf, type Item, type Roles, readItems } from '../lexis.ts'
import type { DateMention, Language } from '../types.ts'
import { isBound, isDate, type Opened, openedBy } from './accept.ts'
import { datesByPatterns } from './by-patterns.ts'
import { type Context, type Day, edtfOf, isYearless, type Memory, type Moment } from './moment.ts'
import { type Found, findRange, longest } from './ranges.ts'
import { tenseAt } from './tense.ts'

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

/** Digits in the middle of `10-10-10` or `1.2.1.2`: what begins there is no date. */
const inChain = (items: readonly Item[], i: number): boolean => {
  const sign = items[i - 1]
  if (items[i]?.kind !== 'number' || sign?.kind !== 'mark' || !'-./:'.includes(sign.text)) return false
  return glued(items, i) && glued(items, i - 1) && items[i - 2]?.kind === 'number'
}

/** Short names of quarters and halves that are no words of the lexicon. */
const shorts: ReadonlySet<string> = new Set(['q', 'h', 'i', 'ii', 'iii', 'iv'])

/** Roles of words that a date may begin with; the many words that only stand around dates are stepped over unread. */
const opening = [
  'month',
  'weekday',
  'ord',
  'part',
  'halfNoun',
  'quarterNoun',
  'season',
  'yearNoun',
  'monthNoun',
  'weekNoun',
  'dayNoun',
  'decadeNoun',
  'centuryNoun',
  'decade',
  'roman',
  'ago',
  'ahead',
  'span',
  'spanTwo',
  'spanHalf',
  'between',
  'from',
  'rel',
  'thisWord',
  'dayOffset',
  'hijriMonth',
  'window',
  'beside',
  'fromThen',
  'eve',
  'holiday',
  'easter',
  'nthWeekday',
  'firstLast',
  'weekend',
  'seasonNoun',
  'num',
  'scale',
] as const

/** The roles of a word are one object for all its places in all texts: asked once. */
const openers = new WeakMap<Roles, boolean>()

const isOpener = (roles: Roles): boolean => {
  const before = openers.get(roles)
  if (before !== undefined) return before
  const answer = opening.some((role) => roles[role] !== undefined)
  openers.set(roles, answer)
  return answer
}

const starts = (item: Item): boolean =>
  item.kind === 'number' || (item.known ? isOpener(item.roles) || item.text === 'a' : shorts.has(item.text))

/** One date, completed from publication by the tense of its clause, with the side of time that the word before it leaves open. */
const single = (context: Context, i: number, previous: Found | undefined): (Found & Opened) | undefined => {
  const moment = longest(context, i)
  if (!moment || !isDate(context, moment, previous)) return undefined
  const said = isYearless(moment) ? tenseAt(context.items, i, moment.next, context.language) : undefined
  const tense = isYearless(moment) && said !== 'future' && isBound(context, i) ? 'bound' : said
  const placed: Moment = tense ? { ...moment, tense } : moment
  const opened = openedBy(context, moment, edtfOf(placed, context.published))
  const bareYear = moment.year !== undefined && moment.month === undefined && moment.sub === undefined
  return { first: i, next: moment.next, moment, bareYear, ...opened }
}

/**
 * The dates of a folded text in reading order; spans lie in the original text and never overlap. Linear in the length of the text.
 *
 * @example findDates(fold('في أكتوبر ٢٠٠١'), { language: 'ar' })   // [{ id: 'd1', text: 'أكتوبر ٢٠٠١', edtf: '2001-10', … }]
 */
export const findDates = (folded: Folded, options: DateOptions): readonly DateMention[] => {
  const { language } = options
  const items = readItems(folded, language)
  const memory: Memory = {}
  const context: Context = { items, folded, language, published: dayOf(options.published), memory }
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
    const found: (Found & Partial<Opened>) | undefined = findRange(context, i) ?? single(context, i, previous)
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
        ...(found.side === undefined ? {} : { side: found.side }),
        ...(calendar === undefined ? {} : { calendar }),
      })
      end = span.end
      memory.last = { edtf: found.edtf, first: found.first }
    }
    previous = found
    i = found.next
  }
  return out
}
