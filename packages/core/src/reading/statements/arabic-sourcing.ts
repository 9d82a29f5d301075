import { tokensSpan } from '../page.ts'
import { matchPhrase, phraseSet } from '../phrases.ts'
import type { TokenRange } from '../sentences.ts'
import type { TextSpan } from '../types.ts'
import { courtesies, notSources } from './arabic-lists.ts'
import type { ArabicNounPhrases } from './arabic-noun-phrase.ts'
import { type ArabicScan, isRelative } from './arabic-scan.ts'
import { opensSentence } from './surroundings.ts'

/** A phrase that names a source: "وفق تقرير …، فإن …" before its content, "…، وذلك بحسب مجلس الأمن" after it, "…، بحسب مسؤول، …" in its middle. */
export interface Sourcing {
  readonly first: number
  readonly words: TextSpan
  /** Equal to `sourceLast` where a pronoun in the phrase stands for the source ("على حد قوله"). */
  readonly sourceFirst: number
  readonly sourceLast: number
  readonly position: 'before' | 'after' | 'within'
  /** First token of the content, for `before`. */
  readonly contentFirst?: number
  /** Whom the source took it from ("وفق ما أفادت وكالة X نقلا عن Y"). */
  readonly from?: TokenRange
}

/** "بحسب ما أفادت به الأمم المتحدة": the pronoun that points back to ما. */
const boundPronouns = new Set(['به', 'عنه', 'عنها', 'اليه', 'اليها', 'عليه', 'بها'])

/** A comma farther off than this, in tokens, does not end the words of a source before the content. */
const longestSource = 30
/** The clause before a phrase is looked through this far. */
const longestContent = 300

