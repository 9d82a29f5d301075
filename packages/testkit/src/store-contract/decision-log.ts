/** The log of decisions under bad input, at the same time, and tampered with: what an engine must notice. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeDecision } from '../fixtures.ts'
import type { OutsidePlace } from '../store-places.ts'
import { freshStore, type MakePlace } from './parts.ts'

const bad: readonly (readonly [string, object])[] = [
  ['no name', { by: '' }],
  ['a name without letters', { by: ' \u200f… ' }],
  ['a name of 201 characters', { by: 'x'.repeat(201) }],
  ['no reason', { reason: ' \n ' }],
  ['a reason without letters', { reason: '...' }],
  ['a reason of 10,001 characters', { reason: 'x'.repeat(10_001) }],
  ['no time', { at: undefined }],
  ['a day for a time', { at: '2026-03-01' }],
  ['a time without an offset', { at: '2026-03-01T08:00:00' }],
  ['a time that is none', { at: '2026-13-01T08:00:00Z' }],
  ['an action that is no word', { action: 'Match cleared' }],
  ['a subject that is no object', { subject: ['T.1'] }],
  ['a subject that is no JSON', { subject: { count: 1n } }],
  ['a subject of 300,000 characters', { subject: { text: 'x'.repeat(300_000) } }],
]

const entries = 6

/** What somebody with the database in hand may do, and where it must be found. */
const tampering: readonly (readonly [string, string, readonly (readonly [string, number])[]])[] = [
  ['another name', `update {decision} set decided_by = 'B. Person' where sequence = 3`, [['altered', 3]]],
  ['another reason', `update {decision} set reason = 'x' where sequence = 1`, [['altered', 1]]],
  [
    'another time',
    `update {decision} set decided_at = '2025-03-01T08:00:00.000Z' where sequence = 6`,
    [['altered', 6]],
  ],
  ['another action', `update {decision} set action = 'match-confirmed' where sequence = 4`, [['altered', 4]]],
  ['another subject', `update {decision} set subject = '{"party":"T.2"}' where sequence = 5`, [['altered', 5]]],
  ['a space in the subject', `update {decision} set subject = subject || ' ' where sequence = 5`, [['altered', 5]]],
  ['a subject that is no JSON', `update {decision} set subject = '{' where sequence = 5`, [['altered', 5]]],
  [
    'another hash',
    `update {decision} set hash = '${'a'.repeat(64)}' where sequence = 2`,
    [
      ['altered', 2],
      ['broken-link', 3],
    ],
  ],
  [
    'another hash before',
    `update {decision} set previous = '${'a'.repeat(64)}' where sequence = 2`,
    [
      ['altered', 2],
      ['broken-link', 2],
    ],
  ],
  ['one taken from the middle', 'delete from {decision} where sequence = 3', [['missing', 3]]],
  [
    'several taken from the middle',
    'delete from {decision} where sequence in (2, 3, 5)',
    [
      ['missing', 2],
      ['missing', 5],
    ],
  ],
  ['the first taken', 'delete from {decision} where sequence = 1', [['missing', 1]]],
  ['the end cut off', 'delete from {decision} where sequence > 4', [['missing', 5]]],
  ['all taken', 'delete from {decision}', [['missing', 1]]],
  [
    'two exchanged',
    'update {decision} set sequence = case sequence when 2 then 1000 else 2000 end where sequence in (2, 4);' +
      'update {decision} set sequence = case sequence when 1000 then 4 else 2 end where sequence >= 1000',
    [
      ['altered', 2],
      ['broken-link', 2],
      ['broken-link', 3],
      ['altered', 4],
      ['broken-link', 4],
      ['broken-link', 5],
    ],
  ],
  [
    'the middle taken and the rest renumbered',
    'delete from {decision} where sequence = 5; update {decision} set sequence = 5 where sequence = 6',
    [
      ['altered', 5],
      ['broken-link', 5],
      ['missing', 6],
    ],
  ],
  [
    'one put in at the end',
    'insert into {decision} select 7, decided_at, decided_by, action, subject, reason, hash, hash from {decision} where sequence = 6',
    [
      ['altered', 7],
      ['unexpected', 7],
    ],
  ],
  [
    'one put in before the first',
    'insert into {decision} select 0, decided_at, decided_by, action, subject, reason, hash, hash from {decision} where sequence = 6',
    [['unexpected', 0]],
  ],
  ['the head taken', `delete from {meta} where key = 'decision_head'`, [['head-missing', 6]]],
  ['the head made none', `update {meta} set value = 'x' where key = 'decision_head'`, [['head-missing', 6]]],
  [
    'another head',
    `update {meta} set value = '6 ${'a'.repeat(64)}' where key = 'decision_head'`,
    [['head-differs', 6]],
  ],
]

