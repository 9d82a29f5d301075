import { type Span, spanContains, startingIn } from '../../text/index.ts'
import type { Statement } from '../types.ts'

/** No content is looked for farther back than this, in UTF-16 units; longer ones are whole pages. */
const farthest = 20_000

/** Looks up the statement whose content holds a span: the first in reading order. Compiled once a document. */
export const statementsByPlace = (statements: readonly Statement[]): ((span: Span) => Statement | undefined) => {
  const contents = statements
    .map((statement) => ({ start: statement.content.start, end: statement.content.end, statement }))
    .sort((a, b) => a.start - b.start)
  return (span) =>
    startingIn(contents, span.start - farthest, span.start + 1).find((one) => spanContains(one, span))?.statement
}
