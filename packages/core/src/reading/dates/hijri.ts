/**
 * The Islamic calendar: by the Umm al-Qura tables from 1356 to 1499 of the Hijra (1937–2076), else by the tabular ("civil") rule: months of 30 and 29 days in turn, the last of 30 days in the leap years 2, 5, 7, 10, 13, 16, 18, 21,
 * 24, 26 and 29 of each cycle of 30, counted from 16 July 622 (Julian). A month really begins when the crescent is seen,
 * which differs by a day or two from land to land: every answer is marked approximate (`~`).
 */
import { dayOfNumber, dayText, yearText } from '../../register/edtf.ts'
import { hasUmmAlQura, ummAlQuraDay, ummAlQuraDaysInMonth } from './umm-al-qura.ts'

/** First and last year that are converted (about 1494 to 2174). */
export const hijriYears = [900, 1600] as const

/** Days from 1970-01-01 to 1 Muharram of year 1 (Julian day 1948440). */
const epoch = 1948440 - 2440588

const isYear = (year: number): boolean => Number.isInteger(year) && year >= hijriYears[0] && year <= hijriYears[1]

const leap = (year: number): boolean => (11 * year + 14) % 30 < 11

/** Days of a month, 1…12; 0 for what is no month of the years converted. A thirtieth day of a short month is taken too: it may have been seen so. */
export const hijriDaysInMonth = (year: number, month: number): number => {
  if (!isYear(year) || !Number.isInteger(month) || month < 1 || month > 12) return 0
  if (hasUmmAlQura(year)) return ummAlQuraDaysInMonth(year, month)
  return month % 2 === 1 || (month === 12 && leap(year)) ? 30 : 29
}

const tabularDay = (year: number, month: number, day: number): number =>
  epoch + 354 * (year - 1) + Math.floor((11 * year + 3) / 30) + Math.ceil(29.5 * (month - 1)) + day - 1

const numberOf = (year: number, month: number, day: number): number =>
  hasUmmAlQura(year) ? ummAlQuraDay(year, month, day) : tabularDay(year, month, day)

const text = (number: number): string => dayText(...dayOfNumber(number))

/**
 * EDTF of a Hijri year, month or day. A day: that day, `~`. A month: its first and last day, both `~`. A year: the Gregorian years it touches.
 * `undefined` for what the calendar does not have and for years outside {@link hijriYears}.
 *
 * @example hijriEdtf(1443, 1, 7)   // '2021-08-15~'
 * @example hijriEdtf(1443, 1)      // '2021-08-09~/2021-09-07~'
 * @example hijriEdtf(1443)         // '2021/2022'
 */
export const hijriEdtf = (year: number, month?: number, day?: number): string | undefined => {
  if (!isYear(year)) return undefined
  if (month === undefined) {
    const [from] = dayOfNumber(numberOf(year, 1, 1))
    const [to] = dayOfNumber(numberOf(year + 1, 1, 1) - 1)
    return from === to ? yearText(from) : `${yearText(from)}/${yearText(to)}`
  }
  const days = hijriDaysInMonth(year, month)
  if (days === 0) return undefined
  if (day === undefined) return `${text(numberOf(year, month, 1))}~/${text(numberOf(year, month, days))}~`
  return Number.isInteger(day) && day >= 1 && day <= 30 ? `${text(numberOf(year, month, day))}~` : undefined
}
