/** One row of a batch as it is written: a line of JSON, or a row of a table that no spreadsheet executes. */
import type { DecidedAnswer, ScreeningAnswer } from '@marsad/core/screening'
import type { AnswerText } from '../screening/messages.ts'
import type { BatchRow } from './types.ts'

/** The formats a batch is written in. */
export type OutputFormat = 'jsonl' | 'csv'

/** `,"key":value` for what is there. */
const more = (key: string, value: unknown): string =>
  value === undefined ? '' : `,${JSON.stringify(key)}:${JSON.stringify(value)}`

/** The line of a row: `{row, id?, query, results, formerly, warnings, notes?}`, or `{row, line, id?, error: {code, detail}}`. */
export const rowJson = ({ row, line, id, notes, problem }: BatchRow, answer: AnswerText | undefined): string => {
  const failed = problem ?? (answer !== undefined && 'problem' in answer ? answer.problem : undefined)
  const head = `{"row":${row}${more('id', id)}`
  if (failed !== undefined || answer === undefined || 'problem' in answer) {
    return `${head},"line":${line}${more('error', failed)}${more('notes', notes)}}\n`
  }
  const body = answer.json.slice(1, -1)
  return `${head}${body === '' ? '' : `,${body}`}${more('notes', notes)}}\n`
}

/** The titles of the table. One row for each row of the input: its best result, and how many more there are. */
export const csvTitles: readonly string[] = [
  ...['row', 'id', 'name', 'verdict', 'score', 'party', 'caption', 'schema', 'references', 'listed_name', 'reasons'],
  ...['results', 'other_parties', 'formerly', 'cleared', 'warnings', 'notes', 'error'],
]

/**
 * A cell that a spreadsheet takes for text. A cell that begins with `=`, `+`, `-`, `@` (full-width ones too), a tab or a line end would be worked out as a
 * formula; so would one behind a sign that another locale takes for the delimiter. An apostrophe before it makes it text.
 */
export const safeCell = (text: string): string => {
  const guarded = text.replace(/([;,|\t\r\n]\s*)(?=[=+\-@\uff1d\uff0b\uff0d\uff20])/g, "$1'")
  const safe = /^[=+\-@\uff1d\uff0b\uff0d\uff20\t\r\n]/.test(guarded) ? `'${guarded}` : guarded
  return /[",;\r\n\t|]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A row of CSV, ended as RFC 4180 has it. */
export const csvLine = (cells: readonly (string | number)[]): string =>
  `${cells.map((cell) => (typeof cell === 'number' ? String(cell) : safeCell(cell))).join(',')}\r\n`

/** The table row of a row. */
export const rowCsv = (
  { row, id = '', query, notes = [], problem }: BatchRow,
  answer: AnswerText | undefined,
): string => {
  const failed = problem ?? (answer !== undefined && 'problem' in answer ? answer.problem : undefined)
  const name = query?.names[0] ?? ''
  const said = notes.join('; ')
  if (failed !== undefined || answer === undefined || 'problem' in answer) {
    const error = failed === undefined ? '' : `${failed.code}: ${failed.detail}`
    return csvLine([row, id, name, ...Array.from({ length: csvTitles.length - 5 }, () => ''), said, error])
  }
  const {
    results,
    formerly,
    cleared = [],
    warnings,
  } = JSON.parse(answer.json) as Partial<DecidedAnswer> & ScreeningAnswer
  const [best, ...others] = results
  return csvLine([
    ...[
      row,
      id,
      name,
      best?.verdict ?? 'none',
      best?.score ?? '',
      best?.id ?? '',
      best?.caption ?? '',
      best?.schema ?? '',
    ],
    ...[
      best?.references.join(' ') ?? '',
      best?.listedName.text ?? '',
      best?.explanation.map(({ code }) => code).join(' ') ?? '',
    ],
    ...[results.length, others.map((other) => other.id).join(' '), formerly.map((other) => other.id).join(' ')],
    cleared.map((other) => other.id).join(' '),
    ...[warnings.map(({ code }) => code).join(' '), said, ''],
  ])
}
