/** What the date rules pass on: a period as the words give it, before the publication date completes it. */

import { daysInMonth, dayText, monthText, yearText } from '../../register/edtf.ts'
import type { Folded } from '../../text/index.ts'
import type { Item } from '../lexis.ts'
import type { DateMention, Language } from '../types.ts'

/** A calendar day. */
export interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Everything a rule may look at. */
export interface Context {
  readonly items: readonly Item[]
  readonly folded: Folded
  readonly language: Language
  readonly published: Day | undefined
}

/** A period over items `[first, next)`. */
export interface Moment {
  readonly first: number
  readonly next: number
  readonly year?: number
  readonly month?: number
  readonly day?: number
  /** Season, quarter or half of the year, as EDTF numbers them. */
  readonly sub?: number
  /** EDTF that the fields above cannot say (decades, weeks, one of two days). */
  readonly literal?: string
  readonly part?: 'START' | 'MID' | 'END'
  /** For a month without a year: -1 the last one before publication, 1 the next, 0 the nearest. */
  readonly direction?: number
  /** Stands as a date with nothing in front of it. */
  readonly strong: boolean
  readonly basis: DateMention['basis']
  readonly calendar?: 'hijri' | 'solar-hijri'
  /** The length of time makes the day uncertain ("two years ago"). */
  readonly approximate?: boolean
}

/** A place in the items and what was read up to it. */
export interface Read<T> {
  readonly value: T
  readonly next: number
}

/**
 * The parts of a month and of a year: a start is its first third, the middle its second, the end its last.
 * A third of a year is four months (as EDTF 37…39), a third of a month ten days; always marked approximate.
 */
const thirdOfYear = { START: [1, 4], MID: [5, 8], END: [9, 12] } as const
const thirdOfMonth = { START: [1, 10], MID: [11, 20], END: [21, 31] } as const

/** The year a month without one most likely means, and whether that is a guess. */
const complete = (moment: Moment, published: Day | undefined): { year?: number; guess: boolean } => {
  if (moment.year !== undefined || moment.month === undefined) {
    return moment.year === undefined ? { guess: false } : { year: moment.year, guess: false }
  }
  if (!published) return { guess: false }
  const { month, day = 0, direction } = moment
  const after = month > published.month || (month === published.month && day > published.day)
  if (direction === 1) return { year: month > published.month ? published.year : published.year + 1, guess: false }
  if (direction === -1) return { year: month < published.month ? published.year : published.year - 1, guess: false }
  return { year: after && direction !== 0 ? published.year - 1 : published.year, guess: direction === undefined }
}

/** EDTF of a moment; `XXXX` where the year is not said and there is no publication date to take it from. */
export const edtfOf = (moment: Moment, published: Day | undefined): string => {
  const { literal, month, day, sub, part } = moment
  const { year, guess } = complete(moment, published)
  const approximate = moment.approximate === true
  const mark = guess ? (approximate ? '%' : '?') : approximate ? '~' : ''
  if (literal !== undefined) return literal.includes('/') ? literal : literal + mark
  const partMark = guess ? '%' : '~'
  if (year === undefined) {
    const text = (value: number): string => String(value).padStart(2, '0')
    if (month === undefined) return 'XXXX'
    return `XXXX-${text(month)}${day === undefined ? '' : `-${text(day)}`}`
  }
  if (sub !== undefined) return `${yearText(year)}-${sub}${part ? partMark : mark}`
  if (month === undefined) {
    if (!part) return yearText(year) + mark
    const [from, to] = thirdOfYear[part]
    return `${monthText(year, from)}${partMark}/${monthText(year, to)}${partMark}`
  }
  if (day !== undefined) return dayText(year, month, day) + mark
  if (!part) return monthText(year, month) + mark
  const [from, to] = thirdOfMonth[part]
  const last = Math.min(to, daysInMonth(year, month))
  return `${dayText(year, month, from)}${partMark}/${dayText(year, month, last)}${partMark}`
}

/** True when the year had to come from the publication date. */
export const isYearless = (moment: Moment): boolean =>
  moment.year === undefined && moment.literal === undefined && moment.month !== undefined
