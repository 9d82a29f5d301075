/** Importing editions: what is new, what is known, and in which order editions stand. */
import { describe, expect, it } from 'vitest'
import { makeEdition, makeRecord } from '../fixtures.ts'
import { answersOf, freshStore, type MakePlace } from './parts.ts'

const a = [makeRecord('T.1'), makeRecord('T.2')]
const b = [makeRecord('T.1', 'second'), makeRecord('T.3')]

const published = (editions: readonly { readonly published: string }[]): readonly string[] =>
  editions.map((edition) => edition.published)

export const describeEditions = (make: MakePlace): void => {
  describe('editions', () => {
    const fresh = freshStore(make)

    it('begins empty', async () => {
      expect(await fresh.store.editions()).toEqual([])
      expect(await fresh.store.histories()).toEqual([])
      expect(await fresh.store.history('T.1')).toEqual([])
      expect(await fresh.store.recordsOf('test_list', '2024-01-01')).toBeUndefined()
    })

    it('stores an edition and answers it after reopening', async () => {
      const generatedAt = '2024-01-01T05:30:00Z'
      const outcome = await fresh.store.importEdition(makeEdition('2024-01-01', a, { generatedAt }))
      expect(outcome).toEqual({
        outcome: 'stored',
        edition: {
          list: 'test_list',
          published: '2024-01-01',
          generatedAt,
          hash: expect.stringMatching(/^[0-9a-f]{64}$/),
          parties: 2,
          names: 2,
        },
      })
      const again = await fresh.reopen()
      expect(await again.editions()).toEqual([outcome.edition])
      expect(await again.recordsOf('test_list', '2024-01-01')).toEqual(a)
    })

    it('counts parties and names as numbers, not as text', async () => {
      const named = makeRecord('T.9', 'x', ['One', 'Two', 'Three'])
      const { edition } = await fresh.store.importEdition(makeEdition('2024-01-01', [named, makeRecord('T.8')]))
      expect([edition.parties, edition.names]).toStrictEqual([2, 4])
      const [stored] = await fresh.store.editions()
      expect([stored?.parties, stored?.names]).toStrictEqual([2, 4])
    })

    it('stores an edition without entries', async () => {
      const { outcome, edition } = await fresh.store.importEdition(makeEdition('2024-01-01', []))
      expect([outcome, edition.parties]).toEqual(['stored', 0])
      expect(await fresh.store.recordsOf('test_list', '2024-01-01')).toEqual([])
      await fresh.store.importEdition(makeEdition('2024-01-02', a))
      expect((await fresh.store.history('T.1'))[0]?.editions).toEqual(['2024-01-01', '2024-01-02'])
    })

    it('names the content, not the file: order of records and of keys, date and list file do not count', async () => {
      const { edition } = await fresh.store.importEdition(makeEdition('2024-01-01', a))
      const turned = a.toReversed().map(({ reference, party, fields }) => ({ fields, party, reference }))
      const again = await fresh.store.importEdition(makeEdition('2025-01-01', turned, { list: 'other_list' }))
      expect(again.edition.hash).toBe(edition.hash)
      const other = await fresh.store.importEdition(makeEdition('2025-01-02', b))
      expect(other.edition.hash).not.toBe(edition.hash)
    })

    it('knows the same edition again and changes nothing', async () => {
      const first = await fresh.store.importEdition(makeEdition('2024-01-01', a))
      const before = await answersOf(fresh.store)
      const again = await fresh.store.importEdition(
        makeEdition('2024-01-01', a, { importedAt: '2027-01-01T00:00:00.000Z' }),
      )
      expect(again).toEqual({ outcome: 'known', edition: first.edition })
      expect(await answersOf(fresh.store)).toEqual(before)
    })

    it('knows the same content under a later date, and remembers how long it stood', async () => {
      const first = await fresh.store.importEdition(makeEdition('2024-01-01', a))
      const again = await fresh.store.importEdition(makeEdition('2024-01-09', a))
      expect(again).toEqual({ outcome: 'known', edition: { ...first.edition, confirmedOn: '2024-01-09' } })
      await fresh.store.importEdition(makeEdition('2024-01-05', a))
      expect(await fresh.store.editions()).toEqual([again.edition])
      expect(await fresh.store.recordsOf('test_list', '2024-01-05')).toEqual(a)
      await fresh.store.importEdition(makeEdition('2024-01-20', b))
      const [history] = await fresh.store.history('T.2')
      expect(history).toMatchObject({
        versions: [{ editions: ['2024-01-01', '2024-01-09'] }],
        editions: ['2024-01-01', '2024-01-09', '2024-01-20'],
      })
    })

    it('knows the same content under an earlier date, which then names the edition', async () => {
      await fresh.store.importEdition(makeEdition('2024-01-09', a))
      const earlier = await fresh.store.importEdition(makeEdition('2024-01-01', a))
      expect(earlier.outcome).toBe('known')
      expect(earlier.edition).toMatchObject({ published: '2024-01-01', confirmedOn: '2024-01-09' })
      expect(published(await fresh.store.editions())).toEqual(['2024-01-01'])
    })

    it('stores a return to earlier content as a new edition', async () => {
      await fresh.store.importEdition(makeEdition('2024-01-01', a))
      const second = await fresh.store.importEdition(makeEdition('2024-01-02', b))
      const third = await fresh.store.importEdition(makeEdition('2024-01-03', a))
      expect(third).toMatchObject({ outcome: 'stored', previous: second.edition })
      expect(published(await fresh.store.editions())).toEqual(['2024-01-01', '2024-01-02', '2024-01-03'])
      const [history] = await fresh.store.history('T.2')
      expect(history?.versions.map((version) => version.editions)).toEqual([['2024-01-01', '2024-01-03']])
    })

    it('finds the return when the edition between comes last', async () => {
      await fresh.store.importEdition(makeEdition('2024-01-01', a))
      expect((await fresh.store.importEdition(makeEdition('2024-01-03', a))).outcome).toBe('known')
      const between = await fresh.store.importEdition(makeEdition('2024-01-02', b))
      expect(between).toMatchObject({ outcome: 'stored', previous: { published: '2024-01-01' } })
      expect(published(await fresh.store.editions())).toEqual(['2024-01-01', '2024-01-02', '2024-01-03'])
      expect((await fresh.store.importEdition(makeEdition('2024-01-03', a))).outcome).toBe('known')
    })

    it('puts an older edition before a newer one', async () => {
      await fresh.store.importEdition(makeEdition('2024-03-01', b))
      const older = await fresh.store.importEdition(makeEdition('2024-01-01', a))
      expect(older.outcome).toBe('stored')
      expect(older.previous).toBeUndefined()
      expect(published(await fresh.store.editions())).toEqual(['2024-01-01', '2024-03-01'])
    })

    it('keeps lists apart and in order', async () => {
      await fresh.store.importEdition(makeEdition('2024-01-01', a, { list: 'z_list' }))
      const other = await fresh.store.importEdition(makeEdition('2024-01-02', b, { list: 'a_list' }))
      expect(other.previous).toBeUndefined()
      expect((await fresh.store.editions()).map((edition) => edition.list)).toEqual(['a_list', 'z_list'])
      expect(await fresh.store.editions('a_list')).toEqual([other.edition])
      expect(await fresh.store.editions('none')).toEqual([])
      expect(await fresh.store.recordsOf('a_list', '2024-01-01')).toBeUndefined()
    })
  })

  describe('two editions of one day', () => {
    const fresh = freshStore(make)
    const early = { generatedAt: '2024-01-01T05:00:00Z' }
    const late = { generatedAt: '2024-01-01T05:00:00.250Z' }

    for (const order of ['early first', 'late first'] as const) {
      it(`keeps both and answers the later one (${order})`, async () => {
        const inputs = [makeEdition('2024-01-01', a, early), makeEdition('2024-01-01', b, late)]
        for (const input of order === 'early first' ? inputs : inputs.toReversed()) {
          expect((await fresh.store.importEdition(input)).outcome).toBe('stored')
        }
        expect((await fresh.store.editions()).map((edition) => edition.generatedAt)).toEqual([
          early.generatedAt,
          late.generatedAt,
        ])
        expect(await fresh.store.recordsOf('test_list', '2024-01-01')).toEqual(b)
        expect(await fresh.store.history('T.2')).toEqual([])
        expect((await fresh.store.history('T.1'))[0]?.versions).toEqual([{ record: b[0], editions: ['2024-01-01'] }])
      })
    }

    it('answers the one imported later when neither says when it was made', async () => {
      await fresh.store.importEdition(makeEdition('2024-01-01', a))
      await fresh.store.importEdition(makeEdition('2024-01-01', b))
      expect(await fresh.store.recordsOf('test_list', '2024-01-01')).toEqual(b)
      expect((await fresh.store.importEdition(makeEdition('2024-01-01', a))).outcome).toBe('known')
      expect(await fresh.store.recordsOf('test_list', '2024-01-01')).toEqual(b)
    })

    it('puts an edition that gives no time before one that does', async () => {
      await fresh.store.importEdition(makeEdition('2024-01-01', b, early))
      await fresh.store.importEdition(makeEdition('2024-01-01', a))
      expect(await fresh.store.recordsOf('test_list', '2024-01-01')).toEqual(b)
    })
  })
}
