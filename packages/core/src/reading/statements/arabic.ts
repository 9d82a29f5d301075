import { spanAt } from '../../text/index.ts'
import type { Lexicon } from '../languages/lexicon-types.ts'
import { type Page, rangeIndex, tokenStart } from '../page.ts'
import type { TokenRange } from '../sentences.ts'
import { arabicNames } from './arabic-names.ts'
import { arabicNounPhrases } from './arabic-noun-phrase.ts'
import { type Open, shorten } from './arabic-open.ts'
import { arabicOpenings } from './arabic-opening.ts'
import { arabicReports } from './arabic-report.ts'
import { arabicScan } from './arabic-scan.ts'
import { arabicSourced } from './arabic-sourced.ts'
import { arabicSourcing } from './arabic-sourcing.ts'
import { arabicSpeakers } from './arabic-speaker.ts'
import { arabicSubjects } from './arabic-subject.ts'
import type { StatementDraft, StatementInput } from './draft.ts'
import type { SpeakerMemory } from './memory.ts'
import { closedSpeech, isNameOnly } from './surroundings.ts'

/** Verb-first statements, participles that go on for a speaker, and sourcing phrases of an Arabic page, in reading order. */
export const arabicStatements = (
  page: Page,
  lexicon: Lexicon,
  input: StatementInput,
  memory: SpeakerMemory,
): readonly StatementDraft[] => {
  const scan = arabicScan(page, lexicon, input)
  const names = arabicNames(page, lexicon, input.mentions)
  const phrases = arabicNounPhrases(scan, names)
  const speakers = arabicSpeakers(scan, names, phrases, memory)
  const sourcing = arabicSourcing(scan, phrases)
  const speech = closedSpeech(page).filter((quote) => !isNameOnly(page, input.mentions, quote))
  const inSpeech = (at: number): boolean => spanAt(speech, tokenStart(page, at)) !== undefined
  const opened: Open[] = []
  const run = { scan, names, speakers, memory, speech, opened, phrases }
  const subjects = arabicSubjects(scan, names, speakers)
  const sourced = arabicSourced({ ...run, subjects })
  const reports = arabicReports({
    ...run,
    openings: arabicOpenings(scan, names, phrases),
    subjects,
    relayedAt: sourced.relayedAt,
  })

  const read = (sentence: TokenRange, paragraph: number): void => {
    reports.begin(sentence)
    const headline = reports.headline(sentence, paragraph)
    if (headline) {
      opened.push(headline)
      return
    }
    for (let at = sentence.first; at < sentence.last; at += 1) {
      if (page.tokens[at]?.kind !== 'word' || inSpeech(at)) continue
      const before = opened.at(-1)
      const phrase = sourcing(at, sentence)
      const verb = phrase ? undefined : scan.verbAt(at)
      const made = phrase
        ? sourced.read(phrase, sentence, paragraph)
        : verb && reports.read(verb, at, sentence, paragraph)
      if (!made) {
        if (phrase) at = Math.max(at, phrase.sourceFirst - 1)
        continue
      }
      if (before && before.sentence === sentence && !made.within) shorten(page, before, made.cutFirst ?? at)
      opened.push(made)
      if (made.within) memory.remember(made.within.draft.speaker, made.within.draft.chain, paragraph)
      at = phrase ? Math.max(at, phrase.sourceLast - 1) : Math.max(at, made.contentFirst - 1)
    }
  }
  for (const sentence of page.sentences) read(sentence, rangeIndex(page.paragraphs, sentence.first))
  return opened.map(({ draft }) => draft)
}
