import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeEdition, makeRecord } from '@marsad/testkit'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadIndex, snapshotFolder } from './load-index.ts'
import { type Workspace, workspaceAt } from './workspace.ts'

let workspace: Workspace

beforeEach(async () => {
  workspace = workspaceAt(mkdtempSync(join(tmpdir(), 'marsad-index-')))
  await (await workspace.store()).importEdition(makeEdition('2024-01-01', [makeRecord('T.1'), makeRecord('T.2')]))
})

afterEach(async () => {
  await workspace.close()
  rmSync(workspace.folder, { recursive: true, force: true })
})

describe('the index of a workspace', () => {
  it('is made once and then comes from its snapshot', async () => {
    expect((await loadIndex(workspace)).from).toBe('built')
    expect((await loadIndex(workspace)).from).toBe('snapshot')
  })

  it('is made again, the same, from a snapshot that a loss of power left cut off, empty or half of zeros', async () => {
    const { key } = await loadIndex(workspace)
    const file = join(snapshotFolder(workspace), key)
    const whole = readFileSync(file)
    const middle = Math.floor(whole.length / 2)
    const torn = Uint8Array.from(whole).fill(0, middle)
    for (const damaged of [whole.subarray(0, 0), whole.subarray(0, 3), whole.subarray(0, middle), torn]) {
      expect(whole.equals(damaged)).toBe(false)
      writeFileSync(file, damaged)
      expect((await loadIndex(workspace)).from).toBe('built')
      expect(readFileSync(file).equals(whole)).toBe(true)
      expect(readdirSync(snapshotFolder(workspace))).toEqual([key])
    }
  })
})
