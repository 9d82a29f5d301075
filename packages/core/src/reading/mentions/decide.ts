import { finderKey } from '../../names/finder.ts'
import { scriptOf, startingIn } from '../../text/index.ts'
import type { Lexicon } from '../languages/lexicon-types.ts'
import { isReadLanguage } from '../languages/lexicons.ts'
import { grammarOf } from '../lexis.ts'
import { type Page, rangeIndex, tokenEnd, tokenStart } from '../page.ts'
import { withoutConjunction } from '../phrases.ts'
import type { ReadingIndex } from '../reading-index.ts'
import type { Candidate } from './candidate.ts'
import { capitalsFit, isShouted, usesCapitals } from './capitals.ts'
import { isEnclosed, isPlain, isWordBefore, triggerBefore, wordAfter } from './context.ts'
import { onceFor } from './once.ts'
import { lexiconSets } from './proper/lexicon-sets.ts'
import { nameWordsOf } from './proper/words.ts'

/** A candidate that was accepted, with how sure that is and why. */
export interface Decided {
  readonly candidate: Candidate
  readonly score: number
  readonly reasons: readonly string[]
}

const noWords: ReadonlySet<string> = new Set()

/** What every document asks of a lexicon, as sets. */
const decidingSets = onceFor(({ triggers, plain, svo, verbs, companions }: Lexicon) => ({
  triggers: new Set(triggers),
  plain: new Map(plain.map((rule) => [rule.name, rule])),
  speaks: new Set(svo ? verbs.flatMap(({ forms }) => forms) : []),
  companions: new Set(companions),
}))

const strengthScore = {
  press: 0.97,
  primary: 0.98,
  strong: 0.95,
  'original-script': 0.95,
  former: 0.85,
  weak: 0.7,
} as const

const firstReasons = (candidate: Candidate): string[] => {
  const reasons = [candidate.name.via ?? 'name-exact']
  if (candidate.proclitic !== '') reasons.push('proclitic')
  return reasons
}

/**
 * Decides which candidates name what they seem to. Names without caution are taken; the others need a trigger word, quotation marks or brackets, a
 * party beside them in a coordination, or (weakest) the same party named surely elsewhere in the text.
 */
