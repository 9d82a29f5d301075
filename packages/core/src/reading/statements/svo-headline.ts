/** Headlines that name who speaks: "Minister: harbour to stay closed", «Трамвай запустят до конца года — мэр». */
import { tokensSpan } from '../page.ts'
import type { TokenRange } from '../sentences.ts'
import { type FoundSpeaker, linkOf } from './draft.ts'
import { drawUp, type OpenStatement } from './svo-draft.ts'
import type { SvoRun } from './svo-run.ts'

const longestHeadline = 28
const longestSpeaker = 6
const leastWords = 3

/** Compiles the rule; the answer reads one sentence, which must be a whole paragraph without a final stop. */
export const svoHeadline = (run: SvoRun): ((sentence: TokenRange, paragraph: number) => OpenStatement | undefined) => {
  const { page, scan, speakers, memory, claimMarks, speech } = run

  const isHeadline = (sentence: TokenRange, paragraph: number): boolean => {
    const whole = page.paragraphs[paragraph]
    return (
      whole?.first === sentence.first &&
      whole.last === sentence.last &&
      sentence.last - sentence.first <= longestHeadline &&
      !/^[.!?…:;]$/.test(page.tokens[sentence.last - 1]?.text ?? '')
    )
  }

  /** A name, a role, an office: not a place ("PARIS:"), which may be a dateline, and no noun the lists do not know. */
  const speakerIn = (first: number, last: number, paragraph: number): FoundSpeaker | undefined => {
    if (last - first > longestSpeaker || scan.mention(first)?.kind === 'place') return undefined
    const found = speakers.read(first, last, paragraph)
    return found && !found.open && !found.speaker.inferred ? found : undefined
  }

  const wordsIn = (first: number, last: number): number =>
    page.tokens.slice(first, last).filter((token) => token.kind === 'word').length

  return (sentence, paragraph) => {
    if (!isHeadline(sentence, paragraph)) return undefined
    const { first, last } = sentence
    const draw = (found: FoundSpeaker, mark: number, from: number, to: number): OpenStatement | undefined => {
      if (wordsIn(from, to) < leastWords) return undefined
      const chain = [linkOf(found.speaker)]
      const draft = drawUp(page, {
        found,
        verb: tokensSpan(page, mark, mark + 1),
        modality: 'said',
        chain,
        contentFirst: from,
        contentLast: to,
        clauseFirst: Math.min(mark, first),
        clauseEnd: found.speaker.end,
        speech,
        claimMarks,
      })
      if (!draft) return undefined
      memory.remember(found.speaker, chain, paragraph)
      return { cue: mark, paragraph, sentence, contentFirst: from, contentLast: to, draft }
    }
    for (let at = first + 1; at <= first + longestSpeaker && at < last; at += 1) {
      if (page.tokens[at]?.text !== ':') continue
      const found = speakerIn(first, at, paragraph)
      if (found) return draw(found, at, at + 1, last)
      break
    }
    for (let at = last - 2; at > last - 2 - longestSpeaker && at > first; at -= 1) {
      if (!scan.isDash(at) && page.tokens[at]?.text !== ':') continue
      const found = speakerIn(at + 1, last, paragraph)
      return found && draw(found, at, first, at)
    }
    return undefined
  }
}
