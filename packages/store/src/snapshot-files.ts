/**
 * Files beside the workspace that can always be made again: snapshots of the index, named by the register they were made from.
 * A reader sees a whole file or none, whatever another process is doing or wherever a crash of the program fell. After a loss of
 * power a file may be cut off or empty: nothing waits for the disk, since what can be made again need not survive. So a snapshot
 * carries a checksum, and a reader that finds it wrong makes the snapshot again.
 */
import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { MarsadError } from '@marsad/core/errors'

const temporary = '.part'

/** A file being written that is older than this, in ms, was left by a crash. */
const abandonedAfter = 3_600_000

const pathOf = (dir: string, name: string): string => {
  if (!/^[a-z0-9][a-z0-9._-]{0,127}$/i.test(name) || name.endsWith(temporary)) {
    throw new MarsadError('internal', `${JSON.stringify(name)} is no snapshot name; use letters, digits, dot, dash`)
  }
  return join(dir, name)
}

const isMissing = (fault: unknown): boolean => fault instanceof Error && 'code' in fault && fault.code === 'ENOENT'

/**
 * Writes a snapshot, replacing one of the same name, whole or not at all (a loss of power excepted: see above). The folder is made
 * (readable by its owner alone) when it is not there. Names are letters, digits, `.`, `_` and `-`, up to 128.
 */
export const writeSnapshot = (dir: string, name: string, bytes: Uint8Array): void => {
  const path = pathOf(dir, name)
  mkdirSync(dir, { recursive: true, mode: 0o700 })
  const part = join(dir, `${randomUUID()}${temporary}`)
  try {
    writeFileSync(part, bytes, { mode: 0o600, flag: 'wx' })
    renameSync(part, path)
  } catch (fault) {
    rmSync(part, { force: true })
    throw fault
  }
}

/** The snapshot of that name, or `undefined`. Its buffer is its own and begins at 0, so typed arrays can be laid over it. */
export const readSnapshot = (dir: string, name: string): Uint8Array<ArrayBuffer> | undefined => {
  try {
    const bytes = readFileSync(pathOf(dir, name))
    return bytes.byteOffset === 0 && bytes.byteLength === bytes.buffer.byteLength
      ? new Uint8Array(bytes.buffer as ArrayBuffer)
      : new Uint8Array(bytes)
  } catch (fault) {
    if (isMissing(fault)) return undefined
    throw fault
  }
}

/**
 * Removes every snapshot but those named, and what crashes left behind. Answers the names removed, ascending. Meant for a
 * folder that holds nothing else. A snapshot that another process removes at the same moment is no fault.
 */
export const pruneSnapshots = (dir: string, keep: readonly string[], now: number = Date.now()): readonly string[] => {
  let names: readonly string[]
  try {
    names = readdirSync(dir, { withFileTypes: true }).flatMap((entry) => (entry.isFile() ? [entry.name] : []))
  } catch (fault) {
    if (isMissing(fault)) return []
    throw fault
  }
  const removed = names.filter((name) => {
    if (!name.endsWith(temporary)) return !keep.includes(name)
    const written = statSync(join(dir, name), { throwIfNoEntry: false })?.mtimeMs
    return written !== undefined && now - written > abandonedAfter
  })
  for (const name of removed) rmSync(join(dir, name), { force: true })
  return removed.toSorted()
}