export const decide = (page: Page, index: ReadingIndex, candidates: readonly Candidate[]): readonly Decided[] => {
  // Lighter languages have no lexicon, and many of them the trigger behind the name ("IŞİD örgütü").
  const ownTriggers = isReadLanguage(page.language) ? (grammarOf(page.language)?.triggers ?? []) : []
  const sets = page.lexicon ? decidingSets(page.lexicon) : undefined
  const triggers = sets?.triggers ?? new Set(ownTriggers)
  const isFollowed = ({ last }: Candidate): boolean =>
    ownTriggers.length > 0 && triggers.has(page.tokens[wordAfter(page, last)]?.text ?? '')
  const plain = sets?.plain
  const ruleOf = ({ start, end, name }: Candidate) => {
    const written = finderKey(page.text.slice(start, end))
    return plain?.get(written) ?? plain?.get(written.replace(caseEnding, '')) ?? plain?.get(finderKey(name.text))
  }
  const around = paragraphWords(page)
  const titles = page.lexicon ? lexiconSets(page.lexicon).titles : noWords
  const capitals = usesCapitals(page.text)
  // An outlet whose name is two common words is meant where it reports: "Foreign Policy reported".
  const speaks = sets?.speaks ?? noWords
  const spelt = candidates.filter((candidate) =>
    capitalsFit(page.text.slice(candidate.start, candidate.end), candidate, capitals),
  )
  const bodyNouns = nameWordsOf(page.language)?.bodyNouns
  /** "газета Dawn", "صحيفة النهار": the noun for such a body stands before the name. */
  const calledBody = ({ name, first }: Candidate) =>
    bodyNouns && /^(?:pub|inst)-/.test(name.target) ? triggerBefore(page, first, bodyNouns) : undefined
  const scoreOf = (candidate: Candidate): number => strengthScore[candidate.name.strength]
  const decided = new Map<Candidate, Decided>()
  const accept = (candidate: Candidate, factor: number, reason?: string): void => {
    const reasons = firstReasons(candidate)
    if (reason) reasons.push(reason)
    decided.set(candidate, { candidate, score: Math.round(scoreOf(candidate) * factor * 100) / 100, reasons })
  }
  const open: Candidate[] = []
  for (const candidate of spelt) {
    const { caution } = candidate.name
    if (caution === 'capitals-only' && isShouted(page.text, candidate.start, candidate.end)) continue
    if (candidate.name.kind === 'place' && (takesArticle(candidate) || goesOn(page, candidate))) continue
    if (candidate.name.kind === 'place' && currency.test(page.text[candidate.end] ?? '')) continue
    if (isAnothersName(page, index, candidate, titles)) continue
    const rule = ruleOf(candidate)
    if (
      rule?.veto &&
      around.holds(candidate.first, rule.veto) &&
      !(rule.near && around.holds(candidate.first, rule.near))
    )
      continue
    if (caution === 'capitals-only' && rule && isPlain(page, candidate.first, candidate.last, rule)) continue
    if (caution === undefined || caution === 'capitals-only') {
      accept(candidate, 1)
      continue
    }
    if (candidate.name.kind === 'place') {
      if (isBuriedPlace(candidate)) continue
      const reason = placeReason(page, candidate)
      if (reason) accept(candidate, 0.95, reason)
      else open.push(candidate)
      continue
    }
    const byTrigger =
      caution !== 'acronym' &&
      (triggerBefore(page, candidate.first, triggers) !== undefined ||
        isFollowed(candidate) ||
        calledBody(candidate) !== undefined)
    // A weak alias of a list ("The Base") may be anything that stands in quotation marks.
    const byMarks =
      caution !== 'acronym' && candidate.name.strength !== 'weak' && isEnclosed(page, candidate.first, candidate.last)
    if (rule && !byTrigger && !byMarks && isPlain(page, candidate.first, candidate.last, rule)) continue
    const bySpeech =
      page.lexicon?.svo !== undefined &&
      candidate.name.target.startsWith('pub-') &&
      [candidate.first - 1, candidate.last].some((at) => speaks.has(page.tokens[at]?.text ?? ''))
    const bySure = rule?.sure?.some((word) => isWordBefore(page, candidate.first, word))
    const byNear = rule?.near !== undefined && caution !== 'acronym' && around.holds(candidate.first, rule.near)
    if (byTrigger || bySure) accept(candidate, 1, 'trigger')
    else if (byNear) accept(candidate, 0.9, 'context')
    else if (isCapitalPhrase(page, candidate, capitals)) accept(candidate, 0.97, 'capitals')
    else if (bySpeech) accept(candidate, 0.9, 'speaks')
    else if (byMarks) accept(candidate, 0.97, 'quoted')
    else open.push(candidate)
  }
  const companions = sets?.companions ?? noWords
  /** An everyday word is the organisation named elsewhere only in its company: "هجمات القاعدة", not "القاعدة في ذلك". */
  const mayRefer = (candidate: Candidate): boolean =>
    candidate.name.caution !== 'ordinary-word' ||
    (capitals && /\p{Lu}/u.test(page.text.slice(candidate.start, candidate.end))) ||
    (candidate.name.kind !== 'place' && triggerBefore(page, candidate.first, companions) !== undefined) ||
    /[بلك]$/.test(candidate.proclitic)
  const surelyNamed = new Set([...decided.keys()].map((candidate) => `${candidate.name.kind} ${candidate.name.target}`))
  const sureParties = [...decided.keys()].filter(({ name }) => name.kind === 'party' || name.kind === 'organisation')
  // A committee or team of the United Nations by its short name, where the text names the organisation.
  const sureUnitedNations = sureParties.some(({ name }) => name.target.startsWith('inst-un'))
  const surePlaces = [...decided.keys()].filter(({ name }) => name.kind === 'place')
  for (const candidate of open) {
    const beside = candidate.name.kind === 'place' ? surePlaces : sureParties
    if (candidate.name.caution !== 'acronym' && isCoordinated(page, candidate, beside))
      accept(candidate, 0.9, 'coordinated')
    else if (surelyNamed.has(`${candidate.name.kind} ${candidate.name.target}`) && mayRefer(candidate))
      accept(candidate, 0.75, 'co-mention')
    else if (candidate.name.target.startsWith('inst-un-') && sureUnitedNations) accept(candidate, 0.7, 'co-mention')
  }
  return spelt.flatMap((candidate) => decided.get(candidate) ?? [])
}

