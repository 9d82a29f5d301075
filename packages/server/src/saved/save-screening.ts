import { MarsadError } from '@marsad/core/errors'
import type { SavedRowInput, SavedScreening, Store } from '@marsad/store'
import { hashFile } from '../batch/journal.ts'
import { type BatchOptions, openBatch } from '../batch/open-batch.ts'
import type { BatchFacts } from '../batch/types.ts'
import type { SavedSettings } from './settings.ts'

/** How a file is saved. */
export interface SaveOptions extends BatchOptions {
  readonly settings: Pick<SavedSettings, 'screening' | 'moment'>
  /** The instant written beside it, ISO 8601. */
  readonly now: string
}

/** The screening of that name, or `screening-unknown` naming those there are. */
export const requireScreening = async (store: Store | undefined, name: string): Promise<SavedScreening> => {
  const found = await store?.screening(name)
  if (found !== undefined) return found
  const names = ((await store?.screenings()) ?? []).map((one) => one.name)
  const there = names.length === 0 ? 'none is saved' : `saved are: ${names.slice(0, 20).join(', ')}`
  throw new MarsadError('screening-unknown', `no screening is saved as "${name.slice(0, 80)}"; ${there}`)
}

/**
 * Keeps the rows of a file under a name, to be asked again and again. Nothing is screened yet. Rows that cannot be asked are kept with their
 * reason. Throws what {@link openBatch} throws, `screening-exists`; then nothing is kept.
 */
export const saveScreening = async (
  store: Store,
  name: string,
  path: string,
  { settings, now, ...batch }: SaveOptions,
): Promise<{ readonly screening: SavedScreening; readonly facts: BatchFacts }> => {
  const source = await openBatch(path, batch)
  const input = {
    name,
    source: path,
    sourceHash: await hashFile(path),
    settings: JSON.stringify(settings),
    createdAt: now,
  }
  const id = await store.beginScreening(input)
  for (;;) {
    const { done, value } = await source.next()
    if (done) return { screening: await store.finishScreening(id), facts: value }
    const rows = value.map(
      ({ row, id: key, query, problem }): SavedRowInput => ({
        number: row,
        ...(key === undefined ? {} : { key }),
        ...(query === undefined ? {} : { query: JSON.stringify(query) }),
        ...(problem === undefined ? {} : { problem: JSON.stringify(problem) }),
      }),
    )
    await store.addScreeningRows(id, rows)
  }
}
