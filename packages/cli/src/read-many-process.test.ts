/** Runs that are killed, as a loss of power kills them. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '@marsad/store'
import { afterAll, beforeAll, expect, it } from 'vitest'

const marsad = join(import.meta.dirname, '../bin/marsad.mjs')
const count = 400

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'marsad-killed-'))
  mkdirSync(join(folder, 'articles'))
  for (let at = 0; at < count; at += 1)
    writeFileSync(
      join(folder, 'articles', `${String(at).padStart(4, '0')}.txt`),
      `Report ${at}. ${`On ${(at % 28) + 1} December 2021 officials in Kabul said that ${at + 1} fighters of the Taliban had left. `.repeat(10)}`,
    )
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const dir = (): string => join(folder, 'workspace')
const start = () =>
  spawn(process.execPath, [marsad, 'read', join(folder, 'articles'), '--save', '--threads', '1', '--data', dir()])

it('goes on where it was killed, twice, and keeps every document once', async () => {
  let before = 0
  for (const least of [40, 120]) {
    const child = start()
    const ended = once(child, 'close')
    for (;;) {
      const store = await openStore({ dir: dir() })
      const documents = await store.documents(count)
      await store.close()
      if (documents.length >= least || child.exitCode !== null) break
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
    child.kill('SIGKILL')
    await ended
    const store = await openStore({ dir: dir() })
    const rows = await store.rows({ kind: 'mention', limit: 10_000 })
    const documents = await store.documents(count)
    await store.close()
    // What is there is whole: a document with all its rows, or neither.
    expect(new Set(rows.map(({ document }) => document)).size).toBe(documents.length)
    expect(documents.length).toBeGreaterThanOrEqual(Math.max(least, before))
    expect(documents.length).toBeLessThan(count)
    before = documents.length
  }
  const last = start()
  let said = ''
  last.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString()
  })
  await once(last, 'close')
  expect(said).toContain(`${count} documents of ${count} files`)
  const [, kept] = /(\d+) of them kept/.exec(said) ?? []
  expect(Number(kept)).toBe(before)
  const store = await openStore({ dir: dir() })
  expect(await store.documents(count + 1)).toHaveLength(count)
  await store.close()
}, 120_000)
