import { createHash } from 'node:crypto'
import { MarsadError } from '@marsad/core/errors'
import { requireDay } from './day.ts'

/** What the caller knows of a document; it wins over what a page says of itself. */
export interface DocumentFacts {
  readonly published?: string
  readonly source?: string
  readonly title?: string
  readonly url?: string
}

/** A text that will not change any more, named by the SHA-256 of its UTF-8 bytes. */
export interface FrozenDocument extends DocumentFacts {
  readonly hash: string
  readonly text: string
  /** What was lost or assumed on the way, with a stable code. */
  readonly notices: readonly { readonly code: string; readonly message: string }[]
}

/** SHA-256 of the UTF-8 of a text, in hex: a document's name. */
export const textHash = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')

const given = (facts: DocumentFacts): DocumentFacts =>
  Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined && value.trim() !== ''))

/** Half a surrogate pair or a NUL cannot be stored as UTF-8 text unchanged, so such a text is refused, not repaired. */
const requireWholeText = (text: string, name: string): void => {
  if (text.trim() === '') throw new MarsadError('file-empty', 'there are no words: nothing to read', { file: name })
  if (!text.isWellFormed()) {
    throw new MarsadError(
      'encoding-wrong',
      'holds half a surrogate pair, which is no character: send well-formed text',
      { file: name },
    )
  }
  if (text.includes('\0'))
    throw new MarsadError('format-binary', 'holds NUL characters: this is not plain text', { file: name })
}

/** Freezes a plain text as it is. `name` stands in messages. Throws `file-empty`, `encoding-wrong`, `format-binary`, `date-invalid`. */
export const freezeText = (text: string, facts: DocumentFacts, name: string): FrozenDocument => {
  requireWholeText(text, name)
  if (facts.published !== undefined) requireDay(facts.published, 'the publication date')
  return { ...given(facts), hash: textHash(text), text, notices: [] }
}

/** Freezes the article of a saved page. What the caller gives wins over the page's own metadata. */
export const freezeHtml = async (html: string, facts: DocumentFacts, name: string): Promise<FrozenDocument> => {
  if (facts.published !== undefined) requireDay(facts.published, 'the publication date')
  const { htmlToText } = await import('../input/html-document.ts')
  const { text, article, title, published, source, url } = htmlToText(html, name)
  requireWholeText(text, name)
  const found = { title, published, source, url } as DocumentFacts
  const notices = article
    ? []
    : [{ code: 'page-whole', message: 'no article could be told from the page: its whole text was taken' }]
  return { ...given(found), ...given(facts), hash: textHash(text), text, notices }
}
