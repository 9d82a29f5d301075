/** Dates in digits: `2001-10-06`, `2016/02/22`, `06.10.2001`, `15/8/2021`, `15.08.21` (Russian), `2021-08`. */
import { dayText, isCalendarDay, monthText } from '../../register/edtf.ts'
import { glued, has } from '../lexis.ts'
import type { Context, Moment } from './moment.ts'

const solid = { strong: true, basis: 'explicit' } as const

/** What makes two numbers in Arabic a measure or a score and no day: a word that is counted, a percent, a currency, a scale. */
const measures = ['noun', 'scale', 'percent', 'currency', 'money', 'span'] as const

/** `22/4`, `في 4/22`, `11/12, 2016`: day and month, in the order that makes a day; the year may stand behind a comma. */
const arabicPair = (context: Context, i: number, next: number): Moment | undefined => {
  const { items } = context
  const [a, sign, b] = [items[i]?.value ?? 0, items[i + 1]?.text, items[i + 2]?.value ?? 0]
  const dayFirst = b >= 1 && b <= 12 && a >= 1 && a <= 31
  const monthFirst = !dayFirst && a >= 1 && a <= 12 && b >= 1 && b <= 31
  if (!dayFirst && !monthFirst) return undefined
  const [day, month] = dayFirst ? [a, b] : [b, a]
  const after = items[next]
  const comma = after?.text === ',' && items[next + 1]?.kind === 'number' ? items[next + 1] : undefined
  const rest = { first: i, month, day, strong: true } as const
  if (comma && (comma.text.length === 4 || comma.text.length === 2) && sign === '/') {
    const year = comma.text.length === 4 ? comma.value : 2000 + comma.value
    return isCalendarDay(year, month, day) ? { ...rest, next: next + 2, year, basis: 'inferred' } : undefined
  }
  const before = items[i - 1]
  const introduced =
    has(before, 'monthIn') || has(before, 'dayNoun') || before?.text === 'عند' || before?.text === 'بتاريخ'
  if (measures.some((role) => has(after, role)) || !isCalendarDay(2000, month, day)) return undefined
  // Both may be months, or the sign is that of a score or a decimal: only where the words before and behind leave no other reading.
  const plain = sign === '/' && (day > 12 || introduced)
  const closed = introduced && day > 12 && after?.kind !== 'word'
  return plain || closed ? { ...rest, next, basis: 'relative' } : undefined
}

/**
 * A date in digits, parts joined by one sign. Day before month, as Arabic and Russian write; in English `10/06/2001` may be either, and
 * where both are days of the calendar the answer is EDTF's "one of" (`[2001-06-10,2001-10-06]`), never a chosen day.
 */
export const digitMoment = (context: Context, i: number): Moment | undefined => {
  const { items, language } = context
  const [a, s, b, t, c] = [items[i], items[i + 1], items[i + 2], items[i + 3], items[i + 4]]
  if (a?.kind !== 'number' || b?.kind !== 'number' || !s || !'./-'.includes(s.text)) return undefined
  if (!glued(items, i + 1) || !glued(items, i + 2)) return undefined
  const before = items[i - 1]
  if (before && glued(items, i) && (before.kind === 'number' || '.,:/-+#_@'.includes(before.text))) return undefined
  const three = c?.kind === 'number' && t?.text === s.text && glued(items, i + 3) && glued(items, i + 4)
  const next = three ? i + 5 : i + 3
  const after = items[next]
  if (after && glued(items, next)) {
    if ('./-:,'.includes(after.text) && glued(items, next + 1) && items[next + 1]?.kind === 'number') return undefined
    if (after.kind === 'word' && after.text !== 't' && after.text !== 'г' && after.text !== 'م') return undefined
  }
  if (!three && language === 'ar' && a.text.length <= 2 && b.text.length <= 2) return arabicPair(context, i, next)
  if (!three) {
    const month = b.value
    if (s.text !== '-' || a.text.length !== 4 || b.text.length !== 2 || month < 1 || month > 12) return undefined
    // 2010-12 may be a span of years; 2021-08 cannot.
    if (month > Number(a.text.slice(2))) return undefined
    return a.value >= 1000 && a.value <= 2199
      ? { first: i, next, literal: monthText(a.value, month), ...solid }
      : undefined
  }
  if (a.text.length === 4 && b.text.length <= 2 && c.text.length <= 2) {
    return isCalendarDay(a.value, b.value, c.value)
      ? { first: i, next, year: a.value, month: b.value, day: c.value, ...solid }
      : undefined
  }
  if (a.text.length > 2 || b.text.length > 2) return undefined
  let year = c.value
  if (c.text.length === 2 && s.text === '.' && language === 'ru' && b.text.length === 2) year += year < 70 ? 2000 : 1900
  else if (c.text.length === 2 && language === 'ar' && s.text !== '.') year += year < 70 ? 2000 : 1900
  else if (c.text.length !== 4 || year < 1000 || year > 2199) return undefined
  const dayFirst = isCalendarDay(year, b.value, a.value)
  const monthFirst = isCalendarDay(year, a.value, b.value) && s.text !== '.'
  if (language === 'en' && dayFirst && monthFirst && a.value !== b.value) {
    const days = [dayText(year, b.value, a.value), dayText(year, a.value, b.value)].sort()
    return { first: i, next, literal: `[${days.join(',')}]`, ...solid }
  }
  if (dayFirst) return { first: i, next, year, month: b.value, day: a.value, ...solid }
  return monthFirst ? { first: i, next, year, month: a.value, day: b.value, ...solid } : undefined
}
