/** Dates told by their distance from publication: `أمس`, `الأسبوع الماضي`, `два года назад`, `قبل عامين`, `through the past 18 months`. */
import { has, numberRole } from '../lexis.ts'
import { anchoredMoment } from './anchored.ts'
import { dayMoment, relativeMonth, relativeNoun } from './calendar.ts'
import { digitMoment } from './digits.ts'
import { lengthAt } from './length.ts'
import type { Context, Day, Moment } from './moment.ts'
import { before, mondayOf, shifted, toWeekday, weekText } from './shift.ts'
import { tenseAt } from './tense.ts'
import { weekdayMoment, weekendMoment } from './weekdays.ts'

export { before, most, shifted, toWeekday } from './shift.ts'

const near = { strong: true, basis: 'relative' } as const

const fieldsOf = (published: Day | undefined, days: number): Partial<Day> & { literal?: string } =>
  published ? shifted(published, days) : { literal: 'XXXX-XX-XX' }

const weekMoment = (context: Context, i: number): Moment | undefined => {
  const { items } = context
  const week = relativeNoun(context, i, 'weekNoun')
  if (!week) return undefined
  const { published } = context
  // "last week on Friday", `الأسبوع المقبل يوم الجمعة`: that day of the week.
  let at = week.next
  while (at < week.next + 3 && (has(items[at], 'dayNoun') || [',', 'on', 'в', 'во'].includes(items[at]?.text ?? '')))
    at += 1
  const weekday = numberRole(items[at], 'weekday')
  if (weekday !== undefined && !items[at]?.and && !items[at]?.prep) {
    if (!published) return { first: i, next: at + 1, literal: 'XXXX-XX-XX', ...near }
    return { first: i, next: at + 1, ...shifted(mondayOf(published, week.value), (weekday + 6) % 7), ...near }
  }
  return { first: i, next: week.next, literal: published ? weekText(published, week.value) : 'XXXX-XX-XX', ...near }
}

const agoMoment = (context: Context, i: number): Moment | undefined => {
  const { items, language, published } = context
  const leads = language === 'ar'
  // `منذ عامين` is a length: "for two years".
  if (leads && (!has(items[i], 'ago') || has(items[i], 'since'))) return undefined
  let start = leads ? i + 1 : i
  // `قبل نحو عامين`, `قبل أكثر من عشرين عاما`.
  if (leads && has(items[start], 'op') && !items[start]?.and) start += 1
  const length = lengthAt(context, start)
  if (!length) return undefined
  let { next } = length
  if (leads) {
    const after = items[next]
    if (after?.kind === 'number' || has(after, 'ord') || has(after, 'rel') || has(after, 'month')) return undefined
    // `قبل يومين من الهجوم` counts from something else.
    if (after?.text === 'من' && !after.and && items[next + 1]?.text !== 'الان') return undefined
  } else {
    if (!has(items[next], 'agoAfter')) return undefined
    next += 1
  }
  if (!published) return { first: i, next, literal: 'XXXX', ...near }
  const { count, unit } = length.value
  const fields = before(published, unit, count)
  if ((fields.year ?? 0) < 1) return undefined
  return { first: i, next, ...fields, ...near, approximate: unit === 'week' }
}

/** `через два дня`, `بعد أسبوعين`, `two weeks from now`, where the clause looks ahead: counted from publication. */
const aheadMoment = (context: Context, i: number): Moment | undefined => {
  const { items, language, published } = context
  const leads = language !== 'en'
  if (leads && !has(items[i], 'ahead')) return undefined
  const length = lengthAt(context, leads ? i + 1 : i)
  if (!length || (length.value.unit === 'day' && length.value.count > 31)) return undefined
  let { next } = length
  if (!leads && !has(items[next], 'aheadAfter')) return undefined
  if (has(items[next], 'aheadAfter')) next += 1
  else if (items[next]?.text === 'من' || has(items[next], 'after') || tenseAt(items, i, next, language) !== 'future')
    return undefined
  if (!published) return { first: i, next, literal: 'XXXX', ...near }
  const { count, unit } = length.value
  return { first: i, next, ...before(published, unit, -count), ...near, approximate: unit === 'week' }
}

/** Words beside `اليوم` that make it another day than today. */
const isOtherDay = (context: Context, i: number): boolean => {
  const { items, language } = context
  if (language !== 'ar' || items[i]?.text !== 'اليوم') return false
  const [before, after] = [items[i - 1], items[i + 1]]
  if (has(before, 'otherDay') || has(after, 'otherDay') || items[i]?.prep) return true
  // `يقاتل اليوم`: an imperfect right before it means "nowadays".
  return before?.kind === 'word' && !before.known && /^[وف]?[يت]\p{L}{3,}$/u.test(before.text)
}

