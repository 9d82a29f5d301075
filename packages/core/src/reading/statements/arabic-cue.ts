import type { Lexicon, ReportingVerb } from '../languages/lexicon-types.ts'
import { type Page, tokensSpan } from '../page.ts'
import { withoutConjunction } from '../phrases.ts'
import type { Quote } from '../quotes.ts'
import type { TokenRange } from '../sentences.ts'
import type { DateMention, TextSpan } from '../types.ts'
import type { StatementInput } from './draft.ts'
import {
  afterQuote,
  dateAt,
  isNameOnly,
  isSpeech,
  mentionAt,
  quoteOpening,
  quoteWords,
  tokenAfter,
  trimmedSpan,
} from './surroundings.ts'

/** A speaker's words may run over this many tokens before the content opens. */
const longestSpeaker = 34

/** What stands between a reporting verb and what was said. */
export interface Opening {
  /** Tokens that may name the speaker, `[first, last)`. */
  readonly speakerFirst: number
  readonly speakerLast: number
  /** First token of the content. */
  readonly contentFirst: number
  readonly how: 'conjunction' | 'preposition' | 'colon' | 'quote'
  /** The quotation the content is, for `colon` and `quote`. */
  readonly quote?: Quote
  readonly occasion?: TextSpan
  readonly date?: DateMention
  /** Token of the preposition "عن" that separates reporter and original source ("نقلت X عن Y"). */
  readonly from?: number
  /** First token after the reporter's words, where there is a `from`. */
  readonly reporterLast?: number
}

/** Finds reporting verbs and what they open, in one language with the verb before its subject. */
export interface ArabicCues {
  /** The reporting verb at a token; `withObject` also takes one with an object pronoun ("نقلته"). */
  verbAt(at: number, withObject?: boolean): ReportingVerb | undefined
  /** The token in `[from, limit)` at which a bare verbal noun opens the content, or -1. */
  nominalStart(from: number, limit: number): number
  /** True when a conjunction, a colon, or the verb's own preposition stands at `at`. */
  opensContent(verb: ReportingVerb, at: number): boolean
  opening(verb: ReportingVerb, at: number, sentence: TokenRange): Opening | undefined
  /** What a verb right behind a quotation says of it: "«…»، قال المتحدث". */
  closing(at: number, sentence: TokenRange): Opening | undefined
  /** An occasion that begins at `at` ("في اجتماع لمجلس الأمن"), as its noun phrase and the first token after it. */
  occasionAt(
    at: number,
    last: number,
    stops?: readonly string[],
  ): { readonly span: TextSpan; readonly last: number } | undefined
}

/** Behind one of these a verb says what nobody said, and a noun of the same letters is meant ("عدم ذكر اسمه"). */
const deniers = new Set(['لم', 'لن', 'ولم', 'ولن', 'لا', 'ولا', 'عدم', 'دون', 'الا'])

/** "كلمته" → كلمه: a noun without its possessive. */
const withoutPronoun = (text: string): string =>
  /ت(?:هما|هم|ها|ه)$/.test(text) ? text.replace(/ت(?:هما|هم|ها|ه)$/, 'ه') : text.replace(/(?:هما|هم|ها|ه)$/, '')

/** Words before a date that belong to it. */
const dayWords = new Set(['يوم', 'صباح', 'مساء', 'ليل', 'فجر'])

const opensDirectly = new Set(['"', ':'])

