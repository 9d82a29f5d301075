import { MarsadError } from '../errors.ts'
import { type CsvDelimiter, csvRows } from './csv-rows.ts'
import { guardedSteps } from './guarded.ts'
import type { ListLimits, ListParser, ListSink } from './types.ts'

/** The columns of a table, found by their names whatever their case and white space. */
export interface CsvColumns {
  /** Names as printed, ends trimmed; a column without a name is ''. */
  readonly names: readonly string[]
  /** The place of a column; -1 where the table has none of that name. */
  at(name: string): number
  /** The cell of a row under that name, as printed; '' where there is no such column. */
  cell(cells: readonly string[], name: string): string
}

/** What a list makes of its table. */
export interface CsvTableOptions {
  /** What the file should be, for messages: `the OFSI list`. */
  readonly what: string
  readonly limits: ListLimits
  readonly delimiter: CsvDelimiter
  /** Repairs the cells of a damaged row before anything looks at them. */
  repair?(cells: readonly string[], line: number): readonly string[]
  /** True for the row of column names. Rows before it go to `preamble`. */
  isHeader(cells: readonly string[]): boolean
  preamble?(cells: readonly string[], line: number): void
  header(columns: CsvColumns, line: number): void
  /** A row with as many cells as there are columns. Others are skipped and counted; empty cells too many at the end do no harm. */
  row(cells: readonly string[], columns: CsvColumns, line: number): void
  /** What the skipped row seems to be about, for its reason. */
  about?(cells: readonly string[], columns: CsvColumns): string
  end(columns: CsvColumns): void
}

/** Rows that may stand before the names of the columns. */
const longestPreamble = 20

export const columnKey = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase()

const columnsOf = (cells: readonly string[]): CsvColumns => {
  const names = cells.map((cell) => cell.trim())
  const places = new Map<string, number>()
  for (const [index, name] of names.entries()) {
    const key = columnKey(name)
    if (!places.has(key)) places.set(key, index)
  }
  const at = (name: string): number => places.get(columnKey(name)) ?? -1
  return { names, at, cell: (row, name) => row[at(name)] ?? '' }
}

/** The cells of a row brought to the number of columns by dropping empty ones at its end; `undefined` where that does not do it. */
const fitted = (cells: readonly string[], count: number): readonly string[] | undefined => {
  if (cells.length === count) return cells
  return cells.length > count && cells.slice(count).every((cell) => cell.trim() === '')
    ? cells.slice(0, count)
    : undefined
}

const countOf = (text: string, sign: string): number => text.split(sign).length - 1

/** Tables narrower than this may well have a cell of several lines with as many delimiters as a row. */
const narrow = 5

/**
 * A stray quote swallows what follows it up to the next one. Where both stand in the same column the row fits all the same, and its halves are of two
 * parties: then one cell holds a line end and the delimiters of a whole row.
 */
const swallows = (cells: readonly string[], delimiter: string): boolean =>
  cells.length >= narrow && cells.some((cell) => cell.includes('\n') && countOf(cell, delimiter) >= cells.length - 1)

/** True when every cell of a row is blank: a spreadsheet's empty lines. */
export const isBlankRow = (cells: readonly string[]): boolean => cells.every((cell) => cell.trim() === '')

/**
 * A push parser for lists that are tables: finds the row of column names, hands over the rows that fit it, and counts those that do not, so that
 * no party is read from cells that slipped into other columns.
 *
 * Errors carry the line: `file-empty`, `list-wrong-shape` without a row of column names, `list-truncated` inside a quote, `list-malformed`,
 * `file-too-large`.
 */
export const csvTable = (sink: ListSink, options: CsvTableOptions): ListParser => {
  let columns: CsvColumns | undefined
  let first = ''
  let before = 0
  let anything = false

  const take = (raw: readonly string[], line: number): void => {
    const cells = options.repair?.(raw, line) ?? raw
    if (isBlankRow(cells)) return
    if (!columns) {
      first ||= cells.join(' ').trim().slice(0, 60)
      if (options.isHeader(cells)) {
        columns = columnsOf(cells)
        options.header(columns, line)
        return
      }
      before += 1
      if (before > longestPreamble) throw noHeader(line)
      options.preamble?.(cells, line)
      return
    }
    const whole = fitted(cells, columns.names.length)
    const swallowed = whole !== undefined && swallows(whole, options.delimiter)
    if (whole && !swallowed) {
      options.row(whole, columns, line)
      return
    }
    const lines = cells.reduce((sum, cell) => sum + countOf(cell, '\n'), 1)
    const about = swallowed ? '' : (options.about?.(cells, columns) ?? '')
    const what = swallowed
      ? 'a quote runs from one row into another'
      : `cells: ${cells.length}, columns: ${columns.names.length}`
    const reason = `${what}; the row was left out${lines > 1 ? `, ${lines} lines in all` : ''}`
    sink.skip({ where: `line ${line}${about === '' ? '' : `, ${about}`}`, reason })
  }
  const noHeader = (line: number): MarsadError =>
    new MarsadError(
      'list-wrong-shape',
      `the names of the columns of ${options.what} do not stand in the first ${longestPreamble} rows; the file begins with "${first}"`,
      { line },
    )
  const reader = csvRows(
    {
      row: take,
      fault: (reason, line) => sink.skip({ where: `line ${line}`, reason: `${reason}; the text was kept` }),
    },
    { delimiter: options.delimiter, cellLength: options.limits.textLength },
  )
  const guarded = guardedSteps()
  return {
    write: (chunk) =>
      guarded(() => {
        anything ||= /[^\s\ufeff]/.test(chunk)
        reader.write(chunk)
      }),
    end: () =>
      guarded(() => {
        if (!anything) throw new MarsadError('file-empty', `the file is empty; ${options.what} was expected`)
        const { afterMark } = reader.end()
        if (!columns) throw noHeader(1)
        if (afterMark) {
          const reason = `${afterMark.lines} lines behind the end mark were not read; they begin with "${afterMark.start}"`
          sink.skip({ where: `line ${afterMark.line}`, reason })
        }
        options.end(columns)
      }),
  }
}
