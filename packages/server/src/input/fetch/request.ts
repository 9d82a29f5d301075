import { request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest } from 'node:https'
import type { LookupFunction } from 'node:net'
import { isIPv6 } from 'node:net'
import type { Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { MarsadError } from '@marsad/core/errors'

/** What one answer may cost. Bytes and milliseconds. */
export interface FetchLimits {
  /** Bytes as they come over the wire. */
  readonly bytes: number
  /** Bytes after unpacking. */
  readonly inflated: number
  /** Without a byte, before the first and between two. */
  readonly idle: number
  /** For the whole answer. */
  readonly total: number
}

export const fetchLimits: FetchLimits = { bytes: 20_000_000, inflated: 64_000_000, idle: 20_000, total: 60_000 }

/** One answer to one request; redirects are answers. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly bytes: Uint8Array
}

/** An address without what may be secret in it, for messages. */
export const shownAddress = (url: string): string => {
  if (!URL.canParse(url)) return url.slice(0, 80)
  const { protocol, host, pathname, search } = new URL(url)
  return `${protocol}//${host}${pathname.slice(0, 100)}${search === '' ? '' : '?…'}`
}

/** `address-unreachable` for an address, with the reason. */
export const unreachable = (url: string, reason: string, cause?: unknown): MarsadError =>
  new MarsadError('address-unreachable', `${shownAddress(url)}: ${reason}`, {}, { cause })

const tooLarge = (url: string, limit: number, what: string): MarsadError =>
  new MarsadError('document-too-large', `${shownAddress(url)}: ${what} more than ${limit / 1e6} MB; it was left`)

/** The name is resolved once, checked, and the connection goes to what was checked: a name that answers otherwise the next time changes nothing. */
const pinned = (address: string): LookupFunction => {
  const family = isIPv6(address) ? 6 : 4
  return (_name, options, answer) => {
    if (options.all) answer(null, [{ address, family }])
    else answer(null, address, family)
  }
}

const unpacked = (url: string, response: IncomingMessage): Readable => {
  const encoding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase()
  if (encoding === 'identity' || encoding === '') return response
  const unpack =
    encoding === 'gzip' || encoding === 'x-gzip'
      ? createGunzip()
      : encoding === 'br'
        ? createBrotliDecompress()
        : encoding === 'deflate'
          ? createInflate()
          : undefined
  if (unpack === undefined)
    throw unreachable(url, `its answer is packed as ${encoding.slice(0, 40)}, which was not asked for`)
  response.on('error', (error) => unpack.destroy(error))
  return response.pipe(unpack)
}

const bodyOf = async (
  url: string,
  response: IncomingMessage,
  limits: FetchLimits,
  alive: () => void,
): Promise<Uint8Array> => {
  let wire = 0
  response.on('data', (chunk: Uint8Array) => {
    wire += chunk.length
    alive()
    if (wire > limits.bytes) response.destroy(tooLarge(url, limits.bytes, 'sends'))
  })
  const parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of unpacked(url, response)) {
    const bytes = chunk as Uint8Array
    length += bytes.length
    if (length > limits.inflated) throw tooLarge(url, limits.inflated, 'unpacks to')
    parts.push(bytes)
  }
  return Buffer.concat(parts)
}

const codes: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'refused the connection',
  ECONNRESET: 'broke the connection off',
  ENETUNREACH: 'cannot be reached from here; is this machine offline?',
  EHOSTUNREACH: 'cannot be reached from here; is this machine offline?',
  CERT_HAS_EXPIRED: 'its certificate has expired',
}

const reasonOf = (error: unknown): string => {
  const fault = error as NodeJS.ErrnoException
  return codes[fault.code ?? ''] ?? (fault.message ?? String(error)).slice(0, 200)
}

/**
 * Asks an address once, over a connection to the address given. Throws `address-unreachable` for silence, slowness and broken answers,
 * `document-too-large` for more than the limits. A body is read whatever the status, within the limits.
 */
export const requestOnce = async (
  url: string,
  options: {
    readonly address: string
    readonly headers: Readonly<Record<string, string>>
    readonly limits: FetchLimits
  },
): Promise<Answer> => {
  const { address, headers, limits } = options
  const ask = url.startsWith('https:') ? httpsRequest : httpRequest
  const outgoing = ask(url, { headers, lookup: pinned(address), agent: false, method: 'GET' })
  let timer: NodeJS.Timeout | undefined
  let stopped: MarsadError | undefined
  const stop = (reason: string): void => {
    stopped = unreachable(url, reason)
    outgoing.destroy(stopped)
  }
  const alive = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => stop(`sent nothing for ${limits.idle / 1000} s`), limits.idle)
  }
  const total = setTimeout(() => stop(`took more than ${limits.total / 1000} s`), limits.total)
  alive()
  try {
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      outgoing.on('response', resolve).on('error', reject).end()
    })
    const bytes = await bodyOf(url, response, limits, alive)
    const plain = Object.entries(response.headers).map(([name, value]) => [
      name,
      Array.isArray(value) ? value[0] : value,
    ])
    return { status: response.statusCode ?? 0, headers: Object.fromEntries(plain), bytes }
  } catch (error) {
    const known = stopped ?? (error instanceof MarsadError ? error : undefined)
    throw known ?? unreachable(url, reasonOf(error), error)
  } finally {
    clearTimeout(timer)
    clearTimeout(total)
    outgoing.destroy()
  }
}
