import { gzipSync } from 'node:zlib'
import type { Store } from '@marsad/store'
import { memoryStore } from '@marsad/testkit'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { pageFetcher } from '../input/fetch/fetcher.ts'
import { type LocalSite, localSite } from '../input/fetch/local-site.fixture.ts'
import { fetchLimits } from '../input/fetch/request.ts'
import { feedInPage, followedFeeds, followFeed, nextDue, pollDue, requireFeed } from './follow-feeds.ts'

const minute = 60_000
let site: LocalSite
let store: Store
let clock: number
let url: string

beforeEach(async () => {
  site = await localSite()
  store = memoryStore()
  clock = Date.UTC(2026, 2, 2, 12)
  url = `${site.address}/rss`
})
afterEach(() => site.close())

const limits = { ...fetchLimits, bytes: 300_000, inflated: 1_000_000, idle: 300, total: 1_000 }
const network = (allowPrivate: readonly string[] = ['127.0.0.1']) => ({
  // Pauses pass at once; the clock moves by them.
  fetcher: pageFetcher({
    allowPrivate,
    limits,
    pause: 1_000,
    now: () => clock,
    sleep: async (ms) => {
      clock += ms
    },
  }),
  now: () => clock,
})

const entry = (number: number, words = `The road number ${number} was opened.`): string =>
  `<item><guid>g${number}</guid><title>Road ${number}</title><link>/page/${number}</link><pubDate>Tue, 0${number} Mar 2022 10:00:00 GMT</pubDate><description>${words}</description></item>`
const rss = (items: string, head = ''): string =>
  `<rss version="2.0"><channel><title>Roads &amp; rails</title>${head}${items}</channel></rss>`
const publish = (items: string, headers: Record<string, string> = {}, head = ''): void =>
  site.answer('/rss', { headers: { 'content-type': 'application/rss+xml', ...headers }, body: rss(items, head) })
const feedRequests = () => site.asked.filter(({ path }) => path === '/rss')
const later = (milliseconds = 61 * minute): void => {
  clock += milliseconds
}

describe('following', () => {
  it('keeps the entries as documents, oldest first, with what the feed says of them', async () => {
    publish(entry(2) + entry(1))
    const visit = await followFeed(store, url, { ...network(), pages: false })
    expect(visit).toMatchObject({ added: true, outcome: 'read', title: 'Roads & rails', known: 0 })
    expect(visit.documents.map(({ title }) => title)).toEqual(['Road 1', 'Road 2'])
    expect(await store.document(visit.documents[0]?.document ?? '')).toMatchObject({
      text: 'Road 1\nThe road number 1 was opened.\n',
      published: '2022-03-01',
      source: 'Roads & rails',
      url: `${site.address}/page/1`,
    })
    expect(await followedFeeds(store)).toMatchObject([{ url, documents: 2, failures: 0, stopped: false }])
    // Once for the robots, once for the feed.
    expect(site.asked.length).toBe(2)
  })

  it('takes the feed that a page names', async () => {
    publish(entry(1))
    site.answer('/', {
      body: '<!doctype html><html><head><link rel=alternate type="application/rss+xml" href="/rss?a=1&amp;b=2"></head></html>',
    })
    site.answer('/rss?a=1&b=2', { body: rss(entry(1)) })
    expect((await followFeed(store, `${site.address}/`, { ...network(), pages: false })).url).toBe(`${url}?a=1&b=2`)
    expect(feedInPage('<link rel="stylesheet" href="x">', 'http://a.test')).toBeUndefined()
  })

  it('of what is no feed keeps nothing', async () => {
    site.answer('/rss', { body: 'Rain fell on the coast.' })
    await expect(followFeed(store, url, { ...network(), pages: false })).rejects.toMatchObject({
      code: 'format-unknown',
    })
    await expect(followFeed(store, `${site.address}/none`, { ...network(), pages: false })).rejects.toMatchObject({
      code: 'address-unreachable',
    })
    await expect(followFeed(store, url, { ...network([]), pages: false })).rejects.toMatchObject({
      code: 'address-private',
    })
    expect(await followedFeeds(store)).toEqual([])
    await expect(requireFeed(store, url)).rejects.toMatchObject({ code: 'feed-unknown' })
  })

  it('twice asks no second time', async () => {
    publish(entry(1))
    await followFeed(store, url, { ...network(), pages: false })
    expect(await followFeed(store, url, { ...network(), pages: true })).toMatchObject({ added: false })
    expect(feedRequests().length).toBe(1)
    expect((await requireFeed(store, url)).pages).toBe(true)
  })
})

