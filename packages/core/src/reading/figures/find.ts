/** Finds the figures of a text: operator, value, unit and the counted thing, each with its span. Dates come first and are left alone. */
import { type Folded, foldedIndex, type Span, sourceSpan, sourceText } from '../../text/index.ts'
import { grammarOf, has, type Item, readItems, textRole } from '../lexis.ts'
import type { Figure, FigureOperator, Language } from '../types.ts'
import { figuresByPatterns } from './by-patterns.ts'
import {
  type Counted,
  countedAfter,
  countedBefore,
  countedElided,
  countedUnknown,
  type FigureContext,
  hasCounter,
} from './counted.ts'
import { moneyAfter, moneyBefore } from './money.ts'
import { readNumber } from './number.ts'
import { dualAt, isWordOne, type Value, valueAt } from './value.ts'

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
  readonly figure: Omit<FoundFigure, 'start' | 'end' | 'text' | 'counted' | 'countedSpan'>
  readonly counted?: Counted
}

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
    first,
    next,
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

/** Operator words at `i`, with the place behind them; several may stand together (`не более чем`, `up to some`). */
const operatorAt = (
  context: FigureContext,
  i: number,
): { op: FigureOperator; weak: boolean; next: number } | undefined => {
  const { items, barrier } = context
  const op = textRole(items[i], 'op') as FigureOperator | undefined
  if (op === undefined || barrier[i]) return undefined
  let next = i + 1
  if (has(items[next], 'article')) next += 1
  const second = textRole(items[next], 'op')
  if (second === 'approx' && op !== 'approx' && !barrier[next]) next += 1
  return { op, weak: has(items[i], 'weakOp'), next }
}

/** `عدد … يصل إلى 30`, `выросло до 30`: the words that elsewhere say "up to" belong to the verb. */
const isCopula = (context: FigureContext, i: number): boolean =>
  context.language === 'ar'
    ? has(context.items[i], 'copula') && hasCounter(context, i)
    : has(context.items[i - 1], 'copula')

const figureAt = (context: FigureContext, i: number, previous: Found | undefined): Found | undefined => {
  const { items, language } = context
  const dual = dualAt(context, i)
  if (dual) {
    return finish(i, dual, 'eq', dual.unit, i + 1, { first: i, next: i + 1, unit: dual.unit, qualities: [] })
  }
  const money = moneyBefore(items, i)
  const operator = operatorAt(context, i)
  if (operator?.op === 'le' && isCopula(context, i)) return undefined
  const start = money ? i + 1 : (operator?.next ?? i)
  const late = operator && !money ? moneyBefore(items, start) : undefined
  const at = late ? start + 1 : start
  const value = valueAt(context, at, operator !== undefined)
  if (!value || value.next <= at) return undefined
  const named = !operator && has(items[i - 1], 'naming') && !context.barrier[i - 1]
  let op: FigureOperator = operator?.op ?? 'eq'
  let { next } = value
  const currency = money ?? late ?? moneyAfter(items, next)
  const percent = items[next]?.text === '%' || has(items[next], 'percent')
  const close = (end: number): { end: number; op: FigureOperator } => {
    const after = textRole(items[end], 'opAfter') as FigureOperator | undefined
    return after !== undefined && op === 'eq' && value.op === undefined ? { end: end + 1, op: after } : { end, op }
  }
  if (percent || currency) {
    const end = close(money || late ? next : next + 1)
    const unit = percent ? 'percent' : `money:${currency}`
    const counted: Counted =
      percent || !(money || late)
        ? { first: next, next: next + 1, unit, qualities: [] }
        : { first: late ? start : i, next: (late ? start : i) + 1, unit, qualities: [] }
    return finish(i, value, end.op, unit, end.end, counted)
  }
  const wordOne = isWordOne(items, at, value.next)
  const early = close(next)
  const counted = countedAfter(
    context,
    early.end > next && early.op !== op ? early.end : next,
    value.op === 'vague' || value.scaled,
  )
  if (named && !value.scaled) return undefined
  if (counted && !(wordOne && language === 'ar')) {
    op = early.end > next ? early.op : op
    next = counted.next
    const end = close(next)
    return finish(i, value, end.op, counted.unit, end.end, counted)
  }
  if (wordOne) return undefined
  const elided = countedElided(context, next, previous && { next: previous.next, unit: previous.figure.unit })
  if (elided) return finish(i, value, early.op, elided.unit, elided.next, elided)
  const subject = countedBefore(context, i)
  if (subject)
    return finish(i, value, op === 'eq' && subject.op ? subject.op : early.op, subject.unit, early.end, subject)
  if (value.op === 'vague') return undefined
  const unknown = early.end === next ? countedUnknown(context, next) : undefined
  // `about 500 visitors` counts; `around 1999` and `over 5` may not.
  const yearLike = value.value !== undefined && value.value >= 1900 && value.value < 2100 && value.next === at + 1
  const operated = operator !== undefined && (!operator.weak || (unknown !== undefined && !yearLike))
  if (!(operated || early.end > next || value.scaled || value.solid)) return undefined
  return finish(i, value, early.op, 'item', unknown?.next ?? early.end, unknown)
}

const starts = (item: Item): boolean => item.kind === 'number' || item.known || item.kind === 'mark'

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
      // A long run of digits that is no number is stepped over whole, or its every tail would be read again.
      const read = item.kind === 'number' ? readNumber(items, i, language) : undefined
      i = read && read.next > i ? read.next : i + 1
      continue
    }
    const span = sourceSpan(folded, (items[found.first] as Item).start, (items[found.next - 1] as Item).end)
    const { counted } = found
    if (span.start >= end && span.end > span.start) {
      const words =
        counted && sourceSpan(folded, (items[counted.first] as Item).start, (items[counted.next - 1] as Item).end)
      out.push({
        ...span,
        text: folded.source.slice(span.start, span.end),
        ...found.figure,
        counted: words ? folded.source.slice(words.start, words.end) : '',
        ...(words ? { countedSpan: words } : {}),
      })
      end = span.end
    }
    previous = found
    i = found.next
  }
  return out
}
