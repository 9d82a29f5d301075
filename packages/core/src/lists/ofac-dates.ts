import { dayText, isCalendarDay, monthText } from '../register/edtf.ts'
import type { DateFact } from '../register/types.ts'
import { foldSpace } from '../register/white-space.ts'

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** `10 Dec 1948`, `Sep 1938`, `1946` in EDTF. */
const single = (text: string): string | undefined => {
  const [, day, month, year] = /^(?:(?:(\d{1,2}) )?([A-Za-z]{3,9})\.? )?(\d{4})$/.exec(text) ?? []
  if (!year) return undefined
  if (!month) return year
  const number = monthNames.indexOf(month.slice(0, 3).toLowerCase()) + 1
  if (number === 0) return undefined
  if (!day) return monthText(+year, number)
  return isCalendarDay(+year, number, +day) ? dayText(+year, number, +day) : undefined
}

/**
 * A date as OFAC prints it, in EDTF: `10 Dec 1948`, `Sep 1938`, `1946`, `circa 1951`, `1951 to 1953`, `circa 1979-1982`, `01 Jan 1961 to
 * 31 Dec 1962`. The words stay as the note where they say more than a plain date. `undefined` when it is none of these.
 */
export const ofacDate = (printed: string): DateFact | undefined => {
  const text = foldSpace(printed)
  const circa = /^(?:circa|ca\.?|approximately)\s+/i.exec(text)?.[0] ?? ''
  const mark = circa === '' ? '' : '~'
  const ends = text.slice(circa.length).split(/\s+to\s+|\s*-\s*(?=\d{4}$)/i)
  const dates = ends.map(single)
  const [from, to] = dates
  if (from === undefined || dates.length > 2 || (dates.length === 2 && (to === undefined || to < from)))
    return undefined
  if (to === undefined) return { edtf: `${from}${mark}`, ...(circa && { note: text }) }
  return { edtf: `${from}${mark}/${to}${mark}`, note: text }
}

/** `MM/DD/YYYY` as `YYYY-MM-DD`. `undefined` when it is no day. */
export const usDay = (text: string): string | undefined => {
  const [, month, day, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text.trim()) ?? []
  return year && month && day && isCalendarDay(+year, +month, +day) ? dayText(+year, +month, +day) : undefined
}
