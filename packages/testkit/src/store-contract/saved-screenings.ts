/** Saved screenings: rows, runs, and what is seen of a run before and after it is finished. */
import type { SavedScreeningInput } from '@marsad/store'
import { describe, expect, it } from 'vitest'
import { freshStore, type MakePlace } from './parts.ts'

const makeScreening = (name: string, more: Partial<SavedScreeningInput> = {}): SavedScreeningInput => ({
  name,
  source: 'customers.csv',
  sourceHash: 'a'.repeat(64),
  settings: '{"limit":5}',
  createdAt: '2026-03-01T08:00:00.000Z',
  ...more,
})

export const describeSavedScreenings = (make: MakePlace): void => {
  describe('saved screenings', () => {
    const fresh = freshStore(make)
    const save = async (name: string, rows: number): Promise<number> => {
      const id = await fresh.store.beginScreening(makeScreening(name))
      const numbers = Array.from({ length: rows }, (_, at) => at + 1)
      await fresh.store.addScreeningRows(
        id,
        numbers.map((number) => ({ number, key: `c${number}`, query: `{"names":["Baker ${number}"]}` })),
      )
      await fresh.store.finishScreening(id)
      return id
    }
    const run = async (id: number, answers: Readonly<Record<number, string>>, expected?: number): Promise<number> => {
      const number = await fresh.store.beginScreeningRun(id)
      await fresh.store.addScreeningAnswers(
        id,
        number,
        Object.entries(answers).map(([row, answer]) => ({ number: Number(row), answer })),
      )
      await fresh.store.finishScreeningRun(id, {
        number,
        at: '2026-03-02T08:00:00.000Z',
        register: `register ${number}`,
        summary: '{}',
        state: `state ${number}`,
        ...(expected === undefined ? {} : { expected }),
      })
      return number
    }
    const answers = async (id: number): Promise<readonly (string | undefined)[]> =>
      (await (await fresh.reopen()).screeningRows(id, 0, 1000)).map(({ answer }) => answer)

    it('are there once they are finished, by name, with their rows in order', async () => {
      const { store } = fresh
      const id = await store.beginScreening(makeScreening('second', { source: '\u0000 \ud800' }))
      await store.addScreeningRows(id, [{ number: 2, problem: '{"code":"row-invalid"}' }])
      await store.addScreeningRows(id, [{ number: 1, key: 'c1', query: '{"names":["Baker"]}' }])
      expect(await store.screenings()).toEqual([])
      expect(await store.screening('second')).toBeUndefined()
      const head = { ...makeScreening('second', { source: '\u0000 \ud800' }), id, rows: 2 }
      expect(await store.finishScreening(id)).toStrictEqual(head)
      await save('First', 0)
      const again = await fresh.reopen()
      expect((await again.screenings()).map(({ name, rows }) => [name, rows])).toEqual([
        ['First', 0],
        ['second', 2],
      ])
      expect(await again.screening('second')).toStrictEqual(head)
      expect(await again.screening('SECOND')).toBeUndefined()
      expect(await again.screeningRows(id, 0, 10)).toStrictEqual([
        { number: 1, key: 'c1', query: '{"names":["Baker"]}' },
        { number: 2, problem: '{"code":"row-invalid"}' },
      ])
      expect((await again.screeningRows(id, 1, 10)).map(({ number }) => number)).toEqual([2])
      expect((await again.screeningRows(id, 0, 1)).map(({ number }) => number)).toEqual([1])
      expect(await again.screeningRows(id, 2, 10)).toEqual([])
    })

    it('have one name each; one never finished gives its name up', async () => {
      const { store } = fresh
      const first = await store.beginScreening(makeScreening('mine'))
      await store.addScreeningRows(first, [{ number: 1 }])
      const second = await store.beginScreening(makeScreening('mine'))
      await expect(store.addScreeningRows(first, [{ number: 2 }])).rejects.toMatchObject({ code: 'screening-unknown' })
      await expect(store.finishScreening(first)).rejects.toMatchObject({ code: 'screening-unknown' })
      await store.finishScreening(second)
      expect(await store.screening('mine')).toMatchObject({ id: second, rows: 0 })
      await expect(store.beginScreening(makeScreening('mine'))).rejects.toMatchObject({ code: 'screening-exists' })
      for (const name of ['', ' ', 'x'.repeat(201)])
        await expect(store.beginScreening(makeScreening(name))).rejects.toMatchObject({ code: 'request-invalid' })
    })

    it('keep their answers until a run is finished, and the answers of rows it did not ask', async () => {
      const id = await save('mine', 3)
      const first = await run(id, { 1: 'a1', 2: 'a2', 3: 'a3' })
      expect(await fresh.store.screening('mine')).toMatchObject({
        run: { number: first, register: `register ${first}` },
      })
      const number = await fresh.store.beginScreeningRun(id)
      await fresh.store.addScreeningAnswers(id, number, [{ number: 1, answer: 'never finished' }])
      expect(await answers(id)).toEqual(['a1', 'a2', 'a3'])
      const second = await run(id, { 2: 'b2' }, first)
      expect(await answers(id)).toEqual(['a1', 'b2', 'a3'])
      await run(id, { 1: 'c1', 2: 'c2' }, second)
      expect(await answers(id)).toEqual(['c1', 'c2', 'a3'])
      expect(await fresh.store.screeningState(id)).toMatch(/^state/)
    })

    it('take the answers of one of two runs at once, and say so to the other', async () => {
      const id = await save('mine', 2)
      const first = await run(id, { 1: 'a1', 2: 'a2' })
      const [one, other] = [await fresh.store.beginScreeningRun(id), await fresh.store.beginScreeningRun(id)]
      const end = (number: number) => ({ number, at: 'x', register: 'r', summary: '{}', state: '', expected: first })
      await fresh.store.addScreeningAnswers(id, one, [{ number: 1, answer: 'one' }])
      await fresh.store.addScreeningAnswers(id, other, [{ number: 2, answer: 'other' }])
      await fresh.store.finishScreeningRun(id, end(other))
      await expect(fresh.store.addScreeningAnswers(id, one, [{ number: 2, answer: 'late' }])).rejects.toMatchObject({
        code: 'workspace-busy',
      })
      await expect(fresh.store.finishScreeningRun(id, end(one))).rejects.toMatchObject({ code: 'workspace-busy' })
      expect(await answers(id)).toEqual(['a1', 'other'])
    })

    it('hold thousands of rows, and are gone when they are removed', async () => {
      const id = await save('mine', 5_000)
      const number = await run(
        id,
        Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [at + 1, `answer ${at}`])),
      )
      expect(number).toBe(1)
      const rows = await fresh.store.screeningRows(id, 4_990, 100)
      expect(rows.map(({ answer }) => answer)).toEqual(Array.from({ length: 10 }, (_, at) => `answer ${at + 4_990}`))
      expect(await fresh.store.removeScreening('mine')).toBe(true)
      expect(await fresh.store.removeScreening('mine')).toBe(false)
      expect(await fresh.store.screenings()).toEqual([])
      expect(await fresh.store.screeningRows(id, 0, 10)).toEqual([])
      expect(await fresh.store.screeningState(id)).toBeUndefined()
      await expect(fresh.store.beginScreeningRun(id)).rejects.toMatchObject({ code: 'screening-unknown' })
    })
  })
}
