import { MarsadError, withPlace } from '../errors.ts'
import { type CsvEnd, type CsvReader, csvRows } from './csv-rows.ts'
import { guardedSteps } from './guarded.ts'
import { defaultLimits } from './limits.ts'
import {
  type OfacPart,
  ofacColumns,
  ofacFilesBeside,
  ofacPartHolds,
  ofacPartOf,
  ofacPartOfRow,
} from './ofac-csv-files.ts'
import { type OfacRows, ofacCsvEntry, withoutNulls } from './ofac-csv-record.ts'
import { type OfacOptions, ofacListVote, ofacPublished } from './ofac-list.ts'
import { ofacRecord } from './ofac-record.ts'
import type { ListFormat, ListLimits, ListParser, ListSink } from './types.ts'

const parts: readonly OfacPart[] = ['main', 'alt', 'add', 'comments']

const openParser = (
  sink: ListSink,
  options: OfacOptions & { readonly limits?: Partial<ListLimits> } = {},
): ListParser => {
  const limits = { ...defaultLimits, ...options.limits }
  const parties = new Map<string, OfacRows>()
  const byName = new Map<string, string | undefined>()
  let part: OfacPart = 'main'
  let file = ''
  let reader: CsvReader | undefined
  let anything = false
  let published = ''

  const at = (line: number): string => (file === '' ? `line ${line}` : `${file}, line ${line}`)

  const firstRow = (cells: readonly string[], line: number): void => {
    const found = ofacPartOfRow(cells)
    if (
      found === part ||
      (found === undefined && cells.length === ofacColumns[part].length && /^\d/.test(cells[0] ?? ''))
    ) {
      // The files carry no date: known before more is read.
      if (part === 'main') published = ofacPublished(undefined, options, "OFAC's CSV files carry no date")
      return
    }
    if (part === 'main' && found) {
      throw new MarsadError(
        'list-incomplete',
        `the file holds ${ofacPartHolds[found]} of an OFAC list without its parties. Give sdn.csv (or cons_prim.csv): the files beside it are taken along`,
        { line },
      )
    }
    const expected = `${ofacColumns[part].length} columns beginning with the party's number`
    throw new MarsadError(
      'list-wrong-shape',
      `line ${line} has ${cells.length} columns and is no row of OFAC's CSV files, where ${ofacPartHolds[part]} stand in ${expected}`,
      { line },
    )
  }

  const takeMain = (cells: readonly string[], line: number): void => {
    const uid = cells[0] as string
    if (parties.has(uid)) {
      sink.skip({ where: at(line), reason: `the number ${uid} stands twice; the first row was kept` })
      return
    }
    if (parties.size >= limits.records) {
      throw new MarsadError('file-too-large', `more than ${limits.records} entries`, { line })
    }
    parties.set(uid, { main: cells, line, alt: [], add: [], comments: '' })
    const name = (cells[1] as string).toUpperCase()
    byName.set(name, byName.has(name) ? undefined : uid)
  }

  const take = (printed: readonly string[], line: number): void => {
    const columns = ofacColumns[part].length
    const cells = withoutNulls(printed)
    const uid = cells[0] as string
    if (printed.length !== columns) {
      const reason = `${printed.length} columns instead of ${columns}; the row (${uid.slice(0, 20)}) was left out`
      sink.skip({ where: at(line), reason })
    } else if (!/^\d{1,9}$/.test(uid)) {
      sink.skip({ where: at(line), reason: `"${uid.slice(0, 20)}" is no party's number; the row was left out` })
    } else if (part === 'main') takeMain(cells, line)
    else {
      const party = parties.get(uid)
      if (!party) sink.skip({ where: at(line), reason: `no party has the number ${uid}; the row was left out` })
      else if (part === 'comments') party.comments += cells[1] ?? ''
      else party[part].push(cells)
    }
  }

  const openFile = (): CsvReader => {
    let first = true
    return csvRows(
      {
        row: (cells, line) => {
          if (first) {
            first = false
            firstRow(cells, line)
            if (cells[0]?.trim().toLowerCase() === 'ent_num') return
          }
          take(cells, line)
        },
        fault: (reason, line) => sink.skip({ where: at(line), reason: `${reason}; it was kept` }),
      },
      { cellLength: limits.textLength },
    )
  }
  const closeFile = (): void => {
    const open = reader
    reader = undefined
    let end: CsvEnd | undefined
    try {
      end = open?.end()
    } catch (error) {
      // The caller may have gone on to the next file already.
      throw error instanceof MarsadError && file !== '' ? withPlace(error, { file }) : error
    }
    if (!end?.afterMark) return
    const { line, lines, start } = end.afterMark
    const reason = `${lines} lines stand behind the end mark (0x1A) of the file, beginning with "${start}": another list, glued on. They were not taken over`
    sink.skip({ where: at(line), reason })
  }

  const guarded = guardedSteps()

  const finish = (): void => {
    closeFile()
    if (!anything) throw new MarsadError('file-empty', 'the file is empty; the parties of an OFAC list were expected')
    if (parties.size === 0) throw new MarsadError('list-wrong-shape', 'the file holds no row of an OFAC list')
    const vote = ofacListVote()
    for (const { main } of parties.values()) {
      vote.add((main[3] ?? '').split('] ['), (main[11] ?? '').split(/;\s+(?:alt\.\s+)?/))
    }
    const list = options.list ?? vote.list()
    sink.head({ list, published })
    const find = (name: string): string | undefined => byName.get(name.toUpperCase())
    for (const [uid, rows] of parties) {
      const where = `${uid} (line ${rows.line})`
      const skip = (reason: string): void => sink.skip({ where, reason })
      sink.record(ofacRecord(ofacCsvEntry(rows, find, skip), { list, limits, skip }))
    }
  }

  return {
    write: (chunk) =>
      guarded(() => {
        anything ||= chunk.trim() !== ''
        reader ??= openFile()
        reader.write(chunk)
      }),
    part: (name, fileName) =>
      guarded(() => {
        const next = parts.find((one) => one === name)
        if (!next || next === 'main') throw new Error(`no part ${name} in OFAC's set`)
        closeFile()
        part = next
        file = fileName
      }),
    end: () => guarded(finish),
  }
}