const offsetMoment = (context: Context, i: number): Moment | undefined => {
  const { items, published, language } = context
  const offset = numberRole(items[i], 'dayOffset')
  if (offset === undefined || isOtherDay(context, i)) return undefined
  let next = i + 1
  if (has(items[next], 'dayNoun') && has(items[next + 1], 'weekday') && !items[next]?.and) next += 1
  const comma = items[next]?.text === ',' && (has(items[next + 1], 'weekday') || items[next + 1]?.kind === 'number')
  const beside = comma ? next + 1 : next
  const weekday = items[beside]?.and ? undefined : numberRole(items[beside], 'weekday')
  // The date itself beside it: "today, 6 May", `اليوم الثلاثاء 14 فبراير`.
  const dated =
    weekday === undefined
      ? (dayMoment(context, beside) ?? digitMoment(context, beside))
      : weekdayMoment(context, beside)
  if (dated?.day !== undefined && weekday === undefined && !items[beside]?.and) return { ...dated, first: i }
  if (weekday !== undefined && (language !== 'en' || !comma)) {
    if (dated?.year === undefined && dated?.month !== undefined) return { ...dated, first: i }
    next = dated?.next ?? beside + 1
    if (published) {
      // The weekday that stands nearest: a page is often dated a day after its words.
      const day = shifted(published, offset)
      const back = -toWeekday(day, weekday, undefined)
      return { first: i, next, ...shifted(day, back > 3 ? 7 - back : -back), ...near }
    }
  }
  return { first: i, next, ...fieldsOf(published, offset), ...near }
}

/** `накануне`, which is "yesterday" where no noun follows that it would be the eve of. */
const eveMoment = (context: Context, i: number): Moment | undefined => {
  const { items, published } = context
  if (!has(items[i], 'eve')) return undefined
  const after = items[i + 1]
  if (after?.kind === 'number' || has(after, 'ord')) return undefined
  if (after?.kind === 'word' && /(?:[аяыиую]|ов|ев|ей|ого|его|ых|их|ой)$/.test(after.text)) {
    if (!/(?:л|ла|ло|ли|лся|лась|лось|лись)$/.test(after.text)) return undefined
  }
  return { first: i, next: i + 1, ...fieldsOf(published, -1), ...near }
}

const monthAloneMoment = (context: Context, i: number): Moment | undefined => {
  const month = relativeMonth(context, i)
  if (!month) return undefined
  return {
    first: i,
    next: month.next,
    ...month.value,
    ...near,
    ...(month.value.month === undefined ? { literal: 'XXXX-XX' } : {}),
  }
}

/** `last quarter`, `в прошлом квартале`, `الربع الماضي`. */
const quarterMoment = (context: Context, i: number): Moment | undefined => {
  const quarter = relativeNoun(context, i, 'quarterNoun')
  if (!quarter || (context.language === 'ar' && context.items[i]?.text !== 'ربع')) return undefined
  const { published } = context
  if (!published) return { first: i, next: quarter.next, literal: 'XXXX', ...near }
  const index = published.year * 4 + Math.floor((published.month - 1) / 3) + quarter.value
  return { first: i, next: quarter.next, year: Math.floor(index / 4), sub: 33 + (index % 4), ...near }
}

/** A season of sport or of a harvest runs from the middle of one year to that of the next: the first month it counts for. */
const seasonBegins = 7

/** `last season`, `в прошлом сезоне`, `الموسم الماضي`. */
const seasonMoment = (context: Context, i: number): Moment | undefined => {
  const season = relativeNoun(context, i, 'seasonNoun')
  if (!season) return undefined
  const { published } = context
  if (!published) return { first: i, next: season.next, literal: 'XXXX', ...near }
  const from = published.year - (published.month >= seasonBegins ? 0 : 1) + season.value
  return { first: i, next: season.next, literal: `${from}/${from + 1}`, ...near }
}

const rules = [
  offsetMoment,
  weekdayMoment,
  weekendMoment,
  weekMoment,
  agoMoment,
  aheadMoment,
  anchoredMoment,
  eveMoment,
  monthAloneMoment,
  quarterMoment,
  seasonMoment,
]

/** Those of them that can begin with digits. */
const digitRules = [agoMoment, aheadMoment, anchoredMoment]

/** The relative date that starts at item `i`. */
export const relativeAt = (context: Context, i: number): Moment | undefined => {
  for (const rule of context.items[i]?.kind === 'number' ? digitRules : rules) {
    const moment = rule(context, i)
    if (moment) return moment
  }
  return undefined
}
