/** Turns a scoring into words a person can check: each pair of parts with its code, and a reason for everything that moved the score. */
import { nicknameSimilarity } from '../tokens/word-similarity.ts'
import type { Pair } from './align.ts'
import type { PreparedName, PreparedPart } from './prepared.ts'
import type { NameReasonCode } from './reasons.ts'
import type { Scoring } from './score-names.ts'
import type { AlignedPart, NameComparison, Reason } from './types.ts'
import { verdictOf } from './verdict.ts'

/** From this similarity a difference is one of spelling; below, it is taken for a slip. */
const spellingLine = 0.9

const family = (concept: string): string => concept.slice(0, concept.indexOf(':'))

const sharedConcept = (a: PreparedPart, b: PreparedPart): string | undefined =>
  a.word.concepts.find((concept) => b.word.concepts.includes(concept))

const codeOf = (a: PreparedPart, b: PreparedPart, similarity: number): NameReasonCode => {
  if (a.word.script === b.word.script && a.word.key === b.word.key) return 'token-equal'
  if ((a.part.role === 'initial') !== (b.part.role === 'initial')) return 'token-initial'
  const concept = sharedConcept(a, b)
  if (concept !== undefined && (family(concept) !== 'given' || similarity === nicknameSimilarity))
    return family(concept) === 'given' ? 'token-nickname' : 'token-concept'
  if (a.word.script !== b.word.script) return 'token-cross-script'
  return similarity >= spellingLine ? 'token-spelling' : 'token-typo'
}

/** More than two parts on one side are the words of an acronym. */
const joinedCode = ({ query, listed }: Pair): NameReasonCode =>
  query.length > 2 || listed.length > 2 ? 'acronym-expanded' : 'token-joined'

type Side = NonNullable<AlignedPart['query']>

const sideOf = (name: PreparedName, at: readonly number[]): Side => {
  const parts = at.map((i) => (name.parts[i] as PreparedPart).part)
  const [first, last] = [parts[0], parts.at(-1)] as [(typeof parts)[0], (typeof parts)[0]]
  const text = parts.length === 1 ? first.text : name.parsed.text.slice(first.start, last.end)
  return { text, start: first.start, end: last.end, role: first.role }
}

const weightOf = (name: PreparedName, at: readonly number[]): number =>
  at.reduce((sum, i) => sum + (name.parts[i] as PreparedPart).weight, 0)

/** Two decimals more than anybody reads: the same on every machine, and short in JSON. */
export const rounded = (value: number): number => Math.round(value * 10_000) / 10_000

const missingCode = ({ part }: PreparedPart, contradicted: boolean): NameReasonCode => {
  if (part.role === 'nisba') return contradicted ? 'nisba-differs' : 'nisba-missing'
  if (!contradicted) return part.role === 'father' ? 'chain-shorter' : 'token-missing'
  if (part.role === 'family') return 'family-differs'
  if (part.role === 'given') return 'given-differs'
  if (part.role === 'kunya') return 'kunya-differs'
  if (part.role === 'type-word') return 'type-differs'
  return 'token-differs'
}

const pairsAligned = (query: PreparedName, listed: PreparedName, pairs: readonly Pair[]): readonly AlignedPart[] =>
  pairs.map((pair) => {
    const joined = pair.query.length + pair.listed.length > 2
    const a = query.parts[pair.query[0] as number] as PreparedPart
    const b = listed.parts[pair.listed[0] as number] as PreparedPart
    return {
      query: sideOf(query, pair.query),
      listed: sideOf(listed, pair.listed),
      similarity: rounded(pair.similarity),
      weight: (weightOf(query, pair.query) + weightOf(listed, pair.listed)) / 2,
      code: joined ? joinedCode(pair) : codeOf(a, b, pair.similarity),
    }
  })

const leftoversOf = (
  name: PreparedName,
  pairs: readonly Pair[],
  side: 'query' | 'listed',
  contradicted: boolean,
): readonly AlignedPart[] => {
  const used = new Set(pairs.flatMap((pair) => pair[side]))
  return name.parts.flatMap((part, i): readonly AlignedPart[] =>
    used.has(i)
      ? []
      : [{ [side]: sideOf(name, [i]), similarity: 0, weight: part.weight / 2, code: missingCode(part, contradicted) }],
  )
}

/** Reasons of the words: what each pair and each leftover did to the score, by its share of the weight. */
const wordReasons = (aligned: readonly AlignedPart[]): readonly Reason[] =>
  aligned.map((one) => ({
    code: one.code,
    effect: rounded(one.similarity === 0 ? -one.weight : one.weight * one.similarity),
    ...(one.query && { query: one.query.text }),
    ...(one.listed && { listed: one.listed.text }),
  }))

/** The comparison as it is shown. Weights of the aligned parts sum to 1. */
export const explainScoring = (query: PreparedName, listed: PreparedName, scoring: Scoring): NameComparison => {
  const used = (side: 'query' | 'listed'): number => scoring.pairs.reduce((sum, pair) => sum + pair[side].length, 0)
  const contradicted = used('query') < query.parts.length && used('listed') < listed.parts.length
  const raw = [
    ...pairsAligned(query, listed, scoring.pairs),
    ...leftoversOf(query, scoring.pairs, 'query', contradicted),
    ...leftoversOf(listed, scoring.pairs, 'listed', contradicted),
  ]
  const total = raw.reduce((sum, one) => sum + one.weight, 0) || 1
  const aligned = raw.map((one) => ({ ...one, weight: rounded(one.weight / total) }))
  const equal = aligned.length > 0 && aligned.every((one) => one.code === 'token-equal')
  const warnings = [...new Set([...query.parsed.warnings, ...listed.parsed.warnings])]
  const score = rounded(scoring.score)
  return {
    score,
    verdict: verdictOf(score),
    reasons: [
      ...(equal && scoring.reasons.length === 0 ? [{ code: 'name-equal', effect: 0 } as const] : []),
      ...wordReasons(aligned),
      ...scoring.reasons.map((reason) => ({ ...reason, effect: rounded(reason.effect) })),
      ...warnings.map((code) => ({ code, effect: 0 })),
    ],
    aligned,
  }
}
