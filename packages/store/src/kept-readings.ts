/** Kept readings: written in one transaction a batch, with plain statements; asked for by statements composed from what is wanted. */
import { MarsadError } from '@marsad/core/errors'
import { fromColumn, toColumn } from './column-text.ts'
import { type DocumentRow, documentOf, documentRow, upsertDocument } from './documents.ts'
import type { Engine, Statements } from './engine.ts'
import { bodyText, rowOf } from './prepare-reading.ts'
import type { KeptReading, KeptRow, PreparedReading, ReadingOrigin, RowQuery, SearchRequest } from './reading-types.ts'
import { findCandidates, indexDocument } from './search-index.ts'
import type { StoredDocument } from './types.ts'

const removeReading = async (sql: Statements, document: string): Promise<void> => {
  const [there] = await sql.all<{ readonly id: number }>('select id from {reading} where document = ?', [document])
  if (there === undefined) return
  for (const table of ['reading_link', 'reading_row'])
    await sql.all(`delete from {${table}} where reading = ?`, [there.id])
  await sql.all('delete from {reading} where id = ?', [there.id])
}

/** See {@link KeptReadings.saveReadings}. */
export const saveReadings = async (engine: Engine, readings: readonly PreparedReading[]): Promise<void> => {
  // Of two readings of one document the later one is kept, as if they had been saved one after the other.
  const last = [...new Map(readings.map((one) => [one.document.hash, one])).values()]
  const rows = last.map(({ document }) => documentRow(document))
  await engine.write(async (sql) => {
    for (const row of rows) await upsertDocument(sql, row)
    for (const { document, keys } of last) {
      await removeReading(sql, document.hash)
      await indexDocument(engine, sql, document.hash, () => keys)
    }
    const [highest] = await sql.all<{ readonly id: number | null }>('select max(id) as id from {reading}')
    const first = (highest?.id ?? 0) + 1
    await sql.insert(
      'reading',
      ['id', 'document', 'key', 'register', 'engine', 'published', 'read_at', 'body'],
      last.map(({ document, key, register, engine: by, readAt, body }, at) => [
        first + at,
        document.hash,
        ...[key, register, by, document.published ?? '', readAt].map(toColumn),
        body,
      ]),
    )
    await sql.insert(
      'reading_row',
      ['reading', 'kind', 'number', 'class', 'start_at', 'end_at', 'data'],
      last.flatMap((one, at) => one.rows.map((row) => [first + at, ...row])),
    )
    await sql.insert(
      'reading_link',
      ['reading', 'entity', 'kind', 'number', 'role'],
      last.flatMap((one, at) => one.links.map((link) => [first + at, ...link])),
    )
  })
}

/** See {@link KeptReadings.reading}. */
export const readReading = (engine: Engine, document: string): Promise<KeptReading | undefined> =>
  engine.read(async (sql) => {
    const [row] = await sql.all<{
      readonly key: string
      readonly register: string
      readonly engine: string
      readonly read_at: string
      readonly body: Uint8Array
    }>('select key, register, engine, read_at, body from {reading} where document = ?', [toColumn(document)])
    if (row === undefined) return undefined
    const [key, register, by, readAt] = [row.key, row.register, row.engine, row.read_at].map(fromColumn)
    return {
      document,
      key: key ?? '',
      register: register ?? '',
      engine: by ?? '',
      readAt: readAt ?? '',
      json: bodyText(row.body),
    }
  })

/** See {@link KeptReadings.readingKeys}. */
export const readReadingKeys = (engine: Engine, origin: ReadingOrigin): Promise<readonly string[]> =>
  engine.read(async (sql) => {
    const rows = await sql.all<{ readonly key: string }>(
      'select key from {reading} where register = ? and engine = ?',
      [toColumn(origin.register), toColumn(origin.engine)],
    )
    return rows.map(({ key }) => fromColumn(key))
  })

const mostRows = 10_000
const usualRows = 1_000

const checkLimit = (limit: number, most: number): number => {
  if (!Number.isInteger(limit) || limit < 1 || limit > most)
    throw new MarsadError('request-invalid', `${limit} is no number of answers; give a whole number from 1 to ${most}`)
  return limit
}

