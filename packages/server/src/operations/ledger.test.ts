import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Store } from '@marsad/store'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { withdrawDecision } from './decide.ts'
import { freezeText } from './freeze-document.ts'
import { ledgerClaims, partyLedgerReport } from './ledger.ts'
import { type LoadedIndex, loadIndex } from './load-index.ts'
import { readDocument, saveDocument } from './read-document.ts'
import { readingEngine, saveReading } from './save-reading.ts'
import { listSources, rateSource } from './source-ratings.ts'
import { type Workspace, workspaceAt } from './workspace.ts'

let workspace: Workspace
let store: Store
let loaded: LoadedIndex
const documents = [
  [
    'Paper',
    '2021-06-01',
    'John Baker said that the Islamic Movement of Uzbekistan had about 500 fighters in Afghanistan.',
  ],
  [
    'Gazette',
    '2021-06-10',
    'Peter Novak said that the Islamic Movement of Uzbekistan had more than 2,000 fighters in Afghanistan.',
  ],
  ['Herald', undefined, 'The Security Council listed the Islamic Movement of Uzbekistan in October 2001.'],
] as const

beforeAll(async () => {
  workspace = workspaceAt(mkdtempSync(join(tmpdir(), 'marsad-ledger-')))
  store = await workspace.store()
  loaded = await loadIndex(workspace)
  for (const [source, published, text] of documents) {
    const document = freezeText(text, { source, ...(published !== undefined && { published }) }, 'the text')
    await saveReading(store, await saveDocument(store, document), readDocument(document, loaded), loaded)
  }
  await saveDocument(
    store,
    freezeText('A text that nobody has read.', { url: 'https://www.example.org/a' }, 'the text'),
  )
})
afterAll(async () => {
  await workspace.close()
  rmSync(workspace.folder, { recursive: true, force: true })
})

const who = { by: 'A. Person', reason: 'Seen for years', at: '2026-01-01T00:00:00.000Z' }

describe('a party’s page from the store', () => {
  it('holds what all readings say, with what is missing', async () => {
    const page = await partyLedgerReport(store, 'qde.010', { origin: { register: loaded.key, engine: readingEngine } })
    expect(page.party).toMatchObject({ id: 'QDe.010', status: 'listed' })
    expect(page.documents.map(({ source }) => source)).toEqual(['Herald', 'Paper', 'Gazette'])
    expect(page.conflicts).toHaveLength(1)
    expect(page).toMatchObject({ complete: true, unreadDocuments: 1, gaps: { undatedDocuments: 1, unratedSources: 3 } })
  })

  it('keeps to days, and says what that leaves out', async () => {
    const page = await partyLedgerReport(store, 'QDe.010', { from: '2021-06-05' })
    expect(page.documents.map(({ source }) => source)).toEqual(['Gazette'])
    expect(page).toMatchObject({ from: '2021-06-05', leftOutUndated: 1 })
    await expect(partyLedgerReport(store, 'QDe.010', { from: 'May' })).rejects.toMatchObject({ code: 'date-invalid' })
    await expect(partyLedgerReport(store, 'QDe.010', { from: '2021-02-02', to: '2021-01-01' })).rejects.toMatchObject({
      code: 'request-invalid',
    })
    await expect(partyLedgerReport(store, 'QDe.999')).rejects.toMatchObject({ code: 'party-unknown' })
  })
})

describe('claims from the store', () => {
  it('are asked for by party, unit, type, place, conflict and id', async () => {
    const { claims } = await ledgerClaims(store, { party: 'QDe.010' })
    expect(claims.map(({ class: name }) => name).toSorted()).toEqual(['fighter', 'listed-by', 'present-in'])
    const only = async (query: Parameters<typeof ledgerClaims>[1]) =>
      (await ledgerClaims(store, query)).claims.map(({ class: name }) => name)
    expect(await only({ unit: 'fighter' })).toEqual(['fighter'])
    expect(await only({ unit: 'fighter', place: 'TJ' })).toEqual([])
    expect(await only({ type: 'listed-by' })).toEqual(['listed-by'])
    expect(await only({ party: 'QDe.010', conflicts: true })).toEqual(['fighter'])
    expect(await only({ party: 'QDe.010', id: claims[0]?.id ?? '' })).toHaveLength(1)
    await expect(ledgerClaims(store, {})).rejects.toMatchObject({ code: 'request-invalid' })
    await expect(ledgerClaims(store, { type: 'listed-by', unit: 'fighter' })).rejects.toMatchObject({
      code: 'request-invalid',
    })
  })

  it('name the party where nobody asked for one', async () => {
    const [claim] = (await ledgerClaims(store, { unit: 'fighter' })).claims
    expect(claim?.kind === 'figure' && claim.about?.name).toMatch(/uzbekistan/i)
    expect(claim?.versions[0]?.tellings[0]?.saying).toMatchObject({ speakerText: 'John Baker', speakerKind: 'person' })
  })
})

describe('ratings of sources', () => {
  it('are kept in the log, shown, followed and withdrawn', async () => {
    const entry = await rateSource(store, { source: ' paper ', reliability: 'B', ...who })
    expect(entry).toMatchObject({ action: 'source-rated', subject: { source: 'paper', reliability: 'B' } })
    const { sources } = await listSources(store)
    expect(sources.find(({ name }) => name === 'Paper')).toMatchObject({
      documents: 1,
      rating: { reliability: 'B', by: 'A. Person' },
    })
    expect(sources.map(({ name }) => name)).toContain('example.org')
    const page = await partyLedgerReport(store, 'QDe.010')
    expect(page.sources.find(({ name }) => name === 'Paper')?.reliability).toBe('B')
    await withdrawDecision(store, entry.sequence, who)
    expect((await listSources(store)).sources.some(({ rating }) => rating !== undefined)).toBe(false)
    await expect(withdrawDecision(store, entry.sequence, who)).rejects.toMatchObject({ code: 'decision-unknown' })
  })

  it('need a letter, a name, a person and a reason', async () => {
    for (const wrong of [{ reliability: 'G' }, { reliability: 'b' }, { source: ' ' }, { source: 'x'.repeat(300) }])
      await expect(rateSource(store, { source: 'Paper', reliability: 'A', ...who, ...wrong })).rejects.toMatchObject({
        code: 'request-invalid',
      })
    await expect(rateSource(store, { source: 'Paper', reliability: 'A', ...who, by: '' })).rejects.toMatchObject({
      code: 'decision-invalid',
    })
  })
})
