/** Names out of a pasted text or a file, in the tab. */

/** Names in one go: at some ten milliseconds each a tab works a minute or two. Longer files are for `marsad screen --input`. */
export const mostNames = 10_000

/** The names in their order; or why there are none. */
export type NamesRead =
  | { readonly names: readonly string[]; readonly column?: string }
  | { readonly problem: 'none' }
  | { readonly problem: 'many'; readonly count: number }
  | { readonly problem: 'quote'; readonly line: number }

const delimiters = [',', ';', '\t', '|'] as const

/** The sign that parts the first line, outside quotes; `undefined` for a file of one column. */
const delimiterOf = (text: string): string | undefined => {
  const first = (/^[^\r\n]*/u.exec(text)?.[0] ?? '').replace(/"(?:[^"]|"")*"/gu, '')
  const counted = delimiters.map((sign) => [first.split(sign).length - 1, sign] as const)
  const [count, sign] = counted.reduce((best, one) => (one[0] > best[0] ? one : best))
  return count === 0 ? undefined : sign
}

/** Rows of a table with quotes (RFC 4180), or the line on which a quote opens that nobody closes. */
const rowsOf = (text: string, delimiter: string | undefined): readonly (readonly string[])[] | number => {
  const rows: string[][] = []
  let [row, cell, line]: [string[], string, number] = [[], '', 1]
  /** Line of the open quote; 0 outside. */
  let quoted = 0
  for (let at = 0; at < text.length; at += 1) {
    const unit = text[at] as string
    if (unit === '\n') line += 1
    if (quoted > 0) {
      if (unit !== '"') cell += unit
      else if (text[at + 1] === '"') {
        cell += '"'
        at += 1
      } else quoted = 0
    } else if (unit === '"' && cell === '') quoted = line
    else if (unit === delimiter) {
      row.push(cell)
      cell = ''
    } else if (unit === '\n') {
      row.push(cell)
      rows.push(row)
      row = []
      cell = ''
    } else cell += unit
  }
  if (quoted > 0) return quoted
  if (cell !== '' || row.length > 0) rows.push([...row, cell])
  return rows
}

/** Titles a column of names goes by, without case, spaces and signs. */
const titles: ReadonlySet<string> = new Set(
  'name,fullname,customer,customername,client,clientname,entityname,companyname,company,legalname,caption,имя,фио,наименование,название,الاسم,اسم,الاسمالكامل'.split(
    ',',
  ),
)
const titleKey = (text: string): string => text.toLowerCase().replace(/[\s_.-]/gu, '')

const counted = (cells: readonly string[], column?: string): NamesRead => {
  const names = cells.map((cell) => cell.trim().replace(/\s+/gu, ' ')).filter((name) => name !== '')
  if (names.length === 0) return { problem: 'none' }
  if (names.length > mostNames) return { problem: 'many', count: names.length }
  return { names, ...(column !== undefined && { column }) }
}

/**
 * The names of a text. A table (by its file name, or by a tab in its first line, as spreadsheets paste) gives the column with a known
 * title, else its first; anything else one name a line, commas and all. Blank lines are no names.
 */
export const namesOfText = (text: string, fileName = ''): NamesRead => {
  const plain = text.replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n')
  const asTable = /\.(csv|tsv)$/iu.test(fileName) || /^[^\n]*\t/u.test(plain)
  if (!asTable) return counted(plain.split('\n'))
  const rows = rowsOf(plain, delimiterOf(plain))
  if (typeof rows === 'number') return { problem: 'quote', line: rows }
  const at = (rows[0] ?? []).findIndex((title) => titles.has(titleKey(title)))
  if (at < 0) return counted(rows.map((row) => row[0] ?? ''))
  return counted(
    rows.slice(1).map((row) => row[at] ?? ''),
    (rows[0]?.[at] ?? '').trim(),
  )
}
