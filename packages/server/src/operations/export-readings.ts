import { existsSync } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { MarsadError } from '@marsad/core/errors'
import type { ReadDocument } from '@marsad/core/reading-export'
import type { StoredDocument } from '@marsad/store'
import type { DocumentFacts, FrozenDocument } from './freeze-document.ts'
import type { LoadedIndex } from './load-index.ts'
import { readDocument } from './read-document.ts'
import { freezeFiles, type TextFileOptions } from './read-file.ts'
import type { Workspace } from './workspace.ts'

/** Documents one export may hold: formats that are one JSON value are built in memory. */
export const exportLimit = 10_000

/** True for what names a stored document: the SHA-256 of its text, hex. */
export const isDocumentHash = (name: string): boolean => /^[0-9a-f]{64}$/.test(name)

const frozen = ({ addedAt: _, sample: __, ...document }: StoredDocument): FrozenDocument => ({
  ...document,
  notices: [],
})

const storedDocument = async (workspace: Workspace, hash: string): Promise<FrozenDocument> => {
  const found = workspace.exists() ? await (await workspace.store()).document(hash) : undefined
  if (found !== undefined) return frozen(found)
  throw new MarsadError('not-found', `no document ${hash} is stored here; marsad read FILE --save keeps one`)
}

const documentsIn = async (name: string, options: TextFileOptions): Promise<readonly FrozenDocument[]> => {
  const { documents, addresses } = await freezeFiles(name, options)
  if (documents.length > 0) return documents
  throw new MarsadError('document-several', `is a list of ${addresses.length} addresses, which holds no text to read`, {
    file: name,
  })
}

const everyHash = async (workspace: Workspace): Promise<readonly string[]> => {
  if (!workspace.exists()) return []
  const facts = await (await workspace.store()).documents(exportLimit + 1)
  if (facts.length > exportLimit) {
    throw new MarsadError(
      'file-too-large',
      `over ${exportLimit} documents are stored here; name those to export by their hash`,
    )
  }
  // Oldest first, and by hash where added together: the same workspace exports to the same bytes.
  return facts
    .toSorted((a, b) => (a.addedAt < b.addedAt ? -1 : a.addedAt > b.addedAt ? 1 : a.hash < b.hash ? -1 : 1))
    .map(({ hash }) => hash)
}

/** What to export, and how files are taken in. */
export interface ExportInputs {
  /** Files, and hashes of stored documents; none: every stored document, at most {@link exportLimit}. */
  readonly names: readonly string[]
  /** Facts about a file; they belong to one file alone. */
  readonly facts?: DocumentFacts
  readonly encoding?: string
  readonly page?: boolean
}

/**
 * Reads what is to be exported, in the order given, each text once. Throws `not-found` for a hash that names nothing here, and what files deserve.
 */
export const readForExport = async (
  { names, facts, encoding, page }: ExportInputs,
  workspace: Workspace,
  loaded: Pick<LoadedIndex, 'index'>,
): Promise<readonly ReadDocument[]> => {
  const wanted = names.length > 0 ? names : await everyHash(workspace)
  const options = { ...facts, ...(encoding !== undefined && { encoding }), ...(page === true && { html: true }) }
  const found = new Map<string, ReadDocument>()
  for (const name of wanted) {
    const isStored = isDocumentHash(name) && !existsSync(name)
    const documents = isStored ? [await storedDocument(workspace, name)] : await documentsIn(name, options)
    for (const document of documents) {
      if (!found.has(document.hash))
        found.set(document.hash, { text: document.text, reading: readDocument(document, loaded) })
    }
  }
  return [...found.values()]
}

/**
 * Writes a file whole or not at all: into a neighbour first, then under its name. Folders on the way are made. Throws `file-missing` where it cannot be
 * written, and `output-differs` where it is one of the inputs.
 */
export const writeOutput = async (
  path: string,
  content: string | Uint8Array,
  inputs: readonly string[] = [],
): Promise<void> => {
  if (inputs.some((input) => resolve(input) === resolve(path)))
    throw new MarsadError('output-differs', 'the output is one of the inputs; name another', { file: path })
  const part = `${path}.part`
  try {
    await mkdir(dirname(path), { recursive: true })
    await writeFile(part, content)
    await rename(part, path)
  } catch (cause) {
    const what = cause instanceof Error ? cause.message : String(cause)
    throw new MarsadError('file-missing', `cannot be written: ${what.slice(0, 200)}`, { file: path }, { cause })
  }
}

/** The path of a table in a folder of tables. */
export const tablePath = (folder: string, layer: string): string => join(folder, `${layer}.csv`)
