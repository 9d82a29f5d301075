/** Speakers whose nouns stand in no list: "a baker in Harwick said", "в акимате сообщили". Taken by their place beside the verb and by their shape. */
import { tokenEnd, tokenStart, tokensSpan } from '../page.ts'
import type { Speaker } from '../types.ts'
import type { FoundSpeaker } from './draft.ts'
import type { SvoNouns } from './svo-nouns.ts'
import type { SvoScan } from './svo-scan.ts'

/** Reads tokens `[first, last)` as a speaker of no list. `verb`: the folded form of its verb; empty behind a sourcing phrase. */
export type OpenSpeaker = (first: number, last: number, verb: string) => FoundSpeaker | undefined

const longest = 16
/** Nouns that are plural without -s. */
const plurals = new Set(
  'people men women police staff children crew media press public everyone families sheep youth clergy'.split(' '),
)
/** Endings of Russian words in a case no subject stands in, of adjectives in the nominative, and of finite verbs. */
const obliqueEnding = /(?:ами|ями|ах|ях|ам|ям|ого|его|ому|ему|ыми|ими|ых|их|ую|юю|ою|ею)$/
const adjectiveEnding = /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие)$/
const participleEnding = /(?:вший|вшая|вшее|вшие|щий|щая|щее|щие|нный|нная|нное|нные|тый|тая|тые)(?:ся)?$/
const finiteEnding = /(?:л|ла|ло|ли|ет|ют|ит|ят|ут|ат)(?:ся|сь)?$/

/** Russian: does a noun in this form go with a verb in that form? Endings alone decide; foreign words and acronyms go with any. */
const agrees = (noun: string, verb: string): boolean => {
  if (verb === '') return true
  if (obliqueEnding.test(noun) && noun.length > 4) return false
  if (/(?:ли|лись|ют|ят|ут|ат|ются|ятся)$/.test(verb)) return /[ыиая]$/.test(noun)
  if (/(?:ла|лась)$/.test(verb)) return /[аяь]$/.test(noun)
  if (/(?:ло|лось)$/.test(verb)) return /[оеё]$/.test(noun)
  if (/(?:л|лся)$/.test(verb) || /(?:рг|рег)$/.test(verb)) return /[бвгджзйклмнпрстфхцчшщь]$/.test(noun)
  return !/[уюы]$/.test(noun)
}

/** Compiles the rule for one document. */
export const openSpeaker = (scan: SvoScan, nouns: SvoNouns): OpenSpeaker => {
  const { page, svo, word, isCapital } = scan
  const prepositions = new Set(svo.prepositions)
  const finite = new Set([...svo.finite, ...svo.hypothetical])
  const relatives = new Set(svo.relatives)
  const possessives = new Set(svo.possessives)
  const conjunctions = new Set(svo.conjunctions)

  const isAcronym = (at: number): boolean => {
    const text = page.text.slice(tokenStart(page, at), tokenEnd(page, at))
    return text.length > 1 && text.length <= 8 && text === text.toUpperCase() && /\p{L}/u.test(text)
  }
  const made = (first: number, last: number, kind: Speaker['kind']): FoundSpeaker => ({
    speaker: { ...tokensSpan(page, first, last), kind },
    last,
    open: true,
  })
  /** True when nothing in the words makes them a clause. */
  const isNoun = (first: number, last: number): boolean => {
    for (let at = first; at < last; at += 1) {
      const text = word(at)
      if ((finite.has(text) && !isCapital(at)) || scan.isOpener(at) || relatives.has(text)) return false
      const found = scan.verbAt(at)
      if (found && !found.participle && !found.strict && at > first && !/ed$/.test(text)) return false
      if (page.tokens[at]?.text === ',' || page.tokens[at]?.text === ':') return false
    }
    return true
  }

  const english = (first: number, last: number): FoundSpeaker | undefined => {
    let from = first
    while (from + 1 < last && (nouns.isDeterminer(from) || possessives.has(word(from)))) from += 1
    const determined = from > first || nouns.isDeterminer(first - 1) || possessives.has(word(first - 1))
    if (prepositions.has(word(from)) || conjunctions.has(word(from))) return undefined
    const end = nouns.complement(from, last)
    const head = end - 1
    const noun = word(head)
    if (noun === '') return undefined
    if (isAcronym(head)) return made(first, last, 'institution')
    if (isCapital(head) && head > from) return made(first, last, 'institution')
    const isPlural = (noun.endsWith('s') && !noun.endsWith('ss')) || plurals.has(noun)
    return determined || isPlural ? made(first, last, 'anonymous') : undefined
  }

  const russian = (first: number, last: number, verb: string): FoundSpeaker | undefined => {
    if (prepositions.has(word(first)) && !possessives.has(word(first))) return undefined
    let at = possessives.has(word(first)) ? first + 1 : first
    while (
      at + 1 < last &&
      word(at + 1) !== '' &&
      (page.tokens[at]?.kind === 'number' || (adjectiveEnding.test(word(at)) && !isAcronym(at)))
    )
      at += 1
    const noun = word(at)
    if (noun === '' || noun.length < 2) return page.tokens[at]?.text === '"' ? undefined : undefined
    if (isAcronym(at) || (isCapital(at) && /^[a-z]/.test(noun))) return made(first, last, 'institution')
    if (scan.adverbEnd(at, last) > 0) return undefined
    if (!agrees(noun, verb) && !(isCapital(at) && at > first)) return undefined
    if (participleEnding.test(noun) && at + 1 < last) return undefined
    for (let k = at + 1; k < last; k += 1)
      if (finiteEnding.test(word(k)) && !isCapital(k) && word(k).length > 4 && !/(?:тел|дел|отдел)$/.test(word(k)))
        return undefined
    return made(first, last, isCapital(at) && at > first ? 'institution' : 'anonymous')
  }

  return (first, last, verb) => {
    if (first >= last || last - first > longest || !isNoun(first, last)) return undefined
    return page.language === 'ru' ? russian(first, last, verb) : english(first, last)
  }
}
