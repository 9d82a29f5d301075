import { MarsadError } from '../errors.ts'
import { daysInMonth, isCalendarDay } from './edtf.ts'

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/
const printedPattern = /^(\d{4}-\d{2}-\d{2})(?:T[\d:.]*)?(?:Z|[+-]\d{2}:?\d{2})?$/

/** True for a day that exists, written `YYYY-MM-DD`. */
export const isDay = (text: string): boolean => {
  const [, year, month, day] = dayPattern.exec(text) ?? []
  if (!year || !month || !day) return false
  return isCalendarDay(+year, +month, +day)
}

/**
 * The day a caller asked for, checked.
 *
 * @throws MarsadError `date-invalid` for anything but a calendar day written `YYYY-MM-DD`.
 */
export const requireDay = (text: string): string => {
  if (isDay(text)) return text
  throw new MarsadError(
    'date-invalid',
    `not a calendar date: "${text.slice(0, 40)}". Write it YYYY-MM-DD, as in 2021-12-01.`,
  )
}

/**
 * The calendar day a list prints, without the zone some entries carry: `2015-03-27-04:00` is 27 March 2015, the day the list
 * means, and shifting it to UTC would change it. `undefined` when the text is no day.
 */
export const printedDay = (text: string): string | undefined => {
  const day = printedPattern.exec(text.trim())?.[1]
  return day && isDay(day) ? day : undefined
}

/** The UTC instant a timestamp with a zone names, as `2018-10-29T23:09:49.856Z`; a day alone is its midnight. `undefined` when it is none. */
export const utcInstant = (text: string): string | undefined => {
  const trimmed = text.trim()
  if (!/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})?)?$/.test(trimmed)) return undefined
  if (!isDay(trimmed.slice(0, 10))) return undefined
  // Without a zone JavaScript would take the machine's own, so UTC is written in.
  const zoned = trimmed.length > 10 && !/(?:Z|[+-]\d{2}:\d{2})$/.test(trimmed) ? `${trimmed}Z` : trimmed
  const time = Date.parse(zoned)
  return Number.isNaN(time) ? undefined : new Date(time).toISOString()
}

/** The day after, in the calendar. Expects a valid day. */
export const dayAfter = (day: string): string => {
  const [, year = '0', month = '1', date = '1'] = dayPattern.exec(day) ?? []
  if (+date < daysInMonth(+year, +month)) return `${year}-${month}-${pad(+date + 1, 2)}`
  return +month < 12 ? `${year}-${pad(+month + 1, 2)}-01` : `${pad(+year + 1, 4)}-01-01`
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0')
