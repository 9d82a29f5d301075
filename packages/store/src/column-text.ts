/**
 * Text on its way into a column and back, without loss on either engine.
 *
 * PostgreSQL cannot hold U+0000 in text, and neither engine can hold half a surrogate pair (both store UTF-8). Such text is
 * rare (a damaged file, a pasted fragment) but a document must never change, so it is neither refused nor repaired: it is
 * stored as JSON, which escapes both, behind a mark. All other text is stored as it is and can be searched in SQL.
 */

/** Begins with a control character that no text carries on purpose; a text that does begin so is escaped as well. */
const mark = '\u0001json:'

/** What to store for a text. Different texts have different columns, so equality in SQL is equality of texts. */
export const toColumn = (text: string): string =>
  text.isWellFormed() && !text.includes('\u0000') && !text.startsWith(mark) ? text : mark + JSON.stringify(text)

/** The text a column stands for. */
export const fromColumn = (column: string): string =>
  column.startsWith(mark) ? (JSON.parse(column.slice(mark.length)) as string) : column
