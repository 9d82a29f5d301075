import type { NameRow } from '../worker/protocol.ts'

const titles =
  'row,name,verdict,score,party,caption,schema,references,listed_name,reasons,formerly,warnings,error'.split(',')

/**
 * A cell that a spreadsheet takes for text. One that begins with `=`, `+`, `-`, `@` (full-width ones too), a tab or a line end would be worked
 * out as a formula; so would one behind a sign that another locale takes for the delimiter. An apostrophe before it makes it text.
 */
export const safeCell = (text: string): string => {
  const guarded = text.replace(/([;,|\t\r\n]\s*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/gu, "$1'")
  const safe = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/u.test(guarded) ? `'${guarded}` : guarded
  return /[",;\r\n\t|]|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

const cellsOf = ({ name, best, formerly, warnings, problem }: NameRow, at: number): readonly (string | number)[] => [
  ...[at + 1, name, problem === undefined ? (best?.verdict ?? 'none') : '', best?.score ?? '', best?.id ?? ''],
  ...[best?.caption ?? '', best?.schema ?? '', best?.references.join(' ') ?? '', best?.listedName.text ?? ''],
  ...[best?.explanation.map(({ code }) => code).join(' ') ?? '', formerly?.id ?? ''],
  ...[warnings.map(({ code }) => code).join(' '), problem ?? ''],
]

/** The rows as a table (RFC 4180, with the mark by which spreadsheets know UTF-8); columns as `marsad screen --output` writes them. */
export const rowsCsv = (rows: readonly NameRow[]): string =>
  `\ufeff${[titles, ...rows.map(cellsOf)]
    .map((cells) => cells.map((cell) => (typeof cell === 'number' ? String(cell) : safeCell(cell))).join(','))
    .join('\r\n')}\r\n`
