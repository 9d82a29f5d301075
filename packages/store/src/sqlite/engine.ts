/** The engine inside: one file, no server. */
import { join } from 'node:path'
import type { Database, Engine } from '../engine.ts'
import { explainSqlite } from './faults.ts'
import { openFile, patiently } from './file.ts'
import { statementsOn } from './statements.ts'

/** The workspace's file inside its folder. */
export const workspaceFile = (dir: string): string => join(dir, 'marsad.db')

/** One after another, in the order of asking. A fault ends its own work and not the next. */
const queue = (): (<T>(work: () => Promise<T>) => Promise<T>) => {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const result = last.then(work)
    last = result.catch(() => undefined)
    return result
  }
}

/** Opens the workspace in a folder, which is made (readable by its owner alone) when it is not there. */
export const openSqlite = async (dir: string, waitMs: number): Promise<Engine> => {
  const file = workspaceFile(dir)
  const explain = (fault: unknown): unknown => explainSqlite(fault, file)
  const database = await openFile(file, waitMs).catch((fault: unknown) => {
    throw explain(fault)
  })
  const sql = statementsOn(database)
  let kysely: Promise<Database> | undefined
  /** Awaited before a transaction begins, so that nobody waits for a lock while modules load. */
  const composer = (): Promise<Database> => {
    kysely ??= import('./dialect.ts').then(({ kyselyOver }) => kyselyOver(database))
    return kysely
  }
  /** One connection serves the process, so transactions take turns and nobody sees another's half-done work. */
  const inTurn = queue()
  const transaction = <T>(begin: () => void, work: () => Promise<T>): Promise<T> =>
    inTurn(async () => {
      await patiently(Date.now() + waitMs, begin)
      try {
        const result = await work()
        database.exec('commit')
        return result
      } catch (fault) {
        if (database.isTransaction) database.exec('rollback')
        throw fault
      }
    })
  /** `begin` alone takes no lock; the first look at a table does, and fixes what the transaction sees. */
  const reading = (): void => {
    database.exec('begin')
    try {
      database.prepare('select count(*) from meta').get()
    } catch (fault) {
      database.exec('rollback')
      throw fault
    }
  }
  // `immediate`: a transaction that reads first and writes later would fail at once when another wrote in between.
  const writing = (): void => database.exec('begin immediate')
  return {
    name: 'sqlite',
    read: (work) => transaction(reading, () => work(sql)),
    write: (work) => transaction(writing, () => work(sql)),
    readComposed: async (work) => {
      const composed = await composer()
      return transaction(reading, () => work(composed))
    },
    writeComposed: async (work) => {
      const composed = await composer()
      return transaction(writing, () => work(composed))
    },
    explain,
    // Kysely holds nothing but the file, and would close it only if it had been used.
    close: async () => database.close(),
  }
}
