import { MarsadError } from '../errors.ts'
import { type CsvColumns, csvTable } from './csv-table.ts'
import { dayMonthYear, editionHead } from './edition-head.ts'
import { entryContext, recordGate } from './entry-context.ts'
import { defaultLimits } from './limits.ts'
import type { ListFormat, ListParser, ListSink } from './types.ts'
import { ofsiRecord } from './uk-ofsi-record.ts'
import { ofsiList, ofsiReference } from './uk-parts.ts'

const needed = ['Name 6', 'Name 1', 'Group Type', 'Alias Type', 'Regime', 'Group ID']

/** Rows of one party beyond which a file is no list: the longest group of 2018 has some two hundred. */
const longestGroup = 20_000
const mostRows = 5_000_000

interface Group {
  readonly line: number
  readonly rows: (readonly string[])[]
}

const openParser = (sink: ListSink, options: Parameters<ListFormat['open']>[1] = {}): ListParser => {
  const limits = { ...defaultLimits, ...options.limits }
  const list = options.list ?? ofsiList
  const groups = new Map<string, Group>()
  let rows = 0
  let updated: string | undefined

  const fault = (code: 'list-wrong-shape' | 'file-too-large', what: string, advice = ''): never => {
    throw new MarsadError(code, `${what}${advice}`)
  }
  const finish = (columns: CsvColumns): void => {
    const gate = recordGate(sink, limits)
    for (const [group, { line, rows: own }] of groups) {
      const where = `${ofsiReference(group)} (line ${line})`
      const record = ofsiRecord(group, own, columns, entryContext(sink, list, limits, where, fault))
      if (record) gate.pass(record, where, fault)
    }
    if (gate.count() === 0) fault('list-wrong-shape', 'the file holds no party of the OFSI list that can be read')
  }

  return csvTable(sink, {
    what: 'the OFSI consolidated list',
    limits,
    delimiter: ',',
    isHeader: (cells) => cells.some((cell) => cell.trim() === 'Group ID'),
    preamble: (cells, line) => {
      const [label = '', value = ''] = cells.map((cell) => cell.trim())
      if (/^last updated:?$/i.test(label)) updated = value
      else
        sink.skip({ where: `line ${line}`, reason: `a row before the names of the columns: "${label.slice(0, 40)}"` })
    },
    header: (columns, line) => {
      const missing = needed.filter((name) => columns.at(name) < 0)
      if (missing.length > 0) {
        throw new MarsadError('list-wrong-shape', `the OFSI list has no column ${missing.join(', ')}`, { line })
      }
      const source = 'the line "Last Updated" above the names of the columns'
      sink.head(editionHead(ofsiList, source, updated && (dayMonthYear(updated) ?? updated), options))
    },
    about: (cells) => {
      const group = cells.at(-1)?.trim() ?? ''
      return /^\d+$/.test(group) ? ofsiReference(group) : ''
    },
    row: (cells, columns, line) => {
      const group = columns.cell(cells, 'Group ID').trim()
      if (!/^\d{1,12}$/.test(group)) {
        sink.skip({ where: `line ${line}`, reason: `the Group ID "${group.slice(0, 40)}" is no number; left out` })
        return
      }
      const known = groups.get(group)
      rows += 1
      if (rows > mostRows || (known?.rows.length ?? 0) >= longestGroup || groups.size > limits.records) {
        fault('file-too-large', `more rows or parties than any list has (line ${line}, Group ID ${group})`)
      }
      if (known) known.rows.push(cells)
      else groups.set(group, { line, rows: [cells] })
    },
    end: finish,
  })
}

/**
 * The consolidated list of HM Treasury's Office of Financial Sanctions Implementation in CSV: `Last Updated,13/04/2018`, the names of the
 * columns, then a row for each name × birth date × address of a party, joined by `Group ID`. Its list is `gb_hmt_sanctions`, a party's
 * reference `OFSI-13349`. UN references in the free text go into `citedReferences`. Older files are in windows-1252, which they do
 * not say. Rows of a party may stand anywhere, so records are given out at `end`, in the order of their first rows.
 *
 * Rows that do not fit the columns are skipped and counted. Errors: `list-wrong-shape`, `list-truncated`, `list-malformed`, `file-too-large`,
 * `file-empty`; `edition-undated` comes with the names of the columns, unless `published` is given.
 */
export const ukOfsiCsv: ListFormat = {
  id: 'uk-ofsi-csv',
  detect: (head) => {
    const text = head.replace(/^\ufeff/, '').slice(0, 4_000)
    return (
      !text.trimStart().startsWith('<') &&
      /(?:^|[\n,"])Name 6"?,"?Name 1"?,/.test(text) &&
      /(?:^|[\r\n])"?Last Updated|Group Type/.test(text)
    )
  },
  open: openParser,
}
