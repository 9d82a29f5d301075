import { spanAt, startingIn } from '../../text/index.ts'
import { tokenStart } from '../page.ts'
import type { TokenRange } from '../sentences.ts'
import type { ChainLink, Modality } from '../types.ts'
import { lastTokenOf, type Open, shorten, withoutPreposition } from './arabic-open.ts'
import type { ArabicRun } from './arabic-report.ts'
import { contentBefore, type Sourcing } from './arabic-sourcing.ts'
import type { ArabicSubjects } from './arabic-subject.ts'
import { dated, type FoundSpeaker, linkOf } from './draft.ts'
import { fullName } from './memory.ts'
import { afterQuote, quoteSpan, trimmedSpan } from './surroundings.ts'

/** Statements that a sourcing phrase makes. */
export interface ArabicSourced {
  read(found: Sourcing, sentence: TokenRange, paragraph: number): Open | undefined
  /** The outlet whose phrase stands right before the verb at `at`: "وبحسب وكالة …، قال فلان". */
  relayedAt(at: number): ChainLink | undefined
}

const joined = /^(?:وذلك|ذلك|هذا|وهذا|,)$/

/** Compiles the rules for sourcing phrases. */
export const arabicSourced = ({
  scan,
  speakers,
  memory,
  speech,
  opened,
  subjects,
}: ArabicRun & { readonly subjects: ArabicSubjects }): ArabicSourced => {
  const { page } = scan
  let relayed: { readonly at: number; readonly link: ChainLink } | undefined

  /** "على حد قوله": whoever spoke last. Where he speaks in this very sentence the phrase only says so again. */
  const lastSpeaker = ({ first }: Sourcing, sentence: TokenRange, paragraph: number): FoundSpeaker | undefined => {
    const subject = subjects.ofSentence(first, sentence)
    if (subject?.speaker.kind === 'person') return subject
    const earlier = memory.last(paragraph)
    const before = opened.at(-1)
    if (earlier?.speaker.kind !== 'person' || (before && before.draft.end >= tokenStart(page, first))) return undefined
    return { speaker: { ...earlier.speaker, inferred: true }, last: first, anaphoric: true }
  }

  const sourceOf = (found: Sourcing, sentence: TokenRange, paragraph: number): FoundSpeaker | undefined =>
    found.sourceFirst < found.sourceLast
      ? withoutPreposition(page, found, speakers.read(found.sourceFirst, found.sourceLast))
      : lastSpeaker(found, sentence, paragraph)

  /** The phrase names once more, or relays, what a statement of this paragraph just said. */
  const joinsBefore = (found: Sourcing, source: FoundSpeaker, paragraph: number): boolean => {
    const before = opened.at(-1)
    if (found.position === 'before' || !before || before.paragraph !== paragraph) return false
    const isNear =
      before.draft.end >= tokenStart(page, found.first) ||
      (before.draft.quote !== undefined && found.first - lastTokenOf(page, before.draft) <= 4)
    if (!isNear) return false
    if (found.position === 'within') return true
    if (
      source.speaker.kind === 'document' &&
      !source.publication &&
      before.cue < found.first &&
      before.draft.kind === 'indirect' &&
      fullName(before.draft.speaker) !== fullName(source.speaker)
    )
      return false
    const again = fullName(before.draft.speaker) === fullName(source.speaker)
    if (again || source.speaker.kind === 'person') {
      shorten(page, before, found.first)
      return true
    }
    shorten(page, before, found.first)
    const link: ChainLink = { ...linkOf(source.speaker), kind: 'publication' }
    before.draft = {
      ...before.draft,
      end: Math.max(before.draft.end, source.speaker.end),
      chain: [link, ...before.draft.chain],
    }
    return true
  }

  const chainOf = ({ speaker, publication }: FoundSpeaker): readonly ChainLink[] => [
    ...(publication ? [{ ...publication, kind: 'publication' as const }] : []),
    linkOf(speaker),
  ]

  return {
    relayedAt: (at) => (relayed?.at === at ? relayed.link : undefined),
    read: (found, sentence, paragraph) => {
      if (found.position === 'before' && found.contentFirst !== undefined && !found.from) {
        const said = scan.verbAt(found.contentFirst)
        const outlet = said && speakers.read(found.sourceFirst, found.sourceLast)?.speaker
        if (said && !said.participle && !said.strict && outlet && outlet.kind !== 'person') {
          relayed = { at: found.contentFirst, link: { ...linkOf(outlet), kind: 'publication' } }
          return undefined
        }
      }
      const teller = sourceOf(found, sentence, paragraph)
      const origin = found.from && speakers.read(found.from.first, found.from.last)
      const source = origin ?? teller
      if (!source) return undefined
      if (joinsBefore(found, source, paragraph)) return undefined
      const before = opened.at(-1)
      const covers =
        before?.sentence === sentence &&
        before.draft.kind === 'indirect' &&
        before.draft.end > tokenStart(page, found.first)
      if (covers && found.position === 'after') shorten(page, before, found.first)
      // A document vouches for the whole sentence, with what somebody in it says.
      const after = before?.sentence === sentence && !covers ? afterDraft(before) : afterDateline(sentence)
      const first =
        found.position === 'before'
          ? (found.contentFirst as number)
          : contentBefore(scan, sentence, found.first, after, found.position === 'within')
      const last = found.position === 'after' ? found.first : sentence.last
      let stop = last
      if (found.position === 'after') while (stop > first && joined.test(page.tokens[stop - 1]?.text ?? '')) stop -= 1
      const plain = trimmedSpan(page, first, stop)
      if (plain.end <= plain.start) return undefined
      // "«…»، بحسب الوزير": the content is the quotation.
      const whole = spanAt(speech, plain.start + 1)
      const isQuote = whole !== undefined && whole.outerStart === plain.start && whole.outerEnd >= plain.end
      const content = isQuote ? quoteSpan(page, whole.start, whole.end) : withoutAnd(plain, found)
      const chain = [
        ...(origin && teller ? [{ ...linkOf(teller.speaker), kind: 'publication' as const }] : []),
        ...chainOf(source),
      ]
      memory.remember(source.speaker, chain, paragraph)
      const date =
        found.position === 'before'
          ? startingIn(scan.input.dates, source.speaker.start, content.start).find((one) => one.end <= content.start)
          : undefined
      const inner = isQuote
        ? whole
        : startingIn(speech, content.start, content.end).find((one) => one.end <= content.end)
      return {
        cue: found.first,
        paragraph,
        sentence,
        contentFirst: first,
        contentLast: found.position === 'before' ? last : sentence.last,
        draft: {
          start: Math.min(content.start, found.words.start),
          end: Math.max(content.end, source.speaker.end),
          speaker: source.speaker,
          verb: found.words,
          modality: 'said' satisfies Modality,
          kind: isQuote ? 'direct' : inner ? 'mixed' : 'indirect',
          ...(inner && { quote: quoteSpan(page, inner.start, inner.end) }),
          content,
          ...dated(date, undefined),
          chain,
        },
      }
    },
  }

  /** "واشنطن (رويترز) —": where the words of a report begin. */
  function afterDateline({ first, last }: TokenRange): number {
    for (let at = first + 1; at < Math.min(last, first + 9); at += 1) {
      const text = page.tokens[at]?.text
      if (text === '-' || (text === ':' && page.tokens[at - 1]?.text === ')')) return at + 1
      if (text === ',') return first
    }
    return first
  }

  function withoutAnd(
    span: { readonly start: number; readonly end: number; readonly text: string },
    { position }: Sourcing,
  ): { readonly start: number; readonly end: number; readonly text: string } {
    const isJoined =
      (position === 'within' &&
        /^[وف]\S{3,}/.test(span.text) &&
        !/^(?:وزا|وزي|وصل|وقع|وجد|ورد|وضع|وفا|ولا|فرق|فوز|فتح|فرض)/.test(span.text)) ||
      (position !== 'before' && /^و(?:هو|هي|هم|في|كان|كانت|من|على|إلى|قد|تم)(?=[\s،,])/.test(span.text))
    return isJoined ? { ...span, start: span.start + 1, text: span.text.slice(1) } : span
  }

  /** Nothing before the end of a quotation or of a statement of this sentence belongs to the next one's content. */
  function afterDraft(before: Open): number {
    const { quote, kind } = before.draft
    const spoken = kind === 'direct' && quote ? spanAt(speech, quote.start) : undefined
    return spoken ? afterQuote(page, spoken) : Math.min(before.contentLast, lastTokenOf(page, before.draft) + 1)
  }
}
