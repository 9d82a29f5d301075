/** Places in which a test makes a workspace, one per engine. */
import { randomUUID } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { openStore, type Store, type StoredDocument, type StoreOptions } from '@marsad/store'
import { memoryStore } from './memory-store.ts'

/** A place for one workspace, empty until the first `open`. */
export interface StorePlace {
  /** Opens the workspace in this process; more than once gives as many connections. */
  open(): Promise<Store>
  /** What the contract needs of a workspace that lives outside this process; memory has none and skips those tests. */
  readonly outside?: OutsidePlace
  destroy(): Promise<void>
}

export interface OutsidePlace {
  /** How another process opens the same workspace. */
  readonly options: StoreOptions
  /** Writes a schema version behind the store's back. */
  setVersion(version: string): Promise<void>
  /** All that is stored, as text, read behind the store's back. */
  dump(): Promise<string>
  /** Runs a statement behind the store's back, its tables in braces: `delete from {decision}`. */
  tamper(statement: string): Promise<void>
  /** Puts plain documents (text, hash, time) into an open workspace behind the store's back, thousands in a moment. */
  fill(documents: readonly StoredDocument[]): Promise<void>
}

const tables = [
  'meta',
  'content',
  'record',
  'content_record',
  'import_log',
  'document',
  'decision',
  'saved_screening',
  'saved_row',
  'saved_answer',
  'saved_state',
  'reading',
  'reading_row',
  'reading_link',
  'search_document',
]

/** A place in memory. */
export const memoryPlace = async (): Promise<StorePlace> => {
  const store = memoryStore()
  return { open: async () => store, destroy: async () => undefined }
}

/** A place in a new temporary folder. */
export const sqlitePlace = async (): Promise<StorePlace> => {
  const folder = mkdtempSync(join(tmpdir(), 'marsad-store-'))
  const options = { dir: join(folder, 'workspace') }
  const file = join(options.dir, 'marsad.db')
  return {
    open: () => openStore(options),
    outside: {
      options,
      setVersion: async (version) => {
        const database = new DatabaseSync(file)
        database.prepare("update meta set value = ? where key = 'schema_version'").run(version)
        database.close()
      },
      tamper: async (statement) => {
        const database = new DatabaseSync(file, { timeout: 5_000 })
        database.exec(statement.replace(/\{(\w+)\}/g, '$1'))
        database.close()
      },
      fill: async (documents) => {
        const database = new DatabaseSync(file, { timeout: 5_000 })
        const insert = database.prepare('insert into document (hash, text, added_at, sample) values (?, ?, ?, 0)')
        database.exec('begin immediate')
        for (const { hash, text, addedAt } of documents) insert.run(hash, text, addedAt)
        database.exec('commit')
        database.close()
      },
      dump: async () => (existsSync(file) ? readFileSync(file).toString('base64') : ''),
    },
    destroy: async () => rmSync(folder, { recursive: true, force: true }),
  }
}

type Client = {
  connect(): Promise<void>
  query(text: string, values?: readonly unknown[]): Promise<{ readonly rows: readonly unknown[] }>
  end(): Promise<void>
}

/** `pg` as the store resolves it; the test kit does not depend on it. */
const loadPg = (): { readonly Client: new (options: { readonly connectionString: string }) => Client } =>
  createRequire(import.meta.resolve('@marsad/store'))('pg')

/** Places in a PostgreSQL database, each a schema of its own. The address is asked for when a test runs. */
export const postgresPlace = (address: () => string) => async (): Promise<StorePlace> => {
  const databaseUrl = address()
  const schema = `test "${randomUUID()}`
  const name = `"${schema.replaceAll('"', '""')}"`
  const withClient = async <T>(work: (client: Client) => Promise<T>): Promise<T> => {
    const client = new (loadPg().Client)({ connectionString: databaseUrl })
    await client.connect()
    try {
      return await work(client)
    } finally {
      await client.end()
    }
  }
  const options = { databaseUrl, schema }
  return {
    open: () => openStore(options),
    outside: {
      options,
      setVersion: async (version) => {
        const update = `update ${name}.meta set value = $1 where key = 'schema_version'`
        await withClient((client) => client.query(update, [version]))
      },
      tamper: async (statement) => {
        await withClient((client) =>
          client.query(statement.replace(/\{(\w+)\}/g, (_, table: string) => `${name}.${table}`)),
        )
      },
      fill: async (documents) => {
        const columns = ['hash', 'text', 'addedAt'] as const
        await withClient((client) =>
          client.query(
            `insert into ${name}.document (hash, text, added_at, sample)
               select *, 0 from unnest($1::text[], $2::text[], $3::text[])`,
            columns.map((column) => documents.map((document) => document[column])),
          ),
        )
      },
      dump: () =>
        withClient(async (client) => {
          const parts: unknown[] = []
          for (const table of tables)
            parts.push((await client.query(`select * from ${name}.${table} order by 1, 2`)).rows)
          return JSON.stringify(parts)
        }),
    },
    destroy: async () => {
      await withClient((client) => client.query(`drop schema if exists ${name} cascade`))
    },
  }
}
