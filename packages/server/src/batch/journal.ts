/**
 * The side file of an output: from which input, register and options it is made, and how far it is on the disk. A process that was killed in the
 * middle goes on from there; one that would mix two things is refused.
 */
import { createHash } from 'node:crypto'
import { createReadStream, existsSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { MarsadError } from '@marsad/core/errors'
import type { BatchCounts } from './counts.ts'

/** What an output depends on; the values are compared as text. */
export interface JournalHead {
  /** SHA-256 of the input file. */
  readonly input: string
  /** Names the register that was asked. */
  readonly register: string
  /** Canonical text of all options that change what is written. */
  readonly options: string
  /** The version of Marsad. */
  readonly version: string
}

/** How far an output is: rows written and the bytes they take. */
export interface Checkpoint {
  readonly rows: number
  readonly bytes: number
  readonly counts: BatchCounts
  /** The whole input was written. */
  readonly done?: boolean
}

/** An output file open for going on at a checkpoint. */
export interface JournaledOutput {
  /** Where it goes on; absent for a new output. */
  readonly from?: Checkpoint
  /** Adds text; it may not be on the disk until the next checkpoint. */
  write(text: string): Promise<void>
  /** Puts what was written on the disk and notes it. `bytes` is known here. */
  checkpoint(at: Omit<Checkpoint, 'bytes'>): Promise<void>
  close(): Promise<void>
}

/** The name of an output's journal. */
export const journalName = (output: string): string => `${output}.journal`

/** SHA-256 of a file. */
export const hashFile = async (path: string): Promise<string> => {
  const hash = createHash('sha256')
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(chunk as Uint8Array)
  return hash.digest('hex')
}

const whatDiffers: Readonly<Record<keyof JournalHead, string>> = {
  input: 'the input file is another or has changed',
  register: 'the register has changed since',
  options: 'the options are others',
  version: 'another version of Marsad began it',
}

const refuse = (output: string, why: string): MarsadError =>
  new MarsadError('output-differs', `${why}; name another --output, or begin anew with --restart`, { file: output })

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    // The last line of a process that was killed while writing it.
    return undefined
  }
}

const isCheckpoint = (value: unknown): value is Checkpoint =>
  typeof value === 'object' &&
  value !== null &&
  Number.isInteger((value as Checkpoint).rows) &&
  Number.isInteger((value as Checkpoint).bytes)

/** The checkpoint to go on from, `undefined` for an output that does not exist yet. */
const checkpointOf = (output: string, head: JournalHead): Checkpoint | undefined => {
  const journal = journalName(output)
  if (!existsSync(journal)) {
    if (existsSync(output))
      throw refuse(output, 'the file exists already, and no journal beside it says that it may be gone on with')
    return undefined
  }
  const [first = '', ...lines] = readFileSync(journal, 'utf8').split('\n')
  const was = parsed(first) as (JournalHead & { readonly journal?: number }) | undefined
  if (was?.journal !== 1) throw refuse(output, `${journal} is no journal that this version can read`)
  const differs = (Object.keys(whatDiffers) as (keyof JournalHead)[]).filter((key) => was[key] !== head[key])
  if (differs.length > 0)
    throw refuse(output, `the output was begun otherwise: ${differs.map((key) => whatDiffers[key]).join('; ')}`)
  const size = statSync(output, { throwIfNoEntry: false })?.size ?? 0
  // What a crash of the machine took from the output is written again.
  return lines
    .map(parsed)
    .filter(isCheckpoint)
    .findLast(({ bytes }) => bytes <= size)
}

const alive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Keeps a second process from the same output. A lock whose process is gone (killed) is taken over. */
const lock = (output: string): (() => void) => {
  const path = `${journalName(output)}.lock`
  for (let attempt = 0; ; attempt++) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx' })
      return () => rmSync(path, { force: true })
    } catch (cause) {
      const code = (cause as NodeJS.ErrnoException).code
      if (code !== 'EEXIST') {
        throw new MarsadError(
          'file-missing',
          `cannot be written (${code ?? String(cause)})`,
          { file: output },
          { cause },
        )
      }
      const pid = Number(readFileSync(path, 'utf8'))
      if (attempt > 0 || (pid !== process.pid && Number.isInteger(pid) && pid > 0 && alive(pid))) {
        throw refuse(output, `process ${pid} is writing it (if that is no longer so, delete ${path})`)
      }
      rmSync(path, { force: true })
    }
  }
}

const openAt = async (output: string, bytes: number): Promise<FileHandle> => {
  const handle = await open(output, existsSync(output) ? 'r+' : 'w+')
  await handle.truncate(bytes)
  return handle
}

/**
 * Opens an output. Where its journal fits, it goes on behind the last checkpoint: what was written after it is cut off and made again, so that no row
 * stands twice and none is lost. `output-differs` where input, register, options or version are others, a file without a journal stands there, or
 * another process writes it. `restart` begins anew and replaces both.
 */
export const openJournaled = async (output: string, head: JournalHead, restart = false): Promise<JournaledOutput> => {
  const unlock = lock(output)
  try {
    const from = restart ? undefined : checkpointOf(output, head)
    const handle = await openAt(output, from?.bytes ?? 0)
    const journal = journalName(output)
    // Whole or not at all: a torn line of the old one would swallow the next.
    writeFileSync(
      `${journal}.new`,
      `${JSON.stringify({ journal: 1, ...head })}\n${from === undefined ? '' : `${JSON.stringify(from)}\n`}`,
    )
    renameSync(`${journal}.new`, journal)
    const notes = await open(journal, 'a')
    let bytes = from?.bytes ?? 0
    return {
      ...(from === undefined ? {} : { from }),
      async write(text) {
        const chunk = Buffer.from(text)
        for (let at = 0; at < chunk.length; ) {
          const { bytesWritten } = await handle.write(chunk, at, chunk.length - at, bytes)
          at += bytesWritten
          bytes += bytesWritten
        }
      },
      async checkpoint(at) {
        await handle.datasync()
        await notes.appendFile(`${JSON.stringify({ ...at, bytes })}\n`)
      },
      async close() {
        await handle.close()
        await notes.close()
        unlock()
      },
    }
  } catch (error) {
    unlock()
    throw error
  }
}
