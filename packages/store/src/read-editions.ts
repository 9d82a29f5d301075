/** Reading the log of imports. */
import type { EditionInfo } from '@marsad/core/register'
import { fromColumn } from './column-text.ts'
import type { Database, Engine } from './engine.ts'
import { runsByList, type Sighting } from './timeline.ts'

interface SightingRow {
  readonly id: number
  readonly list: string
  readonly published: string
  readonly generated_at: string | null
  readonly instant: string
  readonly content: number
  readonly hash: string
  readonly parties: number
  readonly names: number
}

const sightingOf = (row: SightingRow): Sighting => ({
  id: row.id,
  list: fromColumn(row.list),
  published: row.published,
  ...(row.generated_at === null ? {} : { generatedAt: row.generated_at }),
  instant: row.instant,
  content: row.content,
  hash: row.hash,
  parties: row.parties,
  names: row.names,
})

/** All sightings inside a transaction, or those of the lists named (as their columns hold them). */
export const sightingsIn = async (db: Database, ...lists: readonly string[]): Promise<readonly Sighting[]> => {
  const query = db
    .selectFrom('import_log')
    .innerJoin('content', 'content.id', 'import_log.content')
    .select(['import_log.id', 'import_log.list', 'published', 'generated_at', 'instant', 'content.id as content'])
    .select(['hash', 'parties', 'names'])
  const rows = await (lists.length === 0 ? query : query.where('import_log.list', 'in', lists)).execute()
  return rows.map(sightingOf)
}

/**
 * The editions, by list and publication. Every start asks this to find its snapshot, so it is a plain statement: SQLite then
 * answers without loading Kysely.
 */
export const readEditions = async (engine: Engine, list?: string): Promise<readonly EditionInfo[]> => {
  const log = engine.table('import_log')
  const content = engine.table('content')
  const rows = await engine.rows(
    `select l.id, l.list, l.published, l.generated_at, l.instant, c.id as content, c.hash, c.parties, c.names
       from ${log} l join ${content} c on c.id = l.content`,
  )
  const sightings = rows.map((row) => sightingOf(row as unknown as SightingRow))
  const wanted = list === undefined ? sightings : sightings.filter((sighting) => sighting.list === list)
  return [...runsByList(wanted).values()].flat().map((run) => run.edition)
}