/** Compiles the sourcing phrases of one document; the answer looks for one at a token. */
export const arabicSourcing = (
  scan: ArabicScan,
  phrases: ArabicNounPhrases,
): ((at: number, sentence: TokenRange) => Sourcing | undefined) => {
  const { page, lexicon, word } = scan
  const sources = phraseSet(lexicon.sourcing)
  const asVerb = phraseSet(['كما', 'علي ما'])
  const result = new Set(lexicon.resultOpeners)
  const pronouns = phraseSet(lexicon.vso?.pronounSourcing ?? [])
  const roles = new Set(lexicon.roles)
  const isResult = (at: number): boolean => result.has(word(at))

  /** "كما قال الوزير" at the end of a clause, with nothing said behind the speaker: only the source is named. */
  const asSaid = (at: number, last: number): number => {
    const end = matchPhrase(page, asVerb, at, last)
    const verb = end >= 0 ? scan.verbAt(end) : undefined
    if (!verb || verb.participle || verb.joined) return -1
    for (let i = end + 1; i < Math.min(last, end + longestSource); i += 1) {
      const text = page.tokens[i]?.text ?? ''
      if (scan.isOpener(i) || text === ':' || verb.verb.opens.includes(text) || (text === '"' && scan.spokenAt(i)))
        return -1
      if (text.startsWith('ب') && verb.verb.opens.includes('ب') && text !== 'باسم' && text.length > 3) return -1
      if (text === ',' || text === '.') break
      if (scan.verbAt(i)?.participle) return -1
    }
    if (verb.verb.nominal && end + 3 < last && !/^[,.]$/.test(page.tokens[end + 3]?.text ?? '.')) return -1
    return end
  }

  return (at: number, sentence: TokenRange): Sourcing | undefined => {
    const own = matchPhrase(page, pronouns, at, sentence.last)
    if (own >= 0)
      return {
        first: at,
        words: tokensSpan(page, at, own),
        sourceFirst: own,
        sourceLast: own,
        position: goesOn(at, own, sentence) ? 'within' : 'after',
      }
    let end = matchPhrase(page, sources, at, sentence.last)
    if (end < 0) end = asSaid(at, sentence.last)
    if (end < 0) return interjected(at, sentence)
    if (end < 0) return undefined
    // "حسبما نقلت «…»", "وفق ما ذكرته …": the verb belongs to the phrase.
    const told = scan.verbAt(end) ?? (/(?:ه|ها)$/.test(word(end)) ? bareVerb(end) : undefined)
    const verb = told?.participle ? undefined : told
    if (verb?.verb.inDocument) end += 2
    else if (verb) end += boundPronouns.has(word(end + 1)) ? 2 : 1
    const noun =
      /^(?:وفقا|طبقا|تبعا)$/.test(word(end - 1).replace(/^و/, '')) || word(end).startsWith('ل')
        ? word(end).replace(/^ل(?:ل(?=[^ل]))?/, '')
        : word(end)
    if (
      end >= sentence.last ||
      word(end) === 'ان' ||
      notSources.has(word(end)) ||
      notSources.has(noun) ||
      notSources.has(`ال${noun}`)
    )
      return undefined
    const words = tokensSpan(page, at, end)
    const split = (last: number): Pick<Sourcing, 'sourceFirst' | 'sourceLast' | 'from'> => {
      // "حصيلة كشفت عنها الوزارة": who told it is the source.
      for (let i = end + 1; i < Math.min(last - 1, end + 6); i += 1) {
        const told = scan.verbAt(i) ?? bareVerb(i)
        if (told && !told.participle && boundPronouns.has(word(i + 1)) && i + 2 < last)
          return { sourceFirst: i + 2, sourceLast: last }
      }
      const relays = verb?.verb.from ?? []
      for (let i = end + 1; i + 2 < last; i += 1) {
        if ((word(i) === 'نقلا' || relays.length > 0) && word(i + 1) === 'عن')
          return { sourceFirst: end, sourceLast: i, from: { first: i + 2, last } }
        if (relays.includes(word(i))) return { sourceFirst: end, sourceLast: i, from: { first: i + 1, last } }
      }
      return { sourceFirst: end, sourceLast: last }
    }
    if (opensSentence(page, sentence, at)) {
      const far = Math.min(sentence.last, end + longestSource)
      for (let i = end; i < far; i += 1) {
        const opensResult = isResult(i)
        if (opensResult || (page.tokens[i]?.text === ',' && isResult(i + 1)))
          return { first: at, words, ...split(i), position: 'before', contentFirst: opensResult ? i + 1 : i + 2 }
        if (scan.verbAt(i) && !scan.verbAt(i)?.strict && page.tokens[i - 1]?.text === ',') break
      }
      for (let i = end + 1; i < far; i += 1) {
        if (page.tokens[i]?.text !== ',') continue
        const next = word(i + 1)
        if (courtesies.has(next) || roles.has(next)) continue
        return { first: at, words, ...split(i), position: 'before', contentFirst: i + 1 }
      }
    }
    // "وبحسب إحصاءات الوزارة ارتفع العدد": without a comma the source ends with its noun phrase.
    if (opensSentence(page, sentence, at) && scan.isHead(end)) {
      const past = phrases.end(end, sentence.last)
      if (
        past > end &&
        past < sentence.last &&
        word(past) !== '' &&
        !scan.isPreposition(past) &&
        !isRelative(word(past))
      )
        return { first: at, words, sourceFirst: end, sourceLast: past, position: 'before', contentFirst: past }
    }
    let last = end
    while (
      last < Math.min(sentence.last, end + longestSource + 1) &&
      !isRelative(word(last)) &&
      page.tokens[last]?.text !== ',' &&
      page.tokens[last]?.text !== '.'
    )
      last += 1
    if (last <= end || last - end > longestSource) return undefined
    return { first: at, words, ...split(last), position: goesOn(at, last, sentence) ? 'within' : 'after' }
  }

  /** "، يضيف المصدر نفسه،": a verb and its subject between commas, nothing more. */
  function interjected(at: number, sentence: TokenRange): Sourcing | undefined {
    if (page.tokens[at - 1]?.text !== ',' || page.tokens[at - 2]?.text === '"') return undefined
    const said = scan.verbAt(at)
    if (!said || said.participle || said.joined || said.object || said.verb.tells || said.verb.nominal) return undefined
    let last = at + 1
    while (last < Math.min(sentence.last, at + 9) && word(last) !== '') {
      if (scan.isOpener(last) || said.verb.opens.includes(word(last))) return undefined
      last += 1
    }
    const mark = page.tokens[last]?.text
    if (last === at + 1 || (last < sentence.last && mark !== ',' && mark !== '.')) return undefined
    // "رأى سليم منصور، الأستاذ في الجامعة، أن": an apposition, and the content behind it.
    if (roles.has(word(last + 1)) || courtesies.has(word(last + 1))) return undefined
    for (let i = last + 1; i < Math.min(sentence.last, last + longestSource); i += 1)
      if (page.tokens[i - 1]?.text === ',' && scan.isOpener(i)) return undefined
    const position = goesOn(at, last, sentence) ? 'within' : 'after'
    return { first: at, words: tokensSpan(page, at, at + 1), sourceFirst: at + 1, sourceLast: last, position }
  }

  /** A form with an object pronoun: "ذكرته", "أعلنته". */
  function bareVerb(at: number): ReturnType<ArabicScan['verbAt']> {
    const text = word(at)
    const bare = text.replace(/(?:ه|ها)$/, '')
    if (bare === text) return undefined
    const verb = lexicon.verbs.find(({ forms }) => forms.includes(bare))
    return verb && { verb, form: bare, joined: false, participle: false, strict: false, object: true }
  }

  /** True where the clause goes on behind the phrase, which stands between commas. */
  function goesOn(at: number, last: number, sentence: TokenRange): boolean {
    if (page.tokens[last]?.text !== ',' || page.tokens[at - 1]?.text !== ',') return false
    const next = word(last + 1)
    if (page.tokens[last + 1]?.text === '"') return true
    if (last + 1 >= sentence.last || next === '' || isRelative(next)) return false
    const verb = scan.verbAt(last + 1)
    if ((verb && (!verb.strict || verb.joined)) || scan.clauseStartAt(last + 1, sentence.last) > 0) return false
    return !/^[وف]../.test(next) || /^(?:وزار|وزير|وصل|وقع|فوز|فتح|فرض|وجود)/.test(next)
  }
}

