import { MarsadError } from '@marsad/core/errors'
import type { TableRow } from '../types.ts'
import { dayOfSerial } from './dates.ts'
import type { PartSink } from './part.ts'
import { unescaped } from './shared-strings.ts'
import type { Workbook } from './workbook.ts'

/** Columns that may hold something; a sheet has 16,384. */
const columnLimit = 1_000
/** Characters of one cell. */
const cellLimit = 200_000

/** What was met in a sheet besides values. */
export interface SheetCounts {
  /** Formulas whose kept value was used; they are never worked out. */
  formulas: number
  /** Formulas without a kept value; their cells are empty. */
  unkept: number
  /** Cells that hold an error (`#N/A`); they are empty. */
  errors: number
}

/** The column of `AB12`, from 0. */
const columnOf = (reference: string): number => {
  let column = 0
  for (const char of reference) {
    const code = char.charCodeAt(0)
    if (code < 65 || code > 90) break
    column = column * 26 + code - 64
  }
  return column - 1
}

/** A number as people write it: whole numbers without an exponent, so that a passport number stays one. */
const numberText = (value: string): string => {
  const number = Number(value)
  return /[eE.]/.test(value) && Number.isSafeInteger(number) ? String(number) : value
}

/** Collects the rows of a sheet; empty rows and cells are left out as the file leaves them. */
export const sheetSink = (
  book: Pick<Workbook, 'dayStyles' | 'since1904'>,
  strings: readonly string[],
  file: string,
): { readonly sink: PartSink; readonly counts: SheetCounts; take(): readonly TableRow[] } => {
  const counts: SheetCounts = { formulas: 0, unkept: 0, errors: 0 }
  let rows: TableRow[] = []
  let cells: string[] = []
  let line = 0
  let column = -1
  let type = ''
  let style = 0
  let value = ''
  let text = ''
  let formula = false
  let collecting: 'value' | 'text' | undefined
  let inGuide = false

  const textOf = (): string => {
    if (type === 's') {
      const shared = strings[Number(value)]
      if (value !== '' && shared === undefined) {
        throw new MarsadError(
          'list-malformed',
          `row ${line}: a cell refers to text ${value.slice(0, 20)}, which is not there`,
          { file },
        )
      }
      return shared ?? ''
    }
    if (type === 'inlineStr') return unescaped(text)
    if (type === 'str') return unescaped(value)
    if (type === 'b') return value === '1' ? 'true' : value === '0' ? 'false' : value
    if (type === 'e') {
      counts.errors += 1
      return ''
    }
    if (type === 'd') return value
    const day = value !== '' && book.dayStyles[style] === true ? dayOfSerial(Number(value), book.since1904) : undefined
    return day ?? numberText(value)
  }
  const closeCell = (): void => {
    if (formula) {
      if (value === '' && type !== 'str') counts.unkept += 1
      else counts.formulas += 1
    }
    const content = textOf()
    if (content === '') return
    if (column >= columnLimit || column < 0) {
      throw new MarsadError('file-too-large', `row ${line} has a cell beyond column ${columnLimit}`, { file })
    }
    while (cells.length < column) cells.push('')
    cells[column] = content
  }
  const add = (piece: string): void => {
    if (value.length + text.length + piece.length > cellLimit) {
      throw new MarsadError('file-too-large', `a cell of row ${line} is over ${cellLimit} characters`, { file })
    }
    if (collecting === 'value') value += piece
    else text += piece
  }
  return {
    counts,
    take() {
      const taken = rows
      rows = []
      return taken
    },
    sink: {
      open(name, { r, t, s }) {
        if (name === 'row') {
          line = r === undefined ? line + 1 : Number(r)
          column = -1
        } else if (name === 'c') {
          column = r === undefined ? column + 1 : columnOf(r)
          type = t ?? ''
          style = s === undefined ? 0 : Number(s)
          value = ''
          text = ''
          formula = false
        } else if (name === 'f') formula = true
        else if (name === 'v') collecting = 'value'
        else if (name === 'rPh') inGuide = true
        else if (name === 't' && !inGuide) collecting = 'text'
      },
      text(piece) {
        if (collecting !== undefined) add(piece)
      },
      close(name) {
        if (name === 'v' || name === 't') collecting = undefined
        else if (name === 'rPh') inGuide = false
        else if (name === 'c') closeCell()
        else if (name === 'row') {
          if (cells.some((cell) => cell !== '')) rows.push({ cells, line })
          cells = []
        }
      },
    },
  }
}
