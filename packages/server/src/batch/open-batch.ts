import { open } from 'node:fs/promises'
import { MarsadError, withPlace } from '@marsad/core/errors'
import type { ScreeningQuery } from '@marsad/core/screening'
import { fileChunks, type TextSourceOptions, textChunks } from '../input/text-source.ts'
import { csvTable, namedDelimiter } from './csv-table.ts'
import { jsonlRows } from './jsonl-rows.ts'
import { tableRows } from './table-rows.ts'
import { type BatchFormat, type BatchRows, batchLimit } from './types.ts'
import { xlsxTable } from './xlsx-table.ts'

/** What the user may say of a batch. */
export interface BatchOptions {
  /** The name for messages; default the path. */
  readonly name?: string
  /** `name=Customer,id=2`. */
  readonly columns?: string
  /** `comma`, `semicolon`, `tab`, `pipe`, `none`. */
  readonly delimiter?: string
  readonly encoding?: string
  /** A sheet of a workbook; default the first. */
  readonly sheet?: string
  /** For rows that do not say what they are. */
  readonly schema?: ScreeningQuery['schema']
  /** Told how many bytes of the file were read. */
  readonly onBytes?: (bytes: number) => void
}

const headOf = async (path: string, name: string): Promise<Uint8Array> => {
  try {
    const handle = await open(path)
    try {
      const { bytesRead, buffer } = await handle.read(new Uint8Array(4096), 0, 4096)
      return buffer.subarray(0, bytesRead)
    } finally {
      await handle.close()
    }
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code
    const reason = code === 'ENOENT' ? 'there is no such file' : `cannot be read (${code ?? String(cause)})`
    throw new MarsadError('file-missing', reason, { file: name }, { cause })
  }
}

/** The format by the first bytes, then by the name: an archive is a workbook, a text that opens with a brace is JSON lines, the rest is CSV. */
export const batchFormat = (head: Uint8Array, name: string): BatchFormat => {
  if (head[0] === 0x50 && head[1] === 0x4b) return 'xlsx'
  if (/\.(jsonl|ndjson|json)$/i.test(name)) return 'jsonl'
  const utf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)
  const start = Array.from(head.subarray(utf16 ? 2 : 0)).find((byte) => byte > 0x20 && byte < 0x7f)
  return start === 0x7b && !/\.(csv|tsv|txt)$/i.test(name) ? 'jsonl' : 'csv'
}

async function* placed(rows: BatchRows, file: string): BatchRows {
  try {
    return yield* rows
  } catch (error) {
    throw error instanceof MarsadError && error.place.file === undefined ? withPlace(error, { file }) : error
  }
}

/**
 * The rows of a CSV, JSON-lines or Excel file as questions, in portions and in order. Errors of the whole file are thrown with its name
 * (`file-…`, `format-…`, `encoding-wrong`, `columns-unknown`, `list-truncated`, `list-malformed`); errors of a row are in the row.
 */
export const openBatch = async (path: string, options: BatchOptions = {}): Promise<BatchRows> => {
  const { name = path, columns, delimiter, encoding, sheet, schema, onBytes } = options
  const format = batchFormat(await headOf(path, name), name)
  const table = { ...(columns === undefined ? {} : { columns }), ...(schema === undefined ? {} : { schema }) }
  if (format === 'xlsx') {
    const book = { name, ...(sheet === undefined ? {} : { sheet }), ...(onBytes === undefined ? {} : { onBytes }) }
    return placed(tableRows(xlsxTable(path, book), format, table), name)
  }
  const source: TextSourceOptions = {
    name,
    limit: batchLimit,
    kind: 'a batch',
    ...(encoding === undefined ? {} : { encoding }),
    ...(onBytes === undefined ? {} : { onBytes }),
  }
  const text = textChunks(fileChunks(path, source), source)
  if (format === 'jsonl') return placed(jsonlRows(text, table), name)
  const named = delimiter === undefined ? undefined : namedDelimiter(delimiter)
  return placed(tableRows(csvTable(text, named), format, table), name)
}
