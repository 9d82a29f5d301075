/** Which periods are dates where they stand, and the open side that a word in front of them gives. */
import { glued, has, type Item } from '../lexis.ts'
import type { DateMention } from '../types.ts'
import { type Context, isYearless, type Moment } from './moment.ts'
import { isCapital } from './pieces.ts'
import { endOf, type Found } from './ranges.ts'

/** Words and signs of a time of day between "until" and its date: "до 23:00 четверга", "until 6 p.m. on Thursday". */
const clockWords: ReadonlySet<string> = new Set([
  'утра',
  'вечера',
  'дня',
  'ночи',
  'часов',
  'часа',
  'час',
  'минут',
  'pm',
  'am',
  'p.m',
  'a.m',
  'p',
  'm',
  'a',
  '.',
  'on',
  'noon',
  'midnight',
  'полуночи',
  'полудня',
  'gmt',
  'p . m',
  'a . m',
])

/** The word in front of a time of day that ends with item `i`; -1 where it is none. */
const clockFrom = (items: readonly Item[], i: number): number => {
  let digits = false
  for (let k = i; k >= Math.max(0, i - 7); k -= 1) {
    const item = items[k]
    if (has(item, 'until')) return digits ? k : -1
    const number = item?.kind === 'number' || has(item, 'num') || item?.text === 'noon' || item?.text === 'midnight'
    if (number) digits = true
    else if (item?.text !== ':' && !clockWords.has(item?.text ?? '') && !has(item, 'op')) return -1
  }
  return -1
}

/** The word before a date, over the small ones between: `since the …`, `until at least …`, `منذ نحو …`. */
const leaderAt = (context: Context, i: number): number => {
  const { items } = context
  let at = i - 1
  for (let step = 0; step < 3; step += 1) {
    const item = items[at]
    if (context.language === 'ar' && (has(item, 'dayTime') || has(item, 'dayNoun')) && !item?.prep) at -= 1
    else if (item?.text === 'the' || item?.text === 'ال') at -= 1
    else if (clockWords.has(item?.text ?? '') || (item?.kind === 'number' && items[at - 1]?.text !== '-')) {
      const back = clockFrom(items, at)
      if (back < 0 || !has(items[back], 'until')) break
      return back
    } else if (has(item, 'op') && !has(item, 'since') && !has(item, 'until') && !has(item, 'before')) at -= 1
    else break
  }
  return at
}

/** Month names that are no other word and nobody's name. */
const plainMonths: Readonly<Record<string, readonly number[]>> = {
  en: [1, 2, 7, 9, 10, 11, 12],
  ru: [1, 2, 4, 6, 7, 9, 10, 11, 12],
  ar: [1, 2, 4, 6, 7, 8, 9, 10, 11, 12],
}

/** A month with nothing that brings it in: only names that cannot mean anything else. */
const standsAlone = (context: Context, { first, next, month }: Moment): boolean => {
  const { items, language } = context
  const item = items[first] as Item
  if (month === undefined || has(item, 'abbreviation')) return false
  if (language === 'ru') {
    // Lower case is a month; a capital may be a name (Марта, Август).
    if (!isCapital(context, first)) return items[first - 1]?.kind === 'word'
    return plainMonths['ru']?.includes(month) === true
  }
  if (language === 'ar')
    return plainMonths['ar']?.includes(month) === true && has(item, 'plainMonth') && item.prep === ''
  if (!plainMonths['en']?.includes(month)) return false
  const [before, after] = [items[first - 1], items[next]]
  // A name beside it: "November Rain", "John September".
  if (after?.kind === 'word' && after.from === item.end + 1 && isCapital(context, next)) return false
  return !(
    before?.kind === 'word' &&
    !before.known &&
    isCapital(context, first - 1) &&
    items[first - 2]?.kind === 'word'
  )
}

const monthStands = (context: Context, moment: Moment): boolean => {
  const { items, language } = context
  const { first } = moment
  const head = items[first]
  const before = items[leaderAt(context, first)]
  if (before && has(before, 'block')) return false
  // A number beside it that no day of the month is: `31 فبراير`, and the days of names that were turned down.
  const [digits, tail] = [items[first - 1], items[moment.next]]
  if (!moment.strong && digits?.kind === 'number' && digits.text.length <= 2) return false
  if (!moment.strong && language === 'en' && tail?.kind === 'number' && tail.text.length <= 2) return false
  if (moment.strong || has(head, 'monthNoun') || head?.prep === 'ب' || head?.prep === 'ل') return true
  if (has(before, 'monthIn') || has(before, 'agoAfter') || (has(before, 'ago') && language === 'ar')) return true
  return standsAlone(context, moment)
}

/** Words right before the digits of a year that English puts there with nothing else: "the 2015 deal", "its 2021 report". */
const yearDeterminers: ReadonlySet<string> = new Set([
  'the',
  'a',
  'an',
  'its',
  'his',
  'her',
  'their',
  'our',
  's',
  'this',
])

/** A noun that a number may count: "its 2021 reports", not "its 2021 report". */
const isMany = (word: string): boolean => /s$|^(?:people|men|women|children|police)$/.test(word)

/** Years nearer than these are no numbers of resolutions and rooms. */
const [firstYear, lastYear] = [1900, 2059]

