/** Halves, quarters and seasons of a year: `النصف الثاني من عام 2021`, `IV квартал`, "in the third quarter", `весной`. */
import { bounds, yearText } from '../../register/edtf.ts'
import { glued, has, numberRole } from '../lexis.ts'
import { monthMoment, yearRefAt } from './calendar.ts'
import { type Context, type Moment, type Read, yearOf } from './moment.ts'
import { nearestYearOfMonths } from './nearest.ts'
import { dayAt, skipSmall } from './pieces.ts'
import { tenseAt } from './tense.ts'

const romans: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 }

const halfOfMonth = (year: number, month: number, half: number): string => {
  const whole = bounds(`${yearText(year)}-${String(month).padStart(2, '0')}`)
  const head = whole.earliest?.slice(0, 8) ?? ''
  return half === 1 ? `${head}01/${head}15` : `${head}16/${whole.latest}`
}

/** `النصف الثاني`, `второй половине`, `the first quarter`, `Q1`: the EDTF number of that part of a year. */
const yearPartAt = (context: Context, i: number): Read<number> | undefined => {
  const { items, language } = context
  const number = (half: boolean, which: number): number | undefined =>
    half ? (which <= 2 ? 39 + which : undefined) : which <= 4 ? 32 + which : undefined
  if (language === 'ar') {
    const half = has(items[i], 'halfNoun')
    if (!half && !has(items[i], 'quarterNoun')) return undefined
    const last = has(items[i + 1], 'lastPart') ? (half ? 2 : 4) : undefined
    const which = numberRole(items[i + 1], 'ord') ?? last
    const value = which === undefined || items[i + 1]?.and ? undefined : number(half, which)
    return value === undefined ? undefined : { value, next: i + 2 }
  }
  const short = items[i]?.text
  if (language === 'en' && (short === 'q' || short === 'h') && glued(items, i + 1) && items[i + 1]?.kind === 'number') {
    const value = number(short === 'h', items[i + 1]?.value ?? 9)
    return value === undefined ? undefined : { value, next: i + 2 }
  }
  const roman = language === 'ru' ? romans[items[i]?.text ?? ''] : undefined
  const which = roman === undefined ? dayAt(context, i) : { value: roman, next: i + 1 }
  if (!which) return undefined
  // "third-quarter revenue"
  const noun = items[which.next]?.text === '-' && glued(items, which.next) ? which.next + 1 : which.next
  const half = has(items[noun], 'halfNoun')
  if (!half && !has(items[noun], 'quarterNoun')) return undefined
  const value = number(half, which.value)
  let next = noun + 1
  if (has(items[noun], 'abbreviation') && items[next]?.text === '.' && glued(items, next)) next += 1
  return value === undefined ? undefined : { value, next }
}

/** "the year", "года", `العام` with nothing that says which: the one of publication. */
export const bareNounAt = (context: Context, i: number, role: string): number | undefined => {
  const { items, language } = context
  const noun = items[i]
  if (numberRole(noun, role) !== 1 || noun?.and || has(noun, 'abbreviation')) return undefined
  if (language === 'ar' && !noun?.def) return undefined
  if (language === 'en' && items[i - 1]?.text !== 'the' && !(items[i - 1]?.text === '-' && glued(items, i)))
    return undefined
  const after = items[i + 1]
  // `نهاية العام الدراسي`, "the year-long", "in the year 2015", "месяца на полтора".
  if (language === 'ar' && (/^ال\p{L}{3,}/u.test(after?.text ?? '') || after?.def)) return undefined
  if (after && (after.kind === 'number' || has(after, 'num'))) return undefined
  if (after && glued(items, i + 1) && (after.text === '-' || after.kind === 'word')) return undefined
  return i + 1
}

/** The year of publication over items up to `next`. */
export const yearOfPublication = (context: Context, next: number): Moment | undefined => {
  const { published } = context
  const rest = { first: 0, next, strong: true, basis: 'relative' } as const
  return published ? { ...rest, year: published.year } : { ...rest, literal: 'XXXX' }
}

/** A quarter without its year, where a word brings it in: "in the third quarter", `خلال الربع الثالث`, "IV квартал". */
const isBroughtIn = (context: Context, i: number): boolean => {
  const { items, language } = context
  if (language === 'ru') return true
  const before = items[i - 1]
  if (language === 'ar')
    return has(before, 'monthIn') || has(before, 'in') || items[i]?.prep === 'ب' || items[i]?.prep === 'ل'
  if (items[i]?.text === 'q' || items[i + 1]?.text === '-') return true
  return before?.text === 'the' && has(items[i - 2], 'in')
}

const quarterMonths = (sub: number): readonly [number, number] => [(sub - 33) * 3 + 1, (sub - 33) * 3 + 3]

const halfMonths = (sub: number): readonly [number, number] => (sub === 40 ? [1, 6] : [7, 12])

/** полугодие is half a year and nothing else; "the second half" may be one of a match. */
const isHalfYear = ({ items, language }: Context, i: number): boolean =>
  language === 'ru' && items[i + 1]?.text.startsWith('полугод') === true

/** How far back a quarter or half of a year may stand that another one goes on from: "third-quarter revenue … The second half will be better". */
const besideReach = 60

const besideQuarter = ({ memory }: Context, i: number): boolean => {
  const last = memory?.last
  return last !== undefined && i - last.first <= besideReach && /^\d{4}-(?:3[3-6]|4[01])$/.test(last.edtf)
}

