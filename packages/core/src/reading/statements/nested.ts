import { type Span, spanContains } from '../../text/index.ts'
import type { Statement } from '../types.ts'

const isLarger = (a: Span, b: Span): boolean => a.end - a.start > b.end - b.start

/**
 * Statements with `within` set where one stands inside what another says: its verb and its content lie in the other's content. The innermost such statement
 * is the one named. One pass over the statements by the start of their content; any language.
 */
export const nested = (statements: readonly Statement[]): readonly Statement[] => {
  const outer = new Map<string, string>()
  const inOrder = [...statements].sort((a, b) => a.content.start - b.content.start || b.content.end - a.content.end)
  const open: Statement[] = []
  for (const one of inOrder) {
    while (open.length > 0 && (open.at(-1) as Statement).content.end <= one.content.start) open.pop()
    const holder = open.findLast(
      ({ content }) =>
        spanContains(content, one.content) && spanContains(content, one.verb) && isLarger(content, one.content),
    )
    if (holder) outer.set(one.id, holder.id)
    if (open.length < deepest) open.push(one)
  }
  return outer.size === 0
    ? statements
    : statements.map((one) => {
        const within = outer.get(one.id)
        return within === undefined ? one : { ...one, within }
      })
}

/** Statements inside one another are looked at to this depth. */
const deepest = 8