/** The town غات inside لغات "languages": three letters that are a word's end as often, behind a letter that may belong to it. */
const isBuriedPlace = ({ name, proclitic }: Candidate): boolean => name.text.length <= 3 && /[بلك]$/.test(proclitic)

/**
 * "sent money to Islamic State": a phrase that would be written small in its plain meaning has its capitals inside a sentence of ordinary letters, and no capital goes on
 * behind it.
 */
const isCapitalPhrase = (page: Page, { name, first, last, start, end }: Candidate, capitals: boolean): boolean => {
  if (name.caution !== 'quotes-or-trigger' || !capitals || !name.text.includes(' ')) return false
  const written = page.text.slice(start, end)
  const script = scriptOf(written)
  if (script !== 'Latn' && script !== 'Cyrl') return false
  const begins = (at: number): boolean =>
    page.tokens[at]?.kind === 'word' && capital.test(page.text[tokenStart(page, at)] ?? '')
  if (written === written.toUpperCase() || begins(last) || page.tokens[last]?.text === '-') return false
  const before = page.tokens[first - 1]
  if (script === 'Cyrl') return before?.kind === 'word' && begins(first) && !begins(first - 1)
  const article = before?.text === 'the' || before?.text === 'a' || before?.text === 'an'
  const all = written.split(/[\s-]+/).every((word) => capital.test(word) || /^(?:of|in|the|and|al)$/.test(word))
  return (
    all &&
    before?.text !== 'a' &&
    before?.text !== 'an' &&
    (article || !begins(first - 1) || isOpening(page, first - 1))
  )
}

/** "الرباط: …", "NICE (Reuters) –": the place at the head of a report. */
const opensReport = (page: Page, first: number, last: number): boolean =>
  page.paragraphs[rangeIndex(page.paragraphs, first)]?.first === first &&
  ['-', ':', '('].includes(page.tokens[last]?.text ?? '')

/** The first word of a sentence has its capital from there. */
const isOpening = (page: Page, at: number): boolean => page.tokens[at - 1]?.kind !== 'word'

/** Russian case endings that a name with a rule of its own may carry. */
const caseEnding = /(?:ом|ой|[аеуыи])$/

/** Whether any of some words stands in the paragraph of a token; each paragraph's words are gathered once. */
const paragraphWords = (page: Page): { holds(at: number, words: readonly string[]): boolean } => {
  const gathered = new Map<number, ReadonlySet<string>>()
  return {
    holds(at, words) {
      const number = rangeIndex(page.paragraphs, at)
      const { first = 0, last = 0 } = page.paragraphs[number] ?? {}
      const held = gathered.get(number) ?? new Set(page.tokens.slice(first, last).map(({ text }) => text))
      gathered.set(number, held)
      return words.some((word) => held.has(word))
    },
  }
}

/**
 * A listed person's name, or a name as only a list prints it, is part of another name where a capital goes on right behind it: "Hafiz Saeed Anwar Khan", "Al Furqan Textiles".
 * So is a common noun for a member (талиб) where it is written as somebody's first name.
 */
