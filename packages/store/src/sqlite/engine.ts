/** The engine inside: one file, no server. */
import { join } from 'node:path'
import type { Database, Engine } from '../engine.ts'
import { explainSqlite } from './faults.ts'
import { openFile, patiently } from './file.ts'

/** The workspace's file inside its folder. */
export const workspaceFile = (dir: string): string => join(dir, 'marsad.db')

/**
 * Opens the workspace in a folder, which is made (readable by its owner alone) when it is not there.
 *
 * Importing Kysely takes 110 to 180 ms (measured, 304 modules), more than a whole start may cost. So opening, migrating and
 * `rows` use plain statements, and Kysely comes with the first `read` or `write`.
 */
export const openSqlite = async (dir: string, waitMs: number): Promise<Engine> => {
  const file = workspaceFile(dir)
  const explain = (fault: unknown): unknown => explainSqlite(fault, file)
  const database = await openFile(file, waitMs).catch((fault: unknown) => {
    throw explain(fault)
  })
  let kysely: Promise<Database> | undefined
  const loaded = (): Promise<Database> => {
    kysely ??= import('./dialect.ts').then(({ kyselyOver }) => kyselyOver(database))
    return kysely
  }
  /** One connection serves the process and Kysely lends it to one taker at a time, so nobody sees another's half-done work. */
  const transaction = async <T>(begin: () => Promise<void>, work: (database: Database) => Promise<T>) =>
    (await loaded()).connection().execute(async (connection) => {
      await begin()
      try {
        const result = await work(connection)
        database.exec('commit')
        return result
      } catch (fault) {
        if (database.isTransaction) database.exec('rollback')
        throw fault
      }
    })
  const patient = <T>(attempt: () => T): Promise<T> => patiently(Date.now() + waitMs, attempt)
  /** `begin` alone takes no lock; the first look at a table does, and fixes what the transaction sees. */
  const beginReading = (): void => {
    database.exec('begin')
    try {
      database.prepare('select count(*) from meta').get()
    } catch (fault) {
      database.exec('rollback')
      throw fault
    }
  }
  return {
    name: 'sqlite',
    rows: async (statement) => {
      const ask = () => patient(() => database.prepare(statement).all())
      // Before Kysely is there, no transaction can be open.
      return kysely === undefined ? ask() : (await kysely).connection().execute(ask)
    },
    table: (name) => name,
    read: (work) => transaction(() => patient(beginReading), work),
    // `immediate`: a transaction that reads first and writes later would fail at once when another wrote in between.
    write: (work) => transaction(() => patient(() => database.exec('begin immediate')), work),
    explain,
    // Kysely holds nothing but the file, and would close it only if it had been used.
    close: async () => database.close(),
  }
}
