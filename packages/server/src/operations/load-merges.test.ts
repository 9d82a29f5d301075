import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeEdition, makeRecord } from '@marsad/testkit'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadMerges, mergesFolder } from './load-merges.ts'
import { type Workspace, workspaceAt } from './workspace.ts'

let workspace: Workspace
const pair = ['test_list:T.1', 'test_list:T.2']

beforeEach(async () => {
  workspace = workspaceAt(mkdtempSync(join(tmpdir(), 'marsad-merges-')))
  await (await workspace.store()).importEdition(makeEdition('2024-01-01', [makeRecord('T.1'), makeRecord('T.2')]))
})

afterEach(async () => {
  await workspace.close()
  rmSync(workspace.folder, { recursive: true, force: true })
})

const decide = async (action: string, subject: Record<string, unknown>) =>
  (await workspace.store()).appendDecision({
    at: '2026-01-02T00:00:00Z',
    by: 'Leyla',
    action,
    subject,
    reason: 'checked',
  })

/** As another process would find it: nothing is remembered but the files. */
const anew = async () => {
  await workspace.close()
  return loadMerges(await workspace.store(), mergesFolder(workspace))
}

describe('loadMerges', () => {
  it('says which entries are one party, anew after every decision', async () => {
    const store = await workspace.store()
    expect((await loadMerges(store)).entriesOf('test_list:T.1')).toEqual(['test_list:T.1'])
    await decide('merge-join', { entries: pair })
    const joined = await loadMerges(store)
    expect(joined.entriesOf('TEST_LIST:t.2')).toEqual(pair)
    expect(joined.joins).toMatchObject([{ ground: 'person' }])
    expect(await loadMerges(store)).toBe(joined)
    await decide('decision-withdrawn', { decision: 1 })
    expect((await loadMerges(store)).entriesOf('test_list:T.2')).toEqual(['test_list:T.2'])
  })

  it('is kept for the next start, and worked out again where the file is damaged', async () => {
    await decide('merge-join', { entries: pair })
    const first = await anew()
    const [name = ''] = readdirSync(mergesFolder(workspace))
    const file = join(mergesFolder(workspace), name)
    const whole = readFileSync(file)
    for (const damaged of [whole, whole.subarray(0, 0), whole.subarray(0, whole.length / 2), Buffer.from('{}')]) {
      writeFileSync(file, damaged)
      const again = await anew()
      expect([again.joins, again.conflicts, again.entriesOf('test_list:T.2')]).toEqual([first.joins, [], pair])
      expect(readFileSync(file).equals(whole)).toBe(true)
    }
    await decide('merge-split', { entries: pair })
    expect((await anew()).entriesOf('test_list:T.2')).toEqual(['test_list:T.2'])
    expect(readdirSync(mergesFolder(workspace))).toHaveLength(1)
  })
})
