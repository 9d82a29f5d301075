import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { answers } from './answers.ts'
import { momentOf } from './screen/answer-queries.ts'
import type { Services } from './services.ts'

/** Bytes of the index before compression: a browser shows progress by it, as `content-length` counts the compressed ones. */
export const snapshotLengthHeader = 'x-snapshot-length'

/** Strict, so that nobody comes to put a name here: this route exists so that names stay where they are. */
const momentParameters = z.strictObject({
  asOf: z.string().optional().openapi({ description: 'the lists as they stood on this day', example: '2022-01-02' }),
  known: z.string().optional().openapi({ description: 'as far as editions published by this day tell' }),
})

const { 200: _, ...failures } = answers(z.string(), '', 400, 422, 503)

const snapshot = createRoute({
  method: 'get',
  path: '/api/screening/snapshot',
  summary: 'The screening index as bytes, for screening in a browser without sending it a name',
  request: { query: momentParameters },
  responses: {
    ...failures,
    200: {
      description: 'the index; its entity tag names the state of the register',
      content: { 'application/octet-stream': { schema: z.string().openapi({ format: 'binary' }) } },
    },
    304: { description: 'as the entity tag says you have it' },
  },
})

/** Whether an `accept-encoding` takes gzip; `gzip;q=0` refuses it. */
export const takesGzip = (accepted: string | undefined): boolean =>
  (accepted ?? '').split(',').some((one) => {
    const [coding = '', ...parameters] = one.split(';').map((part) => part.trim().toLowerCase())
    return (coding === 'gzip' || coding === '*') && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter))
  })

const tagsOf = (header: string | undefined): readonly string[] =>
  (header ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''))

/**
 * The screening index for a browser tab. The entity tag is the key of the register's state and weak, because the bytes travel
 * plain or compressed; a state never changes under its key, so whoever holds it gets 304.
 */
export const snapshotRoutes = (app: OpenAPIHono, { screening }: Services): void => {
  app.openapi(snapshot, async (context) => {
    const { asOf, known } = context.req.valid('query')
    const { key, bytes, gzip } = await screening.snapshot(momentOf({ asOf, known }))
    const headers = { etag: `W/"${key}"`, 'cache-control': 'private, no-cache', vary: 'accept-encoding' }
    const had = tagsOf(context.req.header('if-none-match'))
    if (had.includes(`"${key}"`) || had.includes('*')) return context.body(null, 304, headers)
    const plain = bytes()
    const zipped = takesGzip(context.req.header('accept-encoding'))
    // A response cannot be made of memory that threads share: the plain bytes are copied, the compressed ones are our own.
    const body = zipped ? await gzip() : new Uint8Array(plain)
    return context.body(body, 200, {
      ...headers,
      'content-type': 'application/octet-stream',
      'content-length': String(body.length),
      [snapshotLengthHeader]: String(plain.length),
      ...(zipped && { 'content-encoding': 'gzip' }),
    })
  })
}
