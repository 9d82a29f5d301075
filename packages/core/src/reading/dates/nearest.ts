/** The year that a day, a month or a part of a year without one means, seen from the day of publication. */
import { dayNumber, isCalendarDay } from '../../register/edtf.ts'
import type { Day } from './moment.ts'
import type { Tense } from './tense.ts'

/** A year, and whether nothing in the text decided it against another that is as likely. */
export interface Nearest {
  readonly year: number
  readonly doubtful: boolean
}

/** A day so close ahead is meant whatever the verb says: nobody leaves out the year of a day eleven months ago. */
const surelyAhead = 30
/** Without a verb that tells, a day at most so far ahead is taken for the coming one. */
const likelyAhead = 60
/** A day the clause puts into the future lies at most so far ahead. */
const mostAhead = 340
/** A day farther back than this, with no verb that tells, is doubtful. */
const doubtfulBack = 275

/** The year of a day and month. 29 February is taken where it exists; `undefined` where no year near has it. */
export const nearestYearOfDay = (published: Day, month: number, day: number, tense: Tense): Nearest | undefined => {
  const today = dayNumber(published.year, published.month, published.day)
  const distances = [-1, 0, 1]
    .map((offset) => published.year + offset)
    .filter((year) => isCalendarDay(year, month, day))
    .map((year) => ({ year, away: dayNumber(year, month, day) - today }))
  const past = distances.filter(({ away }) => away <= 0).at(-1)
  const future = distances.find(({ away }) => away > 0)
  if (!past || !future) {
    const only = past ?? future
    return only && { year: only.year, doubtful: false }
  }
  if (past.away === 0) return { year: past.year, doubtful: false }
  const nearer = future.away < -past.away
  if (tense === 'bound' && nearer) return { year: future.year, doubtful: false }
  const isAhead =
    future.away <= surelyAhead ||
    (tense === 'future' && future.away <= mostAhead && (nearer || past.away < -surelyAhead)) ||
    (tense === undefined && future.away <= likelyAhead)
  if (isAhead) return { year: future.year, doubtful: false }
  return { year: past.year, doubtful: tense === undefined && -past.away > doubtfulBack }
}

/** Months ahead that are taken for the coming ones where the clause says so, and where no verb tells. */
const [saidAhead, unsaidAhead] = [11, 2]

/** The year of a stretch of months (a month, a quarter, a season), `first` to `last`, 1…12. The running one is meant before any other. */
export const nearestYearOfMonths = (published: Day, first: number, last: number, tense: Tense): Nearest => {
  const now = published.month
  if (now >= first && now <= last) return { year: published.year, doubtful: false }
  const ahead = first > now ? first - now : first + 12 - now
  const back = now > last ? now - last : now + 12 - last
  const past = now > last ? published.year : published.year - 1
  const future = first > now ? published.year : published.year + 1
  if (tense === 'bound' && ahead < back) return { year: future, doubtful: false }
  if (tense === 'future' && ahead <= saidAhead && back > 1) return { year: future, doubtful: false }
  if (tense === undefined && ahead <= unsaidAhead && back > ahead) return { year: future, doubtful: back - ahead < 8 }
  return { year: past, doubtful: false }
}
