/**
 * The store's contract. Two engines keep it (SQLite inside, PostgreSQL beside) and one suite in `testkit` holds both to it.
 * Every method is atomic; two processes on one workspace lose nothing.
 */
import type { EditionInfo, History, ListId, ListRecord } from '@marsad/core/register'
import type { Feeds } from './feed-types.ts'
import type { KeptReadings } from './reading-types.ts'
import type { SavedScreenings } from './saved-types.ts'

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

/** What the log of decisions is about today; a later action is added, never renamed. */
export type DecisionAction =
  | 'match-confirmed'
  | 'match-cleared'
  | 'decision-withdrawn'
  | 'merge-join'
  | 'merge-split'
  | 'source-rated'

/** A decision of a person. */
export interface DecisionInput {
  /** When it was made: ISO 8601 with its offset, given by the caller; kept in UTC. */
  readonly at: string
  /** The person who decided, by name. At most 200 characters. */
  readonly by: string
  /** A {@link DecisionAction}, or one of a later Marsad: lower-case words with hyphens. */
  readonly action: DecisionAction | (string & {})
  /** What it is about: a JSON object of at most 256,000 characters, whose shape the action decides. */
  readonly subject: Readonly<Record<string, unknown>>
  /** Why, in words. At most 10,000 characters. */
  readonly reason: string
}

/** One entry of the log. */
export interface DecisionEntry extends DecisionInput {
  /** From 1, without gaps. */
  readonly sequence: number
  /** The hash of the entry before; 64 zeros for the first. */
  readonly previous: string
  /** SHA-256 over the rest of the entry: see `audit-hash.ts`. */
  readonly hash: string
}

/** Something wrong with the log, at an entry. */
export interface AuditProblem {
  readonly sequence: number
  readonly kind:
    | 'altered'
    | 'missing'
    | 'broken-link'
    | 'unexpected'
    | 'head-missing'
    | 'head-differs'
    | 'not-as-expected'
  readonly message: string
}

/** The log worked out again. */
export interface AuditCheck {
  readonly ok: boolean
  /** The number of the last entry. */
  readonly count: number
  /** The hash of the last entry; 64 zeros for an empty log. Kept elsewhere, it shows later that nothing before it was changed. */
  readonly head: string
  /** The first hundred. */
  readonly problems: readonly AuditProblem[]
  readonly problemCount: number
}

export interface Store extends SavedScreenings, KeptReadings, Feeds {
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
  /**
   * Adds a decision to the end of the log and answers its entry. Nothing in the log is ever changed or removed.
   * Throws `decision-invalid` without a name, a time or a reason, `log-broken` when the end of the log is not as it was left.
   */
  appendDecision(input: DecisionInput): Promise<DecisionEntry>
  /**
   * The entries after that number (default 0: all), ascending; with `actions` those of these actions alone, at most twenty, so that what
   * reads few kinds need not read a log full of others. Throws `log-broken` for a row that cannot be read.
   */
  decisions(after?: number, actions?: readonly string[]): Promise<readonly DecisionEntry[]>
  /** The end of the log, cheaply: equal heads mean equal logs. Throws `log-broken`. */
  decisionHead(): Promise<{ readonly count: number; readonly hash: string }>
  /**
   * Works the whole chain out again. `expected` is a head noted earlier and kept elsewhere (`HASH` or `COUNT:HASH`): then a log that was
   * cut off or rewritten together with its head is found out too. Throws `request-invalid` for an `expected` that is no hash.
   */
  verifyDecisions(expected?: string): Promise<AuditCheck>
  /** Waits for work in progress. Using the store afterwards is a fault; closing it again is not. */
  close(): Promise<void>
}
