/** Making and migrating the PostgreSQL schema that holds a workspace. */

import { MarsadError } from '@marsad/core/errors'
import type { ClientBase } from 'pg'
import { checkVersion, migrationsFrom, postgresWords, schemaVersion } from '../migrations.ts'

/** The oldest server Marsad is tested on. */
const oldestServer = 150_000

/** A name as an SQL identifier. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

const checkServer = async (client: ClientBase, where: string): Promise<void> => {
  const { rows } = await client.query(
    `select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding`,
  )
  const { version, encoding } = rows[0] as { readonly version: number; readonly encoding: string }
  if (version < oldestServer || encoding !== 'UTF8') {
    throw new MarsadError(
      'workspace-unreachable',
      `${where} is PostgreSQL ${Math.floor(version / 10_000)} with encoding ${encoding}; 15 or later with UTF8 is needed`,
    )
  }
}

/** The schema's version; 0 when it is not there or holds no table. Only reads. */
const versionOf = async (client: ClientBase, schema: string, where: string): Promise<number> => {
  const tables = await client.query(
    `select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = $1 and c.relkind in ('r', 'p', 'v', 'm', 'f')`,
    [schema],
  )
  if (tables.rows.length === 0) return 0
  if (!tables.rows.some((row: { readonly name: string }) => row.name === 'import_log')) {
    throw new MarsadError(
      'workspace-broken',
      `the schema ${schema} in ${where} holds tables of another program; name another schema`,
    )
  }
  const meta = await client.query(`select value from ${quoted(schema)}.meta where key = 'schema_version'`)
  return checkVersion(
    (meta.rows[0] as { readonly value: string } | undefined)?.value,
    `the schema ${schema} in ${where}`,
  )
}

/**
 * Brings the schema to our version. Throws `workspace-newer` and `workspace-broken` before anything is written. Processes that
 * do it at the same moment wait for each other on an advisory lock: `create schema if not exists` alone is no protection.
 */
export const openSchema = async (client: ClientBase, schema: string, where: string, waitMs: number): Promise<void> => {
  await checkServer(client, where)
  if ((await versionOf(client, schema, where)) === schemaVersion) return
  await client.query('begin')
  try {
    await client.query(`set local lock_timeout = ${waitMs}`)
    await client.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`marsad ${schema}`])
    const version = await versionOf(client, schema, where)
    const statements = migrationsFrom(version, postgresWords)
    if (version === 0) await client.query(`create schema if not exists ${quoted(schema)}`)
    await client.query(`set local search_path to ${quoted(schema)}`)
    for (const statement of statements) await client.query(statement)
    await client.query('commit')
  } catch (fault) {
    await client.query('rollback').catch(() => undefined)
    throw fault
  }
}
