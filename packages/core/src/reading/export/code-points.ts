import type { Span } from '../../text/index.ts'

/** Answers which code point a UTF-16 unit of one text belongs to, counted from 0; the text's length gives its length in code points. */
export type CodePoints = (unit: number) => number

/**
 * Prepares a text once, so that any of its offsets turns into code points in the time of a binary search. A unit inside a surrogate pair counts as
 * the pair's own code point.
 */
export const codePointsOf = (text: string): CodePoints => {
  // Only characters outside the first plane shift anything: most texts have none.
  const seconds: number[] = []
  for (let i = 1; i < text.length; i += 1) {
    const unit = text.charCodeAt(i)
    if (unit < 0xdc00 || unit > 0xdfff) continue
    const before = text.charCodeAt(i - 1)
    if (before >= 0xd800 && before <= 0xdbff) seconds.push(i)
  }
  return (unit) => {
    let low = 0
    let high = seconds.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((seconds[middle] ?? 0) <= unit) low = middle + 1
      else high = middle
    }
    // The second half of a pair belongs to the point its first half began.
    return unit - low
  }
}

const splitsPair = (text: string, at: number): boolean => {
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at)
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff
}

/** The words before and after a span, so many units of them at most and never half a character. */
export const surroundings = (text: string, { start, end }: Span, units = 32): readonly [string, string] => {
  let from = Math.max(0, start - units)
  let to = Math.min(text.length, end + units)
  if (splitsPair(text, from)) from += 1
  if (splitsPair(text, to)) to -= 1
  return [text.slice(from, start), text.slice(end, Math.max(to, end))]
}

/** A span widened where it would cut a character in two; written down, half a pair would be no character at all. */
export const wholeCharacters = (text: string, { start, end }: Span): Span => ({
  start: splitsPair(text, start) ? start - 1 : start,
  end: splitsPair(text, end) ? end + 1 : end,
})
