import type { Page } from '../page.ts'
import type { Quote } from '../quotes.ts'
import type { TokenRange } from '../sentences.ts'
import type { DateMention, TextSpan } from '../types.ts'
import { afterQuote, isSpeech, quoteOpening, tokenAfter } from './surroundings.ts'
import {
  addressedOccasion,
  clauseFollows,
  isConjunction,
  isNaming,
  laterClause,
  links,
  pointers,
  reach,
  startsClause,
  takesBare,
  thatClause,
} from './svo-opening-parts.ts'
import type { SvoScan, VerbAt } from './svo-scan.ts'

/** What follows a reporting verb: its content, and what stands between. */
export interface SvoOpening {
  readonly contentFirst: number
  readonly how: 'conjunction' | 'preposition' | 'colon' | 'quote' | 'bare'
  /** Bare content that is a clause of its own ("feared the toll could rise"), not an object. */
  readonly isClause?: boolean
  /** Stands only for a speaker known as one. */
  readonly wary?: boolean
  readonly quote?: Quote
  readonly occasion?: TextSpan
  readonly date?: DateMention
  /** An outlet that was told ("told Reuters"), as `[first, last)`. */
  readonly outlet?: readonly [number, number]
  /** The source the speaker cites ("со ссылкой на …"), as `[first, last)`. */
  readonly cited?: readonly [number, number, ...number[]]
}

