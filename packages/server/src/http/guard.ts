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

/**
 * Refuses what a page of another site could make a browser send. Bound to loopback, only loopback names are taken as
 * `Host` (a name that an attacker points at 127.0.0.1 is refused: DNS rebinding). Writes must come from this very
 * origin or from a program that sends no `Origin`, and carry JSON, which no plain HTML form can.
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

/** Headers every answer carries: nothing from elsewhere is loaded, no type is guessed, no frame round the desk. */
export const safeHeaders: MiddlewareHandler = async (context, next) => {
  await next()
  const headers = context.res.headers
  headers.set('x-content-type-options', 'nosniff')
  headers.set('referrer-policy', 'no-referrer')
  headers.set('x-frame-options', 'DENY')
  headers.set('cross-origin-opener-policy', 'same-origin')
  headers.set('cross-origin-resource-policy', 'same-origin')
  headers.set(
    'content-security-policy',
    "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  )
}
