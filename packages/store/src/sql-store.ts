/** The store over any engine. */
import { readDocument, readDocuments, saveDocument } from './documents.ts'
import type { Engine } from './engine.ts'
import { importEdition } from './import-edition.ts'
import { readEditions } from './read-editions.ts'
import { readHistories, readHistory, readRecordsOf } from './read-records.ts'
import type { Store } from './types.ts'

/** Closing an engine closes the store; every fault leaves in Marsad's words where it has some. */
export const storeOn = (engine: Engine): Store => {
  const explained = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work()
    } catch (fault) {
      throw engine.explain(fault)
    }
  }
  let closing: Promise<void> | undefined
  return {
    engine: engine.name,
    importEdition: (input) => explained(() => importEdition(engine, input)),
    editions: (list) => explained(() => readEditions(engine, list)),
    recordsOf: (list, published) => explained(() => readRecordsOf(engine, list, published)),
    history: (reference) => explained(() => readHistory(engine, reference)),
    histories: () => explained(() => readHistories(engine)),
    saveDocument: (document) => explained(async () => saveDocument(engine, document)),
    document: (hash) => explained(() => readDocument(engine, hash)),
    documents: (limit) => explained(async () => readDocuments(engine, limit)),
    close: () => {
      closing ??= engine.close()
      return closing
    },
  }
}
