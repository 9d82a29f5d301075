import { tokenAt, tokenStart } from '../page.ts'
import type { TokenRange } from '../sentences.ts'
import { type OpenStatement, shorten } from './svo-draft.ts'
import { svoOpening } from './svo-opening.ts'
import { svoParentheses } from './svo-parenthesis.ts'
import type { Cue, SvoRun } from './svo-run.ts'
import type { VerbAt } from './svo-scan.ts'
import { leftOf, type Subject, subjectAfter, subjectBefore } from './svo-subject.ts'

/** Reads the reporting verb at a token. */
export type ReadVerb = (verb: VerbAt, at: number, sentence: TokenRange, paragraph: number) => OpenStatement | undefined

/** Compiles the rules for statements that a reporting verb opens; the answer reads one verb. */
export const svoVerbs = (run: SvoRun): ReadVerb => {
  const { page, scan, speakers, memory, used, conjunctions, previous, make, between, handOn } = run
  const { asClause, parenthesis, asideAfter } = svoParentheses(run)
  const asWords = new Set(scan.svo.asWords)

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

  const fromVerb: ReadVerb = (verb, at, sentence, paragraph) => {
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
        at === asAt + 1 ? subjectAfter(scan, speakers, at, sentence, paragraph) : between(asAt + 1, at, paragraph)
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
        ...(subject === after ? {} : opening && !opening.quote ? { opening } : asideAfter(at, sentence)),
      })
    }
    // "The road, said the minister, is open": a comma right before the verb and its subject between commas after it.
    const isInverted =
      after !== undefined &&
      page.tokens[at - 1]?.text === ',' &&
      !opening?.quote &&
      (page.tokens[after.last]?.text === ',' || after.last >= sentence.last - 1)
    const named = subjectBefore(scan, speakers, left, paragraph)
    const subject = isInverted && !named?.found.speaker.role ? undefined : named
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
    return parenthesis(base, subject, after) ?? backward(base, left.parts[0]?.[0] ?? at, subject ?? after)
  }

  /** "Об этом сообщил S": what was said is the sentence before. An outlet only hands on a statement that stands there. */
  const backward = (cue: Cue, first: number, subject: Subject | undefined): OpenStatement | undefined => {
    const { sentence, at } = cue
    const points = scan.word(first) === 'об' && scan.word(first + 1) === 'этом'
    const told = page.sentences[page.sentences.indexOf(sentence) - 1]
    if (!points || !subject || !told || first > sentence.first + 1) return undefined
    const before = run.opened.at(-1)
    if (before?.sentence === told)
      return subject.found.speaker.kind === 'institution' ? handOn(before, subject.found) : undefined
    return make({
      ...cue,
      subject: { ...subject, first: at },
      contentFirst: told.first,
      contentLast: told.last,
      ...asideAfter(at, sentence),
    })
  }

  return fromVerb
}
