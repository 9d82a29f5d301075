/** Kept readings, and the questions over many of them. */
import { readingRows } from '@marsad/core/reading-rows'
import { readingKey } from '@marsad/store'
import { describe, expect, it } from 'vitest'
import { makeDocument } from '../fixtures.ts'
import { makePrepared, makeReading } from '../readings.ts'
import { freshStore, type MakePlace } from './parts.ts'

const origin = { register: 'register 1', engine: 'engine 1' }
const day = (number: number): string => `2024-01-0${number}`

export const describeReadings = (make: MakePlace): void => {
  describe('readings', () => {
    const fresh = freshStore(make)
    const dated = (number: number) => makeDocument(number, { published: day(number), title: `Report ${number}` })

    it('are kept with their documents, whole, and found by document', async () => {
      const document = makeDocument(1, { published: day(1), source: 'The Paper' })
      const one = makePrepared(document, { parties: ['T.1'], statements: [['A', 'said']] })
      await fresh.store.saveReadings([one])
      const again = await fresh.reopen()
      expect(await again.document(document.hash)).toEqual(document)
      const kept = await again.reading(document.hash)
      expect(kept).toMatchObject({ ...origin, document: document.hash, key: readingKey(document, origin) })
      expect(JSON.parse(kept?.json ?? '')).toEqual(
        makeReading(document, { parties: ['T.1'], statements: [['A', 'said']] }),
      )
      expect(await again.reading('0'.repeat(64))).toBeUndefined()
    })

    it('are named by document, facts, register and engine', async () => {
      const document = makeDocument(1)
      const other = { ...document, title: 'Other' }
      const keys = [
        readingKey(document, origin),
        readingKey(other, origin),
        readingKey({ ...document, source: 'Other' }, origin),
        readingKey(document, { ...origin, register: 'register 2' }),
        readingKey(document, { ...origin, engine: 'engine 2' }),
      ]
      expect(new Set(keys).size).toBe(5)
      await fresh.store.saveReadings([
        makePrepared(document),
        makePrepared(makeDocument(2), {}, { engine: 'engine 2' }),
      ])
      expect(await fresh.store.readingKeys(origin)).toEqual([keys[0]])
      expect(await fresh.store.readingKeys({ ...origin, register: 'no such' })).toEqual([])
    })

    it('are replaced with all their rows when the document is read again', async () => {
      const document = makeDocument(1)
      const first = makePrepared(document, { parties: ['T.1', 'T.2'], figures: [['fighter', 40, 'T.1']] })
      await fresh.store.saveReadings([first])
      await fresh.store.saveReadings([first])
      expect(await fresh.store.rows({ kind: 'mention' })).toHaveLength(2)
      await fresh.store.saveReadings([makePrepared(document, { parties: ['T.3'] }, { engine: 'engine 2' })])
      const store = await fresh.reopen()
      expect((await store.rows({ kind: 'mention' })).map(({ row }) => row)).toMatchObject([{ entity: 'T.3', count: 1 }])
      expect(await store.rows({ kind: 'figure' })).toEqual([])
      expect(await store.rows({ kind: 'mention', entities: ['T.1'] })).toEqual([])
      expect(await store.readingKeys(origin)).toEqual([])
      expect((await store.reading(document.hash))?.engine).toBe('engine 2')
    })

    it('give rows back just as they were made, whatever the document is called', async () => {
      const document = makeDocument(1, { published: day(1), title: 'Report', source: 'The Paper' })
      const made = { parties: ['T.1'], figures: [['fighter', 40, 'T.1']] } as const
      await fresh.store.saveReadings([makePrepared(document, made)])
      const { rows } = readingRows(makeReading(document, made))
      for (const kind of ['mention', 'figure'] as const)
        expect((await fresh.store.rows({ kind })).map(({ row }) => row)).toEqual(
          rows.filter((row) => row.kind === kind),
        )
    })

    it('of one document twice in a batch leave the later one', async () => {
      const document = makeDocument(1)
      await fresh.store.saveReadings([
        makePrepared(document, { parties: ['T.1'] }),
        makePrepared(document, { parties: ['T.2'] }),
      ])
      expect((await fresh.store.rows({ kind: 'mention' })).map(({ row }) => row)).toMatchObject([{ entity: 'T.2' }])
    })

    it('keep all or none of a batch', async () => {
      const bad = makePrepared(makeDocument(2, { hash: 'no hash!' }))
      await expect(fresh.store.saveReadings([makePrepared(makeDocument(1)), bad])).rejects.toMatchObject({
        code: 'request-invalid',
      })
      expect(await fresh.store.reading(makeDocument(1).hash)).toBeUndefined()
    })

    it('answer who is named between two days', async () => {
      await fresh.store.saveReadings([
        makePrepared(dated(1), { parties: ['T.1'] }),
        makePrepared(dated(2), { parties: ['T.2', 'T.1'] }),
        makePrepared(dated(3), { parties: ['T.2'] }),
        makePrepared(makeDocument(4), { parties: ['T.1'] }),
      ])
      const about = async (entities: readonly string[], from?: string, to?: string) =>
        (await fresh.store.rows({ kind: 'mention', entities, ...(from && { from }), ...(to && { to }) })).map(
          (one) => one.published ?? '',
        )
      expect(await about(['T.1'])).toEqual(['', day(1), day(2)])
      expect(await about(['T.1'], day(1))).toEqual([day(1), day(2)])
      expect(await about(['T.1', 'T.2'], day(2), day(3))).toEqual([day(2), day(2), day(3)])
      expect(await about([])).toEqual([])
      const [row] = await fresh.store.rows({ kind: 'mention', entities: ['T.1'], from: day(1) })
      expect(row).toMatchObject({
        document: dated(1).hash,
        title: 'Report 1',
        row: { start: 0, end: 3, spans: [[0, 3]] },
      })
    })

    it('answer figures about a party by unit, and who says them', async () => {
      await fresh.store.saveReadings(
        [1, 2, 3].map((number) =>
          makePrepared(dated(number), {
            figures: [
              ['fighter', number * 100, 'T.1'],
              ['channel', number, 'T.1'],
              ['fighter', 7, 'T.2'],
            ],
            statements: [['A. Speaker', 'claimed']],
          }),
        ),
      )
      const rows = await fresh.store.rows({ kind: 'figure', entities: ['T.1'], roles: ['about'], classes: ['fighter'] })
      expect(rows.map(({ row }) => (row.kind === 'figure' ? row.value : undefined))).toEqual([100, 200, 300])
      expect(rows[0]?.row).toMatchObject({ op: 'approx', source: { speaker: 'name:a. speaker', modality: 'claimed' } })
      const spoken = await fresh.store.rows({ kind: 'figure', entities: ['name:a. speaker'], roles: ['speaker'] })
      expect(spoken).toHaveLength(9)
      const claimed = await fresh.store.rows({ kind: 'statement', classes: ['claimed'], document: dated(2).hash })
      expect(claimed.map(({ row }) => row)).toMatchObject([{ speaker: 'name:a. speaker', number: 1 }])
      expect(await fresh.store.rows({ kind: 'statement', classes: ['denied'] })).toEqual([])
    })

    it('answer thousands of rows page by page, each once', async () => {
      const readings = Array.from({ length: 40 }, (_, number) =>
        makePrepared(makeDocument(number, { published: day((number % 3) + 1) }), {
          parties: Array.from({ length: 60 }, (_, party) => `T.${party}`),
        }),
      )
      await fresh.store.saveReadings(readings)
      const seen: string[] = []
      const query = { kind: 'mention', limit: 700 } as const
      let page = await fresh.store.rows(query)
      while (page.length > 0) {
        seen.push(
          ...page.map(
            ({ published, document, row }) => `${published} ${document} ${String(row.number).padStart(3, '0')}`,
          ),
        )
        const { published = '', document = '', row } = page.at(-1) ?? {}
        page = await fresh.store.rows({ ...query, after: { published, document, number: row?.number ?? 0 } })
      }
      expect(seen).toHaveLength(2_400)
      expect(seen).toEqual(seen.toSorted())
      expect(new Set(seen).size).toBe(2_400)
      for (const limit of [0, 10_001, 1.5]) {
        await expect(fresh.store.rows({ kind: 'mention', limit })).rejects.toMatchObject({ code: 'request-invalid' })
      }
    })
  })
}
