import { ProblemError } from '../problem/problem.ts'
import { type ScreeningClient, type ScreeningPort, screeningClient } from './client.ts'
import { type Fetched, fetchSnapshot, type Progress } from './fetch-snapshot.ts'
import type { Loaded } from './worker/protocol.ts'

/** Where the tab stands with its lists. */
export type SnapshotState =
  | { readonly at: 'loading'; readonly progress?: Progress }
  | { readonly at: 'ready'; readonly loaded: Loaded; readonly tag: string }
  /** `otherVersion`: the server's index is not of the version this page was built with; loading the page anew helps. */
  | { readonly at: 'failed'; readonly error: unknown; readonly otherVersion: boolean }

/** The lists of this tab: loaded once, kept while the tab lives, asked after by their tag. */
export interface SnapshotStore {
  readonly client: ScreeningClient
  state(): SnapshotState
  subscribe(listener: () => void): () => void
  /** Loads, or asks whether the held lists still stand; a server that does not answer leaves the held ones in use. */
  refresh(): Promise<void>
}

/** See {@link SnapshotStore}. `get` is how bytes come; a test gives another. */
export const snapshotStore = (
  port: ScreeningPort,
  get: (held: string | undefined, onProgress: (progress: Progress) => void) => Promise<Fetched> = fetchSnapshot,
): SnapshotStore => {
  const client = screeningClient(port)
  const listeners = new Set<() => void>()
  let state: SnapshotState = { at: 'loading' }
  let running: Promise<void> | undefined
  const set = (next: SnapshotState): void => {
    state = next
    for (const listener of listeners) listener()
  }
  const run = async (): Promise<void> => {
    const held = state.at === 'ready' ? state : undefined
    if (held === undefined) set({ at: 'loading' })
    try {
      const fetched = await get(held?.tag, (progress) => {
        if (held === undefined) set({ at: 'loading', progress })
      })
      if (fetched === 'unchanged') return
      const loaded = await client.load(fetched.bytes)
      if (loaded) set({ at: 'ready', loaded, tag: fetched.tag })
      else set({ at: 'failed', error: undefined, otherVersion: true })
    } catch (error) {
      const offline = error instanceof ProblemError && error.problem.kind === 'network'
      if (held === undefined || !offline) set({ at: 'failed', error, otherVersion: false })
    }
  }
  return {
    client,
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    refresh: () => {
      running ??= run().finally(() => {
        running = undefined
      })
      return running
    },
  }
}