export const describeDecisionLog = (make: MakePlace): void => {
  describe('the log of decisions', () => {
    const fresh = freshStore(make)
    const fill = async (): Promise<readonly string[]> => {
      const hashes: string[] = []
      for (let n = 1; n <= entries; n += 1) hashes.push((await fresh.store.appendDecision(makeDecision(`${n}`))).hash)
      return hashes
    }
    const outside = (): OutsidePlace => fresh.place.outside!

    for (const [what, more] of bad) {
      it(`refuses a decision with ${what} and records nothing`, async () => {
        await fresh.store.appendDecision(makeDecision('before'))
        const before = await outside().dump()
        const input = { ...makeDecision('bad'), ...more } as Parameters<typeof fresh.store.appendDecision>[0]
        await expect(fresh.store.appendDecision(input)).rejects.toMatchObject({ code: 'decision-invalid' })
        expect(await outside().dump()).toBe(before)
      })
    }

    it('has no way to change or remove an entry', () => {
      const writers = Object.keys(fresh.store).filter((name) => /decision/i.test(name))
      expect(writers.toSorted()).toEqual(['appendDecision', 'decisionHead', 'decisions', 'verifyDecisions'])
    })

    it('keeps any text of a name, a reason and a subject', async () => {
      const text = fc
        .string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)), maxLength: 40 })
        .map((any) => `a${any}b`)
      await fc.assert(
        fc.asyncProperty(text, text, text, async (by, reason, note) => {
          const entry = await fresh.store.appendDecision(makeDecision('', { by, reason, subject: { [note]: note } }))
          expect(entry).toMatchObject({ by, reason, subject: { [note]: note } })
          expect(await fresh.store.decisions(entry.sequence - 1)).toStrictEqual([entry])
        }),
        { numRuns: 60 },
      )
      expect((await fresh.store.verifyDecisions()).ok).toBe(true)
    })

    it('stays one line when several connections add to it at once', async () => {
      const stores = [fresh.store, await fresh.reopen(), await fresh.reopen()]
      await Promise.all(Array.from({ length: 30 }, (_, at) => stores[at % 3]!.appendDecision(makeDecision(`${at}`))))
      const notes = (await fresh.store.decisions()).map((entry) => Number(entry.subject['note']))
      expect(notes.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, at) => at))
      expect(await fresh.store.verifyDecisions()).toMatchObject({ ok: true, count: 30 })
    })

    for (const [what, statement, found] of tampering) {
      it(`names where it was tampered with: ${what}`, async () => {
        await fill()
        for (const one of statement.split(';')) await outside().tamper(one)
        const check = await fresh.store.verifyDecisions()
        expect(check.ok).toBe(false)
        expect(check.problems.map(({ kind, sequence }) => [kind, sequence])).toEqual(found)
        for (const { message, sequence } of check.problems) expect(message).toContain(String(sequence))
      })
    }

    it('notices any change of any column of any entry', async () => {
      await fill()
      const columns = ['decided_at', 'decided_by', 'action', 'subject', 'reason', 'previous', 'hash']
      for (const column of columns) {
        const before = (await fresh.store.decisions()).length
        expect(before).toBe(entries)
        await outside().tamper(`update {decision} set ${column} = ${column} || 'x' where sequence = 4`)
        const { problems } = await fresh.store.verifyDecisions()
        expect(problems[0]).toMatchObject({ sequence: 4, kind: 'altered' })
        await outside().tamper(
          `update {decision} set ${column} = substr(${column}, 1, length(${column}) - 1) where sequence = 4`,
        )
        expect((await fresh.store.verifyDecisions()).ok).toBe(true)
      }
    })

    it('is seen to be cut off together with its head by a hash kept elsewhere', async () => {
      const hashes = await fill()
      await outside().tamper('delete from {decision} where sequence > 4')
      await outside().tamper(`update {meta} set value = '4 ${hashes[3]}' where key = 'decision_head'`)
      expect((await fresh.store.verifyDecisions()).ok).toBe(true)
      expect((await fresh.store.verifyDecisions(hashes[3])).ok).toBe(true)
      for (const expected of [`6:${hashes[5]}`, hashes[5]]) {
        const check = await fresh.store.verifyDecisions(expected)
        expect(check.ok).toBe(false)
        expect(check.problems.map(({ sequence }) => sequence)).toEqual([expected?.includes(':') ? 5 : 4])
      }
    })

    it('refuses an expected head that is no hash', async () => {
      for (const expected of ['', 'x', 'a'.repeat(63), `${'a'.repeat(64)}:1`]) {
        await expect(fresh.store.verifyDecisions(expected)).rejects.toMatchObject({ code: 'request-invalid' })
      }
    })

    it('takes nothing more once its end is not as it was left, and says so', async () => {
      await fill()
      await outside().tamper('delete from {decision} where sequence = 6')
      const before = await outside().dump()
      await expect(fresh.store.appendDecision(makeDecision('more'))).rejects.toMatchObject({ code: 'log-broken' })
      await expect(fresh.store.decisionHead()).rejects.toMatchObject({ code: 'log-broken' })
      expect(await outside().dump()).toBe(before)
    })

    it('holds several thousand entries', async () => {
      for (let n = 0; n < 2_100; n += 1) await fresh.store.appendDecision(makeDecision(`${n}`))
      expect((await fresh.store.decisions()).length).toBe(2_100)
      expect(await fresh.store.verifyDecisions()).toMatchObject({ ok: true, count: 2_100 })
      expect((await fresh.store.decisions(2_098)).map((entry) => entry.sequence)).toEqual([2_099, 2_100])
    }, 120_000)
  })
}
