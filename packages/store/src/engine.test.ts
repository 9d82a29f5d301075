import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hasPostgres, type PostgresServer, startPostgres } from '@marsad/testkit'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Engine, Statements } from './engine.ts'
import { openPostgres } from './postgres/engine.ts'
import { openSqlite } from './sqlite/engine.ts'

/** Both engines, each with a fresh workspace for every test. */
const describeEngine = (name: string, open: () => Promise<Engine>, clear: () => Promise<void>): void => {
  describe(name, () => {
    let engine: Engine

    beforeEach(async () => {
      engine = await open()
    })

    afterEach(async () => {
      await engine.close()
      await clear()
    })

    const add = (sql: Statements, key: string): Promise<void> => sql.insert('meta', ['key', 'value'], [[key, 'x']])
    const keys = async (sql: Statements): Promise<readonly string[]> =>
      (await sql.all<{ readonly key: string }>(`select key from {meta} where value = ? order by key`, ['x'])).map(
        (row) => row.key,
      )

    it('keeps nothing of a transaction that fails, and goes on after it', async () => {
      const fault = new Error('halfway')
      await expect(
        engine.write(async (sql) => {
          await add(sql, 'a')
          expect(await keys(sql)).toEqual(['a'])
          throw fault
        }),
      ).rejects.toBe(fault)
      await expect(engine.write((sql) => sql.all('select nothing from {meta}'))).rejects.toThrow()
      await expect(
        engine.writeComposed(async (database) => {
          await database.insertInto('meta').values({ key: 'b', value: 'x' }).execute()
          throw fault
        }),
      ).rejects.toBe(fault)
      expect(await engine.read(keys)).toEqual([])
      await engine.write((sql) => add(sql, 'c'))
      expect(await engine.read(keys)).toEqual(['c'])
    })

    it('keeps nothing when a statement failed and the work said nothing of it', async () => {
      const attempt = engine.write(async (sql) => {
        await add(sql, 'a')
        await add(sql, 'a').catch(() => undefined)
      })
      // SQLite undoes the one statement, PostgreSQL the whole transaction, and then says so.
      const outcome = await attempt.then(
        () => ['a'],
        () => [],
      )
      expect(await engine.read(keys)).toEqual(outcome)
      expect(outcome).toEqual(engine.name === 'sqlite' ? ['a'] : [])
    })

    it('shows nobody half a transaction, whichever way it is asked', async () => {
      const seen: (readonly string[])[] = []
      await Promise.all([
        engine.write(async (sql) => {
          await add(sql, 'a')
          await new Promise((resolve) => setTimeout(resolve, 50))
          await add(sql, 'b')
        }),
        engine.read(async (sql) => seen.push(await keys(sql))),
        engine.writeComposed(async (database) => {
          const query = database.selectFrom('meta').select('key').where('value', '=', 'x').orderBy('key')
          seen.push((await query.execute()).map((row) => row.key))
        }),
      ])
      for (const found of seen) expect([[], ['a', 'b']]).toContainEqual(found)
      expect(seen.length).toBe(2)
    })

    it('adds no row and more rows than fit one statement, each with a number of its own', async () => {
      const row = (n: number) => ['list', `${n}`, n, n]
      const columns = ['list', 'hash', 'parties', 'names'] as const
      const [none, ids] = await engine.write(async (sql) => [
        await sql.insertNumbered('content', columns, []),
        await sql.insertNumbered(
          'content',
          columns,
          Array.from({ length: 2_500 }, (_, n) => row(n)),
        ),
      ])
      expect(none).toEqual([])
      const stored = await engine.read((sql) =>
        sql.all<{ readonly id: number }>('select id from {content} where list = ? and parties = names', ['list']),
      )
      expect(new Set(ids).size).toBe(2_500)
      expect(stored.map((found) => found.id).toSorted((a, b) => a - b)).toEqual(ids?.toSorted((a, b) => a - b))
    })
  })
}

describe('an engine', () => {
  let folder = ''

  describeEngine(
    'inside',
    () => {
      folder = mkdtempSync(join(tmpdir(), 'marsad-engine-'))
      return openSqlite(folder, 2_000)
    },
    async () => rmSync(folder, { recursive: true, force: true }),
  )

  // The schemas these leave behind go with the server, so it must be the test's own.
  describe.skipIf(!hasPostgres() || process.env.DATABASE_URL)('on a server', () => {
    let server: PostgresServer | undefined
    let count = 0

    beforeAll(async () => {
      server = await startPostgres()
    })

    afterAll(() => server?.stop())

    describeEngine(
      'beside',
      () => {
        count += 1
        return openPostgres(server?.databaseUrl ?? '', `engine "${process.pid} ${count}`, 2_000)
      },
      async () => undefined,
    )
  })
})
