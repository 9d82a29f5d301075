import { importListFile } from '@marsad/server/operations/import-list-file'
import { workspaceAt } from '@marsad/server/operations/workspace'
import { type Bench, coldMemory, coldRuns, inProcess, scratchFolder } from './harness.ts'
import { marsad, missing, unList } from './material.ts'

let counter = 0
const fresh = (): string => {
  counter += 1
  return scratchFolder(`import-${counter}`)
}

const command = (): readonly string[] => [marsad, 'lists', 'import', unList, '--data', fresh(), '--json']

/** Importing the full UN list into an empty workspace. The command also writes the index snapshot. */
export const bench: Bench = {
  name: 'import',
  about: 'the UN list of 2 MB into an empty workspace',
  async run() {
    const absent = missing(unList)
    if (absent) return absent
    const inside = await inProcess((workspace) => workspace.store().then((store) => importListFile(store, unList)), {
      runs: 9,
      prepare: () => workspaceAt(fresh()),
      after: (workspace) => workspace.close(),
    })
    const wall = await coldRuns(command, { runs: 9 })
    return [
      { what: 'in process, workspace created', unit: 'ms', samples: inside, aim: '< 600' },
      {
        what: 'marsad lists import, wall',
        unit: 'ms',
        samples: wall,
        aim: '< 600',
        memory: await coldMemory(command()),
      },
    ]
  },
}
