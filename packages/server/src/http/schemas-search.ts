import { z } from '@hono/zod-openapi'
import type { FoundPassage } from '@marsad/core/search'
import type { SearchAnswer, SearchResult } from '../operations/search-documents.ts'
import { shapeOf } from './one-of.ts'

const offset = z.number().int().openapi({ description: 'UTF-16 units of the original text' })
const span = z.object({ start: offset, end: offset })

const passage = shapeOf<FoundPassage>()(span.extend({ text: z.string(), sentence: span, found: z.array(span) }))

const answer = shapeOf<SearchAnswer>()(
  z.object({
    hash: z.string(),
    title: z.string().optional(),
    source: z.string().optional(),
    url: z.string().optional(),
    published: z.string().optional(),
    count: z.number().int().openapi({ description: 'how often any of the terms stands in the document' }),
    passages: z.array(passage),
  }),
)

/** What a search answers. */
export const searchSchema = shapeOf<SearchResult>()(
  z.object({
    results: z.array(answer),
    more: z.boolean(),
    complete: z.boolean().openapi({ description: 'false when not all documents with these words could be looked at' }),
  }),
).openapi('SearchResult')
