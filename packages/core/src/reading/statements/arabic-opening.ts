import type { Quote } from '../quotes.ts'
import type { TokenRange } from '../sentences.ts'
import type { DateMention, TextSpan } from '../types.ts'
import { isSayingNoun, isVerbalNoun, receipts, renewed, sayingMarks, takesBi, withoutPronoun } from './arabic-lists.ts'
import type { ArabicNames } from './arabic-names.ts'
import type { ArabicNounPhrases } from './arabic-noun-phrase.ts'
import { openingParts } from './arabic-opening-parts.ts'
import { type ArabicScan, type ArabicVerb, isRelative } from './arabic-scan.ts'
import { afterQuote, quoteOpening, tokenAfter } from './surroundings.ts'

/** A speaker's words and what is said about the saying may run over this many tokens before the content opens. */
const longestSpeaker = 48

/** What stands between a reporting verb and what was said. */
export interface Opening {
  /** Tokens that may name the speaker, `[first, last)`; equal where nobody is named. */
  readonly speakerFirst: number
  readonly speakerLast: number
  /** First token of the content. */
  readonly contentFirst: number
  readonly how: 'conjunction' | 'preposition' | 'colon' | 'quote' | 'noun'
  /** The quotation the content is, for `colon` and `quote`. */
  readonly quote?: Quote
  readonly occasion?: TextSpan
  readonly date?: DateMention
  /** Ranges of the sources a reporter names, the nearest first ("نقلت X عن Y", "ذكرت X نقلا عن Y"). */
  readonly from?: readonly TokenRange[]
}

/** A speaker whose words belong to a participle behind them ("وعلق الوزير مؤكدا أن"). */
export interface SubjectOnly {
  readonly speakerFirst: number
  readonly speakerLast: number
  readonly participle: number
}

/** Words whose clause "أن" opens, where they are not the verb's own preposition. */
const foreign = new Set(['من', 'عن', 'علي', 'الي', 'رغم', 'غير', 'الا', 'قبل', 'بعد', 'مع', 'بمجرد', 'بعيدا', 'في'])

const openingMarks = new Set(['(', ')', '-', '"', "'"])

