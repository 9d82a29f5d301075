import { buildReadingIndex } from '@marsad/core/reading'
import { starterParties } from '@marsad/core/register'
import type { Store } from '@marsad/store'
import { memoryStore } from '@marsad/testkit'
import { beforeAll, describe, expect, it } from 'vitest'
import { freezeText } from '../operations/freeze-document.ts'
import type { LoadedIndex } from '../operations/load-index.ts'
import { readDocument, saveDocument } from '../operations/read-document.ts'
import { saveReading } from '../operations/save-reading.ts'
import { createApp } from './app.ts'
import { claimsSchema, partyLedgerSchema, sourcesSchema } from './schemas-ledger.ts'
import type { Services } from './services.ts'
import { screeningServices, testScreening } from './testing-screening.ts'

const store: Store = memoryStore()
const loaded = { key: 'k', index: buildReadingIndex(starterParties, { starter: true, editions: [] }) } as LoadedIndex
const app = createApp({
  services: { ...screeningServices(testScreening()), store, index: async () => loaded } as Services,
  deskFolder: 'none',
})
const get = async (path: string) => {
  const answer = await app.request(path)
  return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
}

beforeAll(async () => {
  const text =
    'John Baker said that the Islamic Movement of Uzbekistan had about 500 fighters in Afghanistan and was listed in October 2001.'
  const document = freezeText(text, { source: 'Paper', published: '2021-06-01' }, 'the text')
  await saveReading(store, await saveDocument(store, document), readDocument(document, loaded), loaded)
})

describe('the ledger over HTTP', () => {
  it('answers a party’s page, claims and sources as they are described', async () => {
    const page = await get('/api/ledger/parties/QDe.010?from=2021-01-01')
    expect(page.status).toBe(200)
    expect(partyLedgerSchema.parse(page.body)).toEqual(page.body)
    const claims = await get('/api/ledger/claims?unit=fighter&conflicts=false')
    expect(claimsSchema.parse(claims.body)).toEqual(claims.body)
    expect(claims.body['claims']).toHaveLength(1)
    const sources = await get('/api/sources')
    expect(sourcesSchema.parse(sources.body)).toEqual(sources.body)
    expect(sources.body).toMatchObject({ sources: [{ name: 'Paper', documents: 1 }] })
  })

  it.each([
    ['html', 'text/html; charset=utf-8', '<html lang="ar" dir="rtl">'],
    ['md', 'text/markdown; charset=utf-8', '<div dir="rtl">'],
    ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'PK'],
  ])('answers a brief as %s', async (format, media, words) => {
    const answer = await app.request(`/api/brief?party=QDe.010&format=${format}&lang=ar`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe(media)
    expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="brief.${format}"`)
    expect(await answer.text()).toContain(words)
  })

  it.each([
    ['/api/brief?party=QDe.010', 400],
    ['/api/brief?party=QDe.010&format=pdf', 400],
    ['/api/brief?party=QDe.999&format=md', 404],
    ['/api/ledger/parties/QDe.999', 404],
    ['/api/ledger/parties/QDe.010?from=May', 422],
    ['/api/ledger/parties/QDe.010?since=2021-01-01', 400],
    ['/api/ledger/claims', 400],
    ['/api/ledger/claims?unit=fighter&conflict=true', 400],
  ])('refuses %s', async (path, status) => {
    expect((await get(path)).status).toBe(status)
  })
})
