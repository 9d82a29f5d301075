import { spanWithText, tokenAt, tokenStart, tokensSpan } from '../page.ts'
import type { Quote } from '../quotes.ts'
import type { TokenRange } from '../sentences.ts'
import { type FoundSpeaker, linkOf } from './draft.ts'
import { isSpeech, quoteOpening, quoteSpan } from './surroundings.ts'
import { drawUp, type OpenStatement } from './svo-draft.ts'
import type { SvoRun } from './svo-run.ts'
import type { VerbAt } from './svo-scan.ts'
import { clauseSubject } from './svo-subject.ts'
import { subjectAfter } from './svo-subject-after.ts'

/** Quotations whose speaker stands inside their marks or before them in the paragraph. */
export interface SvoQuotes {
  interjected(
    verb: VerbAt,
    at: number,
    quote: Quote,
    sentence: TokenRange,
    paragraph: number,
  ): OpenStatement | undefined
  continued(sentence: TokenRange, paragraph: number): OpenStatement | undefined
  announced(sentence: TokenRange, paragraph: number): OpenStatement | undefined
  /** Adds the quotation behind the clause of a direct statement to it. */
  interrupted(before: OpenStatement): void
  /** True when the quotation is the rest of one that a paragraph before left open. */
  carriedOver(quote: Quote): boolean
}

/** A name before a colon runs over no more than this many tokens. */
const longestAnnounced = 10

