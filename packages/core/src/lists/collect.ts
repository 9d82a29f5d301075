import type { ListRecord } from '../register/types.ts'
import type { EditionHead, ListFormat, ListSink, Skipped } from './types.ts'

/** A whole list in memory. */
export interface CollectedList {
  readonly head: EditionHead
  readonly records: readonly ListRecord[]
  readonly skipped: readonly Skipped[]
}

/** A sink that keeps everything, for callers that need a whole edition at once. `result` may be called after the parser's `end`. */
export const collectingSink = (): ListSink & { result(): CollectedList } => {
  let head: EditionHead | undefined
  const records: ListRecord[] = []
  const skipped: Skipped[] = []
  return {
    head: (value) => {
      head = value
    },
    record: (value) => {
      records.push(value)
    },
    skip: (value) => {
      skipped.push(value)
    },
    result: () => {
      if (!head) throw new Error('the list has not been parsed to its end')
      return { head, records, skipped }
    },
  }
}

/**
 * Parses a list that is in memory, or comes in chunks, into one value.
 *
 * @example const { head, records, skipped } = collectList(unXml, [text])
 * @throws MarsadError as the format's parser does.
 */
export const collectList = (
  format: ListFormat,
  chunks: Iterable<string>,
  options?: Parameters<ListFormat['open']>[1],
): CollectedList => {
  const sink = collectingSink()
  const parser = format.open(sink, options)
  for (const chunk of chunks) parser.write(chunk)
  parser.end()
  return sink.result()
}
