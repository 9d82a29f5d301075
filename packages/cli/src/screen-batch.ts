import type { ScreeningOptions } from '@marsad/core/screening'
import type { BatchFinisher } from '@marsad/server/batch/finish'
import { requireSchema } from '@marsad/server/batch/make-row'
import { runBatch } from '@marsad/server/batch/run-batch'
import type { LoadedScreening } from '@marsad/server/operations/load-screening'
import { type AnswerFinisher, answerFinisher } from '@marsad/server/operations/screen-query'
import { sharedIndex } from '@marsad/server/screening/messages'
import { screeningPool } from '@marsad/server/screening/pool'
import { batchProgressOn, batchSummaryText } from './batch-progress.ts'
import { usageError } from './command.ts'
import type { Context } from './context.ts'
import { writeWhole } from './io.ts'
import { plain } from './output.ts'
import { progressOn } from './progress.ts'

/** What the command line says of a batch. */
export interface BatchInput {
  readonly input: string
  readonly output?: string
  readonly columns?: string
  readonly delimiter?: string
  readonly encoding?: string
  readonly sheet?: string
  readonly schema?: string
  readonly threads?: string
  readonly restart?: boolean
  readonly receipts?: boolean
}

const threadsOf = (text: string | undefined): number | undefined => {
  if (text === undefined) return undefined
  const threads = Number(text)
  if (!/^\d{1,3}$/.test(text) || threads < 1 || threads > 256)
    throw usageError(`--threads ${text.slice(0, 40)}: a number from 1 to 256 is wanted`)
  return threads
}

/** What is done to every answer; nothing, and faster, where nobody decided anything and no receipts are wanted. */
const finisherOf = (whole: AnswerFinisher, receipts: boolean): BatchFinisher | undefined => {
  if (receipts) return { ...whole, key: `${whole.key} receipts` }
  return whole.undecided ? undefined : { ...whole, finish: whole.decide }
}

/** Screens a file on all cores: lines on standard output, or into a file that a second run goes on with; what it came to on standard error. */
export const screenBatch = async (
  batch: BatchInput,
  screening: ScreeningOptions,
  loaded: LoadedScreening,
  context: Context,
): Promise<void> => {
  const { input, output, columns, delimiter, encoding, sheet, schema, restart } = batch
  const threads = threadsOf(batch.threads)
  const { stdout, stderr } = context.io
  const store = context.workspace.exists() ? await context.workspace.store() : undefined
  const finisher = finisherOf(await answerFinisher(store, loaded, screening), batch.receipts === true)
  const pool = screeningPool(threads === undefined ? {} : { threads })
  const bar = progressOn(stderr, 'screening')
  try {
    const summary = await runBatch(
      input,
      { pool, index: sharedIndex(loaded) },
      {
        screening,
        ...(finisher === undefined ? {} : { finisher }),
        format: output !== undefined && /\.csv$/i.test(output) ? 'csv' : 'jsonl',
        ...(output === undefined ? {} : { output }),
        ...(columns === undefined ? {} : { columns }),
        ...(delimiter === undefined ? {} : { delimiter }),
        ...(encoding === undefined ? {} : { encoding }),
        ...(sheet === undefined ? {} : { sheet }),
        ...(schema === undefined ? {} : { schema: requireSchema(schema) }),
        ...(restart === undefined ? {} : { restart }),
        write: (text) => writeWhole(stdout, text),
        onProgress: batchProgressOn(bar),
      },
    )
    bar.done()
    const register = {
      starter: loaded.starter,
      ...loaded.moment,
      editions: loaded.index.origin.editions,
      key: loaded.key,
    }
    if (output !== undefined && context.json) context.emit({ ...summary, register })
    else context.remark(batchSummaryText(summary).split('\n').map(plain).join('\n'))
  } finally {
    bar.done()
    await pool.close()
  }
}
