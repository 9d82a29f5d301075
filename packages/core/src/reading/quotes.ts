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
  /** The next paragraph opens with a mark of its own and goes on with the same words, as English usage has it. */
  readonly goesOn?: boolean
}

const closers: Readonly<Record<string, string>> = {
  '«': '»',
  '“': '”',
  '„': '“”',
  '‹': '›',
  '"': '"',
  '‘': '’',
  '‚': '‘’',
  "'": "'",
}
const opening = new Set(Object.keys(closers))
const closing = new Set(['»', '”', '›', '“', '"', '’', '‘', "'"])
/** Marks that are apostrophes too. */
const single = new Set(['’', '‘', "'"])
const letterOrDigit = /[\p{L}\p{N}]/u
const sentenceEnd = /[,.!?…]/
/** Farthest end of a quotation in single marks, in UTF-16 units. */
const farthest = 2_000

/**
 * Where the single mark that opens at `at` closes: at a mark behind which no letter stands. One beside punctuation wins over an earlier one, which may be
 * the apostrophe of a plural ("the clubs' fans"). -1 where `at` is an apostrophe itself.
 */
const singleCloser = (text: string, at: number, end: number): number => {
  const mark = closers[text[at] as string] as string
  if (letterOrDigit.test(text[at - 1] ?? '') || !/[\p{L}\p{N}“"«(]/u.test(text[at + 1] ?? '')) return -1
  let plain = -1
  const stop = Math.min(end, at + farthest)
  for (let i = at + 2; i < stop; i += 1) {
    if (!mark.includes(text[i] as string) || /[\s]/.test(text[i - 1] ?? '')) continue
    const next = text[i + 1] ?? ''
    if (letterOrDigit.test(next)) continue
    if (sentenceEnd.test(text[i - 1] ?? '') || next === '' || /[,.;:!?…)”"»\n]/.test(next)) return i
    if (plain < 0) plain = i
  }
  return plain
}

/**
 * Quotes in `text[start, end)` in order of their opening mark. Straight marks open before a letter and close after one; where both fit, the one that
 * is open closes. Single marks count in pairs only. At most 32 levels; deeper marks are read as text.
 */
export const findQuotes = (text: string, start: number, end: number): readonly Quote[] => {
  const open: { readonly mark: string; readonly at: number; readonly closer?: number }[] = []
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
    if (single.has(char) || char === '‚') {
      const depth = open.findLastIndex((one) => one.closer === i)
      if (depth >= 0) {
        while (open.length > depth + 1) close(i, false)
        close(i, true)
      } else if (opening.has(char) && open.length < 32) {
        const closer = singleCloser(text, i, end)
        if (closer >= 0) open.push({ mark: char, at: i, closer })
      }
      continue
    }
    const depth = open.findLastIndex((one) => one.closer === undefined && closers[one.mark]?.includes(char))
    if (isClosing && depth >= 0) {
      while (open.length > depth + 1) close(i, false)
      close(i, true)
    } else if (opening.has(char) && open.length < 32) {
      const inInch = char === '"' && /\d/.test(text[i - 1] ?? '')
      const next = text[i + 1] ?? ''
      if (!inInch && (char !== '"' || letterOrDigit.test(next) || /[([.…'‘«]/.test(next)))
        open.push({ mark: char, at: i })
    }
  }
  while (open.length > 0) close(end, false)
  return quotes.sort((a, b) => a.outerStart - b.outerStart)
}

/**
 * Quotes of the paragraphs in order. One that no mark closes goes on in the next paragraph where that begins with an opening mark again: it then counts as
 * closed, and its part there is a quotation of its own.
 */
export const joinQuotes = (text: string, paragraphs: readonly (readonly Quote[])[]): readonly Quote[] =>
  paragraphs.flatMap((quotes, i) => {
    const last = quotes.findLast((quote) => quote.depth === 0)
    const next = paragraphs[i + 1]?.[0]
    if (!last || last.closed || !next || !/[“"«„‘]/.test(text[last.outerStart] ?? '')) return quotes
    const opensNext =
      text[next.outerStart] === text[last.outerStart] && /^\s*$/.test(text.slice(last.end, next.outerStart))
    return opensNext
      ? quotes.map((quote) => (quote === last ? { ...quote, closed: true, goesOn: true } : quote))
      : quotes
  })
