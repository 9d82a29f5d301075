/** Questions about single letters and signs, answered by ranges: they are asked once a letter. */
import { classPlane } from '../../text/fold-table.ts'
import { scriptOfPoint, unitClass } from '../../text/index.ts'

/** What stood between a word and the one before it; several may have. */
export const between = {
  space: 1,
  hyphen: 2,
  dot: 4,
  comma: 8,
  apostrophe: 16,
  slash: 32,
  open: 64,
  other: 128,
} as const

/** The script of one unit of the basic plane; ranges of the common scripts first. */
export const scriptOfUnit = (unit: number): string => {
  if (unit < 0x250) return 'Latn'
  if (unit >= 0x400 && unit < 0x530) return 'Cyrl'
  if (unit >= 0x600 && unit < 0x700) return 'Arab'
  const code = scriptOfPoint(unit)
  // A letter of no script of its own (ー, ʻ) goes with its neighbours.
  return code
}

/** Capitals of the scripts that have them, by the order of their blocks; asking the string would cost an allocation a letter. */
export const isUpper = (unit: number): boolean => {
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a
  if (unit < 0x100) return unit >= 0xc0 && unit <= 0xde
  if (unit < 0x180) {
    const odd = (unit >= 0x139 && unit <= 0x148) || unit > 0x178
    return unit === 0x178 || (unit & 1) === (odd ? 1 : 0)
  }
  if (unit < 0x370) return unit >= 0x1cd && unit < 0x234 && (unit & 1) === (unit < 0x1dd ? 1 : 0)
  if (unit < 0x400) return unit < 0x3ac && unit !== 0x390
  if (unit < 0x460) return unit < 0x430
  if (unit < 0x530) return (unit & 1) === (unit >= 0x4c1 && unit <= 0x4ce ? 1 : 0)
  if (unit < 0x590) return unit <= 0x556
  return unit >= 0x1e00 && unit < 0x1f00 && (unit & 1) === 0
}

/** Direction controls, and joiners that mean nothing in a name. ZWNJ and ZWJ are letters' business in Persian and Indic writing. */
export const isHiddenControl = (unit: number): boolean =>
  unit === 0x200b ||
  unit === 0x200e ||
  unit === 0x200f ||
  unit === 0x61c ||
  unit === 0xad ||
  unit === 0xfeff ||
  (unit >= 0x202a && unit <= 0x202e) ||
  (unit >= 0x2060 && unit <= 0x2069)

/** True for emoji and other pictures. */
export const isPicture = (point: number): boolean =>
  (point >= 0x1f000 && point <= 0x1faff) || (point >= 0x2600 && point <= 0x27bf) || point === 0x20e3

/** Scripts that are written together: Japanese uses three. */
export const together = (a: string, b: string): boolean =>
  a === b || ((a === 'Hani' || a === 'Kana' || a === 'Hira') && (b === 'Hani' || b === 'Kana' || b === 'Hira'))

/** What a sign that is no letter puts between two words. `target` is the unit after folding. */
export const separatorBit = (unit: number, target: number): number => {
  if (classPlane[target] === unitClass.space || classPlane[target] === unitClass.newline) return between.space
  switch (target) {
    case 0x2d:
    case 0x5f:
      return unit === 0x5f ? between.space : between.hyphen
    case 0x2e:
      return between.dot
    case 0x2c:
      return between.comma
    case 0x27:
      return between.apostrophe
    case 0x2f:
    case 0x5c:
    case 0x7c:
      return between.slash
    case 0x28:
    case 0x5b:
    case 0x7b:
      return between.open
    default:
      return between.other
  }
}
