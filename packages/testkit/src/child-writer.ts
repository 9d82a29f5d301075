/**
 * Run as a process of its own, beside others, on the same workspaces:
 *
 *     node child-writer.ts '{"places":[{…}],"name":"a","editions":5,"documents":20,"records":30}'
 *
 * In each place it opens the workspace (making it when it is not there), imports editions of a list of its own and of a common
 * list, saves documents and records decisions; at the end it prints `done`. With `beginAt` the places are begun at fixed moments, so that several
 * processes meet on each. With `endless` it says `open` and then imports until it is killed.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { openStore, type StoreOptions } from '@marsad/store'
import { makeDecision, makeDocument, makeEdition, makeManyRecords } from './fixtures.ts'

/** What a child is told, as JSON in its first argument. */
export interface ChildTask {
  readonly places: readonly StoreOptions[]
  /** Names its list `child_NAME`; one lower-case letter. */
  readonly name: string
  readonly editions: number
  readonly documents: number
  readonly records: number
  /** How many decisions to record; none when not given. */
  readonly decisions?: number
  /** When to begin with the first place (ms since 1970); the next follow every `gap` ms. */
  readonly beginAt?: number
  readonly gap?: number
  readonly endless?: boolean
}

/** `YYYY-MM-DD` of the n-th edition of a child, from 0. */
export const childDay = (number: number): string => new Date(Date.UTC(2020, 0, 1 + number)).toISOString().slice(0, 10)

/** The n-th document of a child, from 0. */
export const childDocument = (name: string, number: number) => makeDocument(name.charCodeAt(0) * 1_000_000 + number)

/** Sleeps to just before the moment, then turns on the spot: timers alone are some milliseconds out. */
const waitUntil = async (moment: number): Promise<void> => {
  await sleep(Math.max(0, moment - Date.now() - 5))
  while (performance.timeOrigin + performance.now() < moment);
}

const writeInto = async (options: StoreOptions, task: ChildTask): Promise<void> => {
  const store = await openStore(options)
  if (task.endless === true) process.stdout.write('open\n')
  for (let number = 0; number < task.editions || task.endless === true; number += 1) {
    const records = makeManyRecords(task.records, `${task.name} ${number}`)
    await store.importEdition(makeEdition(childDay(number), records, { list: `child_${task.name}` }))
    if (task.endless !== true) await store.importEdition(makeEdition(childDay(number), records, { list: 'common' }))
  }
  for (let number = 0; number < task.documents; number += 1) {
    await store.saveDocument(childDocument(task.name, number))
  }
  for (let number = 0; number < (task.decisions ?? 0); number += 1) {
    await store.appendDecision(makeDecision(`${task.name} ${number}`))
  }
  await store.close()
}

const run = async (task: ChildTask): Promise<void> => {
  for (const [place, options] of task.places.entries()) {
    if (task.beginAt !== undefined) await waitUntil(task.beginAt + place * (task.gap ?? 0))
    await writeInto(options, task)
  }
  process.stdout.write('done\n')
}

if (import.meta.main) await run(JSON.parse(process.argv[2] ?? '{}') as ChildTask)
