/** The engine beside: a PostgreSQL server shared by a team. Loaded only when an address is given. */

import { Kysely, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import type { Database, Engine } from '../engine.ts'
import type { Tables } from '../tables.ts'
import { explainPostgres, publicAddress } from './faults.ts'
import { openSchema, quoted } from './open-schema.ts'

/** Connections of one process. Reads are short and writers wait for each other, so more would only wait elsewhere. */
const poolSize = 4

/** 64-bit integers, `count(*)` among them, come from `pg` as text; ours are counts and fit a number. Everything else as usual. */
const types: pg.CustomTypesConfig = {
  getTypeParser: ((id: number, format?: 'text' | 'binary') =>
    id === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(id, format)) as typeof pg.types.getTypeParser,
}

const makePool = (databaseUrl: string, waitMs: number): pg.Pool => {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    max: poolSize,
    types,
    application_name: 'marsad',
    connectionTimeoutMillis: waitMs,
  })
  // A connection that dies while idle is replaced at the next query; without a listener it would end the process.
  pool.on('error', () => undefined)
  return pool
}

/** Opens the workspace in a schema of a database, making and migrating it as needed. */
export const openPostgres = async (databaseUrl: string, schema: string, waitMs: number): Promise<Engine> => {
  const where = publicAddress(databaseUrl)
  const explain = (fault: unknown): unknown => explainPostgres(fault, where)
  const pool = makePool(databaseUrl, waitMs)
  try {
    const client = await pool.connect()
    try {
      await openSchema(client, schema, where, waitMs)
    } finally {
      client.release()
    }
  } catch (fault) {
    await pool.end()
    throw explain(fault)
  }
  const kysely: Database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }).withSchema(schema)
  return {
    name: 'postgres',
    rows: async (statement) => (await pool.query(statement)).rows,
    table: (name) => `${quoted(schema)}.${quoted(name)}`,
    read: (work) => kysely.transaction().setIsolationLevel('repeatable read').setAccessMode('read only').execute(work),
    write: (work) =>
      kysely.transaction().execute(async (transaction) => {
        await sql`set local lock_timeout = ${sql.lit(waitMs)}`.execute(transaction)
        // The one row every writer takes first, so that writers follow each other as in SQLite.
        await transaction.selectFrom('meta').select('value').where('key', '=', 'schema_version').forUpdate().execute()
        return work(transaction)
      }),
    explain,
    close: () => kysely.destroy(),
  }
}
