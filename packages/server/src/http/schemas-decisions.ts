import { z } from '@hono/zod-openapi'
import type { Facts, MatchDecision, MatchSubject } from '@marsad/core/screening'
import type { AuditCheck, AuditProblem, DecisionEntry } from '@marsad/store'
import { oneOf, shapeOf } from './one-of.ts'
import { querySchema } from './screen/schemas.ts'

/** Who decides, and why. The time is the server's. */
const decider = {
  by: z.string().max(200).openapi({ description: 'the person who decided, by name', example: 'A. Person' }),
  reason: z.string().max(10_000).openapi({ description: 'why, in words', example: 'Born 1991, passport seen' }),
}

/** The body of `POST /v1/decisions`. */
export const decisionRequestSchema = z
  .discriminatedUnion('decision', [
    z.strictObject({
      decision: z.enum(['clear', 'confirm']),
      query: querySchema,
      party: z.string().min(1).max(500).openapi({ description: 'its id or any of its references', example: 'QDi.430' }),
      ...decider,
    }),
    z.strictObject({
      decision: z.literal('withdraw'),
      sequence: z.number().int().min(1).openapi({ description: 'the number of the decision' }),
      ...decider,
    }),
  ])
  .openapi('DecisionRequest')

const sha256 = z.string().openapi({ description: 'SHA-256, hex' })

/** One entry of the log. */
export const decisionEntrySchema = shapeOf<DecisionEntry>()(
  z.object({
    sequence: z.number().int().openapi({ description: 'from 1, without gaps' }),
    at: z.string(),
    by: z.string(),
    action: z.string().openapi({ example: 'match-cleared' }),
    subject: z.record(z.string(), z.unknown()),
    reason: z.string(),
    previous: sha256,
    hash: sha256,
  }),
).openapi('DecisionEntry')

const facts = z
  .record(z.string(), z.array(z.string()))
  .openapi({ description: 'the facts as they stood, by field' }) as unknown as z.ZodType<Facts>

const subject = shapeOf<MatchSubject>()(
  z.object({
    query: querySchema,
    queryHash: sha256,
    party: z.object({ id: z.string(), caption: z.string(), entries: z.array(z.string()), facts, hash: sha256 }),
    suggested: z
      .object({ score: z.number(), verdict: z.string() })
      .optional()
      .openapi({ description: 'what the machine had said' }),
  }),
)

/** A decision about a match that stands. */
export const matchDecisionSchema = shapeOf<MatchDecision>()(
  z.object({
    state: z.enum(['confirmed', 'cleared']),
    sequence: z.number().int(),
    at: z.string(),
    by: z.string(),
    reason: z.string(),
    subject,
  }),
).openapi('MatchDecision')

/** Which decisions, of many. */
export const decisionParameters = z.strictObject({
  after: z.coerce.number().int().min(0).optional().openapi({ description: 'only those with a higher number' }),
  limit: z.coerce.number().int().min(1).max(1_000).optional().openapi({ description: 'at most so many; default 200' }),
})

const problem = shapeOf<AuditProblem>()(
  z.object({
    sequence: z.number().int(),
    kind: oneOf<AuditProblem['kind']>()([
      'altered',
      'missing',
      'broken-link',
      'unexpected',
      'head-missing',
      'head-differs',
      'not-as-expected',
    ]),
    message: z.string(),
  }),
)

/** The log worked out again. */
export const auditSchema = shapeOf<AuditCheck>()(
  z.object({
    ok: z.boolean(),
    count: z.number().int(),
    head: sha256,
    problems: z.array(problem),
    problemCount: z.number().int(),
  }),
).openapi('AuditCheck')
