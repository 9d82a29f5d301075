import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { dataVersion } from '@marsad/core/data-version'
import { type EntryKey, entryKey, type MergeConflict, type MergeReason } from '@marsad/core/register'
import { pruneSnapshots, readSnapshot, registerHash, type Store, writeSnapshot } from '@marsad/store'
import { version } from '../version.ts'
import { mergeHash } from './merge-hash.ts'
import { registerState } from './register-state.ts'
import { withChecksum, withoutChecksum } from './snapshot-checksum.ts'

/** Which entries of the lists are one party. */
export interface Merges {
  /** Names the register, the decisions and the version it was worked out from. */
  readonly key: string
  /** The entries of the party that an entry belongs to, the leading one first; the entry alone where nothing joins it. */
  entriesOf(entry: EntryKey): readonly EntryKey[]
  /** Every reason for which two entries are one party, ascending by its pair. */
  readonly joins: readonly MergeReason[]
  /** What was held back for a person. */
  readonly conflicts: readonly MergeConflict[]
}

/** What is kept of it in a file. */
interface Kept {
  readonly clusters: readonly (readonly EntryKey[])[]
  readonly joins: readonly MergeReason[]
  readonly conflicts: readonly MergeConflict[]
}

/** The folder of a workspace that keeps it for the next start. It holds nothing else and may be deleted at any time. */
export const mergesFolder = (workspace: { readonly folder: string }): string => join(workspace.folder, 'merges')

const keyOf = async (store: Store): Promise<string> => {
  const text = JSON.stringify([registerHash(await store.editions()), await mergeHash(store), dataVersion])
  return `${createHash('sha256').update(text).digest('hex').slice(0, 40)}-${version}.merges`
}

const read = (folder: string, key: string): Kept | undefined => {
  try {
    const whole = readSnapshot(folder, key)
    const bytes = whole === undefined ? undefined : withoutChecksum(whole)
    return bytes === undefined ? undefined : (JSON.parse(new TextDecoder().decode(bytes)) as Kept)
  } catch {
    // Cut off or unreadable: it is worked out again.
    return undefined
  }
}

const write = (folder: string, key: string, kept: Kept): void => {
  try {
    writeSnapshot(folder, key, withChecksum(new TextEncoder().encode(JSON.stringify(kept))))
    pruneSnapshots(folder, [key])
  } catch {
    // A folder that cannot be written costs the next start its speed, never this one its answer.
  }
}

const workOut = async (store: Store): Promise<Kept> => {
  const { parties, joins, conflicts } = await registerState(store)
  const clusters = parties.flatMap(({ mergedFrom, listings }) =>
    mergedFrom === undefined ? [] : [[...new Set(listings.map(({ list, reference }) => entryKey(list, reference)))]],
  )
  return { clusters, joins, conflicts }
}

const made = (key: string, { clusters, joins, conflicts }: Kept): Merges => {
  const byEntry = new Map(
    clusters.flatMap((entries) => entries.map((entry) => [entry.toLowerCase(), entries] as const)),
  )
  return { key, joins, conflicts, entriesOf: (entry) => byEntry.get(entry.toLowerCase()) ?? [entry] }
}

/** The last one of each store: a server asks for it with every party. */
const latest = new WeakMap<Store, Merges>()

/**
 * Which entries are one party, as the newest editions and the decisions leave it: from `folder` where it was kept, else worked out over the whole
 * register (see `registerState`) and kept. Cheap while nothing changes.
 */
export const loadMerges = async (store: Store, folder?: string): Promise<Merges> => {
  const key = await keyOf(store)
  const known = latest.get(store)
  if (known?.key === key) return known
  const kept = folder === undefined ? undefined : read(folder, key)
  const current = kept ?? (await workOut(store))
  if (kept === undefined && folder !== undefined) write(folder, key, current)
  const merges = made(key, current)
  latest.set(store, merges)
  return merges
}
