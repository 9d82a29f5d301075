/** Periods with a name, and the beginning, middle and end of any of them: what starts a date that its own words tell. */
import { isCalendarDay } from '../../register/edtf.ts'
import { glued, has, numberRole, textRole } from '../lexis.ts'
import { dayMoment, monthMoment, relativeMonth, relativeNoun, yearRefAt } from './calendar.ts'
import { digitMoment } from './digits.ts'
import { centuryMoment, decadeMoment } from './eras.ts'
import { feastMoment } from './feasts.ts'
import { hijriEdtf } from './hijri.ts'
import { islamicMoment } from './islamic.ts'
import type { Context, Moment } from './moment.ts'
import { dayAt, skipSmall } from './pieces.ts'
import { monthAway, weekText } from './shift.ts'
import { stretchMoment } from './stretches.ts'
import { tenseAt } from './tense.ts'
import { bareNounAt, seasonMoment, subMoment, yearOfPublication } from './year-parts.ts'

/** `the end of the year`, `с начала месяца`, `منتصف الأسبوع`: parts of the year, month or week of publication. */
const partOfNoun = (
  context: Context,
  i: number,
  at: number,
  partOf: (moment: Moment) => Moment,
): Moment | undefined => {
  const { published } = context
  const year = bareNounAt(context, at, 'yearNoun')
  if (year !== undefined) {
    const moment = yearOfPublication(context, year)
    return moment && partOf(moment)
  }
  const month = bareNounAt(context, at, 'monthNoun')
  if (month !== undefined && published)
    return partOf({
      first: i,
      next: month,
      year: published.year,
      month: published.month,
      strong: true,
      basis: 'relative',
    })
  const week = relativeNoun(context, at, 'weekNoun')
  const own = week ? undefined : bareNounAt(context, at, 'weekNoun')
  const next = week?.next ?? own
  if (next === undefined || !published) return undefined
  return { first: i, next, literal: weekText(published, week?.value ?? 0), strong: true, basis: 'relative' }
}

const decadeThirds = { START: [0, 3], MID: [4, 6], END: [7, 9] } as const

/** `بداية ديسمبر 2021`, `مطلع عام 2022`, `в конце мая`, `mid-2021`, `early in the 1990s`. */
const partMoment = (context: Context, i: number): Moment | undefined => {
  const { items } = context
  const part = textRole(items[i], 'part') as Moment['part']
  if (part === undefined) return undefined
  let at = i + 1
  if (items[at]?.text === '-' && glued(items, at)) at += 1
  at = skipSmall(context, at, false)
  if (items[at]?.and) return undefined
  const partOf = (moment: Moment): Moment => ({ ...moment, first: i, part, strong: true })
  const month = monthMoment(context, at)
  if (month) return partOf(month)
  const relative = relativeMonth(context, at)
  if (relative)
    return partOf({
      first: i,
      next: relative.next,
      ...relative.value,
      strong: true,
      basis: 'relative',
      ...(relative.value.month === undefined ? { literal: 'XXXX' } : {}),
    })
  const inner = subMoment(context, at) ?? seasonMoment(context, at)
  if (inner) return partOf(inner)
  const decade = decadeMoment(context, at)
  if (decade?.literal?.length === 4) {
    const [from, to] = decadeThirds[part]
    const head = decade.literal.slice(0, 3)
    return partOf({ ...decade, literal: `${head}${from}~/${head}${to}~` })
  }
  const year = yearRefAt(context, at)
  if (!year) return partOfNoun(context, i, at, partOf)
  if (year.value.hijri) return undefined
  if (year.value.year === undefined)
    return partOf({ first: i, next: year.next, literal: 'XXXX', strong: true, basis: 'relative' })
  return partOf({
    first: i,
    next: year.next,
    year: year.value.year,
    strong: true,
    basis: year.value.relative ? 'relative' : 'explicit',
  })
}

