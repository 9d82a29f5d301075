import { OpenAPIHono } from '@hono/zod-openapi'
import { MarsadError } from '@marsad/core/errors'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import { version } from '../version.ts'
import { desk } from './desk.ts'
import { guard, safeHeaders } from './guard.ts'
import { problemResponse } from './problem.ts'
import { documentRoutes } from './routes-documents.ts'
import { registerRoutes } from './routes-register.ts'
import type { Services } from './services.ts'

/** Bytes a request may carry: a text of 16 MB is some eight thick books. Longer ones go through `marsad read`. */
export const requestLimit = 16_000_000

/** How the application is put together. */
export interface AppOptions {
  readonly services: Services
  /** Folder of the built desk. */
  readonly deskFolder: string
  /** Bound to this machine only: then only its names are taken as `Host`. Default true. */
  readonly loopback?: boolean
}

const invalid = (error: {
  readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[]
}): MarsadError => {
  const first = error.issues[0]
  const where = first === undefined || first.path.length === 0 ? 'the request' : first.path.map(String).join('.')
  return new MarsadError('request-invalid', `${where}: ${first?.message ?? 'does not fit'}; see /api/openapi.json`)
}

/** Only JSON is taken: no plain HTML form can send it, and nothing is guessed from other types. */
const requireJson = (type: string | undefined): void => {
  if (/^application\/json\s*(;|$)/i.test(type ?? '')) return
  throw new HTTPException(415, { message: `content type "${(type ?? 'none').slice(0, 80)}": send application/json` })
}

const asMarsad = (error: HTTPException): MarsadError => {
  if (error.status === 413) return new MarsadError('file-too-large', error.message)
  return new MarsadError('request-invalid', error.message || 'the request cannot be read')
}

/**
 * The whole HTTP application, without a socket: `app.request('/api/status')` answers. Errors of every kind leave as
 * `application/problem+json`; the desk is served for everything outside `/api`.
 */
export const createApp = ({ services, deskFolder, loopback = true }: AppOptions) => {
  const app = new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success) throw invalid(result.error)
    },
  })
  app.use(safeHeaders)
  app.use(guard({ loopback }))
  app.use('/api/*', async (context, next) => {
    if (context.req.method === 'POST') requireJson(context.req.header('content-type'))
    await next()
    if (!context.res.headers.has('cache-control')) context.res.headers.set('cache-control', 'no-store')
  })
  const onError = (): never => {
    throw new HTTPException(413, {
      message: `over ${requestLimit / 1e6} MB in one request; read the file with marsad read`,
    })
  }
  app.use('/api/*', bodyLimit({ maxSize: requestLimit, onError }))
  registerRoutes(app, services)
  documentRoutes(app, services)
  app.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Marsad',
      version,
      description: 'Who a text names, what it says, and whether the sanctions lists bear it out.',
    },
  })
  app.all('/api/*', (context) => {
    throw new MarsadError(
      'not-found',
      `${context.req.method} ${new URL(context.req.url).pathname.slice(0, 200)}: no such route; see /api/openapi.json`,
    )
  })
  app.get('*', desk(deskFolder))
  app.notFound((context) =>
    problemResponse(
      new MarsadError('not-found', `${new URL(context.req.url).pathname.slice(0, 200)}: nothing is here`),
    ),
  )
  app.onError((error) => {
    if (error instanceof HTTPException) return problemResponse(asMarsad(error), error.status as 400 | 413 | 415)
    if (!(error instanceof MarsadError) || error.code === 'internal') services.log(error)
    return problemResponse(error)
  })
  return app
}
