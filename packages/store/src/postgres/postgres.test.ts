import { hasPostgres, makeDocument, makeEdition, makeRecord, type PostgresServer, startPostgres } from '@marsad/testkit'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStore } from '../open-store.ts'
import { explainPostgres, publicAddress } from './faults.ts'

const refusal = (code: string, message: string): unknown =>
  expect.objectContaining({ name: 'MarsadError', code, message: expect.stringContaining(message) })

describe('an address of PostgreSQL', () => {
  it('that nobody answers is named without its password', async () => {
    const databaseUrl = 'postgres://someone:secret-word@127.0.0.1:9/base'
    const fault: unknown = await openStore({ databaseUrl, waitMs: 2_000 }).catch((thrown: unknown) => thrown)
    expect(fault).toEqual(refusal('workspace-unreachable', '127.0.0.1:9/base'))
    expect(String(fault)).not.toContain('secret-word')
  })

  it('that is none is refused', async () => {
    await expect(openStore({ databaseUrl: 'postgres://[', waitMs: 500 })).rejects.toEqual(
      refusal('workspace-unreachable', 'DATABASE_URL'),
    )
  })

  it('is shown without user, password and options', () => {
    expect(publicAddress('postgres://u:p@db.example.org:5433/m?sslmode=require')).toBe('db.example.org:5433/m')
    expect(publicAddress('not an address')).toBe('the database address')
  })

  it('is explained by the fault of each address tried', () => {
    const refused = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })
    expect(explainPostgres(new AggregateError([refused]), 'here')).toEqual(refusal('workspace-unreachable', 'here'))
    const other = new Error('something else')
    expect(explainPostgres(other, 'here')).toBe(other)
  })
})

/** These make and drop schemas and databases with plain names, which only a server of the test's own may suffer. */
const ownServer = hasPostgres() && !process.env.DATABASE_URL

describe.skipIf(!ownServer)('a PostgreSQL workspace (on a server started for the test)', () => {
  let server: PostgresServer | undefined
  let databaseUrl = ''

  beforeAll(async () => {
    server = await startPostgres()
    databaseUrl = server?.databaseUrl ?? ''
  })

  afterAll(() => server?.stop())

  const withClient = async <T>(work: (client: pg.Client) => Promise<T>): Promise<T> => {
    const client = new pg.Client({ connectionString: databaseUrl })
    await client.connect()
    try {
      return await work(client)
    } finally {
      await client.end()
    }
  }

  const fresh = async (schema: string): Promise<void> => {
    await withClient((client) => client.query(`drop schema if exists "${schema}" cascade`))
  }

  it('lives in the schema marsad when none is named, and leaves others alone', async () => {
    await fresh('marsad')
    const store = await openStore({ databaseUrl })
    await store.saveDocument(makeDocument(1))
    await store.close()
    const where = await withClient((client) =>
      client.query(`select schemaname from pg_tables where tablename in ('import_log', 'document') order by 1`),
    )
    expect(where.rows).toEqual([{ schemaname: 'marsad' }, { schemaname: 'marsad' }])
    await fresh('marsad')
  })

  it('refuses a schema with tables of another program and leaves it as it is', async () => {
    await fresh('foreign')
    await withClient((client) => client.query('create schema "foreign"; create table "foreign".meta (a integer)'))
    await expect(openStore({ databaseUrl, schema: 'foreign' })).rejects.toEqual(refusal('workspace-broken', 'foreign'))
    const tables = await withClient((client) => client.query(`select 1 from pg_tables where schemaname = 'foreign'`))
    expect(tables.rows.length).toBe(1)
    await fresh('foreign')
  })

  it('takes an empty schema that someone made for it', async () => {
    await fresh('made')
    await withClient((client) => client.query('create schema made'))
    const store = await openStore({ databaseUrl, schema: 'made' })
    expect(await store.editions()).toEqual([])
    await store.close()
    await fresh('made')
  })

  it('says that it is busy when another writer does not end', async () => {
    await fresh('busy')
    const store = await openStore({ databaseUrl, schema: 'busy', waitMs: 300 })
    await withClient(async (client) => {
      await client.query('begin')
      await client.query('select * from busy.meta for update')
      const attempt = store.importEdition(makeEdition('2024-01-01', [makeRecord('T.1')]))
      await expect(attempt).rejects.toEqual(refusal('workspace-busy', '127.0.0.1'))
      await client.query('rollback')
    })
    expect((await store.importEdition(makeEdition('2024-01-01', []))).outcome).toBe('stored')
    await store.close()
    await fresh('busy')
  })

  it('goes on after the server has dropped its idle connections', async () => {
    await fresh('dropped')
    const store = await openStore({ databaseUrl: `${databaseUrl}?application_name=dropped`, schema: 'dropped' })
    await store.saveDocument(makeDocument(1))
    const dropped = await withClient((client) =>
      client.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'dropped'`),
    )
    expect(dropped.rows.length).toBeGreaterThan(0)
    await new Promise((resolve) => setTimeout(resolve, 200))
    expect((await store.documents(5)).length).toBe(1)
    await store.close()
    await fresh('dropped')
  })

  it('refuses a database whose encoding cannot hold every name', async () => {
    await withClient((client) => client.query('drop database if exists narrow'))
    await withClient((client) => client.query(`create database narrow encoding 'LATIN1' locale 'C' template template0`))
    const narrow = databaseUrl.replace(/\/[^/]*$/, '/narrow')
    await expect(openStore({ databaseUrl: narrow })).rejects.toEqual(refusal('workspace-unreachable', 'LATIN1'))
    await withClient((client) => client.query('drop database narrow'))
  })
})
