import { statSync } from 'node:fs'
import { join } from 'node:path'
import { searchDocuments } from '@marsad/server/operations/search-documents'
import { workspaceAt } from '@marsad/server/operations/workspace'
import { writeArticles } from './articles.ts'
import { type Bench, coldMemory, coldRuns, inProcess, type Measure, scratchFolder } from './harness.ts'
import { marsad } from './material.ts'

const count = Number(process.env.MARSAD_BENCH_ARTICLES ?? 10_000)

/** Questions and why each is asked. */
const questions: readonly (readonly [string, string])[] = [
  ['боевик', 'a word of a third of the documents'],
  ['"International Atomic Energy Agency"', 'a phrase that is nowhere'],
  ['узбек* طالبان', 'words that are never together'],
]

/** Many articles: read and kept, read again, searched. */
export const bench: Bench = {
  name: 'read-many',
  about: `${count} articles of 5 kB made from the samples, as files in folders; marsad read DIR --save`,
  async run() {
    const folder = scratchFolder('articles')
    const megabytes = writeArticles(folder, count) / 1e6
    const kept = scratchFolder('kept')
    const args = [marsad, 'read', folder, '--save', '--published', '2022-01-02', '--data', kept]
    const began = performance.now()
    const memory = await coldMemory(args)
    const first = performance.now() - began
    const again = await coldRuns(() => args, { warmups: 0, runs: 3 })
    const size = statSync(join(kept, 'marsad.db')).size / 1e6
    const workspace = workspaceAt(kept)
    const store = await workspace.store()
    const searches: Measure[] = []
    for (const [question, why] of questions) {
      const samples = await inProcess(() => searchDocuments(store, question), { warmups: 3, runs: 15 })
      searches.push({ what: `search: ${question} (${why})`, unit: 'ms', samples })
    }
    await workspace.close()
    const seconds = first / 1000
    return [
      { what: 'read and kept, wall', unit: 'ms', samples: [first], aim: '< 60000', memory },
      { what: 'the same: documents', unit: '1/s', samples: [count / seconds] },
      { what: 'the same: text', unit: 'MB/s', samples: [megabytes / seconds] },
      { what: 'again, nothing to be read, wall', unit: 'ms', samples: again },
      { what: 'the workspace', unit: 'MB', samples: [size] },
      ...searches,
    ]
  },
}
