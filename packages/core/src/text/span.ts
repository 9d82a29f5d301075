/** `[start, end)` in UTF-16 units of a document's original text. Exports convert to code points. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The characters a span covers. */
export const sliceSpan = (text: string, span: Span): string => text.slice(span.start, span.end)

/** True when the two spans share at least one unit. */
export const spansOverlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** True when `inner` lies wholly inside `outer` (equal spans count). */
export const spanContains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

/** Reading order: earlier start first, the longer first where two start together. */
export const compareSpans = (a: Span, b: Span): number => a.start - b.start || b.end - a.end

/** Index of the first span that starts at or after `position`, in a list ordered by start; `length` when none does. */
export const firstFrom = (spans: readonly Span[], position: number): number => {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle] as Span).start < position) low = middle + 1
    else high = middle
  }
  return low
}

/** The spans that start in `[from, to)`, of a list ordered by start. What keeps long texts from costing the square of their length. */
export const startingIn = <T extends Span>(spans: readonly T[], from: number, to: number): readonly T[] =>
  spans.slice(firstFrom(spans, from), firstFrom(spans, to))

/** The span that holds `position`, of a list ordered by start whose spans do not overlap. */
export const spanAt = <T extends Span>(spans: readonly T[], position: number): T | undefined => {
  const last = spans[firstFrom(spans, position + 1) - 1]
  return last && position < last.end ? last : undefined
}
