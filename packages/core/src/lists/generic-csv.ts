import { MarsadError } from '../errors.ts'
import { csvDelimiter } from './csv-rows.ts'
import { columnKey, csvTable } from './csv-table.ts'
import { editionHead } from './edition-head.ts'
import { entryContext, recordGate } from './entry-context.ts'
import type { CsvMapping } from './generic-mapping.ts'
import { genericRecord, genericReference } from './generic-record.ts'
import { defaultLimits } from './limits.ts'
import type { ListFormat, ListParser, ListSink } from './types.ts'

/** Characters held back to find the delimiter in the first line. */
const firstLine = 65_536

const openParser = (
  mapping: CsvMapping,
  sink: ListSink,
  options: Parameters<ListFormat['open']>[1] = {},
): ListParser => {
  const limits = { ...defaultLimits, ...options.limits }
  const list = options.list ?? mapping.list
  const told = { published: mapping.published, ...options }
  const gate = recordGate(sink, limits)
  const wanted = [...new Set(Object.values(mapping.columns).flat() as readonly string[])]
  const required = [...mapping.columns.reference, ...mapping.columns.name].map(columnKey)
  let held = ''
  let table: ListParser | undefined

  const fault = (code: 'list-wrong-shape' | 'file-too-large', what: string, advice = ''): never => {
    throw new MarsadError(code, `${what}${advice}`)
  }
  const open = (): ListParser => {
    const opened = csvTable(sink, {
      what: `the list ${list} (${[...mapping.columns.reference, ...mapping.columns.name].join(', ')})`,
      limits,
      delimiter: mapping.delimiter ?? csvDelimiter(held) ?? ',',
      isHeader: (cells) => {
        const found = new Set(cells.map(columnKey))
        return required.every((name) => found.has(name))
      },
      preamble: (cells, line) => {
        const start = cells.join(' ').trim().slice(0, 40)
        sink.skip({ where: `line ${line}`, reason: `a row before the names of the columns: "${start}"` })
      },
      header: (columns, line) => {
        const missing = wanted.filter((name) => columns.at(name) < 0)
        if (missing.length > 0) {
          const there = columns.names.filter(Boolean).slice(0, 40).join(', ').slice(0, 400)
          throw new MarsadError(
            'list-wrong-shape',
            `the mapping names columns the file does not have: ${missing.join(', ')}. It has ${there}`,
            { line },
          )
        }
        sink.head(
          editionHead(list, '"published" in the mapping', undefined, {
            list,
            ...(told.published !== undefined && { published: told.published }),
          }),
        )
      },
      about: (cells, columns) => genericReference(cells, columns, mapping),
      row: (cells, columns, line) => {
        const reference = genericReference(cells, columns, mapping)
        const where = reference === '' ? `line ${line}` : `${reference.slice(0, 80)} (line ${line})`
        const record = genericRecord(
          cells,
          columns,
          { ...mapping, list },
          entryContext(sink, list, limits, where, fault),
        )
        if (record) gate.pass(record, where, fault)
      },
      end: () => {
        if (gate.count() === 0) fault('list-wrong-shape', 'the file holds no row with a reference and a name')
      },
    })
    opened.write(held)
    held = ''
    return opened
  }
  return {
    write: (chunk) => {
      if (table) return table.write(chunk)
      held += chunk
      if (/[\r\n]/.test(held.trimStart()) || held.length > firstLine) table = open()
    },
    end: () => {
      table ??= open()
      table.end()
    },
  }
}

/**
 * A CSV file of a national list, read as a mapping says: one row a party, the columns named in the first of its rows that names them. The
 * delimiter is taken from the first line unless the mapping gives it. Every column stays in the record's fields, mapped or not.
 *
 * Rows without reference or name, of another length than the columns, or with a reference that stood before, are skipped and counted; so are dates
 * that cannot be read for sure. Errors: `list-wrong-shape` (a column of the mapping is not in the file), `edition-undated` (neither
 * mapping nor caller gives the day), `list-truncated`, `list-malformed`, `file-too-large`, `file-empty`.
 */
export const genericCsv = (mapping: CsvMapping): ListFormat => ({
  id: 'generic-csv',
  detect: () => true,
  open: (sink, options) => openParser(mapping, sink, options),
})
