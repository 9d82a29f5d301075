/** The tables as Kysely sees them. `migrations.ts` creates them; both change together. */
import type { ColumnType } from 'kysely'

/** An id the database gives. */
type Id = ColumnType<number, never, never>

export interface Tables {
  /** One row per setting; `schema_version` says which migrations have run. */
  meta: { key: string; value: string }
  /** One row per distinct content of a list: an edition without its dates. */
  content: { id: Id; list: string; hash: string; parties: number; names: number }
  /** One row per distinct record of a list, named by its hash. */
  record: { id: Id; list: string; hash: string; reference: string; reference_key: string; data: string }
  /** Which records a content consists of. */
  content_record: { content: number; record: number }
  /** One row per import, the ones that brought nothing new included: see `timeline.ts`. */
  import_log: {
    id: Id
    list: string
    published: string
    generated_at: string | null
    instant: string
    content: number
    file_name: string
    file_hash: string
    imported_at: string
  }
  document: {
    hash: string
    text: string
    title: string | null
    source: string | null
    url: string | null
    published: string | null
    added_at: string
    /** 1 for the documents that come with Marsad. */
    sample: number
  }
  /** One row per decision, numbered by the store: see `decisions.ts`. */
  decision: {
    sequence: number
    decided_at: string
    decided_by: string
    action: string
    /** Canonical JSON. */
    subject: string
    reason: string
    previous: string
    hash: string
  }
  /** One row per saved screening: see `saved-screenings.ts`. */
  saved_screening: {
    id: number
    name: string
    source: string
    source_hash: string
    settings: string
    created_at: string
    /** 1 once all its rows are there. */
    finished: number
    row_count: number
    /** The number the next run gets. */
    next_run: number
    /** The newest finished run. */
    run: number | null
    run_at: string | null
    register: string | null
    summary: string | null
  }
  /** One row per row of a saved customer file. */
  saved_row: { screening: number; number: number; row_key: string | null; query: string | null; problem: string | null }
  /** One row per answer; the newest of a finished run counts. */
  saved_answer: { screening: number; number: number; run: number; answer: string }
  /** One row per followed feed. */
  feed: { url: string; added_at: string; state: string }
  /** One row per document that came as an entry of a feed; `number` counts them within the feed. */
  feed_entry: { feed: string; entry: string; document: string; number: number; seen_at: string }
  /** What the newest finished run left for the next to compare with. */
  saved_state: { screening: number; state: string }
  /** One row per document that was read and kept: see `kept-readings.ts`. */
  reading: {
    id: number
    document: string
    key: string
    register: string
    engine: string
    /** Empty where the document has no day. */
    published: string
    read_at: string
    body: Uint8Array
  }
  /** One row per row of a kept reading. */
  reading_row: {
    reading: number
    kind: string
    number: number
    class: string
    start_at: number
    end_at: number
    /** The rest of it, as JSON. */
    data: string
  }
  /** One row per part that an entity has in a row of a kept reading. */
  reading_link: { entity: string; kind: string; reading: number; number: number; role: string }
  /** One row per document whose words can be searched, by the version of their keys: see `search-index.ts`. */
  search_document: { id: number; document: string; version: number }
}
