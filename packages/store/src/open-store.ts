/** Choosing the engine and opening a workspace. */
import { MarsadError } from '@marsad/core/errors'
import { storeOn } from './sql-store.ts'
import type { Store } from './types.ts'

/** Where a workspace is. With `databaseUrl` it is in PostgreSQL, otherwise in the folder `dir`. */
export interface StoreOptions {
  /** Folder of a SQLite workspace, made readable by its owner alone when it is not there; the file is `dir/marsad.db`. */
  readonly dir?: string
  /** `postgres://user:password@host:port/database` of a PostgreSQL 15 or later whose encoding is UTF-8; empty for none. */
  readonly databaseUrl?: string
  /** The PostgreSQL schema that holds the workspace, `marsad` when not given; made when it is not there. */
  readonly schema?: string
  /** How long to wait for another writer before `workspace-busy`, in ms; 10,000 when not given. */
  readonly waitMs?: number
}

/**
 * Opens a workspace, creating and migrating it as needed. Close it when done.
 *
 * Throws `workspace-newer` and `workspace-broken` with the workspace untouched, `workspace-busy` when another process holds
 * it for too long, `workspace-unreachable` when PostgreSQL does not answer, `file-missing` when the folder cannot be used. A SQLite workspace
 * that may be read but not written opens all the same; writing to it then throws `workspace-read-only`.
 *
 *     const store = await openStore({ dir: 'workspace' })
 *     const editions = await store.editions()
 *     await store.close()
 */
export const openStore = async (options: StoreOptions): Promise<Store> => {
  const waitMs = options.waitMs ?? 10_000
  if (options.databaseUrl !== undefined && options.databaseUrl !== '') {
    const { openPostgres } = await import('./postgres/engine.ts')
    return storeOn(await openPostgres(options.databaseUrl, options.schema ?? 'marsad', waitMs))
  }
  if (options.dir !== undefined) {
    const { openSqlite } = await import('./sqlite/engine.ts')
    return storeOn(await openSqlite(options.dir, waitMs))
  }
  throw new MarsadError('usage', 'no workspace was named; give a folder or the address of a PostgreSQL database')
}
