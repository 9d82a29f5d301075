import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type FetcherOptions, fetchPage, pageFetcher, requireWebAddress, userAgent } from './fetcher.ts'
import { type LocalSite, localSite } from './local-site.fixture.ts'
import { isPublicAddress } from './public-address.ts'
import { fetchLimits } from './request.ts'

let site: LocalSite
beforeEach(async () => {
  site = await localSite()
})
afterEach(() => site.close())

const fast: FetcherOptions = { allowPrivate: true, pause: 0 }
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

describe('addresses', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.31.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '198.18.0.1',
    '::1',
    '::',
    'fe80::1',
    'fe80::1%eth0',
    'fc00::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001:0:1::',
    '2001:db8::1',
    'not an address',
    '',
  ])('%s is not public', (address) => {
    expect(isPublicAddress(address)).toBe(false)
  })

  it.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:4700::1111', '2a00:1450:4001::8'])(
    '%s is public',
    (address) => {
      expect(isPublicAddress(address)).toBe(true)
    },
  )

  it.each([
    'http://127.0.0.1/',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://[::1]/',
    'http://[::ffff:7f00:1]/',
    'http://localhost/',
    'https://169.254.169.254/latest',
  ])('%s is refused unasked', async (url) => {
    await expect(pageFetcher().fetch(url)).rejects.toMatchObject({ code: 'address-private' })
  })

  it('a name is refused when any of its addresses is private, and the checked one is connected to', async () => {
    const resolve = async () => ['93.184.216.34', '10.0.0.1']
    await expect(pageFetcher({ resolve }).fetch('http://news.test/')).rejects.toMatchObject({ code: 'address-private' })
    // A name that answers otherwise the second time is found out, or not asked again.
    let calls = 0
    const changing = async () => [++calls === 1 ? '93.184.216.34' : '127.0.0.1']
    const port = new URL(site.address).port
    const fetched = pageFetcher({ resolve: changing }).fetch(`http://news.test:${port}/a`)
    await expect(fetched).rejects.toMatchObject({ code: 'address-private' })
    expect(site.asked).toEqual([])
  })

  it.each(['ftp://a.test/x', 'file:///etc/passwd', 'news', 'http://user:word@a.test/', 'javascript:1'])(
    '%s is invalid',
    (address) => {
      expect(() => requireWebAddress(address)).toThrow(expect.objectContaining({ code: 'address-invalid' }))
    },
  )

  it('a name nobody knows is unreachable', async () => {
    const resolve = async () => Promise.reject(new Error('ENOTFOUND'))
    await expect(pageFetcher({ resolve }).fetch('http://nowhere.test/')).rejects.toMatchObject({
      code: 'address-unreachable',
    })
  })
})

describe('redirects', () => {
  it('are followed, and a permanent move is told', async () => {
    site.answer('/old', { status: 301, headers: { location: '/new' } })
    site.answer('/late', { status: 302, headers: { location: '/old' } })
    site.answer('/new', { body: 'words' })
    const fetcher = pageFetcher(fast)
    expect(await fetcher.fetch(`${site.address}/old`)).toMatchObject({
      url: `${site.address}/new`,
      movedTo: `${site.address}/new`,
    })
    const late = await fetcher.fetch(`${site.address}/late`)
    expect(late.url).toBe(`${site.address}/new`)
    expect(late.movedTo).toBeUndefined()
  })

  it('into a private network, to another scheme or for ever are refused', async () => {
    site.answer('/in', { status: 302, headers: { location: 'http://192.168.7.7/secret' } })
    site.answer('/file', { status: 302, headers: { location: 'file:///etc/passwd' } })
    site.answer('/round', { status: 302, headers: { location: '/round' } })
    const fetcher = pageFetcher({ pause: 0, allowPrivate: ['127.0.0.1'] })
    await expect(fetcher.fetch(`${site.address}/in`)).rejects.toMatchObject({ code: 'address-private' })
    await expect(fetcher.fetch(`${site.address}/file`)).rejects.toMatchObject({ code: 'address-invalid' })
    await expect(fetcher.fetch(`${site.address}/round`)).rejects.toMatchObject({ code: 'address-unreachable' })
    expect(site.asked.filter(({ path }) => path === '/round').length).toBe(6)
  })
})

