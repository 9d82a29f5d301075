import type { TableRows } from './types.ts'
import { type ArchiveLimits, openArchive } from './xlsx/archive.ts'
import { readPart } from './xlsx/part.ts'
import { readSharedStrings, type SharedStringLimits } from './xlsx/shared-strings.ts'
import { sheetSink } from './xlsx/sheet.ts'
import { readWorkbook } from './xlsx/workbook.ts'

/** How a workbook is read. */
export interface XlsxOptions {
  /** The name for messages. */
  readonly name: string
  /** The sheet; default the first. */
  readonly sheet?: string
  readonly limits?: ArchiveLimits
  readonly stringLimits?: SharedStringLimits
  /** Told how many bytes of packed sheet were read, near enough. */
  readonly onBytes?: (bytes: number) => void
}

const counted = (count: number, what: string): readonly string[] => (count === 0 ? [] : [`${count} ${what}`])

/**
 * The rows of one sheet of an Excel workbook (.xlsx, .xlsm), streaming; only the shared texts are held. Formulas are never worked out: the value that was
 * kept with them is read. Macros, pictures and links are not opened. Days are told by their number format and come as ISO 8601.
 *
 * Throws `format-unknown`, `format-binary`, `list-malformed`, `list-forbidden`, `file-too-large`, `columns-unknown` (no such sheet).
 */
export async function* xlsxTable(path: string, options: XlsxOptions): TableRows {
  const { name, sheet, limits, stringLimits, onBytes } = options
  const archive = await openArchive(path, name, limits)
  try {
    const book = await readWorkbook(archive, name, sheet)
    const strings =
      book.sharedStrings === undefined ? [] : await readSharedStrings(archive, book.sharedStrings, name, stringLimits)
    const { sink, counts, take } = sheetSink(book, strings, name)
    let bytes = 0
    const metered = async function* (): AsyncGenerator<Uint8Array> {
      for await (const chunk of archive.read(book.sheet)) {
        bytes += chunk.length
        onBytes?.(bytes)
        yield chunk
      }
    }
    for await (const _ of readPart(metered(), book.sheet, name, sink)) {
      const rows = take()
      if (rows.length > 0) yield rows
    }
    const rest = take()
    if (rest.length > 0) yield rest
    return [
      ...counted(counts.formulas, 'cells hold formulas; the values kept with them were used'),
      ...counted(counts.unkept, 'formulas have no kept value and were read as empty'),
      ...counted(counts.errors, 'cells hold an error and were read as empty'),
      ...(book.macros ? ['the workbook carries macros; they were not opened'] : []),
      ...(book.sheets.length > 1 ? [`the workbook has ${book.sheets.length} sheets; one was read`] : []),
    ]
  } finally {
    archive.close()
  }
}
