import { MarsadError } from '@marsad/core/errors'
import type { Context } from 'hono'

/** A name of a function, perhaps inside objects: `jQuery34_17`, `app.take`. */
const callbackName = /^[A-Za-z_$][\w$]{0,63}(?:\.[A-Za-z_$][\w$]{0,63}){0,4}$/

/**
 * JSON, or with `callback` a script that hands it to that function: older OpenRefine reads services so. A script cannot be kept from
 * the page that loads it, so it is given to programs and to pages of this host alone; `cross-origin-resource-policy: same-site`
 * says the same to the browser.
 */
export const jsonOrScript = (context: Context, value: unknown): Response => {
  const callback = context.req.query('callback')
  if (callback === undefined) return context.json(value as object, 200)
  if (!callbackName.test(callback))
    throw new MarsadError('request-invalid', `callback: "${callback.slice(0, 40)}" is no name of a function`)
  if (context.req.header('sec-fetch-site') === 'cross-site')
    throw new MarsadError('request-foreign', 'a page of another site may not load answers as scripts; let it use CORS')
  return new Response(`/**/${callback}(${JSON.stringify(value)});`, {
    headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-store' },
  })
}
