import type { MessagePort } from 'node:worker_threads'
import { MarsadError } from '@marsad/core/errors'
import {
  decodeScreeningIndex,
  type ScreeningAnswer,
  type ScreeningIndex,
  type ScreeningOptions,
  type ScreeningQuery,
} from '@marsad/core/screening'
import type { AnswerText, FromWorker, ToWorker } from './messages.ts'

/** How a question is answered; tests put another in its place. */
export type Screen = (index: ScreeningIndex, query: ScreeningQuery, options: ScreeningOptions) => ScreeningAnswer

const answerText = (ask: () => ScreeningAnswer): AnswerText => {
  try {
    const answer = ask()
    const best = answer.results[0]?.verdict
    return { json: JSON.stringify(answer), ...(best === undefined ? {} : { best }), formerly: answer.formerly.length }
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error)
    return { problem: { code: error instanceof MarsadError ? error.code : 'internal', detail } }
  }
}

/** Serves one pool on a port: keeps the indexes it is sent, answers questions one by one, each with its own fault. */
export const answerOn = (port: MessagePort, screen: Screen): void => {
  const indexes = new Map<string, ScreeningIndex | undefined>()
  const tell = (message: FromWorker): void => port.postMessage(message)
  port.on('message', (message: ToWorker) => {
    if (message.kind === 'index') {
      for (const key of message.drop) indexes.delete(key)
      const { bytes, key } = message.index
      indexes.set(key, decodeScreeningIndex(new Uint8Array(bytes)))
      return
    }
    const { job, key, queries, options } = message
    const index = indexes.get(key)
    if (index === undefined) tell({ kind: 'fault', job, message: 'the screening index cannot be read by this version' })
    else
      tell({ kind: 'answers', job, answers: queries.map((query) => answerText(() => screen(index, query, options))) })
  })
  tell({ kind: 'ready' })
}
