/**
 * The Solar Hijri calendar of Iran and Afghanistan: years begin at the March equinox, six months of 31 days, five of 30, the last of 29 or 30.
 * The leap years follow the arithmetic cycle of 33 years that ICU's `persian` calendar uses; between 1201 and 1502 (1822–2124) it gives the days
 * of the astronomical calendar, which is why nothing outside those years is answered.
 */
import { dayNumber, dayOfNumber, dayText } from '../../register/edtf.ts'

/** First and last year that are converted. */
export const solarHijriYears = [1201, 1502] as const

/** Days from 1970-01-01 to the day before 1 Farvardin of year 1 (Julian day 1948320). */
const epoch = 1948320 - 2440588

const isYear = (year: number): boolean =>
  Number.isInteger(year) && year >= solarHijriYears[0] && year <= solarHijriYears[1]

const leap = (year: number): boolean => (25 * year + 11) % 33 < 8

/** Days of a month, 1…12; 0 for what is no month of the years converted. */
export const solarHijriDaysInMonth = (year: number, month: number): number => {
  if (!isYear(year) || !Number.isInteger(month) || month < 1 || month > 12) return 0
  return month <= 6 ? 31 : month <= 11 || leap(year) ? 30 : 29
}

/** Days since 1970-01-01 of a day of the calendar; the caller has checked it. */
const numberOf = (year: number, month: number, day: number): number =>
  epoch + 365 * (year - 1) + Math.floor((8 * year + 21) / 33) + (month - 1) * 30 + Math.min(month - 1, 6) + day - 1

const text = (number: number): string => dayText(...dayOfNumber(number))

/**
 * EDTF of a Solar Hijri year, month or day: the interval of its first and last Gregorian day, or that day. `undefined` for what the calendar does
 * not have and for years outside {@link solarHijriYears}. The conversion is exact.
 *
 * @example solarHijriEdtf(1400, 5, 24)   // '2021-08-15'
 * @example solarHijriEdtf(1400, 5)       // '2021-07-23/2021-08-22'
 */
export const solarHijriEdtf = (year: number, month?: number, day?: number): string | undefined => {
  if (!isYear(year)) return undefined
  if (month === undefined)
    return `${text(numberOf(year, 1, 1))}/${text(numberOf(year, 12, solarHijriDaysInMonth(year, 12)))}`
  const days = solarHijriDaysInMonth(year, month)
  if (days === 0) return undefined
  if (day === undefined) return `${text(numberOf(year, month, 1))}/${text(numberOf(year, month, days))}`
  return Number.isInteger(day) && day >= 1 && day <= days ? text(numberOf(year, month, day)) : undefined
}

/** The Solar Hijri year, month and day of a Gregorian day; `undefined` outside {@link solarHijriYears}. */
export const solarHijriOf = (
  year: number,
  month: number,
  day: number,
): readonly [year: number, month: number, day: number] | undefined => {
  const number = dayNumber(year, month, day)
  let own = year - 621
  if (!isYear(own) && !isYear(own - 1)) return undefined
  if (number < numberOf(own, 1, 1)) own -= 1
  if (!isYear(own)) return undefined
  const rest = number - numberOf(own, 1, 1)
  const at = rest < 186 ? Math.floor(rest / 31) : 6 + Math.floor((rest - 186) / 30)
  return [own, at + 1, rest - at * 30 - Math.min(at, 6) + 1]
}
