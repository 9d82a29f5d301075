import { Worker } from 'node:worker_threads'
import { type ErrorCode, MarsadError } from '@marsad/core/errors'
import { decodeScreeningIndex } from '@marsad/core/screening'
import type { LoadedScreening } from '../operations/load-screening.ts'
import type { Workspace } from '../operations/workspace.ts'
import type { Moment } from './services.ts'

/** Which workspace a loader opens. */
export interface LoaderPlace {
  readonly folder: string
  readonly databaseUrl?: string
}

/** To the thread: the register of a moment. */
export interface LoaderQuestion {
  readonly id: number
  readonly moment: Moment
}

/** From the thread. The bytes of an index are shared, not copied. */
export type LoaderAnswer =
  | ({ readonly kind: 'loaded'; readonly bytes: Uint8Array<SharedArrayBuffer> } & Pick<
      LoadedScreening,
      'key' | 'moment' | 'editions' | 'starter' | 'from'
    >)
  | { readonly kind: 'refused'; readonly code: ErrorCode; readonly message: string }
  | { readonly kind: 'fault'; readonly message: string }

/** Milliseconds without a question after which the thread ends: building leaves it with much memory that nobody needs. */
const idleTime = 20_000

/** Loads registers in a thread of its own: building an index takes a second and more, and nobody else should wait for it. */
export interface LoaderThread {
  /** As `loadScreening`. */
  load(moment: Moment): Promise<LoadedScreening>
  close(): Promise<void>
}

interface Waiting {
  readonly done: (answer: LoaderAnswer) => void
  readonly fail: (error: Error) => void
}

/** The thread of a workspace; it starts at the first question, and anew after it was lost. */
export const loaderThread = ({ folder, databaseUrl }: Pick<Workspace, 'folder' | 'databaseUrl'>): LoaderThread => {
  const place: LoaderPlace = { folder, ...(databaseUrl !== undefined && { databaseUrl }) }
  const waiting = new Map<number, Waiting>()
  let worker: Worker | undefined
  let idle: NodeJS.Timeout | undefined
  let questions = 0
  const lose = (error: Error): void => {
    worker = undefined
    for (const { fail } of waiting.values()) fail(error)
    waiting.clear()
  }
  const rest = (made: Worker): void => {
    made.unref()
    idle = setTimeout(() => {
      if (worker === made) worker = undefined
      void made.terminate()
    }, idleTime).unref()
  }
  const start = (): Worker => {
    const made = new Worker(new URL('./loader-worker.ts', import.meta.url), { workerData: place })
    made.unref()
    made.on('message', ({ id, answer }: { readonly id: number; readonly answer: LoaderAnswer }) => {
      waiting.get(id)?.done(answer)
      waiting.delete(id)
      if (waiting.size === 0) rest(made)
    })
    made.on('error', (error) => lose(error instanceof Error ? error : new Error(String(error))))
    made.on('exit', () => made === worker && lose(new Error('the loading thread ended')))
    return made
  }
  const ask = (moment: Moment): Promise<LoaderAnswer> =>
    new Promise((done, fail) => {
      clearTimeout(idle)
      questions += 1
      const question: LoaderQuestion = { id: questions, moment }
      waiting.set(questions, { done, fail })
      worker ??= start()
      worker.ref()
      worker.postMessage(question)
    })
  const load = async (moment: Moment): Promise<LoadedScreening> => {
    const answer = await ask(moment)
    if (answer.kind === 'refused') throw new MarsadError(answer.code, answer.message)
    if (answer.kind === 'fault') throw new Error(answer.message)
    const { kind: _, bytes, ...facts } = answer
    const index = decodeScreeningIndex(bytes)
    if (index === undefined) throw new Error('the loading thread sent an index that cannot be read')
    return { ...facts, index, bytes: () => bytes }
  }
  return {
    load,
    async close() {
      clearTimeout(idle)
      const running = worker
      lose(new Error('the loading thread was closed'))
      await running?.terminate()
    },
  }
}
