/** Small questions that statement rules of every language ask about a place in the page. */
import { startingIn } from '../../text/index.ts'
import { type Page, spanWithText, tokenAt, tokenEnd, tokenStart, tokensSpan } from '../page.ts'
import type { Quote } from '../quotes.ts'
import type { TokenRange } from '../sentences.ts'
import type { DateMention, Mention, TextSpan } from '../types.ts'

/** A quotation of more words than this is what somebody said; up to it, it may be a name or a title. */
const longestQuotedName = 3

/** Words inside a quotation. */
export const quoteWords = (page: Page, quote: Quote): number => {
  let count = 0
  for (let at = tokenAt(page, quote.start); at < page.tokens.length && tokenStart(page, at) < quote.end; at += 1) {
    if (page.tokens[at]?.kind === 'word') count += 1
  }
  return count
}

/** True for a quotation that holds speech, not a name. */
export const isSpeech = (page: Page, quote: Quote): boolean => quoteWords(page, quote) > longestQuotedName

/** The quotation whose opening mark is token `at`. */
export const quoteOpening = (page: Page, at: number): Quote | undefined => {
  if (page.tokens[at]?.text !== '"') return undefined
  const start = tokenStart(page, at)
  return startingIn(page.quotes, start + 1, start + 2)[0]
}

/** True for a quotation whose words are all parts of names: «تنظيم الدولة الإسلامية في العراق والشام - ولاية خراسان». */
export const isNameOnly = (page: Page, mentions: readonly Mention[], quote: Quote): boolean => {
  let covered = quote.start
  for (const one of startingIn(mentions, quote.start, quote.end)) {
    if (/[\p{L}\p{N}]/u.test(page.text.slice(covered, Math.max(covered, one.start)))) return false
    covered = Math.max(covered, one.end)
  }
  return covered > quote.start && !/[\p{L}\p{N}]/u.test(page.text.slice(covered, quote.end))
}

/** Quotations of speech that are closed: what stands in them is the speaker's, not the article's. */
export const closedSpeech = (page: Page): readonly Quote[] =>
  page.quotes.filter((quote) => quote.closed && quote.depth === 0 && isSpeech(page, quote))

/** First token after a quotation, its closing mark included. */
export const afterQuote = (page: Page, quote: Quote): number => {
  const at = tokenAt(page, quote.outerEnd)
  return at < page.tokens.length && tokenStart(page, at) < quote.outerEnd ? at + 1 : at
}

/** Mentions lookup by first token. */
export const mentionAt = (page: Page, mentions: readonly Mention[], at: number): Mention | undefined => {
  const start = tokenStart(page, at)
  const end = at < page.tokens.length ? tokenEnd(page, at) : start
  const hits = startingIn(mentions, start, end).filter((mention) => !mention.inferred)
  return hits.sort((a, b) => b.end - a.end)[0]
}

/** The first token after a span. */
export const tokenAfter = (page: Page, end: number): number => tokenAt(page, end)

/** The date mention that begins in token `at`, or one token later behind a preposition. */
export const dateAt = (page: Page, dates: readonly DateMention[], at: number): DateMention | undefined => {
  const start = tokenStart(page, at)
  const end = at < page.tokens.length ? tokenEnd(page, at) : start
  return startingIn(dates, start, end)[0]
}

const trailing = new Set([',', '.', ';', ':', '"', '-', '(', '!', '?', '…'])

/** Tokens `[first, last)` without punctuation at either end (closing brackets stay), as a span. */
export const trimmedSpan = (page: Page, first: number, last: number): TextSpan => {
  let from = first
  let to = last
  while (
    from < to &&
    trailing.has(page.tokens[from]?.text ?? '') &&
    page.tokens[from]?.text !== '(' &&
    page.tokens[from]?.text !== '"'
  )
    from += 1
  while (to > from && trailing.has(page.tokens[to - 1]?.text ?? '') && page.tokens[to - 1]?.text !== '"') to -= 1
  // A quotation mark at the end stays only when its partner stands inside.
  while (to > from && page.tokens[to - 1]?.text === '"') {
    const end = tokenEnd(page, to - 1)
    const start = tokenStart(page, from)
    if (startingIn(page.quotes, start + 1, end).some((quote) => quote.outerEnd === end)) break
    to -= 1
    while (to > from && trailing.has(page.tokens[to - 1]?.text ?? '') && page.tokens[to - 1]?.text !== '"') to -= 1
  }
  return tokensSpan(page, from, to)
}

/** The inner words of a quotation, white space and a final stop trimmed. */
export const quoteSpan = (page: Page, start: number, end: number): TextSpan => {
  let from = start
  let to = end
  while (from < to && /\s/.test(page.text[from] ?? '')) from += 1
  while (to > from && /[\s.،,]/.test(page.text[to - 1] ?? '')) to -= 1
  return spanWithText(page, from, to)
}

/** True when at most one word of the sentence stands before token `at`. */
export const opensSentence = (page: Page, sentence: TokenRange, at: number): boolean => {
  let words = 0
  for (let i = sentence.first; i < at && words <= 1; i += 1) if (page.tokens[i]?.kind === 'word') words += 1
  return words <= 1
}
