import { MarsadError } from '@marsad/core/errors'
import type { Store } from '@marsad/store'
import { decodeText } from '../input/decode-text.ts'
import type { Fetched, Fetcher } from '../input/fetch/fetcher.ts'
import { shownAddress, unreachable } from '../input/fetch/request.ts'
import { takeIn } from '../input/take-in.ts'
import type { TakeIn } from '../input/take-in-thread.ts'
import type { Notice } from '../input/types.ts'
import { type Feed, storedFeed } from './feed-state.ts'
import { type KeptEntry, keepEntries } from './keep-entries.ts'
import { feedSchedule, nextTry, nextVisit, retryAfter } from './schedule.ts'

/** What one visit to a feed came to. */
export interface FeedVisit {
  readonly url: string
  readonly title?: string
  /** `gone`: the feed answered that it is no more (410), and is not asked again. */
  readonly outcome: 'read' | 'unchanged' | 'failed' | 'gone'
  /** New documents, and entries changed since they were kept, oldest first. */
  readonly documents: readonly KeptEntry[]
  /** Entries kept before. */
  readonly known: number
  /** When it may be asked again; ISO 8601. Nothing for one that is gone. */
  readonly nextAt?: string
  /** Where it has moved to for good. */
  readonly movedTo?: string
  readonly problem?: { readonly code: string; readonly detail: string }
  readonly notices: readonly Notice[]
}

/** The network and the clock, handed in. `now`: milliseconds since 1970. */
export interface PollOptions {
  readonly fetcher: Fetcher
  readonly now: () => number
  /** Who takes feeds and pages apart; default: this thread. */
  readonly take?: TakeIn
}

const accept =
  'application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5'

const iso = (time: number): string => new Date(time).toISOString()

const ask = (feed: Feed, fetcher: Fetcher): Promise<Fetched> =>
  fetcher.fetch(feed.address, {
    accept,
    ...(feed.etag === undefined ? {} : { 'if-none-match': feed.etag }),
    ...(feed.lastModified === undefined ? {} : { 'if-modified-since': feed.lastModified }),
  })

const failed = (feed: Feed, now: number, error: MarsadError, retry = 0): Feed => {
  const failures = feed.failures + 1
  const nextAt = iso(nextTry(now, feed.schedule, failures, retry))
  return { ...feed, failures, nextAt, lastAt: iso(now), problem: { code: error.code, detail: error.message } }
}

const without = <T extends object, K extends keyof T>(value: T, ...keys: readonly K[]): Omit<T, K> => {
  const rest = { ...value }
  for (const key of keys) delete rest[key]
  return rest
}

/** A feed after an answer: no failure stands against it any more, and what the server said of its answer is remembered. */
const answered = (feed: Feed, fetched: Fetched, now: number, changes: Partial<Feed>): Feed => {
  const { etag, 'last-modified': lastModified } = fetched.headers
  const schedule = changes.schedule ?? feed.schedule
  return {
    ...without(feed, 'problem'),
    ...(fetched.movedTo === undefined ? {} : { address: fetched.movedTo }),
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { lastModified }),
    ...changes,
    failures: 0,
    lastAt: iso(now),
    nextAt: iso(nextVisit(now, schedule)),
  }
}

const readEntries = async (
  store: Store,
  feed: Feed,
  fetched: Fetched,
  options: PollOptions,
): Promise<{ feed: Feed; visit: Partial<FeedVisit> }> => {
  const name = shownAddress(feed.address)
  const contentType = fetched.headers['content-type']
  const type = contentType === undefined ? {} : { contentType }
  const { take = takeIn } = options
  const taken = await take(fetched.bytes, { name, url: fetched.url, ...type })
  if (taken.format !== 'feed')
    throw new MarsadError('format-unknown', `is no feed but a ${taken.format} file`, { file: name })
  const now = options.now()
  const entries = await keepEntries(taken.texts, { store, fetcher: options.fetcher, take, feed, now: iso(now) })
  const { text } = decodeText(fetched.bytes, { name, ...type })
  const { title } = taken
  const changes = {
    schedule: feedSchedule(text),
    documents: feed.documents + entries.kept.length,
    ...(title === undefined ? {} : { title }),
  }
  // What the server said of an earlier answer does not hold for this one.
  const next = answered(without(feed, 'etag', 'lastModified') as Feed, fetched, now, changes)
  return {
    feed: next,
    visit: { documents: entries.kept, known: entries.known, notices: [...taken.notices, ...entries.problems] },
  }
}

const visitOf = (feed: Feed, outcome: FeedVisit['outcome'], more: Partial<FeedVisit> = {}): FeedVisit => ({
  url: feed.url,
  ...(feed.title === undefined ? {} : { title: feed.title }),
  outcome,
  documents: [],
  known: 0,
  ...(feed.stopped ? {} : { nextAt: feed.nextAt }),
  ...(feed.address === feed.url ? {} : { movedTo: feed.address }),
  ...(feed.problem === undefined ? {} : { problem: feed.problem }),
  notices: [],
  ...more,
})

const settled = async (
  store: Store,
  feed: Feed,
  options: PollOptions,
): Promise<{ readonly feed: Feed; readonly visit: FeedVisit }> => {
  const fetched = await ask(feed, options.fetcher)
  const now = options.now()
  const { status } = fetched
  if (status === 304) {
    const next = answered(feed, fetched, now, {})
    return { feed: next, visit: visitOf(next, 'unchanged') }
  }
  if (status === 410) {
    const problem = { code: 'address-unreachable', detail: `${shownAddress(feed.address)} is gone for good (410)` }
    const next: Feed = { ...feed, stopped: true, lastAt: iso(now), problem }
    return { feed: next, visit: visitOf(next, 'gone') }
  }
  if (status !== 200) {
    const next = failed(
      feed,
      now,
      unreachable(fetched.url, `answered ${status}`),
      retryAfter(fetched.headers['retry-after'], now),
    )
    return { feed: next, visit: visitOf(next, 'failed') }
  }
  const read = await readEntries(store, feed, fetched, options)
  return { feed: read.feed, visit: visitOf(read.feed, 'read', read.visit) }
}

/**
 * Asks a feed once, whenever its turn is: keeps what is new, remembers what the server said, and says when to ask again. What goes wrong is the
 * answer's problem, and the feed waits longer each time; only a fault of the workspace is thrown.
 */
export const pollFeed = async (store: Store, feed: Feed, options: PollOptions): Promise<FeedVisit> => {
  let result: { readonly feed: Feed; readonly visit: FeedVisit }
  try {
    result = await settled(store, feed, options)
  } catch (error) {
    if (!(error instanceof MarsadError) || error.code.startsWith('workspace') || error.code === 'feed-unknown')
      throw error
    const next = failed(feed, options.now(), error)
    result = { feed: next, visit: visitOf(next, 'failed') }
  }
  // A feed that was removed while it was asked stays removed.
  if ((await store.feeds()).some(({ url }) => url === feed.url)) await store.saveFeed(storedFeed(result.feed))
  return result.visit
}
