import { parseFeed } from 'feedsmith'
import { printedDay } from './printed-day.ts'

/** One entry of a feed of any kind. `title`, `content`, `summary` may hold HTML. */
export interface FeedEntry {
  readonly id?: string
  readonly title?: string
  readonly content?: string
  readonly summary?: string
  readonly link?: string
  /** What `link` is relative to, itself perhaps relative to the feed's address. */
  readonly base?: string
  readonly published?: string
  readonly publisher?: string
  readonly language?: string
}

interface Link {
  readonly href?: string
  readonly rel?: string
}

interface Dublin {
  readonly dates?: readonly string[]
  readonly publishers?: readonly string[]
  readonly languages?: readonly string[]
}

/** What is looked at of an RSS or RDF item. */
interface RssItem {
  readonly title?: string
  readonly link?: string
  readonly description?: string
  readonly guid?: { readonly value?: string; readonly isPermaLink?: boolean }
  readonly rdf?: { readonly about?: string }
  readonly pubDate?: string
  readonly source?: { readonly title?: string }
  readonly content?: { readonly encoded?: string }
  readonly dc?: Dublin
  readonly dcterms?: { readonly created?: readonly string[]; readonly issued?: readonly string[] }
  readonly xml?: { readonly base?: string; readonly lang?: string }
}

interface RssLike {
  readonly title?: string
  readonly link?: string
  readonly language?: string
  readonly dc?: Dublin
  readonly items?: readonly RssItem[]
}

interface Words {
  readonly value?: string
  readonly type?: string
}

interface AtomLike {
  readonly title?: Words
  readonly links?: readonly Link[]
  readonly xml?: { readonly base?: string; readonly lang?: string }
  readonly entries?: readonly {
    readonly id?: string
    readonly title?: Words
    readonly content?: Words
    readonly summary?: Words
    readonly links?: readonly Link[]
    readonly published?: string
    readonly updated?: string
    readonly source?: { readonly title?: Words }
    readonly xml?: { readonly base?: string; readonly lang?: string }
  }[]
}

interface JsonLike {
  readonly title?: string
  readonly language?: string
  readonly home_page_url?: string
  readonly items?: readonly {
    readonly id?: string
    readonly url?: string
    readonly title?: string
    readonly content_html?: string
    readonly content_text?: string
    readonly summary?: string
    readonly date_published?: string
    readonly date_modified?: string
    readonly language?: string
  }[]
}

const present = (entry: Readonly<Record<keyof FeedEntry, string | undefined>>): FeedEntry =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined && value.trim() !== ''))

const firstDay = (...dates: readonly (string | undefined)[]): string | undefined =>
  dates.map((date) => printedDay(date)).find((day) => day !== undefined)

const rssEntries = (feed: RssLike): readonly FeedEntry[] =>
  (feed.items ?? []).map((item) =>
    present({
      id: item.guid?.value ?? item.rdf?.about,
      title: item.title,
      content: item.content?.encoded,
      summary: item.description,
      link: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value) ?? item.rdf?.about,
      base: item.xml?.base ?? feed.link,
      published: firstDay(
        item.pubDate,
        ...(item.dc?.dates ?? []),
        ...(item.dcterms?.issued ?? []),
        ...(item.dcterms?.created ?? []),
      ),
      publisher: item.source?.title ?? item.dc?.publishers?.[0] ?? feed.dc?.publishers?.[0] ?? feed.title,
      language: item.xml?.lang ?? item.dc?.languages?.[0] ?? feed.language ?? feed.dc?.languages?.[0],
    }),
  )

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => escapes[sign] ?? sign)

/** Atom says what its words are; plain ones are escaped so that all that follows is HTML (RFC 4287, section 3.1). */
const htmlOf = (words: Words | undefined): string | undefined => {
  if (words?.value === undefined) return undefined
  if (words.type === 'html' || words.type === 'xhtml' || words.type === 'text/html') return words.value
  return words.type === undefined || /^text/.test(words.type) ? escaped(words.value) : undefined
}

const alternate = (links: readonly Link[] | undefined): string | undefined =>
  links?.find(({ rel }) => rel === undefined || rel === 'alternate')?.href

const atomEntries = (feed: AtomLike): readonly FeedEntry[] =>
  (feed.entries ?? []).map((entry) =>
    present({
      id: entry.id,
      title: htmlOf(entry.title),
      content: htmlOf(entry.content),
      summary: htmlOf(entry.summary),
      link: alternate(entry.links),
      base: entry.xml?.base ?? feed.xml?.base ?? alternate(feed.links),
      published: firstDay(entry.published, entry.updated),
      publisher: htmlOf(entry.source?.title) ?? htmlOf(feed.title),
      language: entry.xml?.lang ?? feed.xml?.lang,
    }),
  )

const jsonEntries = (feed: JsonLike): readonly FeedEntry[] =>
  (feed.items ?? []).map((item) =>
    present({
      id: item.id,
      title: item.title === undefined ? undefined : escaped(item.title),
      content:
        item.content_html ??
        (item.content_text === undefined ? undefined : escaped(item.content_text).replace(/\n/g, '<br>')),
      summary: item.summary === undefined ? undefined : escaped(item.summary),
      link: item.url,
      base: feed.home_page_url,
      published: firstDay(item.date_published, item.date_modified),
      publisher: feed.title === undefined ? undefined : escaped(feed.title),
      language: item.language ?? feed.language,
    }),
  )

/** What a feed says of itself and when it wants to be asked. */
export interface FeedFacts {
  readonly title?: string
  readonly entries: readonly FeedEntry[]
}

/** The entries of a feed in its order, and its title. Throws the parser's own error for what is no feed. */
export const feedFacts = (text: string): FeedFacts => {
  const { format, feed } = parseFeed(text)
  if (format === 'atom') {
    const title = htmlOf((feed as unknown as AtomLike).title)
    return { entries: atomEntries(feed as unknown as AtomLike), ...(title === undefined ? {} : { title }) }
  }
  const named = feed as unknown as RssLike & JsonLike
  const entries = format === 'json' ? jsonEntries(named) : rssEntries(named)
  return { entries, ...(named.title === undefined ? {} : { title: named.title }) }
}
