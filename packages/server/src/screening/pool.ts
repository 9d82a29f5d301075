import { availableParallelism } from 'node:os'
import { MarsadError } from '@marsad/core/errors'
import type { ScreeningAnswer, ScreeningOptions, ScreeningQuery } from '@marsad/core/screening'
import type { Answered, AnswerText, SharedIndex } from './messages.ts'
import { type PoolThread, type Portion, type PortionEnd, poolThread } from './pool-thread.ts'

export type { Answered, AnswerText, ScreeningProblem, SharedIndex } from './messages.ts'

/** How a pool is made. */
export interface PoolOptions {
  /** Threads; default one for each core. They start when there is work for them. */
  readonly threads?: number
  /** Questions that go to a thread at once; default 64: some milliseconds of work, so that one slow question holds few others up. */
  readonly chunk?: number
  /** Milliseconds a portion may take; default 60,000. */
  readonly deadline?: number
  /** What the threads run; tests put another in its place. */
  readonly script?: URL
}

/** Threads that screen. Questions wait in a queue; answers come in the order of the questions. */
export interface ScreeningPool {
  readonly threads: number
  /** Answers as JSON text, for whoever writes them on. Rejects only when nothing can be answered: a broken index, a closed pool. */
  screenText(
    index: SharedIndex,
    queries: readonly ScreeningQuery[],
    options?: ScreeningOptions,
  ): Promise<readonly AnswerText[]>
  /** Answers as values. A question that fails has a problem in its place; the others are answered. */
  screenMany(
    index: SharedIndex,
    queries: readonly ScreeningQuery[],
    options?: ScreeningOptions,
  ): Promise<readonly Answered[]>
  /** Portions done by each thread, by its id, and threads lost; for tests and the health of a server. */
  counts(): { readonly portions: ReadonlyMap<number, number>; readonly lost: number }
  /** Ends the threads; questions still waiting are rejected. */
  close(): Promise<void>
}

interface Job extends Portion {
  /** Times it was lost with a thread. */
  readonly lost: number
  done(answers: readonly AnswerText[]): void
  fail(error: Error): void
}

/** Threads lost one after another before any said it runs: then it is not the questions. */
const failedStarts = 3

const lostText = (why: string): AnswerText => ({
  problem: { code: 'screening-failed', detail: `the screening of this question was given up: ${why}` },
})

/** A pool. Nothing runs before the first question. */
export const screeningPool = (options: PoolOptions = {}): ScreeningPool => {
  const { threads = availableParallelism(), chunk = 64, deadline = 60_000 } = options
  const script = options.script ?? new URL('./pool-worker.ts', import.meta.url)
  const queue: Job[] = []
  const idle: PoolThread[] = []
  const all = new Set<PoolThread>()
  const portions = new Map<number, number>()
  let lost = 0
  let unstarted = 0
  let closed = false

  const failAll = (error: Error): void => {
    for (const job of queue.splice(0)) job.fail(error)
  }

  /** A lost portion goes to another thread once, then question by question, so that only what does the harm has no answer. */
  const again = (job: Job, why: string): void => {
    if (job.lost === 0) {
      queue.unshift({ ...job, lost: 1 })
      return
    }
    if (job.queries.length === 1) {
      job.done([lostText(why)])
      return
    }
    const answers: AnswerText[] = []
    let left = job.queries.length
    const single = job.queries.map(
      (query, at): Job => ({
        ...job,
        queries: [query],
        lost: 1,
        done: ([answer]) => {
          answers[at] = answer as AnswerText
          left -= 1
          if (left === 0) job.done(answers)
        },
      }),
    )
    queue.unshift(...single)
  }

  const settle = (thread: PoolThread, job: Job, end: PortionEnd): void => {
    if (end.kind === 'lost') {
      all.delete(thread)
      if (closed) {
        job.fail(new MarsadError('internal', 'the screening pool was closed'))
        return
      }
      lost += 1
      unstarted = end.started ? 0 : unstarted + 1
      if (unstarted >= failedStarts) {
        job.fail(new MarsadError('internal', `screening threads do not start: ${end.why}`))
        failAll(new MarsadError('internal', `screening threads do not start: ${end.why}`))
        unstarted = 0
      } else again(job, end.why)
      return
    }
    unstarted = 0
    idle.push(thread)
    if (end.kind === 'fault') {
      job.fail(new MarsadError('internal', end.message))
      return
    }
    portions.set(thread.id, (portions.get(thread.id) ?? 0) + 1)
    job.done(end.answers)
  }

  const next = (): void => {
    while (queue.length > 0) {
      let thread = idle.pop()
      if (thread === undefined) {
        if (all.size >= threads) return
        thread = poolThread(script)
        all.add(thread)
      }
      const job = queue.shift() as Job
      const asked = thread
      void asked.ask(job, deadline).then((end) => {
        settle(asked, job, end)
        next()
      })
    }
  }

  const screenText: ScreeningPool['screenText'] = async (index, queries, screening = {}) => {
    if (closed) throw new MarsadError('internal', 'the screening pool was closed')
    const parts: Promise<readonly AnswerText[]>[] = []
    for (let at = 0; at < queries.length; at += chunk) {
      parts.push(
        new Promise((done, fail) => {
          queue.push({ index, queries: queries.slice(at, at + chunk), options: screening, lost: 0, done, fail })
        }),
      )
    }
    next()
    return (await Promise.all(parts)).flat()
  }

  return {
    threads,
    screenText,
    async screenMany(index, queries, screening) {
      const texts = await screenText(index, queries, screening)
      return texts.map((one) => ('json' in one ? { answer: JSON.parse(one.json) as ScreeningAnswer } : one))
    },
    counts: () => ({ portions, lost }),
    async close() {
      closed = true
      failAll(new MarsadError('internal', 'the screening pool was closed'))
      const running = [...all]
      all.clear()
      await Promise.all(running.map((thread) => thread.stop()))
    },
  }
}
