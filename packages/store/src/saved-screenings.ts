/**
 * Saved screenings. A run writes its answers beside those that stand, under its own number, and they become the answers when it is finished: a run that ends in
 * the middle changes nothing, and a run of an hour holds no lock.
 */
import { MarsadError } from '@marsad/core/errors'
import { compareText } from './canonical.ts'
import { fromColumn, toColumn } from './column-text.ts'
import type { Engine, SqlValue, Statements } from './engine.ts'
import type {
  SavedAnswer,
  SavedRow,
  SavedRowInput,
  SavedRunEnd,
  SavedScreening,
  SavedScreeningInput,
} from './saved-types.ts'

interface HeadRow {
  readonly id: number
  readonly name: string
  readonly source: string
  readonly source_hash: string
  readonly settings: string
  readonly created_at: string
  readonly row_count: number
  readonly run: number | null
  readonly run_at: string | null
  readonly register: string | null
  readonly summary: string | null
}

const headColumns = 'id, name, source, source_hash, settings, created_at, row_count, run, run_at, register, summary'

const headOf = (row: HeadRow): SavedScreening => ({
  id: row.id,
  name: fromColumn(row.name),
  source: fromColumn(row.source),
  sourceHash: fromColumn(row.source_hash),
  settings: fromColumn(row.settings),
  createdAt: fromColumn(row.created_at),
  rows: row.row_count,
  ...(row.run === null
    ? {}
    : {
        run: {
          number: row.run,
          at: fromColumn(row.run_at ?? ''),
          register: fromColumn(row.register ?? ''),
          summary: fromColumn(row.summary ?? ''),
        },
      }),
})

const unknown = (id: number): MarsadError =>
  new MarsadError('screening-unknown', `the saved screening ${id} is gone: it was removed or replaced meanwhile`)

const overtaken = (): MarsadError =>
  new MarsadError('workspace-busy', 'another run of this saved screening has finished meanwhile; run it again')

const removeRows = async (sql: Statements, id: number): Promise<void> => {
  for (const table of ['saved_answer', 'saved_row', 'saved_state'])
    await sql.all(`delete from {${table}} where screening = ?`, [id])
  await sql.all('delete from {saved_screening} where id = ?', [id])
}

/** The id under a name, finished or not. */
const idOf = async (sql: Statements, name: string) => {
  const [row] = await sql.all<{ readonly id: number; readonly finished: number }>(
    'select id, finished from {saved_screening} where name = ?',
    [toColumn(name)],
  )
  return row
}

/** A number no saved screening has had: what was begun under another must not come to belong to it. */
const nextId = async (sql: Statements): Promise<number> => {
  const [row] = await sql.all<{ readonly value: string }>("select value from {meta} where key = 'saved_screenings'")
  const id = Number(row?.value ?? 0) + 1
  await sql.all("update {meta} set value = ? where key = 'saved_screenings'", [String(id)])
  return id
}

const checkName = (name: string): void => {
  if (name.trim() === '' || name.length > 200) {
    throw new MarsadError(
      'request-invalid',
      `${JSON.stringify(name.slice(0, 40))} is no name for a saved screening; give 1 to 200 characters`,
    )
  }
}

/** See {@link SavedScreenings.beginScreening}. */
export const beginScreening = (engine: Engine, input: SavedScreeningInput): Promise<number> => {
  checkName(input.name)
  return engine.write(async (sql) => {
    const there = await idOf(sql, input.name)
    if (there?.finished === 1) {
      throw new MarsadError(
        'screening-exists',
        `"${input.name}" is saved already; choose another name, or remove it first`,
      )
    }
    if (there !== undefined) await removeRows(sql, there.id)
    const id = await nextId(sql)
    await sql.insert(
      'saved_screening',
      ['id', 'name', 'source', 'source_hash', 'settings', 'created_at', 'finished', 'row_count', 'next_run'],
      [
        [
          id,
          ...[input.name, input.source, input.sourceHash, input.settings, input.createdAt].map(toColumn),
          ...[0, 0, 1],
        ],
      ],
    )
    return id
  })
}

const requireId = async (sql: Statements, id: number) => {
  const [row] = await sql.all<{ readonly run: number | null; readonly next_run: number }>(
    'select run, next_run from {saved_screening} where id = ?',
    [id],
  )
  if (row === undefined) throw unknown(id)
  return row
}

const optional = (text: string | undefined): SqlValue => (text === undefined ? null : toColumn(text))

/** See {@link SavedScreenings.addScreeningRows}. */
export const addScreeningRows = (engine: Engine, id: number, rows: readonly SavedRowInput[]): Promise<void> =>
  engine.write(async (sql) => {
    await requireId(sql, id)
    await sql.insert(
      'saved_row',
      ['screening', 'number', 'row_key', 'query', 'problem'],
      rows.map(({ number, key, query, problem }) => [id, number, optional(key), optional(query), optional(problem)]),
    )
    await sql.all('update {saved_screening} set row_count = row_count + ? where id = ?', [rows.length, id])
  })

