/** A thread that reads nothing: it answers each path, hangs at one named `slow`, ends at one named `crash`, and never starts on an index of one byte. */
import { parentPort } from 'node:worker_threads'
import { clockJob, clockSince, type FromReader, type ToReader } from './messages.ts'

let clock: BigInt64Array = new BigInt64Array()
const tell = (message: FromReader): void => parentPort?.postMessage(message)

parentPort?.on('message', (message: ToReader) => {
  if (message.kind === 'setup') {
    if (message.setup.index.byteLength === 1) process.exit(3)
    clock = new BigInt64Array(message.clock)
    tell({ kind: 'ready' })
    return
  }
  const { id, path } = message.job
  Atomics.store(clock, clockJob, BigInt(id))
  Atomics.store(clock, clockSince, BigInt(Date.now()))
  if (path.includes('slow')) for (;;);
  if (path.includes('crash')) process.exit(4)
  Atomics.store(clock, clockSince, 0n)
  tell({ kind: 'done', id, answer: { documents: [{ hash: path, kept: false }], addresses: [] } })
})
