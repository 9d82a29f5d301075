/** Decisions as they are recorded and answered, by any store and by the naive model. */
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { makeDecision } from '../fixtures.ts'
import { freshStore, type MakePlace } from './parts.ts'

const zeros = '0'.repeat(64)

export const describeDecisions = (make: MakePlace): void => {
  describe('decisions', () => {
    const fresh = freshStore(make)

    it('begin with an empty log', async () => {
      expect(await fresh.store.decisions()).toEqual([])
      expect(await fresh.store.decisionHead()).toEqual({ count: 0, hash: zeros })
      expect(await fresh.store.verifyDecisions()).toEqual({
        ok: true,
        count: 0,
        head: zeros,
        problems: [],
        problemCount: 0,
      })
    })

    it('are answered as they were made, in order, after reopening too', async () => {
      const inputs = [
        makeDecision('one'),
        makeDecision('two', { action: 'decision-withdrawn', subject: { decision: 1 } }),
        makeDecision('three', {
          action: 'merge-join',
          by: 'م. شخص',
          reason: 'نفس جواز السفر',
          subject: { ['ي']: ['ب', null, 1.5] },
        }),
      ]
      for (const [at, input] of inputs.entries()) {
        expect(await fresh.store.appendDecision(input)).toMatchObject({ ...input, sequence: at + 1 })
      }
      const entries = await (await fresh.reopen()).decisions()
      expect(entries).toMatchObject(inputs)
      expect(await fresh.store.decisions(1)).toEqual(entries.slice(1))
      expect(await fresh.store.decisions(3)).toEqual([])
      expect(await fresh.store.decisionHead()).toEqual({ count: 3, hash: entries[2]?.hash })
    })

    it('are answered by action, in order', async () => {
      for (let at = 1; at <= 7; at += 1)
        await fresh.store.appendDecision(
          makeDecision(`${at}`, { action: at % 3 === 0 ? 'merge-join' : 'match-cleared' }),
        )
      await fresh.store.appendDecision(makeDecision('8', { action: 'merge-split' }))
      const numbers = async (after: number, ...actions: readonly string[]) =>
        (await fresh.store.decisions(after, actions)).map(({ sequence }) => sequence)
      expect(await numbers(0, 'merge-join', 'merge-split')).toEqual([3, 6, 8])
      expect(await numbers(3, 'merge-join', 'merge-split')).toEqual([6, 8])
      expect(await numbers(0, 'merge')).toEqual([])
      expect(await numbers(0)).toEqual([])
    })

    it('are hashed in a form that anybody can work out again', async () => {
      const entry = await fresh.store.appendDecision(makeDecision('one'))
      const text =
        '{"action":"match-cleared","at":"2026-03-01T08:00:00.000Z","by":"A. Person",' +
        `"previous":"${zeros}","reason":"Another birth date (one)","sequence":1,"subject":{"note":"one","party":"T.1"}}`
      expect(entry.hash).toBe(createHash('sha256').update(text).digest('hex'))
      expect((await fresh.store.appendDecision(makeDecision('two'))).previous).toBe(entry.hash)
    })

    it('keep their instant in UTC, whatever offset it came with', async () => {
      const entry = await fresh.store.appendDecision(makeDecision('one', { at: '2026-03-01T10:00:00+02:00' }))
      expect(entry.at).toBe('2026-03-01T08:00:00.000Z')
    })

    it('verify against any head that was noted on the way', async () => {
      const heads = ['0'.repeat(64)]
      for (const note of ['one', 'two', 'three'])
        heads.push((await fresh.store.appendDecision(makeDecision(note))).hash)
      for (const [count, head] of heads.entries()) {
        for (const expected of [head, `${count}:${head}`]) {
          expect(await fresh.store.verifyDecisions(expected)).toMatchObject({ ok: true, count: 3, head: heads[3] })
        }
      }
      expect(await fresh.store.verifyDecisions('f'.repeat(64))).toMatchObject({
        ok: false,
        problems: [{ kind: 'not-as-expected', sequence: 3 }],
      })
    })
  })
}
