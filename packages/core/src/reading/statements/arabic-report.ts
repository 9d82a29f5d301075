import { spanAt, startingIn } from '../../text/index.ts'
import { spanWithText, tokenAt, tokenStart, tokensSpan } from '../page.ts'
import type { Quote } from '../quotes.ts'
import type { TokenRange } from '../sentences.ts'
import type { ChainLink, TextSpan } from '../types.ts'
import { quotedBefore } from './arabic-closing.ts'
import { beforeMedium, beforeRemark } from './arabic-content-end.ts'
import { arabicHeadlines } from './arabic-headline.ts'
import type { ArabicNames } from './arabic-names.ts'
import type { ArabicNounPhrases } from './arabic-noun-phrase.ts'
import { dateBefore, type Open } from './arabic-open.ts'
import type { arabicOpenings, Opening } from './arabic-opening.ts'
import { type ArabicScan, type ArabicVerb, isRelative } from './arabic-scan.ts'
import type { ArabicSpeakers } from './arabic-speaker.ts'
import { arabicSpoken, type Spoken } from './arabic-spoken.ts'
import type { ArabicSubjects } from './arabic-subject.ts'
import { dated, type FoundSpeaker, linkOf, type StatementDraft } from './draft.ts'
import { fullName, type SpeakerMemory } from './memory.ts'
import { isNameOnly, quoteSpan, quoteWords, trimmedSpan } from './surroundings.ts'

/** What the rules of one Arabic document share. */
export interface ArabicRun {
  readonly scan: ArabicScan
  readonly names: ArabicNames
  readonly phrases: ArabicNounPhrases
  readonly speakers: ArabicSpeakers
  readonly memory: SpeakerMemory
  /** Quotations of speech, in order. */
  readonly speech: readonly Quote[]
  /** Statements so far. */
  readonly opened: Open[]
}

/** What the rules for reporting verbs share besides. */
export interface ReportsRun extends ArabicRun {
  readonly openings: ReturnType<typeof arabicOpenings>
  readonly subjects: ArabicSubjects
  relayedAt(at: number): ChainLink | undefined
}

/** Statements that a reporting verb or participle makes. */
export interface ArabicReports {
  /** Forgets what held for the sentence before. */
  begin(sentence: TokenRange): void
  read(found: ArabicVerb, at: number, sentence: TokenRange, paragraph: number): Open | undefined
  /** "الوزير: الطريق فتح": a line of its own, a speaker, a colon. */
  headline(sentence: TokenRange, paragraph: number): Open | undefined
}

/** A verb farther than this many tokens into a content is no part of its clause. */
const longestClause = 80

/** A quotation goes on over no more paragraphs than this, each beginning within so many UTF-16 units of the last one's end. */
const mostStretches = 20
const nextParagraph = 40

