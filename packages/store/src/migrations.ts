/**
 * The schema, as numbered steps that are never edited once released, only followed by another.
 *
 * Both engines run the same statements; the words in which their SQL differs are filled in, and the index of words is each one's own. Text compares by code point
 * in both (`collate "C"` in PostgreSQL), so a query answers in one order.
 */
import { MarsadError } from '@marsad/core/errors'

/** How an engine writes what SQL does not agree on. */
export interface SqlWords {
  readonly id: string
  readonly text: string
  readonly bytes: string
  /** After the closing parenthesis of a table. */
  readonly table: string
  /** What holds the words of documents: each engine has its own, behind `search-index.ts`. */
  readonly search: readonly string[]
}

export const sqliteWords: SqlWords = {
  id: 'integer primary key',
  text: 'text',
  bytes: 'blob',
  table: ' strict',
  // Keys come folded and parted by spaces; `ascii` changes nothing above U+007F, whatever Unicode SQLite was built with.
  search: ["create virtual table search_text using fts5 (keys, content='', contentless_delete=1, tokenize='ascii')"],
}
export const postgresWords: SqlWords = {
  id: 'integer generated always as identity primary key',
  text: 'text collate "C"',
  bytes: 'bytea',
  table: '',
  search: [
    `create table search_part (
       document integer not null references search_document (id), part integer not null, keys tsvector not null,
       primary key (document, part))`,
    'create index search_part_keys on search_part using gin (keys)',
  ],
}

const firstSchema = ({ id, text, table }: SqlWords): readonly string[] => [
  `create table meta (key ${text} primary key, value ${text} not null)${table}`,
  `create table content (
     id ${id}, list ${text} not null, hash ${text} not null, parties integer not null, names integer not null,
     unique (list, hash))${table}`,
  `create table record (
     id ${id}, list ${text} not null, hash ${text} not null, reference ${text} not null, reference_key ${text} not null,
     data ${text} not null,
     unique (list, hash))${table}`,
  'create index record_reference on record (reference_key)',
  `create table content_record (
     content integer not null references content (id), record integer not null references record (id),
     primary key (content, record))${table === '' ? '' : `${table}, without rowid`}`,
  'create index content_record_record on content_record (record)',
  `create table import_log (
     id ${id}, list ${text} not null, published ${text} not null, generated_at ${text}, instant ${text} not null,
     content integer not null references content (id),
     file_name ${text} not null, file_hash ${text} not null, imported_at ${text} not null)${table}`,
  'create index import_log_list on import_log (list)',
  `create table document (
     hash ${text} primary key, text ${text} not null, title ${text}, source ${text}, url ${text}, published ${text},
     added_at ${text} not null, sample integer not null)${table}`,
  'create index document_added on document (added_at desc, hash)',
]

/** The log of decisions. Its head is there from the start, so that its absence always means something. */
const decisionLog = ({ text, table }: SqlWords): readonly string[] => [
  `create table decision (
     sequence integer not null, decided_at ${text} not null, decided_by ${text} not null, action ${text} not null,
     subject ${text} not null, reason ${text} not null, previous ${text} not null, hash ${text} not null,
     primary key (sequence))${table}`,
  `insert into meta (key, value) values ('decision_head', '0 ${'0'.repeat(64)}')`,
]

/** Saved screenings: the rows of customer files and their answers, by run. Their numbers are counted in `meta`, since SQLite gives the last one out again. */
const savedScreenings = ({ text, table }: SqlWords): readonly string[] => [
  `create table saved_screening (
     id integer not null, name ${text} not null, source ${text} not null, source_hash ${text} not null, settings ${text} not null,
     created_at ${text} not null, finished integer not null, row_count integer not null, next_run integer not null,
     run integer, run_at ${text}, register ${text}, summary ${text},
     primary key (id), unique (name))${table}`,
  "insert into meta (key, value) values ('saved_screenings', '0')",
  `create table saved_row (
     screening integer not null references saved_screening (id), number integer not null, row_key ${text}, query ${text},
     problem ${text},
     primary key (screening, number))${table === '' ? '' : `${table}, without rowid`}`,
  `create table saved_answer (
     screening integer not null references saved_screening (id), number integer not null, run integer not null,
     answer ${text} not null,
     primary key (screening, number, run))${table === '' ? '' : `${table}, without rowid`}`,
  `create table saved_state (
     screening integer not null references saved_screening (id), state ${text} not null,
     primary key (screening))${table}`,
]