const adversatives = new Set(['لكن', 'لكنه', 'لكنها', 'بل', 'بينما', 'فيما'])

/**
 * Where the content of a source named in its middle or behind it begins: at the clause's own start, which a comma and a relative pronoun ("، والتي كانت")
 * or a contrast ("غير أن") opens, else at the sentence's. Answers a token.
 */
export const contentBefore = (
  scan: ArabicScan,
  sentence: TokenRange,
  cue: number,
  after: number,
  within: boolean,
): number => {
  const { page, word } = scan
  const from = Math.max(sentence.first, after)
  for (let i = cue - 1; i > Math.max(from, cue - longestContent); i -= 1) {
    const text = page.tokens[i]?.text ?? ''
    if (text === ':' || text === ';') return page.tokens[i + 1]?.text === 'اما' ? i + 2 : i + 1
    const comma =
      page.tokens[i - 1]?.text === ',' || (page.tokens[i - 1]?.text === '"' && page.tokens[i - 2]?.text === ',')
    if (
      comma &&
      (isRelative(text) || (within && i < cue - 1 && /^و.{3,}/.test(text)) || /^و(?:هو|هي|هم|ان|انه|انها)$/.test(text))
    )
      return i
    if (adversatives.has(text) || (/^(?:ان|انه|انها)$/.test(text) && /^(?:غير|الا)$/.test(word(i - 1))))
      if (within || comma || page.tokens[i - 2]?.text === ',') return i + 1
  }
  let first = from
  while (first < cue - 1 && (word(first) === '' || /^[وف]?اما$/.test(word(first))) && page.tokens[first]?.text !== '"')
    first += 1
  return first
}
