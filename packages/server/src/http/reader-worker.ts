import { parentPort } from 'node:worker_threads'
import { decodeReadingIndex, type ReadingIndex } from '@marsad/core/reading'
import { readDocument } from '../operations/read-document.ts'
import type { ReaderAnswer, ReaderMessage } from './reader-thread.ts'

let index: ReadingIndex | undefined

const answer = (message: Extract<ReaderMessage, { kind: 'read' }>): ReaderAnswer => {
  try {
    if (index === undefined) throw new Error('no index was sent before the document')
    return { reading: readDocument(message.document, { index }) }
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

parentPort?.on('message', (message: ReaderMessage) => {
  if (message.kind === 'index') index = decodeReadingIndex(message.bytes)
  else parentPort?.postMessage(answer(message))
})
