/**
 * Kept readings and the search over documents: the part of the store's contract that questions over many documents are asked of. A document has one kept
 * reading, the newest; saving another replaces it with all its rows, so that nothing is counted twice.
 */
import type { EntityKey, ReadingRow, RowKind, RowRole } from '@marsad/core/reading-rows'
import type { SearchFilter } from '@marsad/core/search'
import type { StoredDocument } from './types.ts'

/** What a reading was made with. */
export interface ReadingOrigin {
  /** Names the state of the register: equal names mean equal registers. */
  readonly register: string
  /** Names the version of the reader and its data. */
  readonly engine: string
}

/** A reading ready to be kept, as `prepareReading` makes it, in any thread. */
export interface PreparedReading extends ReadingOrigin {
  readonly document: StoredDocument
  /** Names the document, the facts about it and the origin: a reading with that key would come out the same. */
  readonly key: string
  /** ISO 8601, given by the caller. */
  readonly readAt: string
  /** The reading as JSON, deflated. */
  readonly body: Uint8Array
  /** `kind, number, class, start, end`, and the rest of the row as JSON. */
  readonly rows: readonly (readonly [string, number, string, number, number, string])[]
  /** `entity, kind, number, role`. */
  readonly links: readonly (readonly [string, string, number, string])[]
  /** The keys of the document's words, one space between: what the search holds of it. */
  readonly keys: string
}

/** A kept reading. */
export interface KeptReading extends ReadingOrigin {
  readonly document: string
  readonly key: string
  readonly readAt: string
  /** The JSON of a `Reading`. */
  readonly json: string
}

/** Which rows are wanted; what is not given does not matter. */
export interface RowQuery {
  readonly kind: RowKind
  /** Rows in which any of these stands. A party is asked for by all its ids at once. */
  readonly entities?: readonly EntityKey[]
  /** In any of these parts; only with `entities`. */
  readonly roles?: readonly RowRole[]
  /** Units of figures, types of relations and events, modalities of statements, codes of checks, kinds of mentions. */
  readonly classes?: readonly string[]
  readonly document?: string
  /** Days of the document's publication, both included; a document without one is then left out. */
  readonly from?: string
  readonly to?: string
  /** 1 to 10,000; default 1,000. */
  readonly limit?: number
  /** The last row of the page before. */
  readonly after?: RowPlace
}

/** A row's place in the order of rows. */
export interface RowPlace {
  /** Empty for a document without a day of publication. */
  readonly published: string
  readonly document: string
  readonly number: number
}

/** A row with the document it is cited from. */
export interface KeptRow {
  readonly document: string
  readonly published?: string
  readonly title?: string
  readonly source?: string
  readonly row: ReadingRow
}

/** Which documents may hold what is looked for. */
export interface SearchRequest {
  readonly filter: SearchFilter
  /** As in {@link RowQuery}. */
  readonly from?: string
  readonly to?: string
  /** Only documents whose kept reading names one of these. */
  readonly entities?: readonly EntityKey[]
  /** `date`: newest publication first, undated last. `relevance`: by the engine's own measure (bm25, ts_rank). Ties by date, then by hash. */
  readonly order: 'date' | 'relevance'
  /** 1 to 10,000. */
  readonly limit: number
}

/** What the store keeps of readings. Every method is atomic. */
export interface KeptReadings {
  /** Keeps readings and their documents, all or none; a reading of the same document, its rows included, is replaced. Throws as `saveDocument`. */
  saveReadings(readings: readonly PreparedReading[]): Promise<void>
  /** The kept reading of a document. */
  reading(document: string): Promise<KeptReading | undefined>
  /** The keys of all kept readings of that origin, in no order: what need not be read again. */
  readingKeys(origin: ReadingOrigin): Promise<readonly string[]>
  /** Rows, ascending by publication (undated first), document and number. Throws `request-invalid` for a limit out of bounds. */
  rows(query: RowQuery): Promise<readonly KeptRow[]>
  /**
   * Hashes of documents that pass a filter over the keys of their words, in order. All that answer the question are among them; whether one does, its
   * text decides (`findWords`). Documents stored by an older Marsad are indexed first, once.
   */
  searchDocuments(request: SearchRequest): Promise<readonly string[]>
  /** Hashes of all documents, ascending, those after one (empty: from the first). `limit` is 1 to 1,000. For going through them all. */
  documentHashes(after: string, limit: number): Promise<readonly string[]>
  /** The documents of these hashes, in this order; what is not there is left out. At most 1,000. */
  documentsOf(hashes: readonly string[]): Promise<readonly StoredDocument[]>
}
