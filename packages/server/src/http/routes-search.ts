import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { mostAnswers, type SearchOptions, searchDocuments } from '../operations/search-documents.ts'
import { answers } from './answers.ts'
import { searchSchema } from './schemas-search.ts'
import type { Services } from './services.ts'

const day = z.string().optional().openapi({ example: '2022-01-02' })

const search = createRoute({
  method: 'get',
  path: '/api/search',
  summary: 'Look for words in all stored documents',
  request: {
    query: z.object({
      q: z.string().openapi({ example: '"north sea" market*' }),
      from: day,
      to: day,
      party: z.string().optional().openapi({ example: 'QDe.010' }),
      order: z.enum(['date', 'relevance']).optional(),
      limit: z.coerce.number().int().min(1).max(mostAnswers).optional(),
      offset: z.coerce.number().int().min(0).optional(),
    }),
  },
  responses: answers(searchSchema, 'documents with the sentences that answer', 400, 404, 422),
})

/** The search over documents. */
export const searchRoutes = (app: OpenAPIHono, { store }: Services): void => {
  app.openapi(search, async (context) => {
    const { q, ...given } = context.req.valid('query')
    const options = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
    const result = await searchDocuments(store, q, options as SearchOptions)
    return context.json(result as unknown as z.infer<typeof searchSchema>, 200)
  })
}
