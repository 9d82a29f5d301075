import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type LocalSite, localSite } from '@marsad/server/input/fetch/local-site.fixture'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Bench, openBench } from './testing.ts'

const env = { MARSAD_ALLOW_PRIVATE_ADDRESSES: '1' }
const entry = (number: number): string =>
  `<item><guid>${number}</guid><title>Road ${number}</title><link>/page/${number}</link><pubDate>Tue, 0${number} Mar 2022 10:00:00 GMT</pubDate><description>The road number ${number} was opened on Monday.</description></item>`
const rss = (...numbers: readonly number[]): string =>
  `<rss version="2.0"><channel><title>Roads</title>${numbers.map(entry).join('')}</channel></rss>`
const article = `<!doctype html><html lang="en"><head><title>Rain</title><meta property="og:site_name" content="The Coast"></head><body><article><h1>Rain</h1>${'<p>It rained on the coast for the whole of the week, and the market stayed closed until Monday.</p>'.repeat(5)}</article></body></html>`

let bench: Bench
let site: LocalSite
beforeEach(async () => {
  bench = openBench()
  site = await localSite()
})
afterEach(async () => {
  bench.remove()
  await site.close()
})

describe('marsad feed', () => {
  it('follows, shows, polls and forgets', async () => {
    const url = `${site.address}/rss`
    site.answer('/rss', { headers: { etag: '"1"' }, body: rss(2, 1) })
    const added = await bench.run(['feed', 'add', url], { env })
    expect(added).toMatchObject({ code: 0, err: '' })
    expect(added.out).toMatch(/Roads: 2 new, 0 changed, 0 known\n {2}2022-03-01 {2}Road 1\n {2}2022-03-02 {2}Road 2\n/)
    expect(await bench.json(['feed', 'list'])).toMatchObject([
      { url, title: 'Roads', documents: 2, failures: 0, stopped: false },
    ])
    expect((await bench.run(['feed', 'list'])).out).toContain('Roads')
    // It is not asked before its time, however often one polls.
    expect(await bench.run(['feed', 'poll', '--once'], { env })).toMatchObject({ code: 0, out: 'No feed is due.\n' })
    expect(await bench.run(['feed', 'poll'], { env })).toMatchObject({ code: 0 })
    expect(site.asked.filter(({ path }) => path === '/rss').length).toBe(1)
    expect((await bench.run(['feed', 'remove', url])).out).toContain('2 documents stay')
    expect((await bench.run(['feed', 'remove', url])).err).toContain('[feed-unknown]')
    expect(await bench.json(['feed', 'list'])).toEqual([])
  })

  it('asks no private address without the setting, and follows nothing that is no feed', async () => {
    site.answer('/rss', { body: rss(1) })
    expect(await bench.run(['feed', 'add', `${site.address}/rss`])).toMatchObject({
      code: 1,
      err: expect.stringContaining('[address-private]'),
    })
    expect(site.asked).toEqual([])
    expect((await bench.run(['feed', 'add', 'ftp://a.test/x'])).err).toContain('[address-invalid]')
    expect((await bench.run(['feed', 'add', `${site.address}/none`], { env })).err).toContain('answered 404')
    expect(await bench.json(['feed', 'list'])).toEqual([])
  })
})

describe('marsad read', () => {
  it('an address fetches the page and reads it', async () => {
    site.answer('/rain', { headers: { 'content-type': 'text/html; charset=utf-8' }, body: article })
    const { code, out } = await bench.run(['read', `${site.address}/rain`, '--json'], { env })
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      document: { title: 'Rain', source: 'The Coast', url: `${site.address}/rain` },
    })
    expect(JSON.parse(out).notices).toContainEqual(expect.objectContaining({ code: 'published-unknown' }))
    expect((await bench.run(['read', `${site.address}/rain`])).err).toContain('[address-private]')
  })

  it('a feed gives a line an entry', async () => {
    const path = join(bench.folder, 'feed.xml')
    writeFileSync(path, rss(1, 2))
    const { code, out, err } = await bench.run(['read', path, '--json', '--save'])
    expect({ code, err }).toEqual({ code: 0, err: '2 documents read\n' })
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({ document }) => [document.title, document.published])).toEqual([
      ['Road 1', '2022-03-01'],
      ['Road 2', '2022-03-02'],
    ])
    expect((await bench.run(['read', path])).out).toContain('2 documents read\n')
  })

  it('a list of addresses reads each, and names those it cannot', async () => {
    site.answer('/rain', { body: article })
    const path = join(bench.folder, 'news.url')
    writeFileSync(path, `${site.address}/rain\n${site.address}/gone\n`)
    const { code, out } = await bench.run(['read', path, '--json'], { env })
    expect(code).toBe(0)
    const [read, missing] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(read).toMatchObject({ file: `${site.address}/rain`, document: { title: 'Rain' } })
    expect(missing).toMatchObject({ file: `${site.address}/gone`, error: { code: 'address-unreachable' } })
  })
})
