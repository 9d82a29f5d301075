import { daysInMonth, isDay } from './dates.ts'

/** First and last day a date can mean; a side is absent when open or unknown. */
export interface DayBounds {
  readonly earliest?: string
  readonly latest?: string
}

const twoDigits = (value: number): string => String(value).padStart(2, '0')

/** Months a sub-year code covers (EDTF level 2): quarters, thirds, halves. Seasons have no agreed months and no bounds here. */
const subYear = (code: number): readonly [number, number] | undefined => {
  if (code >= 33 && code <= 36) return [(code - 33) * 3 + 1, (code - 32) * 3]
  if (code >= 37 && code <= 39) return [(code - 37) * 4 + 1, (code - 36) * 4]
  if (code === 40 || code === 41) return [(code - 40) * 6 + 1, (code - 39) * 6]
  return undefined
}

const months = (year: string, first: number, last: number): DayBounds => ({
  earliest: `${year}-${twoDigits(first)}-01`,
  latest: `${year}-${twoDigits(last)}-${twoDigits(daysInMonth(+year, last))}`,
})

const single = (text: string): DayBounds | undefined => {
  const plain = text.replace(/[~?%]/g, '')
  if (isDay(plain)) return { earliest: plain, latest: plain }
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?$/.exec(plain) ?? []
  if (!year) return undefined
  if (!month) return months(year, 1, 12)
  if (+month >= 1 && +month <= 12) return months(year, +month, +month)
  const part = subYear(+month)
  return part && months(year, part[0], part[1])
}

/**
 * The days a list's date can mean: a day, month, year, part of a year (`2021-41`) or interval (`2018-10-30/2025-11-18`, `2021-08/..`).
 * Marks of doubt (`~ ? %`) do not widen the bounds. `undefined` when it is no such date.
 */
export const edtfBounds = (edtf: string): DayBounds | undefined => {
  const slash = edtf.indexOf('/')
  if (slash < 0) return single(edtf)
  const [from, to] = [edtf.slice(0, slash), edtf.slice(slash + 1)]
  const open = (side: string): boolean => side === '' || side === '..'
  const first = open(from) ? {} : single(from)
  const last = open(to) ? {} : single(to)
  if (!first || !last) return undefined
  return {
    ...(first.earliest && { earliest: first.earliest }),
    ...(last.latest && { latest: last.latest }),
  }
}
