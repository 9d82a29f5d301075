import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { decodeScreeningIndex, screen } from '@marsad/core/screening'
import { makeDecision, makeEdition, makeRecord } from '@marsad/testkit'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadScreening, screeningFolder } from './load-screening.ts'
import { type Workspace, workspaceAt } from './workspace.ts'

let workspace: Workspace

const edition = (published: string, ...references: readonly string[]) =>
  makeEdition(
    published,
    references.map((reference) => makeRecord(reference, 'first', [`Society of ${reference}`])),
  )

beforeEach(async () => {
  workspace = workspaceAt(mkdtempSync(join(tmpdir(), 'marsad-screening-')))
  await (await workspace.store()).importEdition(edition('2024-01-01', 'Alpha', 'Beta'))
})

afterEach(async () => {
  await workspace.close()
  rmSync(workspace.folder, { recursive: true, force: true })
})

const finds = ({ index }: Awaited<ReturnType<typeof loadScreening>>, name: string) =>
  screen(index, { names: [name] }).results.map(({ id }) => id)

describe('the screening index of a workspace', () => {
  it('is made once, then comes from its snapshot, and answers the same', async () => {
    const built = await loadScreening(workspace)
    const kept = await loadScreening(workspace)
    expect([built.from, kept.from]).toEqual(['built', 'snapshot'])
    expect(finds(built, 'Society of Alpha')).toContain('Alpha')
    expect(finds(kept, 'Society of Alpha')).toEqual(finds(built, 'Society of Alpha'))
    expect(await loadScreening(workspace, {}, kept)).toBe(kept)
  })

  it('is another for another moment, for other editions, and after a decision about merging', async () => {
    const store = await workspace.store()
    const first = await loadScreening(workspace)
    const keys = [first.key, (await loadScreening(workspace, { asOf: '2015-01-01' })).key]
    keys.push((await loadScreening(workspace, { known: '2024-06-01' })).key)
    await store.importEdition(edition('2025-01-01', 'Alpha'))
    // What was known in 2024 stays what it was.
    expect((await loadScreening(workspace, { known: '2024-06-01' })).key).toBe(keys[2])
    keys.push((await loadScreening(workspace, {}, first)).key)
    const subject = { entries: ['test_list:Alpha', 'test_list:Beta'] }
    await store.appendDecision(makeDecision('any'))
    expect((await loadScreening(workspace)).key).toBe(keys[3])
    await store.appendDecision(makeDecision('merge', { action: 'merge-join', subject }))
    const joined = await loadScreening(workspace)
    keys.push(joined.key)
    expect(new Set(keys).size).toBe(5)
    expect(finds(joined, 'Society of Beta')).toContain('Alpha')
  })

  it('gives its bytes once, for workers to share', async () => {
    const { bytes, index } = await loadScreening(workspace)
    expect(bytes().buffer).toBeInstanceOf(SharedArrayBuffer)
    expect(bytes()).toBe(bytes())
    const read = decodeScreeningIndex(bytes())
    expect(read && screen(read, { names: ['Society of Beta'] })).toEqual(screen(index, { names: ['Society of Beta'] }))
  })

  it('is made again, the same, from a snapshot that is cut off, empty or half of zeros', async () => {
    const { key } = await loadScreening(workspace)
    const file = join(screeningFolder(workspace), key)
    const whole = readFileSync(file)
    const middle = Math.floor(whole.length / 2)
    const torn = Uint8Array.from(whole).fill(0, middle)
    for (const damaged of [whole.subarray(0, 0), whole.subarray(0, 3), whole.subarray(0, middle), torn]) {
      expect(whole.equals(damaged)).toBe(false)
      writeFileSync(file, damaged)
      expect((await loadScreening(workspace)).from).toBe('built')
      expect(readFileSync(file).equals(whole)).toBe(true)
    }
  })

  it('keeps the eight moments asked for last', async () => {
    const folder = screeningFolder(workspace)
    const first = await loadScreening(workspace)
    for (let year = 2001; year <= 2009; year += 1) {
      const { key } = await loadScreening(workspace, { asOf: `${year}-01-01` })
      // File times are set, not waited for: the first stays in use, the others age in turn.
      utimesSync(join(folder, key), year, year)
      utimesSync(join(folder, first.key), 4_000, 4_000)
    }
    expect(readdirSync(folder)).toHaveLength(8)
    expect(readdirSync(folder)).toContain(first.key)
    expect((await loadScreening(workspace, { asOf: '2001-01-01' })).from).toBe('built')
    expect((await loadScreening(workspace, { asOf: '2009-01-01' })).from).toBe('snapshot')
  })

  it('is the starter register where there is no workspace, and creates none', async () => {
    const nowhere = workspaceAt(join(workspace.folder, 'nowhere'))
    const { starter, index, from } = await loadScreening(nowhere, { asOf: '2012-01-01' })
    expect([starter, from, index.origin.starter, index.origin.asOf]).toEqual([true, 'built', true, '2012-01-01'])
    expect(readdirSync(workspace.folder)).not.toContain('nowhere')
  })
})
