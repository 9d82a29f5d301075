/** Many documents: read by threads, answered in the order of the inputs, kept in the store a batch at a time. */
import { stat } from 'node:fs/promises'
import { MarsadError } from '@marsad/core/errors'
import { encodeReadingIndex } from '@marsad/core/reading'
import type { Store } from '@marsad/store'
import type { LoadedIndex } from '../operations/load-index.ts'
import { readingEngine } from '../operations/save-reading.ts'
import type { FoundInput } from './find-inputs.ts'
import { keeperOver } from './keeper.ts'
import { hasKey, packKeys } from './known-keys.ts'
import type { DocumentAnswer, FetchedBytes, FileAnswer, ReadingProblem } from './messages.ts'
import { problemOfRead } from './read-job.ts'
import { type ReaderPoolOptions, readerPool } from './reader-pool.ts'

/** Files under way or waiting for their turn in the order, at most, and their bytes: one file alone may be larger. */
const [mostFiles, mostBytes] = [256, 32_000_000]

/** How many documents are read. */
export interface ReadManyOptions extends ReaderPoolOptions {
  /** Keep the readings here, and do not make those again that are kept. */
  readonly store?: Store
  /** Read everything again, whatever is kept. */
  readonly again?: boolean
  /** Every document's reading as JSON, in order; without it none is made. A kept one comes from the store. */
  readonly onReading?: (name: string, json: string) => Promise<void> | void
  /** Every file that has no reading, in order. */
  readonly onProblem?: (name: string, problem: ReadingProblem) => Promise<void> | void
  /** After every file. */
  readonly onProgress?: (counts: ReadManyCounts) => void
  readonly encoding?: string
  readonly html?: boolean
  /** Fetches an address that a list names; without it an address has no reading. Its faults are the address's own. */
  readonly fetch?: (address: string) => Promise<FetchedBytes>
}

/** What has been done so far. */
export interface ReadManyCounts {
  /** Files and addresses. */
  readonly inputs: number
  /** Documents with a reading, those kept from before included. */
  readonly documents: number
  /** Of them, kept from before. */
  readonly kept: number
  readonly failed: number
  /** Failures by code. */
  readonly codes: Readonly<Record<string, number>>
  readonly bytes: number
}

interface Underway {
  readonly name: string
  readonly bytes: number
  readonly answer: Promise<FileAnswer>
}

const problemAnswer = (code: string, detail: string): FileAnswer => ({
  documents: [],
  addresses: [],
  problem: { code, detail },
})

const sizeOf = async (path: string): Promise<number> => {
  try {
    return (await stat(path)).size
  } catch {
    return 0
  }
}

/**
 * Reads everything the inputs name, on all cores, in level memory. A document that cannot be read is counted, with code and reason, and the rest is
 * read. With a store, what is kept of the same text, facts, register and reader is not read again, so that a run that was ended, even killed, goes
 * on where it was. Rejects when the inputs or the store fail, not for a document.
 */
export const readMany = async (
  inputs: AsyncIterable<FoundInput>,
  loaded: Pick<LoadedIndex, 'index' | 'key'>,
  options: ReadManyOptions = {},
): Promise<ReadManyCounts> => {
  const { store, again, onReading, onProblem, onProgress, encoding, html } = options
  const origin = { register: loaded.key, engine: readingEngine }
  const keys = store === undefined || again === true ? [] : await store.readingKeys(origin)
  const bytes = encodeReadingIndex(loaded.index)
  const index = new SharedArrayBuffer(bytes.byteLength)
  new Uint8Array(index).set(bytes)
  const wanted = { json: onReading !== undefined, save: store !== undefined }
  const known = packKeys(keys)
  const pool = readerPool({ ...origin, ...wanted, index, known }, options)
  const packed = new BigUint64Array(known)
  const keep =
    store === undefined
      ? undefined
      : keeperOver(store, {
          known: (key) => hasKey(packed, key),
          read: async (document) => {
            const { documents } = await pool.read({ path: document.hash, document, facts: {} })
            return documents[0]?.prepared
          },
        })
  const codes: Record<string, number> = {}
  const counts = { inputs: 0, documents: 0, kept: 0, failed: 0, codes, bytes: 0 }

  const fetched = async (address: string): Promise<FetchedBytes> => {
    if (options.fetch !== undefined) return options.fetch(address)
    throw new MarsadError('usage', 'is an address, and nothing is fetched here: save the page and read the file')
  }

  const begin = async (input: FoundInput): Promise<Underway> => {
    if (input.kind === 'problem')
      return { name: input.name, bytes: 0, answer: Promise.resolve(problemAnswer(input.code, input.detail)) }
    const given = { ...(encoding === undefined ? {} : { encoding }), ...(html === undefined ? {} : { html }) }
    if (input.kind === 'address') {
      const { address, facts } = input
      const answer = fetched(address).then(
        (found) => pool.read({ path: address, fetched: found, facts, ...given }),
        (error: unknown): FileAnswer => ({ documents: [], addresses: [], problem: problemOfRead(error) }),
      )
      return { name: address, bytes: 0, answer }
    }
    if (input.kind === 'kept') {
      const [document] = (await store?.documentsOf([input.hash])) ?? []
      const gone = problemAnswer('not-found', 'is no longer in the workspace')
      const answer =
        document === undefined ? Promise.resolve(gone) : pool.read({ path: input.hash, document, facts: {} })
      return { name: input.hash, bytes: document?.text.length ?? 0, answer }
    }
    const { path, name, facts } = input.file
    const answer = pool.read({ path, facts, ...given })
    return { name, bytes: await sizeOf(path), answer }
  }

  const problem = async (name: string, found: ReadingProblem): Promise<void> => {
    counts.failed += 1
    codes[found.code] = (codes[found.code] ?? 0) + 1
    await onProblem?.(name, found)
  }

  const document = async (name: string, { hash, kept, json, prepared }: DocumentAnswer): Promise<void> => {
    counts.documents += 1
    if (kept) counts.kept += 1
    if (prepared !== undefined) await keep?.add(prepared)
    if (onReading === undefined) return
    const text = json ?? (await store?.reading(hash))?.json
    if (text !== undefined) await onReading(name, text)
  }

  const settle = async ({ name, bytes: size, answer }: Underway): Promise<void> => {
    const { documents, addresses, problem: found } = await answer
    for (const one of documents) await document(name, one)
    if (found !== undefined) await problem(name, found)
    if (addresses.length > 0)
      await problem(name, {
        code: 'document-several',
        detail: `is a list of ${addresses.length} addresses: give it as --list`,
      })
    counts.inputs += 1
    counts.bytes += size
    onProgress?.(counts)
  }

  const underway: Underway[] = []
  let held = 0
  const source = inputs[Symbol.asyncIterator]()
  try {
    for (let more = true; more || underway.length > 0; ) {
      while (more && underway.length < mostFiles && (underway.length === 0 || held < mostBytes)) {
        const { done, value } = await source.next()
        if (done === true) more = false
        else {
          const one = await begin(value)
          // Its failure is met when its turn comes; until then it must not count as unhandled.
          one.answer.catch(() => undefined)
          underway.push(one)
          held += one.bytes
        }
      }
      const first = underway.shift()
      if (first === undefined) break
      held -= first.bytes
      await settle(first)
    }
    await keep?.flush()
    return counts
  } finally {
    await source.return?.(undefined)
    await pool.close()
  }
}
