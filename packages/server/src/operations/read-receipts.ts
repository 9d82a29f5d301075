import { MarsadError } from '@marsad/core/errors'
import type { DecidedResult, Receipt, ScreeningQuery } from '@marsad/core/screening'
import { type Line, linesOf } from '../batch/lines.ts'
import { fileChunks, textChunks, textLimit } from '../input/text-source.ts'
import { receiptShape } from './receipt-shape.ts'

/** A receipt as it was given, with the answer it came in. */
export interface GivenReceipt {
  /** The line of a file of JSON lines. */
  readonly line?: number
  readonly receipt: Receipt
  /** What the answer beside it shows; cleared and former results are among the results. */
  readonly answer?: { readonly query: ScreeningQuery; readonly results: readonly DecidedResult[] }
}

/** A line without a receipt, and why. */
export interface NoReceipt {
  readonly line: number
  readonly reason: string
}

/** Characters of one line: an answer of 500 results with all they explain takes about three million. */
const lineLimit = 16_000_000

type Json = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

const invalid = (reason: string, file: string): MarsadError =>
  new MarsadError('receipt-invalid', `${reason}; give a receipt, or the answer of marsad screen --json it came with`, {
    file,
  })

/** Results of an answer; what is none is passed over, since the receipt is what counts. */
const resultsIn = (value: unknown): readonly DecidedResult[] =>
  (Array.isArray(value) ? (value as readonly unknown[]) : []).filter(
    (result): result is DecidedResult & Json =>
      isObject(result) && typeof result['id'] === 'string' && typeof result['score'] === 'number',
  )

/** Levels of an answer: the deepest, `results.0.aligned.0.query.text`, has six. */
const deepest = 40

/** True for a value that somebody nested to break what walks it. */
const isTooDeep = (value: unknown): boolean => {
  let level: readonly unknown[] = [value]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > deepest) return true
    level = level.flatMap((one) => (typeof one === 'object' && one !== null ? Object.values(one) : []))
  }
  return false
}

const givenIn = (value: unknown): GivenReceipt | { readonly reason: string } => {
  if (!isObject(value)) return { reason: 'this is no JSON object' }
  if (isTooDeep(value)) return { reason: `this is nested over ${deepest} levels deep, as no answer is` }
  const whole = isObject(value['receipt'])
  if (!whole && value['receipt'] === undefined) return { reason: 'there is no receipt in this object' }
  const shape = receiptShape(whole ? value['receipt'] : value)
  if ('fault' in shape) return { reason: `this is no receipt of a screening (${shape.fault.slice(0, 200)})` }
  if (!whole) return shape
  const results = [...resultsIn(value['results']), ...resultsIn(value['formerly']), ...resultsIn(value['cleared'])]
  const query = isObject(value['query']) ? (value['query'] as unknown as ScreeningQuery) : shape.receipt.query
  return { ...shape, answer: { query, results } }
}

const parse = (text: string): { readonly value: unknown } | undefined => {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch {
    return undefined
  }
}

const onLine = ({ line, text, length }: Line): GivenReceipt | NoReceipt => {
  if (text === undefined) return { line, reason: `the line has ${length} characters; at most ${lineLimit} are read` }
  const parsed = parse(text)
  const given = parsed === undefined ? { reason: 'this is no JSON' } : givenIn(parsed.value)
  return { line, ...given }
}

/**
 * The receipts of a file: one receipt, one answer with its receipt, an array of them, or JSON lines of them. Lines without one are answered
 * with the reason. Throws `receipt-invalid` where a file that is no JSON lines holds none, and what a text file deserves.
 */
export async function* readReceipts(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
): AsyncGenerator<GivenReceipt | NoReceipt> {
  const source = { name, limit: Number.MAX_SAFE_INTEGER, kind: 'receipts' }
  let whole: string[] | undefined
  let length = 0
  let lines = false
  for await (const portion of linesOf(textChunks(chunks, source), lineLimit)) {
    for (const line of portion) {
      if (!lines && whole === undefined) {
        // A line that is an object of its own begins JSON lines; anything else is a part of one value.
        if (line.text === undefined || isObject(parse(line.text)?.value)) lines = true
        else whole = []
      }
      if (lines) {
        yield onLine(line)
        continue
      }
      length += line.length
      if (length > textLimit || line.text === undefined) {
        throw new MarsadError('file-too-large', 'one JSON value of over 64 MB; write one answer a line', { file: name })
      }
      whole?.push(line.text)
    }
  }
  if (whole === undefined) return
  const parsed = parse(whole.join('\n'))
  if (parsed === undefined) throw invalid('this is no JSON', name)
  const values = Array.isArray(parsed.value) ? (parsed.value as readonly unknown[]) : [parsed.value]
  for (const value of values) {
    const given = givenIn(value)
    if ('reason' in given) throw invalid(given.reason, name)
    yield given
  }
}

/** The receipts of a file on the disk: see {@link readReceipts}. `file-missing` when it is not there. */
export const readReceiptFile = (path: string): AsyncGenerator<GivenReceipt | NoReceipt> =>
  readReceipts(fileChunks(path, { name: path, limit: Number.MAX_SAFE_INTEGER, kind: 'receipts' }), path)
