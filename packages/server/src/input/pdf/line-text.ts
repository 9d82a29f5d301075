import { lettersOf, type Piece, runs } from './pieces.ts'

/** A piece of nothing but marks (vowels), drawn apart from its letter. */
export const onlyMarks: RegExp = /^\s*[\p{Mn}\ufe70-\ufe7f]+\s*$/u

/** A gap of this share of the letters' height is a blank between words; a wider one where the line draws blanks of its own. */
const [blankGap, secondBlankGap] = [0.17, 0.32]

const drawsBlanks = (pieces: readonly Piece[]): boolean => {
  const text = pieces.map((piece) => piece.text).join('')
  return (text.match(/\s/g)?.length ?? 0) * 12 >= text.length
}

/** Marks drawn over a piece of their own, put behind the letter under them. */
const withMarks = (pieces: readonly Piece[]): Piece[] => {
  const bases: Piece[] = pieces.filter(({ text }) => !onlyMarks.test(text))
  for (const mark of pieces) {
    if (!onlyMarks.test(mark.text)) continue
    const drawn = (mark.left + mark.right) / 2
    const under = (place: number): number =>
      bases.findIndex(({ left, right, text }) => left - 0.1 <= place && place <= right + 0.1 && text.trim() !== '')
    // Marks begin a little before the letter they stand on, seen from the left; how much is the font's affair.
    const shifted = drawn + 0.2 * mark.size
    const middle = under(shifted) === -1 ? drawn : shifted
    const at = under(middle)
    const base = bases[at]
    if (base === undefined) continue
    const letters = [...base.text]
    const share = base.right > base.left ? (middle - base.left) / (base.right - base.left) : 0
    const fromStart = runs(base.text) === 'rtl' ? 1 - share : share
    const place = Math.min(letters.length, Math.max(1, Math.ceil(fromStart * letters.length)))
    letters.splice(place, 0, mark.text.trim())
    bases[at] = { ...base, text: letters.join('') }
  }
  return bases
}

/** Pieces as one: what is joined next asks only for its edges. */
interface Stretch {
  readonly text: string
  readonly left: number
  readonly right: number
  readonly size: number
}

const joined = (pieces: readonly Stretch[], share: number): string => {
  let text = ''
  let before: Stretch | undefined
  for (const piece of pieces) {
    const gap = before === undefined ? 0 : Math.max(piece.left - before.right, before.left - piece.right)
    const wide = before !== undefined && gap > share * Math.max(piece.size, before.size)
    if (wide && !/\s$/.test(text) && !/^\s/.test(piece.text)) text += ' '
    text += piece.text
    before = piece
  }
  return text
}

const asOne = (pieces: readonly Piece[], share: number): Stretch => ({
  text: joined(pieces, share),
  left: Math.min(...pieces.map(({ left }) => left)),
  right: Math.max(...pieces.map(({ right }) => right)),
  size: Math.max(...pieces.map(({ size }) => size)),
})

