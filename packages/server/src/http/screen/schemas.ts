import { z } from '@hono/zod-openapi'
import type { AlignedPart, Reason, Verdict } from '@marsad/core/names'
import type {
  DecidedAnswer,
  DecidedResult,
  FalseAlarms,
  QueryIdentifier,
  Receipt,
  ReceiptResult,
  ResultDecision,
  ScreeningOptions,
  ScreeningQuery,
  WouldChange,
} from '@marsad/core/screening'
import { oneOf, shapeOf } from '../one-of.ts'
import { listingStatusSchema, partySchemaSchema, problemSchema } from '../schemas-register.ts'
import { queryLimit } from './limits.ts'

const nameText = z.string().max(2_000)
const day = z.string().openapi({ description: 'a calendar day, YYYY-MM-DD', example: '2022-01-02' })

const identifierSchema = shapeOf<QueryIdentifier>()(
  z.strictObject({
    number: z.string().min(1).max(200),
    type: z.string().max(100).optional().openapi({ example: 'passport' }),
    country: z.string().max(100).optional(),
  }),
)

/** Whom to look for. */
export const querySchema = shapeOf<ScreeningQuery>()(
  z.strictObject({
    id: z.string().max(500).optional().openapi({ description: 'your own key; it comes back' }),
    names: z
      .array(nameText)
      .max(100)
      .openapi({ description: 'names of one party, any script; the best of them counts', example: ['Arkadi Sidorov'] }),
    schema: partySchemaSchema.optional(),
    birthDates: z
      .array(z.string().max(100))
      .max(100)
      .optional()
      .openapi({ description: 'EDTF', example: ['1957-03-10'] }),
    countries: z
      .array(z.string().max(100))
      .max(100)
      .optional()
      .openapi({ description: 'ISO 3166-1 alpha-2 codes or names', example: ['IQ'] }),
    gender: z.enum(['male', 'female']).optional(),
    identifiers: z.array(identifierSchema).max(100).optional(),
    programmes: z
      .array(z.string().max(200))
      .max(100)
      .optional()
      .openapi({ example: ['Al-Qaida'] }),
  }),
).openapi('ScreeningQuery')

/** How to look, and for which day. */
const optionShape = {
  limit: z.number().int().min(1).max(500).optional().openapi({ description: 'results a query, default 5' }),
  threshold: z
    .number()
    .min(0)
    .max(1)
    .optional()
    .openapi({ description: 'the lowest score to report; default: from where a person should look' }),
  lists: z
    .array(z.string().max(100))
    .max(100)
    .optional()
    .openapi({ example: ['un_sc_sanctions'] }),
  schemaOnly: z.boolean().optional().openapi({ description: "only parties of the query's schema" }),
  exclude: z.array(z.string().max(500)).max(500).optional().openapi({ description: 'ids or references to leave out' }),
  asOf: day.optional().openapi({ description: 'the lists as they stood on this day' }),
  known: day.optional().openapi({ description: 'as far as editions published by this day tell' }),
}

/** The body of `POST /v1/screen`: one query or up to a thousand, and how to look. */
export const screenRequestSchema = z
  .strictObject({
    query: querySchema.optional(),
    queries: z
      .array(z.unknown())
      .optional()
      .openapi({
        type: 'array',
        maxItems: queryLimit,
        items: { $ref: '#/components/schemas/ScreeningQuery' },
      }),
    ...optionShape,
  })
  .refine(({ query, queries }) => (query === undefined) !== (queries === undefined), {
    message: 'give either query or queries',
  })
  .openapi('ScreenRequest')

const verdict = oneOf<Verdict>()(['match', 'review', 'no-match'])
const code = z.string().openapi({ description: 'stable; see docs/reference/reasons.md', example: 'token-spelling' })

const reason = shapeOf<Reason>()(
  z.object({
    code: code as unknown as z.ZodType<Reason['code']>,
    effect: z.number().openapi({ description: 'change of the score by this reason, in [-1, 1]' }),
    query: z.string().optional(),
    listed: z.string().optional(),
  }),
).openapi('Reason')

const part = z.object({ text: z.string(), start: z.number().int(), end: z.number().int(), role: z.string() }).optional()
const aligned = shapeOf<AlignedPart>()(
  z.object({ query: part, listed: part, similarity: z.number(), weight: z.number(), code }),
).openapi('AlignedPart')

const falseAlarms = shapeOf<FalseAlarms>()(
  z.object({ low: z.number(), high: z.number(), of: z.number(), unmeasured: z.array(z.string()).optional() }),
).openapi({
  description: 'of `of` ordinary names, so many score as high against these lists',
})

const wouldChange = shapeOf<WouldChange>()(
  z.object({
    fact: z.enum(['birth-date', 'country', 'gender', 'identifier', 'full-name']),
    ifEqual: verdict,
    ifDifferent: verdict,
    listed: z.array(z.string()),
  }),
)

const decision = shapeOf<ResultDecision>()(
  z.object({
    state: z.enum(['cleared', 'confirmed', 'reopened']),
    was: z.enum(['cleared', 'confirmed']).optional(),
    sequence: z.number().int().openapi({ description: 'its number in the log of decisions' }),
    at: z.string(),
    by: z.string(),
    reason: z.string(),
    changed: z.array(z.string()).optional().openapi({ description: 'what changed since, in words' }),
    changes: z.array(z.looseObject({})).optional(),
  }),
).openapi('ResultDecision')

