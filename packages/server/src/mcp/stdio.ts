import { StringDecoder } from 'node:string_decoder'
import { type Answer, answerMessage, batchLimit, codes, errorAnswer, type Handling, messageOf } from './protocol.ts'

/** Characters of one message. */
const lineLimit = 2_000_000

/** Requests answered at once; further ones wait to be read. */
const atOnce = 8

/** Lines of the input; one over the limit comes as `undefined`, and is read past. */
async function* linesOf(input: AsyncIterable<Uint8Array>): AsyncGenerator<string | undefined> {
  const decoder = new StringDecoder('utf8')
  let held = ''
  let over = false
  for await (const chunk of input) {
    const pieces = decoder.write(Buffer.from(chunk)).split('\n')
    for (const [index, piece] of pieces.entries()) {
      const ends = index < pieces.length - 1
      if (!over) held += piece
      if (held.length > lineLimit) {
        over = true
        held = ''
      }
      if (!ends) continue
      yield over ? undefined : held
      held = ''
      over = false
    }
  }
  if (over || held.trim() !== '') yield over ? undefined : held
}

const parsed = (line: string): { readonly value: unknown } | Answer => {
  try {
    return { value: JSON.parse(line) }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return errorAnswer(null, codes.parse, `not JSON: ${why.slice(0, 200)}`)
  }
}

/**
 * Serves the protocol over a pair of streams, one message a line, until the input ends and every answer is written. Nothing but
 * messages is written. A request cancelled while it is under way is not answered.
 */
export const serveMcp = async (
  input: AsyncIterable<Uint8Array>,
  write: (text: string) => unknown,
  handling: Handling,
): Promise<void> => {
  const cancelled = new Set<string | number>()
  const running = new Set<Promise<void>>()
  const one = async (value: unknown): Promise<Answer | undefined> => {
    const message = messageOf(value)
    if (message === 'response') return undefined
    if ('jsonrpc' in message) return message
    const { id, method, params } = message
    if (method === 'notifications/cancelled' && id === undefined) {
      const named = params.requestId
      if (typeof named === 'string' || typeof named === 'number') cancelled.add(named)
      return undefined
    }
    // A cancellation of an earlier request with this id is no cancellation of this one.
    if (id !== undefined) cancelled.delete(id)
    const answer = await answerMessage(message, handling)
    return id !== undefined && cancelled.delete(id) ? undefined : answer
  }
  const respond = async (line: string): Promise<void> => {
    const read = parsed(line)
    if ('jsonrpc' in read) {
      write(`${JSON.stringify(read)}\n`)
      return
    }
    if (!Array.isArray(read.value)) {
      const answer = await one(read.value)
      if (answer !== undefined) write(`${JSON.stringify(answer)}\n`)
      return
    }
    const fits = read.value.length > 0 && read.value.length <= batchLimit
    const answers = fits
      ? (await Promise.all(read.value.map(one))).filter((answer) => answer !== undefined)
      : [errorAnswer(null, codes.invalid, `a batch holds 1 to ${batchLimit} messages`)]
    if (answers.length > 0) write(`${JSON.stringify(answers)}\n`)
  }
  for await (const line of linesOf(input)) {
    if (line === undefined) {
      write(`${JSON.stringify(errorAnswer(null, codes.invalid, `a message is at most ${lineLimit / 1e6} MB long`))}\n`)
      continue
    }
    if (line.trim() === '') continue
    const work = respond(line).finally(() => running.delete(work))
    running.add(work)
    if (running.size >= atOnce) await Promise.race(running)
  }
  await Promise.all(running)
}
