/** Storing and listing documents: by Kysely, fixed as these statements are today, since their list is the next to be filtered. */
import { MarsadError } from '@marsad/core/errors'
import { fromColumn, toColumn } from './column-text.ts'
import type { Engine } from './engine.ts'
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

/**
 * Adds the document, or corrects what is known of one that is there: a title, source, address or date given now replaces the stored one, what is
 * not given stays. Text, hash and time of adding never change, and a sample stays as it came. Answers what is stored.
 */
export const saveDocument = (engine: Engine, document: StoredDocument): Promise<StoredDocument> => {
  checkHash(document.hash)
  return engine.writeComposed(async (db) => {
    const row = await db
      .insertInto('document')
      .values({
        hash: document.hash,
        text: toColumn(document.text),
        title: columnOf(document.title),
        source: columnOf(document.source),
        url: columnOf(document.url),
        published: columnOf(document.published),
        added_at: toColumn(document.addedAt),
        sample: document.sample ? 1 : 0,
      })
      .onConflict((conflict) =>
        conflict
          .column('hash')
          .doUpdateSet((eb) => ({
            title: eb.fn.coalesce('excluded.title', 'document.title'),
            source: eb.fn.coalesce('excluded.source', 'document.source'),
            url: eb.fn.coalesce('excluded.url', 'document.url'),
            published: eb.fn.coalesce('excluded.published', 'document.published'),
          }))
          .where('document.sample', '=', 0),
      )
      .returningAll()
      .executeTakeFirst()
    const stored =
      row ?? (await db.selectFrom('document').selectAll().where('hash', '=', document.hash).executeTakeFirstOrThrow())
    return { ...headOf(stored), text: fromColumn(stored.text) }
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
