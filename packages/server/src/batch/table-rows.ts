import { MarsadError } from '@marsad/core/errors'
import type { ScreeningQuery } from '@marsad/core/screening'
import { type ColumnMap, mapColumns } from './columns.ts'
import { makeRow, type RawRow } from './make-row.ts'
import { type BatchFormat, type BatchRow, type BatchRows, rowLimit, type TableRow, type TableRows } from './types.ts'
import { several } from './values.ts'

/** How a table is read. */
export interface TableOptions {
  /** `name=Customer,id=2`; see {@link mapColumns}. */
  readonly columns?: string
  /** For rows that do not say what they are. */
  readonly schema?: ScreeningQuery['schema']
}

const rawOf = (cells: readonly string[], { columns }: ColumnMap): RawRow => {
  const of = (role: string): readonly string[] =>
    columns.flatMap((column) => {
      const text = column.role === role ? (cells[column.index] ?? '').trim() : ''
      return text === '' ? [] : [text]
    })
  const joined = [...of('first_name'), ...of('middle_name'), ...of('last_name')].join(' ')
  const named = of('name')
  const identifiers = columns
    .filter(({ role }) => role === 'identifier')
    .flatMap(({ index, type }) =>
      several((cells[index] ?? '').trim()).map((number) => ({ number, ...(type === undefined ? {} : { type }) })),
    )
  const [id, schema, gender] = [of('id')[0], of('schema')[0], of('gender')[0]]
  return {
    ...(id === undefined ? {} : { id }),
    names: [...new Set([...(named.length > 0 || joined === '' ? named : [joined]), ...of('alias').flatMap(several)])],
    ...(schema === undefined ? {} : { schema }),
    birthDates: of('birth_date').flatMap(several),
    countries: [...new Set(of('country').flatMap(several))],
    ...(gender === undefined ? {} : { gender }),
    identifiers,
  }
}

/** Cells beyond the head that hold something, or cells that are missing. */
const raggedNote = (cells: readonly string[], width: number): string | undefined => {
  if (cells.length < width) return `the row has ${cells.length} cells where the head has ${width}`
  const extra = cells.slice(width).filter((cell) => cell.trim() !== '').length
  return extra > 0 ? `the row has ${extra} cells more than the head; they were left out` : undefined
}

/** The rows of a table as questions, its columns understood by the first row. Throws `columns-unknown`, `file-too-large`. */
export async function* tableRows(table: TableRows, format: BatchFormat, options: TableOptions = {}): BatchRows {
  let map: ColumnMap | undefined
  let [rows, failed, ragged, noted] = [0, 0, 0, 0]
  const read = ({ cells, line }: TableRow): BatchRow => {
    rows += 1
    if (rows > rowLimit) throw new MarsadError('file-too-large', `more than ${rowLimit} rows; split the file`, { line })
    const made = makeRow({ row: rows, line }, rawOf(cells, map as ColumnMap), options.schema)
    // A workbook leaves empty cells out, so a short row says nothing there.
    const note = format === 'xlsx' ? undefined : raggedNote(cells, (map as ColumnMap).width)
    if (note !== undefined) ragged += 1
    if (made.problem !== undefined) failed += 1
    const row = note === undefined ? made : { ...made, notes: [...(made.notes ?? []), note] }
    if (row.notes !== undefined) noted += 1
    return row
  }
  for (;;) {
    const { done, value } = await table.next()
    if (done) return { format, rows, failed, ragged, noted, unused: map?.unused ?? [], remarks: value }
    let portion = value
    if (map === undefined && portion[0] !== undefined) {
      map = mapColumns(portion[0].cells, options.columns)
      if (map.head) portion = portion.slice(1)
    }
    if (portion.length > 0) yield portion.map(read)
  }
}
