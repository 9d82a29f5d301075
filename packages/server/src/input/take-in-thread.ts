import { Worker } from 'node:worker_threads'
import { type ErrorCode, type ErrorPlace, MarsadError } from '@marsad/core/errors'
import { detectBytes } from './detect-format.ts'
import { takeIn, takeInBudget } from './take-in.ts'
import type { TakeInOptions, TakenIn } from './types.ts'

/** What is sent to the thread, one at a time. */
export interface TakeInMessage {
  readonly bytes: Uint8Array
  readonly options: TakeInOptions
}

/** What comes back: what was taken in, a typed error, or a fault's text. */
export type TakeInAnswer =
  | { readonly taken: TakenIn }
  | { readonly code: ErrorCode; readonly message: string; readonly place: ErrorPlace }
  | { readonly fault: string }

/** A way to take documents in: `takeIn` itself, or a thread that can be ended. */
export type TakeIn = (bytes: Uint8Array, options: TakeInOptions) => Promise<TakenIn>

/** A thread that takes documents apart. */
export interface TakeInThread {
  readonly takeIn: TakeIn
  close(): Promise<void>
}

/** Words below this length are taken in on the spot: starting a thread takes longer, and so little cannot hold anything up. */
const smallWords = 60_000

/** Megabytes the thread may use: a document that needs more is given up, and the process goes on. */
const memory = 1_500

const ask = (worker: Worker, message: TakeInMessage, budget: number): Promise<TakeInAnswer> =>
  new Promise((resolve, reject) => {
    const { name } = message.options
    const settle = (): void => {
      clearTimeout(timer)
      worker.unref()
      worker.off('message', answered).off('error', failed).off('exit', ended)
    }
    const answered = (answer: TakeInAnswer): void => {
      settle()
      resolve(answer)
    }
    const failed = (error: unknown): void => {
      settle()
      const full = (error as { readonly code?: string }).code === 'ERR_WORKER_OUT_OF_MEMORY'
      const why = `takes more than ${memory / 1_000} GB of memory to be taken apart: split it`
      reject(full ? new MarsadError('document-too-large', why, { file: name }) : error)
    }
    const ended = (): void => failed(new Error('the thread that takes documents apart ended'))
    const timer = setTimeout(() => {
      const why = `took more than ${budget / 1_000} s to be taken apart: split it`
      settle()
      reject(new MarsadError('document-too-slow', why, { file: name }))
    }, budget)
    worker.ref()
    worker.on('message', answered).on('error', failed).on('exit', ended)
    worker.postMessage(message)
  })

const startWorker = (): Worker => {
  const worker = new Worker(new URL('./take-in-worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: memory },
  })
  // Nobody waits for the thread itself: only a document under way keeps the process.
  worker.unref()
  return worker
}

/**
 * Takes documents in as `takeIn` does, in a thread that is ended when a document takes too long (`document-too-slow`) or too much memory
 * (`document-too-large`): nothing a document holds can hang or end the process. One document at a time; the thread starts with the first that needs it.
 */
export const takeInThread = (): TakeInThread => {
  let worker: Worker | undefined
  let last: Promise<unknown> = Promise.resolve()
  const stop = async (): Promise<void> => {
    const running = worker
    worker = undefined
    await running?.terminate()
  }
  const takeNow: TakeIn = async (bytes, options) => {
    worker ??= startWorker()
    let answer: TakeInAnswer
    try {
      answer = await ask(worker, { bytes, options }, options.budget ?? takeInBudget)
    } catch (error) {
      await stop()
      throw error
    }
    if ('taken' in answer) return answer.taken
    if ('code' in answer) throw new MarsadError(answer.code, answer.message, answer.place)
    throw new Error(answer.fault)
  }
  return {
    takeIn(bytes, options) {
      if (bytes.length < smallWords && detectBytes(bytes.subarray(0, 4096)).kind === 'words')
        return takeIn(bytes, options)
      const turn = last.then(() => takeNow(bytes, options))
      last = turn.catch(() => undefined)
      return turn
    },
    close: stop,
  }
}
