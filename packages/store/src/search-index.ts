/**
 * The words of documents, in each engine's own index: FTS5 inside, `tsvector` beside. Both hold keys that core made of the folded text
 * (`core/reading/search`) and know no language; which documents answer a question, and where, the text decides afterwards.
 */
import type { KeyTest, SearchFilter } from '@marsad/core/search'
import { searchKeys, searchVersion } from '@marsad/core/search-keys'
import { fromColumn, toColumn } from './column-text.ts'
import type { Engine, SqlValue, Statements } from './engine.ts'

/** Words of one `tsvector`: PostgreSQL counts positions up to 16,383 and takes a megabyte of words. */
const partWords = 2_000

/** Documents indexed in one transaction when an older Marsad left them out. */
const catchUpBatch = 50

/** A key as an FTS5 string. Keys are letters and digits; the quotes make sure of it. */
const ftsKey = ({ key, prefix }: KeyTest): string => `"${key.replaceAll('"', '""')}"${prefix ? ' *' : ''}`

/** The filter as an FTS5 expression. */
const ftsQuery = ({ all, phrases }: SearchFilter): string =>
  [
    ...all.map((tests) => `(${tests.map(ftsKey).join(' OR ')})`),
    ...phrases.map((keys) => `"${keys.join(' ').replaceAll('"', '""')}"`),
  ].join(' AND ')

/** A key as PostgreSQL reads lexemes. */
const lexeme = (key: string): string => `'${key.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`

const tsQuery = (tests: readonly KeyTest[]): string =>
  tests.map(({ key, prefix }) => `${lexeme(key)}${prefix ? ':*' : ''}`).join(' | ')

const vectors = (keys: string): readonly string[] => {
  const words = keys === '' ? [] : keys.split(' ')
  const parts: string[] = []
  for (let at = 0; at < words.length; at += partWords)
    parts.push(
      words
        .slice(at, at + partWords)
        .map((key, place) => `${lexeme(key)}:${place + 1}`)
        .join(' '),
    )
  return parts
}

const write = async (engine: Engine, sql: Statements, id: number, keys: string): Promise<void> => {
  if (engine.name === 'sqlite') {
    await sql.all('insert into {search_text} (rowid, keys) values (?, ?)', [id, keys])
    return
  }
  for (const [part, vector] of vectors(keys).entries())
    await sql.all('insert into {search_part} (document, part, keys) values (?, ?, ?::tsvector)', [id, part, vector])
}

const forget = async (engine: Engine, sql: Statements, id: number): Promise<void> => {
  if (engine.name === 'sqlite') await sql.all('delete from {search_text} where rowid = ?', [id])
  else await sql.all('delete from {search_part} where document = ?', [id])
}

/** Puts a stored document into the index, unless it is there in this version. Inside a transaction that writes. `keys` are made where they are needed. */
export const indexDocument = async (
  engine: Engine,
  sql: Statements,
  hash: string,
  keys: () => string,
): Promise<void> => {
  const [there] = await sql.all<{ readonly id: number; readonly version: number }>(
    'select id, version from {search_document} where document = ?',
    [hash],
  )
  if (there?.version === searchVersion) return
  if (there !== undefined) {
    await forget(engine, sql, there.id)
    await write(engine, sql, there.id, keys())
    await sql.all('update {search_document} set version = ? where id = ?', [searchVersion, there.id])
    return
  }
  const [last] = await sql.all<{ readonly id: number | null }>('select max(id) as id from {search_document}')
  const id = (last?.id ?? 0) + 1
  await sql.insert('search_document', ['id', 'document', 'version'], [[id, hash, searchVersion]])
  await write(engine, sql, id, keys())
}

const marker = 'search_version'

