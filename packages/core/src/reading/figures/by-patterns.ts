/** Figures of the languages told by data alone: their patterns say in which order operator, value and counted thing stand. */
import { type Folded, sourceSpan } from '../../text/index.ts'
import type { Grammar } from '../languages/grammar-types.ts'
import { glued, has, type Item, numberRole, textRole } from '../lexis.ts'
import {
  beginsAt,
  type CompiledPattern,
  compilePattern,
  type Match,
  matchPattern,
  type SlotReader,
} from '../patterns.ts'
import type { FigureOperator } from '../types.ts'
import type { FigureContext } from './counted.ts'
import type { FoundFigure } from './find.ts'
import { moneyAfter } from './money.ts'
import { readNumber } from './number.ts'
import { isCode, isWordOne } from './value.ts'

interface NumberValue {
  readonly value: number
  readonly scaled: boolean
  readonly wordOne: boolean
}
type SlotValue = NumberValue | number | string

const compiled = new WeakMap<Grammar, readonly CompiledPattern[]>()

const patternsOf = (grammar: Grammar): readonly CompiledPattern[] => {
  const before = compiled.get(grammar)
  if (before) return before
  const made = grammar.figures.map(compilePattern)
  compiled.set(grammar, made)
  return made
}

/** A number that may count: no code, no part of a date, not behind a word that numbers things. */
const valueAt = (context: FigureContext, i: number) => {
  const { items, language, barrier } = context
  const read = readNumber(items, i, language)
  // The upper end of `10-15` stands behind a hyphen and digits, as a code does.
  const upper = items[i - 1]?.text === '-' && items[i - 2]?.kind === 'number' && items[i - 3]?.text !== '-'
  if (read?.value === undefined || (!upper && isCode(items, i))) return undefined
  if (has(items[i - 1], 'naming') && !read.scaled) return undefined
  for (let k = i; k < read.next; k += 1) if (barrier[k]) return undefined
  const value: NumberValue = { value: read.value, scaled: read.scaled, wordOne: isWordOne(items, i, read.next) }
  return { value, next: read.next }
}

const slotsOf =
  (context: FigureContext): SlotReader<SlotValue> =>
  (name, i) => {
    const { items, barrier } = context
    const item = items[i]
    if (!item || barrier[i]) return undefined
    switch (name) {
      case 'V':
        return valueAt(context, i)
      case 'N': {
        const unit = textRole(item, 'noun')
        return unit === undefined ? undefined : { value: unit, next: i + 1 }
      }
      case 'percent':
        return item.text === '%' || has(item, 'percent') ? { value: 'percent', next: i + 1 } : undefined
      case 'money': {
        const currency = moneyAfter(items, i)
        return currency && { value: currency.unit, next: currency.next }
      }
      case 'word':
        return item.kind === 'word' && !item.known ? { value: item.text, next: i + 1 } : undefined
      default: {
        if (!/^[a-z]/i.test(name))
          return item.kind === 'mark' && item.text === name ? { value: name, next: i + 1 } : undefined
        const value = numberRole(item, name) ?? textRole(item, name)
        return value === undefined ? undefined : { value, next: i + 1 }
      }
    }
  }

interface Found {
  readonly first: number
  readonly next: number
  readonly end: number
  readonly figure: Pick<FoundFigure, 'op' | 'value' | 'low' | 'high' | 'unit' | 'qualities'>
  readonly counted?: readonly [first: number, next: number]
}

/** The lower end of a range borrows the scale of the upper one: "2–3 million". */
const lowerEnd = (low: NumberValue, high: NumberValue): number => {
  const scale = high.value >= 1e9 ? 1e9 : high.value >= 1e6 ? 1e6 : 1000
  const lent = low.value * scale
  return high.scaled && !low.scaled && low.value < 1000 && lent < high.value ? lent : low.value
}

