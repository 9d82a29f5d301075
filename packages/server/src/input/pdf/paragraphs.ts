import type { PageLine } from './page-lines.ts'

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

/** Steps from line to line on the pages: what is usual is the step inside a paragraph. */
const usualStep = (pages: readonly (readonly PageLine[])[]): number => {
  const steps = pages.flatMap((lines) =>
    lines.flatMap((line, at) => {
      const step = (lines[at - 1]?.y ?? line.y) - line.y
      return step > 0.5 * line.size && step < 4 * line.size ? [Math.round((step / line.size) * 10) / 10] : []
    }),
  )
  return steps.length === 0 ? 1.3 : median(steps)
}

const endsSentence = /[.!?؟。…:؛]["'»”’)\]]*$/u
const bullet = /^(?:[•▪●■◦–—*-]\s|\d{1,2}(?:\.\d{1,2})+\.?\s|\(?\d{1,3}[.)]\s|\(?[a-zа-яأ-ي][.)]\s)/iu

/** A line of a table of contents. */
const leaders = /(?:\. ?){4,}\s*\d*$/

/** Russian particles that keep their hyphen when a line ends at it. */
const particle = /^(?:то|либо|нибудь|ка|таки)(?!\p{L})/u

/** A line put behind the pieces of its paragraph; only the last of them is looked at, so that a paragraph of a thousand pages takes no longer. */
const join = (parts: string[], line: string): void => {
  const before = parts.at(-1) ?? ''
  const end = before.slice(-2)
  const soft = end.endsWith('\u00ad')
  const hyphen = !soft && /\p{L}[-\u2010]$/u.test(end) && /^\p{Ll}/u.test(line)
  if (soft || (hyphen && !particle.test(line))) parts[parts.length - 1] = before.slice(0, -1)
  // A line may end at a stroke inside a word: أغسطس/آب.
  const stroke = /\p{L}\/$/u.test(end) && /^\p{L}/u.test(line)
  parts.push(soft || hyphen || stroke ? line : ` ${line}`)
}

interface Edges {
  readonly left: number
  readonly right: number
}

/** The column a line stands in: the edges of the lines near it that overlap it, in letters as large, no rows of tables. */
const columnOf = (lines: readonly PageLine[], at: number): Edges => {
  const { left, right, size } = lines[at]!
  const near = lines
    .slice(Math.max(0, at - 12), at + 13)
    .filter((other) => other.left < right && other.right > left && Math.abs(other.size - size) <= 0.12 * size)
    .filter((other) => !other.text.includes('\t'))
  if (near.length === 0) return { left, right }
  return { left: Math.min(...near.map((line) => line.left)), right: Math.max(...near.map((line) => line.right)) }
}

/** Whether the line goes on with the paragraph of the line before it. */
const goesOn = (lines: readonly PageLine[], at: number, step: number): boolean => {
  const [before, line] = [lines[at - 1]!, lines[at]!]
  if (line.rtl !== before.rtl || line.text.includes('\t') || before.text.includes('\t')) return false
  if (Math.abs(line.size - before.size) > 0.12 * before.size || bullet.test(line.text)) return false
  if (leaders.test(before.text)) return false
  const down = (before.y - line.y) / line.size
  const nextColumn = down < 0 && (line.left > before.right || line.right < before.left)
  if (!nextColumn && (down <= 0 || down > step * 1.3 + 0.1)) return false
  const column = columnOf(lines, at - 1)
  const width = column.right - column.left
  const short = line.rtl ? before.left - column.left : column.right - before.right
  if (nextColumn) return !endsSentence.test(before.text) || short < width * 0.1
  const own = columnOf(lines, at)
  const indent = line.rtl ? own.right - line.right : line.left - own.left
  const indentBefore = line.rtl ? column.right - before.right : before.left - column.left
  if (indent > line.size * 0.8 && indentBefore < line.size * 0.5) return false
  return short < width * (endsSentence.test(before.text) ? 0.12 : 0.35)
}

const openEnd = (text: string): boolean => !endsSentence.test(text) && !text.includes('\t')

/** Whether a page begins in the middle of the paragraph that the page before it ends with. */
const crosses = (last: PageLine, first: PageLine): boolean =>
  openEnd(last.text) &&
  last.rtl === first.rtl &&
  Math.abs(last.size - first.size) <= 0.12 * last.size &&
  !bullet.test(first.text) &&
  !first.text.includes('\t') &&
  (/[\p{L}]-$/u.test(last.text) || /^[\p{Ll}\p{Lo}\d,،(«"]/u.test(first.text))

/**
 * The lines of all pages as paragraphs, one each: lines joined, words put together that were parted at a line's end (unless the hyphen is the word's
 * own). A paragraph ends at a gap, an indent, a short line, another size of letters, a bullet, a row of a table.
 */
export const paragraphsOf = (pages: readonly (readonly PageLine[])[]): readonly string[] => {
  const step = usualStep(pages)
  const paragraphs: string[][] = []
  let last: PageLine | undefined
  for (const lines of pages) {
    for (const [at, line] of lines.entries()) {
      const on = at > 0 ? goesOn(lines, at, step) : last !== undefined && crosses(last, line)
      const before = paragraphs.at(-1)
      if (on && before !== undefined) join(before, line.text)
      else paragraphs.push([line.text])
      last = line
    }
  }
  return paragraphs.map((parts) => parts.join(''))
}
