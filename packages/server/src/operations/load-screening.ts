import { createHash } from 'node:crypto'
import { readdirSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { dataVersion } from '@marsad/core/data-version'
import type { EditionInfo } from '@marsad/core/register'
import {
  buildScreeningIndex,
  decodeScreeningIndex,
  encodeScreeningIndex,
  type ScreeningIndex,
  type ScreeningOrigin,
} from '@marsad/core/screening'
import { pruneSnapshots, readSnapshot, registerHash, writeSnapshot } from '@marsad/store'
import { version } from '../version.ts'
import { mergeHash } from './merge-hash.ts'
import { editionsAt, type RegisterMoment, registerState, requireMoment } from './register-state.ts'
import { withChecksum, withoutChecksum } from './snapshot-checksum.ts'
import type { Workspace } from './workspace.ts'

/** The register of a moment made ready for screening. */
export interface LoadedScreening {
  readonly index: ScreeningIndex
  /** Names the editions, the moment, what people decided about merging, and the version: equal keys mean equal answers. */
  readonly key: string
  readonly moment: RegisterMoment
  /** The editions it rests on. */
  readonly editions: readonly EditionInfo[]
  /** True when the bundled starter register is all there is. */
  readonly starter: boolean
  /** Where it came from: a snapshot file, or built just now. */
  readonly from: 'snapshot' | 'built'
  /** The index as bytes that workers can share, made on the first call; `decodeScreeningIndex` reads them. */
  bytes(): Uint8Array<SharedArrayBuffer>
}

/** Snapshots kept: an index for each moment somebody asks about, the newest asked for first. */
const keptSnapshots = 8

/** The folder of a workspace's screening snapshots. It holds nothing else and may be deleted at any time. */
export const screeningFolder = (workspace: Pick<Workspace, 'folder'>): string => join(workspace.folder, 'screening')

const hashOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex')

const kept = (folder: string, key: string): Uint8Array<ArrayBuffer> | undefined => {
  try {
    const whole = readSnapshot(folder, key)
    return whole === undefined ? undefined : withoutChecksum(whole)
  } catch {
    // Unreadable: the register is the truth, and the snapshot is made again from it.
    return undefined
  }
}

/** The newest snapshots by the time they were last used, `key` among them. */
const prune = (folder: string, key: string): void => {
  const used = readdirSync(folder)
    .filter((name) => name !== key)
    .map((name) => ({ name, time: statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((a, b) => b.time - a.time || (a.name < b.name ? -1 : 1))
  pruneSnapshots(folder, [key, ...used.slice(0, keptSnapshots - 1).map(({ name }) => name)])
}

const keep = (folder: string, key: string, bytes: Uint8Array): void => {
  try {
    writeSnapshot(folder, key, withChecksum(bytes))
    prune(folder, key)
  } catch {
    // A folder that cannot be written costs the next start its speed, never this one its answer.
  }
}

/** Marks a snapshot as used now, so that it outlives those nobody asks for. */
const touch = (folder: string, key: string): void => {
  try {
    const now = new Date()
    utimesSync(join(folder, key), now, now)
  } catch {
    // A folder that cannot be written keeps its order.
  }
}

const shared = (bytes: Uint8Array): Uint8Array<SharedArrayBuffer> => {
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.length))
  copy.set(bytes)
  return copy
}

/** What names the register at a moment, and the editions it rests on. */
const nameOf = async (workspace: Workspace, moment: RegisterMoment) => {
  // A screening must not create a workspace.
  const store = workspace.exists() ? await workspace.store() : undefined
  const editions = await editionsAt(store, moment)
  const name = hashOf([registerHash(editions), moment, await mergeHash(store), dataVersion])
  return { store, editions, key: `${name.slice(0, 40)}-${version}.screening` }
}

/** The key {@link loadScreening} would answer with: two small queries, for who wants to know whether what it holds still fits. */
export const screeningKey = async (workspace: Workspace, at: RegisterMoment = {}): Promise<string> =>
  (await nameOf(workspace, requireMoment(at))).key

/**
 * The screening index of a workspace's register at a moment: from its snapshot where one fits, else built and kept for the next start.
 * With no workspace or no edition of that time it is the starter register. `current` is answered again while it still fits: hand in the last
 * one for the same moment. Works on a read-only folder. `date-invalid` for a wrong day.
 *
 * @example const { index } = await loadScreening(workspace, { asOf: '2015-06-01' })
 */
export const loadScreening = async (
  workspace: Workspace,
  at: RegisterMoment = {},
  current?: LoadedScreening,
): Promise<LoadedScreening> => {
  const moment = requireMoment(at)
  const { store, editions, key } = await nameOf(workspace, moment)
  if (current !== undefined && current.key === key) return current
  const folder = screeningFolder(workspace)
  const starter = editions.length === 0
  const loaded = (index: ScreeningIndex, from: LoadedScreening['from']): LoadedScreening => {
    let bytes: Uint8Array<SharedArrayBuffer> | undefined
    return {
      index,
      key,
      moment,
      editions,
      starter,
      from,
      bytes: () => {
        bytes ??= shared(kept(folder, key) ?? encodeScreeningIndex(index))
        return bytes
      },
    }
  }
  const snapshot = kept(folder, key)
  const decoded = snapshot === undefined ? undefined : decodeScreeningIndex(snapshot)
  if (decoded !== undefined) {
    touch(folder, key)
    return loaded(decoded, 'snapshot')
  }
  const state = await registerState(starter ? undefined : store, moment)
  const origin: ScreeningOrigin = {
    starter,
    ...moment,
    editions: editions.map(({ list, published, hash }) => ({ list, published, hash })),
  }
  const index = buildScreeningIndex(state.parties, origin)
  if (workspace.exists()) keep(folder, key, encodeScreeningIndex(index))
  return loaded(index, 'built')
}
