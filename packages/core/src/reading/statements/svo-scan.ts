import type { Lexicon, SvoWords } from '../languages/lexicon-types.ts'
import { type Page, tokenAt, tokenEnd, tokenStart } from '../page.ts'
import { matchPhrase, phraseSet } from '../phrases.ts'
import type { Quote } from '../quotes.ts'
import type { DateMention, Mention } from '../types.ts'
import type { StatementInput } from './draft.ts'
import { dateAt, isSpeech, mentionAt, quoteOpening, tokenAfter, trimmedSpan } from './surroundings.ts'

import type { Aside, PassiveAt, SvoScan, VerbAt } from './svo-scan-types.ts'

export type { Aside, PassiveAt, SvoScan, VerbAt } from './svo-scan-types.ts'

const shortPrepositions = new Set([
  'in',
  'on',
  'at',
  'since',
  'by',
  'from',
  'into',
  'до',
  'в',
  'во',
  'на',
  'с',
  'к',
  'еще',
  'of',
  'near',
  'during',
  'за',
])
const placePrepositions = new Set(['in', 'at', 'from', 'near', 'в', 'во', 'на', 'из'])
/** Prepositions with which the words for an occasion go on in English. */
const occasionLinks = new Set(['of', 'with', 'in', 'on', 'between', 'for', 'about', 'and', 'the', 'a', 'an', 'by'])
/** Words between the preposition and the noun of an occasion ("a closed-door emergency meeting"). */
const occasionReach = 7

