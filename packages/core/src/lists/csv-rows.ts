import { MarsadError } from '../errors.ts'

export type CsvDelimiter = ',' | ';' | '\t' | '|'

/** Takes the rows of a CSV text. Shared by every list that is published as a table. */
export interface CsvSink {
  /** A row and the line (from 1) it begins on. Blank lines are no rows. Rows may differ in length: the caller knows what a short one means. */
  row(cells: readonly string[], line: number): void
  /** Something repaired that RFC 4180 does not allow; the text was kept. Not called without a reason to count. */
  fault?(reason: string, line: number): void
}

export interface CsvOptions {
  /** Default `,`. */
  readonly delimiter?: CsvDelimiter
  /** Characters in one cell; default 200,000. */
  readonly cellLength?: number
  /** Cells in one row; default 1,000. */
  readonly cells?: number
}

/** What a CSV text held, told at its end. */
export interface CsvEnd {
  readonly rows: number
  /**
   * The lines with anything on them behind an end mark (0x1A alone at the start of a line, as DOS ended its files); they are
   * not read. Absent where nothing follows the mark, or there is none.
   */
  readonly afterMark?: { readonly line: number; readonly lines: number; readonly start: string }
}

/** A push tokenizer: write chunks of any size, then end. */
export interface CsvReader {
  write(chunk: string): void
  end(): CsvEnd
}

const quote = 34
const newline = 10
const carriageReturn = 13
const endMark = 26

const countNewlines = (text: string): number => {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1
  return count
}

/**
 * Cuts CSV text into rows of cells (RFC 4180): cells in double quotes may hold the delimiter, line ends and doubled quotes; lines end in
 * CRLF, LF or CR; a byte order mark is dropped. Beyond the RFC: a quote inside a bare cell is a letter; text behind a closing quote is kept and
 * told as a fault; what follows an end mark (0x1A) is counted, not read. White space is kept.
 *
 * Errors carry the line: `list-truncated` when a quote is never closed (with the line it opened on), `list-malformed` for a NUL,
 * `file-too-large` for a cell or a row over the limit.
 */
