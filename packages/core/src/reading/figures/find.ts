/** Finds the figures of a text: operator, value, unit and the counted thing, each with its span. Dates come first and are left alone. */
import { type Folded, foldedIndex, type Span, sourceSpan, sourceText } from '../../text/index.ts'
import { glued, grammarOf, has, type Item, type Roles, readItems, textRole } from '../lexis.ts'
import type { Figure, FigureOperator, Language } from '../types.ts'
import { figuresByPatterns } from './by-patterns.ts'
import {
  type Counted,
  countedAfter,
  countedBefore,
  countedElided,
  countedUnknown,
  type FigureContext,
} from './counted.ts'
import { asideAt, crowdBefore, elidedAt, outOfAt } from './elided.ts'
import { moneyAfter, moneyBefore } from './money.ts'
import { readNumber } from './number.ts'
import { isCopula, isReached, operatorAt, verbOperatorAt } from './operators.ts'
import { countedPlain } from './plain-noun.ts'
import { dualAt, invertedNounAt, isWordOne, type Value, valueAt } from './value.ts'
import { classAfter, classBefore, withVerb } from './verb-class.ts'

export interface FigureOptions {
  readonly language: Language
  /** Spans of the dates, in the original text: what they cover is never a figure. */
  readonly taken: readonly Span[]
}

/** A figure as the words give it; the caller adds its id and ties it to statements, dates and mentions. */
export type FoundFigure = Omit<Figure, 'id' | 'period' | 'periodDate' | 'statement' | 'about' | 'where'>

const barriers = (folded: Folded, items: readonly Item[], taken: readonly Span[]): Uint8Array => {
  const out = new Uint8Array(items.length)
  let i = 0
  for (const span of [...taken].sort((a, b) => a.start - b.start)) {
    const from = foldedIndex(folded, span.start)
    let to = foldedIndex(folded, span.end - 1) + 1
    // One character may fold to several units (½ to 1⁄2); all of them are taken.
    while (to < folded.text.length && (folded.starts[to] as number) < span.end) to += 1
    while (i < items.length && (items[i] as Item).end <= from) i += 1
    for (let k = i; k < items.length && (items[k] as Item).from < to; k += 1) out[k] = 1
  }
  return out
}

interface Found {
  readonly first: number
  readonly next: number
  readonly figure: Omit<FoundFigure, 'start' | 'end' | 'text' | 'counted' | 'countedSpan' | 'lemma'>
  readonly counted?: Counted
  readonly earlier?: NonNullable<Value['earlier']>
  /** What is counted before a verb says what became of it. */
  readonly base?: string
}

/** What a figure counts, whatever became of it. */
const baseOf = ({ base, figure }: Found): string => base ?? figure.unit

const finish = (
  first: number,
  value: Value,
  op: FigureOperator,
  unit: string,
  next: number,
  counted: Counted | undefined,
): Found => {
  const qualities = [...value.qualities, ...(counted?.qualities ?? [])]
  return {
    first: value.from ?? first,
    next,
    ...(value.earlier ? { earlier: value.earlier } : {}),
    figure: {
      op: value.op ?? op,
      ...(value.value === undefined ? {} : { value: value.value }),
      ...(value.low === undefined ? {} : { low: value.low }),
      ...(value.high === undefined ? {} : { high: value.high }),
      unit,
      ...(qualities.length === 0 ? {} : { qualities }),
    },
    ...(counted ? { counted } : {}),
  }
}

/** Words before a number that make it the name of something (`القرار 1267`, "aged 34"). */
const isNamed = ({ items, barrier }: FigureContext, i: number): boolean => {
  const before = items[i - 1]
  if (barrier[i - 1]) return false
  return has(before, 'naming') || (before?.text === '.' && glued(items, i - 1) && has(items[i - 2], 'namingShort'))
}

/** Classes that even "one" of makes a figure: one killed, one attack. */
const countsOne: ReadonlySet<string> = new Set(['killed', 'wounded', 'arrested', 'hostage', 'attack'])

