import { MarsadError, withPlace } from '@marsad/core/errors'
import { compareNames, type Verdict } from '@marsad/core/names'
import { fileChunks, type TextSourceOptions, textChunks } from '../input/text-source.ts'
import { jsonLineLimit } from './jsonl-rows.ts'
import { type Line, linesOf } from './lines.ts'
import { batchLimit, nameLimit } from './types.ts'
import { schemaNames, schemaOf } from './values.ts'

/** What a file of pairs came to. */
export interface CompareSummary {
  readonly rows: number
  readonly failed: number
  readonly verdicts: Readonly<Record<Verdict, number>>
}

type Row = Readonly<Record<string, unknown>>

const rowOf = ({ text, length }: Line): Row | string => {
  if (text === undefined) return `the line has ${length} characters; up to ${jsonLineLimit} are accepted`
  try {
    const value = JSON.parse(text) as unknown
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Row
  } catch {
    // Said below.
  }
  return 'the line is no JSON object'
}

const compared = ({ a, b, schema }: Row): { readonly score: number; readonly verdict: Verdict } | string => {
  if (typeof a !== 'string' || typeof b !== 'string') return 'the row needs two texts, "a" and "b"'
  if (a.length > nameLimit || b.length > nameLimit) return `a name of more than ${nameLimit} characters`
  const kind = typeof schema === 'string' ? schemaOf(schema) : undefined
  if (schema !== undefined && schema !== null && kind === undefined) {
    return `${JSON.stringify(schema).slice(0, 40)} is no kind of party; write one of ${schemaNames.join(', ')}`
  }
  const { score, verdict } = compareNames(a, b, kind === undefined ? {} : { schema: kind })
  return { score, verdict }
}

/**
 * Compares the names `a` and `b` of each row of a JSON-lines file: the row goes out as it came with `score` and `verdict`, or with an `error` that says why
 * not; in order, streaming. Throws what reading a text throws, with the file's name.
 */
export const compareFile = async (
  path: string,
  options: {
    readonly encoding?: string
    readonly write: (text: string) => Promise<void>
    readonly onBytes?: (bytes: number) => void
  },
): Promise<CompareSummary> => {
  const { encoding, write, onBytes } = options
  const source: TextSourceOptions = {
    name: path,
    limit: batchLimit,
    kind: 'a batch',
    ...(encoding === undefined ? {} : { encoding }),
    ...(onBytes === undefined ? {} : { onBytes }),
  }
  const verdicts: Record<Verdict, number> = { match: 0, review: 0, 'no-match': 0 }
  let [rows, failed] = [0, 0]
  const answer = (line: Line): string => {
    rows += 1
    const row = rowOf(line)
    const outcome = typeof row === 'string' ? row : compared(row)
    if (typeof outcome === 'string') {
      failed += 1
      const error = { code: 'row-invalid', detail: outcome }
      return `${JSON.stringify({ ...(typeof row === 'string' ? { line: line.line } : row), error })}\n`
    }
    verdicts[outcome.verdict] += 1
    return `${JSON.stringify({ ...(row as Row), ...outcome })}\n`
  }
  try {
    for await (const lines of linesOf(textChunks(fileChunks(path, source), source), jsonLineLimit)) {
      await write(lines.map(answer).join(''))
    }
  } catch (error) {
    throw error instanceof MarsadError ? withPlace(error, { file: path }) : error
  }
  return { rows, failed, verdicts }
}