/** Compiles the questions for one page. */
export const svoScan = (page: Page, lexicon: Lexicon, svo: SvoWords, input: StatementInput): SvoScan => {
  const verbs = new Map<string, VerbAt>()
  /** Verbs that belong with the word behind them, by that word too: "ruled out" is not "ruled". */
  const pairs = new Map<string, Map<string, VerbAt>>()
  const put = (form: string, one: VerbAt): void => {
    if (!one.verb.next) {
      verbs.set(form, one)
      return
    }
    const known = pairs.get(form) ?? new Map<string, VerbAt>()
    pairs.set(form, known)
    for (const next of one.verb.next) known.set(next, one)
  }
  for (const verb of lexicon.verbs) {
    for (const form of verb.forms)
      if (!verbs.has(form) || verb.next)
        put(form, {
          verb,
          participle: false,
          strict: verb.strict?.includes(form) === true,
          wary: verb.wary?.includes(form) === true,
        })
    for (const form of verb.participles ?? [])
      if (!verbs.has(form) || verb.next) put(form, { verb, participle: true, strict: false, wary: false })
  }
  const openers = new Set(lexicon.openers)
  const adverbs = phraseSet(svo.adverbs)
  const citing = phraseSet(svo.citing)
  const prepositions = phraseSet(lexicon.occasionPrepositions)
  const nouns = new Set(lexicon.occasionNouns)
  const nominatives = new Set(svo.nominatives)
  const titles = new Set([...lexicon.roles, ...lexicon.publicationHeads, ...lexicon.anonymous, ...lexicon.documents])
  const passives = new Set(svo.passives)
  const articles = new Set(svo.articlesBefore)
  const not = new Set(svo.notBefore)
  const hypothetical = new Set(svo.hypothetical)
  const auxiliaries = new Set(svo.auxiliaries)
  const finite = new Set(svo.finite)
  const links = new Set(svo.relatives.filter((text) => /^(?:which|who|whom|котор)/.test(text)))
  const closings = new Map(page.quotes.filter((quote) => quote.closed).map((quote) => [quote.outerEnd, quote]))
  const word = (at: number): string => (page.tokens[at]?.kind === 'word' ? (page.tokens[at]?.text ?? '') : '')
  const isCapital = (at: number): boolean => {
    const first = page.tokens[at]?.kind === 'word' ? (page.text[tokenStart(page, at)] ?? '') : ''
    return first !== first.toLowerCase()
  }
  const isUpper = (at: number): boolean => {
    const text = page.text.slice(tokenStart(page, at), tokenEnd(page, at))
    return text === text.toUpperCase()
  }
  const isDash = (at: number): boolean => {
    const token = page.tokens[at]
    return token?.text === '-' && (page.tokens[at - 1]?.end ?? -1) !== token.start
  }
  // Persons and places that no dictionary knows are told by capitals, as the speaker rules themselves do, with the verb at hand; so are Russian bodies,
  // in whose words a name in the genitive may stand ("представителя МИД Марии Захаровой").
  const told = new Set(page.language === 'ru' ? ['person', 'place', 'organisation'] : ['person', 'place'])
  const known = input.mentions.filter(
    ({ kind, party, code, name }) => !told.has(kind) || party || code !== undefined || name,
  )
  /** Both questions are asked of a token many times over: each answer is kept. */
  const mentionsAt: (Mention | null | undefined)[] = []
  const verbsAt: (VerbAt | null | undefined)[] = []
  const mention = (at: number): Mention | undefined => {
    let answer = mentionsAt[at]
    if (answer === undefined) {
      answer = mentionAt(page, known, at) ?? null
      if (at >= 0) mentionsAt[at] = answer
    }
    return answer ?? undefined
  }

  const datesAt: (DateMention | null | undefined)[] = []
  const dateHere = (at: number): DateMention | undefined => {
    let answer = datesAt[at]
    if (answer === undefined) {
      answer = dateAt(page, input.dates, at) ?? null
      if (at >= 0) datesAt[at] = answer
    }
    return answer ?? undefined
  }
  const verbAt = (at: number): VerbAt | undefined => {
    let answer = verbsAt[at]
    if (answer === undefined) {
      answer = readVerb(at) ?? null
      if (at >= 0) verbsAt[at] = answer
    }
    return answer ?? undefined
  }

  const readVerb = (at: number): VerbAt | undefined => {
    const found = pairs.get(word(at))?.get(word(at + 1)) ?? verbs.get(word(at))
    if (!found) return undefined
    // "Member States": a capital inside a sentence makes it part of a name, unless all is in capitals.
    if (page.language === 'en' && !found.participle && isCapital(at) && isCapital(at - 1) && !isUpper(at))
      return undefined
    const before = word(at - 1)
    if (found.verb.next && !found.verb.next.includes(word(at + 1))) return undefined
    if (found.verb.negated) return not.has(before) ? found : undefined
    if (not.has(before)) return undefined
    let helper = at - 1
    while (helper > at - 3 && auxiliaries.has(word(helper))) helper -= 1
    if (hypothetical.has(word(helper)) || not.has(word(helper))) return undefined
    if (found.participle) return found
    if (found.verb.predicate) return passives.has(before) ? found : undefined
    if (passives.has(before) || articles.has(before)) return undefined
    // "A UN report said": a noun right before the verb.
    if ((found.wary || found.strict) && verbs.has(word(at + 1)) && !verbs.get(word(at + 1))?.participle)
      return undefined
    const next = word(at + 1)
    if (found.verb.not?.includes(next)) return undefined
    // "Two alleged members": an adjective.
    if (
      page.language === 'en' &&
      /^(?:alleged|reported|suspected|claimed|feared|announced|promised|noted|expected|predicted)$/.test(word(at)) &&
      (svo.determiners.includes(before) ||
        page.tokens[at - 1]?.kind === 'number' ||
        /^(?:five|six|seven|eight|nine|ten|dozen|dozens|hundreds|other|more)$/.test(before)) &&
      /^\p{Ll}/u.test(next) &&
      next !== 'that' &&
      !svo.determiners.includes(next) &&
      !/^(?:he|she|it|they|there|no|on|in|at|of|as)$/.test(next)
    )
      return undefined
    // "diplomats briefed on the talks", "men accused of plotting": a participle, as nobody is told.
    if (page.language === 'en' && found.verb.tells && /^(?:on|of|by|about|in|at|with)$/.test(next)) return undefined
    if (
      page.language === 'en' &&
      ((next === 'by' && !/^(?:telephone|phone|email|e|video|radio|text|letter|fax)$/.test(word(at + 2))) ||
        (next === 'to' && (word(at + 2) === 'be' || word(at + 2) === 'have') && found.verb.modality === 'said'))
    )
      return undefined
    return found
  }

  /** "was denied by the ministry", "were dismissed by the Taliban": the finite word before it, or -1. */
  const passiveAt = (at: number): PassiveAt | undefined => {
    if (page.language !== 'en' || word(at + 1) !== 'by') return undefined
    const found = verbs.get(word(at))
    if (!found?.verb.nominal || found.participle || found.verb.counts) return undefined
    const helper = [at - 1, at - 2].find((k) => /^(?:is|are|was|were|been|be)$/.test(word(k)))
    if (helper === undefined) return undefined
    return { verb: found, helper: finite.has(word(helper - 1)) ? helper - 1 : helper }
  }

  const quoteClosing = (at: number): Quote | undefined => {
    if (page.tokens[at]?.text !== '"') return undefined
    return closings.get(tokenEnd(page, at))
  }

  const occasionAt = (at: number, last: number): Aside | undefined => {
    const from = matchPhrase(page, prepositions, at, last)
    if (from < 0) return undefined
    let noun = -1
    for (let k = from; k < Math.min(last, from + occasionReach); k += 1) {
      const token = page.tokens[k]
      if (!token || (token.kind === 'mark' && token.text !== '-' && token.text !== '"' && token.text !== '.')) break
      if (openers.has(token.text) || (k > from && verbAt(k)) || isDash(k)) break
      if (nouns.has(token.text)) {
        noun = k
        break
      }
      if (page.language === 'en' && (token.text === 'of' || token.text === 'to')) break
    }
    if (noun < 0) return undefined
    while (noun + 1 < last && nouns.has(word(noun + 1))) noun += 1
    let end = noun + 1
    while (end < last && !endsOccasion(end, noun, last)) end = Math.max(end + 1, mentionEnd(end))
    end = Math.min(end, last)
    while (
      end > noun + 1 &&
      (occasionLinks.has(word(end - 1)) ||
        (page.tokens[end - 1]?.text === '"' && !quoteClosing(end - 1)) ||
        shortPrepositions.has(word(end - 1)))
    )
      end -= 1
    return { last: end, occasion: trimmedSpan(page, from, end) }
  }

  const mentionEnd = (at: number): number => {
    const found = mention(at)
    // A possessive ends inside its token (Russia's): the next token is then after it all the same.
    return found ? Math.max(at + 1, tokenAfter(page, found.end)) : at + 1
  }

  const endsOccasion = (at: number, noun: number, last: number): boolean => {
    const token = page.tokens[at]
    if (!token || (token.kind === 'mark' && token.text !== '"' && !(token.text === '-' && !isDash(at)))) return true
    if (token.text === '"') {
      const quote = quoteOpening(page, at)
      return quote !== undefined && isSpeech(page, quote)
    }
    if (openers.has(token.text) || verbAt(at) || dateHere(at)) return true
    if (shortPrepositions.has(token.text) && dateHere(at + 1)) return true
    const named = mention(at)
    if (page.language === 'ru')
      return (
        (isCapital(at) && !named) ||
        nominatives.has(token.text) ||
        (at > noun + 1 && matchPhrase(page, prepositions, at, last) > 0 && occasionNounNear(at + 1))
      )
    const before = at - 1
    const inLink = occasionLinks.has(word(before))
    if (named) return !inLink && !isCapital(before)
    return (
      !occasionLinks.has(token.text) &&
      !inLink &&
      !(isCapital(before) && isCapital(at)) &&
      (before === noun || mention(before) !== undefined || isCapital(before))
    )
  }

  const occasionNounNear = (at: number): boolean => [0, 1, 2, 3].some((step) => nouns.has(word(at + step)))

  const datedAt = (at: number, last: number): Aside | undefined => {
    const here = dateHere(at)
    const date = here ?? (shortPrepositions.has(word(at)) ? dateHere(at + 1) : undefined)
    if (!date) return undefined
    let end = tokenAfter(page, date.end)
    // «2016-го»
    if (page.tokens[end]?.text === '-' && !isDash(end) && /^(?:го|х|й|м|е)$/.test(word(end + 1))) end += 2
    while (end < last && page.tokens[end]?.text === '.' && page.tokens[end + 1]?.kind === 'mark') end += 1
    return { last: Math.min(last, end), date }
  }

  return {
    page,
    auxiliaries,
    finite,
    outlets: new Set(svo.outlets),
    relatives: new Set(svo.relatives),
    determiners: new Set(svo.determiners),
    conjunctions: new Set(svo.conjunctions),
    passiveAt,
    links,
    titles,
    documents: new Set(lexicon.documents),
    lexicon,
    svo,
    input,
    word,
    isCapital,
    isDash,
    mention,
    mentionEnd,
    verbAt,
    occasionAt,
    datedAt,
    isOpener: (at) => openers.has(word(at)),
    adverbEnd: (at, last) => matchPhrase(page, adverbs, at, last),
    citingEnd: (at, last) => matchPhrase(page, citing, at, last),
    placedAt: (at, last) => {
      if (!placePrepositions.has(word(at)) || mention(at + 1)?.kind !== 'place') return -1
      return Math.min(last, mentionEnd(at + 1))
    },
    quoteClosing,
  }
}

/** Tokens inside the marks of a quotation, `[first, last)`. */
export const quoteTokens = (page: Page, quote: Quote): readonly [number, number] => [
  tokenAt(page, quote.start),
  tokenAt(page, quote.end),
]
