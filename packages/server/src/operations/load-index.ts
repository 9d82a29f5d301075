import { join } from 'node:path'
// The index alone: the whole reader is twice as many modules, and an import needs none of them.
import { buildReadingIndex, type ReadingIndex } from '@marsad/core/reading-index'
import { decodeReadingIndex, encodeReadingIndex } from '@marsad/core/reading-index-bytes'
import type { EditionInfo } from '@marsad/core/register'
import { pruneSnapshots, readSnapshot, registerHash, writeSnapshot } from '@marsad/store'
import { version } from '../version.ts'
import { mergeHash } from './merge-hash.ts'
import { registerParties } from './register-parties.ts'
import { withChecksum, withoutChecksum } from './snapshot-checksum.ts'
import type { Workspace } from './workspace.ts'

/** The register made ready for reading. */
export interface LoadedIndex {
  readonly index: ReadingIndex
  /** Names the editions and the version: equal keys mean equal answers. */
  readonly key: string
  readonly starter: boolean
  readonly editions: readonly EditionInfo[]
  /** Where it came from: a snapshot file, or built just now. */
  readonly from: 'snapshot' | 'built'
}

/** The folder of a workspace's snapshots. It holds nothing else and may be deleted at any time. */
export const snapshotFolder = (workspace: Pick<Workspace, 'folder'>): string => join(workspace.folder, 'index')

/** The name of a snapshot: the register it was made from, how its entries were merged, and the version that made it. */
const indexKey = (editions: readonly EditionInfo[], merges: string): string =>
  `${registerHash(editions).slice(0, 40)}-${merges.slice(0, 16)}-${version}.index`

const kept = (folder: string, key: string): ReadingIndex | undefined => {
  try {
    const whole = readSnapshot(folder, key)
    const bytes = whole === undefined ? undefined : withoutChecksum(whole)
    return bytes === undefined ? undefined : decodeReadingIndex(bytes)
  } catch {
    // Cut off, unreadable or of another version: the register is the truth, and the snapshot is made again from it.
    return undefined
  }
}

const keep = (folder: string, key: string, index: ReadingIndex): void => {
  try {
    writeSnapshot(folder, key, withChecksum(encodeReadingIndex(index)))
    pruneSnapshots(folder, [key])
  } catch {
    // A folder that cannot be written costs the next start its speed, never this one its answer.
  }
}

/**
 * The index of a workspace's register: from its snapshot where one fits, else built and kept for the next start. With no
 * workspace or no edition it is the starter register. Works on a read-only folder. `current` is answered again while it
 * still fits.
 */
export const loadIndex = async (workspace: Workspace, current?: LoadedIndex): Promise<LoadedIndex> => {
  // A reading must not create a workspace.
  const store = workspace.exists() ? await workspace.store() : undefined
  const editions = (await store?.editions()) ?? []
  const key = indexKey(editions, await mergeHash(store))
  if (current !== undefined && current.key === key) return current
  const starter = editions.length === 0
  const folder = snapshotFolder(workspace)
  const snapshot = kept(folder, key)
  if (snapshot !== undefined) return { index: snapshot, key, starter, editions, from: 'snapshot' }
  const parties = await registerParties(starter ? undefined : store)
  const index = buildReadingIndex(parties, { editions, starter })
  if (workspace.exists()) keep(folder, key, index)
  return { index, key, starter, editions, from: 'built' }
}
