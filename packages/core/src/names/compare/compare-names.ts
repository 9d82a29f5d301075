import { parseName } from '../parts/parse-name.ts'
import { explainScoring } from './explain.ts'
import { prepareName } from './prepared.ts'
import { type Scoring, scoreNames } from './score-names.ts'
import type { NameComparison } from './types.ts'

type Kind = 'person' | 'organisation'

const kindsOf = (schema: string | undefined): readonly Kind[] =>
  schema === undefined ? ['person', 'organisation'] : schema === 'Person' ? ['person'] : ['organisation']

/**
 * Compares two names by their words alone, whatever their scripts. Without a schema both are read as persons and as organisations, and the
 * higher score counts. The first is the name asked about, the second the listed one: leftover words of the two count a little differently.
 *
 * @example compareNames('خالد مشعل', 'Khaled Mashaal', { schema: 'Person' }).verdict // 'match'
 */
export const compareNames = (
  query: string,
  listed: string,
  options: { readonly schema?: string } = {},
): NameComparison => {
  let best: NameComparison | undefined
  for (const kind of kindsOf(options.schema)) {
    const a = prepareName(parseName(query, { kind }))
    const b = prepareName(parseName(listed, { kind }))
    const scoring: Scoring = scoreNames(a, b)
    const found = explainScoring(a, b, scoring)
    if (best === undefined || found.score > best.score) best = found
  }
  return best as NameComparison
}
