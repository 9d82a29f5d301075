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

/** To the thread: the register of a moment, unless it is the one that is there already. */
export interface LoaderQuestion {
  readonly id: number
  readonly moment: Moment
  readonly have?: string
}

/** From the thread. The bytes of an index are shared, not copied. */
export type LoaderAnswer =
  | { readonly kind: 'same' }
  | ({ readonly kind: 'loaded'; readonly bytes: Uint8Array<SharedArrayBuffer> } & Pick<
      LoadedScreening,
      'key' | 'moment' | 'editions' | 'starter' | 'from'
    >)
  | { readonly kind: 'refused'; readonly code: ErrorCode; readonly message: string }
  | { readonly kind: 'fault'; readonly message: string }

/** Loads registers in a thread of its own: building an index takes a second and more, and nobody else should wait for it. */
export interface LoaderThread {
  /** As `loadScreening`: `current` is answered again while it still fits. */
  load(moment: Moment, current?: LoadedScreening): Promise<LoadedScreening>
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
  let questions = 0
  const lose = (error: Error): void => {
    worker = undefined
    for (const { fail } of waiting.values()) fail(error)
    waiting.clear()
  }
  const start = (): Worker => {
    const made = new Worker(new URL('./loader-worker.ts', import.meta.url), { workerData: place })
    made.unref()
    made.on('message', ({ id, answer }: { readonly id: number; readonly answer: LoaderAnswer }) => {
      waiting.get(id)?.done(answer)
      waiting.delete(id)
      if (waiting.size === 0) made.unref()
    })
    made.on('error', (error) => lose(error instanceof Error ? error : new Error(String(error))))
    made.on('exit', () => made === worker && lose(new Error('the loading thread ended')))
    return made
  }
  const ask = (moment: Moment, have: string | undefined): Promise<LoaderAnswer> =>
    new Promise((done, fail) => {
      questions += 1
      const question: LoaderQuestion = { id: questions, moment, ...(have !== undefined && { have }) }
      waiting.set(questions, { done, fail })
      worker ??= start()
      worker.ref()
      worker.postMessage(question)
    })
  const load = async (moment: Moment, current?: LoadedScreening): Promise<LoadedScreening> => {
    const answer = await ask(moment, current?.key)
    if (answer.kind === 'refused') throw new MarsadError(answer.code, answer.message)
    if (answer.kind === 'fault') throw new Error(answer.message)
    if (answer.kind === 'same') return current as LoadedScreening
    const { kind: _, bytes, ...facts } = answer
    const index = decodeScreeningIndex(bytes)
    if (index === undefined) throw new Error('the loading thread sent an index that cannot be read')
    return { ...facts, index, bytes: () => bytes }
  }
  return {
    load,
    async close() {
      const running = worker
      lose(new Error('the loading thread was closed'))
      await running?.terminate()
    },
  }
}
