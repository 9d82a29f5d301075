import { MarsadError } from '@marsad/core/errors'
import { type ChangedRecord, diffRecords, type ListRecord } from '@marsad/core/register'
import type { Store } from '@marsad/store'
import { requireDay } from './day.ts'

/** The JSON of `marsad lists diff`. References ascend. */
export interface EditionDifference {
  readonly list: string
  readonly from: string
  readonly to: string
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly changed: readonly ChangedRecord[]
}

/**
 * What changed between two editions of one list, by edition day. `list-unknown` when the list is not loaded,
 * `edition-missing` naming the days there are.
 */
export const diffEditions = async (
  store: Store,
  list: string,
  from: string,
  to: string,
): Promise<EditionDifference> => {
  const [fromDay, toDay] = [requireDay(from, 'FROM'), requireDay(to, 'TO')]
  const recordsOn = async (day: string): Promise<readonly ListRecord[]> => {
    const records = await store.recordsOf(list, day)
    if (records !== undefined) return records
    const editions = await store.editions()
    const days = editions.filter((edition) => edition.list === list).map((edition) => edition.published)
    if (days.length > 0) {
      throw new MarsadError(
        'edition-missing',
        `no edition of ${list} of ${day} is loaded; there are: ${days.join(', ')}`,
      )
    }
    const lists = [...new Set(editions.map((edition) => edition.list))]
    const there = lists.length === 0 ? 'none is loaded yet' : `loaded are: ${lists.join(', ')}`
    throw new MarsadError('list-unknown', `no edition of the list "${list.slice(0, 80)}" is loaded; ${there}`)
  }
  const { added, removed, changed } = diffRecords(await recordsOn(fromDay), await recordsOn(toDay))
  return { list, from: fromDay, to: toDay, added, removed, changed }
}
