/** Reading records and their histories. */
import type { History, ListRecord, RecordVersion } from '@marsad/core/register'
import { compareText } from './canonical.ts'
import { fromColumn, toColumn } from './column-text.ts'
import type { Engine, Statements } from './engine.ts'
import { sightingsIn } from './read-editions.ts'
import { contentOn, type Run, runsByList } from './timeline.ts'

const recordFrom = (data: string): ListRecord => JSON.parse(data) as ListRecord

const byReference = (a: ListRecord, b: ListRecord): number => compareText(a.reference, b.reference)

/** The records of the content that stood on that day; `undefined` when no import is of that day. */
export const readRecordsOf = (
  engine: Engine,
  list: string,
  published: string,
): Promise<readonly ListRecord[] | undefined> =>
  engine.read(async (sql) => {
    const content = contentOn(await sightingsIn(sql, toColumn(list)), published)
    if (content === undefined) return undefined
    const rows = await sql.all<Pick<RecordRow, 'data'>>(
      'select r.data from {content_record} c join {record} r on r.id = c.record where c.content = ?',
      [content],
    )
    return rows.map((row) => recordFrom(row.data)).sort(byReference)
  })

interface RecordRow {
  readonly id: number
  readonly list: string
  readonly reference: string
  readonly data: string
}

/** Days by content, ascending; a set of contents that many records share is worked out once. */
const dayFinder = (runs: readonly Run[]): ((contents: readonly number[]) => readonly string[]) => {
  const cache = new Map<string, readonly string[]>()
  return (contents) => {
    const key = contents.toSorted((a, b) => a - b).join(' ')
    const known = cache.get(key)
    if (known !== undefined) return known
    const wanted = new Set(contents)
    const days = runs.filter((run) => wanted.has(run.content)).flatMap((run) => run.days)
    cache.set(key, days)
    return days
  }
}

/** The histories of one list's records. Records that stood on no day (replaced on their own) answer for none. */
const historiesOf = (
  list: string,
  rows: readonly RecordRow[],
  contents: ReadonlyMap<number, readonly number[]>,
  runs: readonly Run[],
): readonly History[] => {
  const daysOf = dayFinder(runs)
  const editions = runs.flatMap((run) => run.days)
  const versions = new Map<string, RecordVersion[]>()
  for (const row of rows) {
    const days = daysOf(contents.get(row.id) ?? [])
    if (days.length === 0) continue
    const reference = fromColumn(row.reference)
    const version = { record: recordFrom(row.data), editions: days }
    const known = versions.get(reference)
    if (known === undefined) versions.set(reference, [version])
    else known.push(version)
  }
  return [...versions.keys()].sort(compareText).map((reference) => ({
    list,
    reference,
    versions: (versions.get(reference) ?? []).sort((a, b) => compareText(a.editions[0]!, b.editions[0]!)),
    editions,
  }))
}

interface Pair {
  readonly content: number
  readonly record: number
}

const assemble = async (
  sql: Statements,
  rows: readonly RecordRow[],
  pairs: readonly Pair[],
): Promise<readonly History[]> => {
  if (rows.length === 0) return []
  const contents = new Map<number, number[]>()
  for (const { content, record } of pairs) {
    const known = contents.get(record)
    if (known === undefined) contents.set(record, [content])
    else known.push(content)
  }
  const byList = Map.groupBy(rows, (row) => row.list)
  const runs = runsByList(await sightingsIn(sql))
  return [...runs].flatMap(([list, listRuns]) =>
    historiesOf(list, byList.get(toColumn(list)) ?? [], contents, listRuns),
  )
}

/** Everything known of a reference, whatever its case, on every list. */
export const readHistory = (engine: Engine, reference: string): Promise<readonly History[]> =>
  engine.read(async (sql) => {
    const key = [toColumn(reference.toLowerCase())]
    const rows = await sql.all<RecordRow>('select id, list, reference, data from {record} where reference_key = ?', key)
    const pairs = await sql.all<Pair>(
      `select c.content, c.record from {content_record} c join {record} r on r.id = c.record
         where r.reference_key = ?`,
      key,
    )
    return assemble(sql, rows, pairs)
  })

/** Everything known of all references. */
export const readHistories = (engine: Engine): Promise<readonly History[]> =>
  engine.read(async (sql) => {
    const rows = await sql.all<RecordRow>('select id, list, reference, data from {record}')
    return assemble(sql, rows, await sql.all<Pair>('select content, record from {content_record}'))
  })
