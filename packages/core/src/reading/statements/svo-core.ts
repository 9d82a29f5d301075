/** Words without the adverbials around them. */
import type { DateMention, TextSpan } from '../types.ts'
import type { SvoScan } from './svo-scan.ts'

/** Tokens `[first, last)`, and what stood around them. */
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
      (scan.conjunctions.has(text) && scan.page.tokens[first + 1]?.text !== '.') ||
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
    if (scan.determiners.has(word(at)) && !svo.prepositions.includes(before) && !scan.conjunctions.has(before))
      return at
  }
  return -1
}
