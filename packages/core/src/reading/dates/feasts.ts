/** Days with a name that move from year to year: Easter and the days counted from it, and holidays set on the nth weekday of a month. */
import { dayNumber, weekdayOf } from '../../register/edtf.ts'
import { has, type Item, numberRole } from '../lexis.ts'
import { yearRefAt } from './calendar.ts'
import type { Context, Day, Moment } from './moment.ts'
import { skipSmall } from './pieces.ts'
import { shifted } from './shift.ts'
import { tenseAt } from './tense.ts'

/** Easter Sunday of the western churches, by the Gregorian reckoning (Meeus, Astronomical Algorithms, chapter 8). */
export const westernEaster = (year: number): Day => {
  const a = year % 19
  const [b, c] = [Math.floor(year / 100), year % 100]
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return { year, month: Math.floor(n / 31), day: (n % 31) + 1 }
}

/** Easter Sunday of the eastern churches as a Gregorian day, 1900–2099, where the calendars are 13 days apart. */
export const easternEaster = (year: number): Day => {
  const d = (19 * (year % 19) + 15) % 30
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
  const n = d + e + 114
  return shifted({ year, month: Math.floor(n / 31), day: (n % 31) + 1 }, 13)
}

/** `code` is month, which (9: the last), weekday from Monday: 911 is the first Monday of September. */
const nthWeekday = (year: number, code: number): Day => {
  const [month, nth, weekday] = [Math.floor(code / 100), Math.floor(code / 10) % 10, code % 10]
  const from = nth === 9 ? { year, month: month + 1, day: 1 } : { year, month, day: 1 }
  const ahead = (weekday - weekdayOf(from.year, from.month, from.day) + 7) % 7
  return shifted(from, nth === 9 ? ahead - 7 : ahead + (nth - 1) * 7)
}

/** The day a feast falls on in a year. */
const feastOf = (item: Item | undefined, language: string): ((year: number) => Day) | undefined => {
  const easter = numberRole(item, 'easter')
  if (easter !== undefined)
    return (year) => shifted(language === 'ru' ? easternEaster(year) : westernEaster(year), easter)
  const nth = numberRole(item, 'nthWeekday')
  return nth === undefined ? undefined : (year) => nthWeekday(year, nth)
}

/** A feast so close ahead is the coming one where no verb tells. */
const likelyAhead = 30

const number = ({ year, month, day }: Day): number => dayNumber(year, month, day)

/** `since Easter`, `until Labor Day`, `Good Friday 2019`, `до Пасхи`. */
export const feastMoment = (context: Context, i: number): Moment | undefined => {
  const { items, language, published } = context
  if (!has(items[i], 'easter') && !has(items[i], 'nthWeekday')) return undefined
  const feast = feastOf(items[i], language)
  if (!feast) return undefined
  const said = yearRefAt(context, skipSmall(context, i + 1, true))
  const rest = { first: i, strong: true } as const
  if (said?.value.year !== undefined && !said.value.hijri)
    return { ...rest, next: said.next, ...feast(said.value.year), basis: said.value.relative ? 'relative' : 'explicit' }
  const before = items[i - 1]
  // "the Easter holidays", "Easter eggs": brought in, or a day by its own name.
  const stands = has(before, 'weekdayIn') || has(before, 'monthIn') || has(before, 'after') || has(before, 'before')
  if (!published || (!stands && has(items[i], 'easter') && numberRole(items[i], 'easter') === 0)) return undefined
  const today = number(published)
  const days = [-1, 0, 1].map((step) => feast(published.year + step))
  const past = days.filter((day) => number(day) <= today).at(-1)
  const next = days.find((day) => number(day) > today)
  const tense = tenseAt(items, i, i + 1, language)
  const bound = has(before, 'until') || has(before, 'by') || (has(before, 'before') && tense !== 'past')
  const ahead =
    !has(before, 'since') &&
    (bound || tense === 'future' || (tense === undefined && next !== undefined && number(next) - today <= likelyAhead))
  const day = ahead ? next : past
  return day && { ...rest, next: i + 1, ...day, basis: 'relative' }
}
