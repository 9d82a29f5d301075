import { Worker } from 'node:worker_threads'
import { encodeReadingIndex, type Reading } from '@marsad/core/reading'
import type { FrozenDocument } from '../operations/freeze-document.ts'
import type { LoadedIndex } from '../operations/load-index.ts'

/** What is sent to the thread: the index once per key, then documents. */
export type ReaderMessage =
  | { readonly kind: 'index'; readonly key: string; readonly bytes: Uint8Array }
  | { readonly kind: 'read'; readonly id: number; readonly document: FrozenDocument }

/** What comes back. */
export type ReaderAnswer =
  | { readonly id: number; readonly reading: Reading }
  | { readonly id: number; readonly error: string }

/** One thread that reads long texts, in the order they come. */
export interface ReaderThread {
  read(document: FrozenDocument, loaded: LoadedIndex): Promise<Reading>
  close(): Promise<void>
}

interface Waiting {
  readonly resolve: (reading: Reading) => void
  readonly reject: (error: Error) => void
}

/** Starts the thread at the first document; a thread that dies fails what it held and the next document starts another. */
export const readerThread = (): ReaderThread => {
  const waiting = new Map<number, Waiting>()
  let worker: Worker | undefined
  let sentKey: string | undefined
  let lastId = 0
  const fail = (error: Error): void => {
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
    worker = undefined
    sentKey = undefined
  }
  const start = (): Worker => {
    const started = new Worker(new URL('./reader-worker.ts', import.meta.url))
    started.unref()
    started.on('message', (answer: ReaderAnswer) => {
      const held = waiting.get(answer.id)
      waiting.delete(answer.id)
      if (waiting.size === 0) started.unref()
      if ('reading' in answer) held?.resolve(answer.reading)
      else held?.reject(new Error(answer.error))
    })
    started.on('error', (error) => fail(error instanceof Error ? error : new Error(String(error))))
    started.on('exit', () => {
      if (worker === started) fail(new Error('the reading thread ended'))
    })
    return started
  }
  return {
    read(document, loaded) {
      worker ??= start()
      const running = worker
      running.ref()
      if (sentKey !== loaded.key) {
        const message: ReaderMessage = { kind: 'index', key: loaded.key, bytes: encodeReadingIndex(loaded.index) }
        running.postMessage(message)
        sentKey = loaded.key
      }
      const id = ++lastId
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject })
        const message: ReaderMessage = { kind: 'read', id, document }
        running.postMessage(message)
      })
    },
    async close() {
      const running = worker
      worker = undefined
      await running?.terminate()
      fail(new Error('the server is closing'))
    },
  }
}
