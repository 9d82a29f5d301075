import { crc32 } from 'node:zlib'
import { MarsadError } from '@marsad/core/errors'
import { type Entry, openPromise, type ZipFile } from 'yauzl'

/** What a workbook may be, so that a small file cannot become a flood. */
export interface ArchiveLimits {
  /** Parts in the archive; Excel writes some ten, and one for each sheet and picture. */
  readonly entries: number
  /** Bytes all read parts may come to together. */
  readonly inflated: number
  /** How many times its packed size a part may be once it is over {@link ratioFrom}. Sheets are packed 5 to 60 times. */
  readonly ratio: number
  /** Bytes below which the ratio is not asked. */
  readonly ratioFrom: number
}

export const archiveLimits: ArchiveLimits = {
  entries: 10_000,
  inflated: 4_000_000_000,
  ratio: 200,
  ratioFrom: 20_000_000,
}

/** An open archive. Only parts asked for by name are ever unpacked. */
export interface Archive {
  readonly has: (name: string) => boolean
  readonly names: readonly string[]
  /** The bytes of a part in chunks; the check sum is held at its end. */
  read(name: string): AsyncGenerator<Uint8Array>
  close(): void
}

const broken = (file: string, cause: unknown): MarsadError => {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return new MarsadError(
    'list-malformed',
    `the workbook's archive is broken: ${reason.slice(0, 200)}`,
    { file },
    { cause },
  )
}

const flood = (file: string, part: string, why: string): MarsadError =>
  new MarsadError('file-too-large', `${part.slice(0, 100)} ${why}; export the sheet as CSV`, { file })

const listed = async (zip: ZipFile, file: string, limits: ArchiveLimits): Promise<ReadonlyMap<string, Entry>> => {
  if (zip.entryCount > limits.entries) throw flood(file, 'the archive', `has more than ${limits.entries} parts`)
  const entries = new Map<string, Entry>()
  for await (const entry of zip.eachEntry()) {
    // A name that stands twice is a way to show one content and hide another.
    if (entries.has(entry.fileName)) throw broken(file, new Error(`${entry.fileName} stands twice in it`))
    entries.set(entry.fileName, entry)
  }
  return entries
}

async function* unpacked(
  zip: ZipFile,
  entry: Entry,
  file: string,
  limits: ArchiveLimits,
  spend: (bytes: number) => void,
) {
  const { fileName, compressedSize, uncompressedSize } = entry
  if (entry.isEncrypted())
    throw new MarsadError('format-binary', 'the workbook is encrypted; save it without a password', { file })
  const tight = (bytes: number): boolean => bytes > limits.ratioFrom && bytes > compressedSize * limits.ratio
  if (tight(uncompressedSize)) throw flood(file, fileName, `is packed more than ${limits.ratio} times`)
  let bytes = 0
  let sum = 0
  try {
    for await (const piece of await zip.openReadStreamPromise(entry)) {
      const chunk = piece as Uint8Array
      bytes += chunk.length
      // Sizes an archive states may lie; what comes out does not.
      if (tight(bytes)) throw flood(file, fileName, `is packed more than ${limits.ratio} times`)
      spend(chunk.length)
      sum = crc32(chunk, sum)
      yield chunk
    }
  } catch (cause) {
    throw cause instanceof MarsadError ? cause : broken(file, cause)
  }
  if (sum !== entry.crc32) throw broken(file, new Error(`the check sum of ${fileName} is wrong`))
}

/** Opens an archive on the disk. Throws `list-malformed` for a broken one, `file-too-large` for one with too many parts. */
export const openArchive = async (
  path: string,
  file: string,
  limits: ArchiveLimits = archiveLimits,
): Promise<Archive> => {
  let zip: ZipFile
  try {
    zip = await openPromise(path, { lazyEntries: true, autoClose: false, strictFileNames: false })
  } catch (cause) {
    throw broken(file, cause)
  }
  try {
    const entries = await listed(zip, file, limits)
    let spent = 0
    const spend = (bytes: number): void => {
      spent += bytes
      if (spent > limits.inflated) throw flood(file, 'the workbook', `unpacks to more than ${limits.inflated} bytes`)
    }
    return {
      names: [...entries.keys()],
      has: (name) => entries.has(name),
      read(name) {
        const entry = entries.get(name)
        if (entry === undefined) throw broken(file, new Error(`${name} is missing`))
        return unpacked(zip, entry, file, limits, spend)
      },
      close: () => zip.close(),
    }
  } catch (cause) {
    zip.close()
    throw cause instanceof MarsadError ? cause : broken(file, cause)
  }
}
