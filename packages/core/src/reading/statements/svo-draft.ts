/** Puts the parts of a statement together for languages with the subject before the verb. */
import { startingIn } from '../../text/index.ts'
import { type Page, spanWithText, tokenStart } from '../page.ts'
import type { Quote } from '../quotes.ts'
import type { TokenRange } from '../sentences.ts'
import type { ChainLink, DateMention, Modality, Speaker, TextSpan } from '../types.ts'
import { dated, type FoundSpeaker, linkOf, type StatementDraft } from './draft.ts'
import { quoteSpan, trimmedSpan } from './surroundings.ts'

/** A statement that stands; its content may still end earlier, where the next one of its sentence begins. */
export interface OpenStatement {
  readonly paragraph: number
  readonly sentence: TokenRange
  readonly contentFirst: number
  readonly contentLast: number
  /** The verb or phrase. */
  readonly cue: number
  /** First token of the clause that a parenthesis of this speaker stands in, where what was said begins behind it. */
  readonly around?: number
  draft: StatementDraft
}

/** An outlet as the outermost link. */
export const publicationOf = (speaker: Speaker): ChainLink => ({ ...linkOf(speaker), kind: 'publication' })

/** What the rules found, before spans are drawn. */
export interface Parts {
  readonly found: FoundSpeaker
  readonly verb: TextSpan
  readonly modality: Modality
  readonly chain: readonly ChainLink[]
  readonly quote?: Quote
  readonly contentFirst: number
  readonly contentLast: number
  /** First token and end position of the clause of speaker and verb. */
  readonly clauseFirst: number
  readonly clauseEnd: number
  readonly date?: DateMention
  readonly occasion?: TextSpan
  readonly carried?: StatementDraft
  readonly speech: readonly Quote[]
  readonly claimMarks: ReadonlySet<string>
}

/** The publisher's own note at the end, as law asks of it in some countries: "(banned in …)". */
const note = /\s*\([^()]*(?:запрещен|запрещён|признан|banned in|outlawed in)[^()]*\)\*?$/iu
const longestNote = 200

/** What was said without the publisher's note behind it. */
const withoutNote = (page: Page, content: TextSpan): TextSpan => {
  if (!/[)*]$/.test(content.text)) return content
  const tail = content.text.slice(-longestNote)
  const found = note.exec(tail)
  return found && found[0].length < content.text.length
    ? spanWithText(page, content.start, content.end - found[0].length)
    : content
}

/** Draws up a statement; `undefined` when nothing is left as its content. */
export const drawUp = (page: Page, parts: Parts): StatementDraft | undefined => {
  const { found, quote, carried, occasion } = parts
  const content = quote
    ? quoteSpan(page, quote.start, quote.end)
    : withoutNote(page, trimmedSpan(page, parts.contentFirst, parts.contentLast))
  if (content.end <= content.start) return undefined
  const inner = quote ?? startingIn(parts.speech, content.start, content.end).find((one) => one.end <= content.end)
  const clauseStart = trimmedSpan(page, parts.clauseFirst, Math.max(parts.clauseFirst + 1, parts.contentLast)).start
  const start = Math.min(quote ? quote.outerStart : content.start, clauseStart, parts.verb.start)
  const end = Math.max(quote ? quote.outerEnd : content.end, parts.clauseEnd)
  const opening = page.tokens
    .slice(parts.contentFirst, parts.contentFirst + 12)
    .some((token) => parts.claimMarks.has(token.text))
  return {
    start,
    end,
    speaker: found.speaker,
    verb: parts.verb,
    modality: parts.modality === 'said' && !quote && opening ? 'claimed' : parts.modality,
    kind: quote ? 'direct' : inner ? 'mixed' : 'indirect',
    ...(inner && { quote: quoteSpan(page, inner.start, inner.end) }),
    content,
    ...dated(parts.date, carried),
    ...(occasion ? { occasion } : carried?.occasion && { occasion: carried.occasion, occasionInferred: true }),
    chain: parts.chain,
  }
}

/** Words that lead on to the next clause and end none. */
const trailing = new Set(
  'and but or although though while whereas as because after before since и а но однако хотя тогда поскольку'.split(
    ' ',
  ),
)

/** Ends a statement's content before token `at`. */
export const shorten = (page: Page, open: OpenStatement, at: number): void => {
  const cut = tokenStart(page, at)
  const { draft } = open
  if (draft.kind === 'direct' || draft.content.end <= cut || draft.content.start >= cut) return
  let last = at
  while (
    last > open.contentFirst + 1 &&
    (trailing.has(page.tokens[last - 1]?.text ?? '') || page.tokens[last - 1]?.text === ',')
  )
    last -= 1
  const content = trimmedSpan(page, open.contentFirst, last)
  if (content.end <= content.start) return
  const { quote, ...rest } = draft
  const kept = quote && quote.end <= content.end ? { quote } : {}
  open.draft = {
    ...rest,
    ...kept,
    kind: kept.quote ? draft.kind : 'indirect',
    content,
    end: Math.max(Math.min(draft.end, content.end), draft.verb.end),
  }
}

/** The statement with its content beginning at a later token: "he objected: in his words, …". */
export const beginning = (page: Page, open: OpenStatement, first: number): StatementDraft => {
  const content = trimmedSpan(page, first, open.contentLast)
  return content.end > content.start ? { ...open.draft, content } : open.draft
}

/** The statement with an outlet put in front of its chain, and its span drawn over the outlet's words. */
export const carriedBy = (page: Page, draft: StatementDraft, outlet: Speaker): StatementDraft => {
  const link = publicationOf(outlet)
  const known = draft.chain.some((one) => (one.name ?? one.text) === (link.name ?? link.text))
  const { end } = spanWithText(page, draft.start, Math.max(draft.end, outlet.end))
  return known ? draft : { ...draft, end, chain: [link, ...draft.chain] }
}
