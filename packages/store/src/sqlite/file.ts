/** Opening and creating the SQLite file of a workspace, safely beside other processes that do the same at the same moment. */
import { mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { MarsadError } from '@marsad/core/errors'
import { checkVersion, migrationsFrom, schemaVersion, sqliteWords } from '../migrations.ts'
import { isBusy, isReadOnly } from './faults.ts'

/** Written into the file's header, so that a SQLite file of another program is never taken for a workspace. Reads `Mrsd`. */
const applicationId = 0x4d727364

/**
 * Bytes of a page of a new file. A record of the UN list is 2.5 kB on average and many are longer; on SQLite's own 4,096 they are
 * cut up, and storing, reading and closing that list takes 43 ms instead of 30 (measured).
 */
const pageSize = 16_384

/** How long SQLite itself waits for a lock, in ms. It blocks the thread meanwhile, so longer waits are ours: {@link patiently}. */
const blockingWait = 100

/**
 * Tries again while another process holds the file, until `deadline` (`Date.now()` scale), without blocking the event loop.
 * The pause is random within bounds so that two processes do not keep step.
 */
export const patiently = async <T>(deadline: number, attempt: () => T): Promise<T> => {
  for (;;) {
    try {
      return attempt()
    } catch (fault) {
      if (!isBusy(fault) || Date.now() >= deadline) throw fault
    }
    await sleep(2 + Math.random() * 20)
  }
}

/** Runs statements as the only writer. Rolls back and rethrows when one fails. */
export const exclusively = (database: DatabaseSync, work: () => void): void => {
  database.exec('begin immediate')
  try {
    work()
    database.exec('commit')
  } catch (fault) {
    if (database.isTransaction) database.exec('rollback')
    throw fault
  }
}

const firstValue = (database: DatabaseSync, statement: string): unknown => {
  const row = database.prepare(statement).get()
  return row === undefined ? undefined : Object.values(row)[0]
}

/** The schema version of the file; 0 when nothing was ever written to it. Only reads. */
const versionOf = (database: DatabaseSync, file: string): number => {
  if (firstValue(database, 'select count(*) from sqlite_schema') === 0) return 0
  if (firstValue(database, 'pragma application_id') !== applicationId) {
    throw new MarsadError(
      'workspace-broken',
      `${file} is a SQLite file of another program, not a Marsad workspace; choose another folder`,
      { file },
    )
  }
  return checkVersion(firstValue(database, "select value from meta where key = 'schema_version'"), file)
}

/** Brings the file to our version. Another process may do the same: whoever comes second finds it done. */
const migrate = async (database: DatabaseSync, file: string, deadline: number): Promise<void> => {
  // Once in WAL a file stays so, and later openings leave it alone: two processes that both switch a fresh file to WAL get
  // "database is locked" at once, whatever the timeout (8 of 25 runs when measured), hence the patience here.
  // A file that has pages keeps their size whatever is asked.
  await patiently(deadline, () => database.exec(`pragma page_size = ${pageSize}; pragma journal_mode = wal`))
  await patiently(deadline, () =>
    exclusively(database, () => {
      const version = versionOf(database, file)
      if (version === 0) database.exec(`pragma application_id = ${applicationId}`)
      for (const statement of migrationsFrom(version, sqliteWords)) database.exec(statement)
    }),
  )
}

const makeFolder = (file: string): void => {
  const dir = dirname(file)
  try {
    mkdirSync(dir, { recursive: true, mode: 0o700 })
  } catch (cause) {
    throw new MarsadError(
      'file-missing',
      `${dir} cannot be made a workspace: ${(cause as Error).message}`,
      {},
      { cause },
    )
  }
  if (statSync(file, { throwIfNoEntry: false })?.isFile() === false) {
    throw new MarsadError('workspace-broken', `${file} is not a file; choose another folder`, { file })
  }
}

const openIn = async (file: string, deadline: number, connect: () => DatabaseSync): Promise<DatabaseSync> => {
  const database = connect()
  try {
    const version = await patiently(deadline, () => versionOf(database, file))
    if (version < schemaVersion) await migrate(database, file, deadline)
    // FULL: a commit that was answered survives a loss of power. The import of a list is one commit, so it costs little.
    database.exec('pragma synchronous = full')
    database.exec('pragma foreign_keys = on')
    return database
  } catch (fault) {
    database.close()
    throw fault
  }
}

/**
 * Opens the file, creating and migrating it as needed. Throws `workspace-newer` and `workspace-broken` with the file untouched,
 * `workspace-busy` when another process holds it for longer than `waitMs`. A workspace that may only be read opens too.
 */
export const openFile = async (file: string, waitMs: number): Promise<DatabaseSync> => {
  const deadline = Date.now() + waitMs
  makeFolder(file)
  try {
    return await openIn(file, deadline, () => new DatabaseSync(file, { timeout: blockingWait }))
  } catch (fault) {
    // Reading a file in WAL makes two files beside it. Where that is not allowed, a file at rest (nobody has it open, so it has
    // no log) can still be read, as one that does not change.
    if (!isReadOnly(fault) || (statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0) > 0) throw fault
    const address = pathToFileURL(file)
    address.searchParams.set('immutable', '1')
    return openIn(file, deadline, () => new DatabaseSync(address, { readOnly: true }))
  }
}
