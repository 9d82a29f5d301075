/** The Model Context Protocol, as far as a server of tools needs it: both of its eras, over any transport. */
import { MarsadError } from '@marsad/core/errors'
import { version } from '../version.ts'
import { ArgumentFault, type Tool, type ToolServices } from './tool.ts'
import { changesTool } from './tool-changes.ts'
import { partyTool } from './tool-party.ts'
import { readTool } from './tool-read.ts'
import { screenTool } from './tool-screen.ts'

/** Revisions with a handshake, the newest first. */
export const handshakeVersions = ['2025-11-25', '2025-06-18', '2025-03-26', '2024-11-05'] as const

/** Revisions in which every request says its own; they have no handshake. */
export const statelessVersions = ['2026-07-28'] as const

/** All revisions spoken, the newest first. */
export const supportedVersions: readonly string[] = [...statelessVersions, ...handshakeVersions]

/** Error codes of JSON-RPC and of the protocol. */
export const codes = {
  parse: -32_700,
  invalid: -32_600,
  noMethod: -32_601,
  badParams: -32_602,
  fault: -32_603,
  headerMismatch: -32_020,
  badVersion: -32_022,
} as const

/** Messages in one batch: the revision 2025-03-26 has batches. */
export const batchLimit = 50

/** A request or notification, its shape checked. */
export interface Message {
  readonly id?: string | number
  readonly method: string
  readonly params: Readonly<Record<string, unknown>>
}

/** An answer. Error answers to what could not be read have no id (`null` before 2026-07-28). */
export interface Answer {
  readonly jsonrpc: '2.0'
  readonly id: string | number | null
  readonly result?: object
  readonly error?: { readonly code: number; readonly message: string; readonly data?: unknown }
}

/** The tools there are, in the order they are listed. */
export const tools: readonly Tool[] = [screenTool, partyTool, readTool, changesTool]

const versionKey = 'io.modelcontextprotocol/protocolVersion'
const capabilitiesKey = 'io.modelcontextprotocol/clientCapabilities'
const serverKey = 'io.modelcontextprotocol/serverInfo'

const serverInfo = { name: 'marsad', title: 'Marsad', version }

const instructions = [
  'Marsad screens names against dated sanctions lists and reads articles against them.',
  'Its verdicts are suggestions; a person decides. Always name the list and its edition day.',
  'Call nobody designated without a listing that stands; removed parties are removed.',
].join(' ')

/** Milliseconds for which a list of tools may be kept: it changes only with the version. */
const listTtl = 3_600_000

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** An error as an answer. */
export const errorAnswer = (id: string | number | null, code: number, message: string, data?: unknown): Answer => ({
  jsonrpc: '2.0',
  id,
  error: { code, message, ...(data !== undefined && { data }) },
})

/** What a value is: a message, a response (which nobody asked for), or an error answer saying why it is neither. */
export const messageOf = (value: unknown): Message | 'response' | Answer => {
  if (!isObject(value) || value.jsonrpc !== '2.0') return errorAnswer(null, codes.invalid, 'not a JSON-RPC 2.0 message')
  const { id, method, params } = value
  const known = typeof id === 'string' || (typeof id === 'number' && Number.isFinite(id))
  if (method === undefined && ('result' in value || 'error' in value)) return 'response'
  if (typeof method !== 'string') return errorAnswer(known ? id : null, codes.invalid, 'a message without a method')
  if (id !== undefined && !known) return errorAnswer(null, codes.invalid, 'an id is a string or a number')
  if (params !== undefined && !isObject(params))
    return errorAnswer(known ? id : null, codes.badParams, 'params is an object')
  return { method, params: params ?? {}, ...(known && { id }) }
}

/** The revision a request says of itself; `undefined`: it is of a revision with a handshake. */
export const statedVersion = ({ params }: Message): string | undefined => {
  const meta = params._meta
  const stated = isObject(meta) ? meta[versionKey] : undefined
  return stated === undefined ? undefined : String(stated)
}

