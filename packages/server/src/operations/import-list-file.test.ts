import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { importListFile } from './import-list-file.ts'
import { workspaceAt } from './workspace.ts'

const folder = mkdtempSync(join(tmpdir(), 'marsad-import-'))
const workspace = workspaceAt(join(folder, 'workspace'))
afterAll(async () => {
  await workspace.close()
  rmSync(folder, { recursive: true, force: true })
})

/** A FollowTheMoney file of invented organisations: `north: 'North Group'` is the entry XXe.north of that name. */
const ftmFile = (name: string, parties: Readonly<Record<string, string>>): string => {
  const lines = Object.entries(parties).flatMap(([id, caption]) => [
    { id, schema: 'Organization', datasets: ['xx_list'], properties: { name: [caption], topics: ['sanction'] } },
    {
      id: `s-${id}`,
      schema: 'Sanction',
      datasets: ['xx_list'],
      properties: { entity: [id], authorityId: [`XXe.${id}`], listingDate: ['2020-01-01'] },
    },
  ])
  const path = join(folder, name)
  writeFileSync(path, `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`)
  return path
}

const importDay = async (file: string, published: string) =>
  importListFile(await workspace.store(), file, { list: 'xx_list', published, now: '2026-01-01T00:00:00Z' })

describe('importListFile', () => {
  it('counts against the edition before, a second one of the same day included', async () => {
    const first = ftmFile('first.jsonl', { north: 'North Group', south: 'South Group' })
    const second = ftmFile('second.jsonl', { north: 'North Group of Traders', east: 'East Group', west: 'West Group' })
    expect(await importDay(first, '2026-03-03')).toMatchObject({ outcome: 'stored', added: 2 })
    expect(await importDay(second, '2026-03-03')).toMatchObject({
      outcome: 'stored',
      comparedWith: '2026-03-03',
      added: 2,
      changed: 1,
      removed: 1,
    })
    expect(await importDay(first, '2026-03-04')).toMatchObject({
      comparedWith: '2026-03-03',
      added: 1,
      changed: 1,
      removed: 2,
    })
    const older = ftmFile('older.jsonl', { north: 'North Group' })
    expect(await importDay(older, '2026-03-01')).toMatchObject({ added: 1, changed: 0, removed: 0 })
  })
})
