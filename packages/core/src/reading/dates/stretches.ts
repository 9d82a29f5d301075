/** The first or last so many months of a year: `the first nine months of 2022`, `за девять месяцев 2022 года`, `الأشهر التسعة الأولى من 2022`. */
import { daysInMonth, dayText, monthText, yearText } from '../../register/edtf.ts'
import { numberRole } from '../lexis.ts'
import { monthMoment, yearRefAt } from './calendar.ts'
import { definiteLengthAt, type Length, lengthAt } from './length.ts'
import { type Context, type Moment, type Read, yearOf } from './moment.ts'
import { skipSmall } from './pieces.ts'
import { shifted } from './shift.ts'
import { tenseAt } from './tense.ts'
import { bareNounAt, yearOfPublication } from './year-parts.ts'

/** A length and the side of the year it is taken from: 1 the first, -1 the last. */
const sideLength = (context: Context, i: number): (Read<Length> & { readonly side: number }) | undefined => {
  const { items, language } = context
  const side = numberRole(items[i], 'firstLast')
  if (side !== undefined) {
    const length = lengthAt(context, i + 1)
    return length && length.next > i + 2 ? { ...length, side } : undefined
  }
  if (language === 'ar') {
    const length = items[i]?.def === true ? definiteLengthAt(context, i) : undefined
    const behind = length && numberRole(items[length.next], 'firstLastAfter')
    return length && behind !== undefined && !items[length.next]?.and
      ? { value: length.value, next: length.next + 1, side: behind }
      : undefined
  }
  // "за девять месяцев 2022 года": accounts run from January.
  if (language !== 'ru' || items[i - 1]?.text !== 'за') return undefined
  const length = lengthAt(context, i)
  return length?.value.unit === 'month' && length.next > i + 1 ? { ...length, side: 1 } : undefined
}

const ofYear = (year: number, { count, unit }: Length, side: number): string | undefined => {
  if (unit === 'month' && count < 12)
    return side > 0
      ? `${yearText(year)}-01/${monthText(year, count)}`
      : `${monthText(year, 13 - count)}/${yearText(year)}-12`
  const days = unit === 'week' ? count * 7 : unit === 'day' ? count : 0
  if (days === 0 || days > 300) return undefined
  const day = side > 0 ? { year, month: 1, day: 1 } : { year, month: 12, day: 31 }
  const far = shifted(day, side * (days - 1))
  const pair = [dayText(day.year, day.month, day.day), dayText(far.year, far.month, far.day)]
  return (side > 0 ? pair : pair.reverse()).join('/')
}

const ofMonth = (year: number, month: number, { count, unit }: Length, side: number): string | undefined => {
  const last = daysInMonth(year, month)
  const days = unit === 'week' ? count * 7 : unit === 'day' ? count : 0
  if (days === 0 || days >= last) return undefined
  const [from, to] = side > 0 ? [1, days] : [last - days + 1, last]
  return `${dayText(year, month, from)}/${dayText(year, month, to)}`
}

/** The stretch that starts at item `i`: so many months, weeks or days at the beginning or end of a year or month that is named. */
export const stretchMoment = (context: Context, i: number): Moment | undefined => {
  const length = sideLength(context, i)
  if (!length) return undefined
  const { side, value } = length
  const at = skipSmall(context, length.next, false)
  const bare = bareNounAt(context, at, 'yearNoun')
  const year = yearRefAt(context, at)
  const own = bare === undefined ? undefined : yearOfPublication(context, bare)?.year
  const known = year && !year.value.hijri ? year.value.year : own
  const rest = { first: i, strong: true } as const
  if (known !== undefined) {
    const literal = ofYear(known, value, side)
    const basis = year && !year.value.relative ? 'explicit' : 'relative'
    return literal === undefined ? undefined : { ...rest, next: year?.next ?? (bare as number), literal, basis }
  }
  const month = monthMoment(context, at)
  if (month?.month === undefined || month.day !== undefined) return undefined
  const { published, items, language } = context
  const tense = tenseAt(items, i, month.next, language)
  const whole = month.year ?? (published && yearOf({ ...month, tense }, published))
  const literal = whole === undefined ? undefined : ofMonth(whole, month.month, value, side)
  return literal === undefined ? undefined : { ...rest, next: month.next, literal, basis: month.basis }
}
