import { MarsadError } from '@marsad/core/errors'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'

/** What a word-processor document may be, so that a small file cannot become a flood. */
export interface DocxLimits {
  /** Parts in the archive: some twenty, and one for each picture. */
  readonly entries: number
  /** Bytes of text and styles after unpacking: a thick book has 10 MB of them. */
  readonly inflated: number
  /** Levels of nesting in a part. */
  readonly depth: number
}

export const docxLimits: DocxLimits = { entries: 5_000, inflated: 64_000_000, depth: 300 }

const tooLarge = (name: string, why: string): MarsadError =>
  new MarsadError('document-too-large', `the document ${why}; save its text alone`, { file: name })

const broken = (name: string, cause: unknown): MarsadError => {
  const reason = (cause instanceof Error ? cause.message : String(cause)).slice(0, 200)
  return new MarsadError('document-broken', `the document's archive is broken: ${reason}`, { file: name }, { cause })
}

const isXml = (part: string): boolean => /\.(?:xml|rels)$/i.test(part)

/** Watches the nesting of tags in bytes that come in pieces, without keeping them. */
const depthWatch = (limit: number, tooDeep: () => Error) => {
  let depth = 0
  let state: 'text' | 'open' | 'start' | 'end' | 'other' = 'text'
  let last = 0
  return (chunk: Uint8Array): void => {
    for (const byte of chunk) {
      if (state === 'text') {
        if (byte === 0x3c) state = 'open'
      } else if (state === 'open') {
        state = byte === 0x2f ? 'end' : byte === 0x21 || byte === 0x3f ? 'other' : 'start'
      } else if (byte === 0x3e) {
        if (state === 'start' && last !== 0x2f) depth += 1
        else if (state === 'end') depth -= 1
        if (depth > limit) throw tooDeep()
        state = 'text'
      }
      last = byte
    }
  }
}

const unpack = async (zip: ZipFile, entry: Entry, onChunk: (chunk: Uint8Array) => void): Promise<void> => {
  for await (const chunk of await zip.openReadStreamPromise(entry)) onChunk(chunk as Uint8Array)
}

/** A document opened for checking: the names of its parts, and one small part as text. */
export interface CheckedDocx {
  readonly names: ReadonlySet<string>
  /** `docProps/core.xml`, empty when there is none. */
  readonly core: string
}

/**
 * Unpacks every part that a reader of the document would, counting and not keeping, before the reader sees it: sizes an archive states may lie.
 * Throws `document-too-large` for too many parts, bytes or levels, `document-encrypted`, `document-broken`.
 */
export const checkDocx = async (
  bytes: Uint8Array,
  name: string,
  limits: DocxLimits = docxLimits,
): Promise<CheckedDocx> => {
  let zip: ZipFile | undefined
  let inflated = 0
  let core = ''
  const names = new Set<string>()
  const spend = (count: number): void => {
    inflated += count
    if (inflated > limits.inflated) throw tooLarge(name, `unpacks to more than ${limits.inflated / 1e6} MB`)
  }
  try {
    zip = await fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), { lazyEntries: true })
    if (zip.entryCount > limits.entries) throw tooLarge(name, `has more than ${limits.entries} parts`)
    for await (const entry of zip.eachEntry()) {
      // A name that stands twice is a way to show one content and hide another.
      if (names.has(entry.fileName)) throw broken(name, `${entry.fileName.slice(0, 80)} stands twice in it`)
      names.add(entry.fileName)
      if (names.size > limits.entries) throw tooLarge(name, `has more than ${limits.entries} parts`)
      if (entry.isEncrypted())
        throw new MarsadError('document-encrypted', 'the document is encrypted: save it without a password', {
          file: name,
        })
      if (!isXml(entry.fileName)) continue
      if (entry.uncompressedSize > limits.inflated) spend(entry.uncompressedSize)
      const watch = depthWatch(limits.depth, () => tooLarge(name, `is nested more than ${limits.depth} levels deep`))
      const kept: Uint8Array[] = []
      await unpack(zip, entry, (chunk) => {
        spend(chunk.length)
        watch(chunk)
        if (entry.fileName === 'docProps/core.xml' && kept.length < 16) kept.push(chunk)
      })
      if (kept.length > 0) core = Buffer.concat(kept).toString('utf8')
    }
    return { names, core }
  } catch (cause) {
    throw cause instanceof MarsadError ? cause : broken(name, cause)
  } finally {
    zip?.close()
  }
}

/** What an old or locked Office file (OLE2) is: encrypted documents of today are kept in one, beside Word's format before 2007. */
export const oleFault = (bytes: Uint8Array, name: string): MarsadError =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from('EncryptedPackage', 'utf16le'))
    ? new MarsadError('document-encrypted', 'the document is encrypted: save it without a password', { file: name })
    : new MarsadError('format-binary', 'is an old Office document, not text: save it as .docx or PDF', { file: name })