const isAnothersName = (
  page: Page,
  index: ReadingIndex,
  { name, first, last, start }: Candidate,
  titles: ReadonlySet<string>,
): boolean => {
  if (name.kind !== 'party' && name.kind !== 'organisation') return false
  if (arabicLetter.test(page.text[start] ?? '')) return false
  const begins = (at: number): boolean =>
    page.tokens[at]?.kind === 'word' && capital.test(page.text[tokenStart(page, at)] ?? '')
  const follows = begins(last) && !titles.has(page.tokens[last]?.text ?? '') && !isLoudAt(page, last)
  if (name.text === name.text.toLowerCase() && begins(first))
    return follows || (page.tokens[first - 1]?.kind === 'word' && !isLoudAt(page, first))
  const isPerson = index.parties.get(name.target)?.schema === 'Person'
  return follows && (isPerson || (name.kind === 'party' && name.strength !== 'press' && !name.text.includes('-')))
}

/** A word of two letters and more in capitals only. */
const isLoudAt = (page: Page, at: number): boolean => {
  const token = page.tokens[at]
  const text = token ? page.text.slice(tokenStart(page, at), tokenEnd(page, at)) : ''
  return text.length > 1 && text === text.toUpperCase()
}

/** "السورية" is the adjective and not the country: a place that is written without an article takes none. */
const takesArticle = ({ proclitic }: Candidate): boolean => proclitic.endsWith('ال')

const capital = /^\p{Lu}/u
/** "US$5": what a currency's sign touches is money. */
const currency = /^[$€£¥]/
const arabicLetter = /^\p{Script=Arabic}/u

/** "Кызыл-Кия": a hyphen and a capital touch the name, so that it is the half of another one. */
const goesOn = (page: Page, { last, end }: Candidate): boolean =>
  page.language === 'ru' &&
  page.text[end] === '-' &&
  page.tokens[last + 1]?.kind === 'word' &&
  capital.test(page.text[end + 1] ?? '')

/**
 * What makes a place of a name that is also another word: a word for a place or a preposition of place before it, the preposition ب, the head of a report. A capital
 * right behind it makes it a part of another name ("Florence Nightingale").
 */
const placeReason = (page: Page, { first, last, proclitic }: Candidate): string | undefined => {
  const words = nameWordsOf(page.language)
  const next = page.tokens[last]
  if (!words || page.tokens[first - 1]?.text === '"') return undefined
  if (next?.kind === 'word' && capital.test(page.text[tokenStart(page, last)] ?? '')) return undefined
  if (triggerBefore(page, first, words.placeBefore)) return 'place-word'
  if (opensReport(page, first, last)) return 'dateline'
  const two = `${page.tokens[first - 2]?.text ?? ''} ${page.tokens[first - 1]?.text ?? ''}`
  if (words.placeBefore.has(two)) return 'place-word'
  const before = page.tokens[first - 1]
  if (
    before?.kind === 'word' &&
    (words.placePrepositions.has(before.text) || words.placePrepositions.has(withoutConjunction(page, before.text)))
  )
    return 'place-preposition'
  return /[ب]$/.test(proclitic) ? 'place-preposition' : undefined
}

/** "داعش والقاعدة": the name is joined by "and" or "or" to a party that is surely named right beside it. */
const isCoordinated = (page: Page, candidate: Candidate, parties: readonly Candidate[]): boolean => {
  const joins = new Set(['و', 'او', 'and', 'or', 'и', 'или', 'та', '/', '&'])
  const bridge = (from: number, to: number, procliticOfRight: string): boolean => {
    const between = page.tokens.slice(from, to).filter((token) => token.text !== '"')
    if (between.length === 0) return /^[و]/.test(procliticOfRight)
    return between.length === 1 && joins.has(between[0]?.text ?? '')
  }
  return startingIn(parties, candidate.start - 200, candidate.end + 200).some(
    (party) =>
      (party.last <= candidate.first &&
        candidate.first - party.last <= 3 &&
        bridge(party.last, candidate.first, candidate.proclitic)) ||
      (candidate.last <= party.first &&
        party.first - candidate.last <= 3 &&
        bridge(candidate.last, party.first, party.proclitic)),
  )
}
