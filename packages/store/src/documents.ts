/** Storing documents, by plain statements, and listing them, by Kysely: their list is the next to be filtered. */
import { MarsadError } from '@marsad/core/errors'
import { searchKeys } from '@marsad/core/search-keys'
import { fromColumn, toColumn } from './column-text.ts'
import type { Engine, Statements } from './engine.ts'
import { indexDocument } from './search-index.ts'
import type { StoredDocument } from './types.ts'

type Head = Omit<StoredDocument, 'text'>

const headColumns = ['hash', 'title', 'source', 'url', 'published', 'added_at', 'sample'] as const

interface HeadRow {
  readonly hash: string
  readonly title: string | null
  readonly source: string | null
  readonly url: string | null
  readonly published: string | null
  readonly added_at: string
  readonly sample: number
}

const optional = <K extends string>(key: K, column: string | null): { readonly [P in K]?: string } =>
  (column === null ? {} : { [key]: fromColumn(column) }) as { readonly [P in K]?: string }

const headOf = (row: HeadRow): Head => ({
  hash: fromColumn(row.hash),
  ...optional('title', row.title),
  ...optional('source', row.source),
  ...optional('url', row.url),
  ...optional('published', row.published),
  addedAt: fromColumn(row.added_at),
  sample: row.sample === 1,
})

const columnOf = (text: string | undefined): string | null => (text === undefined ? null : toColumn(text))

/** A hash of any usual kind fits; PostgreSQL indexes no value over 2,704 bytes. */
const checkHash = (hash: string): void => {
  if (!/^[\w:+/=-]{1,200}$/.test(hash)) {
    throw new MarsadError(
      'request-invalid',
      `${JSON.stringify(hash.slice(0, 40))} does not name a document; give its hash`,
    )
  }
}

/** The document of that hash, with its text. */
export const readDocument = (engine: Engine, hash: string): Promise<StoredDocument | undefined> =>
  engine.readComposed(async (db) => {
    const row = await db.selectFrom('document').selectAll().where('hash', '=', toColumn(hash)).executeTakeFirst()
    return row === undefined ? undefined : { ...headOf(row), text: fromColumn(row.text) }
  })

/** A document with its text, as a row holds it. */
export interface DocumentRow extends HeadRow {
  readonly text: string
}

/** The document a row holds. */
export const documentOf = (row: DocumentRow): StoredDocument => ({ ...headOf(row), text: fromColumn(row.text) })

/** A document as a row, checked. Throws `request-invalid` for a hash that is none. */
export const documentRow = (document: StoredDocument): DocumentRow => {
  checkHash(document.hash)
  return {
    hash: document.hash,
    text: toColumn(document.text),
    title: columnOf(document.title),
    source: columnOf(document.source),
    url: columnOf(document.url),
    published: columnOf(document.published),
    added_at: toColumn(document.addedAt),
    sample: document.sample ? 1 : 0,
  }
}

/** Writes the row, or the facts it gives into the one that is there: a sample stays as it came. */
export const upsertDocument = async (sql: Statements, row: DocumentRow): Promise<void> => {
  await sql.all(
    `insert into {document} as d (hash, text, title, source, url, published, added_at, sample)
       values (?, ?, ?, ?, ?, ?, ?, ?)
       on conflict (hash) do update set
         title = coalesce(excluded.title, d.title), source = coalesce(excluded.source, d.source),
         url = coalesce(excluded.url, d.url), published = coalesce(excluded.published, d.published)
       where d.sample = 0`,
    [row.hash, row.text, row.title, row.source, row.url, row.published, row.added_at, row.sample],
  )
}

/**
 * Adds the document, or corrects what is known of one that is there: a title, source, address or date given now replaces the stored one, what is
 * not given stays. Text, hash and time of adding never change, and a sample stays as it came. Its words can be searched from then on. Answers
 * what is stored.
 */
export const saveDocument = async (engine: Engine, document: StoredDocument): Promise<StoredDocument> => {
  const row = documentRow(document)
  return engine.write(async (sql) => {
    await upsertDocument(sql, row)
    const [stored] = await sql.all<DocumentRow>(
      'select hash, text, title, source, url, published, added_at, sample from {document} where hash = ?',
      [row.hash],
    )
    if (stored === undefined) throw new Error('a document that was just written is not there')
    const kept = documentOf(stored)
    await indexDocument(engine, sql, row.hash, () => searchKeys(kept.text).join(' '))
    return kept
  })
}

/** The newest documents by the time they were added, without their texts; those of one moment by hash. */
export const readDocuments = (engine: Engine, limit: number): Promise<readonly Head[]> => {
  if (!Number.isInteger(limit) || limit < 0) {
    throw new MarsadError('request-invalid', `${limit} is no number of documents; give a whole number from 0`)
  }
  return engine.readComposed(async (db) => {
    const rows = await db
      .selectFrom('document')
      .select(headColumns)
      .orderBy('added_at', 'desc')
      .orderBy('hash')
      .limit(limit)
      .execute()
    return rows.map(headOf)
  })
}
