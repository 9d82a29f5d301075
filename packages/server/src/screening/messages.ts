/** What the pool and its workers say to each other. */
import type { Verdict } from '@marsad/core/names'
import type { ScreeningAnswer, ScreeningOptions, ScreeningQuery } from '@marsad/core/screening'

/** A screening index in memory that all threads see. Equal keys hold equal bytes. */
export interface SharedIndex {
  /** As `encodeScreeningIndex` wrote them. */
  readonly bytes: SharedArrayBuffer
  readonly key: string
}

/** Why a question has no answer. */
export interface ScreeningProblem {
  /** A stable code of `core/errors.ts`. */
  readonly code: string
  readonly detail: string
}

/**
 * An answer as the JSON of a `ScreeningAnswer`, or why there is none. Text, since it goes on to a file or a socket as such; the verdict of the best
 * result and the number of former parties stand beside it for counting.
 */
export type AnswerText =
  | { readonly json: string; readonly best?: Verdict; readonly formerly: number }
  | { readonly problem: ScreeningProblem }

/** An answer, or why there is none. */
export type Answered = { readonly answer: ScreeningAnswer } | { readonly problem: ScreeningProblem }

/** To a worker: an index once per key, then questions. */
export type ToWorker =
  | { readonly kind: 'index'; readonly index: SharedIndex; readonly drop: readonly string[] }
  | {
      readonly kind: 'screen'
      readonly job: number
      readonly key: string
      readonly queries: readonly ScreeningQuery[]
      readonly options: ScreeningOptions
    }

/** From a worker: that it runs, answers in the order of the questions, or that its index cannot be read. */
export type FromWorker =
  | { readonly kind: 'ready' }
  | { readonly kind: 'answers'; readonly job: number; readonly answers: readonly AnswerText[] }
  | { readonly kind: 'fault'; readonly job: number; readonly message: string }

/** What `loadScreening` answers, as threads share it. */
export const sharedIndex = (loaded: { readonly key: string; bytes(): Uint8Array<SharedArrayBuffer> }): SharedIndex => ({
  key: loaded.key,
  bytes: loaded.bytes().buffer,
})