describe('polling', () => {
  const followed = async (items = entry(1), headers: Record<string, string> = {}, head = '') => {
    publish(items, headers, head)
    await followFeed(store, url, { ...network(), pages: false })
  }

  it('waits until it is time', async () => {
    await followed()
    expect(await pollDue(store, network())).toEqual([])
    expect(await nextDue(store)).toBe(clock + 60 * minute)
    later()
    expect((await pollDue(store, network())).map(({ outcome, known }) => [outcome, known])).toEqual([['read', 1]])
  })

  it('gives back what the server said, and takes "not modified" for an answer', async () => {
    await followed(entry(1), { etag: '"v1"', 'last-modified': 'Mon, 02 Mar 2026 10:00:00 GMT' })
    site.answer('/rss', (request, response) => {
      response.writeHead(request.headers['if-none-match'] === '"v1"' ? 304 : 200).end()
    })
    later()
    expect(await pollDue(store, network())).toMatchObject([{ outcome: 'unchanged', documents: [] }])
    expect(feedRequests().at(-1)?.headers['if-modified-since']).toBe('Mon, 02 Mar 2026 10:00:00 GMT')
    later()
    await pollDue(store, network())
    expect(feedRequests().at(-1)?.headers['if-none-match']).toBe('"v1"')
  })

  it('keeps what is new and what was changed, the latter tied to the first', async () => {
    await followed()
    const [first] = await store.documents(5)
    later()
    publish(entry(2) + entry(1, 'The road number 1 was closed again.'))
    const [visit] = await pollDue(store, network())
    expect(visit?.documents.map(({ title, first }) => [title, first])).toEqual([
      ['Road 1', first?.hash],
      ['Road 2', undefined],
    ])
    expect((await store.documents(9)).length).toBe(3)
    later()
    expect(await pollDue(store, network())).toMatchObject([{ known: 2, documents: [] }])
  })

  it('takes the same words under another id, or in another feed, for known', async () => {
    await followed()
    publish(entry(1).replace('<guid>g1', '<guid>other'))
    later()
    expect(await pollDue(store, network())).toMatchObject([{ known: 1, documents: [] }])
    site.answer('/copy', { body: rss(entry(1)) })
    expect(await followFeed(store, `${site.address}/copy`, { ...network(), pages: false })).toMatchObject({
      known: 1,
      documents: [],
    })
    expect((await store.documents(9)).length).toBe(1)
  })

  it('honours what the feed says of when', async () => {
    await followed(entry(1), {}, '<ttl>240</ttl><skipHours><hour>16</hour><hour>17</hour></skipHours>')
    expect((await followedFeeds(store))[0]?.nextAt).toBe('2026-03-02T18:00:00.000Z')
  })

  it('backs off further with each failure, and as long as the server says', async () => {
    await followed()
    site.answer('/rss', { status: 503 })
    const waits: number[] = []
    for (let round = 0; round < 4; round += 1) {
      clock = (await nextDue(store)) ?? 0
      const [visit] = await pollDue(store, network())
      expect(visit).toMatchObject({ outcome: 'failed', problem: { code: 'address-unreachable' } })
      waits.push((Date.parse(visit?.nextAt ?? '') - clock) / minute)
    }
    expect(waits.map(Math.round)).toEqual([15, 30, 60, 120])
    site.answer('/rss', { status: 429, headers: { 'retry-after': '36000' } })
    clock = (await nextDue(store)) ?? 0
    const [asked] = await pollDue(store, network())
    expect(Date.parse(asked?.nextAt ?? '') - clock).toBe(36_000_000)
    publish(entry(1))
    clock = (await nextDue(store)) ?? 0
    expect(await pollDue(store, network())).toMatchObject([{ outcome: 'read' }])
    expect((await followedFeeds(store))[0]).toMatchObject({ failures: 0 })
    expect((await followedFeeds(store))[0]?.problem).toBeUndefined()
  })

  it('remembers a permanent move, and stops at a feed that is gone', async () => {
    await followed()
    site.answer('/rss', { status: 301, headers: { location: '/moved' } })
    site.answer('/moved', { body: rss(entry(1) + entry(2)) })
    later()
    expect(await pollDue(store, network())).toMatchObject([
      { movedTo: `${site.address}/moved`, documents: [{ title: 'Road 2' }] },
    ])
    later()
    const before = feedRequests().length
    site.answer('/moved', { status: 410 })
    expect(await pollDue(store, network())).toMatchObject([{ outcome: 'gone' }])
    expect(feedRequests().length).toBe(before)
    later(365 * 24 * 60 * minute)
    expect(await pollDue(store, network())).toEqual([])
    expect(await nextDue(store)).toBeUndefined()
  })

  it('of two feeds asks both, whatever becomes of one; of one host one after the other', async () => {
    await followed()
    site.answer('/other', { body: rss(entry(3)) })
    await followFeed(store, `${site.address}/other`, { ...network(), pages: false })
    site.answer('/other', { body: '<rss version="2.0"><!DOCTYPE x [<!ENTITY a "b">]><channel/></rss>' })
    later()
    const visits = await pollDue(store, network())
    expect(visits.map(({ url: address, outcome }) => [address.split('/').at(-1), outcome])).toEqual([
      ['other', 'failed'],
      ['rss', 'read'],
    ])
    expect(visits[0]?.problem?.code).toBe('document-forbidden')
  })

  it('does not bring back a feed that was removed meanwhile', async () => {
    await followed()
    site.answer('/rss', (_, response) => {
      void store.removeFeed(url).then(() => response.writeHead(200).end(rss(entry(1) + entry(2))))
    })
    later()
    expect(await pollDue(store, network())).toEqual([])
    expect(await store.feeds()).toEqual([])
  })
})

