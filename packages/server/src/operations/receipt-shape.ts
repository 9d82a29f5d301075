import type { Receipt } from '@marsad/core/screening'
import { z } from 'zod'

const text = z.string().max(2_000)
const hash = z.string().regex(/^[0-9a-f]{64}$/)
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const texts = z.array(text).max(1_000)

const result = z.strictObject({
  id: text,
  score: z.number().min(0).max(1),
  verdict: z.enum(['match', 'review', 'no-match']),
})

const query = z.strictObject({
  id: text.optional(),
  names: texts,
  schema: z.enum(['Person', 'Organization', 'Company', 'Vessel', 'Airplane', 'LegalEntity']).optional(),
  birthDates: texts.optional(),
  countries: texts.optional(),
  gender: z.enum(['male', 'female']).optional(),
  identifiers: z
    .array(z.strictObject({ number: text, type: text.optional(), country: text.optional() }))
    .max(1_000)
    .optional(),
  programmes: texts.optional(),
})

const options = z.strictObject({
  limit: z.number().int().min(1).max(500),
  threshold: z.number().min(0).max(1),
  lists: texts.optional(),
  schemaOnly: z.boolean().optional(),
  exclude: texts.optional(),
})

const receipt = z.strictObject({
  receipt: z.literal(1),
  marsad: text,
  engine: z.strictObject({ code: text, data: text }),
  query,
  options,
  moment: z.strictObject({ asOf: day.optional(), known: day.optional() }),
  starter: z.boolean(),
  editions: z
    .array(z.strictObject({ list: text, published: day, confirmedOn: day.optional(), hash: text }))
    .max(100_000),
  merges: hash,
  result: z.strictObject({ hash, results: z.array(result).max(500), formerly: z.array(result).max(500) }),
  hash,
})

/**
 * A value as a receipt, or what keeps it from being one: `results.0.score: …`. Nothing is taken that the receipt's hash would not cover or a
 * replay could not use.
 */
export const receiptShape = (value: unknown): { readonly receipt: Receipt } | { readonly fault: string } => {
  const { data, error } = receipt.safeParse(value)
  if (data !== undefined) return { receipt: data as Receipt }
  const [issue] = error.issues
  return { fault: `${issue?.path.map(String).join('.') || 'the receipt'}: ${issue?.message ?? 'does not fit'}` }
}
