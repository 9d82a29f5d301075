import { parentPort } from 'node:worker_threads'
import { MarsadError } from '@marsad/core/errors'
import { takeIn } from './take-in.ts'
import type { TakeInAnswer, TakeInMessage } from './take-in-thread.ts'

const answer = async ({ bytes, options }: TakeInMessage): Promise<TakeInAnswer> => {
  try {
    return { taken: await takeIn(bytes, options) }
  } catch (error) {
    if (error instanceof MarsadError) return { code: error.code, message: error.message, place: error.place }
    return { fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

parentPort?.on('message', (message: TakeInMessage) => {
  void answer(message).then((found) => parentPort?.postMessage(found))
})
