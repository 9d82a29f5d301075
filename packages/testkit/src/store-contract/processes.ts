/** Several processes on one workspace, real ones. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { schemaVersion } from '@marsad/store'
import { describe, expect, it } from 'vitest'
import { type ChildTask, childDocument } from '../child-writer.ts'
import { makeEdition, makeManyRecords, makeRecord } from '../fixtures.ts'
import type { OutsidePlace, StorePlace } from '../store-places.ts'
import { answersOf, freshStore, type MakePlace } from './parts.ts'

const script = fileURLToPath(new URL('../child-writer.ts', import.meta.url))

/**
 * How often two processes make one workspace at the same moment. Without its precautions SQLite refuses one of them in a tenth
 * of such meetings, so the test would notice their absence.
 */
const races = 50

/** Time for a child to start and for one race, in ms; a machine too slow for them makes the race looser, not the test wrong. */
const startTime = 1_500
const raceTime = 60

const start = (task: ChildTask): ChildProcess =>
  spawn(process.execPath, [script, JSON.stringify(task)], { stdio: ['ignore', 'pipe', 'pipe'] })

const finish = async (child: ChildProcess): Promise<string> => {
  let output = ''
  child.stdout?.on('data', (chunk: Buffer) => {
    output += chunk.toString()
  })
  child.stderr?.on('data', (chunk: Buffer) => {
    output += chunk.toString()
  })
  await once(child, 'close')
  return output
}

const outsideOf = (place: StorePlace): OutsidePlace => {
  if (place.outside === undefined) throw new Error('this place has no outside; processes cannot share it')
  return place.outside
}

const together = (tasks: readonly ChildTask[]): Promise<readonly string[]> => Promise.all(tasks.map(start).map(finish))

export const describeProcesses = (make: MakePlace): void => {
  describe('two processes', () => {
    it(`make one fresh workspace at the same moment, ${races} times, and lose nothing`, async () => {
      const made: StorePlace[] = []
      for (let race = 0; race < races; race += 1) made.push(await make())
      const places = made.map((place) => outsideOf(place).options)
      const task = { places, editions: 1, documents: 1, records: 5, beginAt: Date.now() + startTime, gap: raceTime }
      try {
        const outputs = await together(['a', 'b'].map((name) => ({ ...task, name })))
        expect(outputs).toEqual(['done\n', 'done\n'])
        for (const place of made) {
          const store = await place.open()
          const lists = (await store.editions()).map((edition) => edition.list)
          expect(lists).toEqual(['child_a', 'child_b', 'common', 'common'])
          expect((await store.documents(99)).length).toBe(2)
          await store.close()
        }
      } finally {
        for (const place of made) await place.destroy()
      }
    }, 120_000)

    const fresh = freshStore(make)

    it('write into one workspace and lose nothing', async () => {
      const task = { places: [outsideOf(fresh.place).options], editions: 15, documents: 200, records: 50 }
      const names = ['a', 'b', 'c']
      expect(await together(names.map((name) => ({ ...task, name })))).toEqual(['done\n', 'done\n', 'done\n'])
      for (const name of names) {
        expect((await fresh.store.editions(`child_${name}`)).length).toBe(15)
        for (let number = 0; number < 200; number += 1) {
          const document = childDocument(name, number)
          expect(await fresh.store.document(document.hash)).toEqual(document)
        }
      }
      // Three contents for each of fifteen days: every one is there, and the day answers one of them whole.
      expect((await fresh.store.editions('common')).length).toBe(45)
      expect((await fresh.store.recordsOf('common', '2020-01-01'))?.length).toBe(50)
    }, 120_000)

    it('record decisions at the same moment: the chain stays one line, and none is lost', async () => {
      const place = outsideOf(fresh.place)
      const names = ['a', 'b']
      const task = { places: [place.options], editions: 0, documents: 0, records: 0, decisions: 60 }
      const beginAt = Date.now() + startTime
      expect(await together(names.map((name) => ({ ...task, name, beginAt })))).toEqual(['done\n', 'done\n'])
      const entries = await fresh.store.decisions()
      expect(entries.map((entry) => entry.sequence)).toEqual(entries.map((_, at) => at + 1))
      expect(entries.map((entry) => entry.previous)).toEqual([
        '0'.repeat(64),
        ...entries.slice(0, -1).map((entry) => entry.hash),
      ])
      for (const name of names) {
        const own = entries.map((entry) => String(entry.subject['note'])).filter((note) => note.startsWith(name))
        expect(own).toEqual(Array.from({ length: 60 }, (_, number) => `${name} ${number}`))
      }
      expect(await fresh.store.verifyDecisions()).toMatchObject({ ok: true, count: 120 })
    }, 120_000)

    it('leave whole editions behind when one is killed in the middle of an import', async () => {
      await fresh.store.importEdition(makeEdition('2019-01-01', [makeRecord('T.1')]))
      const task = { places: [outsideOf(fresh.place).options], name: 'k', editions: 0, documents: 0, records: 4_000 }
      for (const pause of [5, 40, 90, 160]) {
        const child = start({ ...task, endless: true })
        await once(child.stdout!, 'data')
        await new Promise((resolve) => setTimeout(resolve, pause))
        child.kill('SIGKILL')
        await once(child, 'close')
        const store = await fresh.reopen()
        for (const { list, parties, published } of await store.editions()) {
          if (list === 'child_k') expect(parties).toBe(4_000)
          expect((await store.recordsOf(list, published))?.length).toBe(parties)
        }
        expect(
          (await store.importEdition(makeEdition(`2019-02-0${(pause % 9) + 1}`, makeManyRecords(3, `${pause}`))))
            .outcome,
        ).toBe('stored')
      }
    }, 120_000)
  })

  describe('a workspace of another version', () => {
    const fresh = freshStore(make)

    for (const [version, code] of [
      ['2147483647', 'workspace-newer'],
      [String(schemaVersion + 1), 'workspace-newer'],
      ['x', 'workspace-broken'],
    ] as const) {
      it(`of version ${version} is refused and left untouched`, async () => {
        await fresh.store.importEdition(makeEdition('2024-01-01', [makeRecord('T.1')]))
        const answers = await answersOf(fresh.store)
        await fresh.store.close()
        const outside = outsideOf(fresh.place)
        await outside.setVersion(version)
        const before = await outside.dump()
        await expect(fresh.place.open()).rejects.toMatchObject({ name: 'MarsadError', code })
        expect(await outside.dump()).toBe(before)
        await outside.setVersion(String(schemaVersion))
        expect(await answersOf(await fresh.reopen())).toEqual(answers)
      })
    }
  })
}
