import { extname } from 'node:path'
import { MarsadError } from '@marsad/core/errors'
import { detectBytes } from '../input/detect-format.ts'
import { takeIn } from '../input/take-in.ts'
import type { TakeIn } from '../input/take-in-thread.ts'
import { fileChunks, textLimit, tooLarge } from '../input/text-source.ts'
import type { Notice, TakeInOptions, TakenIn } from '../input/types.ts'
import { type DocumentFacts, type FrozenDocument, freezeInput } from './freeze-document.ts'

/** How a document file is taken in. */
export interface TextFileOptions extends DocumentFacts {
  /** Read it as a saved page whatever it looks like; by default what begins like a page, and `.html`, `.htm`, `.xhtml`. */
  readonly html?: boolean
  readonly encoding?: string
  /** Bytes; default {@link textLimit}. */
  readonly limit?: number
  /** Milliseconds it may take to be taken apart: see `TakeInOptions.budget`. */
  readonly budget?: number
  /** Who takes it apart; default: this thread. */
  readonly take?: TakeIn
}

/** What a file came to: documents, or the addresses it lists. */
export interface FrozenFile {
  readonly format: TakenIn['format']
  /** One for most files, one an entry for a feed, none for a list of addresses. */
  readonly documents: readonly FrozenDocument[]
  readonly addresses: readonly string[]
  /** What concerns the file and no one document in it. */
  readonly notices: readonly Notice[]
}

const pageNames = new Set(['.html', '.htm', '.xhtml'])

const bytesOf = async (chunks: AsyncIterable<Uint8Array>, name: string, limit: number): Promise<Uint8Array> => {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    if (length > limit) throw tooLarge({ name, limit, kind: 'a text' }, undefined)
    parts.push(chunk)
  }
  return parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts)
}

/**
 * Freezes what was taken in. What the caller says of title, day and address holds for one document; of several, each keeps its own, and the publisher
 * alone is the caller's.
 */
export const freezeTaken = (taken: TakenIn, facts: DocumentFacts, name: string): FrozenFile => {
  const { source } = facts
  const shared = taken.texts.length === 1 ? facts : source === undefined ? {} : { source }
  return {
    format: taken.format,
    documents: taken.texts.map((text) => freezeInput(text, shared, name)),
    addresses: taken.addresses,
    notices: taken.notices,
  }
}

/** Freezes bytes of any format Marsad reads: see `takeIn` for the formats and the errors. `take`: who takes them apart, by default this thread. */
export const freezeBytes = async (
  bytes: Uint8Array,
  facts: DocumentFacts,
  options: TakeInOptions,
  take: TakeIn = takeIn,
): Promise<FrozenFile> => freezeTaken(await take(bytes, options), facts, options.name)

/**
 * Takes in a file of any format Marsad reads, or `chunks` (standard input): all the documents in it. A file over the limit is refused by its size,
 * before it is read. Throws `file-missing`, `file-too-large`, and what `takeIn` throws, with the name.
 */
export const freezeFiles = async (
  name: string,
  options: TextFileOptions = {},
  chunks?: AsyncIterable<Uint8Array>,
): Promise<FrozenFile> => {
  const { html, encoding, limit = textLimit, budget, take, ...facts } = options
  const bytes = await bytesOf(chunks ?? fileChunks(name, { name, limit, kind: 'a text' }), name, limit)
  const page = html ?? (pageNames.has(extname(name).toLowerCase()) ? mayBePage(bytes) : undefined)
  const known = {
    name,
    ...(page === undefined ? {} : { html: page }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(budget === undefined ? {} : { budget }),
  }
  return freezeBytes(bytes, facts, known, take)
}

/** A page's name on a PDF or an archive is a wrong name: content decides. */
const mayBePage = (bytes: Uint8Array): boolean | undefined =>
  detectBytes(bytes.subarray(0, 4096)).kind === 'words' ? true : undefined

/**
 * The same for a file that is one document: `document-several` for a feed of several entries or a list of addresses, which {@link freezeFiles} reads.
 */
export const freezeFile = async (
  name: string,
  options: TextFileOptions = {},
  chunks?: AsyncIterable<Uint8Array>,
): Promise<FrozenDocument> => {
  const { format, documents, addresses, notices } = await freezeFiles(name, options, chunks)
  const [document] = documents
  if (document === undefined || documents.length > 1) {
    const what = format === 'feed' ? `a feed of ${documents.length} entries` : `a list of ${addresses.length} addresses`
    throw new MarsadError('document-several', `is ${what}, where one document was asked for`, { file: name })
  }
  return notices.length === 0 ? document : { ...document, notices: [...notices, ...document.notices] }
}
