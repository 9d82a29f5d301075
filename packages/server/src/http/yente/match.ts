import { MarsadError } from '@marsad/core/errors'
import type { DecidedAnswer, ScreeningOptions } from '@marsad/core/screening'
import { answerQueries, momentOf } from '../screen/answer-queries.ts'
import { requireAnswerable } from '../screen/limits.ts'
import type { ScreenedRegister, Screening } from '../services.ts'
import { jsonPieces } from '../slices.ts'
import { inTurns } from '../turn.ts'
import { type ReadExample, readExample } from './example-query.ts'
import { entityOf, entityOptions, type ScoredEntity, scoredEntity } from './scored-entity.ts'
import { type Filters, type Selection, selectionOf } from './selection.ts'

/** The query parameters of `/match`. */
export interface MatchParameters extends Filters {
  readonly limit?: number | undefined
  readonly threshold?: number | undefined
  readonly cutoff?: number | undefined
  readonly exclude_entity_ids?: readonly string[] | undefined
  readonly as_of?: string | undefined
  readonly known?: string | undefined
}

/** Results a query gets when nothing is asked for, as in yente. */
const defaultLimit = 5

/** An example as the body gives it. */
export interface GivenExample {
  readonly id?: string | null
  readonly schema: string
  readonly properties: Readonly<Record<string, unknown>>
}

/** A query that is no object, or has no schema or properties, is a fault of this query and not of its neighbours. */
const exampleOf = (value: unknown): ReadExample => {
  const { id, schema, properties } = (typeof value === 'object' && value !== null ? value : {}) as Record<
    string,
    unknown
  >
  const fits = typeof properties === 'object' && properties !== null && !Array.isArray(properties)
  if (typeof schema === 'string' && fits)
    return readExample({
      ...(typeof id === 'string' && { id }),
      schema,
      properties: properties as Record<string, unknown>,
    })
  const fault = new MarsadError('request-invalid', 'a query is {"schema": "Person", "properties": {"name": ["…"]}}')
  const entity = { schema: typeof schema === 'string' ? schema : 'Thing', properties: {} }
  return { entity, checked: { id: undefined, fault }, ignored: [] }
}

/** More than is answered is asked for where a filter may turn results away afterwards. */
const asked = (limit: number, selection: Selection): number => (selection.filters ? Math.min(500, limit * 5) : limit)

const resultsOf = (
  { results }: DecidedAnswer,
  register: ScreenedRegister,
  selection: Selection,
  limit: number,
  threshold: number | undefined,
): readonly ScoredEntity[] => {
  const options = entityOptions(register)
  return results
    .map((result) => ({ result, entity: entityOf(result, register, options) }))
    .filter(({ entity }) => selection.keeps(entity))
    .slice(0, limit)
    .map(({ result, entity }) => scoredEntity(result, entity, threshold))
}

/** Results that are not among `results`, short: on no list any more, or cleared by a person. */
const inShort = (results: DecidedAnswer['formerly']) =>
  results.map(({ id, caption, score, verdict, references }) => ({ id, caption, score, verdict, references }))

/**
 * `POST /match/{dataset}` of yente: every query's answer under its key. A query that cannot be asked answers with `status` 400 and
 * a `detail`, the others are answered all the same; where none can be asked the whole request is refused, as in yente. Extra keys: `as_of`, `known`, `receipt`, `formerly`, `cleared`, `warnings`,
 * `ignored`.
 */
export const answerMatch = async (
  screening: Screening,
  dataset: string,
  queries: Readonly<Record<string, unknown>>,
  parameters: MatchParameters,
): Promise<Response> => {
  const moment = momentOf({ asOf: parameters.as_of, known: parameters.known })
  const register = await screening.register(moment)
  const selection = selectionOf(register, dataset, parameters)
  const entries = Object.entries(queries)
  if (entries.length === 0) throw new MarsadError('request-invalid', 'No queries provided.')
  const { limit = defaultLimit, threshold, cutoff } = parameters
  requireAnswerable(entries.length, limit)
  // yente's cutoff never lies above its threshold: what is a match is also a result.
  const lowest = threshold === undefined ? cutoff : Math.min(threshold, cutoff ?? threshold)
  const exclude = parameters.exclude_entity_ids?.map((id) => register.party(id)?.id ?? id)
  const options: ScreeningOptions = {
    limit: asked(limit, selection),
    lists: selection.lists,
    ...(lowest !== undefined && { threshold: lowest }),
    ...(exclude !== undefined && exclude.length > 0 && { exclude }),
  }
  const examples = await inTurns(entries, ([, value]) => exampleOf(value))
  const [first] = examples
  // Clients that ask one query at a time look at nothing but its results: an empty list would look like a clean answer.
  if (first !== undefined && 'fault' in first.checked && examples.every(({ checked }) => 'fault' in checked))
    throw first.checked.fault
  const about = (index: number) => {
    const { entity, ignored } = examples[index] as ReadExample
    return { query: entity, ...(ignored.length > 0 && { ignored }) }
  }
  const when = { ...(moment.asOf && { as_of: moment.asOf }), ...(moment.known && { known: moment.known }) }
  const pieces = await answerQueries(
    screening,
    examples.map(({ checked }) => checked),
    options,
    moment,
    {
      answered: (answer, receipt, index) => {
        const results = resultsOf(answer, register, selection, limit, threshold)
        const total = { value: results.length, relation: 'eq' }
        const more = {
          formerly: inShort(answer.formerly),
          cleared: inShort(answer.cleared),
          warnings: answer.warnings,
          receipt,
        }
        return JSON.stringify({ status: 200, ...about(index), total, results, ...when, ...more })
      },
      failed: (fault, index) => {
        const total = { value: 0, relation: 'eq' }
        return JSON.stringify({
          status: 400,
          ...about(index),
          total,
          results: [],
          detail: fault.message,
          code: fault.code,
        })
      },
    },
  )
  const members = pieces.map(
    (piece, index) => `${index === 0 ? '' : ','}${JSON.stringify(entries[index]?.[0])}:${piece}`,
  )
  return jsonPieces(['{"responses":{', ...members, `},"limit":${limit}}`], { 'x-batch-size': String(entries.length) })
}
