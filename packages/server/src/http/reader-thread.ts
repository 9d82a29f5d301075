import { Worker } from 'node:worker_threads'
import { MarsadError } from '@marsad/core/errors'
import { encodeReadingIndex, type Reading } from '@marsad/core/reading'
import type { FrozenDocument } from '../operations/freeze-document.ts'
import type { LoadedIndex } from '../operations/load-index.ts'

/** What is sent to the thread: the index once per key, then documents. */
export type ReaderMessage =
  | { readonly kind: 'index'; readonly bytes: Uint8Array }
  | { readonly kind: 'read'; readonly document: FrozenDocument }

/** What comes back: a reading, or a fault's text with its stack. */
export type ReaderAnswer = { readonly reading: Reading } | { readonly error: string }

/** One thread that reads long texts, in the order they come. */
export interface ReaderThread {
  read(document: FrozenDocument, loaded: LoadedIndex): Promise<Reading>
  close(): Promise<void>
}

/** Milliseconds a reading may take before its thread is ended, so that one text cannot hold all others up for ever. */
export const readingDeadline = 120_000

const startWorker = (): Worker => {
  const worker = new Worker(new URL('./reader-worker.ts', import.meta.url))
  // Nobody waits for the thread itself: only a reading under way keeps the process.
  worker.unref()
  return worker
}

/** One question and its answer. Rejects when the thread faults, ends, or takes longer than the deadline. */
const ask = (worker: Worker, message: ReaderMessage, deadline: number): Promise<ReaderAnswer> =>
  new Promise((resolve, reject) => {
    const settle = (): void => {
      clearTimeout(timer)
      worker.unref()
      worker.off('message', answered).off('error', failed).off('exit', ended)
    }
    const answered = (answer: ReaderAnswer): void => {
      settle()
      resolve(answer)
    }
    const failed = (error: unknown): void => {
      settle()
      reject(error)
    }
    const ended = (): void => failed(new Error('the reading thread ended'))
    const timer = setTimeout(() => {
      const after = `reading it took more than ${deadline / 1000} s; split the text, or use marsad read`
      failed(new MarsadError('file-too-large', after))
    }, deadline)
    worker.ref()
    worker.on('message', answered).on('error', failed).on('exit', ended)
    worker.postMessage(message)
  })

/**
 * A thread for long texts, started at the first one. One text at a time; each gets the deadline for itself. A text over it
 * ends with `file-too-large`, the thread with it, and the next text starts another.
 */
export const readerThread = (deadline: number = readingDeadline): ReaderThread => {
  let worker: Worker | undefined
  let sentKey: string | undefined
  let last: Promise<unknown> = Promise.resolve()
  const stop = async (): Promise<void> => {
    const running = worker
    worker = undefined
    sentKey = undefined
    await running?.terminate()
  }
  const readNow = async (document: FrozenDocument, loaded: LoadedIndex): Promise<Reading> => {
    worker ??= startWorker()
    if (sentKey !== loaded.key) {
      const index: ReaderMessage = { kind: 'index', bytes: encodeReadingIndex(loaded.index) }
      worker.postMessage(index)
      sentKey = loaded.key
    }
    let answer: ReaderAnswer
    try {
      answer = await ask(worker, { kind: 'read', document }, deadline)
    } catch (error) {
      await stop()
      throw error
    }
    if ('error' in answer) throw new Error(answer.error)
    return answer.reading
  }
  return {
    read(document, loaded) {
      const turn = last.then(() => readNow(document, loaded))
      last = turn.catch(() => undefined)
      return turn
    },
    close: stop,
  }
}
