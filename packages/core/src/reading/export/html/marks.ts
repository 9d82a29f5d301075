import { type Span, startingIn } from '../../../text/index.ts'
import { attributes, escaped, type Html } from './markup.ts'

/** Something shown over a stretch of the text. */
export interface Mark extends Span {
  readonly id: string
  /** What it is, by which it is coloured and switched: `party`, `statement` … */
  readonly layer: string
  /** A second word for the style: a verdict, `inferred`. */
  readonly state?: string
  /** Id of the line of evidence (or card) it belongs to. */
  readonly line: string
  readonly title: string
  /** The number shown behind it; without one the mark itself is the link. */
  readonly number?: number
}

/** A paragraph of the text: one line, without its break. */
export interface Paragraph extends Span {
  /** The break that follows, and blank lines. */
  readonly until: number
}

/** The lines of a text; the breaks between them belong to the line before. */
export const paragraphsOf = (text: string): readonly Paragraph[] => {
  const found: { start: number; end: number; until: number }[] = []
  for (const { index, 0: line } of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const last = found.at(-1)
    if (last) last.until = index
    found.push({ start: index, end: index + line.length, until: text.length })
  }
  return found
}

const widestFirst = (a: Mark, b: Mark): number => b.end - a.end || (a.number ? -1 : 0) - (b.number ? -1 : 0)

/** The opening tag of a mark. Only the outermost link is one: links may not stand in links. */
const opened = (mark: Mark, isFirst: boolean, inLink: boolean): Html => {
  const { layer, state, line, title, number, id } = mark
  const isLink = number === undefined && !inLink
  const shared = {
    class: `m ${layer}${state === undefined ? '' : ` ${state}`}`,
    id: isFirst ? `t-${id}` : undefined,
    title,
  }
  return `<${isLink ? 'a' : 'span'}${attributes(isLink ? { ...shared, href: `#${line}` } : shared)}>`
}

/** The number behind a mark, a link to its line. Its digits are drawn by the style, so that the text's words stay the text's. */
const numberLink = ({ line, number, title, layer }: Mark): Html =>
  number === undefined
    ? ''
    : `<a${attributes({ class: `n ${layer}`, href: `#${line}`, 'data-n': `${number}`, 'aria-label': `${number}`, title })}></a>`

/**
 * One paragraph with its marks as properly nested elements: where two cross, the one that runs on is closed and opened again. Every character of the
 * paragraph comes out once and in order; the marks add no text. `marks` are ordered by start and may reach beyond the paragraph. `seen` remembers over
 * paragraphs which marks have had their place named.
 */
export const markedText = (text: string, paragraph: Paragraph, marks: readonly Mark[], seen: Set<string>): Html => {
  const { start: from, end: to, until } = paragraph
  const startOf = (mark: Mark): number => Math.max(mark.start, from)
  const endOf = (mark: Mark): number => Math.min(mark.end, to)
  const inside = marks.filter((mark) => startOf(mark) < endOf(mark))
  const cuts = [...new Set(inside.flatMap((mark) => [startOf(mark), endOf(mark)]))].sort((a, b) => a - b)
  const starting = Map.groupBy(inside, startOf)
  const parts: Html[] = []
  const open: { readonly mark: Mark; readonly tag: 'a' | 'span' }[] = []
  // A number belongs behind its mark, and outside a link that is still open.
  let held: Mark[] = []
  const begin = (mark: Mark): void => {
    const inLink = open.some(({ tag }) => tag === 'a')
    parts.push(opened(mark, !seen.has(mark.id), inLink))
    seen.add(mark.id)
    open.push({ mark, tag: mark.number === undefined && !inLink ? 'a' : 'span' })
  }
  let at = from
  for (const cut of cuts) {
    parts.push(escaped(text.slice(at, cut)))
    at = cut
    const running: Mark[] = []
    while (open.some(({ mark }) => endOf(mark) <= cut)) {
      const last = open.pop()
      if (last === undefined) break
      parts.push(`</${last.tag}>`)
      if (endOf(last.mark) > cut) running.push(last.mark)
      else if (last.mark.end <= until) held.push(last.mark)
    }
    if (!open.some(({ tag }) => tag === 'a')) {
      parts.push(...held.map(numberLink))
      held = []
    }
    for (const mark of [...running.reverse(), ...(starting.get(cut) ?? []).toSorted(widestFirst)]) begin(mark)
  }
  parts.push(escaped(text.slice(at, to)))
  return parts.join('')
}

/** The marks that may stand in a paragraph, of all marks ordered by start: those that start in it and those still running. */
export const marksIn = (marks: readonly Mark[], paragraph: Paragraph, running: readonly Mark[]): readonly Mark[] => [
  ...running.filter((mark) => mark.end > paragraph.start),
  ...startingIn(marks, paragraph.start, paragraph.until),
]
