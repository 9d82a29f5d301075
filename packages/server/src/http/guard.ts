import { MarsadError } from '@marsad/core/errors'
import type { MiddlewareHandler } from 'hono'

const loopbackNames = new Set(['localhost', '127.0.0.1', '[::1]', '::1'])

/** True for an address that only this machine can reach. */
export const isLoopback = (host: string): boolean =>
  loopbackNames.has(host.toLowerCase()) || /^127(\.\d{1,3}){3}$/.test(host)

const hostNameOf = (host: string): string => {
  const bracketed = /^\[[^\]]*\]/.exec(host)?.[0]
  return (bracketed ?? host.replace(/:\d*$/, '')).toLowerCase()
}

const foreign = (detail: string): MarsadError => new MarsadError('request-foreign', detail)

/** True for the origin of a program on this machine: OpenRefine's page is `http://127.0.0.1:3333`. */
export const isLoopbackOrigin = (origin: string): boolean => {
  if (!URL.canParse(origin)) return false
  const { protocol, hostname } = new URL(origin)
  return (protocol === 'http:' || protocol === 'https:') && isLoopback(hostname)
}

/**
 * Refuses what a page of another site could make a browser send. Bound to loopback, only loopback names are taken as
 * `Host` (a name that an attacker points at 127.0.0.1 is refused: DNS rebinding). Writes must come from this very
 * origin or from a program that sends no `Origin`, and carry JSON, which no plain HTML form can; the doors of the
 * Reconciliation API take forms too, from programs alone.
 */
export const guard =
  (options: { readonly loopback: boolean }): MiddlewareHandler =>
  async (context, next) => {
    const url = new URL(context.req.url)
    const host = context.req.header('host') ?? url.host
    if (options.loopback && !isLoopback(hostNameOf(host))) {
      throw foreign(`"${host.slice(0, 80)}" is not this machine: open the desk as http://127.0.0.1 or http://localhost`)
    }
    const method = context.req.method
    if (method !== 'GET' && method !== 'HEAD') {
      const origin = context.req.header('origin')
      const site = context.req.header('sec-fetch-site')
      const sameHost = origin === undefined || (URL.canParse(origin) && new URL(origin).host === host)
      if (!sameHost || (site !== undefined && site !== 'same-origin' && site !== 'none')) {
        throw foreign(`a page of another origin (${(origin ?? site ?? '').slice(0, 80)}) may not write here`)
      }
    }
    await next()
  }

const deskPolicy =
  "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'"

/**
 * Headers every answer carries: nothing from elsewhere is loaded, no type is guessed, no frame round the desk. An answer that
 * brings its own content policy says itself who may frame it, and one that names its resource policy keeps it.
 */
export const safeHeaders: MiddlewareHandler = async (context, next) => {
  await next()
  const headers = context.res.headers
  headers.set('x-content-type-options', 'nosniff')
  headers.set('referrer-policy', 'no-referrer')
  headers.set('cross-origin-opener-policy', 'same-origin')
  if (!headers.has('cross-origin-resource-policy')) headers.set('cross-origin-resource-policy', 'same-origin')
  if (headers.has('content-security-policy')) return
  headers.set('x-frame-options', 'DENY')
  headers.set('content-security-policy', deskPolicy)
}
