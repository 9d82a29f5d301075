import { parentPort } from 'node:worker_threads'
import { decodeReadingIndex } from '@marsad/core/reading'
import { clockJob, clockSince, type FromReader, type ToReader } from './messages.ts'
import { type JobReader, readJob } from './read-job.ts'

let reader: JobReader | undefined
let clock: BigInt64Array = new BigInt64Array()
let last: Promise<unknown> = Promise.resolve()

const tell = (message: FromReader): void => parentPort?.postMessage(message)

const start = ({ setup, clock: shared }: Extract<ToReader, { kind: 'setup' }>): void => {
  clock = new BigInt64Array(shared)
  const index = decodeReadingIndex(new Uint8Array(setup.index))
  if (index === undefined) {
    tell({ kind: 'unfit' })
    return
  }
  reader = {
    index,
    setup,
    known: new BigUint64Array(setup.known),
    now: () => new Date().toISOString(),
    begin: () => Atomics.store(clock, clockSince, BigInt(Date.now())),
  }
  tell({ kind: 'ready' })
}

parentPort?.on('message', (message: ToReader) => {
  if (message.kind === 'setup') {
    start(message)
    return
  }
  const { job } = message
  // One after another: taking a file apart waits for the disk, and two at once would share one clock.
  last = last.then(async () => {
    if (reader === undefined) return
    Atomics.store(clock, clockJob, BigInt(job.id))
    const answer = await readJob(job, reader)
    Atomics.store(clock, clockSince, 0n)
    tell({ kind: 'done', id: job.id, answer })
  })
})
