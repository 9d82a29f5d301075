/** Kysely over one connection of `pg`. Loaded with the first statement composed at run time: see `engine.ts`. */
import { Kysely, PostgresDialect } from 'kysely'
import type { PoolClient } from 'pg'
import type { Database } from '../engine.ts'
import type { Tables } from '../tables.ts'

/** Kysely on a connection whose transaction somebody else begins and ends, for the tables of a schema. */
export const kyselyOver = (client: PoolClient, schema: string): Database => {
  const lent = { query: client.query.bind(client) as PoolClient['query'], release: () => undefined }
  const pool = { connect: async () => lent, end: async () => undefined, options: {} }
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) }).withSchema(schema)
}
