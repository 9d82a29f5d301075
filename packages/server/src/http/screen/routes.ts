import { createRoute, type OpenAPIHono, type z } from '@hono/zod-openapi'
import { MarsadError } from '@marsad/core/errors'
import { compareNames } from '@marsad/core/names'
import type { ScreeningOptions, ScreeningQuery } from '@marsad/core/screening'
import { answers } from '../answers.ts'
import type { Services } from '../services.ts'
import { jsonPieces } from '../slices.ts'
import { inTurns } from '../turn.ts'
import {
  answerQueries,
  type CheckedQuery,
  checkedQuery,
  failureOf,
  momentOf,
  registerFacts,
  requireLists,
} from './answer-queries.ts'
import { requireAnswerable } from './limits.ts'
import {
  compareRequestSchema,
  compareResponseSchema,
  querySchema,
  screenParameters,
  screenRequestSchema,
  screenResponseSchema,
} from './schemas.ts'

const postScreen = createRoute({
  method: 'post',
  path: '/v1/screen',
  summary: 'Screen one query, or up to 1,000',
  request: { body: { required: true, content: { 'application/json': { schema: screenRequestSchema } } } },
  responses: answers(screenResponseSchema, 'results with explanations and receipts', 400, 403, 404, 413, 415, 422),
})

const getScreen = createRoute({
  method: 'get',
  path: '/v1/screen',
  summary: 'Screen one name',
  request: { query: screenParameters },
  responses: answers(screenResponseSchema, 'results with explanations and a receipt', 400, 404, 422),
})

const postCompare = createRoute({
  method: 'post',
  path: '/v1/compare',
  summary: 'Compare two names, or up to 1,000 pairs',
  request: { body: { required: true, content: { 'application/json': { schema: compareRequestSchema } } } },
  responses: answers(
    compareResponseSchema,
    'score, verdict, reasons and the parts held against each other',
    400,
    403,
    413,
    415,
  ),
})

type Request = Omit<z.infer<typeof screenRequestSchema>, 'query' | 'queries'>

const optionsOf = ({ limit, threshold, lists, schemaOnly, exclude }: Request): ScreeningOptions => ({
  ...(limit !== undefined && { limit }),
  ...(threshold !== undefined && { threshold }),
  ...(lists !== undefined && { lists }),
  ...(schemaOnly !== undefined && { schemaOnly }),
  ...(exclude !== undefined && { exclude }),
})

/** Queries of a batch are checked one by one, so that one of the wrong shape does not take the others with it. */
const parsedQuery = (value: unknown): CheckedQuery => {
  const parsed = querySchema.safeParse(value)
  if (parsed.success) return checkedQuery(parsed.data as ScreeningQuery)
  const [first] = parsed.error.issues
  const where = first === undefined || first.path.length === 0 ? 'the query' : first.path.map(String).join('.')
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined
  const fault = new MarsadError(
    'request-invalid',
    `${where}: ${first?.message ?? 'does not fit'}; see /api/openapi.json`,
  )
  return { id: typeof id === 'string' ? id : undefined, fault }
}

const respond = async (
  { screening }: Services,
  asked: { readonly one: ScreeningQuery } | { readonly many: readonly unknown[] },
  request: Request,
): Promise<Response> => {
  const options = optionsOf(request)
  const moment = momentOf({ asOf: request.asOf, known: request.known })
  requireAnswerable('one' in asked ? 1 : asked.many.length, options.limit ?? 5)
  const register = await screening.register(moment)
  requireLists(register, options.lists)
  const facts = registerFacts(register)
  const queries = 'one' in asked ? [checkedQuery(asked.one)] : await inTurns(asked.many, parsedQuery)
  const single = 'one' in asked
  const pieces = await answerQueries(screening, queries, options, moment, {
    answered: (answer, receipt) =>
      JSON.stringify(single ? { ...answer, register: facts, receipt } : { ...answer, receipt }),
    failed: (fault, index) => {
      if (single) throw fault
      const failed = queries[index]
      return JSON.stringify(failureOf(failed !== undefined && 'fault' in failed ? failed.id : undefined, fault))
    },
  })
  if (single) return jsonPieces(pieces)
  const list = pieces.map((piece, index) => (index === 0 ? piece : `,${piece}`))
  return jsonPieces([`{"register":${JSON.stringify(facts)},"answers":[`, ...list, ']}'])
}

const listOf = (value: string | readonly string[] | undefined): readonly string[] | undefined =>
  value === undefined ? undefined : typeof value === 'string' ? [value] : value

/** Marsad's own doors: `/v1/screen` and `/v1/compare`. */
export const screenRoutes = (app: OpenAPIHono, services: Services): void => {
  app.openapi(postScreen, async (context) => {
    const { query, queries, ...request } = context.req.valid('json')
    const asked = query === undefined ? { many: queries ?? [] } : { one: query as ScreeningQuery }
    return (await respond(services, asked, request)) as never
  })
  app.openapi(getScreen, async (context) => {
    const { name, schema, birthDate, country, gender, list, ...rest } = context.req.valid('query')
    const [birthDates, countries, lists] = [listOf(birthDate), listOf(country), listOf(list)]
    const one: ScreeningQuery = {
      names: listOf(name) ?? [],
      ...(schema !== undefined && { schema }),
      ...(birthDates !== undefined && { birthDates }),
      ...(countries !== undefined && { countries }),
      ...(gender !== undefined && { gender }),
    }
    return (await respond(services, { one }, { ...rest, lists: lists && [...lists] })) as never
  })
  app.openapi(postCompare, async (context) => {
    const body = context.req.valid('json')
    const pairs = 'pairs' in body ? body.pairs : [body]
    const pieces = await inTurns(pairs, ({ a, b, schema }) => {
      const { score, verdict, reasons, aligned } = compareNames(a, b, schema === undefined ? {} : { schema })
      return JSON.stringify({ a, b, ...(schema && { schema }), score, verdict, explanation: reasons, aligned })
    })
    if (!('pairs' in body)) return jsonPieces(pieces) as never
    const list = pieces.map((piece, index) => (index === 0 ? piece : `,${piece}`))
    return jsonPieces(['{"comparisons":[', ...list, ']}']) as never
  })
}
