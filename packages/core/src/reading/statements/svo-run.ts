import { startingIn } from '../../text/index.ts'
import { type Page, tokenEnd, tokenStart, tokensSpan } from '../page.ts'
import type { Quote } from '../quotes.ts'
import type { TokenRange } from '../sentences.ts'
import type { ChainLink } from '../types.ts'
import { type FoundSpeaker, linkOf, type StatementDraft } from './draft.ts'
import { fullName, type SpeakerMemory } from './memory.ts'
import { closedSpeech, isNameOnly, quoteWords } from './surroundings.ts'
import { carriedBy, drawUp, type OpenStatement, publicationOf, shorten } from './svo-draft.ts'
import type { SvoOpening } from './svo-opening.ts'
import type { SvoScan, VerbAt } from './svo-scan.ts'
import type { SvoSpeakers } from './svo-speaker.ts'
import type { Subject } from './svo-subject.ts'

/** What a rule found; `make` turns it into a statement. */
export interface Make {
  readonly at: number
  readonly verb: VerbAt
  readonly subject: Subject
  readonly paragraph: number
  readonly sentence: TokenRange
  readonly contentFirst: number
  readonly contentLast: number
  readonly quote?: Quote
  readonly opening?: SvoOpening
  /** Chain of the statement this one stands inside. */
  readonly within?: readonly ChainLink[]
}

/** A verb where it stands, before its subject is known. */
export type Cue = Pick<Make, 'at' | 'verb' | 'paragraph' | 'sentence'>

/** The state of one pass over a page: what the rules share and what they have found so far. */
export interface SvoRun {
  readonly page: Page
  readonly scan: SvoScan
  readonly speakers: SvoSpeakers
  readonly memory: SpeakerMemory
  /** Statements so far, in reading order. */
  readonly opened: readonly OpenStatement[]
  /** Quotations that are somebody's already. */
  readonly used: Set<Quote>
  readonly speech: readonly Quote[]
  readonly claimMarks: ReadonlySet<string>
  readonly conjunctions: ReadonlySet<string>
  push(statement: OpenStatement): void
  chainOf(
    found: FoundSpeaker,
    reporter: FoundSpeaker | undefined,
    earlier: readonly ChainLink[] | undefined,
  ): readonly ChainLink[]
  /** The last statement, when it stands in this sentence. */
  previous(sentence: TokenRange): OpenStatement | undefined
  make(one: Make): OpenStatement | undefined
  /** Reads the words between a mark and the verb as its subject. */
  between(first: number, at: number, paragraph: number): Subject | undefined
  /** Puts an outlet in front of a statement's chain; `first`: where the outlet's words begin. */
  handOn(before: OpenStatement, outlet: FoundSpeaker, first?: number): undefined
}

/** Begins a pass. */
export const svoRun = (scan: SvoScan, speakers: SvoSpeakers, memory: SpeakerMemory): SvoRun => {
  const { page, svo } = scan
  const isName = (quote: Quote): boolean => isNameOnly(page, scan.input.mentions, quote)
  const speech = closedSpeech(page).filter((quote) => !isName(quote))
  /** Quoted words of a sentence, however few: a small letter says that they are no name. */
  const phrases = page.quotes.filter(
    (quote) =>
      quote.closed && quote.depth === 0 && /^\p{Ll}/u.test(page.text[quote.start] ?? '') && quoteWords(page, quote) > 1,
  )
  const claimMarks = new Set(svo.claimMarks)
  const conjunctions = new Set(svo.conjunctions)
  const opened: OpenStatement[] = []
  const used = new Set<Quote>()

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

  const make = (one: Make): OpenStatement | undefined => {
    const { at, subject, opening, paragraph, sentence } = one
    let { found } = subject
    let { reporter } = subject
    if (opening?.cited) {
      const source = speakers.read(opening.cited[0], opening.cited[1], paragraph, true, '')
      if (source) {
        reporter = found
        found = source
      }
    }
    const outlet = opening?.outlet && speakers.read(opening.outlet[0], opening.outlet[1], paragraph, true, '')
    const earlier = found.speaker.inferred ? memory.last(paragraph)?.chain : undefined
    const own = chainOf(found, reporter ?? outlet, earlier)
    const chain = one.within ? [...one.within, ...own] : own
    const carried = carry(paragraph, found)
    const date = opening?.date ?? subject.date
    const occasion = opening?.occasion ?? subject.occasion
    // "called the attack “an act of cruelty”": a name given, no demand.
    const isNaming =
      one.verb.verb.modality === 'called-for' &&
      (opening?.how === 'quote' || opening?.how === 'bare') &&
      /^call/.test(scan.word(at))
    const said = isNaming ? 'said' : one.verb.verb.modality
    const draft = drawUp(page, {
      found,
      verb: tokensSpan(page, at, at + 1),
      modality: nearMark(at) && said === 'said' ? 'claimed' : said,
      chain,
      contentFirst: one.contentFirst,
      contentLast: one.contentLast,
      clauseFirst: subject.first,
      clauseEnd: subject.last > at ? tokenEnd(page, Math.max(at, subject.last - 1)) : tokenEnd(page, at),
      speech: phrases.length > 0 && !one.quote ? quotesIn(one) : speech,
      claimMarks,
      ...(one.quote && { quote: one.quote }),
      ...(date && { date }),
      ...(occasion && { occasion }),
      ...(carried && { carried }),
    })
    if (!draft) return undefined
    if (one.quote) used.add(one.quote)
    speakers.note(found.speaker, scan.word(at))
    memory.remember(found.speaker, chain, paragraph)
    return { cue: at, paragraph, sentence, contentFirst: one.contentFirst, contentLast: one.contentLast, draft }
  }

  /** The quoted words inside what was said. */
  const quotesIn = ({ contentFirst, contentLast }: Make): readonly Quote[] => {
    const start = tokenStart(page, contentFirst)
    const end = tokenStart(page, contentLast)
    const found = startingIn(phrases, start, end)[0] ?? startingIn(speech, start, end)[0]
    return found ? [found] : []
  }

  /** "allegedly said", "якобы сообщил": the mark stands beside the verb. */
  const nearMark = (at: number): boolean => claimMarks.has(scan.word(at - 1)) || claimMarks.has(scan.word(at + 1))

  const between = (first: number, at: number, paragraph: number): Subject | undefined => {
    const found = speakers.read(first, at, paragraph, false, scan.word(at))
    return found && { found, first: first - 1, last: at }
  }

  /** An outlet that carries the statement before: the outermost link of its chain. */
  const handOn = (before: OpenStatement, outlet: FoundSpeaker, first?: number): undefined => {
    if (first !== undefined) shorten(page, before, first)
    before.draft = carriedBy(page, before.draft, outlet.speaker)
    return undefined
  }

  const push = (statement: OpenStatement): void => {
    opened.push(statement)
  }

  return {
    page,
    scan,
    speakers,
    memory,
    opened,
    used,
    speech,
    claimMarks,
    conjunctions,
    push,
    chainOf,
    previous,
    make,
    between,
    handOn,
  }
}
