import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Store } from '@marsad/store'

/** Where the register and the documents are kept. */
export interface Workspace {
  /** The folder: the database (unless PostgreSQL holds it), index snapshots and what `lists update` remembers. */
  readonly folder: string
  /** PostgreSQL instead of the file in the folder. */
  readonly databaseUrl?: string
  /** The database file inside the folder. */
  readonly file: string
  /**
   * True when there is something to open; reading does without and uses the starter register. A file where the folder
   * should be counts: opening it says what is wrong, where doing without would answer from another register unasked.
   */
  exists(): boolean
  /** The store, opened (and created) once. */
  store(): Promise<Store>
  /** Closes what was opened. */
  close(): Promise<void>
}

const isNoFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() === false

/** Describes a workspace; nothing is touched until {@link Workspace.store}. */
export const workspaceAt = (folder: string, databaseUrl?: string): Workspace => {
  const file = join(folder, 'marsad.db')
  let opened: Promise<Store> | undefined
  return {
    folder,
    file,
    ...(databaseUrl === undefined ? {} : { databaseUrl }),
    exists: () => databaseUrl !== undefined || existsSync(file) || isNoFolder(folder),
    store() {
      opened ??= import('@marsad/store').then(({ openStore }) =>
        openStore(databaseUrl === undefined ? { dir: folder } : { databaseUrl }),
      )
      return opened
    },
    async close() {
      const store = await opened?.catch(() => undefined)
      opened = undefined
      await store?.close()
    },
  }
}
