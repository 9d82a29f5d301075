import type { Schema } from '@marsad/core/register'
import type { ScreeningAnswer } from '@marsad/core/screening'
import type { FromWorker, Loaded, Looking, NameRow, Question, ToWorker } from './worker/protocol.ts'

/** What of a worker the page uses; a test gives another. */
export interface ScreeningPort {
  postMessage(message: ToWorker, transfer: Transferable[]): void
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null
  onerror: ((event: ErrorEvent) => void) | null
}

/** Questions to the worker, each answered once. */
export interface ScreeningClient {
  /** Hands the bytes over; they are gone here afterwards. `undefined` when they are of another version or broken. */
  load(bytes: Uint8Array<ArrayBuffer>): Promise<Loaded | undefined>
  ask(question: Question, looking: Looking): Promise<ScreeningAnswer>
  askMany(names: readonly string[], schema: Schema | undefined, looking: Looking): Promise<readonly NameRow[]>
}

interface Waiting {
  readonly done: (reply: FromWorker) => void
  readonly fail: (error: Error) => void
}

/** A worker that ended takes all that waits for it along, each with the reason. */
export const screeningClient = (port: ScreeningPort): ScreeningClient => {
  const waiting = new Map<number, Waiting>()
  let last = 0
  port.onmessage = ({ data }) => {
    const one = waiting.get(data.id)
    waiting.delete(data.id)
    if (data.kind === 'failed') one?.fail(new Error(data.detail))
    else one?.done(data)
  }
  port.onerror = (event) => {
    event.preventDefault?.()
    const error = new Error(event.message || 'the screening worker did not start')
    for (const { fail } of waiting.values()) fail(error)
    waiting.clear()
  }
  const send = <K extends FromWorker['kind']>(
    make: (id: number) => ToWorker,
    kinds: readonly K[],
    transfer: Transferable[] = [],
  ): Promise<Extract<FromWorker, { kind: K }>> =>
    new Promise((resolve, reject) => {
      last += 1
      const done = (reply: FromWorker): void => {
        if ((kinds as readonly string[]).includes(reply.kind)) resolve(reply as Extract<FromWorker, { kind: K }>)
        else reject(new Error(`the screening worker answered ${reply.kind}`))
      }
      waiting.set(last, { done, fail: reject })
      port.postMessage(make(last), transfer)
    })
  return {
    async load(bytes) {
      const reply = await send((id) => ({ kind: 'load', id, bytes }), ['loaded', 'refused'], [bytes.buffer])
      return reply.kind === 'loaded' ? { origin: reply.origin, parties: reply.parties } : undefined
    },
    async ask(question, looking) {
      return (await send((id) => ({ kind: 'ask', id, question, looking }), ['answer'])).answer
    },
    async askMany(names, schema, looking) {
      const make = (id: number): ToWorker => ({ kind: 'ask-many', id, names, looking, ...(schema && { schema }) })
      return (await send(make, ['rows'])).rows
    },
  }
}
