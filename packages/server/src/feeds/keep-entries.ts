import { createHash } from 'node:crypto'
import { MarsadError } from '@marsad/core/errors'
import type { Store, StoredFeedEntry } from '@marsad/store'
import { type Fetcher, fetchPage } from '../input/fetch/fetcher.ts'
import { shownAddress } from '../input/fetch/request.ts'
import type { TakeIn } from '../input/take-in-thread.ts'
import type { InputText, Notice } from '../input/types.ts'
import { type FrozenDocument, freezeInput } from '../operations/freeze-document.ts'
import { saveDocument } from '../operations/read-document.ts'
import { freezeBytes } from '../operations/read-file.ts'
import type { Feed } from './feed-state.ts'

/** Pages fetched for the entries of one feed in one visit. */
export const pagesAtOnce = 50

/** A document that came of a visit. `first`: the document that the entry was before it was changed. */
export interface KeptEntry {
  readonly document: string
  readonly title?: string
  readonly url?: string
  readonly published?: string
  readonly first?: string
  readonly notices: readonly Notice[]
}

/** What the entries of a visit came to. */
export interface KeptEntries {
  readonly kept: readonly KeptEntry[]
  /** Entries that were there already, unchanged. */
  readonly known: number
  /** Entries whose words could not be kept. */
  readonly problems: readonly Notice[]
}

/** An entry is who its id says it is, else its address, else its title: then it must not change. */
const keyOf = ({ entry, url, title, text }: InputText): string =>
  createHash('sha256')
    .update(entry ?? url ?? title ?? text)
    .digest('hex')

/** The words of the entry as the feed gives them, which tell whether it was changed, stand under a key of their own where its page is kept in their place. */
const wordsKey = (key: string): string => `${key}:words`

const pageOf = async (
  { fetcher, take }: Pick<Wanted, 'fetcher' | 'take'>,
  text: InputText,
  url: string,
): Promise<FrozenDocument> => {
  const fetched = await fetchPage(fetcher, url)
  const name = shownAddress(url)
  const contentType = fetched.headers['content-type']
  const { source, title, published } = text
  const taken = await freezeBytes(
    fetched.bytes,
    {},
    { name, url: fetched.url, ...(contentType === undefined ? {} : { contentType }) },
    take,
  )
  const [page] = taken.documents
  if (page === undefined || taken.documents.length > 1)
    throw new MarsadError('document-several', 'is a feed or a list, not the page of an entry', { file: name })
  // What the page says of itself goes before what the feed says of it; the address is where it came from.
  const facts = { ...(source && { source }), ...(title && { title }), ...(published && { published }) }
  return { ...facts, ...page, url: fetched.url }
}

const problemText = (error: unknown): string =>
  error instanceof MarsadError ? `${error.message} [${error.code}]` : String(error)

interface Wanted {
  readonly store: Store
  readonly fetcher: Fetcher
  readonly take: TakeIn
  readonly feed: Feed
  /** ISO 8601. */
  readonly now: string
}

/** The document to keep for an entry: its page where that is wanted and can be had, else its words in the feed. */
const documentOf = async (
  text: InputText,
  own: FrozenDocument,
  fetchIt: boolean,
  wanted: Wanted,
): Promise<FrozenDocument> => {
  if (!fetchIt || text.url === undefined) return own
  try {
    return await pageOf(wanted, text, text.url)
  } catch (error) {
    if (!(error instanceof MarsadError)) throw error
    const notice = {
      code: 'page-missing',
      message: `its page could not be read, the words of the feed were kept: ${problemText(error)}`,
    }
    return { ...own, notices: [...own.notices, notice] }
  }
}

/**
 * Keeps the new and the changed entries of a feed as documents. An entry is known by its id and address; with other words than before it becomes a
 * new document, told together with the first. The oldest in the feed (its last) comes first, so that the order of keeping is that of publishing.
 */
export const keepEntries = async (texts: readonly InputText[], wanted: Wanted): Promise<KeptEntries> => {
  const { store, feed, now } = wanted
  const kept: KeptEntry[] = []
  const problems: Notice[] = []
  const entries = texts.map((text) => ({ text, key: keyOf(text) }))
  const there = await store.feedEntries(
    feed.url,
    entries.flatMap(({ key }) => [key, wordsKey(key)]),
  )
  const documents = new Map<string, string[]>()
  for (const { key, document } of there) documents.set(key, [...(documents.get(key) ?? []), document])
  let [known, pages] = [0, 0]
  for (const { text, key } of entries.toReversed()) {
    try {
      const own = freezeInput(text, {}, shownAddress(feed.url))
      const before = documents.get(key) ?? []
      if (before.includes(own.hash) || documents.get(wordsKey(key))?.includes(own.hash)) {
        known += 1
        continue
      }
      if (before.length === 0 && (await store.document(own.hash)) !== undefined) {
        // The same words under another id, or from another feed: nothing new to read.
        await store.addFeedEntries(feed.url, [{ key, document: own.hash, seenAt: now }])
        known += 1
        continue
      }
      const fetchIt = feed.pages && pages < pagesAtOnce
      if (fetchIt) pages += 1
      const document = await documentOf(text, own, fetchIt, wanted)
      const stored = await saveDocument(store, document, { now })
      const rows: readonly StoredFeedEntry[] = [
        { key, document: document.hash, seenAt: now },
        ...(document.hash === own.hash ? [] : [{ key: wordsKey(key), document: own.hash, seenAt: now }]),
      ]
      await store.addFeedEntries(feed.url, rows)
      for (const row of rows) documents.set(row.key, [...(documents.get(row.key) ?? []), row.document])
      if (before.includes(document.hash)) {
        // Other words in the feed, the same page: nothing new to read.
        known += 1
        continue
      }
      const [first] = before
      const { title, url, published } = stored
      kept.push({
        document: document.hash,
        ...(title && { title }),
        ...(url && { url }),
        ...(published && { published }),
        ...(first === undefined ? {} : { first }),
        notices: document.notices,
      })
    } catch (error) {
      if (!(error instanceof MarsadError) || error.code.startsWith('workspace') || error.code === 'feed-unknown')
        throw error
      problems.push({ code: error.code, message: `${text.title ?? text.url ?? 'an entry'}: ${error.message}` })
    }
  }
  return { kept, known, problems }
}
