import { spanAt, startingIn } from '../../text/index.ts'
import { spanWithText, tokenStart, tokensSpan } from '../page.ts'
import type { Quote } from '../quotes.ts'
import type { TokenRange } from '../sentences.ts'
import type { ChainLink, Speaker, TextSpan } from '../types.ts'
import { addressees, media, remarks } from './arabic-lists.ts'
import type { ArabicNames } from './arabic-names.ts'
import type { ArabicNounPhrases } from './arabic-noun-phrase.ts'
import { dateBefore, type Open } from './arabic-open.ts'
import { type arabicOpenings, type Opening, quotedBefore } from './arabic-opening.ts'
import { type ArabicScan, type ArabicVerb, isRelative } from './arabic-scan.ts'
import type { ArabicSpeakers } from './arabic-speaker.ts'
import type { ArabicSubjects } from './arabic-subject.ts'
import { dated, type FoundSpeaker, linkOf, type StatementDraft } from './draft.ts'
import { fullName, type SpeakerMemory } from './memory.ts'
import { quoteOpening, quoteSpan, trimmedSpan } from './surroundings.ts'

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

interface ReportsRun extends ArabicRun {
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

/** A speaker before the colon of a headline runs over no more than this many tokens. */
const longestHeadline = 9

interface Spoken {
  readonly found: FoundSpeaker
  readonly reporters?: readonly FoundSpeaker[]
  /** First token of a subject before the verb. */
  readonly first?: number
  /** First token of the object, where the words behind the verb are it and not the subject. */
  readonly object?: number
}

/** Compiles the rules for reporting verbs. */
export const arabicReports = (run: ReportsRun): ArabicReports => {
  const { scan, names, phrases, speakers, memory, speech, opened, openings, subjects } = run
  const { page, word } = scan
  const quotesByEnd = new Map(page.quotes.filter(({ closed }) => closed).map((quote) => [quote.outerEnd, quote]))
  /** A subject whose words belong to a participle farther on. */
  let waiting: { readonly participle: number; readonly found: FoundSpeaker } | undefined
  let sentenceSubject: FoundSpeaker | undefined

  const isOutlet = ({ start, end }: Speaker): boolean =>
    startingIn(scan.input.mentions, start, end).some(({ code }) => code?.startsWith('pub-'))

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

  /** Whoever goes on speaking at `at`: in this sentence, else the last speaker of this paragraph or the one before. */
  const goingOn = (at: number, sentence: TokenRange, paragraph: number, participle: boolean): Spoken | undefined => {
    if (waiting?.participle === at) return { found: waiting.found }
    const same = opened.findLast((one) => one.sentence === sentence && !one.within)
    const again = (speaker: Speaker): Spoken => ({
      found: { speaker: { ...speaker, inferred: true }, last: at + 1, anaphoric: true },
    })
    if (same) return again(same.draft.speaker)
    if (sentenceSubject) return { found: sentenceSubject }
    const subject = subjects.ofSentence(at, sentence)
    if (subject) return { found: subject }
    // "زارها أمس وقال إن": the subject is in the clause before, and not whoever spoke last.
    const isFirst =
      at - sentence.first <= 3 || page.tokens[at - 1]?.text === ',' || scan.clauseStartAt(sentence.first, at) > 0
    if (!isFirst && !participle) return undefined
    // "وعن الأسعار، قال إنها": what is spoken of stands before the verb.
    const isTopic = /^[وف]?(?:عن|حول|بشان|بخصوص|في|ردا|لدي|خلال|بعد|قبل|عقب)$/.test(word(sentence.first))
    if (at - sentence.first > 8 && !participle && !isTopic) return undefined
    const earlier = memory.last(paragraph)
    return earlier && again(earlier.speaker)
  }

  const speakerOf = (
    found: ArabicVerb,
    at: number,
    opening: Opening,
    sentence: TokenRange,
    paragraph: number,
  ): Spoken | undefined => {
    const { speakerFirst: first, speakerLast: last, from } = opening
    if (from) {
      const reporter = first < last ? speakers.read(first, last) : subjects.before(at, sentence, 0)
      const sources = from.flatMap((range) => speakers.read(range.first, range.last) ?? [])
      const source = sources.at(-1)
      // "قال فلان، نقلا عن رويترز، إن": the outlet relays, it is not the source.
      if (reporter && source?.speaker.kind === 'institution' && isOutlet(source.speaker) && !isOutlet(reporter.speaker))
        return { found: reporter, reporters: [source] }
      if (!source) {
        const isPronoun = from.every((range) => range.last <= range.first)
        const again = isPronoun ? goingOn(at, sentence, paragraph, true) : undefined
        return again && { ...again, ...(reporter && { reporters: [reporter] }) }
      }
      return { found: source, reporters: [...(reporter ? [reporter] : []), ...sources.slice(0, -1)] }
    }
    const hasWords = page.tokens.slice(first, last).some((token) => token.kind !== 'mark')
    if (found.participle) return goingOn(at, sentence, paragraph, true)
    const isAddressed = names.isAddressed(first)
    const isMid =
      at > sentence.first &&
      !found.joined &&
      word(at - 1) !== '' &&
      (word(at - 1) === 'قد' || scan.clauseStartAt(at - 1, at) < 0)
    if (hasWords && !isAddressed && isMid && (found.verb.tells || found.verb.nominal)) {
      // "الذي كان محاميه قد وصف القضية بأنها", "الوزارة حذرت السكان من": the subject stands before, the object behind.
      const subject = subjects.before(at, sentence, contentOf(at, found, sentence))
      if (subject)
        return { found: subject, first: Math.min(at, tokenFirst(subject.speaker.start, sentence)), object: first }
    }
    if (hasWords && found.verb.tells && isObjectOnly(found, first, last, sentence)) {
      const again = goingOn(at, sentence, paragraph, false)
      if (again) return { ...again, object: first }
    }
    if (hasWords && !isAddressed) {
      const named = speakers.read(first, last, /^[^يت].*ت$|^ت/.test(found.form))
      if (named && !(named.open && found.strict && opening.how === 'preposition')) return { found: named }
      return undefined
    }
    const before = subjects.before(at, sentence, contentOf(at, found, sentence))
    if (before) return { found: before, first: Math.min(at, tokenFirst(before.speaker.start, sentence)) }
    // "أن المعتقلين اعترفوا": a noun right before the verb is its subject, and nobody else.
    const previous = word(at - 1)
    const isFree =
      found.joined ||
      at === sentence.first ||
      previous === '' ||
      scan.clauseStartAt(at - 1, at) > 0 ||
      /^(?:قد|ايضا)$/.test(previous)
    if (
      isRelative(previous) ||
      !(isFree || scan.adjunctAt(sentence.first, at) > 0 || dateBefore(page, scan, scan.input.dates, at, sentence))
    )
      return undefined
    return goingOn(at, sentence, paragraph, false)
  }

  /** First token of the content the verb stands in, where there is one. */
  const contentOf = (at: number, { joined }: ArabicVerb, sentence: TokenRange): number => {
    const outer = opened.findLast((one) => one.sentence === sentence)
    return outer && outer.contentLast > at && !joined ? outer.contentFirst : 0
  }

  /** "وحثت الدول على": one noun phrase behind a verb that needs somebody to tell, and a speaker who goes on. */
  const isObjectOnly = ({ verb, joined }: ArabicVerb, first: number, last: number, sentence: TokenRange): boolean => {
    const head = word(first)
    if (phrases.end(first, last) < last) return false
    if (addressees.has(head) || /^ال.{2,}ين$/.test(head)) return true
    return joined && verb.opens.includes('علي') && opened.some((one) => one.sentence === sentence)
  }

  const tokenFirst = (start: number, { first, last }: TokenRange): number => {
    for (let at = first; at < last; at += 1) if (tokenStart(page, at) >= start) return at
    return last
  }

  /** Where the object of a verb that tells or judges begins, behind the noun phrase of the speaker. */
  const objectOf = (found: ArabicVerb, opening: Opening): number => {
    const { speakerFirst: first, speakerLast: last, contentFirst } = opening
    if (opening.from || !found.verb.tells || opening.how === 'quote' || opening.how === 'colon') return -1
    if (found.participle || found.object) return found.participle && first < last ? first : -1
    const end = phrases.end(first, Math.min(last, contentFirst))
    return end > first && end < last && word(end) !== '' && !scan.isPreposition(end) && scan.adjunctAt(end, last) < 0
      ? end
      : -1
  }

  /** A subordinate verb whose statement stands inside the content of the one before: "قال إن الوزير أكد أن". */
  const outerOf = (found: ArabicVerb, at: number, first: number, sentence: TokenRange): Open | undefined => {
    const before = opened.findLast((one) => one.sentence === sentence && !one.within)
    if (!before || found.joined || found.participle || before.draft.kind === 'direct') return undefined
    if (first < before.contentFirst || tokenStart(page, at) >= before.draft.end) return undefined
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
      opening.how === 'noun' ? beforeMedium(contentFirst, sentence.last) : beforeRemark(contentFirst, sentence.last)
    const plain = trimmedSpan(page, contentFirst, contentLast)
    const whole = opening.quote ?? wholeQuote(plain)
    const content: TextSpan = whole
      ? quoteSpan(page, whole.start, whole.end)
      : withoutBi(plain, opening, contentFirst, isJudged)
    const inner =
      whole ??
      startingIn(page.quotes, content.start, content.end).find(
        (one) => one.depth === 0 && one.end <= content.end && spanAt(speech, one.start) === one,
      )
    const outer = outerOf(found, at, spoken.first ?? at, sentence)
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
        kind: whole ? 'direct' : inner ? 'mixed' : 'indirect',
        ...(inner && { quote: quoteSpan(page, inner.start, inner.end) }),
        content,
        ...dated(date, carried),
        ...(opening.occasion
          ? { occasion: opening.occasion }
          : carried?.occasion && { occasion: carried.occasion, occasionInferred: true }),
        chain,
      },
    }
  }

  /** "… «…»، وهو كلام", "، في إشارة إلى": what the article says of the words is no part of them. */
  const beforeRemark = (first: number, last: number): number => {
    for (let at = first + 1; at + 1 < last; at += 1) {
      if (page.tokens[at]?.text !== ',') continue
      const next = word(at + 1)
      if (
        /^و(?:هو|هي|هم)$/.test(next) &&
        (page.tokens[at - 1]?.text === '"' ||
          remarks.has(word(at + 2)) ||
          (word(at + 2) === 'ما' && /^(?:نف|لم|ينف|تنف)/.test(word(at + 3))))
      )
        return at
      if ((next === 'في' && /^(?:اشاره|تلميح)$/.test(word(at + 2))) || next === 'علما') return at
    }
    return last
  }

  /** "مسؤوليتها عنه عبر محطة إذاعية": through what it was said ends a content without a clause. */
  const beforeMedium = (first: number, last: number): number => {
    for (let at = first + 1; at < last; at += 1) {
      if (page.tokens[at]?.text === ',') break
      if ((word(at) === 'عبر' && media.has(word(at + 1))) || (word(at) === 'في' && scan.occasionAt(at, last, [])))
        return at
    }
    return last
  }

  /** Content that is a quotation from end to end: its words without the marks. */
  const wholeQuote = ({ start, end }: TextSpan): Quote | undefined => {
    const quote = spanAt(speech, start + 1)
    return quote && quote.outerStart === start && quote.outerEnd >= end ? quote : undefined
  }

  /** "صرح بفتح الطريق": the ب belongs to the verb. */
  const withoutBi = (span: TextSpan, { how }: Opening, first: number, isJudged: boolean): TextSpan =>
    how === 'preposition' && !isJudged && /^[بل]/.test(word(first)) && tokenStart(page, first) === span.start
      ? spanWithText(page, span.start + (span.text.startsWith('لل') ? 0 : 1), span.end)
      : span

  return {
    begin: () => {
      waiting = undefined
      sentenceSubject = undefined
    },
    read: (found, at, sentence, paragraph) => {
      const parsed = openings(found, at, sentence)
      const closing = found.participle || found.joined ? undefined : quotedBefore(page, scan, quotesByEnd, at, sentence)
      const isClosing =
        closing && (!parsed || 'participle' in parsed || parsed.how === 'noun' || parsed.how === 'preposition')
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
      const spoken = speakerOf(found, at, parted, sentence, paragraph)
      if (!spoken) return undefined
      if (found.strict && opening.how === 'preposition' && spoken.found.speaker.inferred && !found.joined)
        return undefined
      const inside = outerOf(found, at, spoken.first ?? at, sentence)
      if (inside && (opening.how === 'preposition' || opening.how === 'noun')) return undefined
      if (!found.participle && !spoken.found.speaker.inferred) sentenceSubject ??= spoken.found
      return draftOf(found, at, opening, spoken, sentence, paragraph)
    },
    headline: (sentence, paragraph) => {
      const range = page.paragraphs[paragraph]
      if (range?.first !== sentence.first) return undefined
      let colon = sentence.first + 1
      while (colon < Math.min(sentence.last, sentence.first + longestHeadline) && page.tokens[colon]?.text !== ':')
        colon += 1
      if (page.tokens[colon]?.text !== ':' || colon + 2 >= sentence.last) return undefined
      for (let at = sentence.first; at < colon; at += 1) {
        if (page.tokens[at]?.kind === 'mark' && page.tokens[at]?.text !== '"') return undefined
        if (scan.verbAt(at) || scan.isOpener(at) || scan.date(at) || (at === sentence.first && scan.isPreposition(at)))
          return undefined
      }
      const found = speakers.read(sentence.first, colon)
      if (!found || found.open || found.speaker.kind === 'document') return undefined
      const isKnown = found.speaker.party || found.speaker.name || found.speaker.role || found.speaker.kind !== 'person'
      if (!isKnown) return undefined
      const verb: ArabicVerb = {
        verb: { modality: 'said', forms: [], opens: [], from: [], nominal: false, marked: [] },
        form: '',
        joined: false,
        participle: false,
        strict: false,
        object: false,
      }
      const quote = quoteOpening(page, colon + 1)
      const opening: Opening = {
        speakerFirst: sentence.first,
        speakerLast: colon,
        contentFirst: colon + 1,
        how: quote ? 'quote' : 'colon',
        ...(quote && { quote }),
      }
      return draftOf(verb, colon, opening, { found }, sentence, paragraph)
    },
  }
}
