import { type Reading, readingIndexVersion } from '@marsad/core/reading'
import { prepareReading, type Store, type StoredDocument } from '@marsad/store'
import { version } from '../version.ts'
import type { LoadedIndex } from './load-index.ts'

/** The version of the reader, its rules and its data: readings of another are made again. */
export const readingEngine: string = `${version}-${readingIndexVersion}`

/**
 * Keeps a reading with its document, in the place of an older one. Nothing is kept when the register has changed since the document was read: the key
 * would then name another.
 */
export const saveReading = async (
  store: Store,
  document: StoredDocument,
  reading: Reading,
  { key, index }: Pick<LoadedIndex, 'key' | 'index'>,
  readAt: string = new Date().toISOString(),
): Promise<void> => {
  if (JSON.stringify(reading.register) !== JSON.stringify(index.origin)) return
  await store.saveReadings([prepareReading(document, reading, { register: key, engine: readingEngine, readAt })])
}
