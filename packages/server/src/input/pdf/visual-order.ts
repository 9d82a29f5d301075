/**
 * Whether Arabic text came out with its letters in the order they stand on paper, from left to right, and not in that of reading. Letters tell it:
 * some stand at the end of words only, the article stands at their beginning, and printed shapes say themselves where in a word they belong.
 */
import type { Piece } from './pieces.ts'

/** Signs of either order. */
export interface OrderSigns {
  readonly reading: number
  readonly reversed: number
}

const arabicWord = /[\u0620-\u0652\u0670-\u06d3\ufb50-\ufdff\ufe70-\ufefc]{2,}/g

/** Shapes of Arabic Presentation Forms-B (Unicode 16, chart FE70): for each letter isolated, final, then initial and medial where it has them. */
const shapes: ReadonlyMap<string, 'initial' | 'final'> = (() => {
  const found = new Map<string, 'initial' | 'final'>()
  let [base, place] = ['', 0]
  for (let unit = 0xfe80; unit <= 0xfef4; unit += 1) {
    const letter = String.fromCharCode(unit)
    const plain = letter.normalize('NFKC')
    place = plain === base ? place + 1 : 0
    base = plain
    if (place === 1) found.set(letter, 'final')
    else if (place === 2) found.set(letter, 'initial')
  }
  return found
})()

const wordSigns = (word: string): OrderSigns => {
  let [reading, reversed] = [0, 0]
  const [first, last] = [shapes.get(word[0] ?? ''), shapes.get(word.at(-1) ?? '')]
  if (first === 'initial') reading += 1
  if (last === 'final') reading += 1
  if (first === 'final') reversed += 1
  if (last === 'initial') reversed += 1
  const plain = word.normalize('NFKC').replace(/[\u064b-\u0652\u0640]/g, '')
  if (plain.length >= 3) {
    if (/[ةى]$/.test(plain)) reading += 1
    if (/^[ةى]/.test(plain)) reversed += 1
  }
  if (plain.length >= 5) {
    if (/^[وفبك]?ال/.test(plain)) reading += 1
    if (/لا[وفبك]?$/.test(plain)) reversed += 1
  }
  return { reading, reversed }
}

/** Counts the signs of both orders in a text. */
export const orderSigns = (text: string): OrderSigns => {
  let [reading, reversed] = [0, 0]
  for (const [word] of text.matchAll(arabicWord)) {
    const signs = wordSigns(word)
    reading += signs.reading
    reversed += signs.reversed
  }
  return { reading, reversed }
}

/** What the signs come to: below six of them nothing is said; one in ten may be a word of its own kind (مثلا ends as a reversed article would). */
export const orderOf = ({ reading, reversed }: OrderSigns): 'reading' | 'reversed' | 'mixed' | 'unknown' => {
  const all = reading + reversed
  if (all < 6) return 'unknown'
  if (reversed <= all * 0.2) return 'reading'
  return reversed >= all * 0.8 ? 'reversed' : 'mixed'
}

const kept =
  /[\p{Script=Latin}\p{Script=Cyrillic}\d\u0660-\u0669\u06f0-\u06f9](?:[\p{Script=Latin}\p{Script=Cyrillic}\d\u0660-\u0669\u06f0-\u06f9 .,:/%'-]*[\p{Script=Latin}\p{Script=Cyrillic}\d\u0660-\u0669\u06f0-\u06f9%])?/gu

/** Text turned round, numbers and words of other scripts as they were. */
const turned = (text: string): string => {
  const backwards = [...text].reverse().join('')
  return backwards.replace(kept, (stretch) => [...stretch].reverse().join(''))
}

/** The pieces with their Arabic turned round. */
export const turnedPieces = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.map((piece) =>
    /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/.test(piece.text) ? { ...piece, text: turned(piece.text) } : piece,
  )
