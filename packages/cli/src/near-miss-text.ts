/** Parties that one thing alone keeps below the line: whoever reads "nobody" at a terminal has to see them. */
import type { Reason, ReasonCode } from '@marsad/core/names'
import type { ScreeningResult } from '@marsad/core/screening'
import { isolated, table } from './output.ts'
import { reasonText } from './screening-text.ts'

/** How far down near misses are looked for, and how many candidates for them. */
export const nearMissOptions = { threshold: 0.5, limit: 25 } as const

/** Near misses shown. */
const shown = 3

const facts: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  'birth-year-conflict',
  'birth-day-conflict',
  'country-differs',
  'gender-conflict',
  'id-differs',
])

/** What pulled a result down although its names agree: a fact, or that the one word asked for is all there is. */
const pulledBy = ({ queryName, explanation }: ScreeningResult): Reason | undefined =>
  explanation
    .filter(
      ({ code, effect, query }) => effect < 0 && (facts.has(code) || (code === 'single-word' && query === queryName)),
    )
    .sort((a, b) => a.effect - b.effect)[0]

/**
 * The results that would reach `line` but for one reason, each with it; empty without any. A wrong birth date, or a family name alone, would
 * otherwise read as "on no list".
 */
export const nearMissText = (below: readonly ScreeningResult[], line: number): string => {
  const near = below.flatMap((result) => {
    const reason = pulledBy(result)
    return reason !== undefined && result.score < line && result.score - reason.effect >= line
      ? [{ result, reason }]
      : []
  })
  if (near.length === 0) return ''
  const rows = near
    .slice(0, shown)
    .map(({ result: { score, caption, id }, reason: { code, query, listed } }) => [
      score.toFixed(2),
      isolated(caption),
      id,
      reasonText(code),
      [query, listed].flatMap((text) => (text === undefined ? [] : [isolated(text)])).join(' / '),
    ])
  const more = near.length > shown ? `, and ${near.length - shown} more` : ''
  return `Below that for one reason alone${more} (--threshold ${nearMissOptions.threshold} shows all of it):\n${table(rows, '    ')}`
}
