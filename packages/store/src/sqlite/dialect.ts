/** Kysely over `node:sqlite`. Loaded with the first statement composed at run time: see `engine.ts`. */
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite'
import { Kysely, SqliteDialect, type SqliteStatement } from 'kysely'
import type { Database } from '../engine.ts'
import type { Tables } from '../tables.ts'

const spread = (parameters: readonly unknown[]): SQLInputValue[] => parameters as SQLInputValue[]

/**
 * Kysely expects statements as better-sqlite3 makes them: a `reader` flag and parameters in one array. Given a bare
 * `DatabaseSync` it would take every statement for a writing one and answer no rows, silently.
 */
const statementFor = (statement: StatementSync): SqliteStatement => ({
  reader: statement.columns().length > 0,
  all: (parameters) => statement.all(...spread(parameters)),
  run: (parameters) => statement.run(...spread(parameters)),
  iterate: (parameters) => statement.iterate(...spread(parameters)),
})

/** Kysely on an open file. Destroying it closes the file. */
export const kyselyOver = (database: DatabaseSync): Database =>
  new Kysely<Tables>({
    dialect: new SqliteDialect({
      database: { close: () => database.close(), prepare: (sql) => statementFor(database.prepare(sql)) },
    }),
  })
