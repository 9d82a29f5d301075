/** Subjects behind their verb: «— сказал S, роль», "said S, a researcher". */
import type { TokenRange } from '../sentences.ts'
import { afterQuote, isSpeech, quoteOpening, quoteWords } from './surroundings.ts'
import { type Core, core } from './svo-core.ts'
import type { SvoScan } from './svo-scan.ts'
import type { SvoSpeakers } from './svo-speaker.ts'
import { citedIn, type Subject } from './svo-subject.ts'

/** «сообщил ТАСС источник в ведомстве», «рассказал газете «Порт» тренер»: the outlet that was told stands before the subject. */
const toldTo = (
  scan: SvoScan,
  { first, last }: Core,
): { readonly first: number; readonly last: number } | undefined => {
  const { page, word, svo } = scan
  if (page.language !== 'ru') return undefined
  const noun = svo.outlets.includes(word(first))
  const from = noun ? first + 1 : first
  const opens = page.tokens[from]?.text === '"' ? from + 1 : from
  const named = noun ? undefined : quoteOpening(page, from)
  const found = scan.mention(opens)
  const quote = noun ? quoteOpening(page, from) : named && quoteWords(page, named) <= 3 ? named : undefined
  let end = quote ? afterQuote(page, quote) : opens
  if (!quote) {
    if (found?.kind !== 'organisation' || !(noun || found.code?.startsWith('pub-')))
      return noun ? { first, last: from } : undefined
    end = scan.mentionEnd(opens)
    if (page.tokens[end]?.text === '"') end += 1
  }
  if (end >= last || scan.citingEnd(end, last) > 0 || page.tokens[end]?.kind !== 'word') return undefined
  return { first: from, last: end }
}

/** First token behind one adverb or conjunction and its comma, or -1. */
const behindAside = (scan: SvoScan, at: number, last: number): number => {
  const adverb = scan.adverbEnd(at, last)
  const end = adverb > 0 ? adverb : scan.conjunctions.has(scan.word(at)) ? at + 1 : -1
  return end > 0 && scan.page.tokens[end]?.text === ',' ? end + 1 : -1
}

/** The subject after a verb (`— сказал S, роль`, `said S, a researcher`), up to a comma, a stop or a quotation. */
export const subjectAfter = (
  scan: SvoScan,
  speakers: SvoSpeakers,
  verb: number,
  sentence: TokenRange,
  paragraph: number,
): Subject | undefined => {
  const { page } = scan
  const stopOf = (from: number): number => {
    let at = from
    for (; at < sentence.last; at += 1) {
      const text = page.tokens[at]?.text ?? ''
      if (
        text === ',' ||
        text === ';' ||
        text === ':' ||
        (text === '-' && scan.isDash(at)) ||
        text === '!' ||
        text === '?'
      )
        return at
      if (text === '.' && (at === sentence.last - 1 || page.tokens[at + 1]?.text === '"')) return at
      if (text === '"') {
        const quote = quoteOpening(page, at)
        if (quote && isSpeech(page, quote)) return at
      }
      if (scan.isOpener(at)) return at
    }
    return at
  }
  // «добавил, однако, чиновник»
  const aside = page.tokens[verb + 1]?.text === ',' ? behindAside(scan, verb + 2, sentence.last) : -1
  const from = aside > 0 ? aside : verb + 1
  const stop = stopOf(from)
  const whole = core(scan, from, stop)
  if (whole.last <= whole.first) return undefined
  const told = toldTo(scan, whole)
  const one = told ? { ...whole, first: told.last } : whole
  const cited = citedIn(scan, one)
  const form = scan.word(verb)
  const source = cited && speakers.read(cited[1], one.last, paragraph, true, '')
  const found = source ?? speakers.read(one.first, cited ? cited[0] : one.last, paragraph, false, form)
  if (!found) return undefined
  const reporter =
    cited && source
      ? speakers.read(one.first, cited[0], paragraph, false, form)
      : told && speakers.read(told.first, told.last, paragraph, true, '')
  const asides = { ...(one.date && { date: one.date }), ...(one.occasion && { occasion: one.occasion }) }
  if (page.tokens[stop]?.text === ',' && found.speaker.kind === 'person' && !found.speaker.role) {
    const close = stopOf(stop + 1)
    const inner = core(scan, stop + 1, close)
    const role = speakers.roleAt(inner.first, inner.last)
    if (role)
      return {
        found: { ...found, speaker: { ...found.speaker, role } },
        first: verb,
        last: close,
        ...asides,
        ...(reporter && { reporter }),
      }
  }
  return { found, first: verb, last: stop, ...asides, ...(reporter && { reporter }) }
}
