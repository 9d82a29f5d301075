import { createHash } from 'node:crypto'
import { open, stat } from 'node:fs/promises'
import { MarsadError } from '@marsad/core/errors'
import { binaryKind } from './binary.ts'
import { type EncodingGuess, type StrictDecoder, sniffEncoding, strictDecoder } from './encoding.ts'

/** Bytes a list file may have: 2 GB, above the largest official file (about 120 MB) and merged FollowTheMoney dumps. */
export const listFileLimit = 2_000_000_000

/** Bytes a text may have: 64 MB, some thirty thick books. */
export const textLimit = 64_000_000

const chunkSize = 1 << 20
const headSize = 2048

/** How a source is read. `name` stands in messages; `limit` in bytes; `kind` names the thing in `file-too-large`. */
export interface TextSourceOptions {
  readonly name: string
  readonly limit: number
  readonly kind: string
  /** Overrides what the file declares, not its byte-order mark. */
  readonly encoding?: string
  /** Told after every chunk how many bytes were taken. */
  readonly onBytes?: (bytes: number) => void
}

/** What was seen of the bytes once all were read. */
export interface TextSourceFacts {
  readonly bytes: number
  /** SHA-256 of the bytes as they came, in hex. */
  readonly hash: string
  readonly encoding: string
}

const sizeText = (bytes: number): string =>
  bytes >= 1e9 ? `${(bytes / 1e9).toFixed(1)} GB` : bytes >= 1e6 ? `${(bytes / 1e6).toFixed(1)} MB` : `${bytes} bytes`

/** `file-too-large` with the size (or "more than") and the limit. */
export const tooLarge = (
  options: { name: string; limit: number; kind: string },
  bytes: number | undefined,
): MarsadError => {
  const size = bytes === undefined ? `more than ${sizeText(options.limit)}` : sizeText(bytes)
  const limit = `the limit for ${options.kind} is ${sizeText(options.limit)}`
  return new MarsadError('file-too-large', `${size}: ${limit}; split it`, { file: options.name })
}

const emptyFile = (name: string): MarsadError =>
  new MarsadError('file-empty', 'the file is empty: nothing to read', { file: name })

/** The chunks of a file, refused early by its size. `file-missing` when it is not there, is a folder, or may not be read. */
export async function* fileChunks(path: string, options: TextSourceOptions): AsyncGenerator<Uint8Array> {
  const file = options.name
  let handle: Awaited<ReturnType<typeof open>>
  let size: number
  try {
    const facts = await stat(path)
    if (facts.isDirectory()) throw new MarsadError('file-missing', 'is a folder, not a file', { file })
    if (facts.size > options.limit) throw tooLarge(options, facts.size)
    // A small file must not cost a large buffer; one of no known size (a pipe) is read in whole chunks.
    size = facts.size === 0 ? chunkSize : Math.min(chunkSize, facts.size + 1)
    handle = await open(path)
  } catch (cause) {
    if (cause instanceof MarsadError) throw cause
    const code = (cause as NodeJS.ErrnoException).code
    const reason = code === 'ENOENT' ? 'there is no such file' : `cannot be read (${code ?? String(cause)})`
    throw new MarsadError('file-missing', reason, { file }, { cause })
  }
  try {
    for (;;) {
      const { bytesRead, buffer } = await handle.read(new Uint8Array(size), 0, size)
      if (bytesRead === 0) return
      yield buffer.subarray(0, bytesRead)
    }
  } finally {
    await handle.close()
  }
}

/** The same bytes with a first chunk long enough for marks, declarations and signatures: a pipe may begin with one byte. */
async function* wholeHead(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let head: Uint8Array | undefined = new Uint8Array(0)
  for await (const chunk of chunks) {
    if (head === undefined) {
      yield chunk
      continue
    }
    head = head.length === 0 ? chunk : Buffer.concat([head, chunk])
    if (head.length < headSize) continue
    yield head
    head = undefined
  }
  if (head !== undefined && head.length > 0) yield head
}

/**
 * The text of bytes, chunk by chunk, strictly, for a reader that pulls; what was seen of the bytes is the generator's return value. Throws
 * `file-empty`, `file-too-large`, `format-binary` or `encoding-wrong`, each naming the source.
 */
export async function* textChunks(
  chunks: AsyncIterable<Uint8Array>,
  options: TextSourceOptions,
): AsyncGenerator<string, TextSourceFacts, undefined> {
  const hash = createHash('sha256')
  let bytes = 0
  let blank = true
  let guess: EncodingGuess | undefined
  let decoder: StrictDecoder | undefined
  for await (const chunk of wholeHead(chunks)) {
    bytes += chunk.length
    if (bytes > options.limit) throw tooLarge(options, undefined)
    hash.update(chunk)
    let text: string
    if (decoder === undefined) {
      const kind = binaryKind(chunk)
      if (kind !== undefined) {
        throw new MarsadError('format-binary', `is ${kind}, not text: export it as text first`, { file: options.name })
      }
      guess = sniffEncoding(chunk, options.encoding)
      decoder = strictDecoder(guess, options.name)
      text = decoder.write(chunk.subarray(guess.skip))
    } else {
      text = decoder.write(chunk)
    }
    if (blank && /\S/.test(text)) blank = false
    if (text !== '') yield text
    options.onBytes?.(bytes)
  }
  const rest = decoder?.end() ?? ''
  if (blank && /\S/.test(rest)) blank = false
  if (rest !== '') yield rest
  if (blank) throw emptyFile(options.name)
  return { bytes, hash: hash.digest('hex'), encoding: guess?.encoding ?? 'utf-8' }
}

/**
 * Reads bytes as text, chunk by chunk, strictly. Throws `file-empty`, `file-too-large`, `format-binary` or
 * `encoding-wrong`, each naming the source; `onText` never sees a character that was not in the bytes.
 */
export const readTextChunks = async (
  chunks: AsyncIterable<Uint8Array>,
  options: TextSourceOptions,
  onText: (text: string) => void,
): Promise<TextSourceFacts> => {
  const parts = textChunks(chunks, options)
  try {
    for (;;) {
      const { done, value } = await parts.next()
      if (done) return value
      onText(value)
    }
  } finally {
    // Closes the source when `onText` gave up.
    await parts.return({ bytes: 0, hash: '', encoding: '' })
  }
}
