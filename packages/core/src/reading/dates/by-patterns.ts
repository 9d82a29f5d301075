/**
 * Dates of the languages told by data alone: their patterns say in which order the pieces stand, the rules of what they mean are one for all.
 * Longest match first, as for the other languages.
 */
import { bounds, dayNumber, dayOfNumber, dayText } from '../../register/edtf.ts'
import { sourceSpan } from '../../text/index.ts'
import type { DatePatterns, Grammar } from '../languages/grammar-types.ts'
import { glued, has, type Item } from '../lexis.ts'
import {
  beginsAt,
  type CompiledPattern,
  compilePattern,
  type Match,
  matchPattern,
  type SlotReader,
} from '../patterns.ts'
import type { DateMention } from '../types.ts'
import { type Context, edtfOf, isYearless, type Moment } from './moment.ts'
import { momentOf } from './pattern-moment.ts'
import { dateSlots, type SlotValue } from './pattern-slots.ts'

/** A date over items `[first, next)`; reading goes on at `end`. */
export interface PatternDate {
  readonly first: number
  readonly next: number
  readonly end: number
  readonly edtf: string
  readonly moment: Moment
  readonly side?: DateMention['side']
}

type Compiled = Readonly<Record<keyof DatePatterns, readonly CompiledPattern[]>>

const compiled = new WeakMap<Grammar, Compiled>()

const patternsOf = (grammar: Grammar): Compiled => {
  const before = compiled.get(grammar)
  if (before) return before
  const made = Object.fromEntries(
    Object.entries(grammar.dates).map(([section, list]) => [section, list.map(compilePattern)]),
  ) as unknown as Compiled
  compiled.set(grammar, made)
  return made
}

interface Placed {
  readonly moment: Moment
  readonly end: number
}

/** Of all patterns the match that goes furthest; of two, the one whose pattern stands first. */
const furthest = <T>(
  patterns: readonly CompiledPattern[],
  at: (pattern: CompiledPattern) => (T & { readonly end: number }) | undefined,
): (T & { readonly end: number }) | undefined => {
  let best: (T & { readonly end: number }) | undefined
  for (const pattern of patterns) {
    const found = at(pattern)
    if (found && (!best || found.end > best.end)) best = found
  }
  return best
}

const side = (edtf: string, end: boolean): string => {
  const slash = edtf.indexOf('/')
  return slash < 0 ? edtf : end ? edtf.slice(slash + 1) : edtf.slice(0, slash)
}

/** The two ends of a range lend each other what one of them lacks: "May to July 2021", "5–10 October". */
const lend = (from: Moment, to: Moment): Moment => {
  if (!isYearless(from) || to.year === undefined || to.month === undefined) return from
  const late = (from.month ?? 0) > to.month
  return { ...from, year: late ? to.year - 1 : to.year, basis: to.basis }
}

/** The same onward, where the year stands in front: "2020, from 3 March to 5 April". */
const lendOn = (from: Moment, to: Moment): Moment => {
  if (!isYearless(to) || from.year === undefined || from.month === undefined) return to
  const late = from.month > (to.month ?? 12)
  return { ...to, year: late ? from.year + 1 : from.year, basis: from.basis }
}

const rangeOf = (context: Context, match: Match<SlotValue>): PatternDate | undefined => {
  const whole = match.captures.filter(({ name }) => name === 'P').map(({ value }) => value as Moment)
  const to = whole.at(-1)
  const day = match.captures.find(({ name }) => name === 'day')?.value
  const from =
    whole.length > 1 ? whole[0] : typeof day === 'number' && to?.day !== undefined ? { ...to, day } : undefined
  if (!from || !to || (typeof day === 'number' && day >= (to.day ?? 0))) return undefined
  const head = lend(from, to)
  const tail = lendOn(from, to)
  const edtf = `${side(edtfOf(head, context.published), false)}/${side(edtfOf(tail, context.published), true)}`
  if (edtf.includes('XXXX') || edtf.includes('[')) return undefined
  const { earliest, latest } = bounds(edtf)
  if (earliest === undefined || latest === undefined || latest < earliest) return undefined
  const basis = head.basis === 'explicit' && tail.basis === 'explicit' ? 'explicit' : 'relative'
  const { first, next, end } = match
  // What is true of one end (its part of a month, its calendar) is true of the range only where both agree.
  const { part: _, calendar, ...rest } = to
  const shared = calendar !== undefined && calendar === head.calendar ? { calendar } : {}
  return { first, next, end, edtf, moment: { ...rest, ...shared, first, next, basis } }
}

const openSides = ['since', 'until', 'before', 'after'] as const

/** Words of an open interval round a date: the EDTF has one end. */
const opened = (name: (typeof openSides)[number], edtf: string): string => {
  if (edtf.startsWith('XXXX') || edtf.includes('[')) return edtf
  return name === 'since' || name === 'after' ? `${side(edtf, false)}/..` : `../${side(edtf, true)}`
}

/** The first, second or last third of an interval of days (a month or year of another calendar); other dates know their parts themselves. */
const withPart = (moment: Moment, part: 'START' | 'MID' | 'END'): Moment => {
  const days = /^(\d{4})-(\d\d)-(\d\d)\/(\d{4})-(\d\d)-(\d\d)$/.exec(moment.literal ?? '')
  if (!days) return { ...moment, part }
  const [from, to] = [1, 4].map((i) => dayNumber(Number(days[i]), Number(days[i + 1]), Number(days[i + 2]))) as [
    number,
    number,
  ]
  const third = Math.round((to - from + 1) / 3)
  const text = (number: number): string => `${dayText(...dayOfNumber(number))}~`
  const [first, last] = { START: [from, from + third - 1], MID: [from + third, to - third], END: [to - third + 1, to] }[
    part
  ] as [number, number]
  return { ...moment, part, literal: `${text(first)}/${text(last)}` }
}

