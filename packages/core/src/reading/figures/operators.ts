/** The words that say about, more than, at most: before the number, or a verb whose subject stands between. */
import { has, textRole } from '../lexis.ts'
import type { FigureOperator } from '../types.ts'
import { type FigureContext, hasCounter } from './counted.ts'

/** An operator and the item behind its words. `weak`: words that say as much of times and places ("over", до). */
export interface Operator {
  readonly op: FigureOperator
  readonly weak: boolean
  readonly next: number
}

/** Operator words at `i`, with the place behind them; several may stand together (`не более чем`, `up to some`). */
export const operatorAt = (context: FigureContext, i: number): Operator | undefined => {
  const { items, barrier } = context
  const op = textRole(items[i], 'op') as FigureOperator | undefined
  if (op === undefined || barrier[i]) return undefined
  let next = i + 1
  if (has(items[next], 'article')) next += 1
  const second = textRole(items[next], 'op')
  if (second === 'approx' && op !== 'approx' && !barrier[next]) next += 1
  return { op, weak: has(items[i], 'weakOp'), next }
}

/** Words between a verb that sets a bound and its number: "لن تتعدى الكمية 10 ملم", "превысило отметку в 300". */
const boundReach = 4

/** A verb that says more or no more than, its subject standing between it and the number. */
export const verbOperatorAt = ({ items }: FigureContext, i: number): Operator | undefined => {
  if (items[i]?.kind !== 'number' && !has(items[i], 'num')) return undefined
  for (let k = i - 1; k >= Math.max(0, i - 1 - boundReach); k -= 1) {
    const item = items[k]
    if (item?.kind !== 'word' || has(item, 'num') || has(item, 'clause')) return undefined
    const op = textRole(item, 'opVerb') as FigureOperator | undefined
    if (op !== undefined) return { op, weak: true, next: i }
  }
  return undefined
}

/** How far back the verb may stand that makes "до 90 рублей" a value reached. */
const reachedWithin = 16

/** `عدد … يصل إلى 30`, `выросло до 30`, `снизился на 0,8 %, до 90,15`: the words that elsewhere say "up to" belong to the verb. */
export const isCopula = (context: FigureContext, i: number): boolean => {
  const { items, language } = context
  if (language === 'ar') return has(items[i], 'copula') && hasCounter(context, i)
  if (language !== 'ru' || items[i]?.text !== 'до') return false
  if (has(items[i - 1], 'copula')) return true
  for (let k = i - 1; k >= Math.max(0, i - reachedWithin); k -= 1) {
    const item = items[k]
    if (item?.kind === 'break' || item?.text === ';' || item?.text === '!' || item?.text === '?') return false
    if (item?.text === '.' && !has(items[k - 1], 'abbreviation')) return false
    if (has(item, 'change') || has(item, 'copula')) return true
  }
  return false
}

/** "rose to 11,430", "ослаб до 11 430", `تراجع إلى 300`: a value that is reached needs no noun. */
export const isReached = (context: FigureContext, at: number): boolean => {
  const { items, language } = context
  const to = items[at - 1]
  if (language === 'ru') return to?.text === 'до' && isCopula(context, at - 1)
  return (to?.text === 'to' || to?.text === 'إلى') && has(items[at - 2], 'change')
}
