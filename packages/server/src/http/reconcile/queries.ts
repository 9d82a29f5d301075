import { MarsadError } from '@marsad/core/errors'
import type { DecidedResult, ScreeningOptions } from '@marsad/core/screening'
import { answerQueries, type CheckedQuery } from '../screen/answer-queries.ts'
import { requireAnswerable, requirePlainJson } from '../screen/limits.ts'
import type { ScreenedRegister, Screening } from '../services.ts'
import { inTurns } from '../turn.ts'
import type { Dataset } from '../yente/datasets.ts'
import { readExample } from '../yente/example-query.ts'
import { describe, propertyNamed, reconcileTypes } from './properties.ts'

/** Candidates a query gets when it does not say, and at most. */
const [usualLimit, mostLimit] = [5, 100]

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The values of a property in a query: text, numbers, and for a reconciled cell its name. */
const valuesOf = (value: unknown): readonly unknown[] =>
  (Array.isArray(value) ? value : [value]).map((one) => (isObject(one) ? (one.name ?? one.id) : one))

interface ReadQuery {
  readonly checked: CheckedQuery
  readonly limit: number
}

const readQuery = (value: unknown): ReadQuery => {
  const { query, type, limit, properties } = isObject(value) ? value : {}
  const most = typeof limit === 'number' && limit >= 1 ? Math.min(Math.floor(limit), mostLimit) : usualLimit
  const fault = (words: string): ReadQuery => ({
    checked: { id: undefined, fault: new MarsadError('request-invalid', words) },
    limit: most,
  })
  const types = (Array.isArray(type) ? type : [type]).filter((one) => one !== undefined && one !== '')
  const known = types.filter((one) => reconcileTypes.some(({ id }) => id === one))
  if (types.length > 0 && known.length === 0)
    return fault(`no type of this service is asked for; types are ${reconcileTypes.map(({ id }) => id).join(', ')}`)
  const given: Record<string, unknown[]> = {}
  if (typeof query === 'string' && query.trim() !== '') given.name = [query]
  for (const property of Array.isArray(properties) ? properties.slice(0, 100) : []) {
    if (!isObject(property) || typeof property.pid !== 'string')
      return fault('a property is {"pid": "birthDate", "v": "1957"}')
    const found = propertyNamed(property.pid)
    if (found?.asked !== true) return fault(`"${property.pid.slice(0, 60)}" is no property that can be asked for`)
    given[found.id] = [...(given[found.id] ?? []), ...valuesOf(property.v)]
  }
  // Several types are any of them: the kind of party then says nothing.
  const schema = known.length === 1 ? String(known[0]) : 'Thing'
  return { checked: readExample({ schema, properties: given }).checked, limit: most }
}

/** Codes with their effects; one that applies twice counts once with both. */
const featuresOf = (result: DecidedResult) => {
  const features = new Map<string, number>([['name_match', result.score]])
  for (const { code, effect } of result.explanation) features.set(code, (features.get(code) ?? 0) + effect)
  return [...features].map(([id, value]) => ({ id, value }))
}

const typeOf = (schema: string) => {
  const found = reconcileTypes.find(({ id }) => id === schema)
  return { id: schema, name: found?.name ?? schema }
}

/**
 * Candidates of one query. Scores are 0 to 100, as OpenRefine shows them. `match` lets OpenRefine take the candidate over unasked, so only
 * a result that is the one match among them has it: where two match, a person decides.
 */
const candidatesOf = (results: readonly DecidedResult[], register: ScreenedRegister) => {
  const matches = results.filter(({ verdict }) => verdict === 'match')
  return results.map((result) => ({
    id: result.id,
    name: result.caption,
    description: describe(register.party(result.id) ?? { schema: result.schema, listings: [] }),
    type: [typeOf(result.schema)],
    score: Math.round(result.score * 10_000) / 100,
    match: matches.length === 1 && result.verdict === 'match',
    features: featuresOf(result),
  }))
}

/** A batch of queries as JSON text, or `request-invalid`. */
export const parseJson = (text: string, what: string): Readonly<Record<string, unknown>> => {
  requirePlainJson(text)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    throw new MarsadError('request-invalid', `${what} is not JSON: ${why.slice(0, 200)}`, {}, { cause })
  }
  if (!isObject(value)) throw new MarsadError('request-invalid', `${what} must be a JSON object`)
  return value
}

/** A reconciliation batch: `{q0: {query, type, limit, properties}}` to `{q0: {result: [candidates]}}`. A query that cannot be asked has an `error`. */
export const reconcileBatch = async (
  screening: Screening,
  register: ScreenedRegister,
  dataset: Dataset,
  text: string,
): Promise<Readonly<Record<string, unknown>>> => {
  const entries = Object.entries(parseJson(text, 'queries'))
  const queries = await inTurns(entries, ([, value]) => readQuery(value))
  const widest = queries.reduce((most, { limit }) => Math.max(most, limit), 1)
  requireAnswerable(entries.length, widest)
  const options: ScreeningOptions = { limit: widest, lists: dataset.lists }
  const answers = await answerQueries<unknown>(
    screening,
    queries.map(({ checked }) => checked),
    options,
    {},
    {
      answered: ({ results }, _receipt, index) => ({
        result: candidatesOf(results.slice(0, queries[index]?.limit), register),
      }),
      failed: ({ code, message }) => ({ result: [], error: { code, message } }),
    },
  )
  return Object.fromEntries(entries.map(([key], index) => [key, answers[index]]))
}
