/**
 * The score of two names. What agrees counts for it; words that only one name has count a little against it; words of both names that
 * answer nothing are a contradiction and count much. Then rules that no amount of agreement outweighs put a lid on it.
 */
import { alignNames, type Pair, type WordSimilarity } from './align.ts'
import { contradictions } from './contradictions.ts'
import type { PreparedName, PreparedPart } from './prepared.ts'
import type { Reason } from './types.ts'

/** A score with what it came from; reasons without words yet. */
export interface Scoring {
  readonly score: number
  readonly pairs: readonly Pair[]
  readonly reasons: readonly Reason[]
}

/** How leftover words count, of each kind of name. */
export interface Weighing {
  /** Words left over on both sides at once, for as much as they outweigh each other. */
  readonly conflict: number
  /** Words only the query has, or only the listed name. */
  readonly queryOnly: number
  readonly listedOnly: number
}

/** An organisation with other words is another organisation; a person may leave names out. Set on the open half of the labelled pairs. */
export const weighing: Readonly<Record<'person' | 'organisation', Weighing>> = {
  person: { conflict: 1.3, queryOnly: 0.18, listedOnly: 0.15 },
  organisation: { conflict: 1.3, queryOnly: 0.45, listedOnly: 0.45 },
}

/** Similarity against how far the pair is believed; straight lines between. */
const believed: readonly (readonly [similarity: number, credence: number])[] = [
  [0.7, 0.2],
  [0.8, 0.5],
  [0.9, 0.88],
  [0.94, 0.97],
  [1, 1],
]

/** Doubt grows faster than sounds differ: two romanisations cost nearly nothing, another vowel colour or a wrong consonant much. Monotone. */
export const credence = (similarity: number): number => {
  for (let i = believed.length - 1; i > 0; i -= 1) {
    const [from, low] = believed[i - 1] as readonly [number, number]
    const [to, high] = believed[i] as readonly [number, number]
    if (similarity >= from) return low + ((high - low) * (similarity - from)) / (to - from)
  }
  return 0
}

/** Of the leftovers of both sides. */
export const leftoverCost = ({ conflict, queryOnly, listedOnly }: Weighing, query: number, listed: number): number => {
  const both = Math.min(query, listed)
  return both * conflict + (query - both) * queryOnly + (listed - both) * listedOnly
}

const weightAt = (parts: readonly PreparedPart[], at: readonly number[]): number => {
  let sum = 0
  for (const i of at) sum += (parts[i] as PreparedPart).weight
  return sum
}

const nothing: Scoring = { score: 0, pairs: [], reasons: [] }

/** Letters in common are no name in common: every twentieth person has that initial. Nor does an index of names know them. */
const onlyInitials = (query: PreparedName, listed: PreparedName, pairs: readonly Pair[]): boolean => {
  const initial = (parts: readonly PreparedPart[], at: readonly number[]): boolean =>
    at.length === 1 && parts[at[0] as number]?.part.role === 'initial'
  return pairs.every((pair) => initial(query.parts, pair.query) || initial(listed.parts, pair.listed))
}

/**
 * Scores a query's name against a listed one. `least`: a score that would be lower need not be worked out and comes back as 0. `similarity`: where all
 * similar words have been found already; it must say what `wordSimilarity` says.
 */
export const scoreNames = (
  query: PreparedName,
  listed: PreparedName,
  options: { readonly least?: number; readonly similarity?: WordSimilarity } = {},
): Scoring => {
  if (query.parts.length === 0 || listed.parts.length === 0) return nothing
  const pairs = alignNames(query, listed, options.similarity)
  if (pairs.length === 0 || onlyInitials(query, listed, pairs)) return nothing
  let agreed = 0
  let aligned = 0
  let queryLeft = query.weight
  let listedLeft = listed.weight
  for (const pair of pairs) {
    const a = weightAt(query.parts, pair.query)
    const b = weightAt(listed.parts, pair.listed)
    const weight = (a + b) / 2
    aligned += weight
    agreed += weight * credence(pair.similarity)
    queryLeft -= a
    listedLeft -= b
  }
  const rules = weighing[query.kind]
  const cost = leftoverCost(rules, Math.max(0, queryLeft), Math.max(0, listedLeft))
  const base = agreed / (aligned + cost)
  if (options.least !== undefined && base < options.least) return nothing
  const { score, reasons } = contradictions(query, listed, pairs, base)
  return { score, pairs, reasons }
}
