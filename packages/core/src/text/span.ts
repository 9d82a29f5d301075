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
