/** The prose of an entry as words, its sentences, and the references it cites. */
import { fold, sourceSpan, type Token, tokenise } from '../../text/index.ts'
import { commentWords } from './phrases.generated.ts'

/** A word, number or sign of the prose, with where it stands in the original. */
export interface Word {
  readonly text: string
  readonly kind: Token['kind']
  readonly start: number
  readonly end: number
  /** Begins with a capital letter in the original. */
  readonly capital: boolean
}

/** A reference cited: words `[first, last)` of it with the brackets around it, and where the sentence it stands in begins and ends. */
export interface Citation {
  readonly reference: string
  readonly first: number
  readonly last: number
  /** Span of the reference itself. */
  readonly start: number
  readonly end: number
  readonly from: number
  readonly to: number
}

const shape = /\b(QD|TA|KP|IR|IQ|LY|CD|CF|SO|YE|SS|SD|GB|HT|ML)([ie])[. ]{0,2}\s?(\d{3})(?!\d)/g
const abbreviations = new Set(
  'jan feb mar apr may jun jul aug sep sept oct nov dec no a k mr dr st ltd approx i.e e.g para paras col gen'.split(
    ' ',
  ),
)

/** Cuts a prose into words; line ends count for nothing, for lists break their lines anywhere. */
export const wordsOf = (text: string): readonly Word[] => {
  const folded = fold(text)
  return tokenise(folded)
    .filter(({ kind }) => kind !== 'break')
    .map((token) => {
      const { start, end } = sourceSpan(folded, token.start, token.end)
      const letter = text[start] ?? ''
      return { text: token.text, kind: token.kind, start, end, capital: letter !== letter.toLowerCase() }
    })
}

/** True where a sentence begins at word `at`: after a stop, or with a capital right behind the bracket of a citation. */
const opens = (words: readonly Word[], at: number, cited: ReadonlySet<number>): boolean => {
  const [before, here] = [words[at - 1], words[at]]
  if (!before || !here) return at === 0
  if (before.text === ';') return true
  if (!here.capital && here.kind !== 'number') return false
  if (before.text === ')') return here.kind === 'word' && cited.has(at - 1)
  if (before.text !== '.') return false
  const last = words[at - 2]
  return here.capital && !(last?.kind === 'word' && (last.text.length === 1 || abbreviations.has(last.text)))
}

/** Every reference in a prose, in order. Empty for texts without one, at the cost of one look. */
export const citationsOf = (text: string, words: readonly Word[]): readonly Citation[] => {
  const found = [...text.matchAll(shape)].map((match) => {
    const first = words.findIndex((word) => word.end > match.index)
    const end = match.index + match[0].length
    let last = first
    while (last < words.length && (words[last] as Word).start < end) last += 1
    return { reference: `${match[1]}${match[2]}.${match[3]}`, start: match.index, end, first, last }
  })
  // The bracket: "(QDe.014)", "(JI, QDe.092)", "(listed under permanent reference number QDe.118)".
  const bracketed = found.map((one) => {
    let first = one.first
    for (let at = one.first - 1; at >= Math.max(0, one.first - 8); at -= 1) {
      if (words[at]?.text === ')') break
      if (words[at]?.text === '(') {
        first = at
        break
      }
    }
    let last = one.last
    if (first < one.first) {
      for (let at = one.last; at < Math.min(words.length, one.last + 8); at += 1) {
        if (words[at]?.text === '(') break
        if (words[at]?.text === ')') {
          last = at + 1
          break
        }
      }
    }
    return { ...one, first, last }
  })
  const closing = new Set(bracketed.map(({ last }) => last - 1))
  const starts = words.map((_, at) => at).filter((at) => opens(words, at, closing))
  const skipped = commentWords.boilerplate.map((phrase) => phrase.split(' '))
  return bracketed.flatMap((one): Citation[] => {
    const from = starts.findLast((at) => at <= one.first) ?? 0
    const to = starts.find((at) => at > one.first) ?? words.length
    if (skipped.some((phrase) => phrase.every((word, i) => words[from + i]?.text === word))) return []
    return [{ ...one, from, to }]
  })
}
