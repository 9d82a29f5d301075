/**
 * The part of EDTF (ISO 8601-2, www.loc.gov/standards/datetime) that lists and readings write, as days.
 *
 * Understood: `YYYY`, `YYYY-MM`, `YYYY-MM-DD`; `YYYY-21…24` and `25…28` seasons, `33…36` quarters, `37…39` thirds, `40…41` halves of a year;
 * `201X`, `20XX` decades and centuries; `2021-XX`, `2021-10-XX`; `A/B`, `A/..`, `../B`, `A/`, `/B`; `[A,B]` (one of); the marks `?` `~` `%`.
 * What has no year (`XXXX-11`) or is not understood has no bounds: an empty answer, never a made-up day.
 */

/** First and last day, `YYYY-MM-DD`, that a date can mean; a side is absent when open or unknown. */
export interface Bounds {
  readonly earliest?: string
  readonly latest?: string
}

const pad = (value: number, width = 2): string => String(value).padStart(width, '0')

/** Days of a month, 1…12, in the proleptic Gregorian calendar. */
export const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** True for numbers that name a day of the calendar: `(2021, 2, 30)` does not. Years 1…9999. */
export const isCalendarDay = (year: number, month: number, day: number): boolean =>
  year >= 1 && year <= 9999 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)

/** `YYYY-MM-DD`. */
export const dayText = (year: number, month: number, day: number): string => `${pad(year, 4)}-${pad(month)}-${pad(day)}`

/** `YYYY-MM`. */
export const monthText = (year: number, month: number): string => `${pad(year, 4)}-${pad(month)}`

/** `YYYY`. */
export const yearText = (year: number): string => pad(year, 4)

const months = (year: number, first: number, last: number): Bounds => ({
  earliest: dayText(year, first, 1),
  latest: dayText(year, last, daysInMonth(year, last)),
})

/** First and last month of the parts of a year that EDTF numbers 21…41. Winter (24, 28) is apart: it crosses the year's end. */
const yearParts: Readonly<Record<string, readonly [number, number]>> = {
  '21': [3, 5],
  '22': [6, 8],
  '23': [9, 11],
  '25': [3, 5],
  '26': [6, 8],
  '27': [9, 11],
  '33': [1, 3],
  '34': [4, 6],
  '35': [7, 9],
  '36': [10, 12],
  '37': [1, 4],
  '38': [5, 8],
  '39': [9, 12],
  '40': [1, 6],
  '41': [7, 12],
}

const single = (text: string): Bounds => {
  const match = /^(\d{4}|\d{3}X|\d{2}XX|\dXXX)(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?$/.exec(text)
  if (!match) return {}
  const [, years = '', month, day] = match
  if (years.includes('X')) {
    if (years === 'XXXX') return {}
    if (month !== undefined) return {}
    const low = years.replaceAll('X', '0')
    return { earliest: `${low === '0000' ? '0001' : low}-01-01`, latest: `${years.replaceAll('X', '9')}-12-31` }
  }
  const year = Number(years)
  if (year === 0) return {}
  if (month === undefined || month === 'XX') return day === undefined || day === 'XX' ? months(year, 1, 12) : {}
  const number = Number(month)
  if (number >= 1 && number <= 12) {
    if (day === undefined || day === 'XX') return months(year, number, number)
    if (!isCalendarDay(year, number, Number(day))) return {}
    return { earliest: text, latest: text }
  }
  if (day !== undefined) return {}
  // The winter of a year may be the one it begins or the one it ends with: the bounds hold both, so that no true day is shut out.
  if (month === '24' || month === '28') {
    return { earliest: dayText(Math.max(year - 1, 1), 12, 1), latest: dayText(year + 1, 2, daysInMonth(year + 1, 2)) }
  }
  const part = yearParts[month]
  return part ? months(year, part[0], part[1]) : {}
}

const joined = (earliest: string | undefined, latest: string | undefined): Bounds => ({
  ...(earliest === undefined ? {} : { earliest }),
  ...(latest === undefined ? {} : { latest }),
})

/**
 * First and last day of an EDTF text. A side is absent when it is open (`..`), unknown (empty) or not understood.
 *
 * @example
 * bounds('2021-41')      // { earliest: '2021-07-01', latest: '2021-12-31' }
 * bounds('2021-08/..')   // { earliest: '2021-08-01' }
 * bounds('XXXX-11')      // {}
 */
export const bounds = (edtf: string): Bounds => {
  const text = edtf.replace(/[?~%]/g, '')
  if (text.startsWith('[') && text.endsWith(']')) {
    const all = text.slice(1, -1).split(',').map(single)
    let earliest = all[0]?.earliest
    let latest = all[0]?.latest
    for (const one of all) {
      earliest =
        earliest === undefined || one.earliest === undefined || earliest < one.earliest ? earliest : one.earliest
      latest = latest === undefined || one.latest === undefined || latest > one.latest ? latest : one.latest
      if (one.earliest === undefined) earliest = undefined
      if (one.latest === undefined) latest = undefined
    }
    return joined(earliest, latest)
  }
  const slash = text.indexOf('/')
  if (slash < 0) return single(text)
  const side = (part: string): Bounds => (part === '' || part === '..' ? {} : single(part))
  const first = side(text.slice(0, slash)).earliest
  const last = side(text.slice(slash + 1)).latest
  if (first !== undefined && last !== undefined && first > last) return {}
  return joined(first, last)
}

/** True when every day of `inner` surely lies in `outer`. An absent side of `outer` is open; bounds without any side hold nothing for sure. */
export const contains = (outer: Bounds, inner: Bounds): boolean => {
  if (outer.earliest === undefined && outer.latest === undefined) return false
  if (outer.earliest !== undefined && (inner.earliest === undefined || inner.earliest < outer.earliest)) return false
  return outer.latest === undefined || (inner.latest !== undefined && inner.latest <= outer.latest)
}

/** True when the two surely share no day. */
export const disjoint = (a: Bounds, b: Bounds): boolean =>
  (a.latest !== undefined && b.earliest !== undefined && a.latest < b.earliest) ||
  (b.latest !== undefined && a.earliest !== undefined && b.latest < a.earliest)

/** True when the two may share a day: nothing in them shuts it out. */
export const overlaps = (a: Bounds, b: Bounds): boolean => !disjoint(a, b)

/** Days since 1970-01-01 of a calendar day (negative before). */
export const dayNumber = (year: number, month: number, day: number): number => {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** The calendar day so many days after 1970-01-01, as `[year, month, day]`. */
export const dayOfNumber = (number: number): readonly [number, number, number] => {
  const shifted = number + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return [yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day]
}

/** 0 (Sunday) … 6 of a calendar day. */
export const weekdayOf = (year: number, month: number, day: number): number =>
  (((dayNumber(year, month, day) + 4) % 7) + 7) % 7