/** The year of a quarter or season that has none: the running one, else what its clause says, else the last. */
const placedYear = (
  context: Context,
  first: number,
  next: number,
  months: readonly [number, number],
): { year?: number } => {
  const { published, items, language } = context
  return published
    ? { year: nearestYearOfMonths(published, ...months, tenseAt(items, first, next, language)).year }
    : {}
}

/** A half or quarter of a year, or a half of a month. */
export const subMoment = (context: Context, i: number): Moment | undefined => {
  const sub = yearPartAt(context, i)
  if (!sub) return undefined
  const at = skipSmall(context, sub.next, false)
  const year = yearRefAt(context, at)
  if (year && !year.value.hijri) {
    if (year.value.year === undefined)
      return { first: i, next: year.next, literal: 'XXXX', strong: true, basis: 'relative' }
    return {
      first: i,
      next: year.next,
      year: year.value.year,
      sub: sub.value,
      strong: true,
      basis: year.value.relative ? 'relative' : 'explicit',
    }
  }
  const whole = bareNounAt(context, at, 'yearNoun')
  if (whole !== undefined) {
    const moment = yearOfPublication(context, whole)
    return moment && { ...moment, first: i, ...(moment.year === undefined ? {} : { sub: sub.value }) }
  }
  const month = sub.value >= 40 ? monthMoment(context, at) : undefined
  if (month?.month !== undefined && month.day === undefined && !month.part) {
    const { published } = context
    const tense = tenseAt(context.items, i, month.next, context.language)
    const year = month.year ?? (published && yearOf({ ...month, tense }, published))
    const rest = { first: i, next: month.next, strong: true, basis: month.basis } as const
    return year === undefined ? undefined : { ...rest, literal: halfOfMonth(year, month.month, sub.value - 39) }
  }
  if (has(context.items[i + 1], 'lastPart')) return undefined
  const beside = besideQuarter(context, i)
  if (sub.value >= 40 && !beside && !isHalfYear(context, i)) return undefined
  if (sub.value < 40 && !isBroughtIn(context, i)) return undefined
  const months = sub.value >= 40 ? halfMonths(sub.value) : quarterMonths(sub.value)
  const { year: known } = placedYear(context, i, sub.next, months)
  if (known === undefined) return undefined
  return { first: i, next: sub.next, year: known, sub: sub.value, strong: true, basis: 'relative' }
}

const seasonMonths: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9, 24: 12 }

/** A season with its year, placed by "last" or "next", or alone. */
export const seasonMoment = (context: Context, i: number): Moment | undefined => {
  const { items, language, published } = context
  const leading = language === 'ar' ? undefined : numberRole(items[i], 'rel')
  const at = leading === undefined ? i : i + 1
  const season = numberRole(items[at], 'season')
  if (season === undefined) return undefined
  const direction = leading ?? (language === 'ar' && !items[at + 1]?.and ? numberRole(items[at + 1], 'rel') : undefined)
  if (direction !== undefined) {
    const next = leading === undefined ? at + 2 : at + 1
    if (!published) return { first: i, next, literal: 'XXXX', strong: true, basis: 'relative' }
    const start = seasonMonths[season] ?? 1
    const before = start < published.month ? published.year : published.year - 1
    const year = direction === -1 ? before : direction === 1 ? before + 1 : published.year
    return { first: i, next, year, sub: season, strong: true, basis: 'relative' }
  }
  const year = yearRefAt(context, skipSmall(context, at + 1, false))
  if (year?.value.year === undefined) return bareSeason(context, i, season)
  if (year.value.hijri) return undefined
  return {
    first: i,
    next: year.next,
    year: year.value.year,
    sub: season,
    strong: true,
    basis: year.value.relative ? 'relative' : 'explicit',
  }
}

/** A season alone: Russian says it in the instrumental (`весной`), the others behind a preposition ("in the spring", `في الصيف`). */
const bareSeason = (context: Context, i: number, season: number): Moment | undefined => {
  const { items, language, published } = context
  const before = items[i - 1]
  const stands =
    language === 'ru'
      ? has(items[i], 'seasonWhen') ||
        before?.text === 'на' ||
        has(before, 'since') ||
        (season !== 22 && (has(before, 'until') || has(before, 'by') || has(before, 'from')))
      : language === 'en'
        ? (before?.text === 'the' && (has(items[i - 2], 'monthIn') || items[i - 2]?.text === 'for')) ||
          (has(before, 'monthIn') && !has(before, 'before') && !has(before, 'after') && items[i]?.text !== 'fall')
        : items[i]?.def === true &&
          (has(before, 'monthIn') || has(before, 'before') || has(before, 'after') || before?.text === 'فصل')
  if (!stands || !published || (items[i + 1]?.kind === 'word' && has(items[i + 1], 'of'))) return undefined
  const from = seasonMonths[season] ?? 1
  if (season === 24) {
    // The winter that runs or has run last began in December.
    const year = published.month === 12 ? published.year : published.year - 1
    const ahead = published.month > 5 && tenseAt(items, i, i + 1, language) === 'future'
    return { first: i, next: i + 1, year: ahead ? published.year : year, sub: season, strong: true, basis: 'relative' }
  }
  const said = tenseAt(items, i, i + 1, language)
  const ends = said !== 'past' && (has(before, 'until') || has(before, 'before') || has(before, 'by'))
  const { year } =
    published && ends
      ? nearestYearOfMonths(published, from, from + 2, 'future')
      : placedYear(context, i, i + 1, [from, from + 2])
  return {
    first: i,
    next: i + 1,
    ...(year === undefined ? {} : { year }),
    sub: season,
    strong: true,
    basis: 'relative',
  }
}
