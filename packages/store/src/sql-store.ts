/** The store over any engine. */
import { MarsadError } from '@marsad/core/errors'
import { appendDecision, readDecisionHead, readDecisions, verifyDecisions } from './decisions.ts'
import { readDocument, readDocuments, saveDocument } from './documents.ts'
import type { Engine } from './engine.ts'
import { addFeedEntries, readFeedEntries, readFeeds, removeFeed, saveFeed } from './feeds.ts'
import { importEdition } from './import-edition.ts'
import {
  readDocumentHashes,
  readDocumentsOf,
  readReading,
  readReadingKeys,
  readRows,
  saveReadings,
  searchDocuments,
} from './kept-readings.ts'
import { readEditions } from './read-editions.ts'
import { readHistories, readHistory, readRecordsOf } from './read-records.ts'
import {
  addScreeningAnswers,
  addScreeningRows,
  beginScreening,
  beginScreeningRun,
  finishScreening,
  finishScreeningRun,
  readScreening,
  readScreeningRows,
  readScreeningState,
  readScreenings,
  removeScreening,
} from './saved-screenings.ts'
import type { Store } from './types.ts'

/** Every fault leaves in Marsad's words where it has some; closing waits for the work in progress and refuses what comes after. */
export const storeOn = (engine: Engine): Store => {
  const running = new Set<Promise<unknown>>()
  let closing: Promise<void> | undefined
  const explained = async <T>(work: () => Promise<T>): Promise<T> => {
    if (closing !== undefined) throw new MarsadError('internal', 'the store was used after it was closed')
    const result = (async () => work())()
    running.add(result)
    try {
      return await result
    } catch (fault) {
      throw engine.explain(fault)
    } finally {
      running.delete(result)
    }
  }
  return {
    engine: engine.name,
    importEdition: (input) => explained(() => importEdition(engine, input)),
    editions: (list) => explained(() => readEditions(engine, list)),
    recordsOf: (list, published) => explained(() => readRecordsOf(engine, list, published)),
    history: (reference) => explained(() => readHistory(engine, reference)),
    histories: () => explained(() => readHistories(engine)),
    saveDocument: (document) => explained(() => saveDocument(engine, document)),
    document: (hash) => explained(() => readDocument(engine, hash)),
    documents: (limit) => explained(() => readDocuments(engine, limit)),
    appendDecision: (input) => explained(() => appendDecision(engine, input)),
    decisions: (after, actions) => explained(() => readDecisions(engine, after, actions)),
    decisionHead: () => explained(() => readDecisionHead(engine)),
    verifyDecisions: (expected) => explained(() => verifyDecisions(engine, expected)),
    beginScreening: (input) => explained(() => beginScreening(engine, input)),
    addScreeningRows: (id, rows) => explained(() => addScreeningRows(engine, id, rows)),
    finishScreening: (id) => explained(() => finishScreening(engine, id)),
    screenings: () => explained(() => readScreenings(engine)),
    screening: (name) => explained(() => readScreening(engine, name)),
    screeningRows: (id, after, limit) => explained(() => readScreeningRows(engine, id, after, limit)),
    beginScreeningRun: (id) => explained(() => beginScreeningRun(engine, id)),
    addScreeningAnswers: (id, run, answers) => explained(() => addScreeningAnswers(engine, id, run, answers)),
    finishScreeningRun: (id, end) => explained(() => finishScreeningRun(engine, id, end)),
    screeningState: (id) => explained(() => readScreeningState(engine, id)),
    removeScreening: (name) => explained(() => removeScreening(engine, name)),
    saveReadings: (readings) => explained(() => saveReadings(engine, readings)),
    reading: (document) => explained(() => readReading(engine, document)),
    readingKeys: (origin) => explained(() => readReadingKeys(engine, origin)),
    rows: (query) => explained(() => readRows(engine, query)),
    searchDocuments: (request) => explained(() => searchDocuments(engine, request)),
    documentHashes: (after, limit) => explained(() => readDocumentHashes(engine, after, limit)),
    documentsOf: (hashes) => explained(() => readDocumentsOf(engine, hashes)),
    saveFeed: (feed) => explained(() => saveFeed(engine, feed)),
    feeds: () => explained(() => readFeeds(engine)),
    removeFeed: (url) => explained(() => removeFeed(engine, url)),
    addFeedEntries: (url, entries) => explained(() => addFeedEntries(engine, url, entries)),
    feedEntries: (url, keys) => explained(() => readFeedEntries(engine, url, keys)),
    close: () => {
      closing ??= Promise.allSettled([...running]).then(() => engine.close())
      return closing
    },
  }
}
