import { spawnSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { makeDecision, makeDocument, makeEdition, makeManyRecords, makeRecord } from '@marsad/testkit'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { migrationsFrom, sqliteWords } from '../migrations.ts'
import { openStore } from '../open-store.ts'
import { openSqlite } from './engine.ts'

let root = ''
let dir = ''
let file = ''

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'marsad-sqlite-'))
  dir = join(root, 'deep', 'workspace')
  file = join(dir, 'marsad.db')
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

const refusal = (code: string, message: string): unknown =>
  expect.objectContaining({ name: 'MarsadError', code, message: expect.stringContaining(message) })

describe('a SQLite workspace', () => {
  it('is made in a folder of its own that only its owner can read', {
    skip: process.platform === 'win32',
  }, async () => {
    await (await openStore({ dir })).close()
    expect(statSync(dir).mode & 0o777).toBe(0o700)
    expect(existsSync(file)).toBe(true)
  })

  it('leaves the rights of a folder that is there', { skip: process.platform === 'win32' }, async () => {
    mkdirSync(dir, { recursive: true })
    chmodSync(dir, 0o755)
    await (await openStore({ dir })).close()
    expect(statSync(dir).mode & 0o777).toBe(0o755)
  })

  it('is in WAL for good, syncs every commit, and is one file once closed', async () => {
    const store = await openStore({ dir })
    await store.importEdition(makeEdition('2024-01-01', [makeRecord('T.1')]))
    await store.close()
    expect([`${file}-wal`, `${file}-shm`].filter(existsSync)).toEqual([])
    const database = new DatabaseSync(file)
    expect(database.prepare('pragma journal_mode').get()).toEqual({ journal_mode: 'wal' })
    expect(database.prepare('pragma integrity_check').get()).toEqual({ integrity_check: 'ok' })
    database.close()
  })

  it('waits for the disk at every commit: a decision that was answered survives a loss of power', async () => {
    const engine = await openSqlite(dir, 1_000)
    try {
      for (const transaction of [engine.read, engine.write]) {
        const [row] = await transaction((sql) => sql.all<{ readonly synchronous: number }>('pragma synchronous'))
        expect(row).toEqual({ synchronous: 2 })
      }
    } finally {
      await engine.close()
    }
  })

  it('of the first version gains the log of decisions and keeps what it has', async () => {
    const first = await openStore({ dir })
    const { edition } = await first.importEdition(makeEdition('2024-01-01', [makeRecord('T.1')]))
    await first.close()
    const older = new DatabaseSync(file)
    const rest = older.prepare("select name from sqlite_schema where type = 'table'").all() as { name: string }[]
    const kept = ['meta', 'content', 'record', 'content_record', 'import_log', 'document']
    for (const { name } of rest) if (!kept.includes(name)) older.exec(`drop table if exists ${name}`)
    older.exec("delete from meta where key <> 'schema_version'; update meta set value = '1'")
    older.close()
    const store = await openStore({ dir })
    expect(await store.editions()).toEqual([edition])
    expect(await store.verifyDecisions()).toMatchObject({ ok: true, count: 0 })
    expect(await store.appendDecision(makeDecision('one'))).toMatchObject({ sequence: 1 })
    await store.close()
  })

  it('goes on with a file whose pages have another size', async () => {
    mkdirSync(dir, { recursive: true })
    const other = new DatabaseSync(file)
    other.exec('pragma page_size = 4096; pragma journal_mode = wal')
    for (const statement of [...migrationsFrom(0, sqliteWords), 'pragma application_id = 1299346276'])
      other.exec(statement)
    other.close()
    const store = await openStore({ dir })
    const records = makeManyRecords(50)
    await store.importEdition(makeEdition('2024-01-01', records))
    await store.close()
    const again = await openStore({ dir })
    expect(await again.recordsOf('test_list', '2024-01-01')).toEqual(records)
    await again.close()
    expect(readFileSync(file).readUInt16BE(16)).toBe(4096)
  })

  it('begins in an empty file, as another process may just have made it', async () => {
    mkdirSync(dir, { recursive: true })
    writeFileSync(file, '')
    const store = await openStore({ dir })
    expect(await store.editions()).toEqual([])
    await store.close()
  })

  it('keeps a record once that many editions share', async () => {
    const store = await openStore({ dir })
    const records = makeManyRecords(20)
    for (let day = 1; day <= 5; day += 1) {
      await store.importEdition(makeEdition(`2024-01-0${day}`, [...records, makeRecord('X', `${day}`)]))
    }
    await store.close()
    const database = new DatabaseSync(file)
    expect(database.prepare('select count(*) as n from record').get()).toEqual({ n: 25 })
    expect(database.prepare('select count(*) as n from import_log').get()).toEqual({ n: 5 })
    database.close()
  })

  it('logs every import, the one that brings nothing new too', async () => {
    const store = await openStore({ dir })
    for (const fileName of ['one.xml', 'two.xml', 'one.xml']) {
      await store.importEdition(makeEdition('2024-01-01', [makeRecord('T.1')], { fileName }))
    }
    await store.close()
    const database = new DatabaseSync(file)
    const log = database.prepare('select file_name as name, content from import_log order by id').all()
    expect(log.map((row) => [row.name, row.content])).toEqual([
      ['one.xml', 1],
      ['two.xml', 1],
      ['one.xml', 1],
    ])
    database.close()
  })
})

