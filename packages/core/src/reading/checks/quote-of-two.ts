import { foldKey } from '../../text/index.ts'
import type { Statement } from '../types.ts'
import type { CheckDraft } from './draft.ts'

/** Fewer words, or fewer letters, than this may be said by anybody. */
const leastWords = 3
const leastLetters = 20

const nameOf = ({ speaker }: Statement): string => foldKey(speaker.name ?? speaker.text)

/** Two ways of writing one speaker: one name holds the other, or one of them is a link in the other's chain. */
const sameSpeaker = (a: Statement, b: Statement): boolean => {
  const [first, second] = [nameOf(a), nameOf(b)]
  if (first.includes(second) || second.includes(first)) return true
  const linked = (one: Statement, name: string): boolean =>
    one.chain.some((link) => foldKey(link.name ?? link.text) === name)
  // Whom "the group said" stands for may be anybody; a person is named.
  const unnamed = (one: Statement): boolean => one.speaker.inferred === true && one.speaker.kind !== 'person'
  return linked(a, second) || linked(b, first) || unnamed(a) || unnamed(b)
}

/** The same quoted words given to two speakers: one of the two attributions is wrong, and the text does not say which. */
export const quotesOfTwo = (statements: readonly Statement[]): readonly CheckDraft[] => {
  const first = new Map<string, Statement>()
  return statements.flatMap((one): readonly CheckDraft[] => {
    const words =
      one.quote &&
      foldKey(one.quote.text)
        .replace(/[^\p{L}\p{N} ]/gu, '')
        .trim()
    if (!words || words.length < leastLetters || words.split(/\s+/).length < leastWords) return []
    const before = first.get(words)
    if (!before) {
      first.set(words, one)
      return []
    }
    if (sameSpeaker(before, one)) return []
    return [
      {
        code: 'quote-of-two',
        claim: `the same words said by ${before.speaker.name ?? before.speaker.text} and by ${one.speaker.name ?? one.speaker.text}`,
        verdict: 'contradicted',
        start: one.start,
        end: one.end,
        restsOn: [before.id, one.id],
      },
    ]
  })
}