const figureAt = (context: FigureContext, i: number, previous: Found | undefined): Found | undefined => {
  const { items } = context
  const dual = dualAt(context, i)
  if (dual) {
    const unit = withVerb(context, dual.unit, i, i + 1, previous?.next ?? 0)
    return finish(i, dual, 'eq', unit, i + 1, { first: i, next: i + 1, unit, qualities: [] })
  }
  const inverted = invertedNounAt(context, i)
  if (inverted) {
    const unit = withVerb(context, inverted.unit, i, inverted.next, previous?.next ?? 0)
    return unit === 'time'
      ? undefined
      : finish(i, inverted, 'approx', unit, inverted.next, { first: i, next: i + 1, unit, qualities: [] })
  }
  const money = moneyBefore(items, i)
  const operator = operatorAt(context, i) ?? verbOperatorAt(context, i)
  if (operator?.op === 'le' && isCopula(context, i)) return undefined
  const start = money?.next ?? operator?.next ?? i
  const late = operator && !money ? moneyBefore(items, start) : undefined
  const at = late?.next ?? start
  const value = valueAt(context, at, operator !== undefined)
  if (!value || value.next <= at) return undefined
  const op: FigureOperator = operator?.op ?? 'eq'
  const { next } = value
  const close = (end: number): { end: number; op: FigureOperator } => {
    const after = textRole(items[end], 'opAfter') as FigureOperator | undefined
    // `3 гранаты и более 2 тысяч патронов`: the words belong to the number behind them.
    const free = items[end + 1]?.kind !== 'number' && !has(items[end + 1], 'num')
    return after !== undefined && free && op === 'eq' && value.op === undefined
      ? { end: end + 1, op: after }
      : { end, op }
  }
  // `between $3m and $5m`: the sign stands behind the word that opens the range.
  const before = money ?? late ?? (has(items[at], 'rangeOpen') ? moneyBefore(items, at + 1) : undefined)
  const currency = before ?? moneyAfter(items, next)
  const percent = items[next]?.text === '%' || has(items[next], 'percent')
  if (percent || currency) {
    const end = close(percent ? next + 1 : before ? next : (currency?.next ?? next))
    const unit = percent ? 'percent' : `money:${currency?.unit}`
    const sign = late ? start : money ? i : at + 1
    const counted: Counted = percent
      ? { first: next, next: next + 1, unit, qualities: [] }
      : before
        ? { first: sign, next: sign + 1, unit, qualities: [] }
        : { first: next, next: currency?.next ?? next + 1, unit, qualities: [] }
    return finish(i, value, end.op, unit, end.end, counted)
  }
  return thingFigure(context, i, previous, {
    value,
    at,
    op,
    close,
    operated: operator,
    named: !operator && isNamed(context, i),
  })
}

/** A number read so far, with what stands around it. */
interface Reading {
  readonly value: Value
  /** Where the number begins, behind its operator. */
  readonly at: number
  readonly op: FigureOperator
  readonly operated: { readonly weak: boolean } | undefined
  readonly named: boolean
  readonly close: (end: number) => { readonly end: number; readonly op: FigureOperator }
}