/** One candidate with why. */
export const resultSchema = shapeOf<DecidedResult>()(
  z.object({
    id: z.string(),
    caption: z.string(),
    schema: partySchemaSchema,
    score: z.number(),
    verdict,
    references: z.array(z.string()),
    listings: z.array(
      z.object({
        list: z.string(),
        reference: z.string(),
        programme: z.string(),
        status: listingStatusSchema,
        listedOn: z.string().optional(),
        removedOn: z.string().optional(),
      }),
    ),
    queryName: z.string(),
    listedName: z.object({ text: z.string(), script: z.string(), strength: z.string() }),
    explanation: z.array(reason),
    aligned: z.array(aligned),
    falseAlarms,
    wouldChange: z.array(wouldChange),
    decision: decision.optional(),
  }),
).openapi('ScreeningResult')

const optionsSchema = shapeOf<ScreeningOptions>()(
  z.object({
    limit: z.number().int().optional(),
    threshold: z.number().optional(),
    lists: z.array(z.string()).optional(),
    schemaOnly: z.boolean().optional(),
    exclude: z.array(z.string()).optional(),
  }),
)
const inShort = shapeOf<ReceiptResult>()(z.object({ id: z.string(), score: z.number(), verdict }))
const editionFacts = z.object({ list: z.string(), published: z.string(), hash: z.string() })

/** What the answer can be replayed from. */
export const receiptSchema = shapeOf<Receipt>()(
  z.object({
    receipt: z.literal(1),
    marsad: z.string(),
    engine: z.object({ code: z.string(), data: z.string() }),
    query: querySchema,
    options: optionsSchema,
    moment: z.object({ asOf: z.string().optional(), known: z.string().optional() }),
    starter: z.boolean(),
    editions: z.array(editionFacts),
    merges: z.string(),
    result: z.object({ hash: z.string(), results: z.array(inShort), formerly: z.array(inShort) }),
    hash: z.string(),
  }),
).openapi('ScreeningReceipt')

/** The answer to one query. */
export const answerSchema = shapeOf<DecidedAnswer>()(
  z.object({
    query: querySchema,
    results: z.array(resultSchema),
    formerly: z.array(resultSchema).openapi({ description: 'parties that had been removed from every list by then' }),
    cleared: z.array(resultSchema).openapi({ description: 'cleared by a person, with nothing changed since' }),
    warnings: z.array(reason),
    receipt: receiptSchema,
  }),
).openapi('ScreeningAnswer')

/** A query that could not be screened. */
const failedSchema = z.object({ id: z.string().optional(), error: problemSchema }).openapi('ScreeningFailure')

const registerSchema = z
  .object({
    starter: z.boolean(),
    asOf: z.string().optional(),
    known: z.string().optional(),
    heldLater: z.array(z.string()).optional().openapi({
      description:
        'lists whose first loaded edition is later than asOf: of that day they say only what they print themselves, and many print no day of listing',
    }),
    editions: z.array(editionFacts),
  })
  .openapi('ScreenedRegister', { description: 'what was screened against' })

/** The answer of `/v1/screen`: to `query` its answer with the register, to `queries` all of them in order. */
export const screenResponseSchema = z
  .union([
    answerSchema.extend({ register: registerSchema }),
    z.object({ register: registerSchema, answers: z.array(z.union([answerSchema, failedSchema])) }),
  ])
  .openapi('ScreenResponse')

const texts = (most: number) =>
  z
    .union([z.string().max(2_000), z.array(z.string().max(2_000)).max(most)], {
      error: ({ input }) => (input === undefined ? 'is wanted, and none was given' : undefined),
    })
    .openapi({ type: 'array', items: { type: 'string' } })

/** `GET /v1/screen?name=…`: one query in the address. Repeat a parameter for several values. */
export const screenParameters = z.strictObject({
  name: texts(20).openapi({ description: 'a name in any script', example: 'Arkadi Sidorov' }),
  schema: partySchemaSchema.optional(),
  birthDate: texts(20).optional(),
  country: texts(20).optional(),
  gender: z.enum(['male', 'female']).optional(),
  limit: z.coerce.number().int().min(1).max(500).optional(),
  threshold: z.coerce.number().min(0).max(1).optional(),
  list: texts(100).optional(),
  asOf: day.optional(),
  known: day.optional(),
})

const pairShape = { a: nameText, b: nameText, schema: partySchemaSchema.optional() }

/** The body of `POST /v1/compare`: a pair of names, or up to a thousand. */
export const compareRequestSchema = z
  .union([z.strictObject(pairShape), z.strictObject({ pairs: z.array(z.strictObject(pairShape)).max(queryLimit) })])
  .openapi('CompareRequest')

const comparison = z.object({
  ...pairShape,
  score: z.number(),
  verdict,
  explanation: z.array(reason),
  aligned: z.array(aligned),
})

/** The answer of `/v1/compare`. */
export const compareResponseSchema = z
  .union([comparison, z.object({ comparisons: z.array(comparison) })])
  .openapi('CompareResponse')
