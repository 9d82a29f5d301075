import { type Page, rangeOf, tokenAt } from '../page.ts'
import { matchPhrase, phraseSet } from '../phrases.ts'
import type { Figure } from '../types.ts'
import type { CheckDraft, CheckPage } from './draft.ts'

interface Interval {
  readonly low: number
  readonly high: number
}

/** What a figure can be, by its operator. `approx` and `vague` can be so much that no sum proves them wrong. */
const intervalOf = ({ op, value, low, high }: Figure): Interval | undefined => {
  if (op === 'eq' && value !== undefined) return { low: value, high: value }
  if (op === 'range' && low !== undefined && high !== undefined) return { low, high }
  if ((op === 'gt' || op === 'ge') && value !== undefined) return { low: value, high: Number.POSITIVE_INFINITY }
  if ((op === 'lt' || op === 'le') && value !== undefined) return { low: 0, high: value }
  return undefined
}

/** Classes of people: soldiers and civilians add up to those killed. */
const people = new Set(['person', 'killed', 'wounded', 'arrested', 'fighter', 'item'])

/** True where the part may be counted into the whole: the same class, both people, or the part's thing left unsaid. */
const addsInto = (part: Figure, whole: Figure): boolean =>
  part.unit === whole.unit || (people.has(part.unit) && people.has(whole.unit)) || part.counted === ''

/** True when the token opens a list of parts: a colon, a bracket or a dash set off by spaces. */
const opensList = (page: Page, at: number): boolean => {
  const text = page.tokens[at]?.text
  if (text === ':' || text === '(') return true
  return text === '-' && page.tokens[at - 1]?.end !== page.tokens[at]?.start
}

/** The sign that stands between a figure and the next, after which a list of its parts begins; -1 where the next is something else. */
const listAfter = (page: Page, whole: Figure, next: Figure): number => {
  const last = tokenAt(page, next.start)
  for (let at = tokenAt(page, whole.end); at < last; at += 1) if (opensList(page, at)) return at
  return -1
}

/**
 * "23 people were detained: 14 in Peshawar and 7 in Karachi": a whole whose parts, told one by one, cannot add up to it. Parts after "including" may overlap and
 * leave others out, so nothing follows from their sum. Only contradictions are said.
 */
export const sumChecks = (where: CheckPage, figures: readonly Figure[]): readonly CheckDraft[] => {
  const { page, words } = where
  const subsets = phraseSet(words.subsets)
  const listed = figures.flatMap((whole, i): readonly CheckDraft[] => {
    const sentence = rangeOf(page.sentences, tokenAt(page, whole.start))
    const total = intervalOf(whole)
    const next = figures[i + 1]
    if (!sentence || !total || !next || tokenAt(page, next.start) >= sentence.last) return []
    const open = listAfter(page, whole, next)
    if (open < 0) return []
    const bracket = page.tokens[open]?.text === '('
    const parts: Figure[] = []
    for (let k = i + 1; k < figures.length; k += 1) {
      const part = figures[k] as Figure
      const from = tokenAt(page, figures[k - 1]?.end ?? 0)
      const to = tokenAt(page, part.start)
      if (to >= sentence.last) break
      for (let at = Math.max(from, open + 1); at < to; at += 1) {
        if (matchPhrase(page, subsets, at, to + 1) >= 0 || opensList(page, at)) return []
        if (bracket && page.tokens[at]?.text === ')') return judged(whole, total, parts)
      }
      if (!addsInto(part, whole) || part.unit === 'percent') return []
      parts.push(part)
    }
    return judged(whole, total, parts)
  })
  const seen = new Set(listed.map(({ start }) => start))
  return [...listed, ...parallelSums(where, figures).filter(({ start }) => !seen.has(start))]
}

/** Words between a part and what tells it from the others, and between two parts. */
const partReach = 4
const partGap = 9

/**
 * Parts told side by side, each followed by the same preposition, so that they do not overlap: behind a whole with "of" before it or with "divided into"
 * behind it, or "… of them" after the sentence of the whole. Parts may leave some of the whole out, unless the text says that it is divided; more than the
 * whole they cannot be.
 */
const parallelSums = ({ page, words }: CheckPage, figures: readonly Figure[]): readonly CheckDraft[] => {
  const [wholes, splits] = [phraseSet(words.wholes), phraseSet(words.splits)]
  const prepositions = new Set(words.parallel)
  const signOf = (part: Figure, limit: number): string | undefined => {
    const from = tokenAt(page, part.end)
    for (let at = from; at < Math.min(limit, from + partReach); at += 1) {
      const text = page.tokens[at]?.text ?? ''
      if (at > from && page.tokens[at]?.kind === 'number') return undefined
      if (prepositions.has(text)) return text
    }
    return undefined
  }
  return figures.flatMap((whole, i): readonly CheckDraft[] => {
    const total = intervalOf(whole)
    const first = figures[i + 1]
    if (!total || !first || first.unit === 'percent') return []
    const start = tokenAt(page, whole.start)
    const here = rangeOf(page.sentences, start)
    const sentence = rangeOf(page.sentences, tokenAt(page, first.start))
    if (!here || !sentence || sentence.first > here.last + 1) return []
    const parts: Figure[] = []
    let sign: string | undefined
    for (let k = i + 1; k < figures.length; k += 1) {
      const part = figures[k] as Figure
      const at = tokenAt(page, part.start)
      if (at >= sentence.last || (k > i + 1 && at - tokenAt(page, figures[k - 1]?.end ?? 0) > partGap)) break
      const own = signOf(part, sentence.last)
      sign ??= own
      if (own === undefined || own !== sign || !addsInto(part, whole) || part.unit === 'percent') break
      parts.push(part)
    }
    if (parts.length < 2) return []
    const isDivided = stands(page, splits, tokenAt(page, whole.end), tokenAt(page, first.start))
    const isOf = stands(page, wholes, start - 3, start) && sentence.first === here.first
    const isOfThem =
      stands(page, wholes, tokenAt(page, first.end), tokenAt(page, first.end) + 2) && sentence.first !== here.first
    return isDivided || isOf || isOfThem ? judged(whole, total, parts, !isDivided) : []
  })
}

const stands = (page: Page, set: ReturnType<typeof phraseSet>, from: number, to: number): boolean => {
  for (let at = Math.max(0, from); at < to; at += 1) if (matchPhrase(page, set, at, to + 1) >= 0) return true
  return false
}

const judged = (whole: Figure, total: Interval, parts: readonly Figure[], overOnly = false): readonly CheckDraft[] => {
  const intervals = parts.map(intervalOf)
  if (parts.length < 2 || intervals.some((one) => one === undefined)) return []
  const low = intervals.reduce((sum, one) => sum + (one?.low ?? 0), 0)
  const high = intervals.reduce((sum, one) => sum + (one?.high ?? 0), 0)
  if ((overOnly || high >= total.low) && low <= total.high) return []
  return [
    {
      code: 'sum',
      claim: `${whole.text}: the parts given (${parts.map(({ text }) => text).join(', ')}) add up to ${low === high ? low : `${low} to ${high}`}`,
      verdict: 'contradicted',
      start: whole.start,
      end: parts.at(-1)?.end ?? whole.end,
      restsOn: [whole.id, ...parts.map(({ id }) => id)],
    },
  ]
}