const figureOf = (match: Match<SlotValue>): Found | undefined => {
  const { captures, first, next, end } = match
  const all = (name: string) => captures.filter((capture) => capture.name === name)
  const text = (name: string): string | undefined => {
    const value = all(name)[0]?.value
    return value === undefined ? undefined : String(value)
  }
  const values = all('V').map(({ value }) => value as NumberValue)
  const thing = all('N').at(-1) ?? all('money')[0] ?? all('percent')[0]
  const unit = text('percent') ?? (text('money') ? `money:${text('money')}` : undefined) ?? text('N') ?? 'item'
  const qualities = all('adj').map(({ value }) => String(value))
  const base = { unit, ...(qualities.length === 0 ? {} : { qualities }) }
  const words = captures.filter(
    ({ name }) => name === 'N' || name === 'adj' || name === 'word' || name === 'percent' || name === 'money',
  )
  // The words of the counted thing, where they stand together: `bewaffnete Kämpfer`, not the adjective of a verb further on.
  let from = thing?.first ?? 0
  let to = thing?.next ?? 0
  for (const { first: a, next: b } of words) {
    if (b === from) from = a
    if (a === to) to = b
  }
  const counted = thing ? { counted: [from, to] as const } : {}
  const place = { first, next, end, ...counted }
  const vague = all('vague')[0]?.value
  if (vague !== undefined || all('vagueFew').length > 0) {
    const scale = numberOfAll(all('scale').map(({ value }) => value))
    const size = (typeof vague === 'number' ? vague : 1) * scale
    // "Several" says less than any magnitude.
    if (size <= 1) return undefined
    return {
      ...place,
      figure: { op: 'vague', low: size, ...base, qualities: [...qualities, `magnitude:${size}`] },
    }
  }
  const about = all('about')[0]?.value
  if (typeof about === 'number') return { ...place, figure: { op: 'approx', value: about, ...base } }
  const [low, high] = values
  if (!low || low.wordOne) return undefined
  if (high) {
    const bottom = lowerEnd(low, high)
    return bottom < high.value
      ? { ...place, figure: { op: 'range', low: bottom, high: high.value, ...base } }
      : undefined
  }
  const op = (text('op') ?? text('opAfter') ?? text('copulaOp') ?? 'eq') as FigureOperator
  return { ...place, figure: { op, value: low.value, ...base } }
}

const numberOfAll = (values: readonly SlotValue[]): number =>
  values.reduce<number>((product, value) => (typeof value === 'number' ? product * value : product), 1)

/** The figures of a document in reading order. Linear in the length of the text. */
export const figuresByPatterns = (context: FigureContext, folded: Folded, grammar: Grammar): readonly FoundFigure[] => {
  const { items, barrier } = context
  const patterns = patternsOf(grammar)
  const slots = slotsOf(context)
  const out: FoundFigure[] = []
  for (let i = 0; i < items.length; ) {
    const item = items[i] as Item
    let best: Found | undefined
    if (!barrier[i] && !has(item, 'ending') && (item.kind === 'number' || item.known || item.kind === 'mark')) {
      const begins = beginsAt(slots, i)
      for (const pattern of patterns) {
        const match = begins(pattern) && matchPattern(items, pattern, i, slots)
        if (!match || (best && match.end <= best.end)) continue
        best = figureOf(match) ?? best
      }
    }
    if (!best) {
      // A run of digits that is no figure is stepped over whole, or its every tail would be read again.
      const read = item.kind === 'number' ? readNumber(items, i, context.language) : undefined
      i = read && read.next > i ? read.next : i + 1
      continue
    }
    const spanOf = (first: number, next: number) => {
      const last = items[next - 1] as Item
      const ending = last.kind === 'word' && has(items[next], 'ending') && glued(items, next) ? items[next] : undefined
      return sourceSpan(folded, (items[first] as Item).start, (ending ?? last).end)
    }
    const span = spanOf(best.first, best.next)
    const words = best.counted && spanOf(...best.counted)
    out.push({
      ...span,
      text: folded.source.slice(span.start, span.end),
      ...best.figure,
      counted: words ? folded.source.slice(words.start, words.end) : '',
      ...(words ? { countedSpan: words } : {}),
    })
    i = Math.max(best.end, i + 1)
  }
  return out
}
