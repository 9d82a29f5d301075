import { parentPort, workerData } from 'node:worker_threads'
import { MarsadError } from '@marsad/core/errors'
import { loadScreening } from '../operations/load-screening.ts'
import { workspaceAt } from '../operations/workspace.ts'
import type { LoaderAnswer, LoaderPlace, LoaderQuestion } from './loader-thread.ts'

const { folder, databaseUrl } = workerData as LoaderPlace
const workspace = workspaceAt(folder, databaseUrl)

const load = async ({ moment: asked }: LoaderQuestion): Promise<LoaderAnswer> => {
  const loaded = await loadScreening(workspace, asked)
  const { key, moment, editions, starter, from } = loaded
  return { kind: 'loaded', key, moment, editions, starter, from, bytes: loaded.bytes() }
}

parentPort?.on('message', async (question: LoaderQuestion) => {
  let answer: LoaderAnswer
  try {
    answer = await load(question)
  } catch (error) {
    const text = error instanceof Error ? (error.stack ?? error.message) : String(error)
    answer =
      error instanceof MarsadError
        ? { kind: 'refused', code: error.code, message: error.message }
        : { kind: 'fault', message: text }
  }
  parentPort?.postMessage({ id: question.id, answer })
})
