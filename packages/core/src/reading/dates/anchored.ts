/**
 * Dates that count from the last date of the text (`a year earlier`, `в тот же день`, `في اليوم التالي`), and stretches that end or begin at
 * publication (`the past 18 months`, `за последние три года`, `السنوات الثلاث الماضية`).
 */
import { bounds, dayText, monthText } from '../../register/edtf.ts'
import { has, numberRole, textRole } from '../lexis.ts'
import { definiteLengthAt, type Length, lengthAt } from './length.ts'
import type { Context, Day, Moment, Read } from './moment.ts'
import { monthAway, shifted } from './shift.ts'
import { tenseAt } from './tense.ts'

const near = { strong: true, basis: 'relative' } as const

/** How many items back the last date may stand. */
const reach = 120

interface Anchor {
  readonly earliest: Day
  readonly latest: Day
  readonly precision: 'day' | 'month' | 'year' | 'other'
  /** Quarter, half or season. */
  readonly sub?: number
}

const dayOf = (text: string): Day => {
  const [year = 1, month = 1, day = 1] = text.split('-').map(Number)
  return { year, month, day }
}

const anchorOf = (edtf: string): Anchor | undefined => {
  const { earliest, latest } = bounds(edtf)
  if (earliest === undefined && latest === undefined) return undefined
  // "since 2006": counted from its beginning; "until": from its end.
  const from = earliest ?? (latest as string)
  const to = latest ?? (earliest as string)
  const plain = edtf.replace(/[?~%]/g, '')
  const precision = /^\d{4}-\d\d-\d\d$/.test(plain)
    ? 'day'
    : /^\d{4}-(?:0\d|1[0-2])$/.test(plain)
      ? 'month'
      : /^\d{4}$/.test(plain)
        ? 'year'
        : 'other'
  const sub = /^\d{4}-([2-4]\d)$/.exec(plain)?.[1]
  return { earliest: dayOf(from), latest: dayOf(to), precision, ...(sub === undefined ? {} : { sub: Number(sub) }) }
}

const lastDate = (context: Context, i: number): Anchor | undefined => {
  const last = context.memory?.last
  return last && i - last.first <= reach ? anchorOf(last.edtf) : undefined
}

/** So many units from the anchor, with the precision both allow; a whole year keeps the month of the anchor. */
const away = (
  { earliest, precision, sub }: Anchor,
  { count, unit }: Length,
  sign: number,
): (Partial<Day> & { sub?: number }) | undefined => {
  if (unit === 'year' || unit === 'decade') {
    const year = earliest.year + sign * count * (unit === 'decade' ? 10 : 1)
    if (sub !== undefined) return { year, sub }
    return precision === 'day' || precision === 'month' ? { year, month: earliest.month } : { year }
  }
  if (unit === 'month') return precision === 'year' ? undefined : monthAway(earliest, sign * count)
  return precision === 'day' ? shifted(earliest, sign * count * (unit === 'week' ? 7 : 1)) : undefined
}

/** `قبل عام من ذلك`, `بعد شهرين من هذا التاريخ`. */
const sinceThen = (
  context: Context,
  i: number,
): { readonly length: Read<Length>; readonly sign: number; readonly next: number } | undefined => {
  const { items } = context
  const sign = items[i]?.text === 'قبل' ? -1 : items[i]?.text === 'بعد' ? 1 : undefined
  const length = sign === undefined ? undefined : lengthAt(context, i + 1)
  if (!length || sign === undefined || items[length.next]?.text !== 'من') return undefined
  const [that, noun] = [items[length.next + 1], items[length.next + 2]]
  if (that?.text === 'ذلك' && noun?.def !== true) return { length, sign, next: length.next + 2 }
  const date = that?.text === 'هذا' || that?.text === 'ذلك'
  return date && noun?.text === 'التاريخ' ? { length, sign, next: length.next + 3 } : undefined
}

/** `a year earlier`, `sixteen months later`, `годом ранее`, `спустя два года`, `قبل ذلك بعامين`. */
const distanceMoment = (context: Context, i: number): Moment | undefined => {
  const { items, language, published } = context
  let length: Read<Length> | undefined
  let sign: number | undefined
  let next = i
  const leading = numberRole(items[i], 'fromThen')
  const then = language === 'ar' ? sinceThen(context, i) : undefined
  if (then) {
    ;({ length, sign, next } = then)
  } else if (leading !== undefined) {
    sign = leading
    length = lengthAt(context, i + 1)
    next = length?.next ?? i
    if (language === 'ar' && items[i + 1]?.prep !== 'ب') return undefined
  } else if (language !== 'ar') {
    const first = items[i]
    if (first?.kind !== 'number' && !has(first, 'num') && !has(first, 'span') && first?.text !== 'a') return undefined
    length = lengthAt(context, i)
    if (!length) return undefined
    sign = numberRole(items[length.next], 'thenAfter')
    next = length.next + 1
  }
  if (!length || sign === undefined) return undefined
  // "a year before the vote" counts from the vote.
  if (items[next - 1]?.text === 'before' && items[next]?.kind === 'word' && !has(items[next], 'and')) return undefined
  // "later than", "earlier than": compares.
  if (has(items[next], 'than')) return undefined
  const anchor = lastDate(context, i)
  if (!anchor && (!published || sign > 0)) return undefined
  const base: Anchor = anchor ?? {
    earliest: published as Day,
    latest: published as Day,
    precision: length.value.unit === 'day' ? 'day' : 'year',
  }
  const fields = away(base, length.value, sign)
  return fields && { first: i, next, ...fields, ...near }
}

