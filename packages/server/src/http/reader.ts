import type { Reading } from '@marsad/core/reading'
import type { FrozenDocument } from '../operations/freeze-document.ts'
import { type LoadedIndex, loadIndex } from '../operations/load-index.ts'
import { readDocument } from '../operations/read-document.ts'
import type { Workspace } from '../operations/workspace.ts'
import { type ReaderThread, readerThread } from './reader-thread.ts'

/** UTF-16 units from which a text is read in a worker: below, a reading takes milliseconds and the way there costs more. */
export const workerLength = 200_000

/** Reads documents for a server: the index is kept between requests, long texts go to a thread of their own. */
export interface Reader {
  index(): Promise<LoadedIndex>
  read(document: FrozenDocument): Promise<Reading>
  close(): Promise<void>
}

/** A reader over a workspace. Each call asks the store for its editions, so an import by another process is seen at once. */
export const createReader = (workspace: Workspace): Reader => {
  let current: LoadedIndex | undefined
  let loading: Promise<LoadedIndex> | undefined
  let thread: ReaderThread | undefined
  const index = async (): Promise<LoadedIndex> => {
    // Requests that arrive while an index is being loaded share that load.
    loading ??= loadIndex(workspace, current).finally(() => {
      loading = undefined
    })
    current = await loading
    return current
  }
  return {
    index,
    async read(document) {
      const loaded = await index()
      if (document.text.length < workerLength) return readDocument(document, loaded)
      thread ??= readerThread()
      return thread.read(document, loaded)
    },
    async close() {
      await thread?.close()
      thread = undefined
    },
  }
}
