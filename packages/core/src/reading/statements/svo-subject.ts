import type { Quote } from '../quotes.ts'
import type { TokenRange } from '../sentences.ts'
import type { DateMention, Speaker, TextSpan } from '../types.ts'
import type { FoundSpeaker } from './draft.ts'
import { afterQuote, isNameOnly, isSpeech, quoteOpening, quoteWords } from './surroundings.ts'
import type { SvoScan } from './svo-scan.ts'
import type { SvoSpeakers } from './svo-speaker.ts'

/** The speaker of a verb and where its clause begins and ends. */
export interface Subject {
  readonly found: FoundSpeaker
  /** First and last token of the subject's clause, the verb included. */
  readonly first: number
  readonly last: number
  /** First token of the speaker's own words, where adverbials stand before them. */
  readonly own?: number
  readonly date?: DateMention
  readonly occasion?: TextSpan
  /** Who carries the words of `found`: "Interfax, citing …". */
  readonly reporter?: FoundSpeaker
}

/** Left of a verb: stretches between commas, the nearest first, and what ends them. */
export interface Left {
  readonly parts: readonly (readonly [number, number])[]
  /** First token after the stop. */
  readonly first: number
  readonly quote?: Quote
}

const mostParts = 4

/** Looks left from a verb to the start of its clause. `floor`: no farther (the previous verb of the sentence). */
export const leftOf = (scan: SvoScan, verb: number, sentence: TokenRange, floor: number): Left => {
  const { page } = scan
  const parts: (readonly [number, number])[] = []
  let end = verb
  let at = verb - 1
  const stop = (first: number, quote?: Quote): Left => {
    if (first < end || parts.length === 0) parts.push([first, end])
    return { parts, first, ...(quote && { quote }) }
  }
  for (; at >= Math.max(sentence.first, floor); at -= 1) {
    const text = page.tokens[at]?.text ?? ''
    if (text === '"') {
      const quote = scan.quoteClosing(at)
      const sealed =
        /[,?!.…]/.test(page.text[(quote?.end ?? 1) - 1] ?? '') || [',', '-'].includes(page.tokens[at + 1]?.text ?? '')
      const opens = quote ? indexOfQuote(scan, quote, at) : at
      const isApart = sealed || at === verb - 1 || opens === sentence.first
      if (!quote || (isSpeech(page, quote) && isApart && !isNameOnly(page, scan.input.mentions, quote)))
        return stop(at + 1, quote)
      if (sealed && opens === sentence.first) return stop(at + 1, quote)
      at = opens
      continue
    }
    if (text === ',') {
      parts.push([at + 1, end])
      end = at
      if (parts.length >= mostParts) return { parts, first: at + 1 }
      continue
    }
    if (text === ';' || text === ':' || (text === '-' && scan.isDash(at))) {
      const before = text === '-' ? quoteBefore(scan, at - 1) : undefined
      return stop(at + 1, before)
    }
    if (scan.isOpener(at) || (at > sentence.first && at < verb - 1 && startsClause(scan, at))) return stop(at + 1)
  }
  return stop(at + 1)
}

const subordinators = new Set(
  'after before since when while because although though whereas until once where'.split(' '),
)

/** "a day after officials said": in English the subject's clause begins behind the conjunction. */
const startsClause = (scan: SvoScan, at: number): boolean =>
  scan.page.language === 'en' && subordinators.has(scan.word(at)) && scan.page.tokens[at + 1]?.kind === 'word'

const quoteBefore = (scan: SvoScan, at: number): Quote | undefined =>
  scan.quoteClosing(scan.page.tokens[at]?.text === ',' ? at - 1 : at)

const indexOfQuote = (scan: SvoScan, quote: Quote, at: number): number => {
  let k = at - 1
  while (k > 0 && (scan.page.folded.starts[scan.page.tokens[k]?.start ?? 0] as number) > quote.outerStart) k -= 1
  return k
}

export interface Core {
  readonly first: number
  readonly last: number
  readonly date?: DateMention
  readonly occasion?: TextSpan
}