export const csvRows = (sink: CsvSink, options: CsvOptions = {}): CsvReader => {
  const { delimiter = ',', cellLength = 200_000, cells: mostCells = 1_000 } = options
  const separator = delimiter.charCodeAt(0)
  let state: 'start' | 'bare' | 'quoted' | 'closing' | 'after' = 'start'
  let cells: string[] = []
  let cell = ''
  let line = 1
  let rowLine = 1
  let openedOn = 0
  let rows = 0
  let begun = false
  let afterReturn = false
  let wasQuoted = false
  const after = { line: 0, lines: 0, start: '', blank: true }

  const add = (text: string): void => {
    if (cell.length + text.length > cellLength) {
      const why = state === 'quoted' ? `; its quote opened in line ${openedOn} and may never close` : ''
      throw new MarsadError('file-too-large', `a cell of line ${rowLine} is over ${cellLength} characters${why}`, {
        line: state === 'quoted' ? openedOn : rowLine,
      })
    }
    const nul = text.indexOf('\0')
    if (nul >= 0) {
      const at = line + countNewlines(text.slice(0, nul))
      throw new MarsadError('list-malformed', `line ${at} holds a NUL character; the file is damaged or not text`, {
        line: at,
      })
    }
    cell = cell === '' ? text : cell + text
  }
  const endCell = (): void => {
    if (cells.length >= mostCells) {
      throw new MarsadError('file-too-large', `line ${rowLine} has more than ${mostCells} cells`, { line: rowLine })
    }
    cells.push(cell)
    cell = ''
  }
  const endRow = (): void => {
    // A blank line: one bare cell without a character.
    if (cells.length > 0 || cell !== '' || wasQuoted) {
      endCell()
      rows += 1
      const done = cells
      cells = []
      sink.row(done, rowLine)
    }
    state = 'start'
    wasQuoted = false
  }
  const endLine = (code: number): void => {
    endRow()
    line += 1
    rowLine = line
    afterReturn = code === carriageReturn
  }
  const countAfter = (text: string): void => {
    for (const [index, piece] of text.split('\n').entries()) {
      if (index > 0) {
        line += 1
        after.blank = true
      }
      const content = piece.replaceAll(String.fromCharCode(endMark), '').replaceAll('\r', '')
      if (after.blank) {
        if (content.trim() === '') continue
        after.blank = false
        after.lines += 1
        if (after.lines === 1) after.line = line
      }
      if (after.lines === 1 && after.start.length < 40) after.start = (after.start + content).trimStart().slice(0, 40)
    }
  }

  /** Reads one stretch from `at`; gives the place where the next begins. */
  const step = (chunk: string, at: number): number => {
    const code = chunk.charCodeAt(at)
    if (afterReturn) {
      afterReturn = false
      if (code === newline) return at + 1
    }
    if (state === 'start') {
      if (code === quote) {
        state = 'quoted'
        openedOn = line
        wasQuoted = true
        return at + 1
      }
      if (code === endMark && cells.length === 0) {
        state = 'after'
        return at + 1
      }
      state = 'bare'
    }
    if (state === 'after') {
      countAfter(chunk.slice(at))
      return chunk.length
    }
    if (state === 'quoted') {
      const close = chunk.indexOf('"', at)
      const text = close < 0 ? chunk.slice(at) : chunk.slice(at, close)
      add(text)
      line += countNewlines(text)
      if (close < 0) return chunk.length
      state = 'closing'
      return close + 1
    }
    if (state === 'closing') {
      if (code === quote) {
        state = 'quoted'
        add('"')
        return at + 1
      }
      if (code !== separator && code !== newline && code !== carriageReturn) {
        sink.fault?.('text stands behind a closing quote', line)
      }
      state = 'bare'
    }
    let end = at
    for (; end < chunk.length; end += 1) {
      const next = chunk.charCodeAt(end)
      if (next === separator || next === newline || next === carriageReturn) break
    }
    if (end > at) add(chunk.slice(at, end))
    if (end === chunk.length) return end
    const stop = chunk.charCodeAt(end)
    if (stop === separator) {
      endCell()
      state = 'start'
    } else endLine(stop)
    return end + 1
  }

  return {
    write: (chunk) => {
      let at = 0
      if (!begun && chunk !== '') {
        begun = true
        if (chunk.charCodeAt(0) === 0xfeff) at = 1
      }
      while (at < chunk.length) at = step(chunk, at)
    },
    end: () => {
      if (state === 'quoted') {
        throw new MarsadError(
          'list-truncated',
          `the quote opened in line ${openedOn} is never closed; the file is cut off or its quotes are damaged`,
          { line: openedOn },
        )
      }
      if (state !== 'after') endRow()
      return {
        rows,
        ...(after.lines > 0 && { afterMark: { line: after.line, lines: after.lines, start: after.start } }),
      }
    },
  }
}

/**
 * The delimiter of a CSV text from its first row: the sign of `, ; tab |` that stands there most often outside quotes. `undefined` when
 * none stands there, so the text has one column or is no table.
 */
export const csvDelimiter = (head: string): CsvDelimiter | undefined => {
  const first = /^(?:"(?:[^"]|"")*(?:"|$)|[^"\r\n])*/.exec(head.replace(/^\ufeff?[\r\n]*/, ''))?.[0] ?? ''
  const bare = first.replace(/"(?:[^"]|"")*(?:"|$)/g, '')
  let best: CsvDelimiter | undefined
  let most = 0
  for (const sign of [',', ';', '\t', '|'] as const) {
    const count = bare.split(sign).length - 1
    if (count > most) {
      best = sign
      most = count
    }
  }
  return best
}