/** Kept readings: one a document, with rows that questions over many documents find; and the words of all documents. */
const readingsAndSearch = ({ text, bytes, table, search }: SqlWords): readonly string[] => [
  `create table reading (
     id integer not null, document ${text} not null references document (hash), key ${text} not null, register ${text} not null,
     engine ${text} not null, published ${text} not null, read_at ${text} not null, body ${bytes} not null,
     primary key (id), unique (document))${table}`,
  'create index reading_origin on reading (register, engine, key)',
  `create table reading_row (
     reading integer not null references reading (id), kind ${text} not null, number integer not null, class ${text} not null,
     start_at integer not null, end_at integer not null, data ${text} not null,
     primary key (reading, kind, number))${table === '' ? '' : `${table}, without rowid`}`,
  'create index reading_row_class on reading_row (kind, class)',
  `create table reading_link (
     entity ${text} not null, kind ${text} not null, reading integer not null references reading (id), number integer not null,
     role ${text} not null,
     primary key (entity, kind, reading, number, role))${table === '' ? '' : `${table}, without rowid`}`,
  'create index reading_link_reading on reading_link (reading)',
  `create table search_document (
     id integer not null, document ${text} not null references document (hash), version integer not null,
     primary key (id), unique (document))${table}`,
  ...search,
]

/** Followed feeds, and which documents came as their entries. */
const followedFeeds = ({ text, table }: SqlWords): readonly string[] => [
  `create table feed (url ${text} not null, added_at ${text} not null, state ${text} not null, primary key (url))${table}`,
  `create table feed_entry (
     feed ${text} not null references feed (url), entry ${text} not null, document ${text} not null, number integer not null,
     seen_at ${text} not null,
     primary key (feed, entry, document))${table === '' ? '' : `${table}, without rowid`}`,
]

/** Step `n` (from 0) brings a workspace from version `n` to `n + 1`. */
const steps: readonly ((words: SqlWords) => readonly string[])[] = [
  firstSchema,
  decisionLog,
  savedScreenings,
  readingsAndSearch,
  followedFeeds,
]

/** The version this Marsad writes. */
export const schemaVersion: number = steps.length

/**
 * The statements that bring a workspace from a version to ours, the note of the new version included; empty when it is ours
 * already. Run them in one transaction.
 */
export const migrationsFrom = (version: number, words: SqlWords): readonly string[] =>
  version >= schemaVersion
    ? []
    : [
        ...steps.slice(version).flatMap((step) => step(words)),
        `insert into meta (key, value) values ('schema_version', '${schemaVersion}')
           on conflict (key) do update set value = excluded.value`,
      ]

/**
 * The version a workspace says it has. Throws `workspace-newer` when it is above ours, before anything is written, and
 * `workspace-broken` when it is no version at all. `where` names the workspace in the message.
 */
export const checkVersion = (value: unknown, where: string): number => {
  const version = typeof value === 'string' && /^[1-9]\d{0,14}$/.test(value) ? Number(value) : undefined
  if (version === undefined) {
    throw new MarsadError(
      'workspace-broken',
      `${where} is not a Marsad workspace: its schema version is ${JSON.stringify(value) ?? 'missing'}; choose another`,
    )
  }
  if (version > schemaVersion) {
    throw new MarsadError(
      'workspace-newer',
      `${where} was written by a newer Marsad (schema ${version}, this one knows ${schemaVersion}); update Marsad`,
    )
  }
  return version
}
