import { foldKey } from '../../text/index.ts'
import { tokensSpan } from '../page.ts'
import type { Mention, TextSpan } from '../types.ts'
import { type ArabicNames, withoutProclitic } from './arabic-names.ts'
import type { ArabicNounPhrases } from './arabic-noun-phrase.ts'
import type { ArabicScan } from './arabic-scan.ts'
import type { FoundSpeaker } from './draft.ts'
import { fullName, type SpeakerMemory } from './memory.ts'
import { afterQuote, quoteOpening, quoteSpan, quoteWords, tokenAfter } from './surroundings.ts'

/** The name of a document or body that no dictionary holds may run over this many words. */
const longestBody = 9

/** "الوزير" stands for a "وزير" named before. */
export const sameNoun = (a: string, b: string): boolean => a.replace(/^ال/, '') === b.replace(/^ال/, '')

/** A body with the tokens it takes. */
export interface Actor {
  readonly mention: Mention
  readonly first: number
  readonly last: number
}

/** What reads documents that speak, and bodies named in dictionaries. */
export interface ArabicDocuments {
  /** An organisation or publication named at `at`, over a head noun (مجلة, حركة) and quotation marks. */
  actor(at: number, last: number): Actor | undefined
  /** "تقرير نشرته مجلة …", "بيان لوزارة …". */
  document(first: number, last: number): FoundSpeaker | undefined
  /** "المصدر ذاته": an unnamed source that the text brought in before. */
  sameSource(first: number, noun: number, last: number): FoundSpeaker
}

/** Compiles the rules for one document; `word` answers the folded word at a token. */
export const arabicDocuments = (
  scan: ArabicScan,
  names: ArabicNames,
  phrases: ArabicNounPhrases,
  memory: SpeakerMemory,
  word: (at: number) => string,
): ArabicDocuments => {
  const { page, lexicon } = scan
  const documents = new Set(lexicon.documents)
  const heads = new Set([...lexicon.publicationHeads, ...lexicon.triggers])
  const published = new Set(lexicon.publishedBy)
  const mention = (at: number): Mention | undefined => scan.mention(at)
  const span = (first: number, last: number): TextSpan => tokensSpan(page, first, last)

  const actor = (at: number, last: number): Actor | undefined => {
    let from = at
    if (!mention(from) && heads.has(withoutProclitic(word(from)))) from += 1
    if (page.tokens[from]?.text === '"') from += 1
    const found = from < last ? mention(from) : undefined
    if (!found || found.kind === 'place' || found.kind === 'platform' || found.kind === 'person') return undefined
    let end = tokenAfter(page, found.end)
    if (page.tokens[end]?.text === '"') end += 1
    return { mention: found, first: at, last: end }
  }

  const document = (first: number, last: number): FoundSpeaker | undefined => {
    if (!documents.has(word(first)) && !documents.has(withoutProclitic(word(first)))) return undefined
    let end = first + 1
    let publication: FoundSpeaker['publication']
    for (let at = first + 1; at < Math.min(last, first + 5); at += 1) {
      if (published.has(word(at))) continue
      const found = actor(at, last)
      const isOutlet =
        found &&
        (published.has(word(at - 1)) ||
          found.mention.code?.startsWith('pub-') ||
          lexicon.publicationHeads.includes(withoutProclitic(word(at))))
      if (found && !isOutlet) break
      if (found) {
        const { start, end: stop, text, label, labels } = found.mention
        publication = { start, end: stop, text, ...(label && { name: label }), ...(labels && { labels }) }
        end = found.last
        break
      }
      const quote = quoteOpening(page, at)
      if (quote && quoteWords(page, quote) <= 3) {
        publication = quoteSpan(page, quote.start, quote.end)
        end = afterQuote(page, quote)
        break
      }
    }
    // "بيان لوزارة الخارجية": whose document it is belongs to its name.
    const isOwned =
      !publication && (names.isBody(word(first + 1).replace(/^ل/, '')) || mention(first + 1)?.kind === 'organisation')
    while (isOwned && end < last && (word(end) !== '' || page.tokens[end]?.text === '"') && end - first < longestBody)
      end += 1
    if (!publication && !isOwned && end === first + 1 && !published.has(word(end)))
      end = Math.max(end, Math.min(last, phrases.end(first, last)))
    const own = span(first, end)
    const earlier = publication || isOwned || end > first + 2 ? undefined : memory.lastOf('document')
    if (!earlier) return { speaker: { ...own, kind: 'document' }, last: end, ...(publication && { publication }) }
    return {
      speaker: { ...own, kind: 'document', name: fullName(earlier.speaker), inferred: true },
      last: end,
      anaphoric: true,
    }
  }

  const sameSource = (first: number, noun: number, last: number): FoundSpeaker => {
    const own = span(first, last)
    const kind = documents.has(word(noun)) ? 'document' : 'anonymous'
    const earlier = word(noun).startsWith('ال') ? memory.lastOf(kind) : undefined
    const head = foldKey(earlier?.speaker.text ?? '').split(' ')[0] ?? ''
    if (!earlier || !sameNoun(head, word(noun))) return { speaker: { ...own, kind }, last }
    const { grade } = earlier.speaker
    return {
      speaker: { ...own, kind, name: fullName(earlier.speaker), inferred: true, ...(grade && { grade }) },
      last,
      anaphoric: true,
    }
  }

  return { actor, document, sameSource }
}
