/** The value of a figure: a range, a vague magnitude, a Russian inversion, a dual, or a plain number. */
import { glued, has, type Item, numberRole, textRole } from '../lexis.ts'
import type { FigureOperator } from '../types.ts'
import type { FigureContext } from './counted.ts'
import { moneyBefore } from './money.ts'
import { type NumberRead, readNumber } from './number.ts'

/** A value and what its words say about it, up to item `next`. */
export interface Value {
  readonly op?: FigureOperator
  readonly value?: number
  readonly low?: number
  readonly high?: number
  readonly qualities: readonly string[]
  readonly next: number
  /** The value held before a change, over items `[first, next)`; the figure itself then begins at `from`. */
  readonly earlier?: { readonly value: number; readonly first: number; readonly next: number }
  readonly from?: number
  readonly scaled: boolean
  /** Says enough by itself to be a figure without a counted thing. */
  readonly solid: boolean
}

/** Words that may touch the digits in front of them. */
const measures = ['noun', 'scale', 'scaleGlued', 'percent', 'currency', 'money', 'rangeAnd', 'ending'] as const

/** Digits that touch letters, a sign of a code or a longer number are no count: `F16`, `COVID-19`, `#5`, `№ 7`. */
export const isCode = (items: readonly Item[], i: number): boolean => {
  const item = items[i]
  const before = items[i - 1]
  if (item?.kind !== 'number') return false
  const after = items[i + 1]
  if (after?.kind === 'word' && glued(items, i + 1) && !measures.some((role) => has(after, role))) return true
  // `23-летний`, `20-й`, `12-member`: one word with what the hyphen joins.
  const joined = items[i + 2]
  if (after?.text === '-' && glued(items, i + 1) && joined?.kind === 'word' && glued(items, i + 2))
    return !has(joined, 'ending') && !has(joined, 'opHyphen')
  if (!before) return false
  if (before.text === '№' || before.text === '#') return true
  if (!glued(items, i)) return false
  // `5ر3`: a letter for the decimal sign.
  if (before.kind === 'word' && before.text.length === 1 && glued(items, i - 1) && items[i - 2]?.kind === 'number')
    return true
  if (before.kind === 'word')
    return !(
      before.text.endsWith(' ب') ||
      has(before, 'and') ||
      has(before, 'in') ||
      has(before, 'article') ||
      has(before, 'moneyBefore') ||
      before.text.length === 1
    )
  if (before.text === '-' || before.text === '/' || before.text === '.') {
    return glued(items, i - 1) && (items[i - 2]?.kind === 'word' || items[i - 2]?.kind === 'number')
  }
  return before.text === '_' || before.text === '@' || before.text === '+' || before.text === ':' || before.text === '='
}

const numberAt = (context: FigureContext, i: number): NumberRead | undefined => {
  const { items, language, barrier } = context
  if (barrier[i]) return undefined
  const read = readNumber(items, i, language)
  if (!read) return undefined
  for (let k = i; k < read.next; k += 1) if (barrier[k]) return { next: k, scaled: false, digits: true }
  return read
}

/** `one`, `один`: a number only with its noun. */
export const isWordOne = (items: readonly Item[], i: number, next: number): boolean =>
  next === i + 1 && numberRole(items[i], 'num') === 1

/** How far back a verb of change may stand from the numbers it changes. */
const changeReach = 10

/** The same for Russian "с … до …", which hardly says anything else: "их число выросло с 20 до 30, доля — с 5 до 8 %". */
const saidAgainReach = 24

/** `وارتفع … من 1.2 مليون إلى 3.4 مليون`, `выросло с … до …`, `rose from … to …`: the last number holds, the first held before. */
const isChange = (context: FigureContext, i: number): boolean => {
  if (has(context.items[i], 'between') && !has(context.items[i], 'from')) return false
  const again = context.language === 'ru' && context.items[i]?.text === 'с' && context.items[i - 1]?.text === '-'
  for (let k = i - 1; k >= Math.max(0, i - (again ? saidAgainReach : changeReach)); k -= 1) {
    const item = context.items[k]
    if (item?.kind === 'break' || item?.text === ';') return false
    if (has(item, 'change')) return true
  }
  return false
}

