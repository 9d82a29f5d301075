import { type Page, tokenStart, tokensSpan } from '../page.ts'
import type { Quote } from '../quotes.ts'
import type { TokenRange } from '../sentences.ts'
import type { Opening } from './arabic-opening.ts'
import { type ArabicScan, isRelative } from './arabic-scan.ts'
import { isSpeech } from './surroundings.ts'

/** The words of a speaker behind a quotation run over no more tokens than this. */
const longestSpeaker = 48

/** True where the words of a quotation stand before the verb: "«…»، قال المتحدث". */
export const quotedBefore = (
  page: Page,
  scan: ArabicScan,
  quotesByEnd: ReadonlyMap<number, Quote>,
  at: number,
  sentence: TokenRange,
): Opening | undefined => {
  let mark = at - 1
  while (mark > sentence.first && /^(?:,|-|هكذا|كما|هكدا)$/.test(page.tokens[mark]?.text ?? '')) mark -= 1
  if (page.tokens[mark]?.text !== '"' || mark < sentence.first) return undefined
  const quote = quotesByEnd.get(tokensSpan(page, mark, mark + 1).end)
  if (!quote || (!isSpeech(page, quote) && quote.outerStart !== tokenStart(page, sentence.first))) return undefined
  let last = at + 1
  const limit = Math.min(sentence.last, at + 1 + longestSpeaker)
  const goesOn = (k: number): boolean =>
    !/^(?:علي|عن|الي|حول|ردا|تعليقا)$/.test(page.tokens[k]?.text ?? '') || scan.isAli(k)
  while (
    last < limit &&
    goesOn(last) &&
    page.tokens[last]?.kind === 'word' &&
    !scan.date(last) &&
    !isRelative(page.tokens[last]?.text ?? '')
  )
    last += 1
  return { speakerFirst: at + 1, speakerLast: last, contentFirst: last, how: 'quote', quote }
}
