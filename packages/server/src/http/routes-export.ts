import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { MarsadError } from '@marsad/core/errors'
import { csvLayers, exportFormats, exportReadings, exportTypes } from '@marsad/core/reading-export'
import { annotatedPage, pageLanguages } from '@marsad/core/reading-page'
import { answers } from './answers.ts'
import type { Services } from './services.ts'

const hashParam = z.object({
  hash: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .openapi({ description: 'SHA-256 of the text, hex' }),
})

/** Strict: a misspelt parameter must not quietly give another export. */
const parameters = z.strictObject({
  format: z.enum([...exportFormats, 'html']).openapi({ description: 'what to write' }),
  layer: z.enum(csvLayers).optional().openapi({ description: 'csv: which table; default statements' }),
  bom: z
    .enum(['true', 'false'])
    .optional()
    .openapi({ description: 'csv: begin with U+FEFF, by which Excel knows UTF-8' }),
  lang: z.enum(pageLanguages).optional().openapi({ description: 'html: the language of the page; default en' }),
  tlp: z.enum(['clear', 'green', 'amber', 'red']).optional().openapi({ description: 'stix, misp; default clear' }),
  reliability: z.enum(['A', 'B', 'C', 'D', 'E', 'F']).optional().openapi({ description: 'of the source (Admiralty)' }),
  credibility: z
    .enum(['1', '2', '3', '4', '5', '6'])
    .optional()
    .openapi({ description: 'of the information (Admiralty)' }),
})

const { 200: _, ...failures } = answers(z.string(), '', 400, 404)

const file = { schema: z.string().openapi({ format: 'binary' }) }

const documentExport = createRoute({
  method: 'get',
  path: '/api/documents/{hash}/export',
  summary:
    'A stored document, read against the register as it is now, as a file for other programs or as an annotated page',
  request: { params: hashParam, query: parameters },
  responses: {
    ...failures,
    200: {
      description: 'the file, by its media type and with a name',
      content: Object.fromEntries(
        [...new Set([...Object.values(exportTypes).map(({ media }) => media), 'text/html'])].map((media) => [
          media,
          file,
        ]),
      ),
    },
  },
})

/** Exports of stored documents. They come as attachments: a page made of somebody's text is never opened under this origin. */
export const exportRoutes = (app: OpenAPIHono, { store, read }: Services): void => {
  app.openapi(documentExport, async (context) => {
    const { hash } = context.req.valid('param')
    const { format, layer, bom, lang = 'en', tlp, reliability, credibility } = context.req.valid('query')
    const found = await store.document(hash)
    if (found === undefined) throw new MarsadError('not-found', `no document ${hash} is stored here`)
    const document = { text: found.text, reading: await read({ ...found, notices: [] }) }
    const name = `${hash.slice(0, 16)}${format === 'csv' ? `.${layer ?? 'statements'}` : ''}`
    const headers = (media: string, extension: string): Record<string, string> => ({
      'content-type': media,
      'content-disposition': `attachment; filename="${name}${extension}"`,
      'cache-control': 'private, no-cache',
    })
    if (format === 'html') {
      return context.body(
        annotatedPage(document, { language: lang }),
        200,
        headers('text/html; charset=utf-8', '.html'),
      )
    }
    const { media, extension } = exportTypes[format]
    const text = exportReadings([document], {
      format,
      ...(layer !== undefined && { layer }),
      bom: bom === 'true',
      ...(tlp !== undefined && { tlp }),
      ...(reliability !== undefined && { reliability }),
      ...(credibility !== undefined && { credibility: Number(credibility) as 1 | 2 | 3 | 4 | 5 | 6 }),
    })
    return context.body(text, 200, headers(media, extension))
  })
}
