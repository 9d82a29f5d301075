import { lineText, onlyMarks, type PageWays } from './line-text.ts'
import { lettersOf, type Piece } from './pieces.ts'

/** A line of a page as it is read. */
export interface PageLine {
  readonly text: string
  readonly rtl: boolean
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
}

/** Pieces on one base line, near each other: a line, or a line of one column, or a cell. */
interface Segment {
  readonly pieces: Piece[]
  left: number
  right: number
  readonly y: number
  readonly size: number
  /** It stands beside the segment before it. */
  readonly beside: boolean
}

/** Blank between two segments of one base line, in heights of letters: more is another column or cell. */
const cellGap = 2.2

const segmentsOf = (pieces: readonly Piece[]): readonly Segment[] => {
  const found: Segment[] = []
  for (const piece of pieces) {
    const last = found.at(-1)
    // Marks are drawn above and below the letters of their line.
    const reach = onlyMarks.test(piece.text) ? 1.2 : 0.45
    const level = last !== undefined && Math.abs(piece.y - last.y) <= reach * Math.max(piece.size, last.size)
    const gap = last === undefined ? 0 : Math.max(piece.left - last.right, last.left - piece.right)
    if (last !== undefined && level && (gap <= cellGap * Math.max(piece.size, last.size) || piece.text.trim() === '')) {
      if (piece.text.trim() === '' && gap > cellGap * last.size) continue
      last.pieces.push(piece)
      last.left = Math.min(last.left, piece.left)
      last.right = Math.max(last.right, piece.right)
    } else if (piece.text.trim() !== '') {
      found.push({ ...piece, pieces: [piece], beside: level })
    }
  }
  return found
}

const lettersIn = ({ pieces }: Segment): number => pieces.reduce((sum, { text }) => sum + text.trim().length, 0)

/** A strip of blank that almost no segment crosses and that has a good share of them on either side: where two columns part. */
const gutterOf = (segments: readonly Segment[]): number | undefined => {
  const edges = segments.map(({ right }) => right).sort((a, b) => a - b)
  let best: { readonly at: number; readonly crossing: number } | undefined
  for (let at = 0; at < edges.length; at += Math.max(1, Math.floor(edges.length / 200))) {
    const place = (edges[at] ?? 0) + 1
    let [before, after, crossing] = [0, 0, 0]
    for (const { left, right } of segments) {
      if (right <= place) before += 1
      else if (left >= place) after += 1
      else crossing += 1
    }
    const fair = Math.min(before, after) >= segments.length * 0.25 && crossing <= segments.length * 0.12
    if (fair && (best === undefined || crossing < best.crossing)) best = { at: place, crossing }
  }
  return best?.at
}

const downwards = (a: Segment, b: Segment): number =>
  Math.abs(a.y - b.y) > 0.45 * Math.max(a.size, b.size) ? b.y - a.y : a.left - b.left

/** Segments in reading order by their places alone: column by column, a heading over both ending the columns above it. */
const byPlace = (segments: readonly Segment[], rtl: boolean, depth: number): readonly Segment[] => {
  const sorted = segments.toSorted(downwards)
  const gutter = depth < 3 && segments.length >= 6 ? gutterOf(segments) : undefined
  if (gutter === undefined) return sorted
  const out: Segment[] = []
  let sides: [Segment[], Segment[]] = [[], []]
  const flush = (): void => {
    const [before, after] = sides
    const order = rtl ? [after, before] : [before, after]
    for (const side of order) out.push(...byPlace(side, rtl, depth + 1))
    sides = [[], []]
  }
  for (const segment of sorted) {
    if (segment.right <= gutter) sides[0].push(segment)
    else if (segment.left >= gutter) sides[1].push(segment)
    else {
      flush()
      out.push(segment)
    }
  }
  flush()
  return out
}

/** Whether text that stands side by side is columns of prose (and was drawn across them), not the cells of a table. */
const drawnAcross = (segments: readonly Segment[]): boolean => {
  const besides = segments.filter(({ beside }) => beside)
  const letters = besides.reduce((sum, segment) => sum + lettersIn(segment), 0)
  return besides.length >= 4 && letters / besides.length >= 24
}

/** Whether the drawing jumps about so that its order is not that of reading. */
const jumpy = (segments: readonly Segment[]): boolean => {
  let jumps = 0
  for (const [at, segment] of segments.entries()) {
    const before = segments[at - 1]
    if (before !== undefined && segment.y > before.y + 2 * before.size) jumps += 1
  }
  return jumps > 6 && jumps > segments.length * 0.12
}

/**
 * The lines of a page in reading order. The order of drawing is that of reading in most files; where it goes across columns or jumps about, places
 * decide. Cells of a row become one line, parted by tabs. `mirror`: see {@link PageWays}.
 */
export const pageLines = (pieces: readonly Piece[], mirror: boolean): readonly PageLine[] => {
  const { rtl, ltr } = lettersOf(pieces.map(({ text }) => text).join(''))
  const page: PageWays = { runs: rtl > ltr ? 'rtl' : 'ltr', mirror }
  const segments = segmentsOf(pieces)
  const moved = drawnAcross(segments) || jumpy(segments)
  const ordered = moved ? byPlace(segments, page.runs === 'rtl', 0) : segments
  const lines: PageLine[] = []
  for (const [at, segment] of ordered.entries()) {
    const { text, rtl: way } = lineText(segment.pieces, page)
    const { left, right, y, size } = segment
    const line = { text: text.replace(/\s+/g, ' ').trim(), rtl: way, left, right, y, size }
    if (line.text === '') continue
    const last = lines.at(-1)
    if (!moved && at > 0 && segment.beside && last !== undefined && Math.abs(last.y - y) <= 0.45 * size) {
      const [first, second] = (page.runs === 'rtl') === left > last.left ? [line, last] : [last, line]
      lines[lines.length - 1] = {
        ...last,
        text: `${first.text}\t${second.text}`,
        left: Math.min(left, last.left),
        right: Math.max(right, last.right),
      }
    } else lines.push(line)
  }
  return lines
}
