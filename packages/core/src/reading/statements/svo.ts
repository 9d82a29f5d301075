import type { Lexicon, SvoWords } from '../languages/lexicon-types.ts'
import { type Page, tokenStart } from '../page.ts'
import type { Quote } from '../quotes.ts'
import type { StatementDraft, StatementInput } from './draft.ts'
import type { SpeakerMemory } from './memory.ts'
import { svoQuotes } from './svo-quotes.ts'
import { svoRun } from './svo-run.ts'
import { svoScan } from './svo-scan.ts'
import { svoSources } from './svo-source.ts'
import { svoSpeakers } from './svo-speaker.ts'
import { svoVerbs } from './svo-verb.ts'

/**
 * Statements of a page whose language puts the subject before the verb (Russian, English), in reading order. Patterns after the press of both:
 * `S V that …`, `«…», — V S`, `"…," S said`, `…, TASS reported`, `according to S, …`, `As S reported, …`, `S, citing T, reported`.
 */
export const svoStatements = (
  page: Page,
  lexicon: Lexicon,
  svo: SvoWords,
  input: StatementInput,
  memory: SpeakerMemory,
): readonly StatementDraft[] => {
  const scan = svoScan(page, lexicon, svo, input)
  const run = svoRun(scan, svoSpeakers(scan, memory), memory)
  const fromVerb = svoVerbs(run)
  const { fromSourcing, relay } = svoSources(run)
  const { interjected, continued, announced, interrupted } = svoQuotes(run)
  /** Quotations in order, walked once: tokens come in order too. */
  let nextSpeech = 0
  const speechAt = (at: number): Quote | undefined => {
    const start = tokenStart(page, at)
    while (nextSpeech < run.speech.length && (run.speech[nextSpeech] as Quote).end <= start) nextSpeech += 1
    const quote = run.speech[nextSpeech]
    return quote && quote.start <= start ? quote : undefined
  }
  let paragraphAt = 0
  const paragraphOf = (token: number): number => {
    while (paragraphAt < page.paragraphs.length - 1 && (page.paragraphs[paragraphAt]?.last ?? 0) <= token)
      paragraphAt += 1
    return paragraphAt
  }

  page.sentences.forEach((sentence) => {
    const paragraph = paragraphOf(sentence.first)
    const count = run.opened.length
    for (let at = sentence.first; at < sentence.last; at += 1) {
      if (page.tokens[at]?.kind !== 'word') continue
      const inside = speechAt(at)
      if (inside) {
        const verb = scan.verbAt(at)
        const made = verb && interjected(verb, at, inside, sentence, paragraph)
        if (made) run.push(made)
        continue
      }
      const phrase = fromSourcing(at, sentence, paragraph)
      if (phrase) {
        if (phrase.made) run.push(phrase.made)
        at = Math.max(at, phrase.last - 1)
        continue
      }
      if (relay(at, sentence, paragraph)) continue
      const verb = scan.verbAt(at)
      const made = verb && fromVerb(verb, at, sentence, paragraph)
      if (made) run.push(made)
      const more = made && interrupted(made)
      if (more) run.push(more)
    }
    if (run.opened.length === count) {
      const made = continued(sentence, paragraph) ?? announced(sentence, paragraph)
      if (made) run.push(made)
    }
  })
  return run.opened.map(({ draft }) => draft)
}
