import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type ErrorCode, MarsadError } from '@marsad/core/errors'
import type { EditionInfo } from '@marsad/core/register'
import type { Store } from '@marsad/store'
import { fetchList, shownUrl } from './fetch-list.ts'
import { type ImportResult, importListFile, type ParsedList } from './import-list-file.ts'
import { type ListSource, officialSources, wantedSources } from './list-sources.ts'

/** Limits of a download, and who is told how it goes. */
export interface UpdateOptions {
  readonly sources?: readonly ListSource[]
  /** Bytes; default 500 MB, four times the largest official file. */
  readonly limit?: number
  /** Milliseconds without a byte, and for a whole download twenty times that; default 30,000. */
  readonly timeout?: number
  readonly onProgress?: (list: string, bytes: number, total: number) => void
  /** Called for each list when it is done. */
  readonly onResult?: (result: UpdateResult) => void
}

/**
 * What came of one list; addresses are shown without their tokens. `unchanged`: nothing is new since the last visit. `failed`: the loaded
 * editions stay in force, and `error` says why.
 */
export type UpdateResult =
  | ({ readonly list: string; readonly url: string; readonly state: 'imported' } & ImportResult)
  | { readonly list: string; readonly url: string; readonly state: 'unchanged'; readonly published?: string }
  | {
      readonly list: string
      readonly url: string
      readonly state: 'failed'
      readonly error: { readonly code: ErrorCode; readonly message: string }
      /** The newest loaded edition, which stays in force; absent when none is loaded. */
      readonly published?: string
    }

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

const lastDay = (edition: EditionInfo): string => edition.confirmedOn ?? edition.published

/** A list of fewer entries may well lose half of them. */
const fewEntries = 20

/** Refuses what is well-formed and yet not the next edition of the list. An import by hand may take it over all the same. */
const acceptable =
  (source: ListSource, newest: EditionInfo | undefined) =>
  ({ head, records }: ParsedList): void => {
    const where = shownUrl(source.url)
    if (head.list !== source.list) {
      throw new MarsadError(
        'list-wrong-shape',
        `${where} gave ${head.list}, not ${source.list}; nothing was taken over`,
      )
    }
    if (newest === undefined) return
    if (head.published < lastDay(newest)) {
      throw new MarsadError(
        'edition-older',
        `${where} gave the edition of ${head.published}; ${lastDay(newest)} is loaded and stays in force`,
      )
    }
    if (newest.parties > fewEntries && records.length * 2 < newest.parties) {
      throw new MarsadError(
        'list-shrunk',
        `${where} gave ${records.length} entries, where the edition of ${newest.published} has ${newest.parties}; that edition stays in force. If the file is right, take it over with marsad lists import FILE`,
      )
    }
  }

const updateOne = async (
  store: Store,
  folder: string,
  source: ListSource,
  newest: EditionInfo | undefined,
  options: UpdateOptions,
): Promise<UpdateResult> => {
  const { list, url } = source
  const shown = { list, url: shownUrl(url) }
  const visitFile = join(folder, `${list}.json`)
  const visited = await readVisit(visitFile)
  // What was said then counts only while the register still holds what was fetched then: a fresh workspace fetches anew.
  const known = visited?.url === url && newest !== undefined ? visited : undefined
  const partial = join(folder, `${list}.${process.pid}.part`)
  const unchanged = { ...shown, state: 'unchanged', ...(newest && { published: lastDay(newest) }) } as const
  try {
    const fetched = await fetchList(
      {
        url,
        ...(known?.etag !== undefined && { etag: known.etag }),
        ...(known?.lastModified !== undefined && { lastModified: known.lastModified }),
        limit: options.limit ?? 500_000_000,
        timeout: options.timeout ?? 30_000,
        onBytes: (bytes, total) => options.onProgress?.(list, bytes, total),
      },
      partial,
    )
    if (fetched.state === 'unchanged' || fetched.hash === known?.hash) return unchanged
    const result = await importListFile(store, partial, { name: shown.url, accept: acceptable(source, newest) })
    const { hash, bytes, etag, lastModified } = fetched
    const visit: Visit & { readonly bytes: number } = {
      url,
      hash,
      bytes,
      ...(etag !== undefined && { etag }),
      ...(lastModified !== undefined && { lastModified }),
    }
    // The address may hold a token.
    await writeFile(`${partial}.json`, `${JSON.stringify(visit, null, 2)}\n`, { mode: 0o600 })
    await rename(`${partial}.json`, visitFile)
    return { ...shown, state: 'imported', ...result }
  } catch (cause) {
    // A fault of the workspace meets every list, and is not the address's.
    if (!(cause instanceof MarsadError) || cause.code.startsWith('workspace-')) throw cause
    const error = { code: cause.code, message: cause.message }
    return { ...shown, state: 'failed', error, ...(newest && { published: lastDay(newest) }) }
  } finally {
    await rm(partial, { force: true })
  }
}

/**
 * Fetches lists from their official addresses and imports what is new; `lists` empty means all that are still published. Each list is its own
 * step: what fails (`state: 'failed'`) leaves the loaded editions of that list as they are and the other lists unhindered. A file that is not
 * the list, is cut off, is older than what is loaded, or has lost over half of its entries is not taken over. Throws `list-unknown` before
 * anything is fetched, and what the store throws.
 */
export const updateLists = async (
  store: Store,
  folder: string,
  lists: readonly string[],
  options: UpdateOptions = {},
): Promise<readonly UpdateResult[]> => {
  const wanted = wantedSources(options.sources ?? officialSources, lists)
  const downloads = join(folder, 'sources')
  await mkdir(downloads, { recursive: true })
  const results: UpdateResult[] = []
  for (const source of wanted) {
    const newest = (await store.editions(source.list)).at(-1)
    const result = await updateOne(store, downloads, source, newest, options)
    results.push(result)
    options.onResult?.(result)
  }
  return results
}
