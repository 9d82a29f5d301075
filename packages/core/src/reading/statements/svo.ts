import type { Lexicon, SvoWords } from '../languages/lexicon-types.ts'
import { type Page, tokenAt, tokenEnd, tokenStart, tokensSpan } from '../page.ts'
import type { Quote } from '../quotes.ts'
import type { TokenRange } from '../sentences.ts'
import type { ChainLink } from '../types.ts'
import type { FoundSpeaker, StatementDraft, StatementInput } from './draft.ts'
import { fullName, type SpeakerMemory } from './memory.ts'
import { closedSpeech, isSpeech } from './surroundings.ts'
import { carriedBy, drawUp, linkOf, type OpenStatement, publicationOf, shorten } from './svo-draft.ts'
import { type SvoOpening, svoOpening } from './svo-opening.ts'
import { svoScan, type VerbAt } from './svo-scan.ts'
import { type SvoSourcing, svoSourcing } from './svo-sourcing.ts'
import { svoSpeakers } from './svo-speaker.ts'
import { leftOf, type Subject, subjectAfter, subjectBefore } from './svo-subject.ts'

/** Words a parenthesis must have before it to be one ("…, TASS reported"). */
const leastContent = 3

/** Statements of a page whose language puts the subject before the verb (Russian, English), in reading order. */
export const svoStatements = (
  page: Page,
  lexicon: Lexicon,
  svo: SvoWords,
  input: StatementInput,
  memory: SpeakerMemory,
): readonly StatementDraft[] => {
  const scan = svoScan(page, lexicon, svo, input)
  const speakers = svoSpeakers(scan, memory)
  const sourcing = svoSourcing(scan, speakers)
  const speech = closedSpeech(page)
  const claimMarks = new Set(svo.claimMarks)
  const asWords = new Set(svo.asWords)
  const conjunctions = new Set(svo.conjunctions)
  const relays = new Set(svo.relays)
  const relayed = new Set(svo.relayObjects)
  const opened: OpenStatement[] = []
  const used = new Set<Quote>()

  const speechAt = (at: number): Quote | undefined =>
    speech.find((quote) => quote.start <= tokenStart(page, at) && tokenStart(page, at) < quote.end)

  const chainOf = (
    found: FoundSpeaker,
    reporter: FoundSpeaker | undefined,
    earlier: readonly ChainLink[] | undefined,
  ): readonly ChainLink[] => {
    const outer = reporter ? [publicationOf(reporter.speaker)] : []
    const publication = found.publication
      ? [{ ...found.publication, kind: 'publication' as const }]
      : (earlier ?? []).filter((link) => link.kind === 'publication' && !reporter)
    return [...outer, ...publication, linkOf(found.speaker)]
  }

  /** The statement before, when this one goes on with it: date and occasion hold on for a speaker who is not named anew. */
  const carry = (paragraph: number, { speaker, anaphoric }: FoundSpeaker): StatementDraft | undefined => {
    const before = opened.at(-1)
    if (!before || !anaphoric || paragraph - before.paragraph > 1) return undefined
    return fullName(before.draft.speaker) === fullName(speaker) ? before.draft : undefined
  }

  const previous = (sentence: TokenRange): OpenStatement | undefined => {
    const before = opened.at(-1)
    return before?.sentence === sentence ? before : undefined
  }

  interface Make {
    readonly at: number
    readonly verb: VerbAt
    readonly subject: Subject
    readonly paragraph: number
    readonly sentence: TokenRange
    readonly contentFirst: number
    readonly contentLast: number
    readonly quote?: Quote
    readonly opening?: SvoOpening
    readonly within?: readonly ChainLink[]
  }

  const make = (one: Make): OpenStatement | undefined => {
    const { at, subject, opening, paragraph, sentence } = one
    let { found } = subject
    let { reporter } = subject
    if (opening?.cited) {
      const source = speakers.read(opening.cited[0], opening.cited[1], paragraph, true)
      if (source) {
        reporter = found
        found = source
      }
    }
    const outlet = opening?.outlet && speakers.read(opening.outlet[0], opening.outlet[1], paragraph, true)
    const earlier = found.speaker.inferred ? memory.last(paragraph)?.chain : undefined
    const own = chainOf(found, reporter ?? outlet, earlier)
    const chain = one.within ? [...one.within, ...own] : own
    const carried = carry(paragraph, found)
    const date = opening?.date ?? subject.date
    const occasion = opening?.occasion ?? subject.occasion
    const draft = drawUp(page, {
      found,
      verb: tokensSpan(page, at, at + 1),
      modality: nearMark(at) && one.verb.verb.modality === 'said' ? 'claimed' : one.verb.verb.modality,
      chain,
      contentFirst: one.contentFirst,
      contentLast: one.contentLast,
      clauseFirst: subject.first,
      clauseEnd: subject.last > at ? tokenEnd(page, Math.max(at, subject.last - 1)) : tokenEnd(page, at),
      speech,
      claimMarks,
      ...(one.quote && { quote: one.quote }),
      ...(date && { date }),
      ...(occasion && { occasion }),
      ...(carried && { carried }),
    })
    if (!draft) return undefined
    if (one.quote) used.add(one.quote)
    memory.remember(found.speaker, chain, paragraph)
    return { cue: at, paragraph, sentence, contentFirst: one.contentFirst, contentLast: one.contentLast, draft }
  }

  /** "allegedly said", "якобы сообщил": the mark stands beside the verb. */
  const nearMark = (at: number): boolean => claimMarks.has(scan.word(at - 1)) || claimMarks.has(scan.word(at + 1))

  /** The subject of a verb that has none of its own: "… и уточнил, что", "adding that". */
  const shared = (at: number, sentence: TokenRange, paragraph: number): Subject | undefined => {
    const earlier = previous(sentence)?.draft.speaker ?? memory.last(paragraph)?.speaker
    if (!earlier) return undefined
    return {
      found: { speaker: { ...earlier, inferred: true }, last: at, anaphoric: true },
      first: conjunctions.has(scan.word(at - 1)) ? at - 1 : at,
      last: at,
    }
  }

  const fromVerb = (verb: VerbAt, at: number, sentence: TokenRange, paragraph: number): OpenStatement | undefined => {
    const before = previous(sentence)
    const left = leftOf(scan, at, sentence, before ? Math.min(at, before.cue + 1) : sentence.first)
    const opening = svoOpening(scan, at, verb, sentence)
    const base = { at, verb, paragraph, sentence }
    if (verb.participle) {
      const subject = opening && shared(at, sentence, paragraph)
      if (!subject) return undefined
      if (before) shorten(page, before, at)
      return make({
        ...base,
        subject,
        opening,
        contentFirst: opening.contentFirst,
        contentLast: sentence.last,
        ...(opening.quote && { quote: opening.quote }),
      })
    }
    // "Как сообщает S, …" / "as S reported, …" is a parenthesis wherever it stands.
    const asAt = [at - 1, left.parts[0]?.[0] ?? at - 1].find((k) => k >= sentence.first && asWords.has(scan.word(k)))
    if (asAt !== undefined && (asAt === at - 1 || !opening?.quote)) {
      const subject =
        at === asAt + 1
          ? subjectAfter(scan, speakers, at, sentence, paragraph)
          : speakersBetween(asAt + 1, at, paragraph)
      return subject && asClause(base, subject, asAt)
    }
    const after = subjectAfter(scan, speakers, at, sentence, paragraph)
    if (left.quote && !used.has(left.quote)) {
      const subject = subjectBefore(scan, speakers, left, paragraph) ?? after
      if (!subject) return undefined
      const first = tokenAt(page, left.quote.outerStart)
      return make({
        ...base,
        subject,
        contentFirst: first,
        contentLast: at,
        quote: left.quote,
        ...(subject !== after && opening && !opening.quote && { opening }),
      })
    }
    // "The road, said the minister, is open": a comma right before the verb and its subject between commas after it.
    const isInverted =
      after !== undefined &&
      page.tokens[at - 1]?.text === ',' &&
      !opening?.quote &&
      (page.tokens[after.last]?.text === ',' || after.last >= sentence.last - 1)
    const subject = isInverted ? undefined : subjectBefore(scan, speakers, left, paragraph)
    if (subject && opening && !(verb.strict && opening.how === 'bare')) {
      const nested =
        before && tokenStart(page, subject.first) >= before.draft.content.start && isInside(before, subject.first)
      if (before && !nested) shorten(page, before, subject.first)
      return make({
        ...base,
        subject,
        opening,
        contentFirst: opening.contentFirst,
        contentLast: sentence.last,
        ...(opening.quote && { quote: opening.quote }),
        ...(nested && before && { within: before.draft.chain }),
      })
    }
    if (
      !subject &&
      opening &&
      (conjunctions.has(scan.word(at - 1)) || isAdverbAfterConjunction(at, before)) &&
      before
    ) {
      const mine = shared(at, sentence, paragraph)
      if (mine) {
        shorten(page, before, mine.first)
        return make({
          ...base,
          subject: mine,
          opening,
          contentFirst: opening.contentFirst,
          contentLast: sentence.last,
          ...(opening.quote && { quote: opening.quote }),
        })
      }
    }
    if (!subject && opening) {
      const place = placeSpeaker(at, left.parts[0]?.[0] ?? at, paragraph)
      if (place)
        return make({
          ...base,
          subject: place,
          opening,
          contentFirst: opening.contentFirst,
          contentLast: sentence.last,
          ...(opening.quote && { quote: opening.quote }),
        })
    }
    return parenthesis(base, subject, after)
  }

  /** "Moscow said", "в МИД сообщили, что": an office named by where it is, with a plural verb. */
  const placeSpeaker = (at: number, first: number, paragraph: number): Subject | undefined => {
    const from = conjunctions.has(scan.word(first)) ? first + 1 : first
    if (page.language !== 'ru' || !/(?:ли|ют|ят|ут|ся)$/.test(scan.word(at)) || from >= at) return undefined
    const found = speakers.read(from, at, paragraph)
    return found && { found, first, last: at }
  }

  const isAdverbAfterConjunction = (at: number, before: OpenStatement | undefined): boolean =>
    before !== undefined && conjunctions.has(scan.word(at - 2)) && scan.adverbEnd(at - 1, at) === at

  /** True when a clause begins right where the content of the statement before begins: "S said that T had warned that". */
  const isInside = (before: OpenStatement, first: number): boolean =>
    first <= before.contentFirst + 1 && first >= before.contentFirst

  const speakersBetween = (first: number, at: number, paragraph: number): Subject | undefined => {
    const found = speakers.read(first, at, paragraph)
    return found && { found, first: first - 1, last: at }
  }

  type Base = Pick<Make, 'at' | 'verb' | 'paragraph' | 'sentence'>

  const lastWordOf = (base: Base, subject: Subject): number =>
    Math.max(base.at + 1, subject.last > base.at ? subject.last : base.at + 1)

  const asClause = (base: Base, subject: Subject, asAt: number): OpenStatement | undefined => {
    const { sentence } = base
    const opens = page.tokens.slice(sentence.first, asAt).filter((token) => token.kind === 'word').length <= 1
    let end = lastWordOf(base, subject)
    while (end < sentence.last && page.tokens[end]?.text !== ',') end += 1
    const before = previous(sentence)
    if (!opens && before && subject.found.speaker.kind === 'institution') return handOn(before, subject.found)
    const clause = { ...subject, first: asAt, last: Math.min(end, sentence.last) }
    if (opens)
      return end + 1 < sentence.last
        ? make({ ...base, subject: clause, contentFirst: end + 1, contentLast: sentence.last })
        : undefined
    return make({
      ...base,
      subject: clause,
      contentFirst: sentence.first,
      contentLast: end < sentence.last - 1 ? sentence.last : asAt,
    })
  }

  /** "…, TASS reported.", "…, утверждают авторы, …": speaker and verb after or inside what was said. */
  const parenthesis = (
    base: Base,
    subject: Subject | undefined,
    after: Subject | undefined,
  ): OpenStatement | undefined => {
    const { at, sentence } = base
    const mine = subject ?? after
    if (!mine) return undefined
    const first = mine === after ? at : firstOf(at, sentence)
    const mark = page.tokens[first - 1]?.text
    if (mark !== ',' && mark !== '-') return undefined
    const stop = mine === after ? mine.last : lastAside(at + 1, sentence)
    const closes = stop >= sentence.last - 1 || page.tokens[stop]?.text === ',' || page.tokens[stop]?.text === '-'
    if (!closes) return undefined
    const words = (from: number, to: number): number =>
      page.tokens.slice(from, to).filter((token) => token.kind === 'word').length
    if (words(sentence.first, first) + words(stop, sentence.last) < leastContent) return undefined
    const before = previous(sentence)
    if (before)
      return mine.found.speaker.kind === 'institution' || mine.found.speaker.kind === 'anonymous'
        ? handOn(before, mine.found, first)
        : undefined
    const isLast = stop >= sentence.last - 1
    return make({
      ...base,
      subject: { ...mine, first, last: stop },
      contentFirst: sentence.first,
      contentLast: isLast ? first : sentence.last,
      ...withAside(at, sentence),
    })
  }

  const withAside = (at: number, sentence: TokenRange): { readonly opening?: SvoOpening } => {
    const aside = scan.occasionAt(at + 1, sentence.last) ?? scan.datedAt(at + 1, sentence.last)
    if (!aside) return {}
    return {
      opening: {
        contentFirst: at + 1,
        how: 'bare',
        ...(aside.occasion && { occasion: aside.occasion }),
        ...(aside.date && { date: aside.date }),
      },
    }
  }

  /** First token after occasions, dates and adverbs that follow a verb. */
  const lastAside = (from: number, sentence: TokenRange): number => {
    let at = from
    for (;;) {
      const next =
        scan.occasionAt(at, sentence.last)?.last ??
        scan.datedAt(at, sentence.last)?.last ??
        scan.adverbEnd(at, sentence.last)
      if (next <= at) return at
      at = next
    }
  }

  const firstOf = (at: number, sentence: TokenRange): number => {
    let k = at - 1
    while (k >= sentence.first && page.tokens[k]?.text !== ',' && !scan.isDash(k)) k -= 1
    return k + 1
  }

  /** An outlet that carries the statement before: the outermost link of its chain. */
  const handOn = (before: OpenStatement, outlet: FoundSpeaker, first?: number): undefined => {
    if (first !== undefined) shorten(page, before, first)
    before.draft = carriedBy(page, before.draft, outlet.speaker)
    return undefined
  }

  /** "Его слова передал ТАСС", "…, передаёт ТАСС". */
  const relay = (at: number, sentence: TokenRange, paragraph: number): boolean => {
    if (!relays.has(scan.word(at))) return false
    const before = opened.at(-1)
    const about = page.tokens.slice(sentence.first, sentence.last).some((token) => relayed.has(token.text))
    if (!before || paragraph !== before.paragraph || (before.sentence !== sentence && !about)) return false
    const left = leftOf(scan, at, sentence, sentence.first)
    const outlet =
      subjectAfter(scan, speakers, at, sentence, paragraph) ?? subjectBefore(scan, speakers, left, paragraph)
    if (outlet?.found.speaker.kind !== 'institution') return false
    handOn(before, outlet.found, before.sentence === sentence ? at : undefined)
    return true
  }

  /** "S said that, according to T, …": T is the inner link of S's chain. */
  const nestedSource = (
    phrase: SvoSourcing,
    outer: OpenStatement,
  ): { readonly made?: OpenStatement; readonly last: number } => {
    const { found, last, words } = phrase
    const { paragraph, sentence, contentLast } = outer
    const contentFirst = page.tokens[last]?.text === ',' ? last + 1 : last
    const chain = [...outer.draft.chain, linkOf(found.speaker)]
    const draft = drawUp(page, {
      found,
      verb: words,
      modality: phrase.modality,
      chain,
      contentFirst,
      contentLast,
      clauseFirst: phrase.first,
      clauseEnd: tokenEnd(page, last - 1),
      speech,
      claimMarks,
    })
    return draft
      ? { made: { cue: phrase.first, paragraph, sentence, contentFirst, contentLast, draft }, last }
      : { last }
  }

  const fromSourcing = (
    at: number,
    sentence: TokenRange,
    paragraph: number,
  ): { readonly made?: OpenStatement; readonly last: number } | undefined => {
    const phrase = sourcing(at, sentence, paragraph)
    if (!phrase) return undefined
    const { found, position, words, last } = phrase
    const before = previous(sentence)
    if (before && position !== 'before') {
      const nested = position === 'inside' && at >= before.contentFirst && at <= before.contentFirst + 1
      if (nested) return nestedSource(phrase, before)
      if (found.speaker.kind !== 'person' && position === 'after')
        handOn(before, found, position === 'after' ? at : undefined)
      return { last }
    }
    const quote = position === 'after' ? leftOf(scan, at, sentence, sentence.first).quote : undefined
    const chain = chainOf(found, undefined, found.speaker.inferred ? memory.last(paragraph)?.chain : undefined)
    const draft = drawUp(page, {
      found,
      verb: words,
      modality: phrase.modality,
      chain,
      contentFirst: phrase.contentFirst,
      contentLast: phrase.contentLast,
      clauseFirst: at,
      clauseEnd: tokenEnd(page, last - 1),
      speech,
      claimMarks,
      ...(phrase.date && { date: phrase.date }),
      ...(quote && { quote }),
    })
    if (!draft) return { last }
    if (quote) used.add(quote)
    memory.remember(found.speaker, chain, paragraph)
    return {
      made: { cue: at, paragraph, sentence, contentFirst: phrase.contentFirst, contentLast: phrase.contentLast, draft },
      last,
    }
  }

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
      (dash === at - 1 ? undefined : speakersBetween(dash + 1, at, paragraph)) ??
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
    const found: FoundSpeaker = {
      speaker: { ...before.draft.speaker, inferred: true },
      last: sentence.first,
      anaphoric: true,
    }
    const draft = drawUp(page, {
      found,
      verb: before.draft.verb,
      modality: before.draft.modality,
      chain: before.draft.chain,
      contentFirst: sentence.first,
      contentLast: sentence.last,
      clauseFirst: sentence.first,
      clauseEnd: quote.outerEnd,
      speech,
      claimMarks,
      quote,
      carried: before.draft,
    })
    if (!draft) return undefined
    used.add(quote)
    return {
      cue: sentence.first,
      paragraph,
      sentence,
      contentFirst: sentence.first,
      contentLast: sentence.last,
      draft: { ...draft, start: quote.outerStart },
    }
  }

  page.sentences.forEach((sentence) => {
    const paragraph = page.paragraphs.findIndex((range) => range.first <= sentence.first && sentence.first < range.last)
    const count = opened.length
    for (let at = sentence.first; at < sentence.last; at += 1) {
      if (page.tokens[at]?.kind !== 'word') continue
      const inside = speechAt(at)
      if (inside) {
        const verb = scan.verbAt(at)
        const made = verb && interjected(verb, at, inside, sentence, paragraph)
        if (made) opened.push(made)
        continue
      }
      const phrase = fromSourcing(at, sentence, paragraph)
      if (phrase) {
        if (phrase.made) opened.push(phrase.made)
        at = Math.max(at, phrase.last - 1)
        continue
      }
      if (relay(at, sentence, paragraph)) continue
      const verb = scan.verbAt(at)
      const made = verb && fromVerb(verb, at, sentence, paragraph)
      if (made) opened.push(made)
    }
    if (opened.length === count) {
      const made = continued(sentence, paragraph)
      if (made) opened.push(made)
    }
  })
  return opened.map(({ draft }) => draft)
}
