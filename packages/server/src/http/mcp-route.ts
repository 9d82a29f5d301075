import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import {
  type Answer,
  answerMessage,
  batchLimit,
  codes,
  errorAnswer,
  type Message,
  messageOf,
  statedVersion,
  supportedVersions,
} from '../mcp/protocol.ts'
import type { ToolServices } from '../mcp/tool.ts'
import { answers } from './answers.ts'
import { requestIdOf } from './request-id.ts'
import type { Services } from './services.ts'

const messageSchema = z
  .looseObject({ jsonrpc: z.literal('2.0'), id: z.union([z.string(), z.number()]).optional(), method: z.string() })
  .openapi('JsonRpcMessage')

const route = createRoute({
  method: 'post',
  path: '/mcp',
  summary: 'The Model Context Protocol (streamable HTTP) for assistants',
  request: { body: { required: true, content: { 'application/json': { schema: messageSchema } } } },
  responses: {
    ...answers(z.looseObject({ jsonrpc: z.literal('2.0') }), 'the response to a request', 400, 403, 404, 413, 415),
    202: { description: 'a notification was taken' },
    405: { description: 'there is no stream to open and no session to end' },
  },
})

const json = (answer: Answer | readonly Answer[], status = 200): Response =>
  new Response(JSON.stringify(answer), {
    status,
    headers: { 'content-type': 'application/json', 'cache-control': 'no-store' },
  })

const decoded = (value: string): string => {
  const encoded = /^=\?base64\?([A-Za-z0-9+/=]*)\?=$/.exec(value)?.[1]
  return encoded === undefined ? value : Buffer.from(encoded, 'base64').toString('utf8')
}

/**
 * What the headers say of a request must be what its body says (since 2026-07-28), so that nothing between decides by other words than
 * this server. Revisions before had the version's header alone.
 */
const headerFault = (message: Message, header: (name: string) => string | undefined): Answer | undefined => {
  const { id = null, method, params } = message
  const stated = statedVersion(message)
  const named = header('mcp-protocol-version')
  if (stated === undefined) {
    if (named === undefined || supportedVersions.includes(named)) return undefined
    const data = { supported: supportedVersions, requested: named.slice(0, 80) }
    return errorAnswer(id, codes.badVersion, 'Unsupported protocol version', data)
  }
  const wanted: readonly (readonly [string, string, string | undefined])[] = [
    ['MCP-Protocol-Version', stated, named],
    ['Mcp-Method', method, header('mcp-method')],
    ...(method === 'tools/call' ? [['Mcp-Name', String(params.name), header('mcp-name')] as const] : []),
  ]
  for (const [name, body, given] of wanted) {
    const value = given === undefined ? undefined : name === 'Mcp-Name' ? decoded(given) : given
    if (value !== body) {
      const said = value === undefined ? 'is missing' : `says '${value.slice(0, 80)}'`
      return errorAnswer(id, codes.headerMismatch, `Header mismatch: ${name} ${said}, the body '${body.slice(0, 80)}'`)
    }
  }
  return undefined
}

/** HTTP statuses of the protocol's errors: revisions with a handshake put errors of requests into a 200. */
const statusOf = ({ error }: Answer, stateless: boolean): number => {
  if (error?.code === codes.badVersion || error?.code === codes.headerMismatch) return 400
  return stateless && error?.code === codes.noMethod ? 404 : 200
}

/** `/mcp`: every message is a POST of its own; no session, no stream. */
export const mcpRoute = (app: OpenAPIHono, { screening, store, read, log }: Services): void => {
  const services: ToolServices = { screening, store: async () => store, read }
  app.openAPIRegistry.registerPath(route)
  app.post('/mcp', async (context) => {
    const handling = { services, log: (error: unknown) => log(error, requestIdOf(context)) }
    const header = (name: string): string | undefined => context.req.header(name)
    let value: unknown
    try {
      value = JSON.parse(await context.req.text())
    } catch {
      return json(errorAnswer(null, codes.parse, 'the body is not JSON'), 400)
    }
    const one = async (given: unknown): Promise<{ readonly answer?: Answer | undefined; readonly status: number }> => {
      const message = messageOf(given)
      if (message === 'response') return { status: 202 }
      if ('jsonrpc' in message) return { answer: message, status: 400 }
      const fault = headerFault(message, header)
      if (fault !== undefined) return { answer: fault, status: 400 }
      const answer = await answerMessage(message, handling)
      return { answer, status: answer === undefined ? 202 : statusOf(answer, statedVersion(message) !== undefined) }
    }
    if (Array.isArray(value) && value.length > 0 && value.length <= batchLimit) {
      const all = (await Promise.all(value.map(one))).flatMap(({ answer }) => (answer === undefined ? [] : [answer]))
      return all.length === 0 ? context.body(null, 202) : json(all)
    }
    const { answer, status } = await one(value)
    return answer === undefined ? context.body(null, 202) : json(answer, status)
  })
  app.on(['GET', 'DELETE'], '/mcp', (context) => context.body(null, 405, { allow: 'POST' }))
}
