import { tokenAt, tokenStart, tokensSpan } from '../page.ts'
import type { Quote } from '../quotes.ts'
import type { TokenRange } from '../sentences.ts'
import { type FoundSpeaker, linkOf } from './draft.ts'
import { isSpeech, quoteOpening } from './surroundings.ts'
import { drawUp, type OpenStatement } from './svo-draft.ts'
import type { SvoRun } from './svo-run.ts'
import type { VerbAt } from './svo-scan.ts'
import { subjectAfter } from './svo-subject.ts'

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
  interrupted(before: OpenStatement): OpenStatement | undefined
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
    return make({
      at,
      verb,
      subject: { ...subject, first: dash + 1 },
      paragraph,
      sentence,
      contentFirst: first,
      contentLast: tokenAt(page, quote.end),
      quote,
    })
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
  const interrupted = (before: OpenStatement): OpenStatement | undefined => {
    if (before.draft.kind !== 'direct') return undefined
    let at = tokenAt(page, before.draft.end)
    while (page.tokens[at]?.text === ',' || scan.isDash(at)) at += 1
    const quote = quoteOpening(page, at)
    return quote?.closed && !used.has(quote) ? goOn(before, quote, before.sentence, before.paragraph) : undefined
  }

  /** A quotation that is a sentence of its own goes on with the quotation before it in the paragraph. */
  const continued = (sentence: TokenRange, paragraph: number): OpenStatement | undefined => {
    const start = tokenStart(page, sentence.first)
    const quote = page.quotes.find((one) => one.outerStart === start && one.closed && isSpeech(page, one))
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
    const found = speakers.read(sentence.first, colon, paragraph)
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

  return { interjected, continued, announced, interrupted }
}
