/** Rows of a CSV text (RFC 4180) up to an end mark, for lists known to be well formed. `core/lists` has the reader for hostile ones. */
export const csvRows = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, plain = '', end = ''] of text
    .split('\x1a')[0]!
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))[^,\r\n]*(,|\r?\n|$)/g)) {
    const cell = quoted === undefined ? plain : quoted.replaceAll('""', '"')
    row.push(cell === '-0- ' ? '' : cell)
    if (end === ',') continue
    if (row.some((one) => one !== '')) rows.push(row)
    row = []
  }
  return rows
}
