import { type PreparedReading, readingKey, type Store, type StoredDocument } from '@marsad/store'

/** Documents kept in one transaction, at most, and their characters: long enough to spare commits, short enough that readers do not wait. */
const [batchDocuments, batchLength] = [24, 4_000_000]

/** What a keeper asks of whoever reads. */
export interface KeeperReader {
  /** True when a reading with that key is kept already. */
  known(key: string): boolean
  /** Reads a document again as it is given. `undefined` when that fails. */
  read(document: StoredDocument): Promise<PreparedReading | undefined>
}

/** Keeps prepared readings, some at a time. */
export interface Keeper {
  add(prepared: PreparedReading): Promise<void>
  /** Keeps what is left. */
  flush(): Promise<void>
}

const facts = ['title', 'source', 'url', 'published'] as const

/** The document with what the store knows of it beside what was given now; `undefined` when the store knows no more. */
const knownBetter = (given: StoredDocument, stored: StoredDocument | undefined): StoredDocument | undefined => {
  if (stored === undefined || facts.every((fact) => given[fact] !== undefined || stored[fact] === undefined))
    return undefined
  return { ...stored, ...given, addedAt: stored.addedAt, sample: stored.sample }
}

/**
 * A keeper over a store. A text that the store knows more about (the desk was told its day) is read again with that before it is kept: facts given once
 * hold on, as they do for a single document.
 */
export const keeperOver = (store: Store, reader: KeeperReader): Keeper => {
  let waiting: PreparedReading[] = []
  let length = 0
  const asKnown = async (
    one: PreparedReading,
    stored: StoredDocument | undefined,
  ): Promise<PreparedReading | undefined> => {
    const better = knownBetter(one.document, stored)
    if (better === undefined) return one
    return reader.known(readingKey(better, one)) ? undefined : ((await reader.read(better)) ?? one)
  }
  const flush = async (): Promise<void> => {
    if (waiting.length === 0) return
    const batch = waiting
    waiting = []
    length = 0
    const stored = await store.documentsOf(batch.map(({ document }) => document.hash))
    const byHash = new Map(stored.map((document) => [document.hash, document]))
    const kept = await Promise.all(batch.map((one) => asKnown(one, byHash.get(one.document.hash))))
    const readings = kept.filter((one) => one !== undefined)
    if (readings.length > 0) await store.saveReadings(readings)
  }
  return {
    flush,
    async add(prepared) {
      waiting.push(prepared)
      length += prepared.document.text.length
      if (waiting.length >= batchDocuments || length >= batchLength) await flush()
    },
  }
}
