/** Threads that read files, each with a time budget a document: a thread that overruns is ended and replaced, and only the document it was at is lost. */
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { MarsadError } from '@marsad/core/errors'
import {
  clockJob,
  clockPlaces,
  clockSince,
  type FileAnswer,
  type FromReader,
  type ReadingJob,
  type ReadingProblem,
  type ReadingSetup,
  type ToReader,
} from './messages.ts'

/** How a pool is made. */
export interface ReaderPoolOptions {
  /** Default one for each core. */
  readonly threads?: number
  /** Milliseconds a document may take; default {@link readingBudget}. */
  readonly budget?: number
  /** What the threads run; tests put another in its place. */
  readonly script?: URL
}

/** Milliseconds a document may take when nothing else is said. */
export const readingBudget = 30_000

/** Files a thread is handed ahead of its answers, so that it goes on while this thread writes to the store. */
const ahead = 12

/** MB a thread keeps for what it soon forgets: with more, memory grows by 100 MB and nothing is faster (`bench/README.md`). */
const youngGeneration = 24

/** Milliseconds between two looks at the clocks. */
const lookEvery = 100

/** Threads lost one after another before any was ready: then it is not the documents. */
const failedStarts = 3

/** The pool. Answers come when they are ready, in no order. */
export interface ReaderPool {
  readonly threads: number
  /** Reads a file. Rejects only when nothing can be read: threads do not start, the pool was closed. */
  read(job: Omit<ReadingJob, 'id'>): Promise<FileAnswer>
  /** Threads that were replaced, for tests. */
  lost(): number
  close(): Promise<void>
}

interface Waiting {
  readonly job: ReadingJob
  done(answer: FileAnswer): void
  fail(error: Error): void
}

interface Thread {
  readonly worker: Worker
  readonly clock: BigInt64Array
  readonly sent: Map<number, Waiting>
  ready: boolean
  gone: boolean
}

const failed = (problem: ReadingProblem): FileAnswer => ({ documents: [], addresses: [], problem })

const isMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'

const endedBy = (error: unknown): ReadingProblem =>
  isMemory(error)
    ? { code: 'document-too-large', detail: 'took more memory than a reading may: split it' }
    : { code: 'internal', detail: `its reading ended the thread: ${error instanceof Error ? error.message : error}` }

/** A pool over one state of the register. Nothing runs before the first file. */
export const readerPool = (setup: ReadingSetup, options: ReaderPoolOptions = {}): ReaderPool => {
  const { threads = availableParallelism(), budget = readingBudget } = options
  const script = options.script ?? new URL('./reader-worker.ts', import.meta.url)
  const queue: Waiting[] = []
  const all = new Set<Thread>()
  let [ids, lost, unstarted, closed] = [0, 0, 0, false]
  let looking: NodeJS.Timeout | undefined

  const failAll = (error: Error): void => {
    for (const waiting of queue.splice(0)) waiting.fail(error)
  }

  /** Takes a thread out; the file it was at is answered with the problem, the others wait for another thread. */
  const drop = (thread: Thread, problem: ReadingProblem): void => {
    if (thread.gone) return
    thread.gone = true
    all.delete(thread)
    void thread.worker.terminate()
    if (closed) return
    lost += 1
    const at = Atomics.load(thread.clock, clockSince) === 0n ? undefined : Number(thread.clock[clockJob])
    const blamed = at === undefined ? undefined : thread.sent.get(at)
    if (at !== undefined) thread.sent.delete(at)
    queue.unshift(...thread.sent.values())
    thread.sent.clear()
    blamed?.done(failed(problem))
    unstarted = thread.ready ? 0 : unstarted + 1
    if (unstarted >= failedStarts) {
      unstarted = 0
      failAll(new MarsadError('internal', `reading threads do not start: ${problem.detail}`))
    }
    next()
  }

  const begin = (): Thread => {
    const shared = new SharedArrayBuffer(clockPlaces * 8)
    const worker = new Worker(script, { resourceLimits: { maxYoungGenerationSizeMb: youngGeneration } })
    const thread: Thread = { worker, clock: new BigInt64Array(shared), sent: new Map(), ready: false, gone: false }
    const heard = (message: FromReader): void => {
      if (message.kind === 'ready') {
        thread.ready = true
        unstarted = 0
      } else if (message.kind === 'unfit') {
        drop(thread, { code: 'internal', detail: 'the reading index cannot be read by this version' })
      } else {
        const waiting = thread.sent.get(message.id)
        thread.sent.delete(message.id)
        waiting?.done(message.answer)
        next()
      }
    }
    worker.on('message', heard)
    worker.on('error', (error) => drop(thread, endedBy(error)))
    worker.on('exit', (code) => drop(thread, endedBy(new Error(`it ended with ${code}`))))
    const message: ToReader = { kind: 'setup', setup, clock: shared }
    worker.postMessage(message)
    all.add(thread)
    return thread
  }

  const look = (): void => {
    const now = BigInt(Date.now())
    for (const thread of [...all]) {
      const since = Atomics.load(thread.clock, clockSince)
      if (since === 0n || Number(now - since) <= budget) continue
      const detail = `took more than ${budget / 1000} s to be read: split it, or give it more time with --budget`
      drop(thread, { code: 'document-too-slow', detail })
    }
  }

  const next = (): void => {
    while (queue.length > 0 && !closed) {
      let [thread] = [...all].sort((a, b) => a.sent.size - b.sent.size)
      if ((thread === undefined || thread.sent.size > 0) && all.size < threads) thread = begin()
      if (thread === undefined || thread.sent.size >= ahead) return
      const waiting = queue.shift() as Waiting
      thread.sent.set(waiting.job.id, waiting)
      const message: ToReader = { kind: 'read', job: waiting.job }
      thread.worker.postMessage(message)
    }
  }

  return {
    threads,
    read: (job) =>
      new Promise((done, fail) => {
        if (closed) {
          fail(new MarsadError('internal', 'the reading pool was closed'))
          return
        }
        looking ??= setInterval(look, Math.min(lookEvery, budget)).unref()
        ids += 1
        queue.push({ job: { ...job, id: ids }, done, fail })
        next()
      }),
    lost: () => lost,
    async close() {
      closed = true
      clearInterval(looking)
      const error = new MarsadError('internal', 'the reading pool was closed')
      failAll(error)
      const running = [...all]
      for (const thread of running) for (const waiting of thread.sent.values()) waiting.fail(error)
      all.clear()
      await Promise.all(running.map(({ worker }) => worker.terminate()))
    },
  }
}
