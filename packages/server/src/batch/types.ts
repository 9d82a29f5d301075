/** Rows of a file of people and organisations to be screened, whatever its format. */
import type { ScreeningQuery } from '@marsad/core/screening'

/** The formats a batch may come in. */
export type BatchFormat = 'csv' | 'jsonl' | 'xlsx'

/** Why a row cannot be screened. */
export interface RowProblem {
  /** A stable code of `core/errors.ts`. */
  readonly code: string
  readonly detail: string
}

/** One row of the input, in its order: a question, or why there is none. */
export interface BatchRow {
  /** The row's number among the rows of data, from 1. A head and blank lines do not count. */
  readonly row: number
  /** The line of the file it begins on, from 1; in a workbook the row of its sheet. */
  readonly line: number
  /** The asker's own key for it. */
  readonly id?: string
  readonly query?: ScreeningQuery
  readonly problem?: RowProblem
  /** What was left out or read in more than one way, in words. */
  readonly notes?: readonly string[]
}

/** What a reader saw once all rows were read. */
export interface BatchFacts {
  readonly format: BatchFormat
  /** Rows of data. */
  readonly rows: number
  /** Rows that cannot be screened. */
  readonly failed: number
  /** Rows with fewer or more cells than the head. */
  readonly ragged: number
  /** Rows that carry notes. */
  readonly noted: number
  /** Columns that were not understood, by their titles. */
  readonly unused: readonly string[]
  /** Sentences on the whole file: formulas whose kept value was used, macros not read, lines behind an end mark. */
  readonly remarks: readonly string[]
}

/** A row of a table before its columns are understood. Cells are text; dates are ISO 8601. */
export interface TableRow {
  readonly cells: readonly string[]
  readonly line: number
}

/** Rows in portions, so that a reader of a million waits for who takes them; remarks on the whole file come at the end. */
export type TableRows = AsyncGenerator<readonly TableRow[], readonly string[], undefined>

/** The rows of a batch in portions; the facts come at the end. */
export type BatchRows = AsyncGenerator<readonly BatchRow[], BatchFacts, undefined>

/** Bytes a batch may have: 4 GB, some forty million short rows. */
export const batchLimit = 4_000_000_000

/** Rows a batch may have. */
export const rowLimit = 20_000_000

/** Characters in one name; longer ones are no names. */
export const nameLimit = 2_000

/** Names, countries, dates or identifiers in one row; a question may have so many names. */
export const valuesLimit = 50
