import { readFileSync } from 'node:fs'
import { startServer } from '@marsad/server'
import { freezeText } from '@marsad/server/operations/freeze-document'
import { loadIndex } from '@marsad/server/operations/load-index'
import { readDocument } from '@marsad/server/operations/read-document'
import { workspaceAt } from '@marsad/server/operations/workspace'
import { type Bench, inProcess } from './harness.ts'
import { article, fullWorkspace, missing, unList } from './material.ts'

/** Reading with everything loaded: the operation alone, and a request to a running server. */
export const bench: Bench = {
  name: 'read-warm',
  about: 'the article with the full UN list, index loaded',
  async run() {
    const absent = missing(unList, article)
    if (absent) return absent
    const text = readFileSync(article, 'utf8')
    const folder = await fullWorkspace()
    const workspace = workspaceAt(folder)
    const loaded = await loadIndex(workspace)
    const document = freezeText(text, { published: '2022-01-02' }, 'the article')
    const inside = await inProcess(() => readDocument(document, loaded), { warmups: 30, runs: 50 })
    await workspace.close()
    const server = await startServer(workspaceAt(folder), { port: 0 })
    const request = async (): Promise<void> => {
      const answer = await fetch(`${server.url}api/readings`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ text, published: '2022-01-02' }),
      })
      if (!answer.ok) throw new Error(`POST /api/readings answered ${answer.status}: ${await answer.text()}`)
      await answer.arrayBuffer()
    }
    const overHttp = await inProcess(request, { warmups: 30, runs: 50 }).finally(() => server.close())
    return [
      { what: 'readDocument', unit: 'ms', samples: inside, aim: '< 15' },
      { what: 'POST /api/readings, on this machine', unit: 'ms', samples: overHttp, aim: '< 15' },
    ]
  },
}
