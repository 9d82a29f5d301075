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
}
