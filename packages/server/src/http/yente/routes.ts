import { createHash, timingSafeEqual } from 'node:crypto'
import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { MarsadError } from '@marsad/core/errors'
import { ftmNested, ftmParty } from '@marsad/core/register'
import { answers } from '../answers.ts'
import { requestIdOf } from '../request-id.ts'
import { momentOf } from '../screen/answer-queries.ts'
import type { Services } from '../services.ts'
import { adjacentOf, adjacentUnder } from './adjacent.ts'
import { algorithms, catalogOf, catalogTag } from './catalog.ts'
import { answerMatch } from './match.ts'
import { adjacentParameters, datasetParam, entityParameters, matchParameters, searchParameters } from './parameters.ts'
import {
  adjacentPageSchema,
  adjacentSchema,
  algorithmsSchema,
  catalogSchema,
  entitySchema,
  matchRequestSchema,
  matchResponseSchema,
  searchResponseSchema,
  stateSchema,
} from './schemas.ts'
import { entityOptions } from './scored-entity.ts'
import { answerSearch } from './search.ts'

const match = createRoute({
  method: 'post',
  path: '/match/{dataset}',
  summary: 'Screen entities given as examples (the request and response of yente)',
  request: {
    params: datasetParam,
    query: matchParameters,
    body: { required: true, content: { 'application/json': { schema: matchRequestSchema } } },
  },
  responses: answers(matchResponseSchema, 'one response a query, under its key', 400, 403, 404, 413, 415, 422),
})

const search = createRoute({
  method: 'get',
  path: '/search/{dataset}',
  summary: 'Look parties up by a piece of text (yente)',
  request: { params: datasetParam, query: searchParameters },
  responses: answers(searchResponseSchema, 'entities and facets', 400, 404, 422),
})

const entity = createRoute({
  method: 'get',
  path: '/entities/{id}',
  summary: 'One party as a FollowTheMoney entity (yente)',
  request: { params: z.object({ id: z.string().max(500) }), query: entityParameters },
  responses: {
    ...answers(entitySchema, 'the entity', 400, 404, 422),
    308: { description: 'the party has another id; Location names it' },
  },
})

const adjacent = createRoute({
  method: 'get',
  path: '/entities/{id}/adjacent',
  summary: 'What stands beside a party: sanctions, addresses, documents, links (yente)',
  request: { params: z.object({ id: z.string().max(500) }), query: adjacentParameters },
  responses: answers(adjacentSchema, 'the entity and what is beside it, by property', 400, 404, 422),
})

const adjacentProperty = createRoute({
  method: 'get',
  path: '/entities/{id}/adjacent/{property}',
  summary: 'The same under one property (yente)',
  request: { params: z.object({ id: z.string().max(500), property: z.string().max(100) }), query: adjacentParameters },
  responses: answers(adjacentPageSchema, 'entities', 400, 404, 422),
})

const catalogRoute = (path: '/catalog' | '/manifest') =>
  createRoute({
    method: 'get',
    path,
    summary: path === '/catalog' ? 'The datasets there are (yente)' : 'The same as /catalog (yente)',
    responses: { ...answers(catalogSchema, 'datasets'), 304: { description: 'as the entity tag says you have it' } },
  })

const algorithmsRoute = createRoute({
  method: 'get',
  path: '/algorithms',
  summary: 'The matching algorithm and its reasons (yente)',
  responses: answers(algorithmsSchema, 'one algorithm'),
})

const health = createRoute({
  method: 'get',
  path: '/healthz',
  summary: 'The process answers',
  responses: answers(stateSchema, 'it does'),
})

const ready = createRoute({
  method: 'get',
  path: '/readyz',
  summary: 'The register is loaded and can be screened against',
  responses: answers(stateSchema, 'it is', 503),
})

const updateRoute = createRoute({
  method: 'post',
  path: '/updatez',
  summary: 'Fetch the lists from their official addresses (yente)',
  request: {
    query: z.object({
      token: z.string().max(500).optional().openapi({ description: 'what MARSAD_UPDATE_TOKEN holds' }),
      sync: z.enum(['true', 'false']).optional().openapi({ description: 'true: answer when it is done' }),
    }),
  },
  responses: answers(stateSchema, 'it has begun, or with sync is done', 400, 403, 502, 503),
})