describe('hostile answers', () => {
  it.each<[string, Parameters<LocalSite['answer']>[1], string]>([
    [
      'a bomb of gzip',
      { headers: { 'content-encoding': 'gzip' }, body: gzipSync(Buffer.alloc(50_000_000)) },
      'document-too-large',
    ],
    [
      'an endless body',
      (_, response) => void setInterval(() => response.write(Buffer.alloc(65_536)), 1).unref(),
      'document-too-large',
    ],
    [
      'a body that drips',
      (_, response) => void setInterval(() => response.write('<'), 100).unref(),
      'address-unreachable',
    ],
    ['a way into a private network', { status: 302, headers: { location: 'http://10.0.0.1/' } }, 'address-private'],
    ['another scheme', { status: 302, headers: { location: 'file:///etc/hosts' } }, 'address-invalid'],
    ['a picture', { body: new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]) }, 'format-binary'],
    ['nothing', { body: '' }, 'file-empty'],
  ])('%s fails the visit and nothing else', async (_, answer, code) => {
    publish(entry(1))
    await followFeed(store, url, { ...network(), pages: false })
    site.answer('/rss', answer)
    later()
    const started = performance.now()
    const options = network()
    const [visit] = await pollDue(store, options)
    expect(visit).toMatchObject({ outcome: 'failed', problem: { code } })
    expect(performance.now() - started).toBeLessThan(5_000)
    expect((await followedFeeds(store))[0]?.failures).toBe(1)
  })

  it('a site that closes itself to programs later on is not asked again', async () => {
    publish(entry(1))
    await followFeed(store, url, { ...network(), pages: false })
    site.answer('/robots.txt', { body: 'User-agent: *\nDisallow: /' })
    later()
    expect(await pollDue(store, network())).toMatchObject([{ outcome: 'failed', problem: { code: 'address-refused' } }])
  })

  it('a feed that lies about its encoding is read in the true one, and that is said', async () => {
    const text = rss('<item><guid>1</guid><title>Министерство сообщило об открытии нового моста</title></item>')
    const bytes = Buffer.from(text.replace('<rss', '<?xml version="1.0" encoding="windows-1251"?><rss'))
    site.answer('/rss', { headers: { 'content-type': 'text/xml; charset=windows-1251' }, body: bytes })
    const visit = await followFeed(store, url, { ...network(), pages: false })
    expect(visit.documents[0]?.title).toBe('Министерство сообщило об открытии нового моста')
    expect(visit.notices.map(({ code }) => code)).toContain('encoding-differs')
  })
})

describe('with pages', () => {
  const page = (words: string): string =>
    `<!doctype html><html><head><meta property="og:site_name" content="The Roads"><title>Road</title></head><body><article><h1>Road</h1>${`<p>${words} It rained on the coast for the whole of the week, and the market stayed closed until Monday.</p>`.repeat(4)}</article></body></html>`

  it('keeps the article in place of the words of the feed, and those where it cannot be had', async () => {
    publish(entry(2) + entry(1))
    site.answer('/page/1', {
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: page('The whole article.'),
    })
    const visit = await followFeed(store, url, { ...network(), pages: true })
    const [one, two] = visit.documents
    const article = await store.document(one?.document ?? '')
    expect(article?.text).toContain('The whole article.')
    expect(article).toMatchObject({ source: 'The Roads', published: '2022-03-01', url: `${site.address}/page/1` })
    expect(two?.notices.map(({ code }) => code)).toContain('page-missing')
    expect((await store.document(two?.document ?? ''))?.text).toContain('The road number 2')
    later()
    expect(await pollDue(store, network())).toMatchObject([{ known: 2, documents: [] }])
    expect(site.asked.filter(({ path }) => path === '/page/1').length).toBe(1)
  })
})
