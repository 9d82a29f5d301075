import { MarsadError } from '../../errors.ts'
import { fold, type Token, tokenise } from '../../text/index.ts'
import { type KeyTest, keyTests, plainWord, prefixFits, type SearchWord, searchKey } from './word-forms.ts'

/** Words that stand beside each other; a single word is a term of one. */
export type SearchTerm = readonly SearchWord[]

/** What is looked for: every term, anywhere in the document. */
export interface SearchQuery {
  readonly terms: readonly SearchTerm[]
}

/** Which documents can answer at all, in keys: for every member of `all` one of its tests holds, and the `phrases` stand in this order. */
export interface SearchFilter {
  readonly all: readonly (readonly KeyTest[])[]
  /** Keys that follow each other; only for terms without `*`. An index may pass them over. */
  readonly phrases: readonly (readonly string[])[]
}

/** Characters of a question. */
export const longestQuestion = 1_000
/** Words of a question. */
export const mostWords = 32

const isWord = ({ kind }: Token): boolean => kind === 'word' || kind === 'number'

const refuse = (why: string): MarsadError => new MarsadError('request-invalid', why)

/** The words of one piece between spaces or quotation marks; a star right behind the last makes it a beginning. */
const termOf = (piece: string): SearchTerm => {
  const tokens = tokenise(fold(piece))
  const words = tokens.flatMap((token, at): readonly SearchWord[] => {
    if (!isWord(token)) return []
    const next = tokens[at + 1]
    const prefix = next?.text === '*' && next.start === token.end
    return [{ text: plainWord(token.text), prefix }]
  })
  for (const { text, prefix } of words) {
    if (prefix && !prefixFits(text))
      throw refuse(`"${text}*" is too short: write at least two letters, not counting Arabic proclitics, before the *`)
  }
  return words
}

/**
 * Takes a question apart: words parted by spaces must all be in a document, in any order; "…" holds words that follow each other; a `*` right behind a
 * word looks for all words that begin so. No other sign means anything. Words written with a hyphen or a point inside (`IS-K`, `2,000`) follow each
 * other as well. Throws `request-invalid` for a question without a word, over {@link longestQuestion} characters or over {@link mostWords} words.
 */
export const parseSearch = (question: string): SearchQuery => {
  if (question.length > longestQuestion)
    throw refuse(
      `the question has ${question.length} characters; at most ${longestQuestion} are taken: look for fewer words`,
    )
  const terms: SearchTerm[] = []
  for (const [at, part] of question.split(/["«»“”„]/u).entries()) {
    const pieces = at % 2 === 1 ? [part] : part.split(/\s+/u)
    for (const piece of pieces) {
      const term = termOf(piece)
      if (term.length > 0) terms.push(term)
    }
  }
  const count = terms.reduce((sum, term) => sum + term.length, 0)
  if (count === 0) throw refuse('there is no word in the question: write the words to look for')
  if (count > mostWords) throw refuse(`the question has ${count} words; at most ${mostWords} are taken: look for fewer`)
  return { terms }
}

/** The filter of a question, for an index over keys: see `word-forms.ts`. */
export const searchFilter = ({ terms }: SearchQuery): SearchFilter => ({
  all: terms.flatMap((term) => term.map(keyTests)),
  phrases: terms.flatMap((term) =>
    term.length > 1 && term.every(({ prefix }) => !prefix) ? [term.map(({ text }) => searchKey(text))] : [],
  ),
})
