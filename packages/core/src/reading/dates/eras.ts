/** Decades and centuries: `تسعينيات القرن الماضي`, `90-е годы`, "the 1990s", `القرن العشرين`. */
import { glued, has, numberRole } from '../lexis.ts'
import type { Context, Moment, Read } from './moment.ts'
import { dayAt, plainNumber, skipSmall } from './pieces.ts'

const solid = { strong: true, basis: 'explicit' } as const

/** First two digits of a century's years: `القرن العشرين` → 19, `XXI века` → 20, `القرن الماضي` → 19. */
const centuryAt = (context: Context, i: number): Read<number> | undefined => {
  const { items, language } = context
  if (language === 'ar') {
    if (!has(items[i], 'centuryNoun')) return undefined
    const which = numberRole(items[i + 1], 'ord')
    const distance = numberRole(items[i + 1], 'rel')
    if (items[i + 1]?.and) return undefined
    if (which !== undefined && which >= 10) return { value: which - 1, next: i + 2 }
    return distance === undefined ? undefined : { value: 20 + distance, next: i + 2 }
  }
  const which = numberRole(items[i], 'roman') ?? dayAt(context, i)?.value
  const after = has(items[i], 'roman') ? i + 1 : (dayAt(context, i)?.next ?? i + 1)
  if (which !== undefined && which >= 10 && has(items[after], 'centuryNoun'))
    return { value: which - 1, next: after + 1 }
  const distance = numberRole(items[i], 'rel')
  return distance !== undefined && has(items[i + 1], 'centuryNoun') ? { value: 20 + distance, next: i + 2 } : undefined
}

/** A decade that starts at item `i`. */
export const decadeMoment = (context: Context, i: number): Moment | undefined => {
  const { items, language } = context
  const named = numberRole(items[i], 'decade')
  if (named !== undefined) {
    let next = i + 1
    if (language === 'ru' && has(items[next], 'yearNoun')) next += 1
    const century = centuryAt(context, skipSmall(context, next, false))
    if (!century && language === 'en' && items[i - 1]?.text !== 'the' && !has(items[i - 1], 'part')) return undefined
    if (!century && language === 'ru' && next === i + 1) return undefined
    return {
      first: i,
      next: century?.next ?? next,
      literal: `${century?.value ?? 19}${named / 10}X`,
      strong: true,
      basis: century ? 'explicit' : 'inferred',
    }
  }
  const item = items[i]
  if (item?.kind === 'number' && item.value % 10 === 0 && (item.text.length === 4 || item.text.length === 2)) {
    const full = item.text.length === 4
    if (full ? item.value < 1000 || item.value > 2190 : item.value < 20) return undefined
    if (plainNumber(context, i, '') < 0) return undefined
    const decade = full ? item.text.slice(0, 3) : `19${item.text[0]}`
    const basis = full ? ('explicit' as const) : ('inferred' as const)
    if (language === 'en' && has(items[i + 1], 'decadeEnding') && glued(items, i + 1) && full) {
      return { first: i, next: i + 2, literal: `${decade}X`, strong: true, basis }
    }
    if (language === 'ru' && items[i + 1]?.text === '-' && glued(items, i + 1) && glued(items, i + 2)) {
      if (!['е', 'х', 'ые', 'ых'].includes(items[i + 2]?.text ?? '')) return undefined
      const next = has(items[i + 3], 'yearNoun') ? i + 4 : i + 3
      return { first: i, next, literal: `${decade}X`, strong: full || next === i + 4, basis }
    }
    return undefined
  }
  // The second decade of the century.
  const inOrder = language === 'ar'
  const which = inOrder
    ? has(item, 'decadeNoun')
      ? numberRole(items[i + 1], 'ord')
      : undefined
    : dayAt(context, i)?.value
  const noun = inOrder ? i + 2 : (dayAt(context, i)?.next ?? i + 1)
  if (which === undefined || which > 10 || (!inOrder && !has(items[noun], 'decadeNoun'))) return undefined
  let at = skipSmall(context, inOrder ? noun : noun + 1, false)
  const century = centuryAt(context, at)
  if (century) at = century.next
  else if (has(items[at], 'centuryNoun')) at += 1
  else return undefined
  return {
    first: i,
    next: at,
    literal: `${century?.value ?? 20}${which - 1}X`,
    strong: true,
    basis: century ? 'explicit' : 'inferred',
  }
}

/** A century that starts at item `i`. */
export const centuryMoment = (context: Context, i: number): Moment | undefined => {
  const century = centuryAt(context, i)
  return century && { first: i, next: century.next, literal: `${century.value}XX`, ...solid }
}
