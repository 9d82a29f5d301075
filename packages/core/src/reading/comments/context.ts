/** What the rules of a prose share: its words, its citations, and what was found for one. */
import type { DateMention } from '../types.ts'
import { isWord, type Phrase } from './phrase-at.ts'
import type { CommentEnd, CommentRelation } from './types.ts'
import type { Citation, Word } from './words.ts'

/** One prose of an entry. */
export interface Prose {
  readonly list: string
  readonly reference: string
  readonly field: string
  readonly value?: number
  readonly text: string
}

/** One prose laid out. */
export interface Context {
  readonly prose: Prose
  readonly words: readonly Word[]
  readonly citations: readonly Citation[]
  readonly dates: readonly DateMention[]
}

/** True for a word that can stand in a name. */
export const isNameWord = ({ text, capital, kind }: Word): boolean =>
  capital || kind !== 'word' || isWord('inNames', text) || /^[dl]'/.test(text)

/** The text of words `[first, last)`, white space folded. */
export const textOf = ({ prose, words }: Context, first: number, last: number): string =>
  last <= first ? '' : prose.text.slice(words[first]?.start, words[last - 1]?.end).replace(/\s+/g, ' ')

/** First word of the name that stands before a citation: back over capitals and the small words between them. */
export const nameStart = (words: readonly Word[], citation: Citation, from: number): number => {
  let at = citation.first
  while (at > from && isNameWord(words[at - 1] as Word) && !/^[,;:]$/.test(words[at - 1]?.text ?? '')) at -= 1
  while (at < citation.first && !(words[at]?.capital || words[at]?.text === "'")) at += 1
  return at
}

/** What was found for one citation: the phrase, and the ends. */
export interface Found {
  readonly citation: Citation
  readonly other: CommentEnd
  readonly own: CommentEnd
  readonly phrase?: Phrase
  readonly inverse?: boolean
  readonly reason?: NonNullable<CommentRelation['reason']>
}

/** Words `[first, last)`. */
export type Span = readonly [number, number]
