/** Reading the log of imports. */
import type { EditionInfo } from '@marsad/core/register'
import { fromColumn, toColumn } from './column-text.ts'
import type { Engine, Statements } from './engine.ts'
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

const sightings = `select l.id, l.list, l.published, l.generated_at, l.instant, c.id as content, c.hash, c.parties, c.names
  from {import_log} l join {content} c on c.id = l.content`

/** All sightings inside a transaction, or those of one list (as its column holds it). */
export const sightingsIn = async (sql: Statements, list?: string): Promise<readonly Sighting[]> => {
  const rows =
    list === undefined
      ? await sql.all<SightingRow>(sightings)
      : await sql.all<SightingRow>(`${sightings} where l.list = ?`, [list])
  return rows.map(sightingOf)
}

/** The editions, by list and publication. Every start asks this to find its snapshot. */
export const readEditions = (engine: Engine, list?: string): Promise<readonly EditionInfo[]> =>
  engine.read(async (sql) => {
    const runs = runsByList(await sightingsIn(sql, list === undefined ? undefined : toColumn(list)))
    return [...runs.values()].flat().map((run) => run.edition)
  })