/** A number of things: the counted noun behind it, before it, or left out. */
const thingFigure = (
  context: FigureContext,
  i: number,
  previous: Found | undefined,
  { value, at, op, operated, named, close }: Reading,
): Found | undefined => {
  const { items, language } = context
  const { next } = value
  const from = previous?.next ?? 0
  const vague = value.op === 'vague'
  const wordOne = isWordOne(items, at, next)
  const early = close(next)
  // `(3) طائرات`
  const bracketed = items[i - 1]?.text === '(' && items[next]?.text === ')' && i === at
  const behind = bracketed ? next + 1 : early.end > next && early.op !== op ? early.end : next
  const counted = countedAfter(context, behind, vague || value.scaled) ?? outOfAt(context, next, value.value)
  if (counted?.unit === 'time' || has(items[behind], 'span')) return undefined
  if (named && !value.scaled) return undefined
  // "one in three households"
  if (language === 'en' && items[i - 1]?.text === 'in' && has(items[i - 2], 'num')) return undefined
  // "the 2022 report": English counts plurals, and this is a year that no rule of dates has taken.
  const lone =
    next === at + 1 && items[at]?.kind === 'number' && items[at]?.text.length === 4 && (value.value ?? 0) >= 1900
  if (counted && lone && language === 'en' && (value.value ?? 0) < 2060 && !items[counted.next - 1]?.text.endsWith('s'))
    return undefined
  if (counted && !(wordOne && language === 'ar')) {
    const unit = withVerb(context, counted.unit, i, counted.next, from)
    // "a relative of one detainee"
    if (wordOne && (!countsOne.has(unit) || has(items[i - 1], 'of'))) return undefined
    const told = early.end > next ? early : close(counted.next)
    return { ...finish(i, value, told.op, unit, Math.max(told.end, counted.next), counted), base: counted.unit }
  }
  if (wordOne) {
    // "wounding one and …", "убив двоих, ранив одного"
    const verb =
      language === 'ar' || has(items[next], 'of') || has(items[next], 'outOf')
        ? undefined
        : textRole(items[i - 1], 'verb')
    const closes = items[next]?.kind !== 'word' || has(items[next], 'stop') || has(items[next], 'and')
    return verb !== undefined && closes ? finish(i, value, op, verb, next, undefined) : undefined
  }
  // "seven out of every ten": `سبعة من كل عشرة`
  if (items[i - 1]?.text === 'كل') return undefined
  const quality = countedElided(context, next, previous && { next: previous.next, unit: previous.figure.unit })
  if (quality) return finish(i, value, early.op, quality.unit, quality.next, quality)
  // `about 500 visitors` counts; `around 1999` and `over 5` may not.
  const single = next === at + 1 && items[at]?.kind === 'number' && value.value !== undefined
  const yearLike = single && (value.value ?? 0) >= 1900 && (value.value ?? 0) < 2100
  if (yearLike && (!operated || operated.weak)) return undefined
  // "the 1267 sanctions list": English would group the digits of a count.
  if (single && language === 'en' && items[at]?.text.length === 4 && items[i - 1]?.text === 'the') return undefined
  const plain = countedPlain(context, behind, value.value ?? value.high, vague)
  if (plain) {
    const told = early.end > next ? early : close(plain.next)
    const unit = crowdBefore(context, i) ?? withVerb(context, plain.unit, i, plain.next, from)
    return { ...finish(i, value, told.op, unit, Math.max(told.end, plain.next), plain), base: plain.unit }
  }
  const crowd = crowdBefore(context, i)
  if (crowd) return finish(i, value, early.op, crowd, early.end, undefined)
  const aside = asideAt(context, i, early.end)
  if (aside) return finish(i, value, early.op, aside, early.end, undefined)
  const elided = elidedAt(
    context,
    i,
    early.end,
    previous && { first: previous.first, next: previous.next, unit: previous.figure.unit, base: baseOf(previous) },
  )
  if (elided)
    return {
      ...finish(i, value, early.op, elided.unit, elided.next, undefined),
      ...(previous ? { base: baseOf(previous) } : {}),
    }
  // `превысило 300`: the operator is the verb of the subject.
  const subject = countedBefore(context, operated ? at : i)
  if (subject)
    return finish(i, value, op === 'eq' && subject.op ? subject.op : early.op, subject.unit, early.end, subject)
  // "In May, 14 were arrested."
  const done = language === 'en' && has(items[next], 'past') ? classAfter(context, next, 2) : undefined
  if (done && !operated && !isWordOne(items, at, next)) return finish(i, value, op, done, next, undefined)
  const verb = classAfter(context, next)
  if (vague) {
    // "Hundreds of thousands fled", `مئات الآلاف`: said of persons without a noun.
    const alone =
      language === 'ar'
        ? items[next - 1]?.def === true
        : (has(items[next], 'past') && next > i + 1) || has(items[next], 'more')
    const known = verb ?? (language === 'ar' ? classBefore(context, i, from) : undefined)
    return (verb && language !== 'ar') || alone ? finish(i, value, op, known ?? 'item', next, undefined) : undefined
  }
  const unknown = early.end === next ? countedUnknown(context, next) : undefined
  const large = (value.value ?? 0) >= 1000 && !yearLike
  const said = (operated !== undefined && (!operated.weak || unknown !== undefined || large)) || isReached(context, at)
  if (!(said || early.end > next || value.scaled || value.solid)) return undefined
  return finish(i, value, early.op, verb ?? 'item', unknown?.next ?? early.end, unknown)
}