const yearMoment = (context: Context, i: number): Moment | undefined => {
  const year = yearRefAt(context, i)
  if (!year) return undefined
  const { value, next } = year
  if (value.hijri) {
    const literal = hijriEdtf(value.year ?? 0)
    return literal === undefined
      ? undefined
      : { first: i, next, literal, strong: true, basis: 'inferred', calendar: 'hijri' }
  }
  if (value.year === undefined) return { first: i, next, literal: 'XXXX', strong: true, basis: 'relative' }
  return { first: i, next, year: value.year, strong: value.marked, basis: value.relative ? 'relative' : 'explicit' }
}

/** `Boxing Day`, with its year or without. */
const holidayMoment = (context: Context, i: number): Moment | undefined => {
  const code = numberRole(context.items[i], 'holiday')
  if (code === undefined) return undefined
  const [month, day] = [Math.floor(code / 100), code % 100]
  const year = yearRefAt(context, skipSmall(context, i + 1, true))
  const rest = { first: i, month, day, strong: true } as const
  if (year?.value.year === undefined || year.value.hijri) return { ...rest, next: i + 1, basis: 'relative' }
  return { ...rest, next: year.next, year: year.value.year, basis: year.value.relative ? 'relative' : 'explicit' }
}

/** `يوم 27`, "on the 27th", "27 числа": a day of the running month, or of the last one where it has not come yet. */
const dayAloneMoment = (context: Context, i: number): Moment | undefined => {
  const { items, language, published } = context
  const lead = language === 'ar' && has(items[i], 'dayNoun') ? 1 : 0
  const day = dayAt(context, i + lead)
  if (!day || items[i + lead]?.def) return undefined
  const after = items[day.next]
  if (language === 'ar') {
    if (lead === 0 || items[i + 1]?.kind !== 'number' || after?.kind === 'word' || after?.text === ':') return undefined
  } else if (language === 'ru') {
    if (!has(after, 'dayOfMonth')) return undefined
  } else {
    const before = items[i - 1]?.text === 'the' && has(items[i - 2], 'weekdayIn')
    if (!before || items[i]?.kind !== 'number' || day.next === i + 1) return undefined
    if (after?.kind === 'word' && !has(after, 'stop')) return undefined
  }
  const next = language === 'ru' ? day.next + 1 : day.next
  if (!published)
    return { first: i, next, literal: `XXXX-XX-${String(day.value).padStart(2, '0')}`, strong: true, basis: 'relative' }
  const ahead = tenseAt(items, i, next, language) === 'future'
  const step = ahead ? (day.value < published.day ? 1 : 0) : day.value > published.day ? -1 : 0
  const { year, month } = monthAway(published, step)
  return isCalendarDay(year, month, day.value)
    ? { first: i, next, year, month, day: day.value, strong: true, basis: 'relative' }
    : undefined
}

const rules = [
  islamicMoment,
  stretchMoment,
  feastMoment,
  holidayMoment,
  dayAloneMoment,
  digitMoment,
  partMoment,
  subMoment,
  seasonMoment,
  decadeMoment,
  dayMoment,
  centuryMoment,
  monthMoment,
  yearMoment,
]

/** Those of them that can begin with digits. */
const digitRules = [
  islamicMoment,
  stretchMoment,
  dayAloneMoment,
  digitMoment,
  subMoment,
  decadeMoment,
  dayMoment,
  centuryMoment,
  yearMoment,
]

/** The longest period that starts at item `i`; of two as long, the one whose rule stands first. */
export const periodAt = (context: Context, i: number): Moment | undefined => {
  const { items, memory } = context
  const kept = memory?.period
  if (kept?.at === i && kept.items === items) return kept.moment
  const moment = readPeriod(context, i)
  if (memory) memory.period = { items, at: i, moment }
  return moment
}

const readPeriod = (context: Context, i: number): Moment | undefined => {
  let best: Moment | undefined
  for (const rule of context.items[i]?.kind === 'number' ? digitRules : rules) {
    const moment = rule(context, i)
    if (moment && (!best || moment.next > best.next)) best = moment
  }
  return best
}
