import { createHash } from 'node:crypto'
import { MarsadError } from '@marsad/core/errors'
import type { InputText, Notice } from '../input/types.ts'
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
  readonly notices: readonly Notice[]
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

/** NUL and half characters in what was taken out of a page, a PDF or a feed, shown as U+FFFD: it is no original that must not change. */
const repaired = (taken: InputText): InputText => {
  if (taken.text.isWellFormed() && !taken.text.includes('\0')) return taken
  const notice = { code: 'bytes-unreadable', message: 'holds characters that are none: shown as U+FFFD' }
  return { ...taken, text: taken.text.toWellFormed().replaceAll('\0', '\ufffd'), notices: [...taken.notices, notice] }
}

/** Freezes the article of a saved page. What the caller gives wins over the page's own metadata. */
export const freezeHtml = async (html: string, facts: DocumentFacts, name: string): Promise<FrozenDocument> => {
  if (facts.published !== undefined) requireDay(facts.published, 'the publication date')
  const { pageToText } = await import('../input/take-in.ts')
  const { text, title, published, source, url, notices } = repaired(await pageToText(html, name))
  requireWholeText(text, name)
  const found = { title, published, source, url } as DocumentFacts
  return { ...given(found), ...given(facts), hash: textHash(text), text, notices }
}

/** What a reader of the result has to know is missing: without a day, lists are asked as of now and "last month" stays open. */
const unknownFacts = ({ published, title, source }: DocumentFacts): readonly Notice[] => [
  ...(published === undefined
    ? [
        {
          code: 'published-unknown',
          message: 'the day of publication is unknown: lists are asked as of now; give it with --published',
        },
      ]
    : []),
  ...(title === undefined ? [{ code: 'title-unknown', message: 'the title is unknown: give it with --title' }] : []),
  ...(source === undefined
    ? [{ code: 'source-unknown', message: 'the publisher is unknown: give it with --source' }]
    : []),
]

/**
 * Freezes a text taken out of a file, a page or a feed. What the caller gives wins over what the document says of itself, and what neither says is in
 * the notices: `published-unknown`, `title-unknown`, `source-unknown`. Throws as {@link freezeText} does.
 */
export const freezeInput = (input: InputText, facts: DocumentFacts, name: string): FrozenDocument => {
  const taken = input.format === 'text' ? input : repaired(input)
  requireWholeText(taken.text, name)
  if (facts.published !== undefined) requireDay(facts.published, 'the publication date')
  const { title, published, source, url } = taken
  const all = { ...given({ title, published, source, url } as DocumentFacts), ...given(facts) }
  return { ...all, hash: textHash(taken.text), text: taken.text, notices: [...taken.notices, ...unknownFacts(all)] }
}
