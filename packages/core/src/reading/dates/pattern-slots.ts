/** The pieces of dates that patterns name: `day`, `month`, `year` and the like. */
import { readNumber } from '../figures/number.ts'
import { glued, has, numberRole, textRole } from '../lexis.ts'
import type { SlotReader } from '../patterns.ts'
import { digitMoment } from './digits.ts'
import type { Context, Moment } from './moment.ts'
import { dayAt, monthAt, plainNumber } from './pieces.ts'

/** What a slot says: a number, a word of a role (`START`, `year`), or a whole date. */
export type SlotValue = number | string | Moment

const romans: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, xviii: 18, xix: 19, xx: 20, xxi: 21 }

const number = (value: number | undefined, next: number) => (value === undefined ? undefined : { value, next })

const yearAt = (context: Context, i: number) => {
  const item = context.items[i]
  if (item?.kind !== 'number' || item.text.length !== 4) return undefined
  const year = plainNumber(context, i, '.')
  const after = context.items[i + 1]
  const touches = after !== undefined && glued(context.items, i + 1) && after.kind === 'word' && !after.known
  return year < 1000 || year > 2199 || touches ? undefined : { value: year, next: i + 1 }
}

/** A decade in digits: `1990`, or a name for it. */
const decadeAt = (context: Context, i: number) => {
  const item = context.items[i]
  if (item?.kind !== 'number') return number(numberRole(item, 'decade'), i + 1)
  const value = plainNumber(context, i, '')
  return item.text.length === 4 && value % 10 === 0 && value > 1000 && value < 2200 ? { value, next: i + 1 } : undefined
}

const countAt = (context: Context, i: number) => {
  const { items, language } = context
  if (items[i]?.kind === 'number') {
    const value = plainNumber(context, i)
    return value < 1 ? undefined : { value, next: i + 1 }
  }
  if (!has(items[i], 'num')) return undefined
  const read = readNumber(items, i, language)
  return number(read?.value, read?.next ?? i)
}

/** Reads the slots of dates; a name that is no slot is the role of a word, a sign stands for itself. */
export const dateSlots =
  (context: Context): SlotReader<SlotValue> =>
  (name, i) => {
    const { items } = context
    const item = items[i]
    if (!item) return undefined
    switch (name) {
      case 'day':
      case 'ord':
        return dayAt(context, i) ?? (name === 'ord' ? number(romans[item.text], i + 1) : undefined)
      case 'month':
        return monthAt(context, i)
      case 'year':
        return yearAt(context, i)
      case 'decade':
        return decadeAt(context, i)
      case 'count':
        return countAt(context, i)
      case 'digits': {
        const moment = digitMoment(context, i)
        return moment && { value: moment, next: moment.next }
      }
      default: {
        if (!/^[a-z]/i.test(name))
          return item.kind === 'mark' && item.text === name ? { value: name, next: i + 1 } : undefined
        const value = numberRole(item, name) ?? textRole(item, name)
        const stop = items[i + 1]
        const short = has(item, 'abbreviation') && stop?.text === '.' && glued(items, i + 1)
        return value === undefined ? undefined : { value, next: short ? i + 2 : i + 1 }
      }
    }
  }
