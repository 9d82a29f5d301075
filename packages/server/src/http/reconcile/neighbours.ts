import type { MiddlewareHandler } from 'hono'
import { isLoopbackOrigin } from '../guard.ts'

/**
 * Lets pages of other programs on this machine read what these doors answer to GET: OpenRefine's page is `http://127.0.0.1:3333`. Any
 * other origin gets no such header, and its browser keeps the answer from it. Scripts and frames are given to pages of the
 * same host only.
 */
export const neighbours: MiddlewareHandler = async (context, next) => {
  await next()
  const { method } = context.req
  if (method !== 'GET' && method !== 'HEAD') return
  const { headers } = context.res
  headers.append('vary', 'Origin')
  headers.set('cross-origin-resource-policy', 'same-site')
  const origin = context.req.header('origin')
  if (origin !== undefined && isLoopbackOrigin(origin)) headers.set('access-control-allow-origin', origin)
}
