/** The contract of followed feeds. */
import type { StoredFeed, StoredFeedEntry } from '@marsad/store'
import { describe, expect, it } from 'vitest'
import { freshStore, type MakePlace } from './parts.ts'

const feed = (name: string, state = '{}'): StoredFeed => ({
  url: `https://${name}.test/rss`,
  addedAt: '2026-03-01T08:00:00.000Z',
  state,
})
const entry = (key: string, document: string, seenAt = '2026-03-01T09:00:00.000Z'): StoredFeedEntry => ({
  key,
  document,
  seenAt,
})

/** Feeds: kept by their address, their entries in the order they came. */
export const describeFeeds = (make: MakePlace): void => {
  describe('feeds', () => {
    const at = freshStore(make)

    it('are kept by their address, their state replaced, and answered in order', async () => {
      await at.store.saveFeed(feed('b'))
      await at.store.saveFeed(feed('a', '{"title":"الطقس \\u0000"}'))
      await at.store.saveFeed({ ...feed('b', '{"etag":"x"}'), addedAt: '2027-01-01T00:00:00.000Z' })
      expect(await at.store.feeds()).toEqual([feed('a', '{"title":"الطقس \\u0000"}'), feed('b', '{"etag":"x"}')])
    })

    it('are seen by whoever opens the workspace next', async () => {
      await at.store.saveFeed(feed('a'))
      await at.store.addFeedEntries(feed('a').url, [entry('one', 'd1')])
      const again = await at.reopen()
      expect(await again.feedEntries(feed('a').url)).toEqual([entry('one', 'd1')])
    })

    it('note each document of an entry once, in the order they came', async () => {
      const { url } = feed('a')
      await at.store.saveFeed(feed('a'))
      await at.store.saveFeed(feed('b'))
      await at.store.addFeedEntries(url, [entry('two', 'd2'), entry('one', 'd1')])
      await at.store.addFeedEntries(url, [entry('one', 'd1', '2027-01-01T00:00:00.000Z'), entry('one', 'd3')])
      await at.store.addFeedEntries(url, [])
      expect(await at.store.feedEntries(url)).toEqual([entry('two', 'd2'), entry('one', 'd1'), entry('one', 'd3')])
      expect(await at.store.feedEntries(url, ['one', 'one', 'none'])).toEqual([entry('one', 'd1'), entry('one', 'd3')])
      expect(await at.store.feedEntries(url, [])).toEqual([])
      expect(await at.store.feedEntries(feed('b').url)).toEqual([])
    })

    it('are forgotten with their entries and nothing else', async () => {
      await at.store.saveFeed(feed('a'))
      await at.store.saveFeed(feed('b'))
      await at.store.addFeedEntries(feed('a').url, [entry('one', 'd1')])
      await at.store.addFeedEntries(feed('b').url, [entry('one', 'd1')])
      expect(await at.store.removeFeed(feed('a').url)).toBe(true)
      expect(await at.store.removeFeed(feed('a').url)).toBe(false)
      expect((await at.store.feeds()).map(({ url }) => url)).toEqual([feed('b').url])
      await at.store.saveFeed(feed('a'))
      expect(await at.store.feedEntries(feed('a').url)).toEqual([])
      expect(await at.store.feedEntries(feed('b').url)).toEqual([entry('one', 'd1')])
    })

    it('refuse names, keys and hashes that cannot be ones, with everything as it was', async () => {
      await at.store.saveFeed(feed('a'))
      for (const url of ['', ' ', `https://a.test/${'x'.repeat(2_000)}`])
        await expect(at.store.saveFeed({ ...feed('a'), url })).rejects.toMatchObject({ code: 'request-invalid' })
      const wrong = [entry('fine', 'd1'), entry('not fine', 'd2')]
      await expect(at.store.addFeedEntries(feed('a').url, wrong)).rejects.toMatchObject({ code: 'request-invalid' })
      expect(await at.store.feedEntries(feed('a').url)).toEqual([])
      await expect(at.store.addFeedEntries(feed('gone').url, [])).rejects.toMatchObject({ code: 'feed-unknown' })
    })
  })
}
