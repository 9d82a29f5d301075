import { dayText, isCalendarDay, monthText } from '../register/edtf.ts'
import { foldSpace } from '../register/white-space.ts'
import type { DateOrder } from './generic-mapping.ts'

const months = 'january february march april may june july august september october november december'.split(' ')

/** 1 to 12 of an English month, whole or cut to three letters or more (`Sept`); 0 for another word. */
const monthOf = (word: string): number => months.findIndex((month) => month.startsWith(word.toLowerCase())) + 1

/** A date that was read, or why it was not. */
export type GenericDate = { readonly edtf: string } | { readonly fault: string }

const day = (year: string, month: string | number, date: string): GenericDate =>
  isCalendarDay(+year, +month, +date) ? { edtf: dayText(+year, +month, +date) } : { fault: 'is not a day' }

/**
 * A date of a national list in EDTF: `1970`, `1970-04`, `1970-04-03`, `03/04/1970` (by the order given), `3 April 1970`, `circa 1970`, `1968-1972`;
 * zeros for parts not known (`00/00/1970`). Without an order, a date whose first two numbers could both be the month is a fault: nothing is guessed.
 */
export const genericDate = (printed: string, order: DateOrder | undefined): GenericDate => {
  if (printed.length > 60) return { fault: 'is no date that can be read' }
  const text = foldSpace(printed).replace(/[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?$/, '')
  const about = /^(?:circa|ca\.?|c\.|about|approximately|approx\.?)\s+(.+)$/i.exec(text)
  if (about?.[1]) {
    const found = genericDate(about[1], order)
    return 'edtf' in found && !/[~/]/.test(found.edtf) ? { edtf: `${found.edtf}~` } : found
  }
  const years = /^(\d{4})(?:\s*(?:-|–|to|\/)\s*(\d{4}))?$/.exec(text)
  if (years?.[1]) {
    if (years[1] === '0000') return { fault: 'has no year' }
    if (!years[2]) return { edtf: years[1] }
    return years[1] < years[2] ? { edtf: `${years[1]}/${years[2]}` } : { fault: 'ends before it begins' }
  }
  const iso = /^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?$/.exec(text)
  if (iso?.[1] && iso[2]) return byParts(iso[1], iso[2], iso[3] ?? '0')
  const word = /^(?:(\d{1,2})(?:st|nd|rd|th)?[\s-])?([A-Za-z]{3,9})\.?,?[\s-](\d{4})$/.exec(text)
  const american = /^([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(text)
  const [date, month, year] = american ? [american[2], american[1], american[3]] : [word?.[1], word?.[2], word?.[3]]
  if (month && year) {
    const number = monthOf(month)
    if (number === 0) return { fault: 'has a month that is not known' }
    return date ? day(year, number, date) : { edtf: monthText(+year, number) }
  }
  const [, first, second, last] = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/.exec(text) ?? []
  if (!first || !second || !last) return { fault: 'is no date that can be read' }
  if (order === 'day-month-year') return byParts(last, second, first)
  if (order === 'month-day-year') return byParts(last, first, second)
  if (+first > 12 || +first === +second || +second === 0) return byParts(last, second, first)
  if (+second > 12) return byParts(last, first, second)
  return { fault: 'does not say which number is the month; set "dateOrder" in the mapping' }
}

const byParts = (year: string, month: string, date: string): GenericDate => {
  if (+year === 0) return { fault: 'has no year' }
  if (+month === 0) return +date === 0 ? { edtf: year } : { fault: 'has a day without a month' }
  if (+date === 0) return +month <= 12 ? { edtf: monthText(+year, +month) } : { fault: 'has no such month' }
  return day(year, month, date)
}
