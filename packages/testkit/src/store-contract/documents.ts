/** Documents, and text of every kind on its way in and out. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeDocument, makeEdition, makeRecord } from '../fixtures.ts'
import { freshStore, type MakePlace } from './parts.ts'

/** Text that engines are known to change or refuse: none of it may be. */
const unusual: readonly string[] = [
  '',
  ' ',
  '\u0000',
  'before\u0000after',
  '\uD800',
  'half \uDC00 a pair \uD83D',
  '\u0001json:"x"',
  '\u0001json:',
  '\uFEFFmark at the start',
  'e\u0301 and \u00E9',
  '\u202Bداعش\u202C و«القاعدة» ١٢٣',
  '\u{1F4F0}\u{10FFFF}\uFFFF\uFFFE',
  'it\'s "quoted" \\u0000 \\ $1 ? :x %s {}',
  'line\r\nline\nline\rline\u2028line',
]

export const describeDocuments = (make: MakePlace): void => {
  describe('documents', () => {
    const fresh = freshStore(make)

    it('answers a document as it was saved, whole or with its optional parts absent', async () => {
      const bare = makeDocument(1)
      const whole = makeDocument(2, {
        title: 'Markets',
        source: 'The Paper',
        url: 'https://example.org/a?b=c',
        published: '2026-01-05',
        sample: true,
      })
      for (const document of [bare, whole]) {
        expect(await fresh.store.saveDocument(document)).toEqual(document)
        expect(await (await fresh.reopen()).document(document.hash)).toStrictEqual(document)
      }
      expect(await fresh.store.document('0'.repeat(64))).toBeUndefined()
    })

    it('never changes a text once stored, and takes corrected facts about it', async () => {
      const first = makeDocument(1, { title: 'First', source: 'The Paper' })
      await fresh.store.saveDocument(first)
      const again = {
        ...makeDocument(1),
        title: 'Second',
        published: '2026-01-05',
        text: 'Other.',
        addedAt: '2027-01-01T00:00:00.000Z',
      }
      const corrected = { ...first, title: 'Second', published: '2026-01-05' }
      expect(await fresh.store.saveDocument(again)).toStrictEqual(corrected)
      expect(await fresh.store.document(first.hash)).toStrictEqual(corrected)
    })

    it('leaves the facts of a sample alone', async () => {
      const sample = makeDocument(1, { title: 'Sample', sample: true })
      await fresh.store.saveDocument(sample)
      expect(await fresh.store.saveDocument({ ...sample, title: 'Mine', sample: false })).toEqual(sample)
      expect(await fresh.store.document(sample.hash)).toEqual(sample)
    })

    it('lists 10,000 documents newest first, without their texts', async () => {
      const numbers = Array.from({ length: 10_000 }, (_, at) => (at * 7_919) % 10_000)
      const documents = numbers.map((number) => makeDocument(number))
      const outside = fresh.place.outside
      if (outside === undefined) for (const document of documents) await fresh.store.saveDocument(document)
      else await outside.fill(documents)
      const listed = await fresh.store.documents(10_000)
      expect(listed.length).toBe(10_000)
      const { text: _, ...newest } = makeDocument(9_999)
      expect(listed[0]).toStrictEqual(newest)
      expect(listed.map((document) => document.hash)).toEqual(
        Array.from({ length: 10_000 }, (_, at) => makeDocument(9_999 - at).hash),
      )
      expect(await fresh.store.documents(3)).toEqual(listed.slice(0, 3))
      expect(await fresh.store.documents(0)).toEqual([])
    })

    it('orders documents of one moment by the characters of their hash, not by a language', async () => {
      const addedAt = '2026-01-01T00:00:00.000Z'
      for (const hash of ['b1', 'B2', 'a2', '10', 'A-1', 'a_1', '9', 'A1']) {
        await fresh.store.saveDocument(makeDocument(1, { hash, addedAt }))
      }
      const listed = (await fresh.store.documents(9)).map((document) => document.hash)
      expect(listed).toEqual(['10', '9', 'A-1', 'A1', 'B2', 'a2', 'a_1', 'b1'])
    })

    it('keeps a text of several megabytes', async () => {
      const document = makeDocument(1, { text: 'الطقس معتدل اليوم. '.repeat(200_000) })
      await fresh.store.saveDocument(document)
      expect((await fresh.store.document(document.hash))?.text === document.text).toBe(true)
    })
  })

  describe('text', () => {
    const fresh = freshStore(make)

    it('survives unchanged in documents, whatever it holds', async () => {
      for (const [at, text] of unusual.entries()) {
        const document = makeDocument(at, { text, title: text, source: text, url: text, published: text })
        await fresh.store.saveDocument(document)
        expect(await fresh.store.document(document.hash)).toStrictEqual(document)
      }
      const { text: _, ...last } = (await fresh.store.document(makeDocument(unusual.length - 1).hash))!
      expect((await fresh.store.documents(1))[0]).toStrictEqual(last)
    })

    it('survives unchanged in records: references, names, keys and values', async () => {
      const records = unusual
        .filter((text) => text !== '')
        .map((text) => ({ ...makeRecord(text, text, [text, text]), fields: { [text]: [text], ['__proto__']: ['x'] } }))
      await fresh.store.importEdition(
        makeEdition('2024-01-01', records, { list: 'li\u0000st\uD800', fileName: '\u0000' }),
      )
      const expected = records.toSorted((a, b) => (a.reference < b.reference ? -1 : 1))
      expect(await fresh.store.recordsOf('li\u0000st\uD800', '2024-01-01')).toEqual(expected)
      for (const record of records) {
        const found = await fresh.store.history(record.reference)
        expect(found.flatMap((history) => history.versions.map((version) => version.record))).toContainEqual(record)
      }
      expect((await fresh.store.editions())[0]?.list).toBe('li\u0000st\uD800')
    })

    it('survives unchanged for any string', async () => {
      let number = 0
      await fc.assert(
        fc.asyncProperty(
          fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((c) => String.fromCharCode(c)) }),
          async (text) => {
            number += 1
            const document = makeDocument(number, { text, title: text })
            await fresh.store.saveDocument(document)
            expect(await fresh.store.document(document.hash)).toStrictEqual(document)
          },
        ),
        { numRuns: 100 },
      )
    })
  })
}