/** `the next day`, `the same year`, `в тот же день`, `اليوم التالي`, `العام نفسه`: the last date's, or the one beside it. */
const besideMoment = (context: Context, i: number): Moment | undefined => {
  const { items, language } = context
  const [at, mark] = language === 'ar' ? [i, i + 1] : [i + 1, i]
  // "вернулся в следующем году": behind a verb of the past the next year is that after the last date.
  const told = language === 'ru' && numberRole(items[mark], 'rel') === 1 && has(items[at], 'yearNoun')
  const sign =
    numberRole(items[mark], 'beside') ?? (told && tenseAt(items, i, i + 2, language) === 'past' ? 1 : undefined)
  if (sign === undefined || items[mark]?.and) return undefined
  const noun = items[at]
  if (noun?.and || (language === 'ar' && !noun?.def && noun?.text !== 'اليوم')) return undefined
  const unit = noun?.text === 'اليوم' ? 'day' : textRole(noun, 'span')
  if (unit === undefined || unit === 'decade') return undefined
  const next = Math.max(at, mark) + 1
  // The next month is the publication's; days and years are counted on from the last date.
  if (sign !== 0 && unit !== 'day' && language !== 'en' && unit !== 'year') return undefined
  const anchor = lastDate(context, i)
  if (!anchor) return undefined
  if (unit === 'week') return undefined
  if (sign !== 0) {
    const fields = away(anchor, { count: 1, unit }, sign)
    if (!fields) return undefined
    const { year = 1, month } = fields
    return { first: i, next, ...(unit === 'year' ? { year } : month === undefined ? { year } : fields), ...near }
  }
  const { year, month, day } = anchor.earliest
  if (unit === 'year') return { first: i, next, year, ...near }
  if (anchor.precision === 'year' || anchor.precision === 'other') return undefined
  if (unit === 'month') return { first: i, next, year, month, ...near }
  return anchor.precision === 'day' ? { first: i, next, year, month, day, ...near } : undefined
}

/** The stretch of so many units that ends with the day (`sign` -1) or begins with it (1). */
const stretch = (day: Day, { count, unit }: Length, sign: number, whole: boolean): string => {
  const pair = (a: string, b: string): string => (sign < 0 ? `${a}/${b}` : `${b}/${a}`)
  if (unit === 'year' || unit === 'decade') {
    const years = count * (unit === 'decade' ? 10 : 1)
    const [far, own] = [day.year + sign * years, day.year]
    return pair(String(far).padStart(4, '0'), String(whole ? own + sign : own).padStart(4, '0'))
  }
  if (unit === 'month') {
    const far = monthAway(day, sign * count)
    const own = whole ? monthAway(day, sign) : day
    return pair(monthText(far.year, far.month), monthText(own.year, own.month))
  }
  const far = shifted(day, sign * count * (unit === 'week' ? 7 : 1))
  return pair(dayText(far.year, far.month, far.day), dayText(day.year, day.month, day.day))
}

/** `the past 18 months`, `за последние три года`, `خلال العامين الماضيين`; `preceding` counts back from where the last date begins. */
const windowMoment = (context: Context, i: number): Moment | undefined => {
  const { items, language, published } = context
  let length: Read<Length> | undefined
  let sign: number | undefined
  let next = i
  let fromLast = false
  if (language === 'ar') {
    length = definiteLengthAt(context, i)
    if (!length) return undefined
    sign = numberRole(items[length.next], 'window')
    next = length.next + 1
    if (items[length.next]?.and) return undefined
  } else {
    sign = numberRole(items[i], 'window')
    if (sign === undefined) return undefined
    length = lengthAt(context, i + 1)
    next = length?.next ?? i
    fromLast = has(items[i], 'preceding')
  }
  if (!length || sign === undefined) return undefined
  const { value } = length
  // "last month" is one period and has a rule of its own; "the past week" says no days.
  const alone = value.count === 1 && next === i + 2
  if (alone && (has(items[i], 'rel') || value.unit === 'week' || value.unit === 'day')) return undefined
  const anchor = fromLast ? lastDate(context, i) : undefined
  const day = anchor?.earliest ?? published
  if (!day) return undefined
  return { first: i, next, literal: stretch(day, value, sign, anchor !== undefined), ...near }
}

/** A date that needs the last date, or a stretch up to publication. */
export const anchoredMoment = (context: Context, i: number): Moment | undefined =>
  windowMoment(context, i) ?? distanceMoment(context, i) ?? besideMoment(context, i)