/** Compiles the rules for reporting verbs. */
export const arabicReports = (run: ReportsRun): ArabicReports => {
  const { scan, phrases, speakers, memory, speech, opened, openings, subjects } = run
  const { page, word } = scan
  const quotesByEnd = new Map(page.quotes.filter(({ closed }) => closed).map((quote) => [quote.outerEnd, quote]))
  /** A subject whose words belong to a participle farther on. */
  let waiting: { readonly participle: number; readonly found: FoundSpeaker } | undefined
  let sentenceSubject: FoundSpeaker | undefined
  /** How many statements stood before this sentence. */
  let begun = 0
  const here = (): readonly Open[] => opened.slice(begun)

  const chainOf = (found: FoundSpeaker, earlier: readonly ChainLink[] | undefined): readonly ChainLink[] => {
    const publication = found.publication
      ? [{ ...found.publication, kind: 'publication' as const }]
      : (earlier ?? []).filter((link) => link.kind === 'publication')
    return [...publication, linkOf(found.speaker)]
  }

  /** The statement before, when this one goes on with it: its date and occasion hold on for a speaker who is not named anew. */
  const carry = (paragraph: number, { speaker, anaphoric }: FoundSpeaker): StatementDraft | undefined => {
    const before = opened.at(-1)
    if (!before || !anaphoric || paragraph - before.paragraph > 1) return undefined
    return fullName(before.draft.speaker) === fullName(speaker) ? before.draft : undefined
  }

  const headlineOf = arabicHeadlines(run)
  const spokenBy = arabicSpoken(run, here, () => ({ waiting, sentenceSubject }))

  /** Where the object of a verb that tells or judges begins, behind the noun phrase of the speaker. */
  const objectOf = (found: ArabicVerb, opening: Opening): number => {
    const { speakerFirst: first, speakerLast: last, contentFirst } = opening
    if (opening.from || !found.verb.tells || opening.how === 'quote' || opening.how === 'colon') return -1
    if (found.participle || found.object) return found.participle && first < last ? first : -1
    const end = phrases.end(first, Math.min(last, contentFirst), true)
    return end > first && end < last && word(end) !== '' && !scan.isPreposition(end) && scan.adjunctAt(end, last) < 0
      ? end
      : -1
  }

  /** A subordinate verb whose statement stands inside the content of the one before: "قال إن الوزير أكد أن". */
  const outerOf = (found: ArabicVerb, at: number, first: number): Open | undefined => {
    const before = here().findLast((one) => !one.within)
    if (!before || found.joined || found.participle || before.draft.kind === 'direct') return undefined
    if (first < before.contentFirst || tokenStart(page, at) >= before.draft.end) return undefined
    if (first - before.contentFirst > longestClause) return undefined
    for (let k = before.contentFirst; k < first; k += 1) if (scan.clauseStartAt(k, at) > 0) return undefined
    return page.tokens[first - 1]?.text === ',' && !isRelative(word(at - 1)) ? undefined : before
  }

  const draftOf = (
    found: ArabicVerb,
    at: number,
    opening: Opening,
    spoken: Spoken,
    sentence: TokenRange,
    paragraph: number,
  ): Open => {
    const { found: source, reporters = [] } = spoken
    const object = spoken.object ?? objectOf(found, opening)
    const isJudged = object >= 0 && found.verb.nominal && found.verb.modality !== 'called-for'
    const contentFirst = isJudged ? object : opening.contentFirst
    const earlier = source.speaker.inferred ? memory.last(paragraph)?.chain : undefined
    const relay = run.relayedAt(at)
    const links = reporters.map((one): ChainLink => ({ ...linkOf(one.speaker), kind: 'publication' }))
    const chain = [...(relay ? [relay] : []), ...links, ...chainOf(source, links.length > 0 ? undefined : earlier)]
    const carried = carry(paragraph, source)
    const date = opening.date ?? dateBefore(page, scan, scan.input.dates, at, sentence)
    const contentLast =
      opening.how === 'noun'
        ? beforeMedium(scan, contentFirst, beforeRemark(scan, contentFirst, sentence.last))
        : beforeRemark(scan, contentFirst, sentence.last)
    const plain = trimmedSpan(page, contentFirst, contentLast)
    const whole = opening.quote ?? wholeQuote(plain)
    const content: TextSpan = whole
      ? quoteSpan(page, whole.start, whole.end)
      : withoutBi(plain, opening, contentFirst, isJudged)
    const inner =
      whole ??
      startingIn(page.quotes, content.start, content.end).find(
        (one) => one.depth === 0 && one.end <= content.end && (spanAt(speech, one.start) === one || isShortSpeech(one)),
      )
    // "قال: لعبنا آخر عشر دقائق": speech behind a colon without marks.
    const isPlainSpeech = opening.how === 'colon' && !inner && found.form !== ''
    const outer = outerOf(found, at, spoken.first ?? at)
    memory.remember(source.speaker, chain, paragraph)
    return {
      cue: at,
      paragraph,
      sentence,
      contentFirst,
      contentLast: sentence.last,
      ...(spoken.first !== undefined && { cutFirst: spoken.first }),
      ...(outer && { within: outer }),
      draft: {
        start: Math.min(tokenStart(page, at), whole?.outerStart ?? Number.POSITIVE_INFINITY),
        end: whole ? Math.max(whole.outerEnd, source.speaker.inferred ? 0 : source.speaker.end) : content.end,
        speaker: source.speaker,
        verb: tokensSpan(page, at, at + 1),
        modality: found.verb.modality,
        kind: whole || isPlainSpeech ? 'direct' : inner ? 'mixed' : 'indirect',
        ...(isPlainSpeech ? { quote: content } : inner && { quote: quoteSpan(page, inner.start, inner.end) }),
        content,
        ...(whole?.goesOn && { quotes: stretches(whole) }),
        ...dated(date, carried),
        ...(opening.occasion
          ? { occasion: opening.occasion }
          : carried?.occasion && { occasion: carried.occasion, occasionInferred: true }),
        chain,
      },
    }
  }

  /** "«…»، كتبت المشرفة، «…»": the second quotation goes on with the first. */
  const isInterrupted = ({ quote }: Opening): boolean =>
    quote !== undefined && page.tokens[tokenAt(page, quote.outerStart) - 1]?.text === ','

  /** A quotation that the next paragraphs go on with: all its parts. */
  const stretches = (first: Quote): readonly TextSpan[] => {
    const parts = [quoteSpan(page, first.start, first.end)]
    let last: Quote | undefined = first
    while (last?.goesOn && parts.length < mostStretches) {
      const end: number = last.end
      last = startingIn(page.quotes, end + 1, end + nextParagraph).find(({ depth }) => depth === 0)
      if (last) parts.push(quoteSpan(page, last.start, last.end))
    }
    return parts
  }

  /** "«تتعاون مع الشرطة»": few words, but a clause and no name. */
  const isShortSpeech = (quote: Quote): boolean =>
    quote.closed &&
    quoteWords(page, quote) >= 2 &&
    /^(?:[تينس].{2,}|لا|لن|لم|غير|ليس|ليست)$/.test(word(tokenAt(page, quote.start))) &&
    !isNameOnly(page, scan.input.mentions, quote)

  /** Content that is a quotation from end to end: its words without the marks. */
  const wholeQuote = ({ start, end }: TextSpan): Quote | undefined => {
    const quote = startingIn(page.quotes, start + 1, start + 2)[0]
    return quote && quote.outerStart === start && quote.outerEnd >= end ? quote : undefined
  }

  /** "صرح بفتح الطريق": the ب belongs to the verb. */
  const withoutBi = (span: TextSpan, { how }: Opening, first: number, isJudged: boolean): TextSpan =>
    how === 'preposition' && !isJudged && /^[بل]/.test(word(first)) && tokenStart(page, first) === span.start
      ? spanWithText(page, span.start + (span.text.startsWith('لل') ? 0 : 1), span.end)
      : span

  return {
    begin: () => {
      begun = opened.length
      waiting = undefined
      sentenceSubject = undefined
    },
    read: (found, at, sentence, paragraph) => {
      const parsed = openings(found, at, sentence)
      const closing = found.participle || found.joined ? undefined : quotedBefore(page, scan, quotesByEnd, at, sentence)
      const isClosing =
        closing &&
        (!parsed ||
          'participle' in parsed ||
          parsed.how === 'noun' ||
          parsed.how === 'preposition' ||
          isInterrupted(parsed))
      if (parsed && 'participle' in parsed && !isClosing) {
        const named =
          parsed.speakerFirst < parsed.speakerLast
            ? speakers.read(parsed.speakerFirst, parsed.speakerLast)
            : subjects.before(at, sentence, 0)
        if (named) waiting = { participle: parsed.participle, found: named }
        return undefined
      }
      const opening = isClosing ? closing : parsed
      if (!opening || 'participle' in opening) return undefined
      const object = objectOf(found, opening)
      const parted = object > opening.speakerFirst ? { ...opening, speakerLast: object } : opening
      const spoken = spokenBy(found, at, parted, sentence, paragraph)
      if (!spoken) return undefined
      if (found.strict && opening.how === 'preposition' && spoken.found.speaker.inferred && !found.joined)
        return undefined
      const inside = outerOf(found, at, spoken.first ?? at)
      if (inside && (opening.how === 'preposition' || opening.how === 'noun')) return undefined
      if (!found.participle && !spoken.found.speaker.inferred) sentenceSubject ??= spoken.found
      return draftOf(found, at, opening, spoken, sentence, paragraph)
    },
    headline: (sentence, paragraph) => {
      const line = headlineOf(sentence, paragraph)
      return line && draftOf(line.verb, line.at, line.opening, { found: line.found }, sentence, paragraph)
    },
  }
}
