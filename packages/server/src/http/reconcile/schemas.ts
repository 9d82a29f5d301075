import { z } from '@hono/zod-openapi'

const named = z.object({ id: z.string(), name: z.string() })

/** The manifest, the candidates of a batch, or the rows of an extension: one address answers all three. */
export const reconcileSchema = z.looseObject({}).openapi('Reconciliation', {
  description: 'a manifest, a result batch or a data extension of the Reconciliation API 0.2',
})

/** What a suggest service answers. */
export const suggestSchema = z
  .object({
    code: z.string(),
    status: z.string(),
    prefix: z.string(),
    result: z.array(
      named.extend({
        description: z.string().optional(),
        type: z.array(named).optional(),
        notable: z.array(named).optional(),
      }),
    ),
  })
  .openapi('Suggestions')

/** Properties proposed for a data extension. */
export const proposalSchema = z
  .object({ type: z.string(), limit: z.number().int().optional(), properties: z.array(named) })
  .openapi('ProposedProperties')

/** A batch or an extension as a form carries it: JSON inside a field. */
export const reconcileForm = z
  .object({
    queries: z.string().optional().openapi({
      description: 'JSON: {"q0": {"query": "…", "type": "Person", "properties": [{"pid": "birthDate", "v": "1957"}]}}',
    }),
    extend: z
      .string()
      .optional()
      .openapi({ description: 'JSON: {"ids": ["QDe.010"], "properties": [{"id": "listedOn"}]}' }),
  })
  .openapi('ReconciliationForm')

const callback = z
  .string()
  .max(400)
  .optional()
  .openapi({ description: 'the answer as a script that calls this function' })

/** The query parameters of `GET /reconcile/{dataset}`. */
export const reconcileParameters = z.object({
  queries: z.string().max(200_000).optional(),
  extend: z.string().max(200_000).optional(),
  callback,
})

/** The query parameters of the suggest services. */
export const suggestParameters = z.object({
  prefix: z.string().max(500).optional().openapi({ description: 'what was typed so far' }),
  limit: z.coerce.number().int().min(1).max(100).optional().openapi({ description: 'default 10' }),
  callback,
})

/** The query parameters of `/extend/property`. */
export const proposalParameters = z.object({
  type: z.string().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(100).optional(),
  callback,
})
