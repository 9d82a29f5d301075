/** Feeds that are followed and what came of them; the part of the store's contract about them. */

/** A followed feed. What polling has to remember is the caller's, as JSON. */
export interface StoredFeed {
  /** The address as it was added: the feed's name here. At most 2,000 characters. */
  readonly url: string
  /** ISO 8601. */
  readonly addedAt: string
  readonly state: string
}

/** A document that came as an entry of a feed. An entry changed later is one more document under the same key. */
export interface StoredFeedEntry {
  /** Names the entry in its feed: 1 to 200 letters, digits and `_:+/=-`. */
  readonly key: string
  /** Hash of the document. */
  readonly document: string
  /** When it was first seen; ISO 8601. */
  readonly seenAt: string
}

/** The part of {@link Store} that keeps feeds. */
export interface Feeds {
  /** Adds a feed, or replaces the state of one that is there; when it was added stays. Throws `request-invalid` for a name that is empty or too long. */
  saveFeed(feed: StoredFeed): Promise<void>
  /** Ascending by address (UTF-16 units). */
  feeds(): Promise<readonly StoredFeed[]>
  /** Forgets a feed and which documents came from it; the documents stay. False when there is none. */
  removeFeed(url: string): Promise<boolean>
  /**
   * Notes documents as entries of a feed, in their order; what is noted already stays as it was. Throws `feed-unknown` when the feed is gone,
   * `request-invalid` for a key or hash that cannot be one.
   */
  addFeedEntries(url: string, entries: readonly StoredFeedEntry[]): Promise<void>
  /** Entries of a feed in the order in which they were noted; with `keys` those alone. */
  feedEntries(url: string, keys?: readonly string[]): Promise<readonly StoredFeedEntry[]>
}
