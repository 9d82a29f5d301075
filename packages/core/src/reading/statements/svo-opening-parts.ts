/** Small questions about the words between a reporting verb and what was said. */
import { tokenStart } from '../page.ts'
import type { TokenRange } from '../sentences.ts'
import type { TextSpan } from '../types.ts'
import type { SvoScan, VerbAt } from './svo-scan.ts'

/** Words that may stand between the verb and the content. */
export const reach = 30
/** Prepositions that lead away from the verb. */
export const links: ReadonlySet<string> = new Set([
  'in',
  'on',
  'at',
  'to',
  'by',
  'of',
  'with',
  'from',
  'through',
  'after',
  'before',
  'during',
  'as',
  'for',
  'via',
  'into',
  'about',
  'against',
  'over',
  'under',
])
/** «о том, что»: the pronoun before the conjunction. */
export const pointers: ReadonlySet<string> = new Set(['том', 'то', 'тем', 'этом', 'того', 'тому'])

/** "called it “a political figure”", "called the plan a mistake": a name given to an object, in English, before any mark. */
export const isNaming = (scan: SvoScan, at: number, verb: VerbAt['verb'], limit: number): boolean => {
  const { page, word } = scan
  if (page.language !== 'en' || verb.modality !== 'called-for' || !/^call/.test(word(at))) return false
  const isPronoun = /^(?:it|this|that|them|him|her)$/.test(word(at + 1))
  if (!isPronoun && !scan.determiners.has(word(at + 1)) && !scan.isCapital(at + 1)) return false
  if (isPronoun && /^(?:the|an?)$/.test(word(at + 2))) return true
  for (let k = at + 2; k < Math.min(limit, at + 12); k += 1) {
    if (page.tokens[k]?.text === '"') return page.tokens[k - 1]?.kind === 'word'
    if (page.tokens[k]?.kind === 'mark' || scan.isOpener(k) || /^(?:on|for|off|up|in|to)$/.test(word(k))) return false
    if (/^an?$/.test(word(k)) && k > at + 2 && word(k - 1) !== 'of') return true
  }
  return false
}

/** Tokens in which the finite verb of a clause without a conjunction must stand. */
const clauseReach = 9
const subjects = new Set(['he', 'she', 'it', 'they', 'there', 'we', 'i', 'you'])

/** A pronoun, a determiner or a capital may begin a clause. */
export const startsClause = (scan: SvoScan, at: number): boolean =>
  subjects.has(scan.word(at)) || scan.determiners.has(scan.word(at)) || scan.isCapital(at)

/** True when the words from a token on are a clause: a subject pronoun, or a finite verb before the next mark or conjunction. English only. */
export const clauseFollows = (scan: SvoScan, from: number): boolean => {
  const { page, word } = scan
  if (page.language !== 'en') return false
  if (subjects.has(word(from))) return true
  for (let at = from + 1; at <= from + clauseReach; at += 1) {
    const text = page.tokens[at]?.text ?? ','
    // "the plating “was fine”": the verb inside the marks.
    if (text === '"' && scan.finite.has(page.tokens[at + 1]?.text ?? '')) return true
    if (scan.finite.has(text) && !scan.isCapital(at)) return true
    if (/^[,;:.()"]$/.test(text) || scan.isOpener(at) || scan.relatives.has(text)) return false
  }
  return false
}

/** Number words and words before a number. */
const counting =
  /^(?:better|worse|even|half|zero|nil|record|double|around|roughly|between|just|under|below|above|exactly|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|millions?|more|over|least|fewer|up|some|about|nearly|almost|no|более|около|свыше|почти|минимум|не|дв[ае]|три|четыре|пять|шесть|семь|восемь|девять|десят\p{L}*|сотн\p{L}*|тысяч\p{L}*|миллион\p{L}*)$/u
/** Tokens in which the figure of a finding must begin. */
const figureReach = 4

/** Whether a verb may have its object as content: see the keys `not`, `counts` and `needs` of the lexicon. */
export const takesBare = (scan: SvoScan, verb: VerbAt['verb'], from: number, sentence: TokenRange): boolean => {
  const { page, word } = scan
  const { determiners } = scan
  const noun = determiners.has(word(from)) ? from + 1 : from
  if (verb.not?.includes(word(from)) || verb.not?.includes(word(noun)) || verb.not?.includes(word(noun + 1)))
    return false
  if (verb.counts) {
    for (let at = from; at < from + figureReach; at += 1)
      if (page.tokens[at]?.kind === 'number' || counting.test(word(at))) return true
    return false
  }
  if (!verb.needs) return true
  for (let at = from; at < sentence.last && page.tokens[at]?.text !== ','; at += 1) {
    if (!verb.needs.includes(word(at))) continue
    if (word(at) !== 'at') return true
    for (let k = at + 1; k <= at + figureReach; k += 1)
      if (page.tokens[k]?.kind === 'number' || counting.test(word(k))) return true
  }
  return false
}

/** "обвинил компанию в том, что она …": the clause is what was said, not the object before it. */
export const laterClause = (scan: SvoScan, from: number, sentence: TokenRange): number => {
  for (let at = from; at < Math.min(sentence.last, from + reach); at += 1) {
    if (scan.page.tokens[at]?.text !== ',') continue
    return pointers.has(scan.word(at - 1)) && scan.isOpener(at + 1) ? at + 2 : -1
  }
  return -1
}

/** "warned the council on Tuesday that", "said in a statement posted online that": those told and the like stand before the clause. */
export const thatClause = (scan: SvoScan, from: number, limit: number): number => {
  for (let at = from + 1; at < Math.min(limit, from + 14); at += 1) {
    if (scan.word(at) === 'that') return at + 1
    if (scan.page.tokens[at]?.kind === 'mark' || scan.finite.has(scan.word(at))) return -1
  }
  return -1
}

/** "and", "but", «и». */
export const isConjunction = (scan: SvoScan, at: number): boolean => scan.conjunctions.has(scan.word(at))

/** "told a meeting of the Security Council that": those addressed are an occasion. */
export const addressedOccasion = (
  scan: SvoScan,
  at: number,
  limit: number,
): { readonly span: TextSpan; readonly last: number } | undefined => {
  const { page } = scan
  const nouns = new Set(scan.lexicon.occasionNouns)
  for (let k = at; k < Math.min(limit, at + 6); k += 1) {
    if (!nouns.has(scan.word(k))) {
      if (scan.word(k) === '' || scan.isOpener(k) || links.has(scan.word(k))) return undefined
      continue
    }
    let end = k + 1
    while (
      end < limit &&
      !scan.isOpener(end) &&
      page.tokens[end]?.text !== ',' &&
      page.tokens[end]?.text !== '"' &&
      !scan.datedAt(end, limit)
    )
      end += 1
    const last = page.tokens[end - 1]?.end
    if (last === undefined) return undefined
    const start = tokenStart(page, at)
    const stop = page.folded.ends[last - 1] as number
    return { span: { start, end: stop, text: page.text.slice(start, stop) }, last: end }
  }
  return undefined
}