/** `بين 1500 و2200`, `от 10 до 15`, `from 10 to 15`, `10-15`: both ends, with the scale of the last lent to the first (`2–3 млн`). */
const rangeAt = (context: FigureContext, i: number): Value | undefined => {
  const { items } = context
  const open = has(items[i], 'rangeOpen')
  // `between $25 million and $50 million`
  const at = open ? (moneyBefore(items, i + 1)?.next ?? i + 1) : i
  const low = numberAt(context, at)
  if (low?.value === undefined) return undefined
  const sign = items[low.next]
  let from = -1
  if (open && (sign?.and || has(sign, 'rangeAnd')))
    from = has(sign, 'rangeAnd') && !numberRole(sign, 'num') ? low.next + 1 : low.next
  else if (
    !open &&
    sign?.text === '-' &&
    (low.digits ? items[low.next + 1]?.kind === 'number' : has(items[low.next + 1], 'num'))
  )
    from = low.next + 1
  // `2,500 to 3,500`, "four to six"; not behind a verb of change, and never downwards.
  else if (
    !open &&
    (sign?.text === 'to' || (context.language === 'ar' && has(sign, 'rangeAnd') && !sign?.and && !has(sign, 'and'))) &&
    !isChange(context, at) &&
    (has(items[low.next + 1], 'num') || items[low.next + 1]?.kind === 'number')
  )
    from = low.next + 1
  if (from < 0 && open && context.language === 'ar') return splitRange(context, at, low.next)
  if (from < 0 || isCode(items, at)) return undefined
  const begin = from
  // The sign of the currency may stand again: `$3m-$5m`.
  from = moneyBefore(items, from)?.next ?? from
  const high = numberAt(context, from)
  if (high?.value === undefined) return undefined
  let bottom = low.value
  if (high.scaled && !low.scaled && low.value < 1000 && high.value >= 1000) {
    const scale = high.value >= 1e9 ? 1e9 : high.value >= 1e6 ? 1e6 : 1000
    if (low.value * scale < high.value) bottom = low.value * scale
  }
  if (open && isChange(context, i)) {
    return {
      op: 'eq',
      value: high.value,
      qualities: [`before:${bottom}`],
      earlier: { value: bottom, first: i + 1, next: low.next },
      from: begin,
      next: high.next,
      scaled: high.scaled,
      solid: true,
    }
  }
  if (bottom >= high.value) return undefined
  return {
    op: 'range',
    low: bottom,
    high: high.value,
    qualities: [],
    next: high.next,
    scaled: high.scaled || low.scaled,
    solid: open || (sign?.text === 'to' && high.value >= 100),
  }
}

/** `بين أربعة آلاف وخمسة آلاف`: what reads as one number is two, where the second is the larger and goes on behind the first reading. */
const splitRange = (context: FigureContext, at: number, end: number): Value | undefined => {
  const { items, language } = context
  for (let k = end - 1; k > at; k -= 1) {
    if (!items[k]?.and) continue
    const low = readNumber(items.slice(at, k), 0, language)
    const high = numberAt(context, k)
    if (low?.value === undefined || high?.value === undefined || low.next !== k - at) continue
    if (high.next <= end || high.value <= low.value) continue
    const { value } = low
    return { op: 'range', low: value, high: high.value, qualities: [], next: high.next, scaled: true, solid: true }
  }
  return undefined
}

/** `عشرات`, `десятки`, `dozens`: a magnitude and no value. */
const vagueAt = (context: FigureContext, i: number): Value | undefined => {
  const { items, barrier, language } = context
  const size = numberRole(items[i], 'vague')
  const few = has(items[i], 'vagueFew')
  const counted = few ? numberRole(items[i + 1], 'num') : undefined
  // "several hundred", "a few dozen"
  if ((counted === 100 || counted === 12) && !barrier[i]) {
    const low = counted === 12 ? 10 : counted * (numberRole(items[i + 2], 'scale') ?? 1)
    const next = has(items[i + 2], 'scale') && counted === 100 ? i + 3 : i + 2
    return { op: 'vague', low, qualities: [`magnitude:${low}`], next, scaled: false, solid: true }
  }
  if ((size === undefined && !few) || barrier[i]) return undefined
  let next = i + 1
  let total = size ?? 1
  if (few && has(items[next], 'scale')) {
    total = numberRole(items[next], 'scale') ?? 1
    next += 1
  } else {
    const after = has(items[next], 'of') ? next + 1 : next
    const more = numberRole(items[after], 'scale') ?? numberRole(items[after], 'vague')
    if (more !== undefined && (language !== 'ar' || items[after]?.def || after === next)) {
      total *= more
      next = after + 1
    }
  }
  return total > 1
    ? { op: 'vague', low: total, qualities: [`magnitude:${total}`], next, scaled: false, solid: false }
    : undefined
}

