import { randomUUID } from 'node:crypto'
import type { Context, MiddlewareHandler } from 'hono'

/** What is taken over from a caller: short, and nothing that a log or a header could be broken with. */
const sane = /^[A-Za-z0-9][A-Za-z0-9._:+/=@-]{0,127}$/

const ids = new WeakMap<Context, string>()

/** The id of the request a handler answers; made by {@link requestId}. */
export const requestIdOf = (context: Context): string => ids.get(context) ?? ''

/**
 * Gives every request an id: the caller's `x-request-id` where it is sane (letters, digits and `._:+/=@-`, at most 128), else a
 * fresh one. It comes back in the same header, in problems, and stands in the log beside a fault.
 */
export const requestId: MiddlewareHandler = async (context, next) => {
  const given = context.req.header('x-request-id')
  const id = given !== undefined && sane.test(given) ? given : randomUUID()
  ids.set(context, id)
  await next()
  context.res.headers.set('x-request-id', id)
}
