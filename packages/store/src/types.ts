/**
 * The store's contract. Two engines keep it (SQLite inside, PostgreSQL beside) and one suite in `testkit` holds both to it.
 * Every method is atomic; two processes on one workspace lose nothing.
 */
import type { EditionInfo, History, ListId, ListRecord } from '@marsad/core/register'

/** An edition ready to be stored. Hashes are computed by the store (SHA-256), so that both engines agree. */
export interface EditionInput {
  readonly list: ListId
  readonly published: string
  readonly generatedAt?: string
  /** SHA-256 of the file as it came, for the record of imports. */
  readonly fileHash: string
  readonly fileName: string
  readonly importedAt: string
  readonly records: readonly ListRecord[]
}

/**
 * `stored`: new. `known`: the same content is there already as a neighbour by publication, or the same edition is; nothing was
 * written but the import's log line. Content that returns after other content is new: see `timeline.ts` for the whole rule.
 */
export interface EditionOutcome {
  readonly outcome: 'stored' | 'known'
  readonly edition: EditionInfo
  /** The edition before it by publication, where there is one: what a difference is taken against. */
  readonly previous?: EditionInfo
}

/** A document as read: never changed once stored, named by its hash. */
export interface StoredDocument {
  readonly hash: string
  readonly text: string
  readonly title?: string
  readonly source?: string
  readonly url?: string
  readonly published?: string
  readonly addedAt: string
  /** True for the documents that come with Marsad. */
  readonly sample: boolean
}

export interface Store {
  readonly engine: 'sqlite' | 'postgres'
  /**
   * Stores an edition, in any order of publication. Two editions of one day are both kept; the one generated later answers.
   * Throws, with everything as it was: `date-invalid` for a publication that is no day or an instant that is none,
   * `list-wrong-shape` for a reference that stands twice, is empty or is over 1,000 bytes, `workspace-busy`.
   */
  importEdition(input: EditionInput): Promise<EditionOutcome>
  /** Ascending by list, then publication. Content published again unchanged is one edition; see `EditionInfo.confirmedOn`. */
  editions(list?: ListId): Promise<readonly EditionInfo[]>
  /**
   * The records of the edition of that day (the latest of that day), by reference; `undefined` when no import was of that day.
   * Answers too for a day on which known content was published again.
   */
  recordsOf(list: ListId, published: string): Promise<readonly ListRecord[] | undefined>
  /** Everything known of a reference, on every list. Case of the reference does not matter. Empty when never seen. */
  history(reference: string): Promise<readonly History[]>
  /** All references of all lists, ascending by list and reference (UTF-16 units); for building the index. */
  histories(): Promise<readonly History[]>
  /**
   * Adds a document, or corrects the facts about one whose hash is there: a title, source, address or date given now replaces the stored one.
   * The text, its hash and the time of adding never change, and a sample stays as it came. Answers what is stored. Any string survives,
   * U+0000 and half surrogate pairs included. Throws `request-invalid` for a hash that is not 1 to 200 letters, digits and `_:+/=-`.
   */
  saveDocument(document: StoredDocument): Promise<StoredDocument>
  document(hash: string): Promise<StoredDocument | undefined>
  /** Newest first by `addedAt` (compared as text: write it in one form), then by hash. `limit` is a whole number from 0. */
  documents(limit: number): Promise<readonly Omit<StoredDocument, 'text'>[]>
  /** Waits for work in progress. Using the store afterwards is a fault; closing it again is not. */
  close(): Promise<void>
}
