import { Worker } from 'node:worker_threads'
import type { ScreeningOptions, ScreeningQuery } from '@marsad/core/screening'
import type { AnswerText, FromWorker, SharedIndex, ToWorker } from './messages.ts'

/** MB a thread keeps for what it soon forgets. A screening leaves little behind, and by default that room takes 100 MB more (`bench/README.md`). */
const youngGeneration = 24

/** Indexes a thread keeps: the one of now and some of other days. Each is as large as the register. */
const indexesKept = 3

/** Milliseconds a thread may take to start. */
const startDeadline = 60_000

/** Questions for one thread. */
export interface Portion {
  readonly index: SharedIndex
  readonly queries: readonly ScreeningQuery[]
  readonly options: ScreeningOptions
}

/** `answers`, or `fault`: the index is no good and no other thread would do better; or `lost`: the thread ended or took too long. */
export type PortionEnd =
  | { readonly kind: 'answers'; readonly answers: readonly AnswerText[] }
  | { readonly kind: 'fault'; readonly message: string }
  | { readonly kind: 'lost'; readonly why: string; readonly started: boolean }

/** One thread of a pool. After `lost` it is gone and must not be asked again. */
export interface PoolThread {
  readonly id: number
  ask(portion: Portion, deadline: number): Promise<PortionEnd>
  stop(): Promise<void>
}

/** Starts a thread. Only a portion under way keeps the process from ending. */
export const poolThread = (script: URL): PoolThread => {
  const worker = new Worker(script, { resourceLimits: { maxYoungGenerationSizeMb: youngGeneration } })
  worker.unref()
  const sent: string[] = []
  let started = false
  let jobs = 0
  let gone: string | undefined
  let lose: ((why: string) => void) | undefined
  const ended = (why: string): void => {
    gone ??= why
    lose?.(gone)
  }
  worker.on('error', (error) => ended(error instanceof Error ? error.message : String(error)))
  worker.on('exit', (code) => ended(`the thread ended with ${code}`))
  const tell = (message: ToWorker): void => worker.postMessage(message)
  const send = (index: SharedIndex): void => {
    if (sent.includes(index.key)) return
    const drop = sent.splice(0, Math.max(0, sent.length + 1 - indexesKept))
    tell({ kind: 'index', index, drop })
    sent.push(index.key)
  }
  return {
    id: worker.threadId,
    ask: ({ index, queries, options }, deadline) =>
      new Promise((resolve) => {
        jobs += 1
        const job = jobs
        const settle = (end: PortionEnd): void => {
          clearTimeout(timer)
          worker.off('message', heard)
          worker.unref()
          lose = undefined
          resolve(end)
        }
        const heard = (message: FromWorker): void => {
          if (!started) {
            started = true
            // The questions' time counts from when the thread runs: starting one on a busy machine is not their fault.
            clearTimeout(timer)
            timer = setTimeout(expire, deadline)
          }
          if (message.kind === 'ready' || message.job !== job) return
          settle(message.kind === 'answers' ? { kind: 'answers', answers: message.answers } : message)
        }
        const expire = (): void => {
          gone = `it took more than ${deadline / 1000} s`
          void worker.terminate()
          lose?.(gone)
        }
        let timer = setTimeout(expire, started ? deadline : Math.max(deadline, startDeadline))
        lose = (why) => settle({ kind: 'lost', why, started })
        if (gone !== undefined) {
          lose(gone)
          return
        }
        worker.ref()
        worker.on('message', heard)
        send(index)
        tell({ kind: 'screen', job, key: index.key, queries, options })
      }),
    async stop() {
      await worker.terminate()
    },
  }
}