/** Compiles the verb rules for one document. */
export const arabicCues = (page: Page, lexicon: Lexicon, input: StatementInput): ArabicCues => {
  const verbs = new Map<string, ReportingVerb>()
  for (const verb of lexicon.verbs) for (const form of verb.forms) if (!verbs.has(form)) verbs.set(form, verb)
  const openers = new Set(lexicon.openers)
  const impersonal = new Set(lexicon.impersonal)
  const prepositions = new Set(lexicon.occasionPrepositions)
  const nouns = new Set(lexicon.occasionNouns)
  const word = (at: number): string => (page.tokens[at]?.kind === 'word' ? (page.tokens[at]?.text ?? '') : '')
  const nominal = new Set(lexicon.nominalStarts)
  const documents = new Set(lexicon.documents)
  const roles = new Set(lexicon.roles)
  const names = new Set([...lexicon.triggers, ...lexicon.publicationHeads])
  const participles = new Set(lexicon.vso?.participles)
  const isOccasionNoun = (text: string): boolean =>
    nouns.has(text) ||
    nouns.has(text.replace(/^(?:ال|لل)/, '')) ||
    nouns.has(text.replace(/^[بل]/, '')) ||
    nouns.has(withoutPronoun(text))

  const verbAt = (at: number, withObject = false): ReportingVerb | undefined => {
    const whole = word(at)
    const text = withObject && !verbs.has(whole) ? whole.replace(/(?:ه|ها)$/, '') : whole
    const form = verbs.has(text) ? text : withoutConjunction(page, text)
    const verb = verbs.get(form)
    if (!verb || deniers.has(word(at - 1))) return undefined
    if (verb.inDocument && !(word(at + 1) === 'في' && documents.has(word(at + 2)))) return undefined
    if (verb.marked.includes(form) && !tokensSpan(page, at, at + 1).text.includes('\u0651')) return undefined
    if (impersonal.has(form) && (openers.has(word(at + 1)) || prepositions.has(word(at + 1)) || word(at + 1) === 'الي'))
      return undefined
    return verb
  }

  const occasionAt = (
    at: number,
    last: number,
    stops: readonly string[] = [],
  ): { readonly span: TextSpan; readonly last: number } | undefined => {
    const two = `${word(at)} ${word(at + 1)}`
    const noun = prepositions.has(two) ? at + 2 : prepositions.has(word(at)) ? at + 1 : -1
    if (noun < 0 || !isOccasionNoun(word(noun))) return undefined
    let end = noun + 1
    while (end < last) {
      const token = page.tokens[end]
      if (!token || (token.kind === 'mark' && token.text !== '"')) break
      if (quoteOpening(page, end) && isSpeech(page, quoteOpening(page, end) as Quote)) break
      if (openers.has(token.text) || (end > noun + 1 && verbAt(end)) || dateAt(page, input.dates, end)) break
      if (dayWords.has(token.text) && dateAt(page, input.dates, end + 1)) break
      if ((prepositions.has(token.text) || stops.includes(token.text)) && end > noun + 1) break
      end += 1
    }
    return { span: trimmedSpan(page, noun, end), last: end }
  }

  /** A quotation right behind a verb is speech unless it is a name ("أضاف المجلس «جماعة …» إلى القائمة"). */
  const isSpoken = (quote: Quote, at: number): boolean =>
    isSpeech(page, quote) &&
    !(names.has(word(at + 1)) && quoteWords(page, quote) <= 6) &&
    !isNameOnly(page, input.mentions, quote)

  const opening = (verb: ReportingVerb, at: number, sentence: TokenRange): Opening | undefined => {
    const limit = Math.min(sentence.last, at + 1 + longestSpeaker)
    let occasion: TextSpan | undefined
    let date: DateMention | undefined
    let from: number | undefined
    let reporterLast: number | undefined
    let speakerLast = -1
    const done = (end: number, contentFirst: number, how: Opening['how'], quote?: Quote): Opening => ({
      speakerFirst: start,
      speakerLast: speakerLast >= 0 ? speakerLast : end,
      contentFirst,
      how,
      ...(quote && { quote }),
      ...(occasion && { occasion }),
      ...(date && { date }),
      ...(from !== undefined && { from, reporterLast: reporterLast ?? from }),
    })
    const start = verb.inDocument ? at + 2 : at + 1
    for (let i = start; i < limit; i += 1) {
      const token = page.tokens[i]
      if (!token) return undefined
      if (opensDirectly.has(token.text)) {
        const next = token.text === ':' ? i + 1 : i
        const quote = quoteOpening(page, next)
        if (quote && (token.text === ':' || isSpoken(quote, next))) return done(i, next + 1, 'quote', quote)
        if (token.text === ':') return done(i, next, 'colon')
        if (quote) i = afterQuote(page, quote) - 1
        continue
      }
      // "نفت الحركة الأرقام، ووصفتها بأنها …": what is denied stood before the comma.
      const goesOn = token.text === ',' && /^و/.test(word(i + 1)) && !roles.has(word(i + 1))
      if (goesOn && (verb.modality === 'denied' || verb.modality === 'accused')) return undefined
      if (token.kind === 'mark' && token.text !== ',') {
        if (token.text === '(' || token.text === ')' || token.text === '-') continue
        return undefined
      }
      const text = token.text
      if (openers.has(text)) return done(i, i + 1, 'conjunction')
      if (participles.has(text)) {
        if (speakerLast < 0) speakerLast = i
        continue
      }
      if (text === 'نقلا' && word(i + 1) === 'عن' && from === undefined && i > start) {
        reporterLast = i
        from = i + 1
        i += 1
        continue
      }
      const named = mentionAt(page, input.mentions, i)
      const place = occasionAt(i, limit, verb.opens)
      if (place) {
        occasion ??= place.span
        if (speakerLast < 0) speakerLast = i
        i = place.last - 1
        continue
      }
      const when = dateAt(page, input.dates, i)
      if (when) {
        date ??= when
        if (speakerLast < 0) speakerLast = prepositions.has(word(i - 1)) ? i - 1 : i
        i = tokenAfter(page, when.end) - 1
        continue
      }
      if (verb.from.includes(text) && from === undefined) {
        from = i
        continue
      }
      if (verb.opens.includes(text)) {
        const next = openers.has(word(i + 1)) ? i + 2 : i + 1
        return done(i, next, openers.has(word(i + 1)) ? 'conjunction' : 'preposition')
      }
      if (verb.opens.includes('ب') && i > at + 1 && text.startsWith('ب') && text.length > 3 && !named)
        return done(i, i, 'preposition')
      if (named) {
        i = Math.max(i, tokenAfter(page, named.end) - 1)
        continue
      }
      if (verbAt(i) && i > at + 1) return undefined
    }
    return undefined
  }

  const quotesByEnd = new Map(page.quotes.filter(({ closed }) => closed).map((quote) => [quote.outerEnd, quote]))
  const closing = (at: number, sentence: TokenRange): Opening | undefined => {
    const mark = page.tokens[at - 1]?.text === ',' ? at - 2 : at - 1
    if (page.tokens[mark]?.text !== '"' || mark < sentence.first) return undefined
    const end = tokensSpan(page, mark, mark + 1).end
    const quote = quotesByEnd.get(end)
    if (!quote || !isSpeech(page, quote)) return undefined
    let last = at + 1
    const limit = Math.min(sentence.last, at + 1 + longestSpeaker)
    while (last < limit && page.tokens[last]?.kind === 'word' && !dateAt(page, input.dates, last)) last += 1
    return { speakerFirst: at + 1, speakerLast: last, contentFirst: last, how: 'quote', quote }
  }

  const opensContent = (verb: ReportingVerb, at: number): boolean => {
    const text = word(at)
    return page.tokens[at]?.text === ':' || openers.has(text) || verb.opens.includes(text)
  }

  const nominalStart = (first: number, limit: number): number => {
    for (let at = first; at < Math.min(limit, first + 14); at += 1) if (nominal.has(word(at))) return at
    return -1
  }

  return { verbAt, opening, closing, opensContent, occasionAt, nominalStart }
}
