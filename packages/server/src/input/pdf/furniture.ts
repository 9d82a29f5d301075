import type { PageLine } from './page-lines.ts'

/** Lines at the top and at the bottom of a page that are looked at. */
const edge = 2

/** Pages a line has to stand on before it counts as repeated. */
const fewest = 3

const shapeOf = (text: string): string =>
  text
    .replace(/[\d\u0660-\u0669\u06f0-\u06f9]+/g, '#')
    .replace(/\s+/g, ' ')
    .trim()

const pageNumber =
  /^[\s#.\-–—|/()]*(?:(?:page|стр(?:аница)?\.?|صفحة|ص)\s*)?#(?:\s*(?:of|из|من|\/)\s*#)?[\s#.\-–—|/()]*$/i

/** A gap of this many heights of letters, or another size of letters, parts a header from the text. */
const headerGap = 1.7

const parted = (edgeLine: PageLine, inner: PageLine | undefined): boolean =>
  inner === undefined ||
  Math.abs(edgeLine.y - inner.y) > headerGap * Math.max(edgeLine.size, inner.size) ||
  Math.abs(edgeLine.size - inner.size) > 0.12 * inner.size

/** Lines from one edge that something parts from the text. */
const blockAt = (lines: readonly PageLine[], order: readonly number[]): readonly number[] => {
  for (let count = edge; count > 0; count -= 1) {
    const last = order[count - 1]
    const inner = order[count]
    if (last !== undefined && parted(lines[last]!, inner === undefined ? undefined : lines[inner]))
      return order.slice(0, count)
  }
  return order.slice(0, 1).filter((at) => pageNumber.test(shapeOf(lines[at]!.text)))
}

const edgeLines = (lines: readonly PageLine[]): readonly number[] => {
  const order = [...lines.keys()].sort((a, b) => lines[b]!.y - lines[a]!.y)
  return [...new Set([...blockAt(lines, order), ...blockAt(lines, order.toReversed())])]
}

/**
 * The pages without what stands on every page of them: headers, footers, numbers of pages. A line at an edge, parted from the text, goes when, but for its digits, it stands
 * at an edge of at least three pages and a third of all; a lone number at an edge goes when most pages have one. `dropped`: the lines, each form once.
 */
export const withoutFurniture = (
  pages: readonly (readonly PageLine[])[],
): { readonly pages: readonly (readonly PageLine[])[]; readonly dropped: readonly string[] } => {
  const counts = new Map<string, number>()
  let numbered = 0
  for (const lines of pages) {
    const shapes = new Set(edgeLines(lines).map((at) => shapeOf(lines[at]!.text)))
    for (const shape of shapes) counts.set(shape, (counts.get(shape) ?? 0) + 1)
    if ([...shapes].some((shape) => pageNumber.test(shape))) numbered += 1
  }
  const needed = Math.max(fewest, Math.ceil(pages.length / 3))
  const numbers = pages.length >= 2 && numbered > pages.length / 2
  const dropped = new Set<string>()
  const kept = pages.map((lines) => {
    const edges = new Set(edgeLines(lines))
    return lines.filter((line, at) => {
      const shape = shapeOf(line.text)
      const goes = edges.has(at) && ((counts.get(shape) ?? 0) >= needed || (numbers && pageNumber.test(shape)))
      if (goes) dropped.add(shape)
      return !goes
    })
  })
  return { pages: kept, dropped: [...dropped] }
}
