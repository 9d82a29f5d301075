import { startingIn } from '../../text/index.ts'
import { tokenStart, tokensSpan } from '../page.ts'
import { matchPhrase, type PhraseSet, phraseSet } from '../phrases.ts'
import type { TokenRange } from '../sentences.ts'
import type { DateMention, Modality, TextSpan } from '../types.ts'
import type { FoundSpeaker } from './draft.ts'
import { core } from './svo-core.ts'
import type { SvoScan } from './svo-scan.ts'
import type { SvoSpeakers } from './svo-speaker.ts'

/** A phrase that names a source ("по словам …", "according to …"), the source, and the content it covers. */
export interface SvoSourcing {
  readonly first: number
  /** First token after the source. */
  readonly last: number
  readonly words: TextSpan
  readonly found: FoundSpeaker
  readonly modality: Modality
  readonly position: 'before' | 'after' | 'inside'
  readonly contentFirst: number
  readonly contentLast: number
  readonly date?: DateMention
}

/** A phrase opens its sentence when no more than this many words stand before it. */
const mostBefore = 2

/** "in the words of" with a possessive is "in his words", "по словам" is "по его словам". */
const withPossessives = (phrases: readonly string[], possessives: readonly string[]): PhraseSet =>
  phraseSet(
    phrases.flatMap((phrase) => {
      const english = /^(\S+) the (.+) of$/.exec(phrase)
      const russian = /^(по|со) (\S+)$/.exec(phrase)
      const [, first, rest] = english ?? russian ?? []
      return first && rest ? possessives.map((word) => `${first} ${word} ${rest}`) : []
    }),
  )

/** The owner's words in "by the mayor's reckoning" run over no more than this many tokens. */
const longestOwner = 9