/** Indexes what was stored by a Marsad that indexed otherwise or not at all; nothing once that was done. Throws `workspace-read-only`. */
export const catchUp = async (engine: Engine): Promise<void> => {
  const missing = `select d.hash, d.text from {document} d left join {search_document} s on s.document = d.hash and s.version = ?
     where s.id is null limit ${catchUpBatch}`
  const left = await engine.read(async (sql) => {
    const [found] = await sql.all<{ readonly value: string }>('select value from {meta} where key = ?', [marker])
    return found?.value === String(searchVersion) ? undefined : (await sql.all(missing, [searchVersion])).length
  })
  if (left === undefined) return
  // So that the next search need not look again. Where it cannot be written down, it looks.
  if (left === 0) await engine.write(mark).catch(() => undefined)
  for (let more = left; more > 0; )
    more = await engine.write(async (sql) => {
      const documents = await sql.all<{ readonly hash: string; readonly text: string }>(missing, [searchVersion])
      for (const { hash, text } of documents)
        await indexDocument(engine, sql, hash, () => searchKeys(fromColumn(text)).join(' '))
      if (documents.length < catchUpBatch) await mark(sql)
      return documents.length === catchUpBatch ? 1 : 0
    })
}

const mark = async (sql: Statements): Promise<void> => {
  await sql.all(
    'insert into {meta} (key, value) values (?, ?) on conflict (key) do update set value = excluded.value',
    [marker, String(searchVersion)],
  )
}

/** What else a document has to be. */
export interface SearchLimits {
  readonly from?: string
  readonly to?: string
  readonly entities?: readonly string[]
  readonly order: 'date' | 'relevance'
  readonly limit: number
}

interface Piece {
  readonly sql: string
  readonly values: readonly SqlValue[]
}

const marks = (count: number): string => Array.from({ length: count }, () => '?').join(', ')

const limitsOf = ({ from, to, entities }: SearchLimits): readonly Piece[] => [
  ...(from === undefined ? [] : [{ sql: 'd.published >= ?', values: [toColumn(from)] }]),
  ...(to === undefined ? [] : [{ sql: 'd.published <= ?', values: [toColumn(to)] }]),
  ...(entities === undefined || entities.length === 0
    ? []
    : [
        {
          sql: `exists (select 1 from {reading} r join {reading_link} l on l.reading = r.id
                  where r.document = d.hash and l.entity in (${marks(entities.length)}))`,
          values: entities.map(toColumn),
        },
      ]),
]

/** The statement that finds candidates: its operators are each engine's own, which no common way of composing statements knows. */
const statementOf = (engine: Engine, filter: SearchFilter, limits: SearchLimits): Piece => {
  const pieces = limitsOf(limits)
  const and = pieces.map(({ sql }) => ` and ${sql}`).join('')
  const values = pieces.flatMap((piece) => piece.values)
  const byDate = "coalesce(d.published, '') desc, d.hash"
  if (engine.name === 'sqlite') {
    const order = limits.order === 'date' ? byDate : `search_text.rank, ${byDate}`
    return {
      sql: `select d.hash from {search_text} join {search_document} s on s.id = search_text.rowid
              join {document} d on d.hash = s.document
              where search_text match ?${and} order by ${order} limit ?`,
      values: [ftsQuery(filter), ...values, limits.limit],
    }
  }
  const each = filter.all.map(() => 's.id in (select p.document from {search_part} p where p.keys @@ ?::tsquery)')
  const rank = '(select sum(ts_rank(p.keys, ?::tsquery)) from {search_part} p where p.document = s.id) desc'
  const any = filter.all.map(tsQuery).join(' | ')
  return {
    sql: `select d.hash from {search_document} s join {document} d on d.hash = s.document
            where ${each.join(' and ')}${and}
            order by ${limits.order === 'date' ? '' : `${rank}, `}${byDate} limit ?`,
    values: [...filter.all.map(tsQuery), ...values, ...(limits.order === 'date' ? [] : [any]), limits.limit],
  }
}

/** Hashes of documents whose keys pass the filter, in order. */
export const findCandidates = async (
  engine: Engine,
  filter: SearchFilter,
  limits: SearchLimits,
): Promise<readonly string[]> => {
  await catchUp(engine)
  const { sql: statement, values } = statementOf(engine, filter, limits)
  return engine.read(async (sql) => {
    const rows = await sql.all<{ readonly hash: string }>(statement, values)
    return rows.map(({ hash }) => hash)
  })
}