const listed = () =>
  tools.map(({ name, title, description, inputSchema, outputSchema }) => ({
    name,
    title,
    description,
    inputSchema,
    outputSchema,
    annotations: { title, readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false },
  }))

/** A tool's answer: the value, and the same as text for who reads only text. */
const toolResult = (value: object): object => ({
  content: [{ type: 'text', text: JSON.stringify(value) }],
  structuredContent: value,
  isError: false,
})

/** A fault the model can do something about; it is a result, not an error of the protocol. */
const toolFault = (text: string): object => ({ content: [{ type: 'text', text }], isError: true })

/** How a request is answered: with what, and where the faults go that nobody foresaw. */
export interface Handling {
  readonly services: ToolServices
  readonly log: (error: unknown) => void
}

const callTool = async ({ params }: Message, { services, log }: Handling): Promise<object | undefined> => {
  const tool = tools.find(({ name }) => name === params.name)
  if (tool === undefined) return undefined
  try {
    return toolResult(await tool.run(params.arguments, services))
  } catch (error) {
    if (error instanceof ArgumentFault)
      return toolFault(`arguments of ${tool.name}: ${error.message} [request-invalid]`)
    if (error instanceof MarsadError && error.code !== 'internal') return toolFault(`${error.message} [${error.code}]`)
    log(error)
    return toolFault('a fault in Marsad itself; its log says more [internal]')
  }
}

const capabilities = { tools: {} }

const handshake = ({ params }: Message): object => {
  const asked = String(params.protocolVersion)
  const known = (handshakeVersions as readonly string[]).includes(asked)
  return { protocolVersion: known ? asked : handshakeVersions[0], capabilities, serverInfo, instructions }
}

/** What comes of a request: a result, or an error of the protocol. */
type Outcome = { readonly result: object } | { readonly error: NonNullable<Answer['error']> }

const outcomeOf = async (message: Message, stateless: boolean, handling: Handling): Promise<Outcome> => {
  const { method, params } = message
  if (!stateless && method === 'initialize') return { result: handshake(message) }
  if (!stateless && method === 'ping') return { result: {} }
  const cached = { ttlMs: listTtl, cacheScope: 'public' }
  if (stateless && method === 'server/discover')
    return { result: { supportedVersions, capabilities, instructions, ...cached } }
  if (method === 'tools/list') return { result: { tools: listed(), ...(stateless && cached) } }
  if (method === 'tools/call') {
    const result = await callTool(message, handling)
    if (result !== undefined) return { result }
    return { error: { code: codes.badParams, message: `Unknown tool: ${String(params.name).slice(0, 80)}` } }
  }
  return { error: { code: codes.noMethod, message: `Method not found: ${method.slice(0, 80)}` } }
}

/**
 * Answers one message; `undefined` for notifications. A request that says its revision in `_meta` is answered by that revision, any other by
 * those with a handshake; the server keeps nothing between requests, so both may come on one connection.
 */
export const answerMessage = async (message: Message, handling: Handling): Promise<Answer | undefined> => {
  const { id } = message
  if (id === undefined) return undefined
  const stated = statedVersion(message)
  const stateless = stated !== undefined
  if (stateless && !(statelessVersions as readonly string[]).includes(stated)) {
    const data = { supported: supportedVersions, requested: stated }
    return errorAnswer(id, codes.badVersion, 'Unsupported protocol version', data)
  }
  if (stateless && !isObject((message.params._meta as Record<string, unknown>)[capabilitiesKey]))
    return errorAnswer(id, codes.badParams, `params._meta needs "${capabilitiesKey}", an object`)
  try {
    const outcome = await outcomeOf(message, stateless, handling)
    if ('error' in outcome || !stateless) return { jsonrpc: '2.0', id, ...outcome }
    const result = { resultType: 'complete', ...outcome.result, _meta: { [serverKey]: serverInfo } }
    return { jsonrpc: '2.0', id, result }
  } catch (error) {
    handling.log(error)
    return errorAnswer(id, codes.fault, 'a fault in Marsad itself; its log says more')
  }
}
