import { MarsadError } from '@marsad/core/errors'
import { type FtmOutput, listingStatus, type Party } from '@marsad/core/register'
import type { ScreenedRegister } from '../services.ts'
import { requireDataset } from './datasets.ts'

/** yente's filters, as its query parameters name them. */
export interface Filters {
  readonly include_dataset?: readonly string[] | undefined
  readonly exclude_dataset?: readonly string[] | undefined
  readonly exclude_schema?: readonly string[] | undefined
  readonly topics?: readonly string[] | undefined
  readonly changed_since?: string | undefined
}

/** Which lists are asked, and which parties of theirs may stand in the answer. */
export interface Selection {
  readonly lists: readonly string[]
  /** True when {@link Selection.keeps} can turn anything away, so that more has to be asked for than is answered. */
  readonly filters: boolean
  keeps(entity: Pick<FtmOutput, 'datasets' | 'schema' | 'properties' | 'last_change'>): boolean
}

const given = (values: readonly string[] | undefined): readonly string[] => values ?? []

/**
 * The lists and filters of a request: the dataset of the address, with `include_dataset` narrowed to those; entities on an excluded
 * dataset, of an excluded schema, without any of the topics or unchanged since the day are left out. An unknown dataset is
 * `list-unknown`: an empty answer would look like a clean one.
 */
export const selectionOf = (register: ScreenedRegister, dataset: string, filters: Filters): Selection => {
  const base = requireDataset(register, dataset).lists
  const included = given(filters.include_dataset).flatMap((name) => requireDataset(register, name).lists)
  const lists = included.length === 0 ? base : base.filter((list) => included.includes(list))
  const [excluded, schemata, topics] = [filters.exclude_dataset, filters.exclude_schema, filters.topics].map(given)
  const since = filters.changed_since
  if (since !== undefined && Number.isNaN(Date.parse(since)))
    throw new MarsadError('date-invalid', `changed_since: "${since.slice(0, 40)}" is no date; write it as 2026-02-27`)
  return {
    lists,
    filters:
      [excluded, schemata, topics].some((values) => values !== undefined && values.length > 0) || since !== undefined,
    keeps: ({ datasets, schema, properties, last_change }) =>
      !datasets.some((name) => excluded?.includes(name)) &&
      schemata?.includes(schema) !== true &&
      (topics === undefined || topics.length === 0 || topics.some((topic) => properties.topics?.includes(topic))) &&
      (since === undefined || (last_change !== null && last_change >= since.slice(0, 19))),
  }
}

/** True when one of the lists names the party on the day of the register, or may name it. */
export const standsOn = (party: Party, lists: readonly string[], asOf: string | undefined): boolean =>
  party.listings.some((listing) => {
    if (!lists.includes(listing.list)) return false
    const status = listing.status ?? listingStatus(listing, asOf)
    return status === 'listed' || status === 'removed-or-listed'
  })