/** Equal in the time it takes for any two, whatever their length. */
const isSame = (a: string, b: string): boolean => {
  const hash = (text: string): Buffer => createHash('sha256').update(text).digest()
  return timingSafeEqual(hash(a), hash(b))
}

/** The doors of yente, in its words, so that its clients run unchanged. */
export const yenteRoutes = (app: OpenAPIHono, { screening, update, log }: Services): void => {
  app.openapi(match, async (context) => {
    const { queries } = context.req.valid('json')
    return (await answerMatch(
      screening,
      context.req.valid('param').dataset,
      queries,
      context.req.valid('query'),
    )) as never
  })
  app.openapi(search, async (context) => {
    const found = await answerSearch(screening, context.req.valid('param').dataset, context.req.valid('query'))
    return context.json(found as unknown as z.infer<typeof searchResponseSchema>, 200)
  })
  const partyAt = async (id: string, { as_of, known }: { as_of?: string | undefined; known?: string | undefined }) => {
    const moment = momentOf({ asOf: as_of, known })
    const register = await screening.register(moment)
    const party = register.party(id)
    if (party === undefined) throw new MarsadError('party-unknown', `No such entity: "${id.slice(0, 80)}"`)
    return { party, moment, options: entityOptions(register) }
  }
  app.openapi(entity, async (context) => {
    const { nested = true, ...when } = context.req.valid('query')
    const { id } = context.req.valid('param')
    const { party, moment, options } = await partyAt(id, when)
    if (party.id !== id)
      return context.redirect(`/entities/${encodeURIComponent(party.id)}${new URL(context.req.url).search}`, 308)
    const answer = nested ? ftmNested(await screening.whole(party, moment), options) : ftmParty(party, options)
    return context.json(answer as unknown as z.infer<typeof entitySchema>, 200)
  })
  app.openapi(adjacent, async (context) => {
    const { limit = 10, offset = 0, ...moment } = context.req.valid('query')
    const { party, options } = await partyAt(context.req.valid('param').id, moment)
    const found = adjacentOf(party, options, { limit, offset })
    return context.json(found as unknown as z.infer<typeof adjacentSchema>, 200)
  })
  app.openapi(adjacentProperty, async (context) => {
    const { limit = 10, offset = 0, ...moment } = context.req.valid('query')
    const { id, property } = context.req.valid('param')
    const { party, options } = await partyAt(id, moment)
    const found = adjacentUnder(party, property, options, { limit, offset })
    return context.json(found as unknown as z.infer<typeof adjacentPageSchema>, 200)
  })
  for (const path of ['/catalog', '/manifest'] as const)
    app.openapi(catalogRoute(path), async (context) => {
      const catalog = catalogOf(await screening.register())
      const headers = { etag: catalogTag(catalog), 'cache-control': 'no-cache' }
      const had = (context.req.header('if-none-match') ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''))
      if (had.includes(headers.etag) || had.includes('*')) return context.body(null, 304, headers)
      return context.json(catalog as unknown as z.infer<typeof catalogSchema>, 200, headers)
    })
  app.openapi(algorithmsRoute, (context) => context.json(algorithms(), 200))
  app.openapi(health, (context) => context.json({ status: 'ok' as const }, 200))
  app.openapi(ready, async (context) => {
    try {
      await screening.register()
    } catch (cause) {
      log(cause, requestIdOf(context))
      throw new MarsadError('workspace-busy', 'the register is not loaded; the log says why', {}, { cause })
    }
    return context.json({ status: 'ok' as const }, 200)
  })
  app.openapi(updateRoute, async (context) => {
    const { token = '', sync } = context.req.valid('query')
    if (update === undefined)
      throw new MarsadError('request-foreign', 'updating over HTTP is off: set MARSAD_UPDATE_TOKEN and start again')
    if (!isSame(token, update.token)) throw new MarsadError('request-foreign', 'Invalid token.')
    const run = update.run()
    if (sync === 'true') await run
    else run.catch((error) => log(error, requestIdOf(context)))
    return context.json({ status: 'ok' as const }, 200)
  })
}
