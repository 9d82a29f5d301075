/** What the readers' pool and its threads say to each other. */
import type { PreparedReading, StoredDocument } from '@marsad/store'
import type { DocumentFacts } from '../operations/freeze-document.ts'

/** What came from an address. */
export interface FetchedBytes {
  readonly bytes: Uint8Array
  /** Where it came from in the end. */
  readonly url: string
  readonly contentType?: string
}

/** One file to be read, and what is known of it. */
export interface ReadingJob {
  readonly id: number
  /** The file; where there is `fetched`, only its name in messages. */
  readonly path: string
  readonly fetched?: FetchedBytes
  /** A document that is kept already, to be read again as it is. */
  readonly document?: StoredDocument
  readonly facts: DocumentFacts
  readonly encoding?: string
  readonly html?: boolean
}

/** What everything is read with; sent once to each thread. */
export interface ReadingSetup {
  /** As `encodeReadingIndex` wrote it, in memory that all threads see. */
  readonly index: SharedArrayBuffer
  readonly register: string
  readonly engine: string
  /** The first eight bytes of the keys of readings that are kept, ascending: they are not made again. */
  readonly known: SharedArrayBuffer
  /** The reading as JSON is wanted. */
  readonly json: boolean
  /** The reading is to be kept. */
  readonly save: boolean
}

/** Why a file or a document has no reading. */
export interface ReadingProblem {
  /** A stable code of `core/errors.ts`. */
  readonly code: string
  readonly detail: string
}

/** One document of a file: read now, or kept before with the same register and reader. */
export interface DocumentAnswer {
  readonly hash: string
  readonly kept: boolean
  readonly json?: string
  readonly prepared?: PreparedReading
}

/** What a file came to: documents (several for a feed), addresses it lists, or a problem. */
export interface FileAnswer {
  readonly documents: readonly DocumentAnswer[]
  readonly addresses: readonly string[]
  readonly problem?: ReadingProblem
}

/** To a thread: what it reads with and where it says what it works on, then files. */
export type ToReader =
  | { readonly kind: 'setup'; readonly setup: ReadingSetup; readonly clock: SharedArrayBuffer }
  | { readonly kind: 'read'; readonly job: ReadingJob }

/** From a thread. */
export type FromReader =
  | { readonly kind: 'ready' }
  | { readonly kind: 'unfit' }
  | { readonly kind: 'done'; readonly id: number; readonly answer: FileAnswer }

/** Places of a thread's clock: the job it works on, and since when (ms since 1970; 0 while idle). */
export const [clockJob, clockSince, clockPlaces] = [0, 1, 2]
