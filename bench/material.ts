/** What the benchmarks measure on: public lists and texts beside the workspace, and a workspace that holds the full UN list. */
import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { importListFile } from '@marsad/server/operations/import-list-file'
import { loadIndex } from '@marsad/server/operations/load-index'
import { workspaceAt } from '@marsad/server/operations/workspace'
import { type Skip, scratchFolder } from './harness.ts'

export const root: string = join(import.meta.dirname, '..')

const shared = resolve(root, process.env.MARSAD_SHARED_DATA ?? '../shared/data')

/** The UN list of 2026-02-27, 2 MB, and the article that the readings are measured on. */
export const unList: string = join(shared, 'lists/un/un_consolidated_2026-02-27.xml')
export const article: string = join(shared, 'reading/central-asia.ar.txt')

/** The program as a cold start runs it. */
export const marsad: string = join(root, 'packages/cli/bin/marsad.mjs')

/** Names what is missing, for {@link Skip}; undefined when all is there. */
export const missing = (...files: readonly string[]): Skip | undefined => {
  const absent = files.filter((file) => !existsSync(file))
  return absent.length === 0
    ? undefined
    : { skipped: `not on this machine: ${absent.join(', ')} (see MARSAD_SHARED_DATA)` }
}

let prepared: Promise<string> | undefined

/** A workspace folder with that list imported and its index snapshot written; made once per run. */
export const fullWorkspace = (): Promise<string> => {
  prepared ??= (async () => {
    const folder = scratchFolder('full')
    const workspace = workspaceAt(folder)
    await importListFile(await workspace.store(), unList)
    await loadIndex(workspace)
    await workspace.close()
    return folder
  })()
  return prepared
}
