import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { briefFormats } from '@marsad/core/brief'
import { pageLanguages } from '@marsad/core/reading-page'
import { briefTypes, makeBrief, writeBrief } from '../operations/brief.ts'
import { ledgerClaims, partyLedgerReport } from '../operations/ledger.ts'
import { readingEngine } from '../operations/save-reading.ts'
import { listSources } from '../operations/source-ratings.ts'
import { answers } from './answers.ts'
import { claimsSchema, partyLedgerSchema, sourcesSchema } from './schemas-ledger.ts'
import type { Services } from './services.ts'

const day = z.string().optional().openapi({ example: '2022-01-02', description: 'day of publication' })
const optionalText = z.string().max(1_000).optional()

const partyPage = createRoute({
  method: 'get',
  path: '/api/ledger/parties/{reference}',
  summary: 'What all kept readings say of a party',
  request: {
    params: z.object({ reference: z.string().openapi({ example: 'QDe.010' }) }),
    query: z.strictObject({ from: day, to: day }),
  },
  responses: answers(partyLedgerSchema, 'the party’s page', 400, 404, 422),
})

const claims = createRoute({
  method: 'get',
  path: '/api/ledger/claims',
  summary: 'Figures and relations over all kept readings: every version, independent origins, conflicts',
  request: {
    query: z.strictObject({
      party: optionalText.openapi({ example: 'QDe.010' }),
      unit: optionalText.openapi({ example: 'fighter' }),
      type: optionalText.openapi({ example: 'listed-by' }),
      place: optionalText.openapi({ example: 'AF' }),
      id: optionalText,
      conflicts: z.enum(['true', 'false']).optional(),
      from: day,
      to: day,
    }),
  },
  responses: answers(claimsSchema, 'the claims, those of most origins first', 400, 404, 422),
})

const sources = createRoute({
  method: 'get',
  path: '/api/sources',
  summary: 'Publishers of stored documents and rated sources',
  responses: answers(sourcesSchema, 'the sources, those that publish most first'),
})

const { 200: _, ...failures } = answers(z.string(), '', 400, 404, 422)
const file = { schema: z.string().openapi({ format: 'binary' }) }

const brief = createRoute({
  method: 'get',
  path: '/api/brief',
  summary: 'A brief about a party from all kept readings, with numbered citations',
  request: {
    query: z.strictObject({
      party: z.string().max(1_000).openapi({ example: 'QDe.161' }),
      format: z.enum(briefFormats),
      lang: z.enum(pageLanguages).optional().openapi({ description: 'the language of the brief; default en' }),
      from: day,
      to: day,
    }),
  },
  responses: {
    ...failures,
    200: {
      description: 'the file, by its media type and with a name',
      content: Object.fromEntries(Object.values(briefTypes).map(({ media }) => [media.split(';')[0] ?? media, file])),
    },
  },
})

const given = <T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>
  }

/** The ledger: questions over all kept readings. */
export const ledgerRoutes = (app: OpenAPIHono, { store, index }: Services): void => {
  app.openapi(partyPage, async (context) => {
    const { reference } = context.req.valid('param')
    const origin = { register: (await index()).key, engine: readingEngine }
    const report = await partyLedgerReport(store, reference, { ...given(context.req.valid('query')), origin })
    return context.json(report as unknown as z.infer<typeof partyLedgerSchema>, 200)
  })
  app.openapi(claims, async (context) => {
    const { conflicts, ...query } = context.req.valid('query')
    const report = await ledgerClaims(store, { ...given(query), ...(conflicts === 'true' && { conflicts: true }) })
    return context.json(report as unknown as z.infer<typeof claimsSchema>, 200)
  })
  app.openapi(brief, async (context) => {
    const { party, format, lang: language = 'en', ...days } = context.req.valid('query')
    const origin = { register: (await index()).key, engine: readingEngine }
    const content = await writeBrief(await makeBrief(store, { party, language, ...given(days), origin }), format)
    const { media, extension } = briefTypes[format]
    // An attachment: a page made of somebody's words is never opened under this origin.
    return context.body(typeof content === 'string' ? content : new Uint8Array(content), 200, {
      'content-type': media,
      'content-disposition': `attachment; filename="brief${extension}"`,
      'cache-control': 'private, no-cache',
    })
  })
  app.openapi(sources, async (context) =>
    context.json((await listSources(store)) as unknown as z.infer<typeof sourcesSchema>, 200),
  )
}
