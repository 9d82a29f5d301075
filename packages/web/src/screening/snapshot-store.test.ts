import { describe, expect, it } from 'vitest'
import { ProblemError } from '../problem/problem.ts'
import type { ScreeningPort } from './client.ts'
import type { Fetched } from './fetch-snapshot.ts'
import { snapshotStore } from './snapshot-store.ts'
import type { FromWorker } from './worker/protocol.ts'

const origin = { starter: false, editions: [] }

/** A worker that takes everything but bytes that begin with 9. */
const worker = (): ScreeningPort => {
  const port: ScreeningPort = {
    postMessage: (message) => {
      const refused = message.kind === 'load' && message.bytes[0] === 9
      const reply: FromWorker = refused
        ? { kind: 'refused', id: message.id }
        : { kind: 'loaded', id: message.id, origin, parties: 1 }
      queueMicrotask(() => port.onmessage?.({ data: reply } as MessageEvent<FromWorker>))
    },
    onmessage: null,
    onerror: null,
  }
  return port
}

const bytes = (first: number, tag: string): Fetched => ({ tag, bytes: Uint8Array.from([first]) })
const offline = (): never => {
  throw new ProblemError({ kind: 'network', values: {} })
}

const storeWith = (...answers: readonly (() => Fetched)[]) => {
  const held: (string | undefined)[] = []
  const left = [...answers]
  const store = snapshotStore(worker(), async (tag, onProgress) => {
    held.push(tag)
    onProgress({ received: 1, total: 2 })
    return (left.shift() ?? offline)()
  })
  return { store, held }
}

describe('snapshotStore', () => {
  it('loads once, shows progress, and asks by tag the next time', async () => {
    const { store, held } = storeWith(
      () => bytes(1, 'a'),
      () => 'unchanged',
      () => bytes(2, 'b'),
    )
    const seen: string[] = []
    store.subscribe(() => seen.push(JSON.stringify(store.state())))
    await Promise.all([store.refresh(), store.refresh()])
    expect(seen[1]).toContain('"received":1')
    expect(store.state()).toMatchObject({ at: 'ready', tag: 'a' })
    const before = store.state()
    await store.refresh()
    expect(store.state()).toBe(before)
    await store.refresh()
    expect(store.state()).toMatchObject({ at: 'ready', tag: 'b' })
    expect(held).toEqual([undefined, 'a', 'a'])
  })

  it('keeps what it has without a network, and fails without anything', async () => {
    const { store } = storeWith(() => bytes(1, 'a'), offline)
    await store.refresh()
    await store.refresh()
    expect(store.state()).toMatchObject({ at: 'ready', tag: 'a' })
    const { store: empty } = storeWith(offline, () => bytes(1, 'a'))
    await empty.refresh()
    expect(empty.state()).toMatchObject({ at: 'failed', otherVersion: false })
    await empty.refresh()
    expect(empty.state()).toMatchObject({ at: 'ready' })
  })

  it('says that the bytes are of another version', async () => {
    const { store } = storeWith(() => bytes(9, 'a'))
    await store.refresh()
    expect(store.state()).toMatchObject({ at: 'failed', otherVersion: true })
  })
})
