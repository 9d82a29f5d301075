import { useEffect, useSyncExternalStore } from 'react'
import { type SnapshotState, type SnapshotStore, snapshotStore } from './snapshot-store.ts'

let store: SnapshotStore | undefined

/** The lists of this tab and their worker; made when the page is first entered, kept while the tab lives. */
const tabSnapshot = (): SnapshotStore => {
  store ??= snapshotStore(
    new Worker(new URL('./worker/screening.worker.ts', import.meta.url), { type: 'module', name: 'screening' }),
  )
  return store
}

/** The tab's lists. Entering the page loads them, or asks whether they still stand. */
export const useSnapshot = (): { readonly snapshot: SnapshotStore; readonly state: SnapshotState } => {
  const snapshot = tabSnapshot()
  const state = useSyncExternalStore(snapshot.subscribe, snapshot.state)
  useEffect(() => void snapshot.refresh(), [snapshot])
  return { snapshot, state }
}