/** Reads on from a verb to where its content opens; `undefined` where nothing that was said follows. */
export const svoOpening = (
  scan: SvoScan,
  at: number,
  { verb, strict, wary, participle }: VerbAt,
  sentence: TokenRange,
): SvoOpening | undefined => {
  const { page, word } = scan
  const isEnglish = page.language === 'en'
  const { outlets, relatives } = scan
  const limit = Math.min(sentence.last, at + 1 + reach)
  let occasion: TextSpan | undefined
  let date: DateMention | undefined
  let outlet: SvoOpening['outlet']
  let cited: SvoOpening['cited']
  const done = (contentFirst: number, how: SvoOpening['how'], quote?: Quote): SvoOpening => ({
    contentFirst,
    how,
    ...(wary && how === 'bare' && !clauseFollows(scan, contentFirst) && { wary }),
    ...(how === 'bare' && clauseFollows(scan, contentFirst) && { isClause: true }),
    ...(quote && { quote }),
    ...(occasion && { occasion }),
    ...(date && { date }),
    ...(outlet && { outlet }),
    ...(cited && { cited }),
  })
  /** Content without a conjunction, where the verb takes it. */
  const bare = (from: number): SvoOpening | undefined => {
    if (!takesBare(scan, verb, from, sentence)) return undefined
    const isTold =
      verb.modality === 'warned' || (occasion !== undefined && from === expected && /.{3,}ed$|^sent$/.test(word(from)))
    const later = !isEnglish ? laterClause(scan, from, sentence) : isTold ? thatClause(scan, from, limit) : -1
    return later > 0 ? done(later, 'conjunction') : done(from, 'bare')
  }
  /** In a phrase that leads away from the verb ("in a letter to"): the next noun is not what was said. */
  let away = false
  /** Where the content would begin if only time, place and adverbs stood before it. */
  let expected = at + (verb.next ? 2 : 1)
  // "talks which the ministry described as useful": the object stands before the verb.
  if (isEnglish && verb.needs?.includes('as') && word(at + 1) === 'as' && at + 2 < sentence.last)
    return done(at + 1, 'bare')
  if (isNaming(scan, at, verb, limit)) return done(at + 1, 'bare')
  for (let i = at + (verb.next ? 2 : 1); i < limit; i += 1) {
    const token = page.tokens[i]
    if (!token) return undefined
    if (token.text === ':' || token.text === '"') {
      const start = token.text === ':' ? i + 1 : i
      const quote = quoteOpening(page, start)
      const isDirect = token.text === ':' || (isEnglish && i === at + 1) || page.tokens[i - 1]?.text === ','
      if (quote && quote.depth <= 1 && (isDirect || isSpeech(page, quote))) return done(start + 1, 'quote', quote)
      if (token.text === ':') return i + 1 < sentence.last ? done(i + 1, 'colon') : undefined
      if (verb.nominal && !strict && !away) return bare(i)
      if (quote) i = afterQuote(page, quote) - 1
      continue
    }
    if (token.text === ',') {
      if (scan.isOpener(i + 1)) return done(i + 2, 'conjunction')
      if (page.tokens[i + 1]?.text === '"') continue
      // «рассказал, как чинят мосты».
      if (!isEnglish && i === at + 1 && /^(?:как|почему|зачем)$/.test(word(i + 1))) return done(i + 1, 'conjunction')
      const cite = scan.citingEnd(i + 1, limit)
      if (cite > 0) {
        const stop = nextComma(page, cite, sentence.last)
        cited = [cite, stop]
        i = stop - 1
        continue
      }
      const close = nextComma(page, i + 1, Math.min(sentence.last, i + 16))
      if (close < sentence.last && scan.isOpener(close + 1) && !scan.verbAt(i + 1))
        return done(close + 2, 'conjunction')
      return undefined
    }
    if (token.kind === 'mark') {
      if (
        token.text === '(' ||
        token.text === ')' ||
        (token.text === '-' && (!scan.isDash(i) || page.tokens[i + 1]?.text === '"')) ||
        (token.text === '.' && i + 1 < sentence.last)
      )
        continue
      return undefined
    }
    // "put that listing in June": a demonstrative, as no clause follows such a verb.
    if (scan.isOpener(i) && !(isEnglish && verb.needs)) return done(i + 1, 'conjunction')
    // "recalled how guards would play", "explained why".
    if (isEnglish && i === at + 1 && (token.text === 'how' || token.text === 'why')) return done(i, 'conjunction')
    if (relatives.has(token.text) && !(verb.nominal && isEnglish)) return undefined
    const cite = scan.citingEnd(i, limit)
    if (cite > 0) {
      const stop = nextComma(page, cite, sentence.last)
      cited = [cite, stop]
      i = stop - 1
      continue
    }
    const place = scan.occasionAt(i, limit)
    if (place) {
      occasion ??= place.occasion
      i = place.last - 1
      expected = i + 1
      continue
    }
    const when = scan.datedAt(i, limit)
    if (when) {
      date ??= when.date
      i = when.last - 1
      expected = i + 1
      continue
    }
    const adverb = scan.adverbEnd(i, limit)
    if (adverb > 0) {
      i = adverb - 1
      expected = i + 1
      continue
    }
    const named = scan.mention(i)
    if (!outlet && (outlets.has(token.text) || (named?.code?.startsWith('pub-') && (verb.tells || !verb.nominal)))) {
      const from = outlets.has(token.text) ? i + 1 : i
      if (isEnglish && verb.tells && outlets.has(token.text) && !scan.mention(from) && !scan.isCapital(i)) {
        outlet = [i, i + 1]
        continue
      }
      // «изданию Kun.uz»: an outlet no dictionary knows, in capitals or in Latin letters.
      if (!isEnglish && outlets.has(token.text) && !scan.mention(from) && scan.isCapital(from)) {
        let last = from + 1
        while (
          last < limit &&
          (scan.isCapital(last) ||
            (page.tokens[last]?.start === page.tokens[last - 1]?.end && page.tokens[last]?.text !== ','))
        )
          last += 1
        outlet = [from, last]
        i = last - 1
        continue
      }
      const found = scan.mention(page.tokens[from]?.text === '"' ? from + 1 : from)
      if (found?.kind === 'organisation') {
        let last = Math.max(from + 1, tokenAfter(page, found.end))
        if (page.tokens[last]?.text === '"') last += 1
        outlet = [from, last]
        i = last - 1
        continue
      }
    }
    if (isEnglish && verb.tells && verb.modality === 'said' && !occasion && !verb.opens.includes(token.text)) {
      const addressed = addressedOccasion(scan, i, limit)
      if (addressed) {
        occasion = addressed.span
        i = addressed.last - 1
        continue
      }
    }
    if (token.text === 'at' && /^(?:least|most)$/.test(word(i + 1)) && verb.nominal && !strict) return bare(i)
    // "feared the toll could rise", "told Reuters the committee would meet".
    const begins =
      isEnglish &&
      !away &&
      verb.modality !== 'called-for' &&
      (verb.tells ? i > at + 1 && !(scan.isCapital(i) && scan.isCapital(i - 1)) : strict) &&
      startsClause(scan, i)
    if (begins && clauseFollows(scan, i)) return done(i, 'bare')
    if (verb.infinitive && token.text === 'to' && !away && i === expected) return done(i, 'bare')
    const about = verb.opens.includes(token.text)
    const calls = isEnglish && /^call/.test(word(at))
    if (about && (i === expected || occasion || date || verb.tells || (isEnglish && !calls))) {
      if (pointers.has(word(i + 1))) {
        i += 1
        continue
      }
      if (!verb.nominal || isEnglish) return done(i + 1, 'preposition')
    }
    const placed = scan.placedAt(i, limit)
    if (placed > 0) {
      i = placed - 1
      continue
    }
    if ((verb.nominal || verb.counts) && !strict && !away && !(participle && isEnglish && links.has(token.text))) {
      if (isEnglish && links.has(token.text) && page.tokens[i + 1]?.kind !== 'number') away = true
      else if (!isConjunction(scan, i)) return bare(i)
    }
    if (named) {
      i = scan.mentionEnd(i) - 1
      continue
    }
    if (scan.verbAt(i)) return undefined
  }
  return undefined
}

const nextComma = (page: Page, from: number, last: number): number => {
  for (let k = from; k < last; k += 1)
    if (page.tokens[k]?.text === ',' || (page.tokens[k]?.text === '.' && k === last - 1)) return k
  return last
}
