import { OpenAPIHono } from '@hono/zod-openapi'
import { MarsadError } from '@marsad/core/errors'
import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { HTTPException } from 'hono/http-exception'
import { version } from '../version.ts'
import { desk } from './desk.ts'
import { guard, safeHeaders } from './guard.ts'
import { mcpRoute } from './mcp-route.ts'
import { type ProblemStatus, problemResponse } from './problem.ts'
import { reconcileRoutes } from './reconcile/routes.ts'
import { requestId, requestIdOf } from './request-id.ts'
import { decisionRoutes } from './routes-decisions.ts'
import { documentRoutes } from './routes-documents.ts'
import { exportRoutes } from './routes-export.ts'
import { ledgerRoutes } from './routes-ledger.ts'
import { registerRoutes } from './routes-register.ts'
import { searchRoutes } from './routes-search.ts'
import { snapshotRoutes } from './routes-snapshot.ts'
import { requirePlainJson, screeningBodyLimit } from './screen/limits.ts'
import { screenRoutes } from './screen/routes.ts'
import type { Services } from './services.ts'
import { yenteRoutes } from './yente/routes.ts'

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

const limited = (maxSize: number, advice: string): MiddlewareHandler =>
  bodyLimit({
    maxSize,
    onError: () => {
      throw new HTTPException(413, { message: `over ${maxSize / 1e6} MB in one request; ${advice}` })
    },
  })

/** What belongs to programs: an address under these that is no route is a problem, never the desk's page. */
const programDoors = ['/api/*', '/v1/*', '/match/*', '/search/*', '/entities/*', '/reconcile/*', '/statements', '/mcp']

/** Doors that take JSON and screen: what comes in is parsed here and now, so it has to be short. */
const screeningDoors = ['/v1/*', '/match/*', '/mcp']

/**
 * The whole HTTP application, without a socket: `app.request('/api/status')` answers. Errors of every kind leave as
 * `application/problem+json`; the desk is served for everything that is no route.
 */
export const createApp = ({ services, deskFolder, loopback = true }: AppOptions) => {
  const app = new OpenAPIHono({
    defaultHook: (result) => {
      if (!result.success) throw invalid(result.error)
    },
  })
  app.use(requestId)
  app.use(safeHeaders)
  app.use(guard({ loopback }))
  for (const path of ['/api/*', ...screeningDoors])
    app.use(path, async (context, next) => {
      if (context.req.method === 'POST') requireJson(context.req.header('content-type'))
      await next()
      if (!context.res.headers.has('cache-control')) context.res.headers.set('cache-control', 'no-store')
    })
  app.use('/api/*', limited(requestLimit, 'read the file with marsad read'))
  for (const path of [...screeningDoors, '/reconcile/*'])
    app.use(path, limited(screeningBodyLimit, 'send fewer queries at a time, or use marsad screen --input'))
  for (const path of screeningDoors)
    app.use(path, async (context, next) => {
      if (context.req.method === 'POST') requirePlainJson(await context.req.text())
      await next()
    })
  registerRoutes(app, services)
  documentRoutes(app, services)
  exportRoutes(app, services)
  searchRoutes(app, services)
  ledgerRoutes(app, services)
  screenRoutes(app, services)
  snapshotRoutes(app, services)
  decisionRoutes(app, services)
  yenteRoutes(app, services)
  reconcileRoutes(app, services)
  mcpRoute(app, services)
  app.doc31('/api/openapi.json', {
    openapi: '3.1.0',
    info: {
      title: 'Marsad',
      version,
      description:
        'Who a text names, what it says, and whether the sanctions lists bear it out; screening in our own words (/v1), in those of yente (/match) and of the Reconciliation API (/reconcile).',
    },
  })
  for (const path of programDoors)
    app.all(path, (context) => {
      const asked = `${context.req.method} ${new URL(context.req.url).pathname.slice(0, 200)}`
      throw new MarsadError('not-found', `${asked}: no such route; see /api/openapi.json`)
    })
  app.get('*', desk(deskFolder))
  app.notFound((context) =>
    problemResponse(
      new MarsadError('not-found', `${new URL(context.req.url).pathname.slice(0, 200)}: nothing is here`),
      undefined,
      requestIdOf(context),
    ),
  )
  app.onError((error, context) => {
    const id = requestIdOf(context)
    if (error instanceof HTTPException) return problemResponse(asMarsad(error), error.status as ProblemStatus, id)
    if (!(error instanceof MarsadError) || error.code === 'internal') services.log(error, id)
    return problemResponse(error, undefined, id)
  })
  return app
}
