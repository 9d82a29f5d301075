import { parentPort, workerData } from 'node:worker_threads'
import { MarsadError } from '@marsad/core/errors'
import { decodeScreeningIndex } from '@marsad/core/screening'
import { type LoadedScreening, loadScreening } from '../operations/load-screening.ts'
import { workspaceAt } from '../operations/workspace.ts'
import type { LoaderAnswer, LoaderPlace, LoaderQuestion } from './loader-thread.ts'

const { folder, databaseUrl } = workerData as LoaderPlace
const workspace = workspaceAt(folder, databaseUrl)

/** The register of now, so that asking whether it still fits costs two small queries. */
let current: LoadedScreening | undefined

const load = async ({ moment, have }: LoaderQuestion): Promise<LoaderAnswer> => {
  const isNow = moment.asOf === undefined && moment.known === undefined
  const loaded = await loadScreening(workspace, moment, isNow ? current : undefined)
  const { key, editions, starter, from } = loaded
  const bytes = loaded.bytes()
  // What was built is let go: the bytes hold the same.
  if (isNow) current = { ...loaded, index: decodeScreeningIndex(bytes) ?? loaded.index, bytes: () => bytes }
  if (key === have) return { kind: 'same' }
  return { kind: 'loaded', key, moment: loaded.moment, editions, starter, from, bytes }
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
