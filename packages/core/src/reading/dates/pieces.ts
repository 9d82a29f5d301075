/** The smallest pieces of dates: a number that stands alone, a day, a month name, a year. */
import { unitClass } from '../../text/index.ts'
import { readNumber } from '../figures/number.ts'
import { glued, has, numberRole } from '../lexis.ts'
import type { Context, Read } from './moment.ts'

/** True when the word is written with a capital, which English month and weekday names need. */
export const isCapital = (context: Context, i: number): boolean => {
  const item = context.items[i]
  if (!item) return false
  const first = context.folded.source.charAt(context.folded.starts[item.start] ?? 0)
  return first !== first.toLowerCase()
}

const isSign = (text: string, signs: string): boolean => text.length === 1 && signs.includes(text)

/** Digits that are no part of a longer number, code, clock time or word: their value, or -1. */
export const plainNumber = (context: Context, i: number, tail = ''): number => {
  const { items } = context
  const item = items[i]
  if (item?.kind !== 'number' || item.value < 0) return -1
  const before = items[i - 1]
  if (before && glued(items, i)) {
    if (before.kind === 'number') return -1
    if (before.kind === 'word' && !has(before, 'and') && !has(before, 'in') && !has(before, 'article')) return -1
    if (isSign(before.text, '.,:/-+#_@') && glued(items, i - 1) && items[i - 2]?.kind === 'number') {
      if (before.text !== '-') return -1
    }
    if (isSign(before.text, '#@_+')) return -1
  }
  const after = items[i + 1]
  if (after && glued(items, i + 1)) {
    if (after.kind === 'number') return -1
    if (
      isSign(after.text, '.,:/%') &&
      glued(items, i + 2) &&
      items[i + 2]?.kind === 'number' &&
      !tail.includes(after.text)
    )
      return -1
    if (after.text === '%') return -1
  }
  return item.value
}

/** A month name, with its twin in another calendar of names (`تشرين الأول/أكتوبر`) where one stands beside it. */
export const monthAt = (context: Context, i: number): Read<number> | undefined => {
  const { items, language } = context
  const month = numberRole(items[i], 'month')
  if (month === undefined) return undefined
  if (language === 'en' && !isCapital(context, i)) return undefined
  let next = i + 1
  const sign = items[next]?.text ?? ''
  if (isSign(sign, '/-') && numberRole(items[next + 1], 'month') === month) next += 2
  else if (sign === '(' && numberRole(items[next + 1], 'month') === month && items[next + 2]?.text === ')') next += 3
  else if (language === 'ar' && numberRole(items[next], 'month') === month && !items[next]?.and) next += 1
  else if (sign === '.' && has(items[i], 'abbreviation') && glued(items, next)) {
    const after = items[next + 1]
    if (after && (after.kind === 'number' || after.text === ',' || has(after, 'yearNoun'))) next += 1
  }
  return { value: month, next }
}

/** A day of the month: 1…31 in digits, with its ending (`6th`, `5-го`), or an ordinal word. */
export const dayAt = (context: Context, i: number): Read<number> | undefined => {
  const { items } = context
  const item = items[i]
  const word = numberRole(item, 'ord')
  if (word !== undefined) return { value: word, next: i + 1 }
  if (item?.kind !== 'number' || item.text.length > 2) return undefined
  const value = plainNumber(context, i, '.')
  if (value < 1 || value > 31) return undefined
  let next = i + 1
  if (has(items[next], 'ordEnding') && glued(items, next)) next += 1
  else if (items[next]?.text === '-' && has(items[next + 1], 'ordEnding') && glued(items, next + 1)) next += 2
  return { value, next }
}

/** What follows makes the number a count, not a year (`في 2000 قناة`). A bare English `in 2021` keeps its year before a noun. */
const counts = (context: Context, value: number, next: number): boolean => {
  const noun = context.items[next]
  if (!noun || !has(noun, 'noun') || has(noun, 'yearNoun') || has(noun, 'monthNoun')) return false
  if (noun.def || noun.and) return false
  return context.language !== 'en' || value % 100 === 0
}

