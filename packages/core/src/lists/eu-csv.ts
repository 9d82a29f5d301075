import { MarsadError } from '../errors.ts'
import { csvDelimiter, csvRows } from './csv-rows.ts'
import { type CsvColumns, csvTable } from './csv-table.ts'
import { editionHead } from './edition-head.ts'
import { entryContext, recordGate } from './entry-context.ts'
import { type EuColumns, euColumns, isFileDate } from './eu-csv-columns.ts'
import { type EuEntity, euEntity, euRow } from './eu-csv-entity.ts'
import { euList, euRecord } from './eu-record.ts'
import { defaultLimits } from './limits.ts'
import type { ListFormat, ListParser, ListSink } from './types.ts'

/** Characters held back to find the delimiter in the first line. */
const firstLine = 65_536

/** The cells of one line that a spreadsheet wrapped whole into quotes; `undefined` when its own quotes do not close. */
const unwrapped = (line: string): readonly string[] | undefined => {
  let cells: readonly string[] | undefined
  try {
    // It had cut the line at every comma, and wrote tabs in their place; those at the end only fill up the row.
    const reader = csvRows({ row: (row) => (cells ??= row) }, { delimiter: ';' })
    reader.write(line.replace(/\t+$/, '').replaceAll('\t', ','))
    reader.end()
  } catch (error) {
    if (!(error instanceof MarsadError)) throw error
    return undefined
  }
  return cells
}

const openParser = (sink: ListSink, options: Parameters<ListFormat['open']>[1] = {}): ListParser => {
  const limits = { ...defaultLimits, ...options.limits }
  const list = options.list ?? euList
  const entities = new Map<string, EuEntity>()
  let meaning: EuColumns | undefined
  let headed = false
  let repaired = 0
  let held = ''
  let table: ListParser | undefined

  const fault = (code: 'list-wrong-shape' | 'file-too-large', what: string, advice = ''): never => {
    throw new MarsadError(code, `${what}${advice}`)
  }
  const head = (date: string): void => {
    if (headed) return
    headed = true
    sink.head(editionHead(euList, 'the first column', date === '' ? undefined : date, options))
  }
  const repair = (cells: readonly string[], line: number): readonly string[] => {
    const [only = ''] = cells
    if (cells.length > 1 || !only.includes(';')) return cells
    const whole = unwrapped(only)
    if (whole) repaired += 1
    else sink.skip({ where: `line ${line}`, reason: 'the quotes of the line do not close' })
    return whole ?? cells
  }
  const header = (columns: CsvColumns, line: number): void => {
    meaning = euColumns(columns)
    if (!meaning) {
      throw new MarsadError('list-wrong-shape', 'the table has no column for the number or the names of an entity', {
        line,
      })
    }
    if (meaning.unknown.length > 0) {
      const names = meaning.unknown.slice(0, 5).join(', ').slice(0, 120)
      sink.skip({
        where: `line ${line}`,
        reason: `columns that are not known and not read (${meaning.unknown.length}): ${names}`,
      })
    }
  }
  const row = (cells: readonly string[], _: CsvColumns, line: number): void => {
    if (!meaning) return
    const { id: place, date, repeats } = meaning
    head((cells[date] ?? '').trim())
    const id = (cells[place] ?? '').trim()
    if (!/^\d{1,12}$/.test(id)) {
      sink.skip({ where: `line ${line}`, reason: `the number of the entity, "${id.slice(0, 40)}", is none; left out` })
      return
    }
    const others = repeats.map((index) => (cells[index] ?? '').trim()).filter((text) => text !== '' && text !== id)
    if (others.length > 0) {
      const reason = `parts of the entity ${others[0]?.slice(0, 40)} in a row of the entity ${id}; left out`
      sink.skip({ where: `line ${line}, entity ${id}`, reason })
      return
    }
    const entity = entities.get(id) ?? euEntity(line)
    if (entities.size >= limits.records && !entities.has(id))
      fault('file-too-large', `more than ${limits.records} entries`)
    entities.set(id, entity)
    entity.add(euRow(cells, meaning))
  }
  const finish = (): void => {
    const gate = recordGate(sink, limits)
    if (repaired > 0) {
      const reason = `${repaired} lines stood in quotes whole, as a spreadsheet leaves them; they were taken out, and tabs read as commas`
      sink.skip({ where: 'the file', reason })
    }
    for (const [id, entity] of entities) {
      const node = entity.node()
      const reference = node.attributes.euReferenceNumber ?? ''
      const where = `${reference === '' ? `entity ${id}` : reference} (line ${entity.line})`
      const record = euRecord(node, entryContext(sink, list, limits, where, fault))
      if (record) gate.pass(record, where, fault)
    }
    if (gate.count() === 0) fault('list-wrong-shape', 'the file holds no entry of the EU list that can be read')
  }
  const open = (): ListParser => {
    const opened = csvTable(sink, {
      what: 'the EU list as a table',
      limits,
      delimiter: csvDelimiter(held) ?? ';',
      repair,
      isHeader: (cells) => cells.some((cell) => isFileDate(cell.trim())) || cells.some((cell) => /^Entity_/.test(cell)),
      header,
      about: (cells) => {
        const id = cells[meaning?.id ?? -1]?.trim() ?? ''
        return /^\d{1,12}$/.test(id) ? `entity ${id}` : ''
      },
      row,
      end: finish,
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
 * The EU's list of financial sanctions as a table, version 1.0 (`Naal_wholename`) or 1.1 (`NameAlias_WholeName`): rows repeat an entity for its
 * names, addresses, birth dates, documents and citizenships, joined by its logical id. Read into the same party as the XML; version 1.0
 * says nothing of strength (all names count as strong) and gives no UN reference. Rows may stand in any order, so records come at `end`.
 *
 * Lines that a spreadsheet wrapped in quotes are unwrapped. Names whose letters it turned into question marks, and rows that do not fit the
 * columns, are left out and counted, by entity. Errors: `list-wrong-shape`, `list-truncated`, `list-malformed`, `file-too-large`, `file-empty`;
 * `edition-undated` comes with the first row, unless `published` is given.
 */
export const euCsv: ListFormat = {
  id: 'eu-csv',
  detect: (head) => /^[\ufeff\s]*"?(?:Date_file\w*|fileGenerationDate)"?[;,\t|]"?Entity_/i.test(head),
  open: openParser,
}
