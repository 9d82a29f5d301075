import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { MarsadError } from '@marsad/core/errors'
import { version } from '../../version.ts'
import { isPublicAddress } from './public-address.ts'
import { type Answer, type FetchLimits, fetchLimits, requestOnce, shownAddress, unreachable } from './request.ts'
import { type Robots, robotsOf } from './robots.ts'

/** The clock and the network as a fetcher sees them, so that tests hand in their own. */
export interface FetcherOptions {
  /** Loopback and private networks too, or these addresses of them: for tests and sites inside one's own network. Never settable by a request. */
  readonly allowPrivate?: boolean | readonly string[]
  readonly limits?: FetchLimits
  /** Milliseconds between two requests to one host. */
  readonly pause?: number
  readonly now?: () => number
  readonly sleep?: (milliseconds: number) => Promise<void>
  /** The addresses of a name. */
  readonly resolve?: (host: string) => Promise<readonly string[]>
}

/** What came from an address, redirects followed. */
export interface Fetched extends Answer {
  /** Where it came from in the end. */
  readonly url: string
  /** Set when every redirect on the way was permanent (301, 308): ask there from now on. */
  readonly movedTo?: string
}

/** Fetches politely: one request a host at a time, with a pause; robots.txt is asked first and kept for an hour. */
export interface Fetcher {
  /** Answers whatever status came. `headers` are added: `if-none-match` … */
  fetch(url: string, headers?: Readonly<Record<string, string>>): Promise<Fetched>
}

/** What programs of this name may fetch is looked up in robots.txt under it. */
export const robotName = 'Marsad'

/** How Marsad names itself to every site. */
export const userAgent = `${robotName}/${version} (reads news for analysts; obeys robots.txt)`

const mostRedirects = 5
const longestPause = 30_000
const robotsLife = 3_600_000

/** An http or https address without credentials, or `address-invalid`. The fragment is dropped. */
export const requireWebAddress = (text: string): URL => {
  const invalid = (why: string): MarsadError =>
    new MarsadError('address-invalid', `"${text.slice(0, 100)}" ${why}; write it as https://example.org/news`)
  if (!URL.canParse(text)) throw invalid('is not an address')
  const url = new URL(text)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw invalid('is not an http or https address')
  if (url.username !== '' || url.password !== '') throw invalid('holds a name or a password')
  url.hash = ''
  return url
}

const resolveName = async (host: string): Promise<readonly string[]> =>
  (await lookup(host, { all: true })).map(({ address }) => address)

const isRedirect = (status: number): boolean => [301, 302, 303, 307, 308].includes(status)

/** A fetcher with its own memory of hosts and their robots.txt. */
export const pageFetcher = (options: FetcherOptions = {}): Fetcher => {
  const { allowPrivate = false, limits = fetchLimits, pause = 1_000, now = Date.now, resolve = resolveName } = options
  const sleep = options.sleep ?? ((ms: number) => new Promise<void>((done) => setTimeout(done, ms)))
  const turns = new Map<string, Promise<unknown>>()
  const lastAsked = new Map<string, number>()
  const robots = new Map<string, { readonly rules: Promise<Robots>; readonly until: number }>()

  const reachable = (address: string): boolean =>
    isPublicAddress(address) || (Array.isArray(allowPrivate) ? allowPrivate.includes(address) : allowPrivate === true)

  /** The address to connect to. All addresses of a name have to be public: one that is not could be the one that answers. */
  const checked = async (url: URL): Promise<string> => {
    const host = url.hostname.replace(/^\[|\]$/g, '')
    let found: readonly string[]
    try {
      found = isIP(host) === 0 ? await resolve(host) : [host]
    } catch (cause) {
      throw unreachable(url.href, 'its name is not known; is this machine offline?', cause)
    }
    const [first] = found
    if (first === undefined) throw unreachable(url.href, 'its name has no address')
    if (!found.every(reachable))
      throw new MarsadError(
        'address-private',
        `${shownAddress(url.href)} leads into a private network: it is not fetched`,
      )
    return first
  }

  const hop = async (url: URL, headers: Readonly<Record<string, string>>, wait: number): Promise<Answer> => {
    const before = turns.get(url.host) ?? Promise.resolve()
    const turn = before.then(async () => {
      const address = await checked(url)
      const last = lastAsked.get(url.host)
      const left = last === undefined ? 0 : last + Math.max(pause, wait) - now()
      if (left > 0) await sleep(left)
      try {
        return await requestOnce(url.href, {
          address,
          headers: { 'user-agent': userAgent, 'accept-encoding': 'gzip, deflate, br', ...headers },
          limits,
        })
      } finally {
        lastAsked.set(url.host, now())
      }
    })
    turns.set(
      url.host,
      turn.catch(() => undefined),
    )
    return turn
  }

  const followed = async (
    from: URL,
    headers: Readonly<Record<string, string>>,
    allow: (url: URL) => Promise<number>,
  ): Promise<Fetched> => {
    let url = from
    let permanent = true
    for (let hops = 0; hops <= mostRedirects; hops += 1) {
      const answer = await hop(url, headers, await allow(url))
      if (!isRedirect(answer.status)) {
        const moved = url.href !== from.href && permanent
        return { ...answer, url: url.href, ...(moved ? { movedTo: url.href } : {}) }
      }
      permanent &&= answer.status === 301 || answer.status === 308
      const to = answer.headers.location ?? ''
      if (!URL.canParse(to, url.href)) throw unreachable(url.href, 'sends somewhere else without saying where')
      url = requireWebAddress(new URL(to, url.href).href)
    }
    throw unreachable(from.href, `sends on more than ${mostRedirects} times`)
  }

  const rulesFor = (url: URL): Promise<Robots> => {
    const known = robots.get(url.origin)
    if (known !== undefined && known.until > now()) return known.rules
    const place = new URL('/robots.txt', url)
    const rules = followed(place, { accept: 'text/plain, */*;q=0.1' }, async () => 0).then((answer) =>
      robotsOf(place.href, answer),
    )
    robots.set(url.origin, { rules, until: now() + robotsLife })
    // A site that was down is asked again the next time.
    rules.catch(() => robots.delete(url.origin))
    return rules
  }

  const allowed = async (url: URL): Promise<number> => {
    // Robots.txt of a private address must not be asked for either.
    await checked(url)
    const rules = await rulesFor(url)
    if (!rules.allows(url.href, robotName))
      throw new MarsadError('address-refused', `${shownAddress(url.href)}: ${rules.why}; it is not fetched`)
    return Math.min(longestPause, rules.delay(robotName))
  }

  return { fetch: async (url, headers = {}) => followed(requireWebAddress(url), headers, allowed) }
}

/** The address and bytes of a page or a document: `address-unreachable` for any status but 200. */
export const fetchPage = async (fetcher: Fetcher, url: string): Promise<Fetched> => {
  const accept = 'text/html, application/xhtml+xml, application/pdf, text/plain, application/xml;q=0.9, */*;q=0.5'
  const fetched = await fetcher.fetch(url, { accept })
  if (fetched.status !== 200) throw unreachable(fetched.url, `answered ${fetched.status}`)
  return fetched
}
