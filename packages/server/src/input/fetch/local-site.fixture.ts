/** A site on this machine for tests: it answers what the test says and notes what it was asked. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a path answers: a status with headers and a body, or a function that does as it likes. */
export type SiteAnswer =
  | {
      readonly status?: number
      readonly headers?: Readonly<Record<string, string>>
      readonly body?: string | Uint8Array
    }
  | ((request: IncomingMessage, response: ServerResponse) => void)

/** A running site. */
export interface LocalSite {
  /** `http://127.0.0.1:PORT`. */
  readonly address: string
  /** Requests so far: path, headers, milliseconds. */
  readonly asked: { readonly path: string; readonly headers: IncomingMessage['headers']; readonly at: number }[]
  /** Sets what a path answers; without, 404. */
  answer(path: string, answer: SiteAnswer): void
  close(): Promise<void>
}

/** Starts a site on a free port of 127.0.0.1. */
export const localSite = async (): Promise<LocalSite> => {
  const answers = new Map<string, SiteAnswer>()
  const asked: LocalSite['asked'] = []
  const server = createServer((request, response) => {
    asked.push({ path: request.url ?? '', headers: request.headers, at: performance.now() })
    const found = answers.get(request.url ?? '') ?? { status: 404, body: 'nothing here' }
    if (typeof found === 'function') return found(request, response)
    response.writeHead(found.status ?? 200, found.headers ?? {})
    response.end(found.body ?? '')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    answer: (path, found) => void answers.set(path, found),
    close: async () => {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}
