/** What is drawn in one go on a page, on the page's own axes: x to the right, y upwards. */
export interface Piece {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  /** Height of the letters. */
  readonly size: number
}

/** What the PDF library says of a stretch of text; `transform` is the text matrix, of which e and f are the place. */
export interface DrawnText {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
  readonly height: number
}

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/
const leftToRight = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u

/** Which way a text runs by its letters; `undefined` for digits and marks alone. */
export const runs = (text: string): 'rtl' | 'ltr' | undefined =>
  rightToLeft.test(text) ? 'rtl' : leftToRight.test(text) ? 'ltr' : undefined

/** Letters of a text by direction, for majorities. */
export const lettersOf = (text: string): { readonly rtl: number; readonly ltr: number } => {
  let [rtl, ltr] = [0, 0]
  for (const letter of text) {
    const way = runs(letter)
    if (way === 'rtl') rtl += 1
    else if (way === 'ltr') ltr += 1
  }
  return { rtl, ltr }
}

const quarterOf = ([a = 1, b = 0]: readonly number[]): number => (Math.round(Math.atan2(b, a) / (Math.PI / 2)) + 4) % 4

/** Turns the page so that text of that quarter lies. */
const turned = (x: number, y: number, quarter: number): readonly [number, number] =>
  quarter === 1 ? [y, -x] : quarter === 2 ? [-x, -y] : quarter === 3 ? [-y, x] : [x, y]

/**
 * The pieces of a page in the order they are drawn, the page turned so that most of its text lies; text at another angle (a stamp, a margin) is left
 * out and counted in letters.
 */
export const piecesOf = (
  drawn: readonly DrawnText[],
): { readonly pieces: readonly Piece[]; readonly askew: number } => {
  const amounts = [0, 0, 0, 0]
  for (const { str, transform } of drawn) amounts[quarterOf(transform)]! += str.trim().length
  const main = amounts.indexOf(Math.max(...amounts))
  const askew = amounts.reduce((sum, amount, at) => (at === main ? sum : sum + amount), 0)
  const pieces = drawn.flatMap(({ str, transform, width, height }, at): readonly Piece[] => {
    if (str === '' || quarterOf(transform) !== main) return []
    const [, , c = 0, d = 0, e = 0, f = 0] = transform
    const [left, y] = turned(e, f, main)
    const size = Math.hypot(c, d) || height
    if (str.trim() === '') {
      // A blank without width, or one that fills a wide gap to the unit, is the library's guess; gaps are measured here.
      const [nextLeft] = turned(drawn[at + 1]?.transform[4] ?? 0, drawn[at + 1]?.transform[5] ?? 0, main)
      if (width <= size * 0.05 || (width > size * 1.5 && Math.abs(nextLeft - left - width) < 0.5)) return []
    }
    return [{ text: str, left, right: left + Math.max(0, width), y, size }]
  })
  return { pieces, askew }
}
