/** Bad input and interrupted work: a clear error, and everything as it was. */

import type { EditionInput } from '@marsad/store'
import { describe, expect, it } from 'vitest'
import { makeDocument, makeEdition, makeRecord } from '../fixtures.ts'
import { answersOf, freshStore, type MakePlace } from './parts.ts'

const good = [makeRecord('T.1'), makeRecord('T.2')]

/** A record that cannot be written as JSON, found only after others were taken in. */
const unwritable = { ...makeRecord('T.9'), fields: { NOTE: [1n as unknown as string] } }

const refused: readonly { readonly what: string; readonly input: EditionInput; readonly code?: string }[] = [
  {
    what: 'a reference twice',
    input: makeEdition('2024-01-02', [...good, makeRecord('T.1', 'other')]),
    code: 'list-wrong-shape',
  },
  { what: 'an empty reference', input: makeEdition('2024-01-02', [...good, makeRecord('')]), code: 'list-wrong-shape' },
  {
    what: 'a reference of 10,000 characters',
    input: makeEdition('2024-01-02', [...good, makeRecord('x'.repeat(10_000))]),
    code: 'list-wrong-shape',
  },
  { what: 'a day that is none', input: makeEdition('2024-02-30', good), code: 'date-invalid' },
  { what: 'a day in another form', input: makeEdition('02.01.2024', good), code: 'date-invalid' },
  {
    what: 'an instant that is none',
    input: makeEdition('2024-01-02', good, { generatedAt: 'noon' }),
    code: 'date-invalid',
  },
  { what: 'a list without a name', input: makeEdition('2024-01-02', good, { list: '' }), code: 'list-wrong-shape' },
  { what: 'a value that is not text', input: makeEdition('2024-01-02', [...good, unwritable]) },
]

export const describeFaults = (make: MakePlace): void => {
  describe('a refused import', () => {
    const fresh = freshStore(make)

    for (const { what, input, code } of refused) {
      it(`leaves everything as it was: ${what}`, async () => {
        await fresh.store.importEdition(makeEdition('2024-01-01', good))
        const before = await answersOf(fresh.store)
        const dump = await fresh.place.outside?.dump()
        const attempt = fresh.store.importEdition(input)
        await (code === undefined ? expect(attempt).rejects.toThrow() : expect(attempt).rejects.toMatchObject({ code }))
        expect(await answersOf(fresh.store)).toEqual(before)
        expect(await fresh.place.outside?.dump()).toBe(dump)
        expect((await fresh.store.importEdition(makeEdition('2024-01-03', [makeRecord('T.5')]))).outcome).toBe('stored')
      })
    }
  })

  describe('bad questions', () => {
    const fresh = freshStore(make)

    it('refuses a number of documents that is none', async () => {
      for (const limit of [-1, 1.5, Number.NaN]) {
        await expect(fresh.store.documents(limit)).rejects.toMatchObject({ code: 'request-invalid' })
      }
    })

    it('refuses a document without a usable hash', async () => {
      for (const hash of ['', 'x'.repeat(5_000), 'a\u0000b']) {
        await expect(fresh.store.saveDocument(makeDocument(1, { hash }))).rejects.toMatchObject({
          code: 'request-invalid',
        })
        expect(await fresh.store.document(hash)).toBeUndefined()
      }
      expect(await fresh.store.documents(5)).toEqual([])
    })

    it('can be closed twice', async () => {
      await fresh.store.close()
      await fresh.store.close()
    })
  })

  describe('work at the same time in one process', () => {
    const fresh = freshStore(make)

    it('loses nothing and shows no half-done import', async () => {
      const other = await fresh.reopen()
      const records = Array.from({ length: 300 }, (_, at) => makeRecord(`T.${at}`))
      const days = Array.from({ length: 12 }, (_, at) => `2024-01-${String(at + 1).padStart(2, '0')}`)
      const imports = days.map((day, at) =>
        (at % 2 === 0 ? fresh.store : other).importEdition(makeEdition(day, [...records, makeRecord('D', day)])),
      )
      const counts = Promise.all(
        Array.from({ length: 60 }, async (_, at) => {
          const store = at % 2 === 0 ? fresh.store : other
          const [editions, histories] = [await store.editions(), await store.histories()]
          return [editions.map((edition) => edition.parties), histories.length] as const
        }),
      )
      expect((await Promise.all(imports)).every((outcome) => outcome.outcome === 'stored')).toBe(true)
      for (const [parties, histories] of await counts) {
        expect(parties.every((count) => count === 301)).toBe(true)
        expect([0, 301]).toContain(histories)
      }
      expect((await fresh.store.editions()).map((edition) => edition.published)).toEqual(days)
    })

    it('stores an edition once that two import at the same time', async () => {
      const stores = [fresh.store, await fresh.reopen(), await fresh.reopen()]
      const outcomes = await Promise.all(stores.map((store) => store.importEdition(makeEdition('2024-01-01', good))))
      expect(outcomes.map((outcome) => outcome.outcome).toSorted()).toEqual(['known', 'known', 'stored'])
      expect((await fresh.store.editions()).length).toBe(1)
    })

    it('saves a document once that two save at the same time, with the facts of the later', async () => {
      const other = await fresh.reopen()
      const saved = await Promise.all([
        fresh.store.saveDocument(makeDocument(1, { title: 'One' })),
        other.saveDocument(makeDocument(1, { title: 'Two' })),
      ])
      expect(saved.map((document) => document.title)).toEqual(['One', 'Two'])
      expect((await fresh.store.documents(5)).length).toBe(1)
      expect(saved).toContainEqual(await fresh.store.document(makeDocument(1).hash))
    })

    it('waits for work in progress before it closes', async () => {
      const store = await fresh.reopen()
      const importing = store.importEdition(makeEdition('2024-01-01', good))
      const saving = store.saveDocument(makeDocument(1))
      await Promise.all([importing, saving, store.close()])
      expect((await fresh.store.editions()).length).toBe(1)
      expect((await fresh.store.documents(5)).length).toBe(1)
    })
  })
}
