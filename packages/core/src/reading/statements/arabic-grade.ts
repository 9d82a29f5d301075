/** What is said of an Arabic speaker beside the name: how much of an unnamed source, and which body a role belongs to. */
import { startingIn } from '../../text/index.ts'
import { tokenAt, tokensSpan } from '../page.ts'
import type { Mention, Speaker, TextSpan } from '../types.ts'
import { type ArabicNames, withoutProclitic } from './arabic-names.ts'
import type { ArabicScan } from './arabic-scan.ts'

const behind = new Set(['باسم', 'في', 'لدي', 'من'])

/** Completes a speaker as the rules found it. */
export const arabicGrade = (scan: ArabicScan, names: ArabicNames): ((speaker: Speaker) => Speaker) => {
  const { page, word } = scan
  const isBody = ({ kind, party }: Mention): boolean =>
    kind === 'organisation' || kind === 'place' || (kind === 'party' && party?.schema !== 'Person')

  /** The words of the body a role or a source belongs to: behind "باسم", "في", from the noun of a body, or a known name. */
  const bodyIn = ({ start, end }: TextSpan): TextSpan | undefined => {
    const first = tokenAt(page, start)
    const last = tokenAt(page, end)
    for (let at = first + 1; at < last; at += 1) {
      if (names.isInstitution(at) || names.isBody(withoutProclitic(word(at)))) return tokensSpan(page, at, last)
      if (behind.has(word(at)) && at + 1 < last) return tokensSpan(page, at + 1, last)
    }
    const known = startingIn(scan.input.mentions, start + 1, end).find((one) => isBody(one) && one.end <= end)
    return known && { start: known.start, end: known.end, text: known.text }
  }

  return (speaker) => {
    if (speaker.kind === 'anonymous' && !speaker.grade) {
      const words = tokenAt(page, speaker.end) - tokenAt(page, speaker.start)
      return { ...speaker, grade: bodyIn(speaker) ? 'office' : words > 1 ? 'described' : 'bare' }
    }
    if (speaker.kind !== 'person' || !speaker.role || speaker.affiliation) return speaker
    const affiliation = bodyIn(speaker.role)
    return affiliation ? { ...speaker, affiliation } : speaker
  }
}
