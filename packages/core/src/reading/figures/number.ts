/** Numbers in digits and in words, with their scales: `1.234,5`, `1 234`, `123 ألفا`, `خمسة وثلاثين`, `двух тысяч`, `2.5 million`. */
import { glued, grammarOf, has, type Item, numberRole } from '../lexis.ts'
import type { Language } from '../types.ts'

/** A number over items `[i, next)`. `value` is absent where the digits are a code, a clock time or the like: skip to `next`. */
export interface NumberRead {
  readonly value?: number
  readonly next: number
  /** Written with a word of scale: thousand, million. */
  readonly scaled: boolean
  /** Written in digits. */
  readonly digits: boolean
}

const isSign = (item: Item | undefined, signs: string): boolean =>
  item?.kind === 'mark' && item.text.length === 1 && signs.includes(item.text)

/** Value of digit groups and the signs between them, or `undefined` where they make no number. */
const joinGroups = (
  groups: readonly string[],
  signs: readonly string[],
  language: Language,
  scaleNext: boolean,
): number | undefined => {
  const [first = ''] = groups
  if (groups.length === 1)
    return first.length > 15 || (first.length > 1 && first.startsWith('0')) ? undefined : Number(first)
  const last = signs.at(-1) ?? ''
  const others = signs.slice(0, -1)
  const isGrouped = (list: readonly string[]): boolean =>
    list.slice(1).every((group) => group.length === 3) && first.length <= 3 && !first.startsWith('0')
  const whole = (list: readonly string[]): number | undefined =>
    list.join('').length > 15 ? undefined : Number(list.join(''))
  const sameSigns = signs.every((sign) => sign === signs[0])
  if (sameSigns && isGrouped(groups)) {
    // One sign and three digits: the language and a following scale decide between a group and a decimal part.
    const decimalSign = language === 'ru' ? ',' : (grammarOf(language)?.decimal ?? '.')
    const decimal = signs.length === 1 && last === decimalSign && (scaleNext || language === 'en')
    if (!decimal) return whole(groups)
  }
  if (
    (last === '.' || last === ',') &&
    (others.length === 0 || (others.every((sign) => sign === others[0]) && others[0] !== last))
  ) {
    const head = groups.slice(0, -1)
    if (others.length > 0 && !isGrouped(head)) return undefined
    const tail = groups.at(-1) ?? ''
    const number = whole(head)
    return number === undefined || tail.length > 6 || (first.length > 1 && first.startsWith('0'))
      ? undefined
      : Number(`${number}.${tail}`)
  }
  return undefined
}

const digitsAt = (items: readonly Item[], i: number, language: Language): NumberRead => {
  const groups: string[] = [items[i]?.text ?? '']
  const signs: string[] = []
  let next = i + 1
  let spoiled = (items[i]?.value ?? -1) < 0 && (items[i]?.text.length ?? 0) <= 15
  for (;;) {
    const sign = items[next]
    const after = items[next + 1]
    if (
      sign &&
      after &&
      isSign(sign, ".,:/'+-") &&
      glued(items, next) &&
      glued(items, next + 1) &&
      after.kind === 'number'
    ) {
      if (sign.text === '-') break
      if (isSign(sign, ':/+')) spoiled = true
      if (groups.length < 8) {
        groups.push(after.text)
        signs.push(sign.text)
      } else spoiled = true
      next += 2
    } else if (sign?.kind === 'number' && /^\d{3}$/.test(sign.text) && (items[next - 1]?.text.length ?? 9) <= 3) {
      const gap = sign.from - (items[next - 1]?.end ?? 0)
      if (gap !== 1 || signs.some((one) => one !== ' ')) break
      if (groups.length < 8) {
        groups.push(sign.text)
        signs.push(' ')
      } else spoiled = true
      next += 1
    } else break
  }
  // `1 234,5`: a decimal part after groups by space is already taken by the loop above.
  const scaleNext = has(items[next], 'scale') || (has(items[next], 'scaleGlued') && glued(items, next))
  const value = spoiled ? undefined : joinGroups(groups, signs, language, scaleNext)
  return { ...(value === undefined ? {} : { value }), next, scaled: false, digits: true }
}

