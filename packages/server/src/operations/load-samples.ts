import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Store } from '@marsad/store'
import { saveDocument } from './read-document.ts'
import { freezeFile } from './read-file.ts'

/** Where the documents that come with Marsad are. */
export const sampleFolder: string = fileURLToPath(new URL('../../../../samples/reading', import.meta.url))

/** One line of `index.json`: a file and what is known of it. */
interface Sample {
  readonly file: string
  readonly title: string
  readonly published: string
  readonly source: string
}

/**
 * Puts the sample documents into a workspace, marked as samples; those that are there stay as they are. Answers how many
 * the folder's `index.json` names, 0 when there is no such folder.
 */
export const loadSamples = async (store: Store, folder: string = sampleFolder): Promise<number> => {
  const index = join(folder, 'index.json')
  if (!existsSync(index)) return 0
  const samples = JSON.parse(await readFile(index, 'utf8')) as readonly Sample[]
  for (const { file, title, published, source } of samples) {
    const document = await freezeFile(join(folder, file), { title, published, source })
    await saveDocument(store, document, { sample: true })
  }
  return samples.length
}
