/** Nouns for what somebody said, with a clause: "the minister's claim that the road was safe", «заявление министра о том, что дорога безопасна». */
import { tokenEnd, tokensSpan } from '../page.ts'
import type { TokenRange } from '../sentences.ts'
import type { Modality } from '../types.ts'
import { type FoundSpeaker, linkOf } from './draft.ts'
import { drawUp, type OpenStatement } from './svo-draft.ts'
import type { SvoRun } from './svo-run.ts'

/** The speaker's words beside the noun run over no more than this many tokens. */
const longest = 10
const pointers = new Set(['том', 'то', 'того'])

/** Compiles the rule; the answer reads one token that may be such a noun. */
export const svoReportNouns = (
  run: SvoRun,
): ((at: number, sentence: TokenRange, paragraph: number) => OpenStatement | undefined) => {
  const { page, scan, speakers, memory, speech, claimMarks } = run
  const { svo, word } = scan
  const modalities = new Map<string, Modality>([
    ...svo.saidNouns.map((noun) => [noun, 'said'] as const),
    ...svo.claimNouns.map((noun) => [noun, 'claimed'] as const),
    ...svo.warnNouns.map((noun) => [noun, 'warned'] as const),
    ...svo.denyNouns.map((noun) => [noun, 'denied'] as const),
    ...svo.accuseNouns.map((noun) => [noun, 'accused'] as const),
  ])
  const possessives = new Set(svo.possessives)

  /** "the minister's claim", "his claim": the owner's words end right before the noun. */
  const owner = (at: number, sentence: TokenRange, paragraph: number): FoundSpeaker | undefined => {
    if (possessives.has(word(at - 1))) {
      const found = speakers.pronoun(at - 1, paragraph)
      if (!found) return undefined
      return found.speaker.inferred ? found : undefined
    }
    if (page.language !== 'en') return undefined
    let last = at - 1
    if (word(last) !== '' && !/['’]s$/.test(word(last)) && /['’]s$/.test(word(last - 1))) last -= 1
    if (!/['’]s$/.test(word(last))) return undefined
    let first = last
    while (first > Math.max(sentence.first, last - longest) && !scan.determiners.has(word(first)) && leads(first - 1))
      first -= 1
    const found = speakers.read(first, last + 1, paragraph, true)
    return found && withoutPossessive(found)
  }

  /** A word that may stand in the owner's words: no mark, no verb, no preposition but "of". */
  const leads = (at: number): boolean =>
    word(at) !== '' &&
    !scan.verbAt(at) &&
    !scan.finite.has(word(at)) &&
    (word(at) === 'of' || !svo.prepositions.includes(word(at)))

  const withoutPossessive = (found: FoundSpeaker): FoundSpeaker => {
    const text = found.speaker.text.replace(/['’]s$/, '')
    const cut = found.speaker.text.length - text.length
    return { ...found, speaker: { ...found.speaker, text, end: found.speaker.end - cut } }
  }

  /** "the claim that the bridge was safe *has* been questioned": the second finite verb is the outer clause's. */
  const endsClause = (first: number, at: number): boolean => {
    if (page.language !== 'en' || !scan.finite.has(word(at)) || scan.finite.has(word(at - 1))) return false
    for (let k = first; k < at - 1; k += 1) if (scan.finite.has(word(k))) return !scan.finite.has(word(at - 1))
    return false
  }

  return (at, sentence, paragraph) => {
    const modality = modalities.get(word(at))
    if (!modality) return undefined
    const isEnglish = page.language === 'en'
    let opener = at + 1
    let found: FoundSpeaker | undefined
    if (isEnglish) {
      if (word(opener) !== 'that') return undefined
      found = owner(at, sentence, paragraph)
    } else {
      while (opener < Math.min(sentence.last, at + 1 + longest) && page.tokens[opener]?.text !== ',') opener += 1
      if (!scan.isOpener(opener + 1) || !pointers.has(word(opener - 1))) return undefined
      const last = word(opener - 2) === 'о' || word(opener - 2) === 'об' ? opener - 2 : opener - 1
      found = last > at + 1 ? speakers.read(at + 1, last, paragraph, true) : owner(at, sentence, paragraph)
      opener += 1
    }
    if (!found) return undefined
    let contentLast = opener + 1
    while (
      contentLast < sentence.last &&
      page.tokens[contentLast]?.text !== ',' &&
      !endsClause(opener + 1, contentLast)
    )
      contentLast += 1
    const chain = [linkOf(found.speaker)]
    const draft = drawUp(page, {
      found,
      verb: tokensSpan(page, at, at + 1),
      modality,
      chain,
      contentFirst: opener + 1,
      contentLast,
      clauseFirst: at,
      clauseEnd: tokenEnd(page, at),
      speech,
      claimMarks,
    })
    if (!draft) return undefined
    memory.remember(found.speaker, chain, paragraph)
    return { cue: opener, paragraph, sentence, contentFirst: opener + 1, contentLast, draft }
  }
}
