import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Store } from '@marsad/store'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freezeText } from './freeze-document.ts'
import { loadIndex } from './load-index.ts'
import { readDocument, saveDocument } from './read-document.ts'
import { saveReading } from './save-reading.ts'
import { searchDocuments } from './search-documents.ts'
import { type Workspace, workspaceAt } from './workspace.ts'

let folder = ''
let workspace: Workspace
let store: Store
const articles = [
  ['2021-05-01', 'The Islamic Movement of Uzbekistan was named. The north sea was calm.'],
  ['2021-05-02', 'The sea was rough. Ships kept to the north.'],
  ['2021-05-03', 'وقالت الصحيفة إن الأسواق أُغلقت. والحركة الإسلامية في أوزبكستان ذُكرت.'],
] as const

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'marsad-search-'))
  workspace = workspaceAt(folder)
  store = await workspace.store()
  const loaded = await loadIndex(workspace)
  for (const [published, text] of articles) {
    const document = freezeText(text, { published }, 'the text')
    const reading = readDocument(document, loaded)
    await saveReading(store, await saveDocument(store, document), reading, loaded)
  }
  await saveDocument(store, freezeText('An undated report of the north sea.', { title: 'Undated' }, 'the text'))
})
afterAll(async () => {
  await workspace.close()
  rmSync(folder, { recursive: true, force: true })
})

const days = async (...asked: Parameters<typeof searchDocuments> extends [Store, ...infer Rest] ? Rest : never) =>
  (await searchDocuments(store, ...asked)).results.map(({ published }) => published)

describe('a search', () => {
  it('answers newest first, with the sentence and the span in the original text', async () => {
    expect(await days('north sea')).toEqual(['2021-05-02', '2021-05-01', undefined])
    const { results } = await searchDocuments(store, '"north sea"')
    expect(results.map(({ published }) => published)).toEqual(['2021-05-01', undefined])
    const [passage] = results[0]?.passages ?? []
    expect(passage).toMatchObject({ text: 'The north sea was calm.', found: [{ start: 50, end: 59 }] })
    expect(articles[0][1].slice(50, 59)).toBe('north sea')
    const arabic = await searchDocuments(store, 'اسواق')
    const [found] = arabic.results[0]?.passages[0]?.found ?? []
    expect(articles[2][1].slice(found?.start, found?.end)).toBe('الأسواق')
  })

  it('keeps to days, and to a party by any of its references', async () => {
    expect(await days('sea', { from: '2021-05-02' })).toEqual(['2021-05-02'])
    expect(await days('sea', { to: '2021-05-01' })).toEqual(['2021-05-01'])
    expect(await days('sea', { party: 'qde.010' })).toEqual(['2021-05-01'])
    await expect(searchDocuments(store, 'sea', { party: 'QDe.999' })).rejects.toMatchObject({ code: 'party-unknown' })
    await expect(searchDocuments(store, 'sea', { from: 'May' })).rejects.toMatchObject({ code: 'date-invalid' })
  })

  it('is answered in pages', async () => {
    const first = await searchDocuments(store, 'sea', { limit: 2 })
    const second = await searchDocuments(store, 'sea', { limit: 2, offset: 2 })
    expect([first.more, second.more]).toEqual([true, false])
    expect([...first.results, ...second.results].map(({ hash }) => hash)).toEqual(
      (await searchDocuments(store, 'sea')).results.map(({ hash }) => hash),
    )
    expect(second).toMatchObject({ complete: true, results: [{ title: 'Undated' }] })
    for (const wrong of [{ limit: 0 }, { limit: 201 }, { offset: -1 }, { limit: 1.5 }])
      await expect(searchDocuments(store, 'sea', wrong)).rejects.toMatchObject({ code: 'request-invalid' })
  })

  it('puts what says it most first, where that is asked for', async () => {
    expect((await days('sea', { order: 'relevance' })).length).toBe(3)
  })
})