describe('what is not a workspace', () => {
  const put = (bytes: Uint8Array | string): void => {
    mkdirSync(dir, { recursive: true })
    writeFileSync(file, bytes)
  }

  it('is refused and left as it is: a file that is no database', async () => {
    for (const bytes of ['not a database', '%PDF-1.7\n'.repeat(2_000), new Uint8Array(5_000)]) {
      put(bytes)
      await expect(openStore({ dir })).rejects.toEqual(refusal('workspace-broken', file))
      expect(readFileSync(file).equals(Buffer.from(bytes))).toBe(true)
    }
  })

  it('is refused and left as it is: a database of another program', async () => {
    mkdirSync(dir, { recursive: true })
    const other = new DatabaseSync(file)
    other.exec('create table meta (key text, value text)')
    other.close()
    const before = readFileSync(file)
    await expect(openStore({ dir })).rejects.toEqual(refusal('workspace-broken', 'another program'))
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  it('is refused: a folder where the file should be, and a file where the folder should be', async () => {
    mkdirSync(file, { recursive: true })
    await expect(openStore({ dir })).rejects.toEqual(refusal('workspace-broken', 'is not a file'))
    writeFileSync(join(root, 'plain'), '')
    await expect(openStore({ dir: join(root, 'plain', 'inside') })).rejects.toEqual(refusal('file-missing', 'plain'))
    await expect(openStore({})).rejects.toEqual(refusal('usage', 'no workspace'))
  })

  it('is refused once its pages are damaged', async () => {
    const store = await openStore({ dir })
    await store.importEdition(makeEdition('2024-01-01', makeManyRecords(500)))
    await store.close()
    const bytes = readFileSync(file)
    bytes.fill(0x5a, 4096 * 2)
    writeFileSync(file, bytes)
    const work = async (): Promise<unknown> => {
      const damaged = await openStore({ dir })
      try {
        return await damaged.histories()
      } finally {
        await damaged.close()
      }
    }
    await expect(work()).rejects.toEqual(refusal('workspace-broken', 'damaged'))
  })
})

describe('a busy workspace', () => {
  it('is waited for, and named when the wait is too long', async () => {
    const store = await openStore({ dir, waitMs: 300 })
    const other = new DatabaseSync(file)
    other.exec('begin immediate')
    const began = Date.now()
    await expect(store.importEdition(makeEdition('2024-01-01', []))).rejects.toEqual(refusal('workspace-busy', file))
    await expect(store.saveDocument(makeDocument(1))).rejects.toEqual(refusal('workspace-busy', file))
    expect(Date.now() - began).toBeGreaterThanOrEqual(600)
    expect(await store.editions()).toEqual([])
    setTimeout(() => other.exec('rollback'), 150)
    expect((await store.importEdition(makeEdition('2024-01-01', []))).outcome).toBe('stored')
    other.close()
    await store.close()
  })

  it('does not stop the event loop while it waits', async () => {
    const store = await openStore({ dir, waitMs: 1_000 })
    await store.documents(1)
    const other = new DatabaseSync(file)
    other.exec('begin immediate')
    let ticks = 0
    const timer = setInterval(() => {
      ticks += 1
    }, 10)
    await expect(store.saveDocument(makeDocument(1))).rejects.toEqual(refusal('workspace-busy', file))
    clearInterval(timer)
    expect(ticks).toBeGreaterThan(4)
    other.close()
    await store.close()
  })
})

/** Root may write anywhere, so root asks another user to look; where none can be lent, this says nothing. */
const reader = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}

const canRead = (): boolean =>
  process.platform !== 'win32' && spawnSync(process.execPath, ['-e', ''], { ...reader, cwd: '/' }).status === 0

describe.skipIf(!canRead())('a workspace that may only be read', () => {
  it('answers, and says so when something must be written', async () => {
    const store = await openStore({ dir })
    await store.importEdition(makeEdition('2024-01-01', [makeRecord('T.1')]))
    await store.close()
    chmodSync(file, 0o444)
    for (const folder of [root, join(root, 'deep')]) chmodSync(folder, 0o755)
    chmodSync(dir, 0o555)
    const script = `
      const { openStore } = await import(${JSON.stringify(new URL('../index.ts', import.meta.url).href)})
      const store = await openStore({ dir: ${JSON.stringify(dir)} })
      const editions = await store.editions()
      const histories = await store.histories()
      const fault = await store.saveDocument(${JSON.stringify(makeDocument(1))}).catch((thrown) => thrown)
      await store.close()
      process.stdout.write(JSON.stringify([editions.length, histories.length, fault.code]))`
    const child = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      ...reader,
      encoding: 'utf8',
      cwd: '/',
    })
    chmodSync(dir, 0o755)
    expect([child.stdout, child.stderr]).toEqual(['[1,1,"workspace-read-only"]', ''])
  })
})
