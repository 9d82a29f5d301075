/** Lengths of time inside dates: `two years` of "two years ago", `عامين`, `полгода`, `الأشهر الستة`. */
import { readNumber } from '../figures/number.ts'
import { has, numberRole, textRole } from '../lexis.ts'
import type { Context, Read } from './moment.ts'
import { plainNumber } from './pieces.ts'
import { most } from './shift.ts'

/** So many units: `year`, `month`, `week`, `day` or `decade`. */
export interface Length {
  readonly count: number
  readonly unit: string
}

/** Half years are counted in months. */
const whole = (count: number, unit: string): Length | undefined => {
  if (count <= 0 || count > (most[unit] ?? 0)) return undefined
  if (Number.isInteger(count)) return { count, unit }
  return unit === 'year' ? { count: Math.round(count * 12), unit: 'month' } : undefined
}

const read = (length: Length | undefined, next: number): Read<Length> | undefined => length && { value: length, next }

/** The length that starts at item `i`; a unit alone is one of it. */
export const lengthAt = (context: Context, i: number): Read<Length> | undefined => {
  const { items, language } = context
  const two = textRole(items[i], 'spanTwo')
  if (two !== undefined) return read({ count: 2, unit: two }, i + 1)
  const half = textRole(items[i], 'spanHalf')
  if (half !== undefined) return read(whole(0.5, half), i + 1)
  let at = i
  let count = 1
  if (language === 'en' && (items[at]?.text === 'a' || items[at]?.text === 'an')) at += 1
  if (items[at]?.kind === 'number') {
    // Digits alone: reading on through groups here would make a long run of digits quadratic.
    count = plainNumber(context, at)
    at += 1
  } else if (has(items[at], 'num')) {
    const number = readNumber(items, at, language)
    if (number?.value === undefined) return undefined
    count = number.value
    at = number.next
  } else if (items[at]?.def) return undefined
  const unit = textRole(items[at], 'span')
  return unit === undefined ? undefined : read(whole(count, unit), at + 1)
}

/** Arabic with the article: `السنوات الثلاث`, `الأشهر الستة`, `العامين`, `الـ18 شهرا`. */
export const definiteLengthAt = (context: Context, i: number): Read<Length> | undefined => {
  const { items } = context
  const item = items[i]
  if (item?.kind === 'number' || item?.text === 'ال') return lengthAt(context, item.text === 'ال' ? i + 1 : i)
  if (!item?.def) return undefined
  const two = textRole(item, 'spanTwo')
  if (two !== undefined) return read({ count: 2, unit: two }, i + 1)
  const unit = textRole(item, 'span')
  if (unit === undefined) return undefined
  const after = items[i + 1]
  if (after?.text === 'ال' && items[i + 2]?.kind === 'number')
    return read(whole(plainNumber(context, i + 2), unit), i + 3)
  const count = after?.def ? numberRole(after, 'num') : undefined
  return count === undefined ? undefined : read(whole(count, unit), i + 2)
}