const firstRowOf = (head: string): readonly string[] | undefined => {
  let row: readonly string[] | undefined
  try {
    // A row that the head cuts off is not seen; OFAC's are shorter.
    csvRows({
      row: (cells) => {
        row ??= cells
      },
    }).write(`${head.slice(0, 65_536)}\n`)
  } catch {
    // Not this format: whoever reads the file says what is wrong with it.
  }
  return row
}

/**
 * OFAC's CSV files: `sdn.csv` (or `cons_prim.csv`) with `alt.csv`, `add.csv` and `sdn_comments.csv`, without names of columns, joined by the
 * party's number. They are one edition: write the main file, then each of the others behind `part`. `-0-` is nothing; a 0x1A ends a file, and
 * lines behind it are counted, not read. The programmes tell the SDN list from the non-SDN list unless `list` does; there is no date in
 * the files, so `published` is needed (`edition-undated`). Weak aliases, dates of birth and documents stand in the prose of the remarks and are
 * read from there.
 *
 * Records are given out at `end`. Errors: `list-incomplete` (a file of the set without its main file), `list-wrong-shape`,
 * `list-truncated` (a quote that never closes), `list-malformed`, `file-too-large`, `file-empty`.
 */
export const ofacCsv: ListFormat = {
  id: 'ofac-csv',
  detect: (head) => {
    const row = firstRowOf(head)
    return row !== undefined && ofacPartOfRow(row) !== undefined
  },
  open: openParser,
  files: {
    partOf: ofacPartOf,
    beside: (mainName) => ofacFilesBeside(mainName).map(([part, name]) => ({ part, name, holds: ofacPartHolds[part] })),
  },
}
