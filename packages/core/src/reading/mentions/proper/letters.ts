/** What the letters of a page say about names in scripts with capitals, worked out once a page. */
import { type Page, tokenEnd, tokenStart } from '../../page.ts'

/** Facts of a token; bits of {@link Letters.facts}. */
export const fact = {
  capital: 1,
  /** All of two and more letters are capitals. */
  upper: 2,
  /** The first word of a sentence, a quotation, or after a colon: its capital proves nothing. */
  opens: 4,
  /** In a line written in capitals or with a capital to every word. */
  loud: 8,
  /** Nothing but white space between this token and the one before. */
  joined: 16,
} as const

export interface Letters {
  readonly facts: Uint8Array
  word(at: number): string
  written(at: number): string
  isCapital(at: number): boolean
  has(at: number, what: number): boolean
  /** True where the token before touches this one. */
  glued(at: number): boolean
}

/** Content words are longer than this. */
const shortWord = 3

export const lettersOf = (page: Page): Letters => {
  const { tokens } = page
  const facts = new Uint8Array(tokens.length + 1)
  const written = (at: number): string => {
    const token = tokens[at]
    return token ? page.text.slice(tokenStart(page, at), tokenEnd(page, at)) : ''
  }
  tokens.forEach((token, at) => {
    if (token.kind !== 'word') return
    const text = written(at)
    const first = text[0] ?? ''
    if (first === first.toLowerCase()) return
    facts[at] = fact.capital | (text.length > 1 && text === text.toUpperCase() ? fact.upper : 0)
  })
  for (const { first, last } of page.paragraphs) {
    let capital = 0
    let upper = 0
    let all = 0
    for (let at = first; at < last; at += 1) {
      if (tokens[at]?.kind !== 'word' || (tokens[at]?.text.length ?? 0) <= shortWord) continue
      all += 1
      capital += (facts[at] as number) & fact.capital
      upper += ((facts[at] as number) & fact.upper) / fact.upper
    }
    const isHeading = tokens[last - 1]?.text !== '.' && all >= 4 && capital >= all * 0.8
    if (isHeading || (all >= 3 && upper >= all * 0.8))
      for (let at = first; at < last; at += 1) facts[at] = (facts[at] as number) | fact.loud
  }
  for (const { first, last } of page.sentences) {
    let opens = true
    for (let at = first; at < last; at += 1) {
      const token = tokens[at]
      if (token?.kind === 'word' || token?.kind === 'number') {
        if (opens) facts[at] = (facts[at] as number) | fact.opens
        opens = false
      } else if (token?.text === '"' || token?.text === ':' || token?.text === '•') {
        const next = tokens[at + 1]
        opens = opens || token.text !== '"' || (next?.kind === 'word' && next.start === token.end)
      }
    }
  }
  const word = (at: number): string => (tokens[at]?.kind === 'word' ? (tokens[at]?.text ?? '') : '')
  return {
    facts,
    word,
    written,
    isCapital: (at) => ((facts[at] ?? 0) & fact.capital) !== 0,
    has: (at, what) => ((facts[at] ?? 0) & what) !== 0,
    glued: (at) => tokens[at - 1] !== undefined && tokens[at - 1]?.end === tokens[at]?.start,
  }
}
