import { firstFrom, type Span, sourceSpan, spanContains, type Token } from '../../text/index.ts'
import { layOut, tokensSpan } from '../page.ts'
import type { TextSpan } from '../types.ts'
import type { SearchQuery, SearchTerm } from './query.ts'
import { plainWord, wordFits } from './word-forms.ts'

/** A sentence of the original text (or a window of a very long one) with what was found in it. */
export interface FoundPassage extends TextSpan {
  /** The whole sentence. */
  readonly sentence: Span
  /** The words that were looked for, in reading order. */
  readonly found: readonly Span[]
}

/** What a text answers. */
export interface FoundWords {
  /** How often any of the terms stands in the text. */
  readonly count: number
  /** The sentences that hold the most of the terms, in reading order. */
  readonly passages: readonly FoundPassage[]
}

interface Hit extends Span {
  readonly term: number
}

/** Units of a sentence that are shown; of a longer one a window around the first word found. */
const longestPassage = 500
const windowBefore = 160

const hitsOf = (words: readonly { readonly token: Token; readonly plain: string }[], term: SearchTerm): number[] => {
  const hits: number[] = []
  for (let at = 0; at + term.length <= words.length; at += 1) {
    if (term.every((wanted, n) => wordFits(wanted, words[at + n]?.plain ?? ''))) hits.push(at)
  }
  return hits
}

const passageOf = (text: string, sentence: Span, hits: readonly Hit[]): FoundPassage => {
  const spans = hits.map(({ start, end }) => ({ start, end }))
  let { start, end } = sentence
  if (end - start > longestPassage) {
    const first = spans[0]?.start ?? start
    start = Math.max(start, first - windowBefore)
    end = Math.min(end, start + longestPassage)
    // Never half a character, and where a space is near no half word.
    const space = text.slice(start, first).search(/\s/)
    if (start > sentence.start) start += space >= 0 && space < 40 ? space + 1 : 0
    if (/[\udc00-\udfff]/.test(text[start] ?? '')) start += 1
    if (/[\ud800-\udbff]/.test(text[end - 1] ?? '')) end -= 1
  }
  const shown = { start, end }
  return {
    start,
    end,
    text: text.slice(start, end),
    sentence: { start: sentence.start, end: sentence.end },
    found: spans.filter((span) => spanContains(shown, span)),
  }
}

/**
 * Looks for a question in a text, by the rules of `word-forms.ts`: with spans of the original text, or `undefined` where one of the terms is not in
 * it. At most `most` passages. Linear in the text's length for each term.
 */
export const findWords = (text: string, { terms }: SearchQuery, most = 3): FoundWords | undefined => {
  const page = layOut(text)
  const words = page.tokens.flatMap((token) =>
    token.kind === 'word' || token.kind === 'number' ? [{ token, plain: plainWord(token.text) }] : [],
  )
  const hits: Hit[] = []
  for (const [term, wanted] of terms.entries()) {
    const places = hitsOf(words, wanted)
    if (places.length === 0) return undefined
    for (const at of places) {
      const last = words[at + wanted.length - 1]?.token.end ?? 0
      hits.push({ term, ...sourceSpan(page.folded, words[at]?.token.start ?? 0, last) })
    }
  }
  hits.sort((a, b) => a.start - b.start || a.end - b.end || a.term - b.term)
  const sentences = page.sentences.map(({ first, last }) => tokensSpan(page, first, last))
  const bySentence = new Map<number, Hit[]>()
  for (const hit of hits) {
    const at = Math.max(0, firstFrom(sentences, hit.start + 1) - 1)
    const there = bySentence.get(at)
    if (there === undefined) bySentence.set(at, [hit])
    else there.push(hit)
  }
  const best = [...bySentence]
    .map(([at, found]) => ({ at, found, terms: new Set(found.map(({ term }) => term)).size }))
    .sort((a, b) => b.terms - a.terms || a.at - b.at)
    .slice(0, most)
    .sort((a, b) => a.at - b.at)
  return {
    count: hits.length,
    passages: best.map(({ at, found }) => passageOf(text, sentences[at] ?? { start: 0, end: text.length }, found)),
  }
}
