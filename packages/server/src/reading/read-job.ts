import { MarsadError } from '@marsad/core/errors'
import type { ReadingIndex } from '@marsad/core/reading'
import { prepareReading, readingKey, type StoredDocument } from '@marsad/store'
import type { FrozenDocument } from '../operations/freeze-document.ts'
import { readDocument } from '../operations/read-document.ts'
import { type FrozenFile, freezeBytes, freezeFiles } from '../operations/read-file.ts'
import { hasKey } from './known-keys.ts'
import type { DocumentAnswer, FileAnswer, ReadingJob, ReadingProblem, ReadingSetup } from './messages.ts'

/** What V8 says when a text would be longer than it can hold (half a billion characters). */
const isTooLong = (error: unknown): boolean =>
  error instanceof Error && (/invalid string length/i.test(error.message) || /ERR_STRING_TOO_LONG/.test(String(error)))

/** An error as what is said of a file that could not be read. */
export const problemOfRead = (error: unknown): ReadingProblem => {
  if (isTooLong(error)) return { code: 'document-too-large', detail: 'its reading is too long to be written: split it' }
  return {
    code: error instanceof MarsadError ? error.code : 'internal',
    detail: error instanceof Error ? error.message : String(error),
  }
}

/** What reading needs, ready in a thread. */
export interface JobReader {
  readonly index: ReadingIndex
  readonly setup: Omit<ReadingSetup, 'index' | 'known'>
  readonly known: BigUint64Array
  /** ISO 8601. */
  readonly now: () => string
  /** Told before the file is opened and before each document in it: the time of each counts for itself. */
  readonly begin: () => void
}

const answerOf = (document: FrozenDocument, { index, setup, known, now }: JobReader): DocumentAnswer => {
  const { notices: _, ...facts } = document
  const readAt = now()
  // One that is there keeps its own time of adding, and stays a sample where it is one.
  const stored: StoredDocument = { addedAt: readAt, sample: false, ...facts }
  const { hash } = document
  if (setup.save && hasKey(known, readingKey(stored, setup))) return { hash, kept: true }
  const reading = readDocument(document, { index })
  return {
    hash,
    kept: false,
    ...(setup.json && { json: JSON.stringify(reading) }),
    ...(setup.save && { prepared: prepareReading(stored, reading, { ...setup, readAt }) }),
  }
}

const freezeJob = async (job: ReadingJob): Promise<Pick<FrozenFile, 'documents' | 'addresses'>> => {
  const { path, fetched, document, facts, encoding, html } = job
  if (document !== undefined) return { documents: [{ ...document, notices: [] }], addresses: [] }
  const given = { ...(encoding === undefined ? {} : { encoding }), ...(html === undefined ? {} : { html }) }
  if (fetched === undefined) return freezeFiles(path, { ...facts, ...given })
  const { bytes, url, contentType } = fetched
  const options = { name: path, url, ...(contentType === undefined ? {} : { contentType }), ...given }
  return freezeBytes(bytes, { url, ...facts }, options)
}

/** Takes in a file and reads all its documents. Never rejects: what goes wrong is the answer. */
export const readJob = async (job: ReadingJob, reader: JobReader): Promise<FileAnswer> => {
  try {
    reader.begin()
    const { documents, addresses } = await freezeJob(job)
    const answers: DocumentAnswer[] = []
    for (const document of documents) {
      reader.begin()
      answers.push(answerOf(document, reader))
    }
    return { documents: answers, addresses }
  } catch (error) {
    return { documents: [], addresses: [], problem: problemOfRead(error) }
  }
}