/** How many words one number may have; longer chains are no number anybody wrote. */
const mostWords = 14

interface Sum {
  total: number
  group: number
  /** The smallest place the group has filled: a smaller term may follow. */
  low: number
  lastTerm: number
}

const addTerm = (sum: Sum, term: number, joined: boolean, language: Language): boolean => {
  if (sum.lastTerm === 0) {
    sum.group = term
  } else if (term === 100 && sum.lastTerm >= 1 && sum.lastTerm <= 9 && !joined) {
    sum.group += sum.lastTerm * 99
  } else if (
    (language === 'ar' || grammarOf(language)) &&
    joined &&
    sum.lastTerm < 10 &&
    sum.low === 1 &&
    term >= 20 &&
    term <= 90
  ) {
    sum.group += term
    sum.lastTerm = term + sum.lastTerm
    sum.low = 1
    return true
  } else if (term < sum.low && (language !== 'ar' || joined)) {
    sum.group += term
  } else return false
  sum.low = term >= 100 ? 100 : term >= 20 ? 10 : 1
  sum.lastTerm = term
  return true
}

/** "نصف مليون", "half a million", "четверть миллиона": a part of the scale behind, over "of" and "a". */
const fractionAt = (items: readonly Item[], i: number, language: Language): NumberRead | undefined => {
  const hundredths = numberRole(items[i], 'fraction')
  if (hundredths === undefined) return undefined
  let at = i + 1
  while (at < i + 3 && (items[at]?.text === 'of' || items[at]?.text === 'a')) at += 1
  const item = items[at]
  const scale = numberRole(item, 'scale')
  // "half a dozen"
  if (numberRole(item, 'num') === 12 && language === 'en')
    return { value: (12 * hundredths) / 100, next: at + 1, scaled: false, digits: false }
  if (scale === undefined || scale < 1000 || item?.and || item?.def || item?.prep) return undefined
  return { value: (scale * hundredths) / 100, next: at + 1, scaled: true, digits: false }
}

/** Behind a number, "and a half", "с половиной", ونصف: where it ends, or -1. Arabic behind a scale means half of that scale and is read there. */
const halfAt = (items: readonly Item[], i: number, language: Language): number => {
  const item = items[i]
  if (language === 'ar') return has(item, 'halfMore') && item?.and ? i + 1 : -1
  if (has(item, 'halfMore')) return i + 1
  if (language !== 'en' || !has(item, 'and') || items[i + 1]?.text !== 'a') return -1
  return numberRole(items[i + 2], 'fraction') === 50 ? i + 3 : -1
}

/**
 * The number that starts at item `i`, or `undefined` where none does. Linear in the words it takes; at most fourteen words.
 *
 * @example readNumber(items of "123 ألفا", 0, 'ar')   // { value: 123000, next: 2, scaled: true, digits: true }
 */
