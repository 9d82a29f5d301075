import { rangeIndex, tokenAt, tokenStart } from '../page.ts'
import type { Quote } from '../quotes.ts'
import type { TokenRange } from '../sentences.ts'
import { fullName } from './memory.ts'
import { afterQuote, quoteOpening } from './surroundings.ts'
import { type OpenStatement, shorten } from './svo-draft.ts'
import { frontedObject } from './svo-fronted.ts'
import { leftOf } from './svo-left.ts'
import { type SvoOpening, svoOpening } from './svo-opening.ts'
import { svoParentheses } from './svo-parenthesis.ts'
import type { Cue, SvoRun } from './svo-run.ts'
import type { VerbAt } from './svo-scan.ts'
import { clauseSubject, type Subject, subjectBefore } from './svo-subject.ts'
import { subjectAfter } from './svo-subject-after.ts'

/** Reads the reporting verb at a token. */
export type ReadVerb = (verb: VerbAt, at: number, sentence: TokenRange, paragraph: number) => OpenStatement | undefined

/** Compiles the rules for statements that a reporting verb opens; the answer reads one verb. */
export const svoVerbs = (run: SvoRun): ReadVerb => {
  const { page, scan, speakers, memory, used, conjunctions, previous, make, between, handOn } = run
  const { asClause, parenthesis, asideAfter } = svoParentheses(run)
  const asWords = new Set(scan.svo.asWords)

  /** The subject of a verb that has none of its own: "… и уточнил, что", "adding that". */
  const shared = (at: number, sentence: TokenRange, paragraph: number): Subject | undefined => {
    const told = previous(sentence)?.draft.speaker
    // "His captain was less generous, saying": the subject of the sentence, where nobody has spoken in it yet.
    const here = told ? undefined : clauseSubject(scan, speakers, sentence.first, at, paragraph)
    const earlier = told ?? here?.speaker ?? memory.last(paragraph)?.speaker
    if (!earlier) return undefined
    return {
      found: here ?? { speaker: { ...earlier, inferred: true }, last: at, anaphoric: true },
      first: conjunctions.has(scan.word(at - 1)) ? at - 1 : at,
      last: at,
    }
  }

  /** "Moscow said", "в МИД сообщили, что": an office named by where it is, with a plural verb. */
  const placeSpeaker = (at: number, first: number, paragraph: number): Subject | undefined => {
    const from = conjunctions.has(scan.word(first)) ? first + 1 : first
    if (page.language !== 'ru' || !/(?:ли|ют|ят|ут|ся)$/.test(scan.word(at)) || from >= at) return undefined
    const found = speakers.read(from, at, paragraph, false, scan.word(at))
    return found && { found, first, last: at }
  }

  const isAdverbAfterConjunction = (at: number, before: OpenStatement | undefined): boolean =>
    before !== undefined && conjunctions.has(scan.word(at - 2)) && scan.adverbEnd(at - 1, at) === at

  /** True when a clause begins right where the content of the statement before begins: "S said that T had warned that". */
  const isInside = (before: OpenStatement, first: number): boolean =>
    first <= before.contentFirst + 1 && first >= before.contentFirst

  /** "… and that the ministry had warned": a second clause of the same content, where nobody new is told to speak. */
  const reopens = (before: OpenStatement, first: number): boolean =>
    first - 1 > before.contentFirst && scan.isOpener(first - 1) && conjunctions.has(scan.word(first - 2))

  /** "confirmed the arrest but declined to …": what the subject did besides is not what it said. */
  const isDeed = (k: number): boolean => {
    const text = scan.word(k)
    if (text === '' || scan.isCapital(k)) return false
    if (page.language === 'ru')
      return /.{3,}(?:л|ла|ло|ли|лся|лась|лись|ет|ют|ит|ят)$/.test(text) && !scan.verbAt(k)?.participle
    return /.{3,}ed$|^(?:gave|made|took|left|told|went|said|sent|held|put|did)$/.test(text)
  }

  /** "The paper reported that …, citing an official": the source behind what was said, as `[first, last, comma)`. */
  const citedBehind = (from: number, sentence: TokenRange): readonly [number, number, number] | undefined => {
    for (let k = from; k < sentence.last - 2; k += 1) {
      if (page.tokens[k]?.text !== ',') continue
      const cite = scan.citingEnd(k + 1, sentence.last)
      if (cite < 0) continue
      let end = cite
      while (end < sentence.last && !/^[,.;]$/.test(page.tokens[end]?.text ?? '')) end += 1
      return [cite, end, k]
    }
    return undefined
  }

  const takesObject = ({ wary, modality }: VerbAt['verb']): boolean =>
    (wary?.length ?? 0) > 0 || modality === 'denied' || modality === 'accused' || modality === 'called-for'

  /** Content without a conjunction ends at a colon; that of a relative clause ("which police said injured nine,") at its comma. */
  const contentEnd = (
    verb: VerbAt['verb'],
    opening: SvoOpening,
    subject: Subject,
    sentence: TokenRange,
    at = subject.last,
  ): number => {
    const own = subject.own ?? subject.first
    const isRelative = scan.links.has(scan.word(own - 1))
    const isAside = isAsideClause(at)
    const isObject = (opening.how === 'bare' && !opening.isClause) || opening.how === 'preposition'
    if (opening.how !== 'bare' && !isRelative && !isAside && !isObject) return sentence.last
    for (let k = opening.contentFirst + 1; k < sentence.last; k += 1) {
      const text = page.tokens[k]?.text
      if (isObject && (text === ';' || text === ':' || isOfWhich(k))) return k
      if (isAside && text === ',' && isMainVerb(k + 1)) return k
      if (text === ':' && opening.how === 'bare') return k
      if (
        opening.how === 'bare' &&
        !opening.isClause &&
        takesObject(verb) &&
        conjunctions.has(scan.word(k)) &&
        isDeed(k + 1)
      )
        return page.tokens[k - 1]?.text === ',' ? k - 1 : k
      if (text === ',' && isRelative) return k
    }
    return sentence.last
  }

  /** "the clerk, who denied that": the verb of a relative clause between commas. */
  const isAsideClause = (at: number): boolean => {
    let k = at - 1
    while (k > at - 3 && scan.auxiliaries.has(scan.word(k))) k -= 1
    return page.language === 'en' && scan.word(k) === 'who' && page.tokens[k - 1]?.text === ','
  }

  const isMainVerb = (k: number): boolean =>
    scan.finite.has(scan.word(k)) || scan.verbAt(k) !== undefined || (isDeed(k) && !scan.isCapital(k))

  /** "…, both of which the council listed in 2001": an object ends before what the text says of it. */
  const isOfWhich = (k: number): boolean =>
    page.tokens[k]?.text === ',' && scan.word(k + 2) === 'of' && /^wh(?:ich|om)$/.test(scan.word(k + 3))

  /** "the road was open and the mayor said": the subject begins behind the last conjunction. */
  const behindConjunction = (at: number, floor: number, paragraph: number): Subject | undefined => {
    for (let k = at - 2; k > floor; k -= 1) {
      if (!conjunctions.has(scan.word(k))) continue
      const found = speakers.read(k + 1, at, paragraph, false, scan.word(at))
      return found && { found, first: k, own: k + 1, last: at }
    }
    return undefined
  }

  /** First token of the clause that runs into a quotation at `first`, or `first` where the quotation stands alone. */
  const runsInto = (first: number, sentence: TokenRange): number => {
    if (page.tokens[first - 1]?.kind !== 'word' || !startsSmall(quoteOpening(page, first))) return first
    const from = clauseFirst(first, sentence)
    return first - from > 2 ? from : first
  }

  const startsSmall = (quote: Quote | undefined): boolean =>
    quote !== undefined && /^\p{Ll}/u.test(page.text[quote.start] ?? '')

  const clauseFirst = (at: number, sentence: TokenRange): number => {
    let k = at - 1
    while (k > sentence.first && !/^[:;]$/.test(page.tokens[k]?.text ?? '')) k -= 1
    return k > sentence.first ? k + 1 : sentence.first
  }

  /** «Об этом «Порту» рассказал источник»: the outlet before the verb was told, the speaker stands behind. */
  const toldSubject = (before: Subject, at: number, after: () => Subject | undefined): Subject | undefined => {
    if (page.language !== 'ru' || before.found.speaker.kind !== 'institution' || page.tokens[at - 1]?.text === ',')
      return undefined
    const own = before.own ?? before.first
    const named = scan.mention(page.tokens[own]?.text === '"' ? own + 1 : own)
    if (!named?.code?.startsWith('pub-') && page.tokens[own]?.text !== '"') return undefined
    const subject = after()
    return subject && !subject.found.open && !subject.reporter ? { ...subject, reporter: before.found } : undefined
  }

  const readSubject = (first: number, last: number, at: number, paragraph: number): Subject | undefined => {
    const found = speakers.read(first, last, paragraph, false, scan.word(at))
    return found && { found, first, last: at }
  }

  const conditional = new Set(scan.svo.conditional)
  const finite = new Set(scan.svo.finite)
  /** "If the minister says that", "Did the minister say that?": nobody said it. */
  const isConditional = (first: number, at: number, sentence: TokenRange): boolean => {
    let k = first
    while (k < at && (page.tokens[k]?.kind === 'mark' || conjunctions.has(scan.word(k)))) k += 1
    if (conditional.has(scan.word(k))) return true
    return finite.has(scan.word(sentence.first)) && page.tokens[sentence.last - 1]?.text === '?' && k <= sentence.first
  }

  const fromVerb: ReadVerb = (verb, at, sentence, paragraph) => {
    const before = previous(sentence)
    const head = verb.verb.negated || verb.verb.predicate ? at - 1 : at
    // «Ряд государств, отмечается в документе, оценивает»: the verb of the clause that a parenthesis of somebody else stands in.
    const isAround =
      before !== undefined &&
      (before.around !== undefined || before.draft.content.start < tokenStart(page, before.cue)) &&
      before.draft.content.end > tokenStart(page, at)
    const whole = leftOf(scan, head, sentence, before && !isAround ? Math.min(head, before.cue + 1) : sentence.first)
    const left =
      isAround && before
        ? { ...whole, parts: whole.parts.filter(([first, last]) => before.cue < first || before.cue >= last) }
        : whole
    const opening = svoOpening(scan, at, verb, sentence)
    const base = { at, verb, paragraph, sentence }
    // "is confident that": an adjective alone says nothing.
    if (verb.verb.predicate && /^(?:it|that|this|there|what)$/.test(scan.word(at - 2))) return undefined
    if (verb.verb.predicate && (!opening || opening.quote || opening.how === 'colon')) return undefined
    // "asked the council to wait" calls for something; "…?" asked the visitor, asked whether: questions.
    if (verb.verb.needs?.[0] === 'to' && (opening?.how !== 'bare' || left.quote)) return undefined
    // "a fifth of what the council called for": part of another clause.
    if ([at - 2, at - 3, at - 4].some((k) => scan.word(k) === 'what' && k > sentence.first)) return undefined
    if (verb.participle) {
      const subject = opening && shared(at, sentence, paragraph)
      if (!subject) return undefined
      // "…, the bureau said, blaming holidays": one word tells too little to stand alone.
      if (opening.how === 'bare' && page.tokens[opening.contentFirst + 1]?.kind === 'mark') return undefined
      if (before) shorten(page, before, at)
      return make({
        ...base,
        subject,
        opening,
        contentFirst: opening.contentFirst,
        contentLast: contentEnd(verb.verb, opening, subject, sentence, at),
        ...(opening.quote && { quote: opening.quote }),
      })
    }
    if (isConditional(left.parts.at(-1)?.[0] ?? at, at, sentence)) return undefined
    // "Как сообщает S, …" / "as S reported, …" is a parenthesis wherever it stands.
    const asAt = [at - 1, left.parts[0]?.[0] ?? at - 1].find((k) => k >= sentence.first && asWords.has(scan.word(k)))
    if (asAt !== undefined && (asAt === at - 1 || !opening?.quote)) {
      const subject =
        at === asAt + 1 ? subjectAfter(scan, speakers, at, sentence, paragraph) : between(asAt + 1, at, paragraph)
      return subject && asClause(base, subject, asAt)
    }
    // "the clerk, who denied that the gate was shut, appealed to drivers".
    const isResumed =
      before !== undefined &&
      before.contentLast === at - 1 &&
      page.tokens[at - 1]?.text === ',' &&
      isAsideClause(before.cue)
    const goesOn =
      before !== undefined &&
      opening !== undefined &&
      !(verb.strict && opening.how === 'bare' && !opening.isClause) &&
      (isResumed || conjunctions.has(scan.word(at - 1)) || isAdverbAfterConjunction(at, before))
    if (goesOn && !verb.participle) {
      const mine = shared(at, sentence, paragraph)
      if (mine) {
        shorten(page, before, mine.first)
        return make({
          ...base,
          subject: mine,
          opening,
          contentFirst: opening.contentFirst,
          contentLast: contentEnd(verb.verb, opening, mine, sentence, at),
          ...(opening.quote && { quote: opening.quote }),
        })
      }
    }
    /** Read only where it is asked for: most verbs have their subject before them. */
    let behind: { readonly subject: Subject | undefined } | undefined
    const after = (): Subject | undefined => {
      behind ??= { subject: subjectAfter(scan, speakers, at, sentence, paragraph) }
      return behind.subject
    }
    const isTold =
      before !== undefined &&
      left.quote !== undefined &&
      left.quote.start >= before.draft.content.start &&
      left.quote.end <= before.draft.content.end
    if (left.quote && !used.has(left.quote) && !isTold) {
      const subject = subjectBefore(scan, speakers, left, paragraph) ?? after()
      if (!subject) return undefined
      const first = tokenAt(page, left.quote.outerStart)
      // 'The plan is "a paper without a budget," she adds': the quotation only ends what was said.
      const whole = before ? first : runsInto(first, sentence)
      return make({
        ...base,
        subject,
        contentFirst: whole,
        contentLast: whole < first ? afterQuote(page, left.quote) : at,
        ...(whole === first && { quote: left.quote }),
        ...(subject === behind?.subject ? {} : opening && !opening.quote ? { opening } : asideAfter(at, sentence)),
      })
    }
    // "The road, said the minister, is open": a comma right before the verb and its subject between commas after it.
    const inverted = page.tokens[at - 1]?.text === ',' && !opening?.quote ? after() : undefined
    const isInverted =
      inverted !== undefined && (page.tokens[inverted.last]?.text === ',' || inverted.last >= sentence.last - 1)
    const nearest =
      subjectBefore(scan, speakers, left, paragraph) ?? (before && behindConjunction(at, left.first, paragraph))
    const named = nearest && (toldSubject(nearest, at, after) ?? nearest)
    // "A sixth crate, Orlov said, “went overboard.”": the quotation goes on with the clause before the speaker's.
    const own = named?.own ?? named?.first ?? at
    if (named && opening?.quote && page.tokens[at + 1]?.text === ',' && !before && startsSmall(opening.quote)) {
      const first = page.tokens[own - 1]?.text === ',' ? clauseFirst(own - 1, sentence) : own
      if (own - first > 2)
        return make({ ...base, subject: { ...named, first: own }, contentFirst: first, contentLast: sentence.last })
    }
    const fronted =
      !opening ||
      opening.quote ||
      opening.how === 'bare' ||
      (opening.how === 'colon' && verb.verb.modality === 'denied')
        ? frontedObject(scan, verb, at, left)
        : undefined
    if (fronted && !goesOn) {
      const mine =
        fronted.first > fronted.from
          ? readSubject(fronted.from, fronted.first, at, paragraph)
          : readSubject(fronted.last, at, at, paragraph)
      if (mine) {
        const isBefore = fronted.first > fronted.from
        return make({
          ...base,
          subject: { ...mine, first: fronted.from },
          contentFirst: fronted.first,
          contentLast: isBefore ? at : fronted.last,
        })
      }
    }
    const subject = isInverted && (!opening || left.parts.length <= 2 || !named) ? undefined : named
    if (
      subject &&
      opening &&
      !(verb.strict && opening.how === 'bare' && !opening.isClause) &&
      !((opening.wary || verb.verb.known) && subject.found.open)
    ) {
      const nested =
        before !== undefined &&
        tokenStart(page, subject.own ?? subject.first) >= before.draft.content.start &&
        (isAround || isInside(before, subject.own ?? subject.first) || reopens(before, subject.own ?? subject.first))
      // "said it condemned": what somebody reports of their own saying is one statement.
      const again = nested && subject.found.speaker.inferred === true
      if (again && fullName(subject.found.speaker) === fullName(before.draft.speaker)) return undefined
      if (nested && verb.verb.counts && opening.how === 'bare') return undefined
      if (before && !nested) shorten(page, before, subject.first)
      const cited = citedBehind(opening.contentFirst, sentence)
      const source = cited && speakers.read(cited[0], cited[1], paragraph, true)
      return make({
        ...base,
        subject,
        opening: source && cited ? { ...opening, cited } : opening,
        contentFirst: opening.contentFirst,
        contentLast: source && cited ? cited[2] : contentEnd(verb.verb, opening, subject, sentence, at),
        ...(opening.quote && { quote: opening.quote }),
        ...(nested && before && { within: before.draft.chain }),
      })
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
    const mark = page.tokens[at - 1]?.text
    const other = subject && mark !== ',' && mark !== '-' ? undefined : after()
    // «…, преимущественно граждане Дании, отмечает агентство»: the noun a list knows, not the apposition before the comma.
    const isOther = subject?.found.open && other && !other.found.open
    return (
      parenthesis(base, isOther ? undefined : subject, other) ??
      backward(base, left.parts[0]?.[0] ?? at, subject ?? other)
    )
  }

  /** "Об этом сообщил S": what was said is the sentence before. An outlet only hands on a statement that stands there. */
  const backward = (cue: Cue, first: number, subject: Subject | undefined): OpenStatement | undefined => {
    const { sentence, at } = cue
    const points = scan.word(first) === 'об' && scan.word(first + 1) === 'этом'
    const told = page.sentences[rangeIndex(page.sentences, sentence.first) - 1]
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
