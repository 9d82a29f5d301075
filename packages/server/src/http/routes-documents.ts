import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { MarsadError } from '@marsad/core/errors'
import type { StoredDocument } from '@marsad/store'
import { type DocumentFacts, freezeHtml, freezeText } from '../operations/freeze-document.ts'
import { saveDocument } from '../operations/read-document.ts'
import { saveReading } from '../operations/save-reading.ts'
import { answers } from './answers.ts'
import { documentFactsSchema, documentSchema, readDocumentSchema, readingRequestSchema } from './schemas-reading.ts'
import type { Services } from './services.ts'

const hashParam = z.object({
  hash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .openapi({ description: 'SHA-256 of the text, hex' }),
})

/** Documents answered in one list: what a person looks through, not an export. */
const listed = 200

const documents = createRoute({
  method: 'get',
  path: '/api/documents',
  summary: 'Stored documents, newest first, without their text',
  responses: answers(z.array(documentFactsSchema), `the newest ${listed}`),
})

const document = createRoute({
  method: 'get',
  path: '/api/documents/{hash}',
  summary: 'One stored document',
  request: { params: hashParam },
  responses: answers(documentSchema, 'the document with its text', 400, 404),
})

const documentReading = createRoute({
  method: 'get',
  path: '/api/documents/{hash}/reading',
  summary: 'A stored document, read against the register as it is now',
  request: { params: hashParam },
  responses: answers(readDocumentSchema, 'the text and its reading', 400, 404),
})

const newReading = createRoute({
  method: 'post',
  path: '/api/readings',
  summary: 'Read a text or a saved page, and keep it',
  request: { body: { required: true, content: { 'application/json': { schema: readingRequestSchema } } } },
  responses: answers(readDocumentSchema, 'the frozen text and its reading', 400, 403, 413, 415, 422),
})

const stored = async ({ store }: Services, hash: string): Promise<StoredDocument> => {
  const found = await store.document(hash)
  if (found === undefined) throw new MarsadError('not-found', `no document ${hash} is stored here`)
  return found
}

const factsOf = (input: { readonly [K in keyof DocumentFacts]: string | undefined }): DocumentFacts => ({
  ...(input.published === undefined ? {} : { published: input.published }),
  ...(input.source === undefined ? {} : { source: input.source }),
  ...(input.title === undefined ? {} : { title: input.title }),
  ...(input.url === undefined ? {} : { url: input.url }),
})

/** Routes over documents and readings. */
export const documentRoutes = (app: OpenAPIHono, services: Services): void => {
  type Read = z.infer<typeof readDocumentSchema>
  app.openapi(documents, async (context) => context.json([...(await services.store.documents(listed))], 200))
  app.openapi(document, async (context) => context.json(await stored(services, context.req.valid('param').hash), 200))
  app.openapi(documentReading, async (context) => {
    const found = await stored(services, context.req.valid('param').hash)
    const reading = await services.read({ ...found, notices: [] })
    return context.json({ text: found.text, reading } as unknown as Read, 200)
  })
  app.openapi(newReading, async (context) => {
    const { text = '', html, ...given } = context.req.valid('json')
    const facts = factsOf(given)
    const frozen = html === undefined ? freezeText(text, facts, 'the text') : await freezeHtml(html, facts, 'the page')
    // Read as stored: facts given with an earlier save hold on, and a reload answers the same.
    const kept = await saveDocument(services.store, frozen)
    const reading = await services.read({ ...kept, notices: frozen.notices })
    await saveReading(services.store, kept, reading, await services.index())
    return context.json({ text: kept.text, reading } as unknown as Read, 200)
  })
}
