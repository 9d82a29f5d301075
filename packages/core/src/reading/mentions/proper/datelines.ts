/** The place at the head of a report: "NAIROBI, June 15 (Reuters) –", "МОСКВА, 18 ноября." */
import type { Page } from '../../page.ts'
import { fact, type Letters } from './letters.ts'
import { type ProperName, tokenUse } from './types.ts'

const longest = 3
/** Tokens of a day between the place and the agency. */
const longestDay = 6

/** Unlisted places in capitals that open a paragraph and are followed by a day, an agency in brackets, a dash or a colon. */
/** The agency in brackets behind it: "واشنطن (الحدث برس) —". */
const agencyBehind = (
  page: Page,
  letters: Letters,
  use: Uint8Array,
  at: number,
  last: number,
): readonly ProperName[] => {
  // A day may stand between: "ألماتي، 12 نوفمبر (…)".
  let open = at
  while (open < last && open - at < longestDay && page.tokens[open]?.text !== '(') open += 1
  if (page.tokens[open]?.text !== '(' || (open > at && page.tokens[at]?.text !== ',')) return []
  const first = open + 1
  let end = first
  while (end < last && end - first <= longest && letters.word(end) !== '' && use[end] === tokenUse.free) end += 1
  const closes = page.tokens[end]?.text === ')' && ['-', ':', '.'].includes(page.tokens[end + 1]?.text ?? '')
  return closes && end > first ? [{ kind: 'organisation', first, last: end, score: 0.8, reasons: ['dateline'] }] : []
}

/** The agency behind the day: "АНКАРА, 12 мая - Волна.", "Хабаровск. 3 июня. DalPress." */
const agencyAfterDay = (
  page: Page,
  letters: Letters,
  use: Uint8Array,
  at: number,
  last: number,
): readonly ProperName[] => {
  const { tokens } = page
  if (page.language !== 'ru' || !['.', ','].includes(tokens[at]?.text ?? '') || tokens[at + 1]?.kind !== 'number')
    return []
  let mark = at + 2
  while (mark < last && mark - at < longestDay && letters.word(mark) !== '') mark += 1
  if (!['-', '.'].includes(tokens[mark]?.text ?? '')) return []
  const first = mark + (tokens[mark + 1]?.text === '-' ? 2 : 1)
  let end = first
  while (end < last && end - first < longest && letters.isCapital(end) && use[end] === tokenUse.free) end += 1
  const closes = tokens[end]?.text === '.' && end > first
  return closes ? [{ kind: 'organisation', first, last: end, score: 0.75, reasons: ['dateline'] }] : []
}

export const datelines = (page: Page, letters: Letters, use: Uint8Array): readonly ProperName[] =>
  page.paragraphs.flatMap(({ first, last }): readonly ProperName[] => {
    if (use[first] === tokenUse.place) {
      let behind = first
      while (use[behind] === tokenUse.place) behind += 1
      return [...agencyBehind(page, letters, use, behind, last), ...agencyAfterDay(page, letters, use, behind, last)]
    }
    let end = first
    while (end < last && end - first <= longest && (letters.has(end, fact.upper) || page.tokens[end]?.text === '-'))
      end += 1
    while (end > first && page.tokens[end - 1]?.text === '-') end -= 1
    if (
      end === first ||
      end - first > longest ||
      use[first] !== tokenUse.free ||
      (letters.word(first).length < 3 && end - first < 2)
    )
      return []
    const next = page.tokens[end]?.text ?? ''
    const after = page.tokens[end + 1]
    const dated = next === ',' && (after?.kind === 'number' || letters.isCapital(end + 1))
    if (!dated && next !== '-' && next !== '(' && next !== ':') return []
    if (letters.word(end + 1) === '' && next === ':') return []
    return [
      { kind: 'place', first, last: end, score: 0.8, reasons: ['dateline'] },
      ...agencyBehind(page, letters, use, end, last),
      ...agencyAfterDay(page, letters, use, end, last),
    ]
  })