/** A year in digits alone, where neither "in" nor "year" stands before it. */
const yearStands = (context: Context, { first, next, year = 0 }: Moment): boolean => {
  const { items, language } = context
  if (year < firstYear || year > lastYear || items[first]?.kind !== 'number') return false
  const [before, after] = [items[first - 1], items[next]]
  // "2020 had been …", "said 2024 could be …": the year is what the sentence speaks of.
  const opensClause =
    before?.kind !== 'word'
      ? before?.text !== '-' && before?.kind !== 'number'
      : has(before, 'saying') || has(before, 'clause')
  if (language === 'en' && opensClause && !glued(items, next) && has(after, 'yearVerb')) return true
  if (before?.kind !== 'word' || has(before, 'naming') || has(before, 'op') || has(before, 'num')) return false
  const beside = after?.kind === 'word' && !glued(items, next)
  if (language === 'en') {
    // The lists of the Security Council are named by resolutions that look like years: "the 1988 Committee".
    if (yearDeterminers.has(before.text) || before.text.endsWith("'s"))
      return (
        beside &&
        !has(after, 'yearBlock') &&
        !isCapital(context, next) &&
        !(has(after, 'noun') && isMany(after?.text ?? '')) &&
        !has(after, 'currency') &&
        !has(after, 'scale') &&
        year % 100 !== 0
      )
    return (
      before.text === 'of' &&
      (!beside || has(after, 'stop') || has(after, 'in')) &&
      !has(items[first - 2], 'counter') &&
      !has(items[first - 2], 'yearBlock')
    )
  }
  if (language !== 'ar' || before.and || (before.known && !has(before, 'block')) || year % 100 === 0) return false
  // A noun and its year: "حرب 1967". What is counted would be indefinite and come next.
  return !beside || after.def || after.and || has(after, 'in') || /^ال\p{L}{2,}/u.test(after.text)
}

/** A year in digits alone, without the word for it, is no older. */
const oldestBare = 1500

/** True when the period is a date: it says so itself, or its neighbours do. */
export const isDate = (context: Context, moment: Moment, previous: Found | undefined): boolean => {
  const { items } = context
  const { first, next } = moment
  if (isYearless(moment)) return monthStands(context, moment)
  if (moment.strong) return true
  const before = items[first - 1]
  // "by 1400 GMT"
  if ((moment.year ?? 0) < oldestBare || has(items[next], 'clock')) return false
  if (has(before, 'yearIn') || has(before, 'part')) return true
  if (previous?.bareYear && (previous.next === first - 1 || previous.next === first)) {
    const sign = items[first - 1]
    if (previous.next === first - 1 && (has(sign, 'and') || sign?.text === ',')) return true
  }
  if (items[first - 1]?.text === '(' && (items[next]?.text === ')' || items[next]?.text === ',')) return true
  return yearStands(context, moment)
}

/** True where the word in front sets an end: until, before, by. */
export const isBound = (context: Context, first: number): boolean => {
  const before = context.items[leaderAt(context, first)]
  return has(before, 'until') || has(before, 'before') || has(before, 'by')
}

/** How far back a "not" makes "before" a boundary: "would not begin before October". */
const negationReach = 6

const isDenied = (context: Context, at: number): boolean => {
  for (let k = at - 1; k >= Math.max(0, at - negationReach); k -= 1) {
    const item = context.items[k] as Item
    if (item.kind === 'break' || item.text === '.' || item.text === ';') return false
    if (has(item, 'negation')) return true
  }
  return false
}

/** Russian "с" with the instrumental compares: "с мартом", "с 2019 годом". */
const isCompared = (context: Context, { first, next }: Moment): boolean => {
  if (context.language !== 'ru') return false
  const last = context.items[next - 1]?.text ?? ''
  const head = context.items[first]
  return last === 'годом' || (has(head, 'month') && /(?:ем|ом|ём)$/.test(head?.text ?? ''))
}

/** "After Tuesday's storm", "before the 12 June hearing": the date says which storm and hearing, and opens nothing. */
const isAttributive = (context: Context, { first, next }: Moment): boolean => {
  const { items, language } = context
  if (language !== 'en') return false
  if (items[next - 1]?.text.endsWith("'s")) return true
  const after = items[next]
  return items[first - 1]?.text === 'the' && after?.kind === 'word' && !after.known && after.end - after.start > 2
}

/** An EDTF and the side of time it leaves open. */
export interface Opened {
  readonly edtf: string
  readonly side?: NonNullable<DateMention['side']>
}

/**
 * The interval that a word in front opens: since and after → `A/..`, until and before → `../B`; the period itself is included.
 * A date that no year completes, and one of two days, stay as they are.
 */
export const openedBy = (context: Context, moment: Moment, edtf: string): Opened => {
  if (edtf.startsWith('XXXX') || edtf.includes('[')) return { edtf }
  const head = context.items[moment.first]
  const at = leaderAt(context, moment.first)
  const before = has(head, 'ago') ? (head?.text === 'منذ' ? head : undefined) : context.items[at]
  if (!before || before.kind === 'break') return { edtf }
  const from = (side: 'since' | 'after'): Opened => ({ edtf: `${endOf(edtf, false)}/..`, side })
  const to = (side: 'until' | 'before'): Opened => ({ edtf: `../${endOf(edtf, true)}`, side })
  if (has(before, 'since')) return isCompared(context, moment) ? { edtf } : from('since')
  if ((has(before, 'after') || has(before, 'before')) && !has(before, 'until') && isAttributive(context, moment))
    return { edtf }
  if (has(before, 'after')) return from('after')
  if (has(before, 'until')) return to('until')
  if (has(before, 'before')) return isDenied(context, at) ? { edtf } : to('before')
  return { edtf }
}
