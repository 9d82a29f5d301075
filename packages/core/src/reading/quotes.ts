/**
 * Quotation marks of one paragraph, balanced with depth. Press text nests the same marks («… «اليوم».) and forgets to close them;
 * what is still open at the paragraph's end closes there and is marked so.
 */

/** A quoted span of the original text. `start`/`end` are inside the marks, `outerStart`/`outerEnd` include them. */
export interface Quote {
  readonly start: number
  readonly end: number
  readonly outerStart: number
  readonly outerEnd: number
  /** 0 for the outermost. */
  readonly depth: number
  /** False when the text never closes it and the paragraph's end does. */
  readonly closed: boolean
}

const closers: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“', '‹': '›', '"': '"' }
const opening = new Set(Object.keys(closers))
const closing = new Set(['»', '”', '›', '“', '"'])
const letterOrDigit = /[\p{L}\p{N}]/u

/**
 * Quotes in `text[start, end)` in order of their opening mark. Straight marks open before a letter and close after one; where both fit, the one that
 * is open closes. At most 32 levels; deeper marks are read as text.
 */
export const findQuotes = (text: string, start: number, end: number): readonly Quote[] => {
  const open: { readonly mark: string; readonly at: number }[] = []
  const quotes: Quote[] = []
  const close = (at: number, closed: boolean): void => {
    const top = open.pop()
    if (!top) return
    quotes.push({
      start: top.at + 1,
      end: at,
      outerStart: top.at,
      outerEnd: closed ? at + 1 : at,
      depth: open.length,
      closed,
    })
  }
  for (let i = start; i < end; i += 1) {
    const char = text[i] as string
    const isClosing = closing.has(char)
    if (!isClosing && !opening.has(char)) continue
    const depth = open.findLastIndex((one) => closers[one.mark] === char)
    if (isClosing && depth >= 0) {
      while (open.length > depth + 1) close(i, false)
      close(i, true)
    } else if (opening.has(char) && open.length < 32) {
      const inInch = char === '"' && /\d/.test(text[i - 1] ?? '')
      if (!inInch && (char !== '"' || letterOrDigit.test(text[i + 1] ?? '') || /[([.…]/.test(text[i + 1] ?? '')))
        open.push({ mark: char, at: i })
    }
  }
  while (open.length > 0) close(end, false)
  return quotes.sort((a, b) => a.outerStart - b.outerStart)
}
