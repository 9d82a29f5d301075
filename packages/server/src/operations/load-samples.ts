import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Store } from '@marsad/store'
import type { DocumentFacts } from './freeze-document.ts'
import { saveDocument } from './read-document.ts'
import { freezeFile } from './read-file.ts'

/** Where the documents that come with Marsad are. */
export const sampleFolder: string = fileURLToPath(new URL('../../../../samples/reading', import.meta.url))

const factNames = ['published', 'source', 'title', 'url'] as const

/** What stands beside a sample: `NAME.json` for `NAME.txt` or `NAME.html`. */
const factsBeside = async (path: string): Promise<DocumentFacts> => {
  const beside = path.replace(/\.(txt|html)$/, '.json')
  if (!existsSync(beside)) return {}
  const value = JSON.parse(await readFile(beside, 'utf8')) as Record<string, unknown>
  return Object.fromEntries(factNames.flatMap((name) => (typeof value[name] === 'string' ? [[name, value[name]]] : [])))
}

/**
 * Puts the sample documents into a workspace; those that are there stay as they are. Answers how many the folder holds.
 */
export const loadSamples = async (store: Store, folder: string = sampleFolder): Promise<number> => {
  if (!existsSync(folder)) return 0
  const names = (await readdir(folder)).filter((name) => /\.(txt|html)$/.test(name)).sort()
  for (const name of names) {
    const path = join(folder, name)
    await saveDocument(store, await freezeFile(path, await factsBeside(path)), { sample: true })
  }
  return names.length
}
