import { describe, expect, it } from 'vitest'
import { type ScreeningPort, screeningClient } from './client.ts'
import type { FromWorker, ToWorker } from './worker/protocol.ts'

const portWith = () => {
  const sent: ToWorker[] = []
  const moved: Transferable[] = []
  const port: ScreeningPort = {
    postMessage: (message, transfer) => {
      sent.push(message)
      moved.push(...transfer)
    },
    onmessage: null,
    onerror: null,
  }
  const reply = (data: FromWorker): void => port.onmessage?.({ data } as MessageEvent<FromWorker>)
  return { port, sent, moved, reply }
}

const looking = { limit: 5 }
const empty = { query: { names: [] }, results: [], formerly: [], warnings: [] }

describe('screeningClient', () => {
  it('gives each answer to its question, in whatever order they come', async () => {
    const { port, sent, reply } = portWith()
    const client = screeningClient(port)
    const [first, second] = [client.ask({ name: 'A' }, looking), client.ask({ name: 'B' }, looking)]
    expect(sent.map(({ id }) => id)).toEqual([1, 2])
    reply({ kind: 'answer', id: 2, answer: { ...empty, query: { names: ['B'] } } })
    reply({ kind: 'answer', id: 1, answer: { ...empty, query: { names: ['A'] } } })
    expect((await first).query.names).toEqual(['A'])
    expect((await second).query.names).toEqual(['B'])
  })

  it('hands the bytes over without a copy', async () => {
    const { port, moved, reply } = portWith()
    const bytes = new Uint8Array(8)
    const loading = screeningClient(port).load(bytes)
    expect(moved).toEqual([bytes.buffer])
    reply({ kind: 'refused', id: 1 })
    expect(await loading).toBeUndefined()
  })

  it('fails a question with the reason, and only that one', async () => {
    const { port, reply } = portWith()
    const client = screeningClient(port)
    const [first, second] = [client.ask({ name: 'A' }, looking), client.askMany(['B'], 'Person', looking)]
    reply({ kind: 'failed', id: 1, detail: 'no name' })
    await expect(first).rejects.toThrow('no name')
    reply({ kind: 'rows', id: 2, rows: [] })
    expect(await second).toEqual([])
  })

  it('fails all that wait when the worker ends, and refuses an answer of the wrong kind', async () => {
    const { port, reply } = portWith()
    const client = screeningClient(port)
    const wrong = client.ask({ name: 'A' }, looking)
    reply({ kind: 'rows', id: 1, rows: [] })
    await expect(wrong).rejects.toThrow('rows')
    const lost = client.ask({ name: 'A' }, looking)
    port.onerror?.({ message: 'gone' } as ErrorEvent)
    await expect(lost).rejects.toThrow('gone')
  })
})
