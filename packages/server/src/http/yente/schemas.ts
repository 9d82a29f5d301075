import { z } from '@hono/zod-openapi'

const instant = z.string().nullable().openapi({ example: '2001-10-06T00:00:00' })
const texts = z.array(z.string())

/** A property's values: text, or entities in a nested answer. */
const values = z.array(z.union([z.string(), z.looseObject({ id: z.string(), schema: z.string() })]))

/** A FollowTheMoney entity as yente answers it. */
export const entitySchema = z
  .object({
    id: z.string().openapi({ example: 'QDe.010' }),
    caption: z.string(),
    schema: z.string().openapi({ example: 'Organization' }),
    properties: z.record(z.string(), values),
    datasets: texts,
    referents: texts,
    target: z.boolean(),
    first_seen: instant,
    last_seen: instant,
    last_change: instant,
  })
  .openapi('Entity')

const feature = z.object({
  score: z.number(),
  detail: z.string().nullable(),
  query: z.string().nullable(),
  candidate: z.string().nullable(),
  code: z.string().optional(),
})

/** An entity with its score, and what Marsad knows more of it. */
export const scoredEntitySchema = entitySchema
  .extend({
    score: z.number(),
    match: z.boolean(),
    explanations: z.record(z.string(), feature),
    verdict: z.string(),
    references: texts,
    listed_name: z.looseObject({}),
    reasons: z.array(z.looseObject({})),
    aligned: z.array(z.looseObject({})),
    false_alarms: z.looseObject({}),
    would_change: z.array(z.looseObject({})),
    decision: z.looseObject({}).optional(),
  })
  .openapi('ScoredEntity')

const total = z.object({ value: z.number().int(), relation: z.enum(['eq', 'gte']) })

const exampleSchema = z
  .object({
    id: z.string().optional(),
    schema: z.string().openapi({ example: 'Person' }),
    properties: z.record(z.string(), z.array(z.string())),
  })
  .openapi('EntityExample')

// A record of zod's would leave out a query that somebody named `__proto__`.
const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value)

/** The body of `/match`. The queries are checked one by one, so that a wrong one does not take the others with it. */
export const matchRequestSchema = z
  .object({
    queries: z.custom<Readonly<Record<string, unknown>>>(isObject, 'an object of queries').openapi({
      type: 'object',
      additionalProperties: { $ref: '#/components/schemas/EntityExample' },
      example: { q1: { schema: 'Person', properties: { name: ['Arkadi Sidorov'], birthDate: ['1957'] } } },
    }),
    weights: z.record(z.string(), z.number()).optional().openapi({ description: 'taken and passed over' }),
    config: z.record(z.string(), z.unknown()).optional().openapi({ description: 'taken and passed over' }),
  })
  .openapi('EntityMatchQuery')

/** The answer to one query of `/match`. */
export const matchesSchema = z
  .object({
    status: z.number().int().openapi({ description: '200, or 400 for a query that could not be asked' }),
    results: z.array(scoredEntitySchema),
    total,
    query: exampleSchema,
    ignored: texts.optional().openapi({ description: 'properties and values that say nothing here' }),
    detail: z.string().optional(),
    code: z.string().optional(),
    as_of: z.string().optional(),
    known: z.string().optional(),
    formerly: z.array(z.looseObject({})).optional(),
    cleared: z.array(z.looseObject({})).optional(),
    warnings: z.array(z.looseObject({})).optional(),
    receipt: z.looseObject({}).optional(),
  })
  .openapi('EntityMatches')

/** The answer of `/match`. */
export const matchResponseSchema = z
  .object({ responses: z.record(z.string(), matchesSchema), limit: z.number().int() })
  .openapi('EntityMatchResponse')

const facet = z.object({
  label: z.string(),
  values: z.array(z.object({ name: z.string(), label: z.string(), count: z.number().int() })),
})

/** The answer of `/search`. */
export const searchResponseSchema = z
  .object({
    limit: z.number().int(),
    offset: z.number().int(),
    total,
    results: z.array(entitySchema),
    facets: z.record(z.string(), facet),
  })
  .openapi('SearchResponse')

/** The answer of `/catalog`. */
export const catalogSchema = z
  .object({
    datasets: z.array(
      z.looseObject({
        name: z.string(),
        title: z.string(),
        load: z.boolean(),
        version: z.string(),
        index_version: z.string(),
        index_current: z.boolean(),
        children: texts,
      }),
    ),
    current: texts,
    outdated: texts,
    index_stale: z.boolean(),
  })
  .openapi('DataCatalog')

/** The answer of `/algorithms`. */
export const algorithmsSchema = z
  .object({
    algorithms: z.array(
      z.object({
        name: z.string(),
        description: z.string(),
        features: z.record(z.string(), z.looseObject({})),
        docs: z.looseObject({}),
      }),
    ),
    default: z.string(),
    best: z.string(),
  })
  .openapi('Algorithms')

/** The answer of `/healthz`, `/readyz` and `/updatez`. */
export const stateSchema = z.object({ status: z.literal('ok') }).openapi('State')

/** The answer of `/entities/{id}/adjacent/{property}`. */
export const adjacentPageSchema = z
  .object({ results: values, total, limit: z.number().int(), offset: z.number().int() })
  .openapi('AdjacentResults')

/** The answer of `/entities/{id}/adjacent`. */
export const adjacentSchema = z
  .object({ entity: entitySchema, adjacent: z.record(z.string(), adjacentPageSchema) })
  .openapi('Adjacent')
