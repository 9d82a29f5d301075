import { turn } from './turn.ts'

/** Queries handed to the threads at a time. */
export const sliceSize = 10

/** Slices under way at once: enough to keep the threads busy, few enough to keep the answers of one caller small in memory. */
const atOnce = 4

/**
 * Runs work over items in slices, a few at a time, and answers all results in order. Between slices everybody else gets a turn. The
 * first fault ends it.
 */
export const inSlices = async <T, R>(
  items: readonly T[],
  work: (slice: readonly T[], from: number) => Promise<readonly R[]>,
  size: number = sliceSize,
): Promise<readonly R[]> => {
  const results: R[][] = []
  let next = 0
  const run = async (): Promise<void> => {
    while (next < items.length) {
      const from = next
      next += size
      try {
        results[from / size] = [...(await work(items.slice(from, from + size), from))]
      } catch (error) {
        next = items.length
        throw error
      }
      await turn()
    }
  }
  const runs = await Promise.allSettled(Array.from({ length: atOnce }, run))
  const fault = runs.find((one) => one.status === 'rejected')
  if (fault !== undefined) throw fault.reason
  return results.flat()
}

/** Characters in one piece of a streamed body. */
const pieceLength = 65_536

/**
 * A JSON answer from pieces of JSON text, sent as a stream: a long answer is never one string, and turning it into bytes is cut
 * into steps too.
 */
export const jsonPieces = (pieces: readonly string[], headers: Readonly<Record<string, string>> = {}): Response => {
  const encoder = new TextEncoder()
  let next = 0
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      let text = ''
      while (next < pieces.length && text.length < pieceLength) text += pieces[next++]
      if (text !== '') controller.enqueue(encoder.encode(text))
      if (next >= pieces.length) controller.close()
      await turn()
    },
  })
  return new Response(body, { headers: { 'content-type': 'application/json; charset=utf-8', ...headers } })
}
