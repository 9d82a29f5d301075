/** How far an Arabic noun phrase runs: the construct chain, its adjectives, a name behind a role. */
import { isGivenName } from '../mentions/proper/given.ts'
import { adjectives, courtesies, isVerbalNoun, objectStarts } from './arabic-lists.ts'
import type { ArabicNames } from './arabic-names.ts'
import type { ArabicScan } from './arabic-scan.ts'
import { afterQuote, quoteOpening, tokenAfter } from './surroundings.ts'

/** A relative adjective, or one of the list. */
export const isAdjective = (text: string): boolean =>
  adjectives.has(text) || /^ال.{2,}(?:ي|يه|يون|يين|يان|يات)$/.test(text)

/** Questions about noun phrases. Compiled once a document. */
export interface ArabicNounPhrases {
  /** The first token after the noun phrase that begins at `first`, at most `last`; with `object` another one may follow, and an unknown word is a name. */
  end(first: number, last: number, object?: boolean): number
  /** True where the words before `at` make a whole phrase, so that an indefinite noun at `at` begins another one. */
  isWhole(first: number, at: number): boolean
  /** True where a verbal noun or a word like "any" begins the content at `at`, behind a speaker that begins at `first`; `asked`: of a verb that asks for it. */
  startsObject(first: number, at: number, asked: boolean): boolean
}

/** See {@link ArabicNounPhrases}. */
export const arabicNounPhrases = (scan: ArabicScan, names: ArabicNames): ArabicNounPhrases => {
  const { page, word, raw } = scan
  const anonymous = new Set(scan.lexicon.anonymous)
  const qualities = new Set(scan.lexicon.vso?.qualities)
  /** Ends of mentions, to know a name from a noun in construct. */
  const ends = new Set<number>(scan.input.mentions.map(({ end }) => tokenAfter(page, end)))

  const isQuality = (text: string): boolean =>
    qualities.has(text) || qualities.has(text.replace(/(?:ه|ان|ين|ون|تان|تين|ات)$/, ''))

  const skip = (at: number): number => {
    const quote = quoteOpening(page, at)
    if (quote) return afterQuote(page, quote)
    const named = scan.mention(at)
    return named ? Math.max(at + 1, tokenAfter(page, named.end)) : -1
  }

  const end = (first: number, last: number, object = false): number => {
    let at = first
    let isDefinite = false
    let isNamed = false
    while (at < last) {
      const text = word(at)
      const past = skip(at)
      if (past > at) {
        if (isNamed && at > first) break
        const person = scan.mention(at)?.kind === 'person' || scan.mention(at)?.party?.schema === 'Person'
        isDefinite = true
        isNamed = person
        at = past
        continue
      }
      if (text === '' || scan.isOpener(at)) break
      if (text === 'باسم' || (/^(?:في|لدي)$/.test(text) && at > first && names.isRole(word(first)))) {
        isDefinite = false
        at += 1
        continue
      }
      if (isDefinite) {
        const isBeforeSurname =
          names.isRole(word(first)) &&
          !text.startsWith('ال') &&
          /^ال.+ي$/.test(word(at + 1)) &&
          !isVerbalNoun(text, raw(at)) &&
          !objectStarts.has(text)
        const isName =
          isBeforeSurname ||
          isGivenName(text) ||
          courtesies.has(text) ||
          (names.isRole(word(at - 1)) && !text.startsWith('ال'))
        if (isAdjective(text) || courtesies.has(text)) at += 1
        else if (isName && names.isRole(word(first)) && !isNamed) {
          isNamed = true
          while (at < last && courtesies.has(word(at))) at += 1
          at += 1
          while (
            at < last &&
            (isGivenName(word(at)) || names.isNamePart(at) || /^(?:بن|ابن|بو|ابو|ال)$/.test(word(at)))
          )
            at += 1
          if (
            at < last &&
            word(at) !== '' &&
            !scan.isPreposition(at) &&
            !scan.isOpener(at) &&
            !objectStarts.has(word(at))
          )
            at += 1
        } else break
        continue
      }
      if (scan.isPreposition(at)) break
      // "وصف ترامب الاتفاق": an unknown word that heads no body and no role is a name by itself.
      const isUnknown =
        object && at === first && !text.endsWith('ه') && !scan.isHead(at) && !names.isRole(text) && !names.isBody(text)
      if (text.startsWith('ال') || isUnknown) isDefinite = true
      else if (isGivenName(text) && names.isRole(word(first)) && at > first) {
        isDefinite = true
        continue
      } else if (anonymous.has(text)) {
        at += 1
        // "خبراء الأرصاد": whose people they are.
        if (at < last && (scan.mention(at) || (word(at).startsWith('ال') && !/ين$/.test(word(at))))) continue
        while (at < last && isQuality(word(at))) at += 1
        if (!/^(?:باسم|في|من|لدي)$/.test(word(at)) || at + 1 >= last) return at
        at += 1
        continue
      }
      at += 1
    }
    return at
  }

  const isWhole = (first: number, at: number): boolean => {
    const before = word(at - 1)
    if (at <= first) return false
    if (before === '') return page.tokens[at - 1]?.text === '"' || page.tokens[at - 1]?.text === ')'
    return (
      before.startsWith('ال') ||
      before.startsWith('لل') ||
      ends.has(at) ||
      anonymous.has(before) ||
      (isQuality(before) && at - 2 >= first) ||
      /(?:ها|هم)$/.test(before) ||
      isGivenName(before)
    )
  }

  const startsObject = (first: number, at: number, asked: boolean): boolean => {
    const text = word(at)
    if (text === '' || at <= first) return false
    if (objectStarts.has(text)) return true
    if (asked && text.startsWith('ال') && isVerbalNoun(text.slice(2), raw(at).slice(2)) && isWhole(first, at))
      return true
    if (!isVerbalNoun(text, raw(at))) return false
    if (/(?:ها|هم|هما)$/.test(text)) return true
    return isWhole(first, at) && !scan.mention(at) && !(isAdjective(text) && !/^القبض$/.test(text))
  }

  return { end, isWhole, startsObject }
}
