import { buildReadingIndex } from '@marsad/core/reading'
import { starterParties } from '@marsad/core/register'
import type { Store } from '@marsad/store'
import { describe, expect, it } from 'vitest'
import { freezeText } from '../operations/freeze-document.ts'
import { readDocument } from '../operations/read-document.ts'
import { createApp } from './app.ts'
import type { Services } from './services.ts'
import { screeningServices, testScreening } from './testing-screening.ts'

const facts = { published: '2022-01-02', source: 'A newspaper' }
const document = freezeText('The Islamic Movement of Uzbekistan was <listed> in October 2001.', facts, 'test')
const index = buildReadingIndex(starterParties, { starter: true, editions: [] })

const services: Services = {
  ...screeningServices(testScreening()),
  store: {
    document: async (hash: string) =>
      hash === document.hash ? { ...document, addedAt: '2022-01-02T00:00:00Z', sample: false } : undefined,
  } as Partial<Store> as Store,
  read: async (given) => readDocument(given, { index }),
}
const app = createApp({ services, deskFolder: 'none' })
const get = (query: string, hash = document.hash) => app.request(`/api/documents/${hash}/export${query}`)

describe('the export of a document', () => {
  it.each([
    ['stix', 'application/stix+json;version=2.1', '.stix.json', '"type": "bundle"'],
    ['misp', 'application/json', '.misp.json', '"Event"'],
    ['ftm', 'application/json+ftm', '.ftm.jsonl', '"schema":"Article"'],
    [
      'webannotation',
      'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
      '.anno.jsonld',
      'AnnotationPage',
    ],
    ['csv', 'text/csv;charset=utf-8;header=present', '.statements.csv', 'document,id,start,end,text'],
    ['html', 'text/html; charset=utf-8', '.html', '&lt;listed&gt;'],
  ])('comes as %s with its media type and a name', async (format, media, extension, words) => {
    const answer = await get(`?format=${format}`)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-type')).toBe(media)
    expect(answer.headers.get('content-disposition')).toBe(
      `attachment; filename="${document.hash.slice(0, 16)}${extension}"`,
    )
    expect(await answer.text()).toContain(words)
  })

  it('takes a table, a mark, a language', async () => {
    const table = new Uint8Array(await (await get('?format=csv&layer=mentions&bom=true')).arrayBuffer())
    expect([...table.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    expect(await (await get('?format=stix&tlp=red&credibility=3')).text()).toContain('"tlp": "red"')
    expect(await (await get('?format=html&lang=ar')).text()).toContain('<html lang="ar" dir="rtl">')
  })

  it.each([
    ['', 400],
    ['?format=xml', 400],
    ['?format=stix&layers=mentions', 400],
    ['?format=html&lang=fr', 400],
  ])('refuses %j', async (query, status) => {
    expect((await get(query)).status).toBe(status)
  })

  it('knows no other document', async () => {
    expect((await get('?format=stix', '0'.repeat(64))).status).toBe(404)
  })
})
