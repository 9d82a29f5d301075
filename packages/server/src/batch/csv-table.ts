import { MarsadError } from '@marsad/core/errors'
import { type CsvDelimiter, csvDelimiter, csvRows } from '@marsad/core/lists'
import type { TableRow, TableRows } from './types.ts'

/** Characters that are looked at for the delimiter before the first row is cut. */
const headLength = 65_536

/** The words for `--delimiter`. */
export const delimiterNames: Readonly<Record<string, CsvDelimiter>> = {
  comma: ',',
  ',': ',',
  semicolon: ';',
  ';': ';',
  tab: '\t',
  pipe: '|',
  '|': '|',
}

/** The delimiter a user names; `none` for a file of one column. Throws `usage`. */
export const namedDelimiter = (word: string): CsvDelimiter | 'none' => {
  const delimiter = word === 'none' ? word : delimiterNames[word]
  if (delimiter !== undefined) return delimiter
  throw new MarsadError('usage', `--delimiter ${word.slice(0, 20)}: write comma, semicolon, tab, pipe or none`)
}

/**
 * The rows of a CSV text. The delimiter is the sign of `, ; tab |` that stands most often in the first row, unless it is given; a first row with
 * none of them makes a file of one column, whose commas belong to the names. Throws what `csvRows` throws.
 */
export async function* csvTable(text: AsyncIterable<string>, delimiter?: CsvDelimiter | 'none'): TableRows {
  let rows: TableRow[] = []
  let repaired = 0
  let firstRepaired = 0
  const open = (head: string) => {
    const sniffed = delimiter ?? csvDelimiter(head) ?? 'none'
    const single = sniffed === 'none'
    return csvRows(
      {
        // One column: what a tab cut is one name again.
        row: (cells, line) => void rows.push({ cells: single && cells.length > 1 ? [cells.join(' ')] : cells, line }),
        fault: (_, line) => {
          repaired += 1
          if (repaired === 1) firstRepaired = line
        },
      },
      { delimiter: single ? '\t' : sniffed },
    )
  }
  let reader: ReturnType<typeof csvRows> | undefined
  let held = ''
  const taken = (): readonly TableRow[] => {
    const portion = rows
    rows = []
    return portion
  }
  for await (const part of text) {
    if (reader !== undefined) reader.write(part)
    else {
      held += part
      if (held.length < headLength) continue
      reader = open(held)
      reader.write(held)
    }
    if (rows.length > 0) yield taken()
  }
  if (reader === undefined) {
    reader = open(held)
    reader.write(held)
  }
  const { afterMark } = reader.end()
  if (rows.length > 0) yield taken()
  return [
    ...(repaired === 0
      ? []
      : [`${repaired} cells have text behind a closing quote (first in line ${firstRepaired}); the text was kept`]),
    ...(afterMark === undefined
      ? []
      : [`${afterMark.lines} lines from line ${afterMark.line} stand behind an end mark and were not read`]),
  ]
}
