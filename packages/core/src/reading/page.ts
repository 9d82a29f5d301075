import { directionOf, type Folded, fold, sourceSpan, type Token, tokenise } from '../text/index.ts'
import { identifyLanguage, sampleLength } from './language.ts'
import type { Lexicon } from './languages/lexicon-types.ts'
import { lexiconOf } from './languages/lexicons.ts'
import { findQuotes, joinQuotes, type Quote } from './quotes.ts'
import { findParagraphs, findSentences, type TokenRange } from './sentences.ts'
import type { Direction, TextSpan } from './types.ts'

/** A document laid out for the rules: folded, cut into tokens, sentences and paragraphs, its quotation marks balanced. */
export interface Page {
  readonly text: string
  readonly folded: Folded
  readonly language: string
  readonly direction: Direction
  readonly lexicon: Lexicon | undefined
  readonly tokens: readonly Token[]
  readonly paragraphs: readonly TokenRange[]
  readonly sentences: readonly TokenRange[]
  readonly quotes: readonly Quote[]
}

/** Lays out a text. `language` is asked for where the caller knows it; otherwise it is told from the letters and words. */
export const layOut = (text: string, language?: string): Page => {
  const folded = fold(text)
  const named = language ?? identifyLanguage(folded)
  const lexicon = lexiconOf(named)
  const plain = tokenise(folded)
  const paragraphs = findParagraphs(plain)
  const abbreviations = new Set(lexicon?.abbreviations)
  const source = (token: Token): string => text.slice(folded.starts[token.start], folded.ends[token.end - 1])
  const span = (range: TokenRange): readonly [number, number] => {
    const whole = sourceSpan(folded, plain[range.first]?.start ?? 0, plain[range.last - 1]?.end ?? 0)
    return [whole.start, whole.end]
  }
  const quotes = joinQuotes(
    text,
    paragraphs.map((paragraph) => findQuotes(text, ...span(paragraph))),
  )
  const tokens = markedTokens(text, folded, plain, quotes)
  return {
    text,
    folded,
    language: named,
    direction: directionOf(text.slice(0, sampleLength)),
    lexicon,
    tokens,
    paragraphs,
    sentences: paragraphs.flatMap((paragraph) => findSentences(tokens, paragraph, abbreviations, source)),
    quotes,
  }
}

/** The tokens, with single marks that are quotation marks here (not apostrophes) written as every other quotation mark is. */
const markedTokens = (
  text: string,
  folded: Folded,
  tokens: readonly Token[],
  quotes: readonly Quote[],
): readonly Token[] => {
  const marks = new Set<number>()
  for (const { outerStart, outerEnd, closed } of quotes) {
    if (!/['‘‚]/.test(text[outerStart] ?? '')) continue
    marks.add(outerStart)
    if (closed) marks.add(outerEnd - 1)
  }
  if (marks.size === 0) return tokens
  return tokens.map((token) =>
    token.kind === 'mark' && marks.has(folded.starts[token.start] as number) ? { ...token, text: '"' } : token,
  )
}

/** Where a token begins and ends in the original text. */
export const tokenStart = (page: Page, index: number): number =>
  index < page.tokens.length ? (page.folded.starts[(page.tokens[index] as Token).start] as number) : page.text.length

/** See {@link tokenStart}. */
export const tokenEnd = (page: Page, index: number): number =>
  page.folded.ends[(page.tokens[index] as Token).end - 1] as number

/** The span of tokens `[first, last)` with its words. An empty range answers an empty span at `first`. */
export const tokensSpan = (page: Page, first: number, last: number): TextSpan => {
  const start = tokenStart(page, first)
  const end = last > first ? tokenEnd(page, last - 1) : start
  return { start, end, text: page.text.slice(start, end) }
}

/** A span of the original text with its words. */
export const spanWithText = (page: Page, start: number, end: number): TextSpan => ({
  start,
  end,
  text: page.text.slice(start, end),
})

/** Index of the first token that ends after `position` of the original text; `tokens.length` past the last. */
export const tokenAt = (page: Page, position: number): number => {
  let low = 0
  let high = page.tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokenEnd(page, middle) <= position) low = middle + 1
    else high = middle
  }
  return low
}

/** The range that holds a token, of ranges in order. */
export const rangeOf = (ranges: readonly TokenRange[], token: number): TokenRange | undefined =>
  ranges[rangeIndex(ranges, token)]

/** First token in `[first, last)` with this text, or -1. */
export const tokenWithText = (page: Page, text: string, first: number, last: number): number => {
  for (let at = first; at < last; at += 1) if (page.tokens[at]?.text === text) return at
  return -1
}

/** Index of the range that holds a token, by binary search over ranges in order; -1 when none does. */
export const rangeIndex = (ranges: readonly TokenRange[], token: number): number => {
  let low = 0
  let high = ranges.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const range = ranges[middle] as TokenRange
    if (token < range.first) high = middle - 1
    else if (token >= range.last) low = middle + 1
    else return middle
  }
  return -1
}
