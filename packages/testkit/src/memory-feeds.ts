/** Followed feeds in the plainest form that keeps the contract. */
import { MarsadError } from '@marsad/core/errors'
import type { Feeds, StoredFeed, StoredFeedEntry } from '@marsad/store'

/** The part of the memory store that keeps feeds. */
export const memoryFeeds = (): Feeds => {
  const all = new Map<string, { readonly feed: StoredFeed; readonly entries: StoredFeedEntry[] }>()
  const wrong = (text: string): boolean => !/^[\w:+/=-]{1,200}$/.test(text)
  return {
    saveFeed: async (feed) => {
      if (feed.url.trim() === '' || feed.url.length > 2_000) throw new MarsadError('request-invalid', 'name')
      const there = all.get(feed.url)
      const addedAt = there?.feed.addedAt ?? feed.addedAt
      all.set(feed.url, { feed: { ...feed, addedAt }, entries: there?.entries ?? [] })
    },
    feeds: async () => [...all.values()].map(({ feed }) => feed).sort((a, b) => (a.url < b.url ? -1 : 1)),
    removeFeed: async (url) => all.delete(url),
    addFeedEntries: async (url, entries) => {
      if (entries.some(({ key, document }) => wrong(key) || wrong(document)))
        throw new MarsadError('request-invalid', 'key')
      const there = all.get(url)
      if (there === undefined) throw new MarsadError('feed-unknown', url)
      for (const entry of entries) {
        const known = there.entries.some(({ key, document }) => key === entry.key && document === entry.document)
        if (!known) there.entries.push(entry)
      }
    },
    feedEntries: async (url, keys) => (all.get(url)?.entries ?? []).filter(({ key }) => keys?.includes(key) ?? true),
  }
}