/** Compiles what finds the content behind a verb, for one document. */
export const arabicOpenings = (
  scan: ArabicScan,
  names: ArabicNames,
  phrases: ArabicNounPhrases,
): ((found: ArabicVerb, at: number, sentence: TokenRange) => Opening | SubjectOnly | undefined) => {
  const { page, word, raw, isOpener } = scan

  const { afterBracket, hasObject, isPlainAdjunct, isOrigin, opensContent, wholeObject } = openingParts(
    scan,
    names,
    phrases,
  )

  return (found: ArabicVerb, at: number, sentence: TokenRange): Opening | SubjectOnly | undefined => {
    const { verb } = found
    const limit = Math.min(sentence.last, at + 1 + longestSpeaker)
    let start = verb.inDocument ? at + 2 : at + 1
    let fromPronoun = false
    // "نقلت عنه الصحيفة": whom it was taken from is a pronoun.
    if (
      /^(?:عنه|عنها|عنهم|اليه|اليها|اليهم)$/.test(word(start)) &&
      verb.from.includes(word(start).replace(/(?:هم|ها|ه)$/, ''))
    ) {
      fromPronoun = true
      start += 1
    }
    const isObject = verb.modality === 'denied' || verb.modality === 'accused'
    let occasion: TextSpan | undefined
    let date: DateMention | undefined
    const from: TokenRange[] = []
    let fromFirst = -1
    let reporterLast = -1
    let speakerLast = -1
    let inRelative = false
    let relativeVerb = false
    /** In words about the saying, whose prepositions open nothing. */
    let aside = false
    let commas = 0
    let weak: Opening | undefined
    const close = (end: number): void => {
      if (speakerLast < 0) speakerLast = end
      if (fromFirst >= 0) {
        from.push({ first: fromFirst, last: end })
        fromFirst = -1
      }
    }
    const done = (end: number, contentFirst: number, how: Opening['how'], quote?: Quote): Opening => {
      const sources = fromFirst >= 0 ? [...from, { first: fromFirst, last: end }] : from
      return {
        speakerFirst: start,
        speakerLast: reporterLast >= 0 ? reporterLast : speakerLast >= 0 ? speakerLast : end,
        contentFirst,
        how,
        ...(quote && { quote }),
        ...(occasion && { occasion }),
        ...(date && { date }),
        ...((sources.length > 0 || fromPronoun) && {
          from: fromPronoun ? [{ first: start, last: start }, ...sources] : sources,
        }),
      }
    }
    const prepositional = (i: number, next: number): Opening => {
      const first = isOpener(next) ? next + 1 : next
      const quote = quoteOpening(page, first)
      const how = isOpener(next) ? 'conjunction' : 'preposition'
      return quote && scan.spokenAt(first) && quote.depth === 0 ? done(i, first, how, undefined) : done(i, first, how)
    }
    for (let i = start; i < limit; i += 1) {
      const token = page.tokens[i]
      if (!token) break
      const text = token.text
      if (text === ':' || text === '"') {
        const next = text === ':' ? i + 1 : i
        const quote = quoteOpening(page, next)
        if (quote && (text === ':' || (scan.spokenAt(next) && !(isObject && speakerLast < 0 && i === start))))
          return done(i, next + 1, 'quote', quote)
        if (text === ':') return done(i, next, 'colon')
        if (quote) i = afterQuote(page, quote) - 1
        continue
      }
      if (token.kind === 'mark') {
        if (text === ',') {
          const goesOn = word(i + 1).length > 2 && /^[وف]/.test(word(i + 1)) ? scan.verbAt(i + 1) : undefined
          if (goesOn && !goesOn.participle) break
          inRelative = false
          aside = false
          commas += 1
          if (i === start) close(i)
          // "حمّل العازمي، رئيس الجهاز، الحكم مسؤولية": behind the apposition the content begins.
          const isApposed =
            verb.nominal && commas === 2 && speakerLast < 0 && word(i + 1) !== '' && !names.isRole(word(i + 1))
          if (isApposed && !isOpener(i + 1) && !isPlainAdjunct(i + 1, limit) && !scan.verbAt(i + 1))
            return done(i, i + 1, 'noun')
          // "أعلنت الوزارة، اليوم، القبض على": behind an adjunct in commas the content begins.
          if (
            verb.nominal &&
            speakerLast >= 0 &&
            word(i + 1) !== '' &&
            !isPlainAdjunct(i + 1, limit) &&
            !verb.opens.includes(word(i + 1)) &&
            !isOpener(i + 1)
          )
            return scan.verbAt(i + 1) ? undefined : done(i, i + 1, 'noun')
          continue
        }
        if (text === '(') {
          i = afterBracket(i, limit)
          continue
        }
        if (openingMarks.has(text)) continue
        break
      }
      if (token.kind !== 'word') {
        if (!scan.date(i)) {
          if (verb.nominal && weak === undefined && i > start) weak = done(i, i, 'noun')
          continue
        }
      }
      const inner = scan.verbAt(i)
      if (inRelative && inner) relativeVerb = true
      if (inRelative && relativeVerb && isOpener(i)) {
        relativeVerb = false
        continue
      }
      if (isOpener(i)) {
        // "المخاوف من أن": the clause belongs to the noun before it.
        if (i > start && text === 'ان' && foreign.has(word(i - 1)) && !verb.opens.includes(word(i - 1))) {
          close(i - 1)
          continue
        }
        return done(i, i + 1, 'conjunction')
      }
      if (sayingMarks.has(text) && i > start - 1) {
        close(i)
        continue
      }
      if (
        i > start &&
        isSayingNoun(text) &&
        (from.length > 0 || fromFirst >= 0 || isOpener(i + 1) || verb.strict?.length)
      ) {
        const isContent =
          !isOpener(i + 1) &&
          page.tokens[i + 1]?.text !== ':' &&
          page.tokens[i + 1]?.text !== '"' &&
          !scan.isPreposition(i + 1)
        if ((from.length > 0 || fromFirst >= 0) && isContent) {
          close(i)
          return done(i, i + 1, 'noun')
        }
        close(i)
        continue
      }
      if (renewed.has(text)) {
        close(i)
        continue
      }
      if (text === 'نقلا' && word(i + 1) === 'عن' && i > start) {
        close(i)
        if (reporterLast < 0) reporterLast = speakerLast
        fromFirst = i + 2
        i += 1
        continue
      }
      if (verb.from.includes(text) && from.length < 4) {
        if (reporterLast < 0) reporterLast = speakerLast >= 0 ? speakerLast : i
        if (fromFirst >= 0) from.push({ first: fromFirst, last: i })
        fromFirst = i + 1
        speakerLast = speakerLast < 0 ? i : speakerLast
        continue
      }
      if (inner?.participle && i > start && opensContent(inner, i, limit)) {
        close(i)
        return { speakerFirst: start, speakerLast, participle: i }
      }
      const place = scan.occasionAt(i, limit, verb.opens)
      if (place) {
        occasion ??= place.span
        close(i)
        aside ||= page.tokens[i - 1]?.text === ','
        i = place.last - 1
        continue
      }
      const when = scan.date(i)
      if (when) {
        date ??= when
        close(scan.isPreposition(i - 1) || /^(?:يوم|مساء|صباح|ليل|ليله|فجر|ظهر)$/.test(word(i - 1)) ? i - 1 : i)
        i = Math.max(i, tokenAfter(page, when.end) - 1)
        continue
      }
      if (verb.not?.includes(text)) return undefined
      if (receipts.has(text)) aside = true
      if (aside) continue
      if (verb.opens.includes(text) && !scan.isAli(i) && !(text === 'من' && isOrigin(i, limit))) {
        const opening = prepositional(i, i + 1)
        return opening
      }
      if (inRelative) {
        if (inner && isOpener(i + 1)) i += 1
        continue
      }
      const adjunct = scan.adjunctAt(i, limit)
      if (adjunct > i && !(i === start && verb.nominal && word(i) === 'كل')) {
        close(i)
        i = adjunct - 1
        continue
      }
      if (isRelative(text)) {
        close(page.tokens[i - 1]?.text === ',' ? i - 1 : i)
        inRelative = true
        continue
      }
      if (names.isAddressed(i) && i > start - 1) {
        close(i)
        continue
      }
      if (
        verb.opens.includes('ل') &&
        i > start &&
        text.startsWith('ل') &&
        text.length > 3 &&
        isVerbalNoun(text.slice(1), raw(i).slice(1))
      )
        return done(i, i, 'preposition')
      if (found.object && i === start && text.startsWith('ب') && text.length > 3) return done(i, i, 'preposition')
      const named = scan.mention(i)
      if (
        verb.opens.includes('ب') &&
        text.startsWith('ب') &&
        text.length > 3 &&
        !named &&
        text !== 'باسم' &&
        !takesBi.has(word(i - 1))
      ) {
        const bare = text.slice(1)
        if (bare.startsWith('ال') ? i > start : isVerbalNoun(bare, raw(i).slice(1)) || withoutPronoun(bare))
          return done(i, i, 'preposition')
        if (i > start) weak ??= done(i, i, 'preposition')
        else if (!names.isRole(text) && !scan.isHead(i)) return done(i, i, 'preposition')
      }
      if (
        verb.nominal &&
        speakerLast < 0 &&
        from.length === 0 &&
        phrases.startsObject(start, i, verb.modality === 'called-for')
      )
        return done(i, i, 'noun')
      if (
        verb.nominal &&
        i === start &&
        (isVerbalNoun(text, raw(i)) || hasObject(i)) &&
        !scan.isHead(i) &&
        !names.isRole(text)
      )
        return done(i, i, 'noun')
      if (inner && i > start && !inner.participle) {
        if (
          (inner.joined && !inner.strict) ||
          page.tokens[i - 1]?.text === ',' ||
          (!inner.strict && scan.clauseStartAt(i - 1, limit) > 0)
        )
          break
        // "مسؤول تحدث إلى": what the unnamed source did belongs to the naming of it.
        if (!inner.strict) close(i)
        continue
      }
      if (named) {
        const end = tokenAfter(page, named.end)
        i = Math.max(i, end - 1)
      }
    }
    const whole =
      (isObject || verb.tells || verb.nominal) && !found.strict && !found.participle
        ? wholeObject(found, start, limit, done)
        : undefined
    if (weak && !(whole && whole.contentFirst < weak.contentFirst)) return weak
    // "متهمة إياهما بنقل": the pronoun stands for who was named before.
    if (found.participle && /^ايا/.test(word(start)) && word(start + 1).startsWith('ب'))
      return done(start, start + 1, 'preposition')
    if (found.participle && verb.nominal && word(start) !== '' && !scan.isPreposition(start))
      return done(start, start, 'noun')
    return whole
  }
}
