import type { Mark } from './layers.ts'

/** A stretch of text under one unchanging set of marks, the widest mark first. */
export interface Segment {
  readonly start: number
  readonly end: number
  readonly marks: readonly Mark[]
}

/**
 * Cuts `[from, to)` at every mark boundary, so that nested and overlapping marks can be drawn without nesting elements:
 * the segments cover the range without gap or overlap, and each carries exactly the marks that cover it (equal ones as given). Empty marks and
 * marks outside the range are ignored. Offsets are UTF-16 units. Cost: marks × log(marks) + segments × marks open at once.
 */
export const segmentText = (from: number, to: number, marks: readonly Mark[]): readonly Segment[] => {
  if (from >= to) return []
  const inside = marks.filter((mark) => mark.start < mark.end && mark.start < to && mark.end > from)
  const cuts = new Set([from, to])
  for (const mark of inside) {
    cuts.add(Math.max(from, mark.start))
    cuts.add(Math.min(to, mark.end))
  }
  const edges = [...cuts].sort((a, b) => a - b)
  const given = new Map(inside.map((mark, index) => [mark, index]))
  const widestFirst = (a: Mark, b: Mark): number =>
    b.end - b.start - (a.end - a.start) || a.start - b.start || (given.get(a) ?? 0) - (given.get(b) ?? 0)
  const waiting = inside.toSorted((a, b) => b.start - a.start)
  const segments: Segment[] = []
  let open: Mark[] = []
  for (let index = 0; index + 1 < edges.length; index += 1) {
    const start = edges[index] as number
    open = open.filter((mark) => mark.end > start)
    while (waiting.length > 0 && (waiting.at(-1) as Mark).start <= start) open.push(waiting.pop() as Mark)
    segments.push({ start, end: edges[index + 1] as number, marks: open.toSorted(widestFirst) })
  }
  return segments
}

/** A line of the document; `end` leaves out the line break. */
export interface Line {
  readonly start: number
  readonly end: number
}

/** The lines of a text that hold more than white space, with their offsets. A line becomes a paragraph on screen. */
export const linesOf = (text: string): readonly Line[] =>
  [...text.matchAll(/[^\r\n\u2028\u2029]+/gu)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter((line) => text.slice(line.start, line.end).trim() !== '')

/**
 * The marks of each line, for lines in reading order; a mark that runs over several lines belongs to each. Marks of one
 * extent keep the order they are given in. Cost: marks × log(marks) + what is answered, so a long document stays quick.
 */
export const marksOfLines = (lines: readonly Line[], marks: readonly Mark[]): readonly (readonly Mark[])[] => {
  const ordered = marks.filter((mark) => mark.start < mark.end).toSorted((a, b) => a.start - b.start)
  let next = 0
  let open: Mark[] = []
  return lines.map((line) => {
    open = open.filter((mark) => mark.end > line.start)
    for (let mark = ordered[next]; mark !== undefined && mark.start < line.end; mark = ordered[next]) {
      if (mark.end > line.start) open.push(mark)
      next += 1
    }
    return [...open]
  })
}
