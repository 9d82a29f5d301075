/** Small questions that finding the content behind an Arabic verb asks. */
import type { ArabicNames } from './arabic-names.ts'
import type { ArabicNounPhrases } from './arabic-noun-phrase.ts'
import type { Opening } from './arabic-opening.ts'
import { type ArabicScan, type ArabicVerb, isRelative } from './arabic-scan.ts'

/** See the questions. */
export interface OpeningParts {
  /** The end of a bracket, or `at`. */
  afterBracket(at: number, limit: number): number
  /** "عددهم": a noun with a pronoun at the place of the subject that is no role is the object. */
  hasObject(at: number): boolean
  /** True where words about the saying begin: when, where, to whom. */
  isPlainAdjunct(at: number, limit: number): boolean
  /** "مسؤول من الوزارة": where somebody comes from, not what was warned of. */
  isOrigin(at: number, limit: number): boolean
  /** True where content opens right behind a participle, over adjuncts: it goes on for the speaker. */
  opensContent(found: ArabicVerb, at: number, limit: number): boolean
  /** "نفت الحركة هذه الأنباء": the content is the noun phrase behind the speaker's. */
  wholeObject(
    found: ArabicVerb,
    start: number,
    limit: number,
    done: (end: number, contentFirst: number, how: Opening['how']) => Opening,
  ): Opening | undefined
}

/** Compiles the questions for one document. */
export const openingParts = (scan: ArabicScan, names: ArabicNames, phrases: ArabicNounPhrases): OpeningParts => {
  const { page, word, isOpener } = scan
  return { afterBracket, hasObject, isPlainAdjunct, isOrigin, opensContent, wholeObject }

  function afterBracket(at: number, limit: number): number {
    for (let i = at + 1; i < Math.min(limit, at + 14); i += 1) if (page.tokens[i]?.text === ')') return i
    return at
  }

  function hasObject(at: number): boolean {
    const text = word(at)
    return /.{3}(?:ها|هم|هما)$/.test(text) && !names.isRole(text) && !scan.mention(at)
  }

  function isPlainAdjunct(at: number, limit: number): boolean {
    return (
      scan.adjunctAt(at, limit) > at ||
      scan.date(at) !== undefined ||
      (scan.isPreposition(at) && scan.date(at + 1) !== undefined) ||
      scan.occasionAt(at, limit, []) !== undefined ||
      isRelative(word(at))
    )
  }

  function isOrigin(at: number, limit: number): boolean {
    return names.isInstitution(at + 1) && tokenWithin('من', at + 2, limit) && !isOpener(at + 1)
  }

  function tokenWithin(text: string, first: number, last: number): boolean {
    for (let at = first; at < last; at += 1) {
      if (word(at) === text || isOpener(at)) return true
      if (page.tokens[at]?.text === '.') return false
    }
    return false
  }

  function opensContent(found: ArabicVerb, at: number, limit: number): boolean {
    for (let i = at + 1; i < Math.min(limit, at + 9); i += 1) {
      const text = page.tokens[i]?.text ?? ''
      if (isOpener(i) || text === ':' || (text === '"' && scan.spokenAt(i))) return true
      if (found.verb.opens.includes(text)) return true
      if (found.verb.opens.includes('ب') && text.startsWith('ب') && text.length > 3) return true
      if (found.strict) return false
      if (found.verb.nominal && i === at + 1 && found.form.endsWith('ا'))
        return word(i) !== '' && !scan.isPreposition(i)
      if (found.verb.tells) continue
      const adjunct = scan.adjunctAt(i, limit)
      if (adjunct > i) i = adjunct - 1
      else if (word(i) === '' && text !== ',') return false
      else if (i > at + 5) return false
    }
    return false
  }

  function wholeObject(
    found: ArabicVerb,
    start: number,
    limit: number,
    done: (end: number, contentFirst: number, how: Opening['how']) => Opening,
  ): Opening | undefined {
    if (!found.verb.nominal) return undefined
    const end = phrases.end(start, limit, true)
    if (end <= start || end >= limit || word(end) === '' || scan.isPreposition(end)) return undefined
    const opened = done(end, end, 'noun')
    return { ...opened, speakerLast: Math.min(opened.speakerLast, end) }
  }
}