const withoutPossessive = (found: FoundSpeaker | undefined): FoundSpeaker | undefined => {
  if (!found) return undefined
  const text = found.speaker.text.replace(/['’]s?$/, '')
  const end = found.speaker.end - (found.speaker.text.length - text.length)
  return { ...found, speaker: { ...found.speaker, text, end } }
}

/** Compiles the sourcing phrases of one document; the answer looks for one at a token. */
export const svoSourcing = (
  scan: SvoScan,
  speakers: SvoSpeakers,
): ((at: number, sentence: TokenRange, paragraph: number) => SvoSourcing | undefined) => {
  const { page, word, svo } = scan
  const phrases = phraseSet(scan.lexicon.sourcing)
  const theirs = withPossessives(scan.lexicon.sourcing, svo.possessives)
  const claims = new Set(svo.claimSourcing)
  const forecasts = new Set(svo.forecastSourcing)
  const relatives = new Set(svo.relatives)
  /** "by the reckoning of" makes "reckoning" a noun behind "by" and an owner. */
  const ownedNouns = new Map<string, Set<string>>()
  for (const phrase of scan.lexicon.sourcing) {
    const [, first, noun] = /^(\S+) the (\S+) of$/.exec(phrase) ?? []
    if (first && noun) ownedNouns.set(first, (ownedNouns.get(first) ?? new Set()).add(noun))
  }
  const notSources = new Set(svo.notSources)

  const commaFrom = (from: number, last: number): number => {
    for (let at = from; at < last; at += 1) {
      const text = page.tokens[at]?.text
      if (text === ',' || text === ';' || text === ':' || (text === '-' && scan.isDash(at))) return at
    }
    const final = page.tokens[last - 1]?.text
    return final === '.' || final === '!' || final === '?' ? last - 1 : last
  }

  /** Where the words for a person end: over a relative clause and over an apposition. `opens`: the phrase begins its sentence. */
  const sourceEnd = (
    comma: number,
    sentence: TokenRange,
    opens: boolean,
    isPerson: boolean,
  ): { readonly last: number; readonly role?: TextSpan } => {
    if (page.tokens[comma]?.text !== ',') return { last: comma }
    const close = commaFrom(comma + 1, sentence.last)
    const isRelative =
      relatives.has(word(comma + 1)) || relatives.has(word(comma + 2)) || scan.isOpener(comma + 1) || isAside(comma + 1)
    const closes = page.tokens[close]?.text === ',' || (!opens && close >= sentence.last - 1)
    if (isRelative) return { last: closes ? close : comma }
    const role = isPerson && closes ? speakers.roleAt(comma + 1, close) : undefined
    return role ? { last: close, role } : { last: comma }
  }

  /** "опубликованного в июле", "published in July": a participle clause about a document. */
  const isAside = (at: number): boolean =>
    scan.lexicon.publishedBy.includes(word(at)) ||
    /(?:нного|нным|нной|нному|вше(?:го|й)(?:ся)?|ще(?:го|й)(?:ся)?)$/.test(word(at))

  const modalityOf = (words: string): Modality =>
    claims.has(words) ? 'claimed' : forecasts.has(words) ? 'forecast' : 'said'

  const opensSentence = (at: number, sentence: TokenRange): boolean => {
    let from = sentence.first
    for (let next = scan.adverbEnd(from, at); next > from; next = scan.adverbEnd(from, at)) {
      from = next
      if (page.tokens[from]?.text === ',') from += 1
    }
    if (from >= at) return true
    const before = page.tokens.slice(sentence.first, Math.min(at, sentence.first + 6))
    return (
      at - sentence.first <= 6 &&
      before.filter((token) => token.kind === 'word').length <= mostBefore &&
      page.tokens[at - 1]?.text !== ','
    )
  }

  /** "by the institute's reckoning", "by the mayor's own admission": tokens of the owner `[first, noun)` and the end of the phrase. */
  const ownedAt = (
    at: number,
    limit: number,
  ): { readonly first: number; readonly noun: number; readonly last: number } | undefined => {
    const nouns = page.language === 'en' ? ownedNouns.get(word(at)) : undefined
    if (!nouns) return undefined
    for (let k = at + 1; k < Math.min(limit, at + longestOwner); k += 1) {
      if (page.tokens[k]?.kind !== 'word' || scan.verbAt(k)) return undefined
      if (!/['’]s?$/.test(word(k))) continue
      const noun = word(k + 1) === 'own' ? k + 2 : k + 1
      return nouns.has(word(noun)) ? { first: at + 1, noun: k + 1, last: noun + 1 } : undefined
    }
    return undefined
  }

  return (at, sentence, paragraph) => {
    const owned = ownedAt(at, sentence.last)
    const own = owned ? -1 : matchPhrase(page, theirs, at, sentence.last)
    const end = owned ? owned.last : own > 0 ? own : matchPhrase(page, phrases, at, sentence.last)
    if (end < 0 || notSources.has(word(end))) return undefined
    const opens = opensSentence(at, sentence)
    const words = tokensSpan(page, at, end)
    let read: FoundSpeaker | undefined
    let last = end
    let role: TextSpan | undefined
    if (owned) read = withoutPossessive(speakers.read(owned.first, owned.noun, paragraph, true, ''))
    else if (own > 0) read = speakers.pronoun(at + 1, paragraph)
    else {
      const comma = commaFrom(end, sentence.last)
      const source = core(scan, end, comma)
      read = speakers.read(source.first, source.last, paragraph, true, '')
      ;({ last, role } = sourceEnd(comma, sentence, opens, read?.speaker.kind === 'person'))
    }
    if (!read) return undefined
    const found =
      role && read.speaker.kind === 'person' && !read.speaker.role
        ? { ...read, speaker: { ...read.speaker, role } }
        : read
    const modality = modalityOf(words.text.toLowerCase().replaceAll('ё', 'е'))
    const date = startingIn(scan.input.dates, words.start, tokensSpan(page, at, last).end)[0]
    const base = { first: at, last, words, found, modality, ...(date && { date }) }
    if (last >= sentence.last - 1) return { ...base, position: 'after', contentFirst: sentence.first, contentLast: at }
    if (page.tokens[last]?.text === ';' && !opens)
      return { ...base, position: 'after', contentFirst: sentence.first, contentLast: at }
    if (opens)
      return {
        ...base,
        position: 'before',
        contentFirst: page.tokens[last]?.kind === 'mark' && page.tokens[last]?.text !== '"' ? last + 1 : last,
        contentLast: sentence.last,
      }
    // «Дорога, по словам мэра, открыта»: in Russian the longer part behind, as with verbs between commas.
    const lead = tokenStart(page, at) - tokenStart(page, sentence.first)
    const isBehind =
      page.language === 'ru' &&
      page.tokens[last]?.text === ',' &&
      tokenStart(page, sentence.last - 1) - tokenStart(page, last) >= lead
    return {
      ...base,
      position: 'inside',
      contentFirst: isBehind ? last + 1 : sentence.first,
      contentLast: sentence.last,
    }
  }
}
