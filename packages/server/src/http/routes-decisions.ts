import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { ScreeningQuery } from '@marsad/core/screening'
import { type DecidedRegister, decideMatch, withdrawDecision } from '../operations/decide.ts'
import { type LoadedDecisions, loadDecisions, verifyLog } from '../operations/decisions.ts'
import { suggestOptions } from '../operations/index-register.ts'
import { answers } from './answers.ts'
import {
  auditSchema,
  decisionEntrySchema,
  decisionParameters,
  decisionRequestSchema,
  matchDecisionSchema,
} from './schemas-decisions.ts'
import { queryFault } from './screen/check-query.ts'
import type { Services } from './services.ts'

/** Decisions in one answer, when nothing is said. */
const usual = 200

const postDecision = createRoute({
  method: 'post',
  path: '/v1/decisions',
  summary: 'Record what a person decided about a match, or that a decision no longer counts',
  request: { body: { required: true, content: { 'application/json': { schema: decisionRequestSchema } } } },
  responses: answers(decisionEntrySchema, 'the entry of the log', 400, 403, 404, 413, 415, 422),
})

const getDecisions = createRoute({
  method: 'get',
  path: '/v1/decisions',
  summary: 'Decisions about matches that stand',
  request: { query: decisionParameters },
  responses: answers(z.array(matchDecisionSchema), 'not withdrawn, and no later one about the pair', 400),
})

const verifyAudit = createRoute({
  method: 'get',
  path: '/v1/audit/verify',
  summary: 'Work out the log of decisions again',
  request: {
    query: z.strictObject({
      expect: z.string().max(100).optional().openapi({ description: 'a head noted earlier: COUNT:HASH or the hash' }),
    }),
  },
  responses: answers(auditSchema, 'what is wrong with it, and its head', 400),
})

const registerFor = async ({ screening }: Services): Promise<DecidedRegister> => {
  const register = await screening.register()
  return {
    party: register.party,
    *references() {
      for (let number = 0; number < register.size; number += 1) {
        const { id, listings } = register.partyAt(number)
        yield id
        for (const { reference } of listings) yield reference
      }
    },
    async suggest(query) {
      const [screened] = await screening.screen([query], suggestOptions)
      if (screened === undefined || 'problem' in screened) return []
      const { results, cleared, formerly } = screened.answer
      return [...results, ...cleared, ...formerly]
    },
  }
}

/** Decisions of people and their log. There is no password: `by` is what the caller says, so whoever opens this to others puts one before it. */
export const decisionRoutes = (app: OpenAPIHono, services: Services): void => {
  const { store } = services
  let current: LoadedDecisions | undefined
  app.openapi(postDecision, async (context) => {
    const { by, reason, ...request } = context.req.valid('json')
    const decider = { by, reason, at: new Date().toISOString() }
    if (request.decision === 'withdraw') {
      const entry = await withdrawDecision(store, request.sequence, decider)
      return context.json(entry as z.infer<typeof decisionEntrySchema>, 200)
    }
    const { decision, party } = request
    const query = request.query as ScreeningQuery
    const fault = queryFault(query)
    if (fault !== undefined) throw fault
    const entry = await decideMatch(store, await registerFor(services), { decision, query, party, ...decider })
    return context.json(entry as z.infer<typeof decisionEntrySchema>, 200)
  })
  app.openapi(getDecisions, async (context) => {
    const { after = 0, limit = usual } = context.req.valid('query')
    current = await loadDecisions(store, current)
    const found = current.book.standing.filter(({ sequence }) => sequence > after).slice(0, limit)
    return context.json(found as unknown as z.infer<typeof matchDecisionSchema>[], 200)
  })
  app.openapi(verifyAudit, async (context) => {
    const check = await verifyLog(store, context.req.valid('query').expect)
    return context.json(check as unknown as z.infer<typeof auditSchema>, 200)
  })
}
