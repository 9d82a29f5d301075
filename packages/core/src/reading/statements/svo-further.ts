/** What the same speaker says on in the sentence: "… and that the bridge was shut", "… denied the report: “Nobody called.”" */
import { tokenEnd, tokenStart } from '../page.ts'
import type { TokenRange } from '../sentences.ts'
import { quoteOpening } from './surroundings.ts'
import { drawUp, type OpenStatement, shorten } from './svo-draft.ts'
import type { SvoRun } from './svo-run.ts'

/** Statements that go on with the one before in their sentence. */
export interface SvoFurther {
  /** A second clause behind a conjunction: "said that A and that B", «сообщил, что A, а также что B». `at`: the word that opens it. */
  clause(at: number, sentence: TokenRange): OpenStatement | undefined
  /** Behind a colon: a quotation, or the reason of who denies or accuses. */
  behindColon(before: OpenStatement): OpenStatement | undefined
}

/** The colon stands within this many tokens of where the content opens. */
const reach = 120

/** Compiles the rules. */
export const svoFurther = (run: SvoRun): SvoFurther => {
  const { page, scan, used, speech, claimMarks, conjunctions, previous } = run
  const { word } = scan

  const goOn = (
    before: OpenStatement,
    cut: number,
    first: number,
    last: number,
    direct: boolean,
  ): OpenStatement | undefined => {
    const quote = direct ? quoteOpening(page, first) : undefined
    const { draft: old, paragraph, sentence } = before
    const draft = drawUp(page, {
      found: { speaker: { ...old.speaker, inferred: true }, last: first, anaphoric: true },
      verb: old.verb,
      modality: quote ? 'said' : old.modality,
      chain: old.chain,
      contentFirst: first,
      contentLast: last,
      clauseFirst: first,
      clauseEnd: tokenEnd(page, last - 1),
      speech,
      claimMarks,
      carried: old,
      ...(quote && { quote }),
    })
    if (!draft) return undefined
    shorten(page, before, cut)
    if (quote) used.add(quote)
    return { cue: cut, paragraph, sentence, contentFirst: first, contentLast: last, draft }
  }

  const clause = (at: number, sentence: TokenRange): OpenStatement | undefined => {
    if (word(at) !== 'that' && word(at) !== 'что') return undefined
    const isAlso = word(at - 1) === 'также' && conjunctions.has(word(at - 2))
    const cut = isAlso ? at - 2 : at - 1
    const before = previous(sentence)
    if (!before || !conjunctions.has(word(cut)) || before.draft.kind === 'direct') return undefined
    // "and that is why": a demonstrative.
    if (scan.finite.has(word(at + 1)) && page.language === 'en') return undefined
    const opens = scan.isOpener(before.contentFirst - 1) || before.cue < before.contentFirst
    if (!opens || cut <= before.contentFirst + 1 || before.draft.content.end < tokenStart(page, at)) return undefined
    return goOn(before, cut, at + 1, before.contentLast, false)
  }

  const behindColon = (before: OpenStatement): OpenStatement | undefined => {
    const { draft, sentence } = before
    if (draft.kind === 'direct' || before.contentFirst <= before.cue) return undefined
    let colon = before.contentFirst + 1
    const limit = Math.min(sentence.last - 1, colon + reach)
    while (colon < limit && page.tokens[colon]?.text !== ':') colon += 1
    if (colon >= limit) return undefined
    const quote = quoteOpening(page, colon + 1)
    if (quote && (used.has(quote) || !quote.closed)) return undefined
    if (quote) {
      let rest = sentence.last - 1
      while (rest > colon && page.tokens[rest]?.kind !== 'word') rest -= 1
      return tokenStart(page, rest) < quote.end ? goOn(before, colon, colon + 1, sentence.last, true) : undefined
    }
    // «опроверг слухи: мол, …»: the rumour itself.
    const isRumour = draft.modality === 'denied' && /^(?:мол|якобы|дескать|будто|что)$/.test(word(colon + 1))
    const isReason = draft.modality === 'accused' || (draft.modality === 'denied' && !isRumour)
    return isReason && before.contentLast <= colon ? goOn(before, colon, colon + 1, sentence.last, false) : undefined
  }

  return { clause, behindColon }
}
