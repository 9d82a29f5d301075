import { nameKey } from '../rows/entity-key.ts'
import type { EntityKey } from '../rows/types.ts'
import type { Reliability } from './types.ts'

/** An entry of the log of decisions, as far as it matters here. */
export interface LoggedRating {
  readonly sequence: number
  readonly at: string
  readonly by: string
  readonly action: string
  readonly subject: Readonly<Record<string, unknown>>
  readonly reason: string
}

/** What a person holds of a source. */
export interface SourceRating {
  readonly source: string
  readonly key: EntityKey
  readonly reliability: Reliability
  /** Its number in the log. */
  readonly sequence: number
  readonly by: string
  readonly at: string
  readonly reason: string
}

/** The ratings that stand. */
export interface Ratings {
  readonly all: readonly SourceRating[]
  /** Numbers of ratings in a form this version cannot read; they count for nothing. */
  readonly unread: readonly number[]
  of(key: EntityKey): SourceRating | undefined
}

/** The letters in their order. */
export const reliabilities = ['A', 'B', 'C', 'D', 'E', 'F'] as const

/** True for a letter of the scale. */
export const isReliability = (value: unknown): value is Reliability =>
  typeof value === 'string' && (reliabilities as readonly string[]).includes(value)

/** The actions that tell of ratings: what of the log has to be read. */
export const ratingActions: readonly string[] = ['source-rated', 'decision-withdrawn']

/**
 * Reads the log of decisions: `source-rated` with the subject `{ source: 'The Paper', reliability: 'B' }`; a later rating of the same name, folded, takes
 * the place of the earlier, and `decision-withdrawn` with `{ decision: SEQUENCE }` leaves the source unrated.
 */
export const sourceRatings = (log: readonly LoggedRating[]): Ratings => {
  const standing = new Map<EntityKey, SourceRating>()
  const unread: number[] = []
  for (const { sequence, at, by, action, subject, reason } of log) {
    if (action === 'decision-withdrawn') {
      for (const [key, rating] of standing) if (rating.sequence === subject['decision']) standing.delete(key)
    }
    if (action !== 'source-rated') continue
    const { source, reliability } = subject as { source?: unknown; reliability?: unknown }
    if (typeof source !== 'string' || !isReliability(reliability)) {
      unread.push(sequence)
      continue
    }
    const key = nameKey(source)
    standing.set(key, { source, key, reliability, sequence, by, at, reason })
  }
  return {
    all: [...standing.values()].sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)),
    unread,
    of: (key) => standing.get(key),
  }
}
