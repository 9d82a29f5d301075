import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { importListFile } from '../operations/import-list-file.ts'
import { type Workspace, workspaceAt } from '../operations/workspace.ts'
import { type WorkspaceScreening, workspaceScreening } from './screening-service.ts'

const fixture = join(import.meta.dirname, '../../../core/src/lists/fixtures/un-small.xml')

let workspace: Workspace
let screening: WorkspaceScreening

beforeAll(() => {
  workspace = workspaceAt(mkdtempSync(join(tmpdir(), 'marsad-screening-')))
  screening = workspaceScreening(workspace, { threads: 1 })
})

afterAll(async () => {
  await screening.close()
  await workspace.close()
  rmSync(workspace.folder, { recursive: true, force: true })
})

const names = async (text: string): Promise<readonly string[]> => {
  const [one] = await screening.screen([{ names: [text] }])
  if (one === undefined || 'problem' in one) throw new Error(JSON.stringify(one))
  return one.answer.results.map(({ id }) => id)
}

describe('screening over a workspace', () => {
  it('answers from the starter register, and from a list as soon as it is imported', async () => {
    expect((await screening.register()).origin.starter).toBe(true)
    expect(await names('Society of the Harbour')).toEqual([])
    await importListFile(await workspace.store(), fixture)
    const register = await screening.register()
    expect(register.origin).toMatchObject({ starter: false, editions: [{ list: 'un_sc_sanctions' }] })
    expect(register.party(' exe.001 ')?.id).toBe('EXe.001')
    expect(await names('Society of the Harbour')).toEqual(['EXe.001'])
  })

  it('has the comments of the lists, which its index leaves out', async () => {
    const register = await screening.register()
    const store = await workspace.store()
    const told = (await store.histories()).filter(({ versions }) => versions[0]?.record.party.comments !== undefined)
    expect(told.length).toBeGreaterThan(0)
    for (const { reference, versions } of told) {
      const party = register.party(reference)
      expect(party?.comments).toBeUndefined()
      const whole = party && (await screening.whole(party))
      expect(whole?.comments).toBe(versions[0]?.record.party.comments)
    }
  })

  it('answers other moments beside, each with its own receipt, and keeps to the order of the queries', async () => {
    const queries = [
      { id: 'a', names: ['Society of the Harbour'] },
      { id: 'b', names: ['Nobody'] },
    ]
    const [then, now] = await Promise.all([
      screening.screen(queries, { limit: 1 }, { asOf: '2001-01-01' }),
      screening.screen(queries, { limit: 1 }),
    ])
    const ids = (answers: typeof now) => answers.map((one) => ('answer' in one ? one.answer.query.id : one.problem))
    expect(ids(then)).toEqual(['a', 'b'])
    expect(ids(now)).toEqual(['a', 'b'])
    const [first] = then
    if (first === undefined || 'problem' in first) throw new Error('no answer')
    expect(first.receipt).toMatchObject({ moment: { asOf: '2001-01-01' }, options: { limit: 1 }, result: {} })
    expect(first.receipt.hash).toMatch(/^[0-9a-f]{64}$/)
  })

  it('passes over what somebody cleared, and puts it beside', async () => {
    const store = await workspace.store()
    const query = { id: 'cust-1', names: ['Society of the Harbour'] }
    const register = await screening.register()
    const party = register.party('EXe.001')
    if (party === undefined) throw new Error('the fixture has lost EXe.001')
    const { partyFacts, entriesOf } = await import('@marsad/core/screening')
    await store.appendDecision({
      at: '2026-03-01T10:00:00Z',
      by: 'A. Reviewer',
      action: 'match-cleared',
      reason: 'another society',
      subject: {
        query,
        queryHash: '',
        party: {
          id: party.id,
          caption: party.caption,
          entries: entriesOf(party.listings),
          facts: partyFacts(party),
          hash: '',
        },
      },
    })
    const [one] = await screening.screen([query])
    expect(one).toMatchObject({
      answer: { results: [], cleared: [{ id: 'EXe.001', decision: { state: 'cleared', by: 'A. Reviewer' } }] },
      receipt: { result: { results: [{ id: 'EXe.001' }] } },
    })
  })
})
