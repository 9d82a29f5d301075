/** "The captain was blunt: the ship was late", «Вывод экспертов неутешителен: мост закроют»: how somebody spoke, a colon, what was said. */
import { tokenEnd, tokenStart, tokensSpan } from '../page.ts'
import type { TokenRange } from '../sentences.ts'
import { linkOf } from './draft.ts'
import { quoteOpening } from './surroundings.ts'
import { core } from './svo-core.ts'
import { drawUp, type OpenStatement } from './svo-draft.ts'
import type { SvoRun } from './svo-run.ts'

/** The colon stands within this many tokens of the sentence's start. */
const reach = 24
const copulas = new Set([
  ...'is was are were remains remained remain sounded sounds seemed'.split(' '),
  ...'был была были было остался осталась остались'.split(' '),
])
const degrees = new Set([
  ...'less more very equally rather even similarly just as quite so most far particularly typically not'.split(' '),
  ...'менее более еще весьма куда очень тоже столь так же не довольно предельно также'.split(' '),
])
/** "took the opposite view:", "struck a softer tone:" */
const stances = new Set(['view', 'line', 'tack', 'tone', 'stance', 'position', 'note'])
const takes = /^(?:took|takes|take|struck|strikes|sounded|sounds|adopted)$/

/** Compiles the rule; the answer reads one sentence. Quotations behind the colon are another rule's. */
export const svoAttitude = (run: SvoRun): ((sentence: TokenRange, paragraph: number) => OpenStatement | undefined) => {
  const { page, scan, speakers, memory, speech, claimMarks } = run
  const { word, svo } = scan
  const attitudes = new Set(svo.attitudes)
  const nouns = new Set([...svo.saidNouns, ...svo.claimNouns, ...svo.warnNouns])
  const isEnglish = page.language === 'en'

  /** Where the words for the speaker end, or -1. */
  const subjectEnd = (first: number, colon: number): number => {
    if (isEnglish && stances.has(word(colon - 1))) {
      for (let k = colon - 2; k > first && k > colon - 6; k -= 1) if (takes.test(word(k))) return k
      return -1
    }
    if (!attitudes.has(word(colon - 1))) return -1
    let k = colon - 2
    while (k > first && degrees.has(word(k))) k -= 1
    if (copulas.has(word(k))) return k
    return isEnglish ? -1 : k + 1
  }

  return (sentence, paragraph) => {
    let colon = sentence.first + 1
    const limit = Math.min(sentence.last - 2, sentence.first + reach)
    while (colon < limit && page.tokens[colon]?.text !== ':') colon += 1
    if (colon >= limit || quoteOpening(page, colon + 1)) return undefined
    const end = subjectEnd(sentence.first, colon)
    if (end < 0) return undefined
    const words = core(scan, sentence.first, end)
    // «Вывод экспертов неутешителен»: the owner of the conclusion speaks.
    const isNoun = !isEnglish && nouns.has(word(words.first)) && words.last > words.first + 1
    const found = isNoun
      ? speakers.read(words.first + 1, words.last, paragraph, true, '')
      : speakers.read(words.first, words.last, paragraph, false, '')
    if (!found || found.open) return undefined
    const chain = [linkOf(found.speaker)]
    const draft = drawUp(page, {
      found,
      verb: tokensSpan(page, colon - 1, colon),
      modality: 'said',
      chain,
      contentFirst: colon + 1,
      contentLast: sentence.last,
      clauseFirst: sentence.first,
      clauseEnd: tokenEnd(page, colon),
      speech,
      claimMarks,
      ...(words.date && { date: words.date }),
      ...(words.occasion && { occasion: words.occasion }),
    })
    if (!draft || draft.content.start < tokenStart(page, colon)) return undefined
    memory.remember(found.speaker, chain, paragraph)
    return { cue: colon, paragraph, sentence, contentFirst: colon + 1, contentLast: sentence.last, draft }
  }
}
