import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { starterParties } from '@marsad/core/register'
import { diffEditions } from '../operations/diff-editions.ts'
import { partyReport } from '../operations/party-report.ts'
import { version } from '../version.ts'
import { answers } from './answers.ts'
import { differenceSchema, editionSchema, partySchema, statusSchema } from './schemas-register.ts'
import type { Services } from './services.ts'

const status = createRoute({
  method: 'get',
  path: '/api/status',
  summary: 'What runs here and which editions it answers from',
  responses: answers(statusSchema, 'status'),
})

const lists = createRoute({
  method: 'get',
  path: '/api/lists',
  summary: 'All loaded editions',
  responses: answers(z.array(editionSchema), 'editions, ascending by list and day'),
})

const difference = createRoute({
  method: 'get',
  path: '/api/lists/{id}/diff',
  summary: 'What changed between two editions of a list',
  request: {
    params: z.object({ id: z.string().openapi({ example: 'un_sc_sanctions' }) }),
    query: z.object({
      from: z.string().openapi({ example: '2018-10-29' }),
      to: z.string().openapi({ example: '2025-11-18' }),
    }),
  },
  responses: answers(differenceSchema, 'references added, removed and changed', 400, 404, 422),
})

const party = createRoute({
  method: 'get',
  path: '/api/parties/{reference}',
  summary: 'One party, now or as of a day',
  request: {
    params: z.object({ reference: z.string().openapi({ example: 'QDe.010' }) }),
    query: z.object({ asOf: z.string().optional().openapi({ example: '2022-01-02' }) }),
  },
  responses: answers(partySchema, 'the party, its listings and where it stood', 400, 404, 422),
})

/** Routes over the register: status, editions, differences, parties. */
export const registerRoutes = (app: OpenAPIHono, { store }: Services): void => {
  app.openapi(status, async (context) => {
    const editions = await store.editions()
    const starter = editions.length === 0
    const answer = {
      version,
      starter,
      starterParties: starterParties.length,
      editions: [...editions],
      engine: store.engine,
    }
    return context.json(answer, 200)
  })
  app.openapi(lists, async (context) => context.json([...(await store.editions())], 200))
  app.openapi(difference, async (context) => {
    const { from, to } = context.req.valid('query')
    const found = await diffEditions(store, context.req.valid('param').id, from, to)
    return context.json(found as unknown as z.infer<typeof differenceSchema>, 200)
  })
  app.openapi(party, async (context) => {
    const { asOf } = context.req.valid('query')
    const report = await partyReport(store, context.req.valid('param').reference, asOf)
    return context.json(report as unknown as z.infer<typeof partySchema>, 200)
  })
}