/** See {@link SavedScreenings.finishScreening}. */
export const finishScreening = (engine: Engine, id: number): Promise<SavedScreening> =>
  engine.write(async (sql) => {
    await requireId(sql, id)
    await sql.all('update {saved_screening} set finished = 1 where id = ?', [id])
    const [row] = await sql.all<HeadRow>(`select ${headColumns} from {saved_screening} where id = ?`, [id])
    return headOf(row as HeadRow)
  })

/** See {@link SavedScreenings.screenings}. */
export const readScreenings = (engine: Engine): Promise<readonly SavedScreening[]> =>
  engine.read(async (sql) => {
    const rows = await sql.all<HeadRow>(`select ${headColumns} from {saved_screening} where finished = 1`)
    return rows.map(headOf).sort((a, b) => compareText(a.name, b.name))
  })

/** See {@link SavedScreenings.screening}. */
export const readScreening = (engine: Engine, name: string): Promise<SavedScreening | undefined> =>
  engine.read(async (sql) => {
    const [row] = await sql.all<HeadRow>(
      `select ${headColumns} from {saved_screening} where finished = 1 and name = ?`,
      [toColumn(name)],
    )
    return row === undefined ? undefined : headOf(row)
  })

interface RowRow {
  readonly number: number
  readonly row_key: string | null
  readonly query: string | null
  readonly problem: string | null
  readonly answer: string | null
}

const text = <K extends string>(key: K, column: string | null): { readonly [P in K]?: string } =>
  (column === null ? {} : { [key]: fromColumn(column) }) as { readonly [P in K]?: string }

/** See {@link SavedScreenings.screeningRows}. */
export const readScreeningRows = (
  engine: Engine,
  id: number,
  after: number,
  limit: number,
): Promise<readonly SavedRow[]> =>
  engine.read(async (sql) => {
    const rows = await sql.all<RowRow>(
      `select r.number, r.row_key, r.query, r.problem,
         (select a.answer from {saved_answer} a join {saved_screening} s on s.id = a.screening
            where a.screening = r.screening and a.number = r.number and a.run <= s.run order by a.run desc limit 1) as answer
         from {saved_row} r where r.screening = ? and r.number > ? order by r.number limit ?`,
      [id, after, limit],
    )
    return rows.map((row) => ({
      number: row.number,
      ...text('key', row.row_key),
      ...text('query', row.query),
      ...text('problem', row.problem),
      ...text('answer', row.answer),
    }))
  })

/** See {@link SavedScreenings.beginScreeningRun}. */
export const beginScreeningRun = (engine: Engine, id: number): Promise<number> =>
  engine.write(async (sql) => {
    const { next_run: number } = await requireId(sql, id)
    await sql.all('update {saved_screening} set next_run = next_run + 1 where id = ?', [id])
    return number
  })

/** See {@link SavedScreenings.addScreeningAnswers}. */
export const addScreeningAnswers = (
  engine: Engine,
  id: number,
  run: number,
  answers: readonly SavedAnswer[],
): Promise<void> =>
  engine.write(async (sql) => {
    const head = await requireId(sql, id)
    if (head.run !== null && run <= head.run) throw overtaken()
    await sql.insert(
      'saved_answer',
      ['screening', 'number', 'run', 'answer'],
      answers.map(({ number, answer }) => [id, number, run, toColumn(answer)]),
    )
  })

/** See {@link SavedScreenings.finishScreeningRun}. */
export const finishScreeningRun = (engine: Engine, id: number, end: SavedRunEnd): Promise<void> =>
  engine.write(async (sql) => {
    const head = await requireId(sql, id)
    const { number, expected = null } = end
    if (head.run !== expected || number >= head.next_run) throw overtaken()
    // What runs that never finished have left, and the answers that this one replaces.
    await sql.all('delete from {saved_answer} where screening = ? and run > ? and run <> ?', [
      id,
      expected ?? 0,
      number,
    ])
    await sql.all(
      `delete from {saved_answer} where screening = ? and run < ? and number in
         (select b.number from {saved_answer} b where b.screening = ? and b.run = ?)`,
      [id, number, id, number],
    )
    await sql.all('update {saved_screening} set run = ?, run_at = ?, register = ?, summary = ? where id = ?', [
      number,
      ...[end.at, end.register, end.summary].map(toColumn),
      id,
    ])
    await sql.all('delete from {saved_state} where screening = ?', [id])
    await sql.insert('saved_state', ['screening', 'state'], [[id, toColumn(end.state)]])
  })

/** See {@link SavedScreenings.screeningState}. */
export const readScreeningState = (engine: Engine, id: number): Promise<string | undefined> =>
  engine.read(async (sql) => {
    const [row] = await sql.all<{ readonly state: string }>('select state from {saved_state} where screening = ?', [id])
    return row === undefined ? undefined : fromColumn(row.state)
  })

/** See {@link SavedScreenings.removeScreening}. */
export const removeScreening = (engine: Engine, name: string): Promise<boolean> =>
  engine.write(async (sql) => {
    const there = await idOf(sql, name)
    if (there !== undefined) await removeRows(sql, there.id)
    return there?.finished === 1
  })
