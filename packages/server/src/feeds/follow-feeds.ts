import { MarsadError } from '@marsad/core/errors'
import type { Store } from '@marsad/store'
import { fetchPage, requireWebAddress } from '../input/fetch/fetcher.ts'
import { shownAddress } from '../input/fetch/request.ts'
import { type Feed, feedOf, newFeed, storedFeed } from './feed-state.ts'
import { type FeedVisit, type PollOptions, pollFeed } from './poll-feed.ts'

/** The followed feeds, by address. */
export const followedFeeds = async (store: Store): Promise<readonly Feed[]> => (await store.feeds()).map(feedOf)

/** The followed feed of that address, or `feed-unknown`. */
export const requireFeed = async (store: Store | undefined, url: string): Promise<Feed> => {
  const feeds = store === undefined ? [] : await followedFeeds(store)
  const wanted = URL.canParse(url) ? new URL(url).href : url
  const found = feeds.find((feed) => feed.url === url || feed.url === wanted || feed.address === wanted)
  if (found === undefined)
    throw new MarsadError('feed-unknown', `${url.slice(0, 200)} is no followed feed; marsad feed list shows them`)
  return found
}

const attribute = (tag: string, name: string): string | undefined => {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]{0,2000})"|'([^']{0,2000})'|([^\\s>]{1,2000}))`, 'i').exec(tag)
  return found?.[1] ?? found?.[2] ?? found?.[3]
}

/** The feed a page names in its head (`<link rel="alternate">`), if it does. */
export const feedInPage = (html: string, base: string): string | undefined => {
  for (const [tag] of html.slice(0, 500_000).matchAll(/<link\s[^>]{1,4000}>/gi)) {
    if (!/\balternate\b/i.test(attribute(tag, 'rel') ?? '')) continue
    if (!/^application\/(?:rss\+xml|atom\+xml|feed\+json)/i.test(attribute(tag, 'type') ?? '')) continue
    const href = attribute(tag, 'href')?.replace(/&amp;/g, '&')
    if (href !== undefined && URL.canParse(href, base)) return new URL(href, base).href
  }
  return undefined
}

/**
 * Follows a feed, or the feed that a page names, and asks it at once. Nothing is kept when it cannot be read: throws what kept it from that
 * (`address-…`, `document-…`, `format-unknown`). A feed that is followed already is asked no sooner than it wants; only `pages` is set.
 */
export const followFeed = async (
  store: Store,
  address: string,
  options: PollOptions & { readonly pages: boolean },
): Promise<FeedVisit & { readonly added: boolean }> => {
  const url = requireWebAddress(address).href
  const known = (await followedFeeds(store)).find((feed) => feed.url === url || feed.address === url)
  if (known !== undefined) {
    await store.saveFeed(storedFeed({ ...known, pages: options.pages }))
    const { title, nextAt } = known
    return {
      url: known.url,
      ...(title === undefined ? {} : { title }),
      outcome: 'unchanged',
      documents: [],
      known: 0,
      nextAt,
      notices: [],
      added: false,
    }
  }
  const fetched = await fetchPage(options.fetcher, url)
  const html = new TextDecoder('latin1').decode(fetched.bytes.subarray(0, 500_000))
  const named = /<(?:!doctype\s+html|html|head)\b/i.test(html.slice(0, 2_000))
    ? feedInPage(html, fetched.url)
    : undefined
  if (named !== undefined && named !== url) return followFeed(store, named, options)
  const feed = newFeed(url, new Date(options.now()).toISOString(), options.pages)
  await store.saveFeed(storedFeed(feed))
  // The answer is there already: it is not asked for twice.
  const once = {
    fetch: (asked: string, headers?: Readonly<Record<string, string>>) =>
      asked === url ? Promise.resolve(fetched) : options.fetcher.fetch(asked, headers),
  }
  const visit = await pollFeed(store, feed, { ...options, fetcher: once })
  if (visit.outcome === 'failed') {
    await store.removeFeed(url)
    const { code, detail } = visit.problem ?? { code: 'format-unknown', detail: `${shownAddress(url)} is no feed` }
    throw new MarsadError(code as MarsadError['code'], detail)
  }
  return { ...visit, added: true }
}

/** Feeds of different hosts that are asked at one time. */
const atOnce = 4

/** Asks the feeds whose time has come, each host's one after another; a feed removed meanwhile is passed over. */
export const pollDue = async (
  store: Store,
  options: PollOptions & {
    readonly onVisit?: (visit: FeedVisit) => Promise<void> | void
    readonly stopped?: () => boolean
  },
): Promise<readonly FeedVisit[]> => {
  const now = options.now()
  const due = (await followedFeeds(store)).filter(({ stopped, nextAt }) => !stopped && Date.parse(nextAt) <= now)
  const hosts = new Map<string, Feed[]>()
  for (const feed of due) {
    const { host } = new URL(feed.address)
    hosts.set(host, [...(hosts.get(host) ?? []), feed])
  }
  const queue = [...hosts.values()]
  const visits = new Map<string, FeedVisit>()
  const work = async (): Promise<void> => {
    for (let feeds = queue.shift(); feeds !== undefined; feeds = queue.shift()) {
      for (const feed of feeds) {
        if (options.stopped?.() === true) return
        try {
          const visit = await pollFeed(store, feed, options)
          visits.set(feed.url, visit)
          await options.onVisit?.(visit)
        } catch (error) {
          if (!(error instanceof MarsadError) || error.code !== 'feed-unknown') throw error
        }
      }
    }
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, queue.length) }, work))
  return due.flatMap(({ url }) => visits.get(url) ?? [])
}

/** When the next feed wants to be asked, in milliseconds since 1970; `undefined` when none does. */
export const nextDue = async (store: Store): Promise<number | undefined> => {
  const times = (await followedFeeds(store)).filter(({ stopped }) => !stopped).map(({ nextAt }) => Date.parse(nextAt))
  return times.length === 0 ? undefined : Math.min(...times)
}
