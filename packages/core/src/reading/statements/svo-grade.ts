/** What is said of a speaker beside the name: how much of an unnamed source, and which body a role belongs to. */
import { startingIn } from '../../text/index.ts'
import { tokenAt, tokensSpan } from '../page.ts'
import type { Mention, Speaker, TextSpan } from '../types.ts'
import type { SvoNouns } from './svo-nouns.ts'
import type { SvoScan } from './svo-scan.ts'

/** Completes a speaker as the rules found it. */
export type Grade = (speaker: Speaker) => Speaker

const behind = new Set(['of', 'for', 'at', 'with', 'from', 'in'])

/** Compiles the rule for one document. */
export const svoGrade = (scan: SvoScan, nouns: SvoNouns): Grade => {
  const { page, word } = scan
  const heads = new Set(scan.lexicon.publicationHeads)
  const isBody = ({ kind, party }: Mention): boolean =>
    kind === 'organisation' || kind === 'place' || (kind === 'party' && party?.schema !== 'Person')

  const bodyIn = ({ start, end }: TextSpan): Mention | undefined =>
    startingIn(scan.input.mentions, start, end).find((one) => isBody(one) && one.end <= end)

  /** The words behind "of", "for", "at" in English; behind the role's own noun in Russian, where an institution's noun stands there. */
  const wordsOf = (role: TextSpan): TextSpan | undefined => {
    const first = tokenAt(page, role.start)
    const last = tokenAt(page, role.end)
    const isRussian = page.language === 'ru'
    for (let at = first + 1; at < last; at += 1) {
      if (isRussian ? heads.has(word(at)) : behind.has(word(at)) && at + 1 < last)
        return tokensSpan(page, isRussian ? at : at + 1, last)
    }
    if (isRussian) return undefined
    const head = nouns.headOf(first, last, true)
    for (let at = first; head && at < head.at; at += 1) if (heads.has(word(at))) return tokensSpan(page, first, at + 1)
    return undefined
  }

  const affiliationOf = (role: TextSpan): TextSpan | undefined => {
    const words = wordsOf(role)
    const body = bodyIn(role)
    if (!body || (words && words.start <= body.start && words.end >= body.end && words.end - words.start < 80))
      return words
    const { start, end, text } = body
    return { start, end, text }
  }

  const gradeOf = (speaker: Speaker): NonNullable<Speaker['grade']> => {
    const first = tokenAt(page, speaker.start)
    const last = tokenAt(page, speaker.end)
    if (bodyIn(speaker)) return 'office'
    let described = 0
    for (let at = first; at < last; at += 1) {
      if (page.tokens[at]?.kind !== 'word' || nouns.isDeterminer(at)) continue
      if (heads.has(word(at)) && at > first) return 'office'
      if (behind.has(word(at))) described += 1
      described += 1
    }
    return described > 1 ? 'described' : 'bare'
  }

  return (speaker) => {
    if (speaker.kind === 'anonymous' && !speaker.grade) return { ...speaker, grade: gradeOf(speaker) }
    if (speaker.kind !== 'person' || !speaker.role || speaker.affiliation) return speaker
    const affiliation = affiliationOf(speaker.role)
    return affiliation ? { ...speaker, affiliation } : speaker
  }
}