/** A lam or an article that stands alone before an alef: the two are one sign, drawn in two strokes, and the library saw a gap between them. */
const loneLam = /(^|[\s(«"])([وفبك]?ا?ل) (?=[اأإآ])/g

/** A blank on one side of a stroke between words is one the library saw: writers put none (شباط/فبراير) or two. */
const halfSlash = /([\u0620-\u06d3])(?:\/ | \/)(?=[\u0620-\u06d3])/g

const separators = /^[\d\u0660-\u0669\u06f0-\u06f9.,:/\u066b\u066c]+$/

const isNumber = (text: string): boolean => separators.test(text) && /[\d\u0660-\u0669\u06f0-\u06f9]/.test(text)

const tokens =
  /[\d\u0660-\u0669\u06f0-\u06f9]+(?:[.,:/\u066b\u066c][\d\u0660-\u0669\u06f0-\u06f9]+)*|\s+|[^\d\u0660-\u0669\u06f0-\u06f9\s]/g

/**
 * Numbers and marks drawn in one go, taken apart: between Arabic words each stands for itself, and "2014-2017" is drawn with 2014 on the right
 * (Unicode Bidirectional Algorithm, rules W2, W4 and W6).
 */
const apart = (piece: Piece): readonly Piece[] => {
  if (runs(piece.text) !== undefined || !/[\d\u0660-\u0669\u06f0-\u06f9]/.test(piece.text)) return [piece]
  const unit = (piece.right - piece.left) / piece.text.length
  return [...piece.text.matchAll(tokens)].map(({ 0: text, index }) => ({
    ...piece,
    text,
    left: piece.left + index * unit,
    right: piece.left + (index + text.length) * unit,
  }))
}

/**
 * Stretches of a line that run from left to right inside a line that does not: words in Latin or Cyrillic with whatever stands between them, and
 * numbers written in several pieces. Given and answered from left to right.
 */
const stretches = (pieces: readonly Piece[]): readonly (readonly Piece[])[] => {
  const found: Piece[][] = []
  for (let at = 0; at < pieces.length; ) {
    const first = pieces[at]!
    const latin = runs(first.text) === 'ltr'
    let end = at + 1
    if (latin || isNumber(first.text)) {
      for (let next = at + 1; next < pieces.length; next += 1) {
        const { text } = pieces[next]!
        const way = runs(text)
        if (way === 'rtl') break
        const apartFromIt = pieces[next]!.left - pieces[next - 1]!.right > blankGap * first.size
        if (!latin && (!separators.test(text) || apartFromIt)) break
        if (way === 'ltr' || isNumber(text)) end = next + 1
      }
    }
    found.push(pieces.slice(at, end))
    at = end
  }
  return found
}

const brackets = '()[]{}«»‹›<>'

const mirrored = (text: string): string =>
  text.replace(/[()[\]{}«»‹›<>]/g, (sign) => brackets[brackets.indexOf(sign) ^ 1] ?? sign)

/** Brackets of a text that close before they open: what is left when they should have been mirrored, or should not. */
export const bracketFaults = (text: string): number => {
  const open = new Map<number, number>()
  let faults = 0
  for (const sign of text) {
    const at = brackets.indexOf(sign)
    if (at === -1) continue
    const depth = (open.get(at >> 1) ?? 0) + (at % 2 === 0 ? 1 : -1)
    if (depth < 0) faults += 1
    open.set(at >> 1, Math.max(0, depth))
  }
  return faults
}

/** How a page is read: which way it runs, and whether its brackets are kept as they look (and not as they are read from right to left). */
export interface PageWays {
  readonly runs: 'rtl' | 'ltr'
  readonly mirror: boolean
}

/** The words of a line in the order they are read. */
export const lineText = (
  pieces: readonly Piece[],
  page: PageWays,
): { readonly text: string; readonly rtl: boolean } => {
  const { rtl, ltr } = lettersOf(pieces.map(({ text }) => text).join(''))
  // An address or a foreign name may hold most of a line's letters and not turn it.
  const own = page.runs === 'rtl' ? rtl : ltr
  const way = own * 4 >= rtl + ltr ? page.runs : rtl > ltr ? 'rtl' : 'ltr'
  const across = withMarks(pieces).sort((a, b) => a.left - b.left)
  const share = drawsBlanks(pieces) ? secondBlankGap : blankGap
  if (way === 'ltr') return { text: joined(across, share), rtl: false }
  const read = stretches(across.flatMap(apart))
    .toReversed()
    .map((stretch) => {
      const one = asOne(stretch, share)
      return page.mirror && runs(stretch[0]?.text ?? '') !== 'ltr' ? { ...one, text: mirrored(one.text) } : one
    })
  // The sign of per cent stands behind its number in the text, wherever it is drawn.
  const text = joined(read, share)
    .replace(/(^|\s)([%\u066a])([\d\u0660-\u0669\u06f0-\u06f9.,\u066b]+)/g, '$1$3$2')
    .replace(loneLam, '$1$2')
    .replace(halfSlash, '$1/')
  return { text, rtl: true }
}
