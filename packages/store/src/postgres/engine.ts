/** The engine beside: a PostgreSQL server shared by a team. Loaded only when an address is given. */
import { MarsadError } from '@marsad/core/errors'
import pg from 'pg'
import type { Engine } from '../engine.ts'
import { explainPostgres, publicAddress } from './faults.ts'
import { openSchema, quoted } from './open-schema.ts'
import { statementsOn } from './statements.ts'

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
  const transaction = async <T>(begin: readonly string[], work: (client: pg.PoolClient) => Promise<T>): Promise<T> => {
    const client = await pool.connect()
    let broken = false
    try {
      for (const statement of begin) await client.query(statement)
      const result = await work(client)
      const { command } = await client.query('commit')
      // After a fault that the work kept to itself the server answers `commit` by rolling back, without complaint.
      if (command !== 'COMMIT') throw new MarsadError('internal', `a write to ${where} ended in ${command}, not COMMIT`)
      return result
    } catch (fault) {
      // A connection that cannot even roll back is gone; it is not lent again.
      await client.query('rollback').catch(() => {
        broken = true
      })
      throw fault
    } finally {
      client.release(broken)
    }
  }
  const reading = ['begin isolation level repeatable read read only']
  const writing = [
    'begin',
    `set local lock_timeout = ${waitMs}`,
    // The one row every writer takes first, so that writers follow each other as in SQLite.
    `select value from ${quoted(schema)}.meta where key = 'schema_version' for update`,
  ]
  const composer = () => import('./dialect.ts')
  return {
    name: 'postgres',
    read: (work) => transaction(reading, (client) => work(statementsOn(client, schema))),
    write: (work) => transaction(writing, (client) => work(statementsOn(client, schema))),
    readComposed: async (work) => {
      const { kyselyOver } = await composer()
      return transaction(reading, (client) => work(kyselyOver(client, schema)))
    },
    writeComposed: async (work) => {
      const { kyselyOver } = await composer()
      return transaction(writing, (client) => work(kyselyOver(client, schema)))
    },
    explain,
    close: () => pool.end(),
  }
}
