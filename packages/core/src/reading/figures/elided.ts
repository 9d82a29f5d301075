/** Figures that leave out what they count, because the figure or the verb before them has said it: `12 killed and 30 wounded … seven of them`. */
import { glued, has, type Item, numberRole } from '../lexis.ts'
import type { Counted, FigureContext } from './counted.ts'
import { countedAfter } from './counted.ts'
import { readNumber } from './number.ts'
import { countedPlain } from './plain-noun.ts'
import { classAfter } from './verb-class.ts'

/** The figure before: where it ends, and what it counts. */
export interface Previous {
  readonly first: number
  readonly next: number
  readonly unit: string
  /** The same without what a verb says of it. */
  readonly base: string
}

/** How far back the figure before may stand. */
const [sameSentence, nextSentence] = [30, 45]

const isStop = (item: Item | undefined): boolean =>
  item?.kind === 'break' || (item?.kind === 'mark' && '.!?؟'.includes(item.text))

const near = (context: FigureContext, i: number, previous: Previous | undefined, reach: number): boolean => {
  if (!previous || i - previous.next > reach || /^(?:percent|money)/.test(previous.unit)) return false
  if (reach === nextSentence) return true
  for (let k = previous.next; k < i; k += 1) if (isStop(context.items[k])) return false
  return true
}

/** The unit of a number with no noun behind it, and where the words that belong to it end. */
export interface Elided {
  readonly unit: string
  readonly next: number
}

/** `из них`, `منهم`, "of them", "of whom" behind the number. */
const ofThem = ({ items }: FigureContext, i: number): number => {
  if (has(items[i], 'ofThem')) return i + 1
  return -1
}

const isListSign = (item: Item | undefined): boolean =>
  item === undefined || item.text === ':' || item.text === ',' || item.text === '-' || item.and || has(item, 'and')

/** A verb of the past, or a short participle, in the plural. */
const russianPast = /^[а-яё]{2,}(?:ли|лись|ны|ты)$/

/** What a number over items `[i, next)` leaves out; `start` is where its operator begins. */
export const elidedAt = (
  context: FigureContext,
  start: number,
  next: number,
  previous: Previous | undefined,
): Elided | undefined => {
  const { items } = context
  const before = items[start - 1]
  const them = ofThem(context, next)
  if (them > 0)
    return { unit: near(context, start, previous, nextSentence) && previous ? previous.unit : 'item', next: them }
  const known = near(context, start, previous, sameSentence) ? previous?.unit : undefined
  const after = items[next]
  const closes =
    after === undefined ||
    after.kind !== 'word' ||
    has(after, 'stop') ||
    has(after, 'in') ||
    after.and ||
    after.prep !== ''
  // "wounding 27", "умерли 74", "оштрафованы 14": right behind the verb.
  const verb = before?.roles['verb']
  if (typeof verb === 'string' && closes) return { unit: verb, next }
  if (has(before, 'further')) {
    const told = classAfter(context, next)
    if (told || known) return { unit: told ?? (known as string), next }
  }
  if (known === undefined) return undefined
  if (closes && has(before, 'against')) return { unit: known, next }
  // `منها 500 في العاصمة`
  const told = classAfter(context, next, 2) ?? previous?.base ?? known
  if (has(before, 'ofThem') && (closes || has(after, 'place'))) return { unit: told, next }
  // "из них 912 — у детей, 265 — у подростков"
  if (isListSign(before) || has(before, 'ofThem'))
    if (after?.text === '-' && !glued(items, next) && has(items[next + 1], 'preposition')) return { unit: known, next }
  // "Of 412 cases, 230 were in the east", "of whom 65 were killed and 48 came home"
  if ((isListSign(before) || has(before, 'ofThem')) && (has(after, 'past') || after?.text === 'are'))
    return { unit: told, next }
  // "Из 40 судей 25 проголосовали за, 15 — против"
  if (
    context.language === 'ru' &&
    (isListSign(before) || previous?.next === start) &&
    russianPast.test(after?.text ?? '')
  )
    return { unit: told, next }
  // `в 2022 году — 150`: a dash stands for the words left out.
  if (before?.text === '-' && !glued(items, start) && (after === undefined || after.kind !== 'word'))
    return { unit: known, next }
  // "23 detained: 14 in Peshawar and 7 in Karachi".
  if (after?.kind === 'word' && has(after, 'place') && isListSign(before)) return { unit: known, next }
  return undefined
}

/** "nine of the 12 councils", `шесть из десяти домов`, `تسعة من أصل 12 مجلسا`: the first number counts, of what the second one has. */
export const outOfAt = (context: FigureContext, i: number, value: number | undefined): Counted | undefined => {
  const { items, language, barrier } = context
  if (!has(items[i], 'outOf') || value === undefined) return undefined
  let at = i + 1
  while (at < i + 4 && (items[at]?.text === 'the' || has(items[at], 'window') || has(items[at], 'otherWord'))) at += 1
  if (barrier[at] || (items[at]?.kind !== 'number' && !has(items[at], 'num'))) return undefined
  const whole = readNumber(items, at, language)
  if (whole?.value === undefined || whole.value <= value) return undefined
  const noun = countedAfter(context, whole.next, false) ?? countedPlain(context, whole.next, whole.value, false)
  return noun && noun.unit !== 'time' ? noun : undefined
}

/** A crowd, a convoy, a total "of" so many: the unit the word before gives. */
export const crowdBefore = (context: FigureContext, start: number): string | undefined => {
  const { items } = context
  const at = has(items[start - 1], 'of') ? start - 2 : start - 1
  const unit = items[at]?.roles['crowd']
  return typeof unit === 'string' && numberRole(items[start - 1], 'num') === undefined ? unit : undefined
}

/** How far back the word may stand that makes a number between signs a count: "Больше всего заявок — 46 — пришлось …". */
const mostReach = 7

/** A number alone between two dashes, commas or brackets, behind "the most …" or "the number of …": the unit of the noun before it. */
export const asideAt = ({ items, language }: FigureContext, start: number, next: number): string | undefined => {
  const [left, right] = [items[start - 1]?.text, items[next]?.text]
  const paired =
    (left === '-' && (right === '-' || right === ',')) ||
    (left === ',' && right === ',') ||
    (left === '(' && right === ')')
  if (!paired) return undefined
  let unit: string | undefined
  for (let k = start - 2; k >= Math.max(0, start - 1 - mostReach); k -= 1) {
    const item = items[k]
    if (item?.kind !== 'word') return undefined
    if (has(item, 'most') || has(item, 'counter')) return unit ?? 'item'
    const noun = item.roles['noun']
    if (typeof noun === 'string' && (unit === undefined || language === 'ar')) unit = noun
  }
  return undefined
}