/** Compiles the rules for quotations. */
export const svoQuotes = ({
  page,
  scan,
  memory,
  speakers,
  opened,
  used,
  speech,
  claimMarks,
  make,
  between,
}: SvoRun): SvoQuotes => {
  /** `«A, — сказал он, — B»`: the verb stands inside the marks. */
  const interjected = (
    verb: VerbAt,
    at: number,
    quote: Quote,
    sentence: TokenRange,
    paragraph: number,
  ): OpenStatement | undefined => {
    if (verb.participle || used.has(quote)) return undefined
    const dash = [at - 1, at - 2, at - 3, at - 4].find((k) => scan.isDash(k))
    if (dash === undefined || !/[,?!.…]/.test(page.tokens[dash - 1]?.text ?? '')) return undefined
    const subject =
      (dash === at - 1 ? undefined : between(dash + 1, at, paragraph)) ??
      subjectAfter(scan, speakers, at, sentence, paragraph)
    if (!subject) return undefined
    const first = tokenAt(page, quote.outerStart)
    const made = make({
      at,
      verb,
      subject: { ...subject, first: dash + 1 },
      paragraph,
      sentence,
      contentFirst: first,
      contentLast: tokenAt(page, quote.end),
      quote,
    })
    if (!made) return undefined
    const before = quoteSpan(page, quote.start, dashStart(dash))
    const again = nextDash(Math.max(subject.last, at + 1), tokenAt(page, quote.end))
    const after = again < 0 ? undefined : quoteSpan(page, tokenStart(page, again + 1), quote.end)
    const quotes = [before, ...(after && after.end > after.start ? [after] : [])]
    made.draft = { ...made.draft, quote: before, quotes }
    return made
  }

  const dashStart = (dash: number): number => tokenStart(page, dash)
  const nextDash = (first: number, last: number): number => {
    for (let at = first; at < last - 1; at += 1) if (scan.isDash(at)) return at
    return -1
  }

  /** The same speaker's next quotation. */
  const goOn = (
    before: OpenStatement,
    quote: Quote,
    sentence: TokenRange,
    paragraph: number,
  ): OpenStatement | undefined => {
    const first = tokenAt(page, quote.outerStart)
    const found: FoundSpeaker = {
      speaker: { ...before.draft.speaker, inferred: true },
      last: first,
      anaphoric: true,
    }
    const draft = drawUp(page, {
      found,
      verb: before.draft.verb,
      modality: before.draft.modality,
      chain: before.draft.chain,
      contentFirst: first,
      contentLast: sentence.last,
      clauseFirst: first,
      clauseEnd: quote.outerEnd,
      speech,
      claimMarks,
      quote,
      carried: before.draft,
    })
    if (!draft) return undefined
    used.add(quote)
    return {
      cue: first,
      paragraph,
      sentence,
      contentFirst: first,
      contentLast: sentence.last,
      draft: { ...draft, start: quote.outerStart },
    }
  }

  /** `"Roads," Orlov said, "are open to everyone"`: the quotation after the clause of a direct statement. */
  const interrupted = (before: OpenStatement): void => {
    if (before.draft.kind !== 'direct') return
    let at = tokenAt(page, before.draft.end)
    while (page.tokens[at]?.text === ',' || scan.isDash(at)) at += 1
    const quote = quoteOpening(page, at)
    const first = before.draft.quote
    if (!quote?.closed || used.has(quote) || !first || quote.depth > 0) return
    used.add(quote)
    const more = quoteSpan(page, quote.start, quote.end)
    before.draft = {
      ...before.draft,
      end: quote.outerEnd,
      quotes: [...(before.draft.quotes ?? [first]), more],
      content: spanWithText(page, first.start, more.end),
    }
  }

  /** The rest of a quotation whose closing mark stands in a later paragraph. */
  const carriedOver = (quote: Quote): boolean => {
    const before = opened.at(-1)
    const first = before?.draft.quote
    if (!before || !first || !before.draft.content) return false
    const last = before.draft.quotes?.at(-1) ?? first
    if (!/^[\s.,…!?]*$/.test(page.text.slice(last.end, quote.outerStart)) || used.has(quote)) return false
    used.add(quote)
    const more = quoteSpan(page, quote.start, quote.end)
    before.draft = {
      ...before.draft,
      end: quote.outerEnd,
      quotes: [...(before.draft.quotes ?? [first]), more],
      content: spanWithText(page, before.draft.content.start, more.end),
    }
    return true
  }

  /** A quotation that is a sentence of its own goes on with the quotation before it in the paragraph. */
  const continued = (sentence: TokenRange, paragraph: number): OpenStatement | undefined => {
    const opens = quoteOpening(page, sentence.first)
    const quote = opens?.closed && isSpeech(page, opens) ? opens : undefined
    const before = opened.at(-1)
    if (
      !quote ||
      used.has(quote) ||
      !before ||
      before.paragraph !== paragraph ||
      before.draft.kind !== 'direct' ||
      before.sentence === sentence
    )
      return undefined
    const rest = page.tokens.slice(tokenAt(page, quote.outerEnd), sentence.last).some((token) => token.kind === 'word')
    if (rest || quote.outerEnd < tokenStart(page, sentence.last - 1)) return undefined
    return goOn(before, quote, sentence, paragraph)
  }

  /** "Путин: «…»", "Orlov: "…"": a name, a colon and a quotation, as headlines and transcripts have it. */
  const announced = (sentence: TokenRange, paragraph: number): OpenStatement | undefined => {
    let colon = sentence.first + 1
    const limit = Math.min(sentence.last, sentence.first + longestAnnounced)
    while (colon < limit && page.tokens[colon]?.text !== ':') colon += 1
    const quote = colon < limit ? quoteOpening(page, colon + 1) : undefined
    if (!quote || used.has(quote) || !isSpeech(page, quote)) return undefined
    // «Тренер остался доволен: «…»»: who it was stands before the verb.
    const found =
      clauseSubject(scan, speakers, sentence.first, colon, paragraph) ??
      speakers.read(sentence.first, colon, paragraph, false, '')
    if (!found) return undefined
    const chain = [linkOf(found.speaker)]
    const draft = drawUp(page, {
      found,
      verb: tokensSpan(page, colon, colon + 1),
      modality: 'said',
      chain,
      contentFirst: colon + 1,
      contentLast: sentence.last,
      clauseFirst: sentence.first,
      clauseEnd: quote.outerEnd,
      speech,
      claimMarks,
      quote,
    })
    if (!draft) return undefined
    used.add(quote)
    memory.remember(found.speaker, chain, paragraph)
    return { cue: colon, paragraph, sentence, contentFirst: colon + 1, contentLast: sentence.last, draft }
  }

  return { interjected, continued, announced, interrupted, carriedOver }
}
