import { MarsadError } from '@marsad/core/errors'
import {
  isReliability,
  publisherOf,
  type Ratings,
  ratingActions,
  reliabilities,
  type SourceRating,
  sourceRatings,
} from '@marsad/core/ledger'
import { nameKey } from '@marsad/core/reading-rows'
import type { DecisionEntry, Store } from '@marsad/store'

/** The ratings that stand in a workspace's log; none without one. */
export const loadRatings = async (store: Store | undefined): Promise<Ratings> =>
  sourceRatings(store === undefined ? [] : await store.decisions(0, ratingActions))

/** What a person says of a source. */
export interface RateSourceInput {
  /** A publisher, an agency or a speaker, as documents name it. */
  readonly source: string
  /** A to F. */
  readonly reliability: string
  readonly by: string
  readonly reason: string
  /** ISO 8601. */
  readonly at: string
}

/** Names of sources are names: longer texts are slips. */
const longestSource = 200

/**
 * Writes a rating into the log of decisions; a later one of the same name takes its place, and `withdrawDecision` takes it back. Throws `request-invalid`
 * for no name or no letter of the scale, `decision-invalid` without a person or a reason.
 */
export const rateSource = async (store: Store, input: RateSourceInput): Promise<DecisionEntry> => {
  const { reliability, by, reason, at } = input
  const source = input.source.trim()
  if (!/[\p{L}\p{N}]/u.test(source) || source.length > longestSource)
    throw new MarsadError(
      'request-invalid',
      `"${source.slice(0, 40)}" is no name of a source; give a publisher, an agency or a speaker`,
    )
  if (!isReliability(reliability))
    throw new MarsadError(
      'request-invalid',
      `reliability "${reliability.slice(0, 40)}": one of ${reliabilities.join(', ')} is wanted (A completely reliable … E unreliable, F cannot be judged)`,
    )
  return store.appendDecision({ at, by, reason, action: 'source-rated', subject: { source, reliability } })
}

/** A source: who publishes stored documents, or was rated. */
export interface SourceReport {
  readonly name: string
  readonly documents: number
  readonly firstPublished?: string
  readonly lastPublished?: string
  readonly rating?: Omit<SourceRating, 'source' | 'key'>
}

/** The JSON of `marsad sources`. */
export interface SourcesReport {
  readonly sources: readonly SourceReport[]
  /** Documents that name no publisher and have no address. */
  readonly unnamed: number
  /** Numbers of ratings this version cannot read. */
  readonly unread: readonly number[]
}

/** Documents looked at, at most; their facts alone are taken. */
const mostDocuments = 1_000_000

/** Every publisher of the stored documents and every rated source, by how much they publish. Names that fold alike are one. */
export const listSources = async (store: Store | undefined): Promise<SourcesReport> => {
  const ratings = await loadRatings(store)
  const documents = (await store?.documents(mostDocuments)) ?? []
  const groups = Map.groupBy(documents, (document) => {
    const publisher = publisherOf(document)
    return publisher === undefined ? '' : nameKey(publisher)
  })
  const { all } = ratings
  const keys = [...new Set([...groups.keys(), ...all.map(({ key }) => key)])].filter((key) => key !== '')
  const sources = keys.map((key): SourceReport => {
    const own = groups.get(key) ?? []
    const days = own.flatMap(({ published }) => published ?? []).sort()
    const rating = ratings.of(key)
    const [first, last] = [days[0], days.at(-1)]
    const name = (own[0] && publisherOf(own[0])) ?? rating?.source ?? key
    const { source: _, key: __, ...said } = rating ?? {}
    return {
      name,
      documents: own.length,
      ...(first !== undefined && { firstPublished: first }),
      ...(last !== undefined && { lastPublished: last }),
      ...(rating !== undefined && { rating: said as NonNullable<SourceReport['rating']> }),
    }
  })
  return {
    sources: sources.sort((a, b) => b.documents - a.documents || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)),
    unnamed: groups.get('')?.length ?? 0,
    unread: ratings.unread,
  }
}