describe('robots.txt', () => {
  it('is asked once, and obeyed', async () => {
    site.answer('/robots.txt', { body: 'User-agent: *\nDisallow: /private\n\nUser-agent: Marsad\nDisallow: /closed\n' })
    site.answer('/open', { body: 'words' })
    const fetcher = pageFetcher(fast)
    await expect(fetcher.fetch(`${site.address}/closed/1`)).rejects.toMatchObject({ code: 'address-refused' })
    expect(text((await fetcher.fetch(`${site.address}/open`)).bytes)).toBe('words')
    expect(site.asked.map(({ path }) => path)).toEqual(['/robots.txt', '/open'])
    expect(site.asked[1]?.headers['user-agent']).toBe(userAgent)
  })

  it('that cannot be given means to stay away; none at all means nothing', async () => {
    site.answer('/a', { body: 'words' })
    expect((await pageFetcher(fast).fetch(`${site.address}/a`)).status).toBe(200)
    site.answer('/robots.txt', { status: 503 })
    await expect(pageFetcher(fast).fetch(`${site.address}/a`)).rejects.toMatchObject({ code: 'address-refused' })
  })

  it('holds for where a redirect leads', async () => {
    site.answer('/robots.txt', { body: 'User-agent: *\nDisallow: /closed' })
    site.answer('/way', { status: 302, headers: { location: '/closed' } })
    await expect(pageFetcher(fast).fetch(`${site.address}/way`)).rejects.toMatchObject({ code: 'address-refused' })
    expect(site.asked.map(({ path }) => path)).not.toContain('/closed')
  })

  it('may ask for a pause, which is kept; and one host is asked one at a time', async () => {
    site.answer('/robots.txt', { body: 'User-agent: *\nCrawl-delay: 4' })
    const slept: number[] = []
    let clock = 1_000_000
    const sleep = async (ms: number) => {
      slept.push(ms)
      clock += ms
    }
    const fetcher = pageFetcher({ allowPrivate: true, pause: 1_000, now: () => clock, sleep })
    await Promise.all([1, 2, 3].map((n) => fetcher.fetch(`${site.address}/${n}`)))
    expect(slept).toEqual([4_000, 4_000, 4_000])
  })
})

describe('limits', () => {
  const limits = { ...fetchLimits, bytes: 100_000, inflated: 1_000_000, idle: 300, total: 1_000 }
  const failure = (path: string) => pageFetcher({ ...fast, limits }).fetch(`${site.address}${path}`)

  it('an endless body is left at the limit', async () => {
    site.answer('/endless', (_, response) => {
      const more = (): void => {
        if (!response.destroyed && response.write(Buffer.alloc(16_384))) setImmediate(more)
        else response.once('drain', more)
      }
      more()
    })
    await expect(failure('/endless')).rejects.toMatchObject({ code: 'document-too-large' })
  })

  it('a body that drips, and an answer that never comes', async () => {
    site.answer('/drip', (_, response) => {
      const timer = setInterval(() => response.write('x'), 100)
      response.on('close', () => clearInterval(timer))
    })
    site.answer('/silent', () => undefined)
    const started = performance.now()
    await expect(failure('/drip')).rejects.toMatchObject({
      code: 'address-unreachable',
      message: expect.stringContaining('took more than 1 s'),
    })
    await expect(failure('/silent')).rejects.toMatchObject({
      code: 'address-unreachable',
      message: expect.stringContaining('sent nothing'),
    })
    expect(performance.now() - started).toBeLessThan(5_000)
  })

  it('a bomb of gzip is left when it unpacks to more than the limit', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000))
    expect(bomb.length).toBeLessThan(100_000)
    site.answer('/bomb', { headers: { 'content-encoding': 'gzip' }, body: bomb })
    await expect(failure('/bomb')).rejects.toMatchObject({ code: 'document-too-large' })
  })

  it('packed bodies are unpacked; broken ones and strange ones are named', async () => {
    site.answer('/gzip', { headers: { 'content-encoding': 'gzip' }, body: gzipSync('words') })
    site.answer('/br', { headers: { 'content-encoding': 'br' }, body: brotliCompressSync('words') })
    site.answer('/broken', { headers: { 'content-encoding': 'gzip' }, body: 'words' })
    site.answer('/strange', { headers: { 'content-encoding': 'zstd' }, body: 'words' })
    expect(text((await failure('/gzip')).bytes)).toBe('words')
    expect(text((await failure('/br')).bytes)).toBe('words')
    await expect(failure('/broken')).rejects.toMatchObject({ code: 'address-unreachable' })
    await expect(failure('/strange')).rejects.toMatchObject({ code: 'address-unreachable' })
  })

  it('a connection broken off is an error, not half a page', async () => {
    site.answer('/half', (_, response) => {
      response.writeHead(200, { 'content-length': '1000' })
      response.write('half')
      setTimeout(() => response.destroy(), 50)
    })
    await expect(failure('/half')).rejects.toMatchObject({ code: 'address-unreachable' })
  })
})

it('a page that answers anything but 200 is unreachable', async () => {
  await expect(fetchPage(pageFetcher(fast), `${site.address}/none`)).rejects.toMatchObject({
    code: 'address-unreachable',
    message: expect.stringContaining('404'),
  })
})
