import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { MarsadError } from '@marsad/core/errors'

/** What to fetch, and what was said of it the last time. */
export interface FetchRequest {
  readonly url: string
  readonly etag?: string
  readonly lastModified?: string
  /** Bytes a file may have. */
  readonly limit: number
  /** Milliseconds without an answer or without a byte, and for the whole download twenty times that. */
  readonly timeout: number
  readonly onBytes?: (bytes: number, total: number) => void
}

/** What came. `unchanged`: the address says nothing is new. */
export type Fetched =
  | { readonly state: 'unchanged' }
  | {
      readonly state: 'fetched'
      /** SHA-256 of the file. */
      readonly hash: string
      readonly bytes: number
      readonly etag?: string
      readonly lastModified?: string
    }

/** An address without what may be secret in it (a token, a password), for messages and results. */
export const shownUrl = (url: string): string => {
  if (!URL.canParse(url)) return url.slice(0, 80)
  const { protocol, host, pathname, search } = new URL(url)
  return `${protocol}//${host}${pathname}${search === '' ? '' : '?…'}`
}

const offline = /^(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ENETUNREACH|EHOSTUNREACH|ENETDOWN)$/

const reasonOf = (cause: unknown): string => {
  if (!(cause instanceof Error)) return String(cause)
  const code = (cause.cause as NodeJS.ErrnoException | undefined)?.code ?? ''
  if (offline.test(code)) return `cannot be reached (${code}); is this machine offline?`
  const inner = cause.cause
  if (cause.name === 'TimeoutError' || cause.name === 'AbortError') return 'no answer in time.'
  return inner instanceof Error && inner.message !== '' ? `${inner.message}.` : `${cause.message}.`
}

const unreachable = (url: string, reason: string, cause?: unknown): MarsadError =>
  new MarsadError(
    'source-unreachable',
    `${shownUrl(url)}: ${reason} The loaded lists stay as they are. Try again later, or import a file: marsad lists import FILE`,
    {},
    { cause },
  )

/** Redirects followed at most. */
const mostRedirects = 5

/** Where a redirect leads: to https anywhere, or within the host of a mirror that itself has only http. */
const redirected = (from: string, location: string | null): string => {
  const to = location !== null && URL.canParse(location, from) ? new URL(location, from) : undefined
  if (to === undefined) throw unreachable(from, 'sends somewhere else without saying where.')
  const known = new URL(from)
  if (to.protocol === 'https:' || (known.protocol === 'http:' && to.protocol === 'http:' && to.host === known.host))
    return to.href
  throw unreachable(from, `sends on to ${shownUrl(to.href)}, which is not https; that was not followed.`)
}

/** A signal that ends a download on which nothing has come for a while; `alive` puts it off. */
const patience = (timeout: number) => {
  const controller = new AbortController()
  const stop = (): void => controller.abort(new DOMException('no answer in time', 'TimeoutError'))
  let timer = setTimeout(stop, timeout)
  return {
    signal: AbortSignal.any([controller.signal, AbortSignal.timeout(timeout * 20)]),
    alive: () => {
      clearTimeout(timer)
      timer = setTimeout(stop, timeout)
    },
    done: () => clearTimeout(timer),
  }
}

const answerOf = async (request: FetchRequest, signal: AbortSignal): Promise<Response> => {
  const headers: Record<string, string> = { 'user-agent': 'marsad', accept: 'application/xml, text/xml, text/csv, */*' }
  if (request.etag !== undefined) headers['if-none-match'] = request.etag
  if (request.lastModified !== undefined) headers['if-modified-since'] = request.lastModified
  let url = request.url
  for (let hop = 0; hop <= mostRedirects; hop += 1) {
    let answer: Response
    try {
      answer = await fetch(url, { headers, signal, redirect: 'manual' })
    } catch (cause) {
      throw unreachable(url, reasonOf(cause), cause)
    }
    if (answer.status < 300 || answer.status >= 400 || answer.status === 304) return answer
    await answer.body?.cancel()
    url = redirected(url, answer.headers.get('location'))
  }
  throw unreachable(request.url, `sends on more than ${mostRedirects} times.`)
}

const counted = (request: FetchRequest, hash: { update(chunk: Uint8Array): unknown }, onBytes: (n: number) => void) => {
  let bytes = 0
  return new Transform({
    transform(chunk: Uint8Array, _, done) {
      bytes += chunk.length
      if (bytes > request.limit) {
        const message = `${shownUrl(request.url)}: more than ${request.limit / 1e6} MB, the limit for a download`
        done(new MarsadError('file-too-large', message))
        return
      }
      hash.update(chunk)
      onBytes(bytes)
      done(null, chunk)
    },
  })
}

/**
 * Fetches a file to `path`. Redirects lead to https only; size and time have limits; nothing of the answer is looked at. `source-unreachable`
 * for whatever keeps it from coming whole, `file-too-large`.
 */
export const fetchList = async (request: FetchRequest, path: string): Promise<Fetched> => {
  const { signal, alive, done } = patience(request.timeout)
  try {
    const answer = await answerOf(request, signal)
    if (answer.status === 304) return { state: 'unchanged' }
    if (!answer.ok || answer.body === null) {
      await answer.body?.cancel()
      throw unreachable(request.url, `${`answered ${answer.status} ${answer.statusText}`.trim()}.`)
    }
    const total = Number(answer.headers.get('content-length') ?? 0)
    const hash = createHash('sha256')
    let bytes = 0
    const body = Readable.fromWeb(answer.body as Parameters<typeof Readable.fromWeb>[0])
    const count = counted(request, hash, (now) => {
      bytes = now
      alive()
      request.onBytes?.(now, total)
    })
    await pipeline(body, count, createWriteStream(path), { signal }).catch((cause: unknown) => {
      if (cause instanceof MarsadError) throw cause
      throw unreachable(request.url, `the download broke off (${reasonOf(cause)}).`, cause)
    })
    const [etag, lastModified] = [answer.headers.get('etag'), answer.headers.get('last-modified')]
    return {
      state: 'fetched',
      hash: hash.digest('hex'),
      bytes,
      ...(etag !== null && { etag }),
      ...(lastModified !== null && { lastModified }),
    }
  } finally {
    done()
  }
}
