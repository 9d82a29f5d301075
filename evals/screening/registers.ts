/** Screening indexes over the public lists beside the workspace, and what is asked of them. */
import type { Party } from '@marsad/core/register'
import { buildScreeningIndex, type ScreeningIndex, screen } from '@marsad/core/screening'
import { type SharedListId, sharedList } from './shared-parties.ts'

/** An index over parties that belong to no list edition in particular. */
export const indexOf = (parties: readonly Party[]): ScreeningIndex =>
  buildScreeningIndex(parties, { starter: false, editions: [] })

const built = new Map<SharedListId, ScreeningIndex>()

/** The index over one list, built once. */
export const listIndex = (list: SharedListId): ScreeningIndex => {
  const index = built.get(list) ?? indexOf(sharedList(list).parties)
  built.set(list, index)
  return index
}

/** The highest score a name gets as a person's, 0 where nothing reaches `floor`. */
export const bestScore = (index: ScreeningIndex, name: string, floor: number): number =>
  screen(index, { names: [name], schema: 'Person' }, { limit: 1, threshold: floor }).results[0]?.score ?? 0

/** Every so-manieth item, so that about `sample` are left; all of them for 0. */
export const sampled = <T>(items: readonly T[], sample: number): readonly T[] =>
  sample === 0 || sample >= items.length
    ? items
    : Array.from({ length: sample }, (_, at) => items[Math.floor((at * items.length) / sample)] as T)
