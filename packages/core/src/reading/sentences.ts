import type { Token } from '../text/index.ts'

/** Tokens `[first, last)` of one sentence, or of one paragraph. */
export interface TokenRange {
  readonly first: number
  readonly last: number
}

const enders = new Set(['.', '!', '?', '…'])
const trailers = new Set(['"', ')', ']', "'", ...enders])

/** Paragraphs: runs of tokens between line ends. */
export const findParagraphs = (tokens: readonly Token[]): readonly TokenRange[] => {
  const ranges: TokenRange[] = []
  let first = 0
  for (let i = 0; i <= tokens.length; i += 1) {
    if (i < tokens.length && tokens[i]?.kind !== 'break') continue
    if (i > first) ranges.push({ first, last: i })
    first = i + 1
  }
  return ranges
}

/** «… составит 2 млрд. Рубль …»: behind a thousand or a million no name follows, so a capital begins a sentence; «млн. USD» goes on. */
const endsAmount = (abbreviation: string, next: Token | undefined, source: (token: Token) => string): boolean => {
  if (!/^(?:тыс|млн|млрд|трлн)$/.test(abbreviation) || next?.kind !== 'word') return false
  const written = source(next)
  return written !== written.toLowerCase() && written !== written.toUpperCase()
}

/**
 * Sentences of one paragraph. A sentence ends at . ! ? … followed by white space, unless the mark stands after an abbreviation or a single
 * letter (`د.`, `В. В.`, `U.S.`), inside a number, or before a lower-case letter. `source` answers the original characters of a token.
 */
export const findSentences = (
  tokens: readonly Token[],
  paragraph: TokenRange,
  abbreviations: ReadonlySet<string>,
  source: (token: Token) => string,
): readonly TokenRange[] => {
  const ranges: TokenRange[] = []
  let first = paragraph.first
  for (let i = paragraph.first; i < paragraph.last; i += 1) {
    const token = tokens[i] as Token
    if (token.kind !== 'mark' || !enders.has(token.text)) continue
    let end = i + 1
    while (end < paragraph.last && trailers.has(tokens[end]?.text ?? '') && tokens[end]?.start === tokens[end - 1]?.end)
      end += 1
    const next = tokens[end]
    if (end < paragraph.last && next && next.start === tokens[end - 1]?.end) continue
    if (token.text === '.' && end === i + 1) {
      const before = tokens[i - 1]
      if (before?.kind === 'word' && before.end === token.start) {
        const single = before.text.length === 1 && source(before) !== before.text
        if (single || (abbreviations.has(before.text) && !endsAmount(before.text, tokens[end], source))) continue
      }
    }
    // «Откроется ли рынок?» — спросил он: what follows a dash with a small letter goes on.
    const onward = next?.text === '-' ? tokens[end + 1] : next
    if (end < paragraph.last && onward?.kind === 'word') {
      const written = source(onward)
      if (written === written.toLowerCase() && written !== written.toUpperCase()) continue
    }
    ranges.push({ first, last: end })
    first = end
    i = end - 1
  }
  if (first < paragraph.last) ranges.push({ first, last: paragraph.last })
  return ranges
}