/** See {@link KeptReadings.rows}. */
export const readRows = async (engine: Engine, query: RowQuery): Promise<readonly KeptRow[]> => {
  const { kind, entities, roles, classes, document, from, to, after } = query
  const limit = checkLimit(query.limit ?? usualRows, mostRows)
  return engine.readComposed(async (db) => {
    let rows = db
      .selectFrom('reading_row as w')
      .innerJoin('reading as r', 'r.id', 'w.reading')
      .innerJoin('document as d', 'd.hash', 'r.document')
      .where('w.kind', '=', kind)
    if (entities !== undefined)
      rows = rows.where((eb) => {
        let links = eb.selectFrom('reading_link as l').select(['l.reading', 'l.number']).where('l.kind', '=', kind)
        links = links.where('l.entity', 'in', entities.length === 0 ? [''] : entities.map(toColumn))
        if (roles !== undefined) links = links.where('l.role', 'in', roles.length === 0 ? [''] : [...roles])
        return eb(eb.refTuple('w.reading', 'w.number'), 'in', links.$asTuple('reading', 'number'))
      })
    if (classes !== undefined) rows = rows.where('w.class', 'in', classes.length === 0 ? [''] : classes.map(toColumn))
    if (document !== undefined) rows = rows.where('r.document', '=', toColumn(document))
    if (from !== undefined || to !== undefined) rows = rows.where('r.published', '<>', '')
    if (from !== undefined) rows = rows.where('r.published', '>=', toColumn(from))
    if (to !== undefined) rows = rows.where('r.published', '<=', toColumn(to))
    if (after !== undefined)
      rows = rows.where((eb) =>
        eb(
          eb.refTuple('r.published', 'r.document', 'w.number'),
          '>',
          eb.tuple(toColumn(after.published), toColumn(after.document), after.number),
        ),
      )
    const found = await rows
      .select(['w.kind', 'w.number', 'w.class', 'w.start_at', 'w.end_at', 'w.data'])
      .select(['r.document', 'r.published', 'd.title', 'd.source'])
      .orderBy('r.published')
      .orderBy('r.document')
      .orderBy('w.number')
      .limit(limit)
      .execute()
    return found.map((one) => ({
      document: fromColumn(one.document),
      ...(one.published === '' ? {} : { published: fromColumn(one.published) }),
      ...(one.title === null ? {} : { title: fromColumn(one.title) }),
      ...(one.source === null ? {} : { source: fromColumn(one.source) }),
      row: rowOf({ ...one, class: fromColumn(one.class), start: one.start_at, end: one.end_at }),
    }))
  })
}

/** See {@link KeptReadings.searchDocuments}. */
export const searchDocuments = async (engine: Engine, request: SearchRequest): Promise<readonly string[]> => {
  checkLimit(request.limit, mostRows)
  const { filter, ...limits } = request
  return filter.all.length === 0 ? [] : findCandidates(engine, filter, limits)
}

const mostDocuments = 1_000

/** See {@link KeptReadings.documentsOf}. */
export const readDocumentsOf = async (
  engine: Engine,
  hashes: readonly string[],
): Promise<readonly StoredDocument[]> => {
  if (hashes.length === 0) return []
  checkLimit(hashes.length, mostDocuments)
  const rows = await engine.read((sql) =>
    sql.all<DocumentRow>(
      `select hash, text, title, source, url, published, added_at, sample from {document}
         where hash in (${hashes.map(() => '?').join(', ')})`,
      hashes.map(toColumn),
    ),
  )
  const byHash = new Map(rows.map((row) => [fromColumn(row.hash), documentOf(row)]))
  return hashes.flatMap((hash) => byHash.get(hash) ?? [])
}

/** See {@link KeptReadings.documentHashes}. */
export const readDocumentHashes = async (engine: Engine, after: string, limit: number): Promise<readonly string[]> => {
  checkLimit(limit, mostDocuments)
  return engine.read(async (sql) => {
    const rows = await sql.all<{ readonly hash: string }>(
      'select hash from {document} where hash > ? order by hash limit ?',
      [toColumn(after), limit],
    )
    return rows.map(({ hash }) => hash)
  })
}