/** Russian inversion: `тысячи две`, `человек двадцать` say "about". */
const invertedAt = (context: FigureContext, i: number): Value | undefined => {
  const { items, language } = context
  if (language !== 'ru' || items[i - 1]?.kind === 'number' || has(items[i - 1], 'num')) return undefined
  const scale = numberRole(items[i], 'scale')
  const num = numberRole(items[i + 1], 'num')
  if (scale === undefined || num === undefined || num > 10 || num < 1) return undefined
  return { op: 'approx', value: scale * num, qualities: [], next: i + 2, scaled: true, solid: true }
}

/** What may stand between the noun and its number: "процентов на двадцать", "метров за триста", "километрах в десяти". */
const inverting: ReadonlySet<string> = new Set(['на', 'в', 'во', 'за', 'до', 'с', 'по', 'через', 'к'])

/** `человек двадцать`: the counted thing, then its number. */
export const invertedNounAt = (context: FigureContext, i: number): (Value & { readonly unit: string }) | undefined => {
  const { items, language, barrier } = context
  if (language !== 'ru' || barrier[i] || !has(items[i], 'genitive')) return undefined
  const currency = textRole(items[i], 'currency')
  const unit = textRole(items[i], 'noun') ?? (has(items[i], 'percent') ? 'percent' : currency && `money:${currency}`)
  if (unit === undefined) return undefined
  const before = items[i - 1]
  if (before?.kind === 'number' || has(before, 'num') || has(before, 'scale') || has(before, 'adj')) return undefined
  let at = i + 1
  if (inverting.has(items[at]?.text ?? '')) at += 1
  if (!has(items[at], 'num')) return undefined
  const read = numberAt(context, at)
  if (
    read?.value === undefined ||
    read.value < (at > i + 1 ? 2 : 5) ||
    textRole(items[read.next], 'noun') !== undefined
  )
    return undefined
  return { op: 'approx', value: read.value, qualities: [], next: read.next, scaled: false, solid: true, unit }
}

const plainAt = (context: FigureContext, i: number): Value | undefined => {
  const { items } = context
  const read = numberAt(context, i)
  if (read?.value === undefined || isCode(items, i)) return undefined
  // "two-thirds", "a three-day visit"
  const hyphen = items[read.next]?.text === '-' && glued(items, read.next) && glued(items, read.next + 1)
  // "200-odd"
  if (hyphen && has(items[read.next + 1], 'opHyphen'))
    return { op: 'approx', value: read.value, qualities: [], next: read.next + 2, scaled: read.scaled, solid: true }
  if (!read.digits && hyphen) return undefined
  const bareScale = !has(items[i], 'num') && !read.digits && read.next === (has(items[i], 'scale') ? i + 1 : i + 2)
  return { value: read.value, qualities: [], next: read.next, scaled: read.scaled && !bareScale, solid: false }
}

/** A dual noun: `قناتان` says two channels by itself. */
export const dualAt = (context: FigureContext, i: number): (Value & { readonly unit: string }) | undefined => {
  const item = context.items[i]
  const unit = textRole(item, 'dual')
  if (unit === undefined || item?.def || context.barrier[i]) return undefined
  return { op: 'eq', value: 2, qualities: [], next: i + 1, scaled: false, solid: true, unit }
}

/** The value that starts at item `i`; a vague magnitude only where no operator stands in front. */
export const valueAt = (context: FigureContext, i: number, operated: boolean): Value | undefined =>
  rangeAt(context, i) ?? invertedAt(context, i) ?? (operated ? undefined : vagueAt(context, i)) ?? plainAt(context, i)