/** Tokens without the adverbials at both ends; what they said of time and place is kept. */
export const core = (scan: SvoScan, from: number, to: number): Core => {
  let first = from
  let last = to
  let date: DateMention | undefined
  let occasion: TextSpan | undefined
  for (let moved = true; moved && first < last; ) {
    moved = false
    const text = scan.page.tokens[first]?.text ?? ''
    const adverb = scan.adverbEnd(first, last)
    const aside = adverb > 0 ? undefined : (scan.datedAt(first, last) ?? scan.occasionAt(first, last))
    const place = adverb > 0 || aside ? -1 : scan.placedAt(first, last)
    const plain = adverb > 0 ? adverb : (aside?.last ?? place)
    const next = plain > first ? plain : leadingPhrase(scan, first, last)
    if (aside) {
      date ??= aside.date
      occasion ??= aside.occasion
    }
    if (next > first) {
      first = next
      moved = true
    } else if (
      text === ',' ||
      text === '-' ||
      (scan.svo.conjunctions.includes(text) && scan.page.tokens[first + 1]?.text !== '.') ||
      scan.links.has(text)
    ) {
      first += 1
      moved = true
    }
  }
  const auxiliaries = scan.auxiliaries
  for (let moved = true; moved && last > first; ) {
    moved = false
    if (auxiliaries.has(scan.word(last - 1)) || ['-', ','].includes(scan.page.tokens[last - 1]?.text ?? '')) {
      last -= 1
      moved = true
      continue
    }
    for (let at = Math.max(first + 1, last - 14); at < last && !moved; at += 1) {
      const aside = scan.datedAt(at, last) ?? scan.occasionAt(at, last)
      const adverb = last - at <= 4 ? scan.adverbEnd(at, last) : -1
      if (aside?.last !== last && adverb !== last) continue
      if (aside?.last === last) {
        date ??= aside.date
        occasion ??= aside.occasion
      }
      last = at
      moved = true
    }
  }
  return { first, last, ...(date && { date }), ...(occasion && { occasion }) }
}

const leadingPrepositions = new Set(
  'in on at by from during after before since for with under across amid despite following within among over'.split(
    ' ',
  ),
)
/** A phrase before the subject runs over no more than this many tokens. */
const longestPhrase = 14

/** "On Telegram the researchers", "In Harwick police": in English the subject begins at the next determiner, or behind the names. */
const leadingPhrase = (scan: SvoScan, first: number, last: number): number => {
  const { page, word, svo } = scan
  if (page.language !== 'en' || !leadingPrepositions.has(word(first))) return -1
  let names = first + 1
  while (names < last && scan.isCapital(names)) names = Math.max(names + 1, scan.mentionEnd(names))
  if (
    names > first + 1 &&
    names < last &&
    word(names) !== '' &&
    !leadingPrepositions.has(word(names)) &&
    word(names) !== 'and' &&
    word(names) !== 'of'
  )
    return names
  for (let at = first + 2; at < Math.min(last, first + longestPhrase); at += 1) {
    const before = word(at - 1)
    if (svo.determiners.includes(word(at)) && !svo.prepositions.includes(before) && !svo.conjunctions.includes(before))
      return at
  }
  return -1
}

