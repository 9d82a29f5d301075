/**
 * Days, months and years of the Islamic calendar in Arabic prose, with the Gregorian date beside them where the text gives one:
 * `15 رمضان 1443 هـ`, `شعبان عام 1443`, `شهر رمضان الماضي`, `15 رمضان 1443هـ الموافق 16 أبريل 2022`.
 */
import { bounds } from '../../register/edtf.ts'
import { glued, has, numberRole } from '../lexis.ts'
import { dayMoment } from './calendar.ts'
import { digitMoment } from './digits.ts'
import { hijriEdtf, hijriYears } from './hijri.ts'
import type { Context, Day, Moment, Read } from './moment.ts'
import { dayAt, plainNumber } from './pieces.ts'
import { tenseAt } from './tense.ts'

/** Years of our time that are taken without their letter (هـ) behind a month of the calendar. */
const [firstYear, lastYear] = [1300, 1500]

/** A year with its letter, or of our time behind `عام`: its number. */
const yearAt = (context: Context, i: number): Read<number> | undefined => {
  const { items } = context
  let at = i
  while (at < i + 2 && (has(items[at], 'of') || items[at]?.text === ',')) at += 1
  if (has(items[at], 'yearNoun')) at += 1
  const item = items[at]
  if (item?.kind !== 'number' || item.text.length !== 4 || item.and) return undefined
  const value = plainNumber(context, at)
  const letter = has(items[at + 1], 'hijri')
  if (letter) return value >= hijriYears[0] && value <= hijriYears[1] ? { value, next: at + 2 } : undefined
  return value >= firstYear && value <= lastYear ? { value, next: at + 1 } : undefined
}

const dayText = ({ year, month, day }: Day): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/** The Hijri year a day or month without one means: the running one, else the last, else the next where the clause looks ahead. */
const likelyYear = (
  published: Day,
  month: number,
  day: number | undefined,
  direction: number | undefined,
): number | undefined => {
  const today = dayText(published)
  const guess = Math.floor((published.year - 622) * 1.0307)
  const years = [guess - 1, guess, guess + 1, guess + 2].flatMap((year) => {
    const edtf = hijriEdtf(year, month, day)
    const { earliest, latest } = edtf === undefined ? {} : bounds(edtf)
    return earliest && latest ? [{ year, earliest, latest }] : []
  })
  const running = years.find(({ earliest, latest }) => earliest <= today && today <= latest)
  if (running && direction !== 1 && direction !== -1) return running.year
  const past = years.filter(({ latest }) => latest < today).at(-1)
  const future = years.find(({ earliest }) => earliest > today)
  return (direction === 1 ? future : past)?.year
}

/** The Gregorian date that stands beside: `الموافق 16 أبريل 2022`, `(16 أبريل 2022)`, `/ 16 أبريل 2022`. */
const twinAt = (context: Context, i: number): Moment | undefined => {
  const { items } = context
  let at = i
  const named = has(items[at], 'sameAs')
  const open = items[at]?.text === '('
  if (named) at += 1
  else if (open || items[at]?.text === '/' || items[at]?.text === '-' || items[at]?.text === '=') at += 1
  else return undefined
  while (at < i + 4 && (items[at]?.text === 'ل' || has(items[at], 'dayNoun') || items[at]?.text === ',')) at += 1
  const twin = dayMoment(context, at) ?? digitMoment(context, at)
  if (twin?.year === undefined || twin.day === undefined) return undefined
  const next = open && items[twin.next]?.text === ')' ? twin.next + 1 : twin.next
  return open && next === twin.next ? undefined : { ...twin, next }
}

/** A day or month of the Islamic calendar. */
const hijriAt = (context: Context, i: number): Moment | undefined => {
  const { items, published, language } = context
  const day = has(items[i], 'hijriMonth') || has(items[i], 'monthNoun') ? undefined : dayAt(context, i)
  let at = day?.next ?? i
  while (at < i + 5 && day && (has(items[at], 'of') || (items[at]?.text === '-' && glued(items, at)))) at += 1
  const named = has(items[at], 'monthNoun')
  if (named) at += 1
  const month = numberRole(items[at], 'hijriMonth')
  if (month === undefined || items[at]?.def) return undefined
  const year = yearAt(context, at + 1)
  const rel = items[at + 1]?.and ? undefined : numberRole(items[at + 1], 'rel')
  // Without a year or a day these are names of persons too: رمضان, شعبان, رجب.
  if (!year && rel === undefined && !named && !day) return undefined
  const next = year?.next ?? (rel === undefined ? at + 1 : at + 2)
  const tense = tenseAt(items, i, next, language) === 'future' ? 1 : undefined
  const number = year?.value ?? (published && likelyYear(published, month, day?.value, rel ?? tense))
  const literal = number === undefined ? undefined : hijriEdtf(number, month, day?.value)
  if (literal === undefined) return undefined
  return { first: i, next, literal, strong: true, basis: year ? 'explicit' : 'relative', calendar: 'hijri' }
}

/** A date of the Islamic calendar that starts at item `i`, alone or beside the same day in the Gregorian one, whose EDTF is then taken. */
export const islamicMoment = (context: Context, i: number): Moment | undefined => {
  if (context.language !== 'ar') return undefined
  const { items } = context
  if (
    items[i]?.kind !== 'number' &&
    !has(items[i], 'hijriMonth') &&
    !has(items[i], 'ord') &&
    !has(items[i], 'monthNoun')
  )
    return undefined
  const own = hijriAt(context, i)
  if (own) {
    const twin = twinAt(context, own.next)
    return twin ? { ...twin, first: i, basis: 'explicit', calendar: 'hijri' } : own
  }
  // The Gregorian date first: `16 أبريل 2022 الموافق 15 رمضان 1443`.
  const first = dayMoment(context, i)
  if (first?.year === undefined || !has(items[first.next], 'sameAs')) return undefined
  let at = first.next + 1
  while (items[at]?.text === 'ل' || has(items[at], 'dayNoun')) at += 1
  const behind = hijriAt(context, at)
  return behind && { ...first, next: behind.next, calendar: 'hijri' }
}
