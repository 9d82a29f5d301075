import type { Lexicon, SvoWords } from '../languages/lexicon-types.ts'
import { type Page, tokenStart } from '../page.ts'
import type { Quote } from '../quotes.ts'
import type { TokenRange } from '../sentences.ts'
import type { StatementDraft, StatementInput } from './draft.ts'
import type { SpeakerMemory } from './memory.ts'
import { quoteOpening } from './surroundings.ts'
import { svoAttitude } from './svo-attitude.ts'
import { svoDialogue } from './svo-dialogue.ts'
import { svoFromDocument } from './svo-from-document.ts'
import { svoFurther } from './svo-further.ts'
import { svoHeadline } from './svo-headline.ts'
import { svoPointsBack } from './svo-points-back.ts'
import { svoQuotes } from './svo-quotes.ts'
import { svoPassives, svoRelayed } from './svo-relayed.ts'
import { svoReportNouns } from './svo-report-nouns.ts'
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
  const { interjected, continued, announced, interrupted, carriedOver } = svoQuotes(run)
  const relayed = svoRelayed(run)
  const passive = svoPassives(run)
  const fromNoun = svoReportNouns(run)
  const dialogue = svoDialogue(run)
  const headline = svoHeadline(run)
  const further = svoFurther(run)
  const fromDocument = svoFromDocument(run)
  const attitude = svoAttitude(run)
  const pointsBack = svoPointsBack(run)
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

  /** Paragraphs whose last quotation goes on in the next one. */
  const goesOnFrom = new Set<number>()
  const goesOnAt = new Set(page.quotes.filter(({ goesOn }) => goesOn).map(({ start }) => start))
  let spokenUpTo = 0
  page.sentences.forEach((sentence) => {
    const paragraph = paragraphOf(sentence.first)
    const count = run.opened.length
    if (sentence.first < spokenUpTo) return
    const opening = sentence.first === page.paragraphs[paragraph]?.first
    const said = opening ? dialogue(page.paragraphs[paragraph] as TokenRange, paragraph) : undefined
    if (said) {
      run.push(said)
      spokenUpTo = page.paragraphs[paragraph]?.last ?? 0
      return
    }
    const starting = opening ? quoteOpening(page, sentence.first) : undefined
    if (starting && goesOnFrom.has(paragraph - 1) && carriedOver(starting)) {
      if (starting.goesOn) goesOnFrom.add(paragraph)
      return
    }
    for (let at = sentence.first; at < sentence.last; at += 1) {
      if (page.tokens[at]?.kind !== 'word') continue
      const inside = speechAt(at)
      if (inside) {
        const verb = scan.verbAt(at)
        const made = verb && interjected(verb, at, inside, sentence, paragraph)
        if (made) run.push(made)
        continue
      }
      const again = further.clause(at, sentence)
      if (again) {
        run.push(again)
        continue
      }
      const phrase = fromSourcing(at, sentence, paragraph) ?? fromDocument(at, sentence, paragraph)
      if (phrase) {
        if (phrase.made) run.push(phrase.made)
        at = Math.max(at, phrase.last - 1)
        continue
      }
      if (relay(at, sentence, paragraph)) continue
      const noun = fromNoun(at, sentence, paragraph)
      if (noun) {
        run.push(noun)
        at = noun.cue
        continue
      }
      const verb = scan.verbAt(at)
      const made = verb
        ? (relayed(verb, at, sentence, paragraph) ?? fromVerb(verb, at, sentence, paragraph))
        : passive(at, sentence, paragraph)
      if (made) run.push(made)
      if (made) interrupted(made)
      const reason = made && further.behindColon(made)
      if (reason) run.push(reason)
    }
    if (run.opened.length === count) {
      const made =
        continued(sentence, paragraph) ??
        announced(sentence, paragraph) ??
        attitude(sentence, paragraph) ??
        pointsBack(sentence, paragraph) ??
        headline(sentence, paragraph)
      if (made) run.push(made)
    }
    const open = run.opened.length > count ? run.opened.at(-1) : undefined
    const tail = open?.draft.quotes?.at(-1) ?? open?.draft.quote
    if (tail && goesOnAt.has(tail.start)) goesOnFrom.add(paragraph)
  })
  return run.opened
    .map(({ draft }) => draft)
    .sort((a, b) => a.start - b.start || b.content.end - b.content.start - (a.content.end - a.content.start))
}
