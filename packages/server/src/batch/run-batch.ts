import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { MarsadError } from '@marsad/core/errors'
import { canonicalJson } from '@marsad/core/register'
import type { ScreeningOptions } from '@marsad/core/screening'
import { mapOrdered } from '../screening/map-ordered.ts'
import type { AnswerText, SharedIndex } from '../screening/messages.ts'
import type { ScreeningPool } from '../screening/pool.ts'
import { version } from '../version.ts'
import { type BatchCounts, counted, noCounts } from './counts.ts'
import { type BatchFinisher, finishedText } from './finish.ts'
import { hashFile, type JournaledOutput, openJournaled } from './journal.ts'
import { type BatchOptions, openBatch } from './open-batch.ts'
import { csvLine, csvTitles, type OutputFormat, rowCsv, rowJson } from './row-text.ts'
import type { BatchFacts, BatchRow, BatchRows } from './types.ts'

/** Rows that are worked on together. */
const portionSize = 256
/** Milliseconds between two checkpoints of an output. */
const checkpointEvery = 300

/** Where a batch stands, for a progress bar. */
export interface BatchProgress {
  readonly bytes: number
  readonly total: number
  readonly rows: number
  /** Rows that were there from an earlier run. */
  readonly resumed: number
}

/** How a batch is screened. */
export interface RunBatchOptions extends BatchOptions {
  readonly screening?: ScreeningOptions
  /** Without it, lines are what the machine found. */
  readonly finisher?: BatchFinisher
  /** The output file; without it the lines go to `write`. */
  readonly output?: string
  readonly format?: OutputFormat
  /** Begin the output anew, whatever stands there. */
  readonly restart?: boolean
  /** Takes the lines where there is no output file; awaited, so that a slow reader slows the work. */
  readonly write?: (text: string) => Promise<void> | void
  readonly onProgress?: (progress: BatchProgress) => void
}

/** What a batch came to. */
export interface BatchSummary extends BatchCounts, Omit<BatchFacts, 'failed'> {
  /** Rows that an earlier run of the same command had written. */
  readonly resumed: number
  readonly output?: string
}

/** Portions of equal size; what the reader saw at the end goes to `onFacts`. */
async function* portionsOf(
  rows: BatchRows,
  skip: number,
  onFacts: (facts: BatchFacts) => void,
): AsyncGenerator<readonly BatchRow[]> {
  let held: BatchRow[] = []
  for (;;) {
    const { done, value } = await rows.next()
    if (done) {
      onFacts(value)
      if (held.length > 0) yield held
      return
    }
    for (const row of value) {
      if (row.row <= skip) continue
      held.push(row)
      if (held.length < portionSize) continue
      yield held
      held = []
    }
  }
}

/** The answers of a portion, `undefined` for rows that are no question. */
const answersOf = async (
  rows: readonly BatchRow[],
  pool: ScreeningPool,
  index: SharedIndex,
  { screening = {}, finisher }: RunBatchOptions,
): Promise<readonly (AnswerText | undefined)[]> => {
  const queries = rows.flatMap(({ query }) => (query === undefined ? [] : [query]))
  const asked = finisher?.options(queries) ?? screening
  const found = await pool.screenText(index, queries, asked)
  const answers = finisher === undefined ? found : found.map((text) => finishedText(text, finisher, asked))
  let at = 0
  return rows.map(({ query }) => {
    if (query === undefined) return undefined
    at += 1
    return answers[at - 1]
  })
}

const outputOf = async (
  path: string,
  index: SharedIndex,
  options: RunBatchOptions,
): Promise<JournaledOutput | undefined> => {
  const {
    output,
    format = 'jsonl',
    screening = {},
    columns,
    delimiter,
    encoding,
    sheet,
    schema,
    restart,
    finisher,
  } = options
  if (output === undefined) return undefined
  if (resolve(output) === resolve(path)) {
    throw new MarsadError('output-differs', 'the output is the input; name another --output', { file: output })
  }
  const all = JSON.parse(
    JSON.stringify({ format, screening, columns, delimiter, encoding, sheet, schema, finisher: finisher?.key }),
  ) as unknown
  const head = { input: await hashFile(path), register: index.key, options: canonicalJson(all), version }
  return openJournaled(output, head, restart)
}

/**
 * Screens every row of a file, on all threads of the pool, and writes one line a row in the order of the input, streaming. With an output file it may
 * be ended at any moment, even killed: the same call goes on where it stood. Throws what {@link openBatch} throws and `output-differs`.
 */
export const runBatch = async (
  path: string,
  { pool, index }: { readonly pool: ScreeningPool; readonly index: SharedIndex },
  options: RunBatchOptions = {},
): Promise<BatchSummary> => {
  const { format = 'jsonl', write, onProgress } = options
  const total = statSync(path, { throwIfNoEntry: false })?.size ?? 0
  let bytes = 0
  const meter = (read: number): void => {
    bytes = read
  }
  // Opened before the output: what is no batch leaves no file behind.
  const source = await openBatch(path, { ...options, onBytes: meter })
  const output = await outputOf(path, index, options)
  try {
    const resumed = output?.from?.rows ?? 0
    let counts = output?.from?.counts ?? noCounts
    let rows = resumed
    let facts: BatchFacts | undefined
    const put = async (text: string): Promise<void> => {
      if (output === undefined) await write?.(text)
      else await output.write(text)
    }
    if (format === 'csv' && (output?.from?.bytes ?? 0) === 0) await put(`\ufeff${csvLine(csvTitles)}`)
    let noted = performance.now()
    const portions = portionsOf(source, resumed, (seen) => {
      facts = seen
    })
    const work = async (portion: readonly BatchRow[]) => ({
      portion,
      answers: await answersOf(portion, pool, index, options),
    })
    for await (const { portion, answers } of mapOrdered(portions, pool.threads * 2 + 1, work)) {
      const text = portion.map((row, at) => (format === 'csv' ? rowCsv : rowJson)(row, answers[at])).join('')
      await put(text)
      rows += portion.length
      counts = counted(counts, answers)
      onProgress?.({ bytes, total, rows, resumed })
      if (output !== undefined && performance.now() - noted > checkpointEvery) {
        await output.checkpoint({ rows, counts })
        noted = performance.now()
      }
    }
    await output?.checkpoint({ rows, counts, done: true })
    const { failed: _, ...seen } = facts as BatchFacts
    return { ...seen, ...counts, resumed, ...(options.output === undefined ? {} : { output: options.output }) }
  } finally {
    await output?.close()
  }
}
