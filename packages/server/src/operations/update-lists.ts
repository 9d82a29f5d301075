import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { MarsadError } from '@marsad/core/errors'
import type { Store } from '@marsad/store'
import { type ImportResult, importListFile } from './import-list-file.ts'

/** Where a list is published. */
export interface ListSource {
  readonly list: string
  readonly url: string
}

/** The official addresses Marsad knows. */
export const officialSources: readonly ListSource[] = [
  // Linked as "XML" from https://main.un.org/securitycouncil/en/content/un-sc-consolidated-list
  { list: 'un_sc_sanctions', url: 'https://scsanctions.un.org/resources/xml/en/consolidated.xml' },
]

/** Limits of a download. */
export interface UpdateOptions {
  readonly sources?: readonly ListSource[]
  /** Bytes; default 500 MB, four times the largest official file. */
  readonly limit?: number
  /** Milliseconds without an answer, and for the whole download ten times that; default 30,000. */
  readonly timeout?: number
  readonly onProgress?: (list: string, bytes: number, total: number) => void
}

/** What came of one list. `unchanged`: the address says nothing is new since the last visit. */
export type UpdateResult =
  | ({ readonly list: string; readonly url: string; readonly state: 'imported' } & ImportResult)
  | { readonly list: string; readonly url: string; readonly state: 'unchanged' }

/** What is remembered of an address between visits. */
interface Visit {
  readonly url: string
  readonly etag?: string
  readonly lastModified?: string
  /** SHA-256 of the file that came; a visit counts only once its file is imported. */
  readonly hash: string
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const readVisit = async (path: string): Promise<Visit | undefined> => {
  try {
    const value: unknown = JSON.parse(await readFile(path, 'utf8'))
    return isRecord(value) && typeof value.url === 'string' && typeof value.hash === 'string'
      ? (value as unknown as Visit)
      : undefined
  } catch {
    return undefined
  }
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

const unreachable = (source: ListSource, reason: string, cause?: unknown): MarsadError =>
  new MarsadError(
    'source-unreachable',
    `${source.url}: ${reason} The loaded lists stay as they are. Try again later, or import a file: marsad lists import FILE`,
    {},
    { cause },
  )

const limited = (
  source: ListSource,
  limit: number,
  onBytes: (bytes: number) => void,
  hash: { update(chunk: Uint8Array): unknown },
) => {
  let bytes = 0
  return new Transform({
    transform(chunk: Uint8Array, _, done) {
      bytes += chunk.length
      if (bytes > limit) {
        done(new MarsadError('file-too-large', `${source.url}: more than ${limit / 1e6} MB, the limit for a download`))
        return
      }
      hash.update(chunk)
      onBytes(bytes)
      done(null, chunk)
    },
  })
}

const updateOne = async (
  store: Store,
  folder: string,
  source: ListSource,
  options: UpdateOptions,
): Promise<UpdateResult> => {
  const { list, url } = source
  const visitFile = join(folder, `${list}.json`)
  const known = await readVisit(visitFile)
  const loaded = (await store.editions(list)).length > 0
  const headers: Record<string, string> = { 'user-agent': 'marsad', accept: 'application/xml, text/xml, */*' }
  // Conditional only while the register still holds what was fetched then: a fresh workspace fetches anew.
  if (known !== undefined && known.url === url && loaded) {
    if (known.etag !== undefined) headers['if-none-match'] = known.etag
    if (known.lastModified !== undefined) headers['if-modified-since'] = known.lastModified
  }
  const timeout = options.timeout ?? 30_000
  const overall = AbortSignal.timeout(timeout * 10)
  const first = new AbortController()
  const timer = setTimeout(() => first.abort(new DOMException('no answer in time', 'TimeoutError')), timeout)
  let answer: Response
  try {
    answer = await fetch(url, { headers, signal: AbortSignal.any([overall, first.signal]) })
  } catch (cause) {
    throw unreachable(source, reasonOf(cause), cause)
  } finally {
    clearTimeout(timer)
  }
  if (answer.status === 304) return { list, url, state: 'unchanged' }
  if (!answer.ok || answer.body === null) {
    await answer.body?.cancel()
    throw unreachable(source, `${`answered ${answer.status} ${answer.statusText}`.trim()}.`)
  }
  const partial = join(folder, `${list}.${process.pid}.part`)
  const hash = createHash('sha256')
  const total = Number(answer.headers.get('content-length') ?? 0)
  const limit = options.limit ?? 500_000_000
  try {
    const body = Readable.fromWeb(answer.body as Parameters<typeof Readable.fromWeb>[0])
    const onBytes = (bytes: number): void => options.onProgress?.(list, bytes, total)
    await pipeline(body, limited(source, limit, onBytes, hash), createWriteStream(partial)).catch((cause: unknown) => {
      throw cause instanceof MarsadError
        ? cause
        : unreachable(source, `the download broke off (${reasonOf(cause)}).`, cause)
    })
    const result = await importListFile(store, partial, { list, name: url })
    const [etag, lastModified] = [answer.headers.get('etag'), answer.headers.get('last-modified')]
    const visit: Visit = {
      url,
      hash: hash.digest('hex'),
      ...(etag === null ? {} : { etag }),
      ...(lastModified === null ? {} : { lastModified }),
    }
    await writeFile(`${partial}.json`, `${JSON.stringify(visit, null, 2)}\n`)
    await rename(`${partial}.json`, visitFile)
    return { list, url, state: 'imported', ...result }
  } finally {
    await rm(partial, { force: true })
  }
}

/**
 * Fetches lists from their official addresses and imports what is new. `lists` empty means all known. Each list is its
 * own step: what was imported before another fails stays. `list-unknown`, `source-unreachable`, `file-too-large`, or
 * what the import throws; the register is then as before for that list.
 */
export const updateLists = async (
  store: Store,
  folder: string,
  lists: readonly string[],
  options: UpdateOptions = {},
): Promise<readonly UpdateResult[]> => {
  const sources = options.sources ?? officialSources
  const wanted =
    lists.length === 0
      ? sources
      : lists.map((list) => {
          const source = sources.find((candidate) => candidate.list === list)
          if (source !== undefined) return source
          const known = sources.map((candidate) => candidate.list).join(', ')
          throw new MarsadError(
            'list-unknown',
            `no official address is known for "${list.slice(0, 80)}"; known: ${known}`,
          )
        })
  const downloads = join(folder, 'sources')
  await mkdir(downloads, { recursive: true })
  const results: UpdateResult[] = []
  for (const source of wanted) results.push(await updateOne(store, downloads, source, options))
  return results
}
