/**
 * Run as a process of its own, beside others, on one workspace:
 *
 *     node child-writer.ts '{"options":{…},"name":"a","editions":5,"documents":20,"records":30}'
 *
 * Opens the workspace (making it when it is not there), imports editions of a list of its own and of a common list, saves
 * documents, and prints `done`. With `"hold":true` it imports editions without end, for a test that kills it.
 */
import { openStore, type StoreOptions } from '@marsad/store'
import { makeDocument, makeEdition, makeManyRecords } from './fixtures.ts'

/** What a child is told, as JSON in its first argument. */
export interface ChildTask {
  readonly options: StoreOptions
  /** Names its list `child_NAME`; must be one lower-case letter. */
  readonly name: string
  readonly editions: number
  readonly documents: number
  readonly records: number
  readonly hold?: boolean
}

const dayOf = (number: number): string => new Date(Date.UTC(2020, 0, 1 + number)).toISOString().slice(0, 10)

const run = async (task: ChildTask): Promise<void> => {
  const store = await openStore(task.options)
  const list = `child_${task.name}`
  if (task.hold === true) process.stdout.write('open\n')
  for (let number = 0; number < task.editions || task.hold === true; number += 1) {
    const records = makeManyRecords(task.records, `${task.name} ${number}`)
    await store.importEdition(makeEdition(dayOf(number), records, { list }))
    if (task.hold === true) process.stdout.write('imported\n')
    else await store.importEdition(makeEdition(dayOf(number), records, { list: 'common' }))
  }
  const offset = task.name.charCodeAt(0) * 1_000_000
  for (let number = 0; number < task.documents; number += 1) await store.saveDocument(makeDocument(offset + number))
  await store.close()
  process.stdout.write('done\n')
}

await run(JSON.parse(process.argv[2] ?? '{}') as ChildTask)
