/** What stands left of a reporting verb in its clause. */
import type { Quote } from '../quotes.ts'
import type { TokenRange } from '../sentences.ts'
import { isNameOnly, isSpeech } from './surroundings.ts'
import type { SvoScan } from './svo-scan.ts'

/** Left of a verb: stretches between commas, the nearest first, and what ends them. */
export interface Left {
  readonly parts: readonly (readonly [number, number])[]
  /** First token after the stop. */
  readonly first: number
  readonly quote?: Quote
}

const mostParts = 6

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
    // «после того, как министр заявил»
    if (
      text === 'как' &&
      scan.page.language === 'ru' &&
      /^(?:того|тем|так)$/.test(scan.word(scan.page.tokens[at - 1]?.text === ',' ? at - 2 : at - 1))
    )
      return stop(at + 1)
    if (
      scan.isOpener(at) ||
      (at > sentence.first && at < verb - 1 && startsClause(scan, at) && !inAside(scan, at, parts.length > 0))
    )
      return stop(at + 1)
  }
  return stop(at + 1)
}

const subordinators = new Set(
  'after before since when while because although though whereas until once where'.split(' '),
)

/** "a day after officials said": in English the subject's clause begins behind the conjunction. */
const startsClause = (scan: SvoScan, at: number): boolean =>
  scan.page.language === 'en' && subordinators.has(scan.word(at)) && scan.page.tokens[at + 1]?.kind === 'word'

/** "An official, speaking on condition of anonymity because he was not …, said": the conjunction belongs to the words between commas. */
const inAside = (scan: SvoScan, at: number, isBehindComma: boolean): boolean => {
  if (!isBehindComma) return false
  for (let k = at - 1; k > at - asideReach && k > 0; k -= 1)
    if (scan.page.tokens[k]?.text === ',') return /.{3,}ing$|^(?:who|on|under)$/.test(scan.word(k + 1))
  return false
}
/** The comma before an aside stands within this many tokens of a conjunction in it. */
const asideReach = 14

const quoteBefore = (scan: SvoScan, at: number): Quote | undefined =>
  scan.quoteClosing(scan.page.tokens[at]?.text === ',' ? at - 1 : at)

const indexOfQuote = (scan: SvoScan, quote: Quote, at: number): number => {
  let k = at - 1
  while (k > 0 && (scan.page.folded.starts[scan.page.tokens[k]?.start ?? 0] as number) > quote.outerStart) k -= 1
  return k
}
