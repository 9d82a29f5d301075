import { startingIn } from '../../text/index.ts'
import { type Page, spanWithText, tokenStart } from '../page.ts'
import type { TokenRange } from '../sentences.ts'
import type { DateMention } from '../types.ts'
import type { ArabicScan } from './arabic-scan.ts'
import type { Sourcing } from './arabic-sourcing.ts'
import type { FoundSpeaker, StatementDraft } from './draft.ts'
import { dateAt, quoteSpan, trimmedSpan } from './surroundings.ts'

/** "في أوائل ديسمبر، حين أكد …": the word joins the verb to the date before it. */
const whenWords = new Set(['حين', 'عندما', 'حينما', 'حيث'])

/** Words that join the clause of the next speaker and belong to neither. */
const joiners = new Set([
  'لكنه',
  'لكنها',
  'لكنهم',
  'بل',
  'اذ',
  'بدوره',
  'بدورها',
  'حين',
  'ثم',
  'بينما',
  'فيما',
  'حين',
  'في',
  'كما',
  'حيث',
  'وقد',
  'لكن',
  'غير',
])

/** A cue that became a statement; its content may still end earlier, where the next cue begins. */
export interface Open {
  readonly cue: number
  readonly paragraph: number
  readonly sentence: TokenRange
  readonly contentFirst: number
  readonly contentLast: number
  /** Where the statement before ends, when that is not at the cue: a subject stands before its verb. */
  readonly cutFirst?: number
  /** The statement inside whose content this one stands. */
  readonly within?: Open
  draft: StatementDraft
}

/** "وفقا لأرقام الوزارة": the ل belongs to the phrase, not to the source. */
export const withoutPreposition = (
  page: Page,
  { first, sourceFirst }: Sourcing,
  found: FoundSpeaker | undefined,
): FoundSpeaker | undefined => {
  const start = tokenStart(page, sourceFirst)
  const isGoverned =
    /^و?(?:وفقا|طبقا|تبعا)$/.test(page.tokens[first]?.text ?? '') && /^ل[^ل]/.test(page.text.slice(start, start + 2))
  if (!found || !isGoverned || found.speaker.start !== start) return found
  return { ...found, speaker: { ...found.speaker, start: start + 1, text: found.speaker.text.slice(1) } }
}

/** The date that opens the verb's clause: "ففي بداية ديسمبر ٢٠٢١، أكد". A date that ends the clause before is not this verb's. */
export const dateBefore = (
  page: Page,
  cues: ArabicScan,
  dates: readonly DateMention[],
  verb: number,
  sentence: TokenRange,
): DateMention | undefined => {
  for (let at = verb - 1; at >= Math.max(sentence.first, verb - 9); at -= 1) {
    if (cues.verbAt(at)) return undefined
    const date = dateAt(page, dates, at)
    if (!date) continue
    const preposition = page.tokens[at - 1]
    const opener = at - 1 >= sentence.first && /^[وف]?(?:في|خلال|منذ)$/.test(preposition?.text ?? '') ? at - 1 : at
    const isOpening =
      whenWords.has(page.tokens[verb - 1]?.text ?? '') ||
      opener === sentence.first ||
      page.tokens[opener - 1]?.kind === 'mark' ||
      /^[وف]في$/.test(page.tokens[opener]?.text ?? '')
    return isOpening ? date : undefined
  }
  return undefined
}

/** The last token of a statement. */
export const lastTokenOf = (page: Page, draft: StatementDraft): number => {
  let at = page.tokens.length - 1
  while (at > 0 && tokenStart(page, at) >= draft.end) at -= 1
  return at
}

/** Ends a statement's content before token `at`. */
export const shorten = (page: Page, open: Open, at: number): void => {
  let until = at
  while (
    until > open.contentFirst &&
    (joiners.has(page.tokens[until - 1]?.text ?? '') || page.tokens[until - 1]?.text === ',')
  )
    until -= 1
  const cut = tokenStart(page, until)
  const { draft } = open
  if (draft.quote && draft.kind === 'direct') {
    if (draft.quote.end <= cut) return
    const quote = quoteSpan(page, draft.quote.start, cut)
    open.draft = { ...draft, quote, content: quote, end: quote.end }
  } else if (draft.content.end > cut && draft.content.start < cut) {
    const whole = trimmedSpan(page, open.contentFirst, until)
    const content = whole.start < draft.content.start ? spanWithText(page, draft.content.start, whole.end) : whole
    const { quote, ...rest } = draft
    // What is left is a quotation from end to end: its words without the marks.
    const own = startingIn(page.quotes, content.start + 1, content.start + 2)[0]
    if (own && own.outerStart === content.start && own.outerEnd === content.end) {
      const words = quoteSpan(page, own.start, own.end)
      open.draft = { ...rest, kind: 'direct', quote: words, content: words, end: Math.min(draft.end, content.end) }
      return
    }
    const kept = quote && quote.end <= content.end ? { quote } : { kind: 'indirect' as const }
    open.draft = { ...rest, ...kept, content, end: Math.min(draft.end, content.end) }
  }
}
