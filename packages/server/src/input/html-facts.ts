import type { HtmlPage } from './html-nodes.ts'
import { printedDay } from './printed-day.ts'

/** What a page says of itself; every part may be missing. */
export interface HtmlFacts {
  readonly title?: string
  /** The day as printed in the page (its own time zone), `YYYY-MM-DD`. */
  readonly published?: string
  readonly source?: string
  readonly url?: string
  readonly language?: string
  readonly direction?: 'rtl' | 'ltr'
}

/** Meta elements that carry a publication date, the most specific first (Open Graph, schema.org, Dublin Core, common CMS). */
const dateSelectors = [
  'meta[property="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="article:published_time"]',
  'meta[name="datePublished"]',
  'meta[name="DC.date.issued"]',
  'meta[name="dcterms.created"]',
  'meta[name="DC.date"]',
  'meta[property="og:published_time"]',
  'meta[name="parsely-pub-date"]',
  'meta[name="sailthru.date"]',
  'meta[name="pubdate"]',
  'meta[name="publish-date"]',
  'meta[name="date"]',
] as const

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** Every object of a JSON-LD block, its `@graph` included; a block that is not JSON is passed over. */
const jsonLdObjects = (page: HtmlPage): Record<string, unknown>[] => {
  const found: Record<string, unknown>[] = []
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      const value: unknown = JSON.parse(script.textContent ?? '')
      for (const item of Array.isArray(value) ? value : [value]) {
        if (!isRecord(item)) continue
        found.push(item)
        if (Array.isArray(item['@graph'])) found.push(...item['@graph'].filter(isRecord))
      }
    } catch {
      // A page's broken metadata is no fault of the reader's: the other sources of the date remain.
    }
  }
  return found
}

const textOf = (value: unknown): string | undefined => {
  const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').trim() : ''
  return text === '' ? undefined : text
}

const publisherOf = (objects: readonly Record<string, unknown>[]): string | undefined => {
  for (const object of objects) {
    const publisher = object.publisher
    const name = isRecord(publisher) ? textOf(publisher.name) : textOf(publisher)
    if (name !== undefined) return name
  }
  return undefined
}

/** Only http and https addresses are kept: anything else in a canonical link would be a trap for whoever clicks it. */
const webAddress = (text: string | null | undefined): string | undefined => {
  if (text === null || text === undefined || !URL.canParse(text)) return undefined
  const url = new URL(text)
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined
}

/**
 * Title, publication day, publisher, address, language and direction as the page's own metadata gives them: meta
 * elements, JSON-LD, `<time>`, `<link rel=canonical>`. Nothing is guessed from the body's words.
 */
export const htmlFacts = (page: HtmlPage): HtmlFacts => {
  const meta = (selector: string): string | null | undefined => page.querySelector(selector)?.getAttribute('content')
  const objects = jsonLdObjects(page)
  const published =
    dateSelectors.map((selector) => printedDay(meta(selector))).find((day) => day !== undefined) ??
    objects.map((object) => printedDay(textOf(object.datePublished))).find((day) => day !== undefined) ??
    printedDay(page.querySelector('article time[datetime], time[pubdate], time[datetime]')?.getAttribute('datetime'))
  const title =
    textOf(meta('meta[property="og:title"]')) ??
    objects.map((object) => textOf(object.headline)).find((text) => text !== undefined) ??
    textOf(page.querySelector('h1')?.textContent) ??
    textOf(page.querySelector('title')?.textContent)
  const source =
    textOf(meta('meta[property="og:site_name"]')) ??
    publisherOf(objects) ??
    textOf(meta('meta[name="application-name"]'))
  const url =
    webAddress(page.querySelector('link[rel="canonical"]')?.getAttribute('href')) ??
    webAddress(meta('meta[property="og:url"]'))
  const language = textOf(page.documentElement?.getAttribute('lang'))
  const dir = page.documentElement?.getAttribute('dir')?.toLowerCase()
  return {
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { published }),
    ...(source === undefined ? {} : { source }),
    ...(url === undefined ? {} : { url }),
    ...(language === undefined ? {} : { language }),
    ...(dir === 'rtl' || dir === 'ltr' ? { direction: dir } : {}),
  }
}
