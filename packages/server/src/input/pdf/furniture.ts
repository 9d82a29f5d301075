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

const edgeLines = (lines: readonly PageLine[]): readonly number[] => {
  const order = [...lines.keys()].sort((a, b) => lines[b]!.y - lines[a]!.y)
  return [...new Set([...order.slice(0, edge), ...order.slice(-edge)])]
}

/**
 * The pages without what stands on every page of them: headers, footers, numbers of pages. A line at an edge goes when, but for its digits, it stands
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
