/** Marks, joiners and direction controls take no column; CJK and full-width letters take two. */
const zeroWidth = /[\p{Mn}\p{Me}\p{Cf}]/u
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u

/** Columns a text takes in a terminal, near enough for aligning. */
export const displayWidth = (text: string): number => {
  let width = 0
  for (const char of text) width += zeroWidth.test(char) ? 0 : wide.test(char) ? 2 : 1
  return width
}

/**
 * Text from lists and documents made safe for a terminal: control characters (a name may hold an escape sequence)
 * become spaces, and the overrides that reverse what follows are dropped.
 */
export const plain = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  text.replace(/[\u0000-\u001f\u007f-\u009f]+/g, ' ').replace(/[\u202a-\u202e]/g, '')

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1eeff}]/u

/**
 * Text made safe for a terminal, and where it holds letters written from right to left set apart (FSI … PDI), so that the words around it stay in
 * their place. Isolates of its own are dropped: one too many would swallow the rest of the line.
 */
export const isolated = (text: string): string => {
  const safe = plain(text)
  return rightToLeft.test(safe) ? `\u2068${safe.replace(/[\u2066-\u2069]/g, '')}\u2069` : safe
}

/** The first columns of a text, with an ellipsis where something was cut. */
export const clip = (text: string, columns: number): string => {
  const safe = plain(text)
  return safe.length <= columns ? safe : `${safe.slice(0, columns - 1).replace(/[\ud800-\udbff]$/, '')}…`
}

/** A cell of a table: text, or text with the paint it gets once its width is known. */
export type Cell = string | readonly [text: string, paint: (text: string) => string]

/** Rows as aligned columns, two spaces between; the last column is not padded. Every text is made safe for the terminal. */
export const table = (rows: readonly (readonly Cell[])[], indent = ''): string => {
  const widths: number[] = []
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? { text: plain(cell) } : { text: plain(cell[0]), paint: cell[1] })),
  )
  for (const row of cells) {
    for (const [index, { text }] of row.entries()) widths[index] = Math.max(widths[index] ?? 0, displayWidth(text))
  }
  const lineOf = (row: (typeof cells)[number]): string =>
    row
      .map(({ text, paint }, index) => {
        const padding = index === row.length - 1 ? 0 : (widths[index] ?? 0) - displayWidth(text)
        return (paint === undefined ? text : paint(text)) + ' '.repeat(padding)
      })
      .join('  ')
      .trimEnd()
  return cells.map((row) => `${indent}${lineOf(row)}\n`).join('')
}

/** Paints for a terminal; without one every paint is the text itself. */
export interface Paints {
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly red: (text: string) => string
  readonly green: (text: string) => string
  readonly yellow: (text: string) => string
}

const paint =
  (on: boolean, open: number, close: number) =>
  (text: string): string =>
    on ? `\u001b[${open}m${text}\u001b[${close}m` : text

/** Colour only on a terminal, and not where NO_COLOR is set (no-color.org) or the terminal is `dumb`. */
export const paints = (isTTY: boolean, env: Readonly<Record<string, string | undefined>>): Paints => {
  const on = isTTY && (env.NO_COLOR ?? '') === '' && env.TERM !== 'dumb'
  return {
    bold: paint(on, 1, 22),
    dim: paint(on, 2, 22),
    red: paint(on, 31, 39),
    green: paint(on, 32, 39),
    yellow: paint(on, 33, 39),
  }
}
