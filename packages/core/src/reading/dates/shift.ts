/** Days, weeks, months and years counted from a day. */
import { dayNumber, dayOfNumber, dayText, weekdayOf } from '../../register/edtf.ts'
import type { Day } from './moment.ts'

/** The day so many days later. */
export const shifted = (day: Day, days: number): Day => {
  const [year, month, date] = dayOfNumber(dayNumber(day.year, day.month, day.day) + days)
  return { year, month, day: date }
}

/** Days from publication to a weekday: the last one before it, the next one after it, or the last not after it. */
export const toWeekday = (published: Day, weekday: number, direction: number | undefined): number => {
  const back = (weekdayOf(published.year, published.month, published.day) - weekday + 7) % 7
  if (direction === 1) return back === 0 ? 7 : 7 - back
  return direction === -1 && back === 0 ? -7 : -back
}

/** So many units before publication; years and months keep their own precision. A negative count looks ahead. */
export const before = (published: Day, unit: string, count: number): Partial<Day> => {
  if (unit === 'year') return { year: published.year - count }
  if (unit === 'decade') return { year: published.year - 10 * count }
  if (unit === 'month') return monthAway(published, -count)
  return shifted(published, -count * (unit === 'week' ? 7 : 1))
}

/** The month so many months later. */
export const monthAway = (
  { year, month }: { readonly year: number; readonly month: number },
  months: number,
): { readonly year: number; readonly month: number } => {
  const index = year * 12 + month - 1 + months
  return { year: Math.floor(index / 12), month: (index % 12) + 1 }
}

/** Longest distance taken for one from publication, by unit; beyond it the number means something else. */
export const most: Readonly<Record<string, number>> = { year: 500, decade: 50, month: 60, week: 60, day: 120 }

/** Monday of the week so many weeks from the day's own. */
export const mondayOf = (day: Day, weeks: number): Day =>
  shifted(day, weeks * 7 - ((weekdayOf(day.year, day.month, day.day) + 6) % 7))

/** Monday to Sunday of the week so many weeks from the day's own. */
export const weekText = (day: Day, weeks: number): string => {
  const from = mondayOf(day, weeks)
  const to = shifted(from, 6)
  return `${dayText(from.year, from.month, from.day)}/${dayText(to.year, to.month, to.day)}`
}
