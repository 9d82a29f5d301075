/** What comes through the door: bytes of any kind as texts to be frozen. */

/** The kinds of document Marsad reads, told apart by content. */
export type InputFormat = 'text' | 'html' | 'pdf' | 'docx' | 'feed' | 'addresses' | 'mhtml'

/** Something lost or assumed on the way, with a stable code. */
export interface Notice {
  readonly code: string
  readonly message: string
}

/** One document taken out of its bytes. `published` is a day `YYYY-MM-DD` in the source's own time zone. */
export interface InputText {
  readonly text: string
  readonly format: InputFormat
  readonly title?: string
  readonly published?: string
  /** The publisher. */
  readonly source?: string
  readonly url?: string
  /** As the source declares it, `ar` or `ar-IQ`; nothing is guessed here. */
  readonly language?: string
  /** For an entry of a feed: the id the feed gives it. */
  readonly entry?: string
  readonly notices: readonly Notice[]
}

/** All that one file holds: usually one text, several for a feed, none for a list of addresses. */
export interface TakenIn {
  readonly format: InputFormat
  /** Of a feed: what it calls itself. */
  readonly title?: string
  readonly texts: readonly InputText[]
  /** http(s) addresses, where the file is a list of them. */
  readonly addresses: readonly string[]
  /** What concerns the file and no one text of it: entries left out … */
  readonly notices: readonly Notice[]
}

/** What is known of the bytes beside themselves. */
export interface TakeInOptions {
  /** Stands in messages. */
  readonly name: string
  /** The `Content-Type` the bytes came with; a hint, never believed against the content. */
  readonly contentType?: string
  /** The encoding the caller insists on; a byte-order mark wins over it. */
  readonly encoding?: string
  /** Take it for a saved page whatever it looks like. */
  readonly html?: boolean
  /** Where it came from: what relative addresses in it are relative to. */
  readonly url?: string
  /** Milliseconds it may take, asked between its pages and entries: `document-too-slow`. Default 60,000. */
  readonly budget?: number
}

/** Asked between the parts of a document: throws when its time is up. */
export type Deadline = () => void
