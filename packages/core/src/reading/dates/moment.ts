/** What the date rules pass on: a period as the words give it, before the publication date completes it. */

import { daysInMonth, dayText, monthText, yearText } from '../../register/edtf.ts'
import type { Folded } from '../../text/index.ts'
import type { Item } from '../lexis.ts'
import type { DateMention, Language } from '../types.ts'
import { nearestYearOfDay, nearestYearOfMonths } from './nearest.ts'
import type { Tense } from './tense.ts'

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
  /** What was read before, for words that count from the last date ("a year earlier"). Filled by the caller, in reading order. */
  readonly memory?: Memory
}

/** The last date of the text so far: its EDTF, and the item where it begins. */
export interface Memory {
  last?: { readonly edtf: string; readonly first: number }
  /** The last period read and where: a range and a single date ask for the same one. */
  period?: { readonly items: readonly Item[]; readonly at: number; readonly moment: Moment | undefined }
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
  /** For a month without a year: -1 the last one before publication, 1 the next, 0 that of the year of publication. */
  readonly direction?: number
  /** For a day or month without a year: what its clause says of the time. */
  readonly tense?: Tense
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
 * A third of a year is four months (as EDTF 37…39), of a month ten days, the middle from the 10th to the 20th; always marked approximate.
 */
const thirdOfYear = { START: [1, 4], MID: [5, 8], END: [9, 12] } as const
const thirdOfMonth = { START: [1, 10], MID: [10, 20], END: [21, 31] } as const

/** The year a day or month without one means, and whether that is a guess. */
const complete = (moment: Moment, published: Day | undefined): { year?: number; guess: boolean } => {
  if (moment.year !== undefined || moment.month === undefined) {
    return moment.year === undefined ? { guess: false } : { year: moment.year, guess: false }
  }
  if (!published) return { guess: false }
  const { month, day, direction, tense } = moment
  if (direction === 1) return { year: month > published.month ? published.year : published.year + 1, guess: false }
  if (direction === -1) {
    const before = month < published.month || (month === published.month && day !== undefined && day < published.day)
    return { year: before ? published.year : published.year - 1, guess: false }
  }
  if (direction === 0) return { year: published.year, guess: false }
  const nearest =
    day === undefined
      ? nearestYearOfMonths(published, month, month, tense)
      : nearestYearOfDay(published, month, day, tense)
  return nearest ? { year: nearest.year, guess: nearest.doubtful } : { guess: false }
}

/** The year of a moment, completed from publication where it has none. */
export const yearOf = (moment: Moment, published: Day | undefined): number | undefined =>
  complete(moment, published).year

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
