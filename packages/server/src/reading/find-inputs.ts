import { createReadStream } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { MarsadError } from '@marsad/core/errors'
import type { Store } from '@marsad/store'
import type { DocumentFacts } from '../operations/freeze-document.ts'

/** One file to read, as it is named to the user, with what is known of it. */
export interface ReadInputFile {
  readonly path: string
  readonly name: string
  readonly facts: DocumentFacts
}

/** A file, an address that something else has to fetch, or a place that cannot be read. */
export type FoundInput =
  | { readonly kind: 'file'; readonly file: ReadInputFile }
  | { readonly kind: 'kept'; readonly hash: string }
  | { readonly kind: 'address'; readonly address: string; readonly facts: DocumentFacts }
  | { readonly kind: 'problem'; readonly name: string; readonly code: string; readonly detail: string }

/** What to look through. */
export interface InputPlaces {
  /** Files, folders and addresses. */
  readonly paths: readonly string[]
  /** A file of paths and addresses, one a line, or JSON lines with what is known of each. */
  readonly list?: string
  /** Holds for every file; what a line of the list says goes before it. */
  readonly facts: DocumentFacts
  /** A folder that is left out wherever it is met: the workspace. */
  readonly except?: string
}

const missing = (name: string, cause: unknown): MarsadError => {
  const code = (cause as NodeJS.ErrnoException).code
  const reason = code === 'ENOENT' ? 'there is no such file or folder' : `cannot be read (${code ?? String(cause)})`
  return new MarsadError('file-missing', reason, { file: name }, { cause })
}

/** Files of a folder and of the folders in it, by name, depth first. Hidden ones are left out, and links to folders are not followed. */
async function* filesIn(folder: string, facts: DocumentFacts, except: string | undefined): AsyncGenerator<FoundInput> {
  let entries: Awaited<ReturnType<typeof entriesOf>>
  try {
    entries = await entriesOf(folder)
  } catch (cause) {
    yield { kind: 'problem', name: folder, code: 'file-missing', detail: missing(folder, cause).message }
    return
  }
  for (const entry of entries) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) {
      if (except === undefined || resolve(path) !== except) yield* filesIn(path, facts, except)
    } else if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(path))))
      yield { kind: 'file', file: { path, name: path, facts } }
  }
}

const entriesOf = async (folder: string) => {
  const entries = await readdir(folder, { withFileTypes: true })
  return entries.filter(({ name }) => !name.startsWith('.')).sort((a, b) => (a.name < b.name ? -1 : 1))
}

const isFile = async (path: string): Promise<boolean> => {
  try {
    return (await stat(path)).isFile()
  } catch {
    return false
  }
}

/** Hashes asked for at once. */
const hashesAtOnce = 500

const isAddress = (place: string): boolean => /^https?:\/\//i.test(place)

const factNames = ['published', 'source', 'title', 'url'] as const

/** A line of a list: a path, an address, or an object with `file` or `address` and facts. */
const lineOf = (line: string, where: string): { readonly place: string; readonly facts: DocumentFacts } => {
  if (!line.startsWith('{')) return { place: line, facts: {} }
  let value: Readonly<Record<string, unknown>>
  try {
    value = JSON.parse(line) as Readonly<Record<string, unknown>>
  } catch (cause) {
    throw new MarsadError('row-invalid', `${where} is no JSON object`, {}, { cause })
  }
  const place = value['file'] ?? value['address']
  if (typeof place !== 'string' || place.trim() === '')
    throw new MarsadError('row-invalid', `${where} names neither a "file" nor an "address"`)
  const facts: Partial<Record<(typeof factNames)[number], string>> = {}
  for (const name of factNames) {
    const fact = value[name]
    if (fact === undefined || fact === null) continue
    if (typeof fact !== 'string') throw new MarsadError('row-invalid', `${where}: "${name}" is no text`)
    facts[name] = fact
  }
  return { place: place.trim(), facts }
}

/** Places of a list, in its order; paths are relative to the list's folder. Blank lines and lines that begin with # are passed over. */
async function* listed(list: string, given: DocumentFacts): AsyncGenerator<FoundInput> {
  const stream = createReadStream(list)
  const opened = new Promise<void>((done, fail) => {
    stream.once('open', () => done()).once('error', fail)
  })
  await opened.catch((cause: unknown) => {
    throw missing(list, cause)
  })
  let number = 0
  for await (const raw of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1
    const line = (number === 1 ? raw.replace(/^\ufeff/, '') : raw).trim()
    if (line === '' || line.startsWith('#')) continue
    try {
      const { place, facts: own } = lineOf(line, `line ${number}`)
      const facts = { ...given, ...own }
      if (isAddress(place)) yield { kind: 'address', address: place, facts }
      else yield { kind: 'file', file: { path: resolve(dirname(list), place), name: place, facts } }
    } catch (error) {
      if (!(error instanceof MarsadError)) throw error
      yield { kind: 'problem', name: list, code: error.code, detail: error.message }
    }
  }
}

/**
 * All that is to be read, in the order it was named: files as they are, folders with everything in them, a list line by line. Nothing is opened but folders
 * and the list, so millions of files take no memory. Throws `file-missing` for a path or list that was named and is not there.
 */
export async function* findInputs({ paths, list, facts, except }: InputPlaces): AsyncGenerator<FoundInput> {
  const left = except === undefined ? undefined : resolve(except)
  const folders: boolean[] = []
  // All are looked at first: a slip in the last is told before hours of work, not after.
  for (const path of paths) {
    try {
      folders.push(!isAddress(path) && (await stat(path)).isDirectory())
    } catch (cause) {
      throw missing(path, cause)
    }
  }
  for (const [at, path] of paths.entries()) {
    if (isAddress(path)) yield { kind: 'address', address: path, facts }
    else if (folders[at] === true) yield* filesIn(path, facts, left)
    else yield { kind: 'file', file: { path, name: path, facts } }
  }
  if (list !== undefined) yield* listed(list, facts)
}

/** Every document of a store, by hash. */
export async function* keptInputs(store: Pick<Store, 'documentHashes'>): AsyncGenerator<FoundInput> {
  for (let page = await store.documentHashes('', hashesAtOnce); page.length > 0; ) {
    for (const hash of page) yield { kind: 'kept', hash }
    page = await store.documentHashes(page.at(-1) ?? '', hashesAtOnce)
  }
}
