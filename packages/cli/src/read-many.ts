import type { Fetcher } from '@marsad/server/input/fetch/fetcher'
import { loadIndex } from '@marsad/server/operations/load-index'
import { type FoundInput, findInputs, type InputPlaces } from '@marsad/server/reading/find-inputs'
import type { FetchedBytes } from '@marsad/server/reading/messages'
import { type ReadManyCounts, readMany } from '@marsad/server/reading/read-many'
import { clockText } from './batch-progress.ts'
import { usageError } from './command.ts'
import type { Context } from './context.ts'
import { writeWhole } from './io.ts'
import { plain } from './output.ts'
import { progressOn } from './progress.ts'

/** What the command line says of a run over many documents. */
export interface ReadManyInput {
  readonly save?: boolean
  readonly again?: boolean
  readonly budget?: string
  readonly threads?: string
  readonly encoding?: string
  readonly html?: boolean
  /** What the inputs are called in the summary; default `files`. */
  readonly what?: string
}

const boundedNumber = (
  text: string | undefined,
  name: string,
  pattern: RegExp,
  low: number,
  high: number,
): number | undefined => {
  if (text === undefined) return undefined
  const value = Number(text)
  if (!pattern.test(text) || value < low || value > high)
    throw usageError(`--${name} ${text.slice(0, 40)}: a number from ${low} to ${high} is wanted`)
  return value
}

const grouped = (count: number): string => count.toLocaleString('en')

const summaryText = (counts: ReadManyCounts, seconds: number, what: string): string => {
  const { inputs, documents, kept, failed, codes } = counts
  const rate = seconds > 0 ? documents / seconds : 0
  const failures = Object.entries(codes)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, count]) => `${code} ${grouped(count)}`)
  return [
    `${grouped(documents)} documents of ${grouped(inputs)} ${what} in ${clockText(seconds)} (${grouped(Math.round(rate))} a second)`,
    ...(kept === 0 ? [] : [`${grouped(kept)} of them kept from an earlier run`]),
    ...(failed === 0 ? [] : [`${grouped(failed)} could not be read: ${failures.join(', ')}`]),
  ].join('\n')
}

/** How many inputs there are: counted only to draw a bar. */
const countOf = async (inputs: AsyncIterable<FoundInput>): Promise<number> => {
  let count = 0
  for await (const _ of inputs) count += 1
  return count
}

/** Fetches addresses, politely; made with the first one, so that reading files alone loads nothing for it. */
const fetching = (env: Context['io']['env']): ((address: string) => Promise<FetchedBytes>) => {
  let fetcher: Fetcher | undefined
  return async (address) => {
    const { fetchPage, requireWebAddress } = await import('@marsad/server/input/fetch/fetcher')
    const { fetcherOf } = await import('@marsad/server/operations/read-address')
    fetcher ??= fetcherOf(env)
    const { bytes, url, headers } = await fetchPage(fetcher, requireWebAddress(address).href)
    const contentType = headers['content-type']
    return { bytes, url, ...(contentType === undefined ? {} : { contentType }) }
  }
}

/**
 * Reads many documents: JSON lines on standard output under `--json`, else what it came to; what could not be read on standard error, line by line. The exit
 * code is 1 only where nothing at all could be read.
 */
export const readManyInputs = async (
  input: ReadManyInput,
  inputs: () => AsyncIterable<FoundInput>,
  context: Context,
): Promise<number> => {
  const budget = boundedNumber(input.budget, 'budget', /^\d{1,5}(\.\d{1,3})?$/, 0.1, 86_400)
  const threads = boundedNumber(input.threads, 'threads', /^\d{1,3}$/, 1, 256)
  const { stdout, stderr } = context.io
  const { workspace } = context
  const store = input.save === true ? await workspace.store() : undefined
  const loaded = await loadIndex(workspace)
  const bar = progressOn(stderr, 'reading')
  const total = stderr.isTTY === true ? await countOf(inputs()) : 0
  const began = performance.now()
  const seconds = (): number => (performance.now() - began) / 1000
  try {
    const counts = await readMany(inputs(), loaded, {
      ...(store === undefined ? {} : { store }),
      ...(input.again === true && { again: true }),
      ...(budget === undefined ? {} : { budget: budget * 1000 }),
      ...(threads === undefined ? {} : { threads }),
      ...(input.encoding === undefined ? {} : { encoding: input.encoding }),
      ...(input.html === undefined ? {} : { html: input.html }),
      fetch: fetching(context.io.env),
      ...(context.json && {
        onReading: (file: string, json: string) =>
          writeWhole(stdout, `{"file":${JSON.stringify(file)},${json.slice(1)}\n`),
      }),
      onProblem: async (file, problem) => {
        if (context.json) await writeWhole(stdout, `${JSON.stringify({ file, error: problem })}\n`)
        else {
          bar.done()
          context.remark(plain(`${file}: ${problem.detail} [${problem.code}]`))
        }
      },
      onProgress: ({ inputs, documents }) => {
        const rate = documents / seconds()
        const left = inputs > 0 ? clockText(((total - inputs) / inputs) * seconds()) : ''
        bar.update(inputs, total, `${grouped(documents)} documents  ${grouped(Math.round(rate))}/s  ${left} left`)
      },
    })
    bar.done()
    const summary = summaryText(counts, seconds(), input.what ?? 'files')
    if (context.json) context.remark(summary)
    else context.say(`${summary}\n`)
    return counts.documents === 0 && counts.failed > 0 ? 1 : 0
  } finally {
    bar.done()
  }
}

/** The same over files, folders, addresses and a list of them. */
export const readManyFiles = (input: ReadManyInput, places: InputPlaces, context: Context): Promise<number> =>
  readManyInputs(input, () => findInputs(places), context)
