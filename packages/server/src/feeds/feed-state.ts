import type { StoredFeed } from '@marsad/store'
import { type FeedSchedule, usualSchedule } from './schedule.ts'

/** What is remembered of a feed between two visits; JSON in the store. Times are ISO 8601. */
export interface FeedState {
  readonly title?: string
  /** Where to ask: the address as added, or where it has moved to for good. */
  readonly address: string
  /** Fetch the page of each entry. */
  readonly pages: boolean
  readonly schedule: FeedSchedule
  readonly nextAt: string
  /** What the server said of its last answer, to be given back to it. */
  readonly etag?: string
  readonly lastModified?: string
  readonly lastAt?: string
  /** Failures in a row. */
  readonly failures: number
  readonly problem?: { readonly code: string; readonly detail: string }
  /** The feed is gone for good (410) and is not asked any more. */
  readonly stopped: boolean
  /** Documents that have come of it. */
  readonly documents: number
}

/** A followed feed with what is remembered of it. */
export interface Feed extends FeedState {
  /** The address it was added with. */
  readonly url: string
  readonly addedAt: string
}

/** The state of a feed that was never asked. */
export const newFeed = (url: string, addedAt: string, pages: boolean): Feed => ({
  url,
  addedAt,
  address: url,
  pages,
  schedule: usualSchedule,
  nextAt: addedAt,
  failures: 0,
  stopped: false,
  documents: 0,
})

/** A stored feed; what an older version left out has its usual value. */
export const feedOf = ({ url, addedAt, state }: StoredFeed): Feed => ({
  ...newFeed(url, addedAt, false),
  ...(JSON.parse(state) as Partial<FeedState>),
})

/** A feed as it is stored. */
export const storedFeed = ({ url, addedAt, ...state }: Feed): StoredFeed => ({
  url,
  addedAt,
  state: JSON.stringify(state),
})