/** The subject before a verb: the stretch right before it, or over an apposition or a participle clause between commas. */
export const subjectBefore = (
  scan: SvoScan,
  speakers: SvoSpeakers,
  left: Left,
  paragraph: number,
): Subject | undefined => {
  const cores = left.parts.map(([from, to]) => core(scan, from, to))
  const kept = cores.filter((one) => one.last > one.first)
  const nearest = cores[0]
  if (!nearest) return undefined
  const verb = left.parts[0]?.[1] ?? nearest.last
  const form = scan.word(verb)
  const read = (one: Core): FoundSpeaker | undefined => speakers.read(one.first, one.last, paragraph, false, form)
  /** `used`: how many stretches the subject takes; those before it that only say when or where belong to it too. */
  const done = (found: FoundSpeaker, used: number, reporter?: FoundSpeaker): Subject => {
    let upTo = used
    while (upTo < cores.length && (cores[upTo] as Core).last <= (cores[upTo] as Core).first) upTo += 1
    const here = cores.slice(0, upTo)
    const date = here.find((one) => one.date)?.date
    const occasion = here.find((one) => one.occasion)?.occasion
    const first = (left.parts[upTo - 1] ?? left.parts[0])?.[0] ?? left.first
    return {
      found,
      first,
      own: cores[used - 1]?.first ?? first,
      last: verb,
      ...(date && { date }),
      ...(occasion && { occasion }),
      ...(reporter && { reporter }),
    }
  }
  if (nearest.last > nearest.first) {
    const cited = citedIn(scan, nearest)
    if (cited) {
      const reporter = speakers.read(nearest.first, cited[0], paragraph)
      const found = speakers.read(cited[1], nearest.last, paragraph, true, '')
      if (found) return done(found, 1, reporter)
    }
    const found = read(joined(scan, nearest, verb))
    return found && done(found, 1)
  }
  const [apposed, named] = kept
  if (!apposed) return undefined
  const usedOne = cores.indexOf(apposed) + 1
  const usedTwo = named ? cores.indexOf(named) + 1 : usedOne
  const cite = scan.citingEnd(apposed.first, apposed.last)
  if (cite > 0 && named) {
    const found = speakers.read(cite, apposed.last, paragraph, true, '')
    const reporter = read(named)
    if (found) return done(found, usedTwo, reporter)
    return reporter && done(reporter, usedTwo)
  }
  const outer = named && read(named)
  const role = speakers.roleAt(apposed.first, apposed.last)
  if (outer && outer.speaker.kind === 'person' && role && !outer.speaker.role)
    return done({ ...outer, speaker: { ...outer.speaker, role } }, usedTwo)
  const inner = read(apposed)
  // "the head of the service, Colonel Mark Tanui,": the name speaks, the words before it are the role.
  const isNamed = ({ speaker }: FoundSpeaker): boolean =>
    speaker.kind === 'person' && speaker.role?.start !== speaker.start && !speaker.inferred
  const isRole = (speaker: Speaker): boolean =>
    speaker.kind === 'anonymous' || (speaker.kind === 'person' && speaker.role?.start === speaker.start)
  if (inner && outer && isNamed(inner) && isRole(outer.speaker) && !outer.speaker.inferred) {
    const { start, end, text } = outer.speaker
    return done({ ...inner, speaker: { ...inner.speaker, role: { start, end, text } } }, usedTwo)
  }
  if (inner?.speaker.kind === 'person' && named && !inner.speaker.role) {
    const asRole = speakers.roleAt(named.first, named.last)
    if (asRole) return done({ ...inner, speaker: { ...inner.speaker, role: asRole } }, usedTwo)
  }
  if (outer?.speaker.kind === 'document' && !outer.publication) {
    const publisher = publisherIn(scan, apposed)
    if (publisher) return done({ ...outer, publication: publisher }, usedTwo)
  }
  if (outer && !(outer.speaker.kind === 'person' && !outer.speaker.role && inner?.speaker.role))
    return done(outer, usedTwo)
  return inner && done(inner, usedOne)
}

const past = {
  ru: /[аеиоуыя]л(?:а|о|и|ся|ась|ось|ись)?$/,
  en: /.{3,}ed$|^(?:went|met|held|made|took|came|spoke|gave|left|was|were|is|are)$/,
} as const

/** "Президент прибыл в Душанбе и заявил": the subject of two verbs ends before the first. A guess by endings, made only behind a conjunction. */
const joined = (scan: SvoScan, one: Core, verb: number): Core => {
  if (!scan.svo.conjunctions.includes(scan.word(verb - 1))) return one
  const endings = scan.page.language === 'ru' ? past.ru : past.en
  for (let at = one.first + 1; at < one.last; at += 1) {
    if (!scan.isCapital(at) && endings.test(scan.word(at)) && !scan.mention(at)) return { ...one, last: at }
  }
  return one
}

/** "the report, published in November by Foreign Policy,": the outlet inside the aside. */
const publisherIn = (scan: SvoScan, { first, last }: Core): FoundSpeaker['publication'] => {
  for (let at = first; at < last; at += 1) {
    const found = scan.mention(at)
    if (found?.kind !== 'organisation') continue
    const { start, end, text, label, labels } = found
    return { start, end, text, ...(label && { name: label }), ...(labels && { labels }) }
  }
  return undefined
}

const citedIn = (scan: SvoScan, { first, last }: Core): readonly [number, number] | undefined => {
  for (let at = first + 1; at < last; at += 1) {
    const end = scan.citingEnd(at, last)
    if (end > 0) return [at, end]
  }
  return undefined
}

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
  const stop = stopOf(verb + 1)
  const whole = core(scan, verb + 1, stop)
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
