import type { Lexicon } from '../languages/lexicon-types.ts'
import { type Page, tokenStart, tokensSpan, tokenWithText } from '../page.ts'
import { matchPhrase, phraseSet } from '../phrases.ts'
import type { TokenRange } from '../sentences.ts'
import type { TextSpan } from '../types.ts'
import type { ArabicCues } from './arabic-cue.ts'
import { opensSentence, tokenAfter } from './surroundings.ts'

/** A phrase that names a source: "وفق تقرير …، فإن …" before its content, "…، وذلك بحسب مجلس الأمن" after it. */
export interface Sourcing {
  readonly first: number
  readonly words: TextSpan
  /** Equal to `sourceLast` where a pronoun in the phrase stands for the source ("على حد قوله"). */
  readonly sourceFirst: number
  readonly sourceLast: number
  readonly position: 'before' | 'after'
  /** Tokens of the content `[first, last)`, for `before`. */
  readonly contentFirst?: number
}

/** "بحسب ما أفادت به الأمم المتحدة": the pronoun that points back to ما. */
const boundPronouns = new Set(['به', 'عنه', 'اليه', 'عليه'])

const relatives = new Set(['التي', 'الذي', 'الذين', 'اللتين', 'اللذين', 'اللاتي'])

/** True for "التي" and its kin, with or without و. */
export const isRelative = (text: string): boolean =>
  relatives.has(text) || (text.startsWith('و') && relatives.has(text.slice(1)))

/** Compiles the sourcing phrases of one document; the answer looks for one at a token. */
export const arabicSourcing = (page: Page, lexicon: Lexicon, cues: ArabicCues) => {
  const phrases = phraseSet(lexicon.sourcing)
  const result = new Set(lexicon.resultOpeners)
  const word = (at: number): string => (page.tokens[at]?.kind === 'word' ? (page.tokens[at]?.text ?? '') : '')
  const isResult = (at: number): boolean => result.has(word(at))

  const pronouns = phraseSet(lexicon.vso?.pronounSourcing ?? [])

  return (at: number, sentence: TokenRange): Sourcing | undefined => {
    const own = matchPhrase(page, pronouns, at, sentence.last)
    if (own >= 0)
      return { first: at, words: tokensSpan(page, at, own), sourceFirst: own, sourceLast: own, position: 'after' }
    let end = matchPhrase(page, phrases, at, sentence.last)
    if (end < 0) return undefined
    // "حسبما نقلت «…»", "وفق ما ذكرته …": the verb belongs to the phrase.
    if (cues.verbAt(end, true)) end += boundPronouns.has(word(end + 1)) ? 2 : 1
    const words = tokensSpan(page, at, end)
    if (opensSentence(page, sentence, at)) {
      for (let i = end; i < sentence.last; i += 1) {
        const opensResult = isResult(i)
        if (opensResult || (page.tokens[i]?.text === ',' && isResult(i + 1))) {
          const contentFirst = opensResult ? i + 1 : i + 2
          return { first: at, words, sourceFirst: end, sourceLast: i, position: 'before', contentFirst }
        }
      }
      const comma = tokenWithText(page, ',', end + 1, sentence.last)
      if (comma >= 0)
        return { first: at, words, sourceFirst: end, sourceLast: comma, position: 'before', contentFirst: comma + 1 }
    }
    let last = end
    while (
      last < sentence.last &&
      !isRelative(word(last)) &&
      page.tokens[last]?.text !== ',' &&
      page.tokens[last]?.text !== '.'
    )
      last += 1
    return last > end ? { first: at, words, sourceFirst: end, sourceLast: last, position: 'after' } : undefined
  }
}

/**
 * Where the content of a source named afterwards begins: at the last clause that a comma and a relative pronoun open ("، والتي كانت …، وذلك بحسب …"), else at the
 * sentence's start. Answers a token.
 */
export const contentBefore = (page: Page, sentence: TokenRange, cue: number, after: number): number => {
  const from = Math.max(sentence.first, after)
  for (let i = from + 1; i < cue; i += 1) {
    const text = page.tokens[i]?.text ?? ''
    if (
      isRelative(text) &&
      (page.tokens[i - 1]?.text === ',' || (page.tokens[i - 1]?.text === '"' && page.tokens[i - 2]?.text === ','))
    )
      return i
  }
  return from
}

/** First token past a position of the original text, for callers that hold spans. */
export const tokenFrom = (page: Page, position: number): number => {
  const at = tokenAfter(page, position)
  return at < page.tokens.length && tokenStart(page, at) < position ? at + 1 : at
}
