import { foldText } from '../../text/index.ts'
import type { NameComparison } from './types.ts'
import { verdictOf } from './verdict.ts'

/** Compares two names by their words alone. */
export const compareNames = (
  query: string,
  listed: string,
  _options: { readonly schema?: string } = {},
): NameComparison => {
  const words = (text: string): readonly string[] =>
    foldText(text)
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean)
  const a = words(query)
  const b = words(listed)
  const common = a.filter((word) => b.includes(word)).length
  const score = a.length + b.length === 0 ? 0 : (2 * common) / (a.length + b.length)
  return {
    score,
    verdict: verdictOf(score),
    reasons: score === 1 ? [{ code: 'name-equal', effect: 0 }] : [],
    aligned: [],
  }
}