/** The dates of one document by the item they begin at. What stands inside others is worked out once. */
const dateReader = (context: Context, grammar: Grammar): ((i: number) => PatternDate | undefined) => {
  const { items } = context
  const patterns = patternsOf(grammar)
  const slots = dateSlots(context)
  const once = (make: (at: number) => Placed | undefined): ((at: number) => Placed | undefined) => {
    const kept = new Map<number, Placed | undefined>()
    return (at) => {
      if (!kept.has(at)) kept.set(at, make(at))
      return kept.get(at)
    }
  }
  const basic = (list: readonly CompiledPattern[], at: number): Placed | undefined => {
    const begins = beginsAt(slots, at)
    return furthest(list, (pattern): Placed | undefined => {
      const match = begins(pattern) ? matchPattern(items, pattern, at, slots) : undefined
      const moment = match && momentOf(context, match, grammar.solarYears)
      return match && moment && { moment, end: match.end }
    })
  }
  const slotOf =
    (whole: (at: number) => Placed | undefined): SlotReader<SlotValue> =>
    (name, at) => {
      if (name !== 'P') return slots(name, at)
      const found = whole(at)
      return found && { value: found.moment, next: found.moment.next }
    }
  const whole = once((at) => basic(patterns.whole, at))
  const inner = once((at) => {
    const bare = basic(patterns.bare, at)
    const standing = whole(at)
    return bare && (!standing || bare.end > standing.end) ? bare : standing
  })
  const innerSlot = slotOf(inner)
  const part = once((at) => {
    const begins = beginsAt(innerSlot, at)
    return furthest(patterns.parts, (pattern): Placed | undefined => {
      const match = begins(pattern) ? matchPattern(items, pattern, at, innerSlot) : undefined
      const which = match?.captures.find(({ name }) => name === 'part')?.value
      const moment = match?.captures.find(({ name }) => name === 'P')?.value
      if (!match || typeof which !== 'string' || typeof moment !== 'object') return undefined
      const { first, next, end } = match
      return { moment: withPart({ ...moment, first, next }, which as 'START' | 'MID' | 'END'), end }
    })
  })
  const longer = (a: Placed | undefined, b: Placed | undefined): Placed | undefined =>
    a && (!b || a.end >= b.end) ? a : b
  const outerSlot = slotOf(once((at) => longer(part(at), inner(at))))
  return (i) => {
    const begins = beginsAt(outerSlot, i)
    const single = longer(part(i), whole(i))
    let best: PatternDate | undefined
    if (single) {
      const { moment, end } = single
      best = { first: moment.first, next: moment.next, end, edtf: edtfOf(moment, context.published), moment }
    }
    for (const name of openSides) {
      const open = furthest(patterns[name], (pattern): PatternDate | undefined => {
        const match = begins(pattern) ? matchPattern(items, pattern, i, outerSlot) : undefined
        const moment = match?.captures.find((capture) => capture.name === 'P')?.value
        if (!match || typeof moment !== 'object') return undefined
        const { first, next, end } = match
        return { first, next, end, edtf: opened(name, edtfOf(moment, context.published)), moment, side: name }
      })
      if (open && (!best || open.end > best.end)) best = open
    }
    const range = furthest(patterns.ranges, (pattern) => {
      const match = begins(pattern) ? matchPattern(items, pattern, i, outerSlot) : undefined
      return match && rangeOf(context, match)
    })
    return range && (!best || range.end >= best.end) ? range : best
  }
}

const romans: ReadonlySet<string> = new Set(['i', 'ii', 'iii', 'iv', 'xviii', 'xix', 'xx', 'xxi'])

/** The last item of the date's words: an ending on the last word belongs to it, one behind digits does not. */
const lastItem = (items: readonly Item[], next: number): Item => {
  const last = items[next - 1] as Item
  const after = items[next]
  return last.kind === 'word' && has(after, 'ending') && glued(items, next) ? (after as Item) : last
}

/** The date at an item; where only an introducing word makes it begin there, a longer one may begin behind that word ("in the 1990s"). */
const furtherOf = (read: (i: number) => PatternDate | undefined, i: number): PatternDate | undefined => {
  const found = read(i)
  const behind = found && found.first > i && found.side === undefined ? read(found.first) : undefined
  return found && behind && behind.end > found.end ? behind : found
}

/** The dates of a document in reading order; spans lie in the original text and never overlap. Linear in the length of the text. */
export const datesByPatterns = (context: Context, grammar: Grammar): readonly DateMention[] => {
  const { items, folded } = context
  const read = dateReader(context, grammar)
  const out: DateMention[] = []
  for (let i = 0; i < items.length; ) {
    const item = items[i] as Item
    const starts = item.kind === 'number' || item.known || romans.has(item.text)
    const found = starts && !has(item, 'ending') ? furtherOf(read, i) : undefined
    if (!found) {
      i += 1
      continue
    }
    const span = sourceSpan(folded, (items[found.first] as Item).start, lastItem(items, found.next).end)
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
    i = Math.max(found.end, i + 1)
  }
  return out
}
