import { spanAt, startingIn } from '../../text/index.ts'
import type { Lexicon, ReportingVerb } from '../languages/lexicon-types.ts'
import { type Page, rangeIndex, tokenStart, tokensSpan } from '../page.ts'
import type { TokenRange } from '../sentences.ts'
import type { ChainLink, Modality, Speaker, TextSpan } from '../types.ts'
import { arabicCues, type Opening } from './arabic-cue.ts'
import { dateBefore, lastTokenOf, type Open, shorten, withoutPreposition } from './arabic-open.ts'
import { arabicSourcing, contentBefore, type Sourcing } from './arabic-sourcing.ts'
import { arabicSpeakers } from './arabic-speaker.ts'
import { dated, type FoundSpeaker, linkOf, type StatementDraft, type StatementInput } from './draft.ts'
import { fullName, type SpeakerMemory } from './memory.ts'
import { closedSpeech, isNameOnly, quoteSpan, trimmedSpan } from './surroundings.ts'

/** Verb-first statements and sourcing phrases of an Arabic page, in reading order. */
export const arabicStatements = (
  page: Page,
  lexicon: Lexicon,
  input: StatementInput,
  memory: SpeakerMemory,
): readonly StatementDraft[] => {
  const cues = arabicCues(page, lexicon, input)
  const speakers = arabicSpeakers(page, lexicon, input, memory)
  const sourcing = arabicSourcing(page, lexicon, cues)
  const speech = closedSpeech(page).filter((quote) => !isNameOnly(page, input.mentions, quote))
  const inSpeech = (at: number): boolean => spanAt(speech, tokenStart(page, at)) !== undefined
  const opened: Open[] = []
  /** "وبحسب وكالة …، قال فلان": the outlet, and the verb whose words it relays. */
  let relayed: { readonly at: number; readonly link: ChainLink } | undefined

  const chainOf = (found: FoundSpeaker, earlier: readonly ChainLink[] | undefined): readonly ChainLink[] => {
    const publication = found.publication
      ? [{ ...found.publication, kind: 'publication' as const }]
      : (earlier ?? []).filter((link) => link.kind === 'publication')
    return [...publication, linkOf(found.speaker)]
  }

  const isConjoined = (at: number): boolean =>
    cues.verbAt(at) !== undefined && !lexicon.verbs.some(({ forms }) => forms.includes(page.tokens[at]?.text ?? ''))

  /** "وكان الرئيس … قد قال إن": the subject stands before its verb, from the clause's start or from كان. */
  const subjectBefore = (verb: number, sentence: TokenRange): FoundSpeaker | undefined => {
    const last = page.tokens[verb - 1]?.text === 'قد' ? verb - 1 : verb
    let first = sentence.first
    for (let at = last - 1; at >= sentence.first; at -= 1) {
      if (/^(?:[وف]?كانت?|[وف]?اما)$/.test(page.tokens[at]?.text ?? '')) {
        first = at + 1
        break
      }
    }
    if (first === sentence.first && isConjoined(verb)) return undefined
    if (last - first > 16 || last <= first) return undefined
    const found = speakers.read(first, last)
    return found?.speaker.kind === 'person' && !found.speaker.role ? undefined : found
  }

  const speakerOf = (
    verb: number,
    opening: Opening,
    sentence: TokenRange,
    paragraph: number,
  ): { readonly found: FoundSpeaker; readonly reporter?: FoundSpeaker } | undefined => {
    if (opening.from !== undefined) {
      const reporter = speakers.read(opening.speakerFirst, opening.reporterLast ?? opening.from)
      const found = speakers.read(opening.from + 1, opening.speakerLast)
      // "قال فلان، نقلا عن رويترز، إن": the outlet relays, it is not the source.
      if (reporter && found?.speaker.kind === 'institution' && isOutlet(found.speaker))
        return { found: reporter, reporter: found }
      return found ? { found, ...(reporter && { reporter }) } : undefined
    }
    const named = speakers.read(opening.speakerFirst, opening.speakerLast)
    if (named) return { found: named }
    const empty =
      speakers.isAddressed(opening.speakerFirst) ||
      page.tokens.slice(opening.speakerFirst, opening.speakerLast).every((token) => token.kind !== 'word')
    if (!empty) return undefined
    const before = subjectBefore(verb, sentence)
    if (before) return { found: before }
    // "زار الوزير المدينة وقال إن": the subject is in the clause before, and not whoever spoke last.
    if (verb - sentence.first > 3 && opened.at(-1)?.sentence !== sentence) return undefined
    const earlier = memory.last(paragraph)
    if (!earlier) return undefined
    return { found: { speaker: { ...earlier.speaker, inferred: true }, last: verb + 1, anaphoric: true } }
  }

  /** The statement before, when this one goes on with it: its date and occasion hold on for a speaker who is not named anew. */
  const carry = (paragraph: number, { speaker, anaphoric }: FoundSpeaker): StatementDraft | undefined => {
    const before = opened.at(-1)
    if (!before || !anaphoric || paragraph - before.paragraph > 1) return undefined
    return fullName(before.draft.speaker) === fullName(speaker) ? before.draft : undefined
  }

  const isOutlet = ({ start, end }: Speaker): boolean =>
    startingIn(input.mentions, start, end).some(({ code }) => code?.startsWith('pub-'))

  const fromVerb = (verb: ReportingVerb, at: number, sentence: TokenRange, paragraph: number): Open | undefined => {
    const bare = verb.nominal ? nominal(verb, at, sentence, paragraph) : undefined
    if (bare) return bare
    const opening = cues.opening(verb, at, sentence) ?? cues.closing(at, sentence)
    const spoken = opening && speakerOf(at, opening, sentence, paragraph)
    if (!opening || !spoken) return undefined
    const { found, reporter } = spoken
    const earlier = found.speaker.inferred ? memory.last(paragraph)?.chain : undefined
    const reporters: readonly ChainLink[] = reporter
      ? [{ ...linkOf(reporter.speaker), kind: 'publication' as const }]
      : []
    const relay = relayed?.at === at ? [relayed.link] : []
    const chain = [...relay, ...reporters, ...chainOf(found, earlier)]
    const carried = carry(paragraph, found)
    const date = opening.date ?? dateBefore(page, cues, input.dates, at, sentence)
    const quote = opening.quote
    const content: TextSpan = quote
      ? quoteSpan(page, quote.start, quote.end)
      : trimmedSpan(page, opening.contentFirst, sentence.last)
    const inner =
      quote ??
      startingIn(page.quotes, content.start, content.end).find(
        (one) => one.depth === 0 && one.end <= content.end && spanAt(speech, one.start) === one,
      )
    const draft: StatementDraft = {
      start: Math.min(tokenStart(page, at), quote?.outerStart ?? Number.POSITIVE_INFINITY),
      end: quote ? Math.max(quote.outerEnd, found.speaker.end) : content.end,
      speaker: found.speaker,
      verb: tokensSpan(page, at, at + 1),
      modality: verb.modality,
      kind: quote ? 'direct' : inner ? 'mixed' : 'indirect',
      ...(inner && { quote: quoteSpan(page, inner.start, inner.end) }),
      content,
      ...dated(date, carried),
      ...(opening.occasion
        ? { occasion: opening.occasion }
        : carried?.occasion && { occasion: carried.occasion, occasionInferred: true }),
      chain,
    }
    memory.remember(found.speaker, chain, paragraph)
    return { cue: at, paragraph, sentence, contentFirst: opening.contentFirst, contentLast: sentence.last, draft }
  }

  /** "أعلن تيار من … انضمامه", "نفى مصدر … وجود": a speaker and then a bare verbal noun up to the comma. */
  const nominal = (verb: ReportingVerb, at: number, sentence: TokenRange, paragraph: number): Open | undefined => {
    let limit = at + 1
    while (limit < sentence.last && page.tokens[limit]?.text !== ',' && page.tokens[limit]?.text !== '.') limit += 1
    const first = cues.nominalStart(at + 1, limit)
    if (first <= at + 1) return undefined
    for (let k = at + 1; k < first; k += 1) if (cues.opensContent(verb, k)) return undefined
    const found = speakers.read(at + 1, first)
    if (!found) return undefined
    const chain = chainOf(found, undefined)
    const content = trimmedSpan(page, first, limit)
    memory.remember(found.speaker, chain, paragraph)
    return {
      cue: at,
      paragraph,
      sentence,
      contentFirst: first,
      contentLast: limit,
      draft: {
        start: tokenStart(page, at),
        end: content.end,
        speaker: found.speaker,
        verb: tokensSpan(page, at, at + 1),
        modality: verb.modality,
        kind: 'indirect',
        content,
        ...dated(dateBefore(page, cues, input.dates, at, sentence), undefined),
        chain,
      },
    }
  }

  /** "على حد قوله": whoever spoke last. Where he speaks in this very sentence the phrase only says so again. */
  const lastSpeaker = ({ first }: Sourcing, paragraph: number): FoundSpeaker | undefined => {
    const earlier = memory.last(paragraph)
    const before = opened.at(-1)
    if (earlier?.speaker.kind !== 'person' || (before && before.draft.end >= tokenStart(page, first))) return undefined
    return { speaker: { ...earlier.speaker, inferred: true }, last: first, anaphoric: true }
  }

  const fromSourcing = (found: Sourcing, sentence: TokenRange, paragraph: number): Open | undefined => {
    if (found.position === 'before' && cues.verbAt(found.contentFirst as number)) {
      const outlet = speakers.read(found.sourceFirst, found.sourceLast)?.speaker
      if (outlet && outlet.kind !== 'person') {
        relayed = { at: found.contentFirst as number, link: { ...linkOf(outlet), kind: 'publication' } }
        return undefined
      }
    }
    const source =
      found.sourceFirst < found.sourceLast
        ? withoutPreposition(page, found, speakers.read(found.sourceFirst, found.sourceLast))
        : lastSpeaker(found, paragraph)
    if (!source) return undefined
    const before = opened.at(-1)
    if (found.position === 'after' && before && before.paragraph === paragraph && source.speaker.kind !== 'person') {
      const near =
        before.draft.end >= tokenStart(page, found.first) ||
        (before.draft.quote && found.first - lastTokenOf(page, before.draft) <= 4)
      if (near) {
        // "حذر تقرير … من …، وفق التقرير": the same source once more.
        const again = fullName(before.draft.speaker) === fullName(source.speaker)
        if (again) shorten(page, before, found.first)
        if (again) return undefined
        shorten(page, before, found.first)
        const { name, labels, start, end, text } = source.speaker
        const link: ChainLink = {
          start,
          end,
          text,
          kind: 'publication',
          ...(name !== undefined && { name }),
          ...(labels && { labels }),
        }
        before.draft = { ...before.draft, end: Math.max(before.draft.end, end), chain: [link, ...before.draft.chain] }
        return undefined
      }
    }
    const first =
      found.position === 'before'
        ? (found.contentFirst as number)
        : contentBefore(page, sentence, found.first, before?.sentence === sentence ? before.contentLast : 0)
    const last = found.position === 'before' ? sentence.last : found.first
    let stop = last
    while (found.position === 'after' && stop > first && /^(?:و?ذلك|,)$/.test(page.tokens[stop - 1]?.text ?? ''))
      stop -= 1
    const content = trimmedSpan(page, first, stop)
    if (content.end <= content.start) return undefined
    const chain = chainOf(source, undefined)
    memory.remember(source.speaker, chain, paragraph)
    const date =
      found.position === 'before'
        ? startingIn(input.dates, source.speaker.start, content.start).find((one) => one.end <= content.start)
        : undefined
    const end =
      found.position === 'before'
        ? content.end
        : Math.max(content.end, trimmedSpan(page, found.first, sentence.last).end)
    const inner = startingIn(speech, content.start, content.end).find((one) => one.end <= content.end)
    return {
      cue: found.first,
      paragraph,
      sentence,
      contentFirst: first,
      contentLast: found.position === 'before' ? last : sentence.last,
      draft: {
        start: Math.min(content.start, found.words.start),
        end,
        speaker: source.speaker,
        verb: found.words,
        modality: 'said' satisfies Modality,
        kind: inner ? 'mixed' : 'indirect',
        ...(inner && { quote: quoteSpan(page, inner.start, inner.end) }),
        content,
        ...dated(date, undefined),
        chain,
      },
    }
  }

  page.sentences.forEach((sentence) => {
    const paragraph = rangeIndex(page.paragraphs, sentence.first)
    for (let at = sentence.first; at < sentence.last; at += 1) {
      if (page.tokens[at]?.kind !== 'word' || inSpeech(at)) continue
      const before = opened.at(-1)
      const phrase = sourcing(at, sentence)
      const verb = phrase ? undefined : cues.verbAt(at)
      const made = phrase ? fromSourcing(phrase, sentence, paragraph) : verb && fromVerb(verb, at, sentence, paragraph)
      if (!made) continue
      if (before && before.sentence === sentence) shorten(page, before, at)
      opened.push(made)
      if (!phrase) at = Math.max(at, made.contentFirst - 1)
      else at = Math.max(at, phrase.sourceFirst)
    }
  })
  return opened.map(({ draft }) => draft)
}
