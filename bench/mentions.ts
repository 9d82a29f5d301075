import { readFileSync } from 'node:fs'
import { findNames } from '@marsad/core/names'
import { fold } from '@marsad/core/text'
import { loadIndex } from '@marsad/server/operations/load-index'
import { workspaceAt } from '@marsad/server/operations/workspace'
import { type Bench, inProcess } from './harness.ts'
import { article, fullWorkspace, missing, unList } from './material.ts'

/** The article, again and again with a number between, up to this many bytes of UTF-8. */
const size = 4_000_000

const longText = (text: string): string => {
  const copies = Math.ceil(size / Buffer.byteLength(text))
  return Array.from({ length: copies }, (_, copy) => `${copy}\n${text}`).join('\n')
}

/** How fast names are found: all names of the full UN list, the press and the places, in Arabic text, on one core. */
export const bench: Bench = {
  name: 'mentions',
  about: 'finding all names of the full UN list in 4 MB of Arabic text, one core',
  async run() {
    const absent = missing(unList, article)
    if (absent) return absent
    const workspace = workspaceAt(await fullWorkspace())
    const { index } = await loadIndex(workspace)
    await workspace.close()
    const text = longText(readFileSync(article, 'utf8'))
    const megabytes = Buffer.byteLength(text) / 1e6
    const speed = (samples: readonly number[]): readonly number[] => samples.map((took) => (megabytes / took) * 1000)
    const folded = fold(text)
    return [
      {
        what: 'names found in folded text',
        unit: 'MB/s',
        samples: speed(await inProcess(() => findNames(index.finder, folded))),
        aim: '> 20',
      },
      { what: 'folding', unit: 'MB/s', samples: speed(await inProcess(() => fold(text))) },
      {
        what: 'folding and finding',
        unit: 'MB/s',
        samples: speed(await inProcess(() => findNames(index.finder, fold(text)))),
        aim: '> 20',
      },
    ]
  },
}
