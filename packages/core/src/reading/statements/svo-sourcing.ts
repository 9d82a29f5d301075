import { tokensSpan } from '../page.ts'
import { matchPhrase, phraseSet } from '../phrases.ts'
import type { TokenRange } from '../sentences.ts'
import type { DateMention, Modality, TextSpan } from '../types.ts'
import type { FoundSpeaker } from './draft.ts'
import type { SvoScan } from './svo-scan.ts'
import type { SvoSpeakers } from './svo-speaker.ts'
import { core } from './svo-subject.ts'

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

/** Compiles the sourcing phrases of one document; the answer looks for one at a token. */
export const svoSourcing = (
  scan: SvoScan,
  speakers: SvoSpeakers,
): ((at: number, sentence: TokenRange, paragraph: number) => SvoSourcing | undefined) => {
  const { page, word, svo } = scan
  const phrases = phraseSet(scan.lexicon.sourcing)
  const claims = new Set(svo.claimSourcing)
  const forecasts = new Set(svo.forecastSourcing)
  const relatives = new Set(svo.relatives)

  const commaFrom = (from: number, last: number): number => {
    for (let at = from; at < last; at += 1) {
      const text = page.tokens[at]?.text
      if (text === ',' || text === ';' || text === ':' || (text === '-' && scan.isDash(at))) return at
    }
    return page.tokens[last - 1]?.text === '.' ||
      page.tokens[last - 1]?.text === '!' ||
      page.tokens[last - 1]?.text === '?'
      ? last - 1
      : last
  }

  /** Where the words for the source end: over a relative clause and over an apposition. */
  const sourceEnd = (from: number, sentence: TokenRange): { readonly last: number; readonly role?: TextSpan } => {
    const comma = commaFrom(from, sentence.last)
    if (page.tokens[comma]?.text !== ',') return { last: comma }
    const close = commaFrom(comma + 1, sentence.last)
    const next = word(comma + 1)
    const isRelative = relatives.has(next) || relatives.has(word(comma + 2)) || scan.isOpener(comma + 1)
    if (isRelative) return { last: close }
    const role =
      page.tokens[close]?.text === ',' || close >= sentence.last - 1 ? speakers.roleAt(comma + 1, close) : undefined
    return role ? { last: close, role } : { last: comma }
  }

  return (at: number, sentence: TokenRange, paragraph: number): SvoSourcing | undefined => {
    const end = matchPhrase(page, phrases, at, sentence.last)
    if (end < 0) return undefined
    const words = tokensSpan(page, at, end)
    const text = words.text.toLowerCase().replaceAll('ё', 'е')
    const before = page.tokens.slice(sentence.first, at).filter((token) => token.kind === 'word').length
    const { last, role } = sourceEnd(end, sentence)
    const comma = commaFrom(end, last)
    const source = core(scan, end, comma)
    const read = speakers.read(source.first, source.last, paragraph, true)
    if (!read) return undefined
    const found =
      role && read.speaker.kind === 'person' && !read.speaker.role
        ? { ...read, speaker: { ...read.speaker, role } }
        : read
    const modality: Modality = claims.has(text) ? 'claimed' : forecasts.has(text) ? 'forecast' : 'said'
    const date = scan.input.dates.find((one) => one.start >= words.start && one.end <= tokensSpan(page, at, last).end)
    const base = { first: at, last, words, found, modality, ...(date && { date }) }
    const opens = before <= mostBefore && page.tokens[at - 1]?.text !== ','
    if (last >= sentence.last - 1) return { ...base, position: 'after', contentFirst: sentence.first, contentLast: at }
    if (opens)
      return {
        ...base,
        position: 'before',
        contentFirst: page.tokens[last]?.kind === 'mark' ? last + 1 : last,
        contentLast: sentence.last,
      }
    return { ...base, position: 'inside', contentFirst: sentence.first, contentLast: sentence.last }
  }
}