export const readNumber = (items: readonly Item[], i: number, language: Language): NumberRead | undefined => {
  const first = items[i]
  if (!first) return undefined
  const part = fractionAt(items, i, language)
  if (part) return part
  const sum: Sum = { total: 0, group: 0, low: 1e15, lastTerm: 0 }
  let at = i
  let scaled = false
  let digits = false
  let scaleLimit = Number.POSITIVE_INFINITY
  if (first.kind === 'number') {
    const read = digitsAt(items, i, language)
    if (read.value === undefined) return read
    sum.group = read.value
    sum.lastTerm = -1
    sum.low = 0
    digits = true
    at = read.next
    const half = halfAt(items, at, language)
    if (half > 0) {
      sum.group += 0.5
      at = half
    }
  } else if (language === 'en' && first.text === 'a') {
    const named = numberRole(items[i + 1], 'num') ?? 0
    if (named !== 100 && named !== 12 && !(has(items[i + 1], 'scale') && !glued(items, i + 1))) return undefined
    const rest = readNumber(items, i + 1, language)
    return rest
  } else if (!has(first, 'num') && !has(first, 'scale')) return undefined
  for (let words = 0; words < mostWords; words += 1) {
    let item = items[at]
    if (!item) break
    let step = at
    let joined = item.and
    const begun = at > i
    if (begun && has(item, 'and') && item.text.length <= 3 && !has(item, 'num')) {
      // A separate "and": و 500, one hundred and five.
      const digitsNext = scaled && items[at + 1]?.kind === 'number'
      if (language === 'ru' || !(has(items[at + 1], 'num') || has(items[at + 1], 'scale') || digitsNext)) break
      step = at + 1
      joined = true
      item = items[step]
    } else if (
      begun &&
      (language === 'en' || grammarOf(language)) &&
      item.text === '-' &&
      has(items[at + 1], 'num') &&
      glued(items, at) &&
      glued(items, at + 1)
    ) {
      step = at + 1
      item = items[step]
    }
    if (!item) break
    if (begun && !joined && (item.prep || item.def)) break
    // `2 млн 350 тыс.`, `مليون و200 ألف`: fewer than a thousand of the next smaller scale.
    if (item.kind === 'number' && scaled && sum.group === 0 && item.text.length <= 3 && item.value > 0) {
      const smaller = numberRole(items[step + 1], 'scale')
      // `3 آلاف و400`: joined to a thousand, digits are its units.
      if (smaller === undefined && language === 'ar' && joined && scaleLimit === 1000 && item.text.length === 3) {
        sum.total += item.value
        at = step + 1
        break
      }
      if (smaller === undefined || smaller >= scaleLimit || smaller < 1000) break
      sum.group = item.value
      sum.lastTerm = -1
      at = step + 1
      continue
    }
    const scale =
      numberRole(item, 'scale') ?? (begun && glued(items, step) ? numberRole(item, 'scaleGlued') : undefined)
    const num = numberRole(item, 'num')
    // ألفا: "thousand" behind a number, "two thousand" alone.
    const asScale = scale !== undefined && (num === undefined || begun)
    if (asScale) {
      if (scale >= scaleLimit || (joined && sum.group === 0 && sum.total === 0)) break
      if (joined && sum.group !== 0) break
      sum.total += (sum.group === 0 ? 1 : sum.group) * scale
      sum.group = 0
      sum.lastTerm = 0
      sum.low = 1e15
      scaleLimit = scale
      scaled = true
    } else if (num !== undefined) {
      if (begun && language === 'ar' && !joined && num !== 100) break
      if (begun && sum.lastTerm === 0 && (sum.total === 0 || num >= scaleLimit)) break
      if (num >= 1000) {
        if (sum.group !== 0 || num >= scaleLimit) break
        sum.total += num
        scaled = true
        scaleLimit = num % 1_000_000 === 0 ? (num % 1_000_000_000 === 0 ? 1e9 : 1e6) : 1000
      } else if (sum.lastTerm === -1 || !addTerm(sum, num, joined, language)) break
    } else break
    at = step + 1
    if (!asScale && sum.group < 1000) {
      const half = halfAt(items, at, language)
      if (half > 0) {
        sum.group += 0.5
        sum.lastTerm = -1
        at = half
      }
    }
    if (has(item, 'abbreviation') && items[at]?.text === '.' && glued(items, at)) at += 1
    if (asScale && has(items[at], 'halfMore') && items[at]?.and) {
      sum.total += (scale as number) / 2
      at += 1
      if (has(items[at], 'scale') && items[at]?.def) at += 1
      break
    }
  }
  if (at === i) return undefined
  const value = Math.round((sum.total + sum.group) * 1e6) / 1e6
  return { value, next: at, scaled, digits }
}
