import { defineCommand } from '../command.ts'
import { sayVisit } from '../feed-text.ts'

/** `marsad feed add`: follow a feed. */
export const feedAddCommand = defineCommand({
  name: 'feed add',
  summary: 'Follow a feed (RSS, Atom, JSON Feed): its entries are kept as documents',
  details: [
    'The feed is asked at once, politely: robots.txt is obeyed, private networks are left alone, one request a host at a time. The address of',
    'a page will do when the page names its feed. What cannot be read as a feed is not followed. With --pages the page of every new entry',
    'is fetched and its article kept in place of the words of the feed; without, nothing but the feed is fetched. Adding a feed again',
    'only sets or unsets --pages.',
  ],
  args: { usage: 'URL', min: 1, max: 1 },
  options: { pages: { type: 'boolean', summary: 'fetch the page of every new entry, at most 50 a visit' } },
  examples: [
    { run: 'marsad feed add https://example.org/rss', note: 'the entries of today, and from now on: marsad feed poll' },
    {
      run: 'marsad feed add https://example.org/ --pages --json',
      note: '{url, title, added, outcome, documents, known, nextAt, notices}',
    },
  ],
  async run({ args: [url = ''], options }, context) {
    const { fetcherOf } = await import('@marsad/server/operations/read-address')
    const { followFeed } = await import('@marsad/server/feeds/follow-feeds')
    const { takeInThread } = await import('@marsad/server/input/take-in-thread')
    const { requireWebAddress } = await import('@marsad/server/input/fetch/fetcher')
    requireWebAddress(url)
    const { io, workspace, emit } = context
    const thread = takeInThread()
    const visit = await followFeed(await workspace.store(), url, {
      fetcher: fetcherOf(io.env),
      now: Date.now,
      take: thread.takeIn,
      pages: options.pages === true,
    }).finally(thread.close)
    emit(visit)
    if (visit.added) sayVisit(context, visit)
    else
      context.say(
        `${visit.url} is followed already${options.pages === true ? '; its pages are fetched from now on' : ''}\n`,
      )
    return 0
  },
})
