/** The search over documents: what an index lets through, and what the text then bears out. */
import { findWords, parseSearch, searchFilter } from '@marsad/core/search'
import type { SearchRequest } from '@marsad/store'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeDocument } from '../fixtures.ts'
import { memoryStore } from '../memory-store.ts'
import { makePrepared } from '../readings.ts'
import { freshStore, type MakePlace } from './parts.ts'

const texts: readonly string[] = [
  'Rain fell over the north sea. The market was closed.',
  'The north had sun; the sea was calm, and the market opened. Market, market.',
  'وقال الوزير للصحف إن الأمطار هطلت على الموانئ وبالموانئ ازدحام.',
  'В Москве открыли мост. О мостах говорил Лавров; мост Лаврова назвали удачным.',
  "Qa'ida\u2019s base, 2,000 fields; it\u2019s dry.",
  'e\u0301t\u00e9 \u{1f4f0} \u{10400}\u{10401} 東京タワー ١٢٣',
]

export const describeSearch = (make: MakePlace): void => {
  describe('search', () => {
    const fresh = freshStore(make)
    const documents = texts.map((text, at) =>
      makeDocument(at, { text, ...(at === 5 ? {} : { published: `2024-01-0${at + 1}` }) }),
    )
    const request = (question: string, more: Partial<SearchRequest> = {}): SearchRequest => ({
      filter: searchFilter(parseSearch(question)),
      order: 'date',
      limit: 100,
      ...more,
    })
    /** Numbers of the documents that answer, as a search over them would say. */
    const ask = async (question: string, more: Partial<SearchRequest> = {}): Promise<readonly number[]> => {
      const hashes = await fresh.store.searchDocuments(request(question, more))
      const found = await fresh.store.documentsOf(hashes)
      return found
        .filter(({ text }) => findWords(text, parseSearch(question)) !== undefined)
        .map(({ hash }) => documents.findIndex((document) => document.hash === hash))
    }
    const saveAll = async (): Promise<void> => {
      for (const document of documents) await fresh.store.saveDocument(document)
    }

    it('finds words, phrases, beginnings and forms, newest first', async () => {
      await saveAll()
      expect(await ask('market')).toEqual([1, 0])
      expect(await ask('NORTH sea')).toEqual([1, 0])
      expect(await ask('"north sea"')).toEqual([0])
      expect(await ask('"sea north"')).toEqual([])
      expect(await ask('clos*')).toEqual([0])
      expect(await ask('الموانئ')).toEqual([2])
      expect(await ask('وزير')).toEqual([2])
      expect(await ask('امطار')).toEqual([2])
      expect(await ask('صحف')).toEqual([2])
      expect(await ask('Москва')).toEqual([3])
      expect(await ask('мосты')).toEqual([3])
      expect(await ask('"мост Лавров"')).toEqual([3])
      expect(await ask('qaida')).toEqual([4])
      expect(await ask('2,000')).toEqual([4])
      expect(await ask('ÉTÉ')).toEqual([5])
      expect(await ask('123')).toEqual([5])
      expect(await ask('東京*')).toEqual([5])
      expect(await ask('\u{10428}\u{10429}')).toEqual([5])
      expect(await ask('snow')).toEqual([])
    })

    it('keeps to days and to parties of kept readings', async () => {
      await fresh.store.saveReadings([makePrepared(documents[0]!, { parties: ['T.1'] })])
      await saveAll()
      expect(await ask('market', { from: '2024-01-02' })).toEqual([1])
      expect(await ask('market', { to: '2024-01-01' })).toEqual([0])
      expect(await ask('123', { to: '2024-12-31' })).toEqual([])
      expect(await ask('market', { entities: ['T.1', 'T.9'] })).toEqual([0])
      expect(await ask('market', { entities: ['T.9'] })).toEqual([])
      expect(await ask('market', { limit: 1 })).toEqual([1])
    })

    it('puts what says it most first, where that is asked for', async () => {
      await saveAll()
      expect(await ask('market', { order: 'relevance' })).toEqual([1, 0])
      const again = makeDocument(9, { text: `Market market market. ${texts[0]}`, published: '2023-01-01' })
      await fresh.store.saveDocument(again)
      const [first] = await fresh.store.searchDocuments(request('market', { order: 'relevance' }))
      expect(first).toBe(again.hash)
    })

    it('takes questions of any kind for words', async () => {
      await saveAll()
      for (const hostile of [
        `"`,
        `'`,
        '""',
        'a OR b',
        'NEAR(a b)',
        '{keys}: x',
        'x" AND "y',
        "x' | 'y",
        'x:*',
        'a\\',
        '(a',
        ')a',
        '-a ^b',
        'a & !b',
        'a\u0000b',
        '\ud800 x',
        '%_',
        '$1 ?',
        'x'.repeat(1_000),
      ]) {
        let asked: SearchRequest
        try {
          asked = request(hostile)
        } catch (error) {
          expect(error).toMatchObject({ code: 'request-invalid' })
          continue
        }
        expect(await fresh.store.searchDocuments(asked)).toEqual([])
      }
    })

    it('lets the same documents through as the naive model, whatever is asked', async () => {
      await saveAll()
      const model = memoryStore()
      for (const document of documents) await model.saveDocument(document)
      const words = texts.join(' ').split(/\s+/)
      const word = fc.constantFrom(...words, ...words.map((one) => `${one.slice(0, 4)}*`))
      await fc.assert(
        fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 3 }), async (some) => {
          let asked: SearchRequest
          try {
            asked = request(some.join(' '))
          } catch {
            return
          }
          // A phrase is a help that an index may give or not.
          const plain = { ...asked, filter: { ...asked.filter, phrases: [] } }
          expect(await fresh.store.searchDocuments(plain)).toEqual(await model.searchDocuments(plain))
        }),
        { numRuns: 150 },
      )
    })

    it('finds every word of a very long text, also far apart', async () => {
      const text = `first ${'wind and rain '.repeat(30_000)} last`
      await fresh.store.saveDocument(makeDocument(1, { text }))
      expect(await fresh.store.searchDocuments(request('first last rain'))).toHaveLength(1)
      expect(await fresh.store.searchDocuments(request('first absent'))).toEqual([])
    })

    it('goes through all documents by hash', async () => {
      await saveAll()
      const hashes = documents.map(({ hash }) => hash)
      expect(await fresh.store.documentHashes('', 4)).toEqual(hashes.slice(0, 4))
      expect(await fresh.store.documentHashes(hashes[3] ?? '', 4)).toEqual(hashes.slice(4))
      expect(await fresh.store.documentHashes(hashes[5] ?? '', 4)).toEqual([])
      await expect(fresh.store.documentHashes('', 0)).rejects.toMatchObject({ code: 'request-invalid' })
      const twice = [hashes[2] ?? '', 'absent', hashes[0] ?? '']
      expect((await fresh.store.documentsOf(twice)).map(({ hash }) => hash)).toEqual([hashes[2], hashes[0]])
    })

    it('finds documents that were stored before there was an index', async () => {
      const outside = fresh.place.outside
      if (outside === undefined) return
      await outside.fill(Array.from({ length: 120 }, (_, at) => makeDocument(at)))
      expect(await fresh.store.searchDocuments(request('market opened', { limit: 200 }))).toHaveLength(120)
      expect(await (await fresh.reopen()).searchDocuments(request('report 7'))).toHaveLength(1)
    })
  })
}