/** Roles of words that a figure may begin with. */
const opening = [
  'op',
  'num',
  'scale',
  'vague',
  'vagueFew',
  'fraction',
  'dual',
  'moneyBefore',
  'rangeOpen',
  'genitive',
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
  item.kind !== 'word' || (item.known && isOpener(item.roles)) || item.text.length <= 2

/** The dictionary form of the counted noun: the first noun of an Arabic phrase, the last of an English or Russian one. */
const lemmaOf = (
  items: readonly Item[],
  counted: Counted | undefined,
  language: Language,
): { readonly lemma?: string } => {
  if (!counted) return {}
  let lemma: string | undefined
  for (let k = counted.first; k < counted.next; k += 1) {
    const told = has(items[k], 'noun') ? textRole(items[k], 'lemma') : undefined
    if (told === undefined) continue
    lemma = told
    if (language === 'ar') break
  }
  return lemma === undefined ? {} : { lemma }
}

/**
 * The figures of a folded text in reading order; spans lie in the original and never overlap. Linear in the length of the text.
 * A number that counts nothing, has no operator, scale, percent or currency, and no subject such as `عدد` is not a figure.
 *
 * @example findFigures(fold('نحو ١٨٠ قناة مغلقة'), { language: 'ar', taken: [] })
 * // [{ op: 'approx', value: 180, unit: 'channel', counted: 'قناة مغلقة', qualities: ['closed'], … }]
 */
export const findFigures = (folded: Folded, options: FigureOptions): readonly FoundFigure[] => {
  const { language, taken } = options
  const items = readItems(folded, language)
  const source = (first: number, next: number): string =>
    sourceText(folded, (items[first] as Item).start, (items[next - 1] as Item).end)
  const context: FigureContext = { items, language, barrier: barriers(folded, items, taken), source }
  const grammar = grammarOf(language)
  if (grammar) return figuresByPatterns(context, folded, grammar)
  const out: FoundFigure[] = []
  let end = 0
  let previous: Found | undefined
  for (let i = 0; i < items.length; ) {
    const item = items[i] as Item
    const found = starts(item) && !context.barrier[i] ? figureAt(context, i, previous) : undefined
    if (!found) {
      // A long number that is no figure is stepped over whole, or its every tail would be read again.
      const read = item.kind === 'number' || has(item, 'num') ? readNumber(items, i, language) : undefined
      i = read && read.next > i ? read.next : i + 1
      continue
    }
    const { earlier } = found
    if (earlier) {
      const span = sourceSpan(folded, (items[earlier.first] as Item).start, (items[earlier.next - 1] as Item).end)
      out.push({
        ...span,
        text: folded.source.slice(span.start, span.end),
        op: 'eq',
        value: earlier.value,
        unit: found.figure.unit,
        qualities: ['earlier'],
        counted: '',
      })
      end = span.end
    }
    const head = items[found.first] as Item
    // "и более 300": the conjunction is part of the phrase in the lexicon, not of the figure.
    const from = head.start + (head.text.startsWith('и ') ? 2 : 0)
    const span = sourceSpan(folded, from, (items[found.next - 1] as Item).end)
    const { counted } = found
    if (span.start >= end && span.end > span.start) {
      const words =
        counted && sourceSpan(folded, (items[counted.first] as Item).start, (items[counted.next - 1] as Item).end)
      out.push({
        ...span,
        text: folded.source.slice(span.start, span.end),
        ...found.figure,
        counted: words ? folded.source.slice(words.start, words.end) : '',
        ...lemmaOf(items, counted, language),
        ...(words ? { countedSpan: words } : {}),
      })
      end = span.end
    }
    previous = found
    i = found.next
  }
  return out
}