/** A year as written. `marked`: a word for "year" stands beside it. `hijri`: in the Islamic calendar. */
export interface Year {
  readonly year: number
  readonly marked: boolean
  readonly hijri: boolean
}

/** "شعبان عام 1443", "عام 1443 الموافق …": a year of our time in the Islamic calendar, without its letter. */
const isHijri = ({ items }: Context, first: number, next: number, year: number): boolean => {
  if (year < 1300 || year > 1500) return false
  if (/^الموافق$|^موافق$/.test(items[next]?.text ?? '')) return true
  return [1, 2, 3].some((back) => has(items[first - back], 'hijriMonth'))
}

/** `2021/22`, `2021/2022`: the sign joins a year to the next one. */
const isYearPair = ({ items }: Context, i: number): boolean => {
  const [sign, after] = [items[i + 1], items[i + 2]]
  if (sign?.text !== '/' || after?.kind !== 'number') return false
  const year = items[i]?.value ?? 0
  return after.value === (after.text.length === 2 ? (year + 1) % 100 : year + 1)
}

/** A year of four digits, or in words, with its word for "year" before (`عام 2015`) or after (`2015 года`). */
export const yearAt = (context: Context, i: number): Read<Year> | undefined => {
  const { items, language } = context
  let at = i
  let marked = false
  if (has(items[at], 'yearNoun') && language !== 'ru') {
    marked = true
    at += 1
    if (items[at]?.text === 'ال') at += 1
  }
  const item = items[at]
  let year = -1
  let next = at + 1
  if (item?.kind === 'number') {
    if (item.text.length !== 4) return undefined
    year = plainNumber(context, at, isYearPair(context, at) ? './' : '.')
    if (items[next]?.text === '.' && glued(items, next) && glued(items, next + 1) && items[next + 1]?.kind === 'number')
      return undefined
  } else if ((marked || language === 'ar') && item && (has(item, 'num') || has(item, 'scale'))) {
    const words = readNumber(items, at, language)
    if (words && words.value !== undefined && words.value >= 1900 && words.value <= 2100) {
      year = words.value
      next = words.next
    }
  }
  if (year < 1000 || year > 2199) return undefined
  const after = items[next]
  if (language === 'ar' && after && has(after, 'hijri'))
    return { value: { year, marked: true, hijri: true }, next: next + 1 }
  if (language === 'ar' && isHijri(context, i, next, year)) return { value: { year, marked: true, hijri: true }, next }
  if (language === 'ar' && after && has(after, 'era'))
    return { value: { year, marked: true, hijri: false }, next: next + 1 }
  if (language === 'ru' && after && has(after, 'yearNoun')) {
    next += 1
    if (has(after, 'abbreviation') && items[next]?.text === '.' && glued(items, next)) next += 1
    return { value: { year, marked: true, hijri: false }, next }
  }
  if (!marked && counts(context, year, next)) return undefined
  if (glued(items, next) && after?.kind === 'word') return undefined
  return { value: { year, marked, hijri: false }, next }
}

/** Steps over the small words between the pieces of one date (`من`, `of the`, a comma), `limit` at most. */
export const skipSmall = (context: Context, i: number, comma: boolean, limit = 3): number => {
  let at = i
  while (at < i + limit) {
    const item = context.items[at]
    if (!item || item.and) break
    if (has(item, 'of') || (comma && item.text === ',')) at += 1
    else break
  }
  return at
}

/** True when the folded unit before the item is no letter and no digit. */
export const startsFree = (context: Context, i: number): boolean => {
  const item = context.items[i]
  if (!item || item.from === 0) return true
  const kind = context.folded.classes[item.from - 1]
  return kind !== unitClass.letter && kind !== unitClass.digit
}
