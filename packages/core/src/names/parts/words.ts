/** A name cut into words, with what stood between them, and what its letters must warn of. */

import { classPlane, foldAction, foldPlane } from '../../text/fold-table.ts'
import { foldText, scriptOfPoint, unitClass } from '../../text/index.ts'
import { mixedKey } from './homoglyphs.ts'
import type { NameWarning } from './types.ts'

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

/** How a word is written, for scripts that have capitals. `inner`: a capital behind small letters (AlHarbi). */
export type WordCase = 'none' | 'lower' | 'first' | 'all' | 'inner'

/** One word of a name. */
export interface Word {
  readonly start: number
  readonly end: number
  /** Folded letters and digits, apostrophes and marks left out. */
  readonly key: string
  readonly script: string
  readonly isNumber: boolean
  readonly case: WordCase
  /** Where the first capital behind small letters stands, from `start`; 0 for none. */
  readonly inner: number
  /** Bits of {@link between} in front of it; 0 for the first word. */
  readonly before: number
  /** A full stop stands right behind it. */
  readonly dotted: boolean
}

/** The words of a name, and what was found on the way. */
export interface Words {
  readonly words: readonly Word[]
  readonly script: string
  readonly warnings: readonly NameWarning[]
}

/** Names longer than this are parsed but must not be compared. In UTF-16 units. */
export const longestComparedName = 400

/** The script of one unit of the basic plane; ranges of the common scripts first. */
const scriptOfUnit = (unit: number): string => {
  if (unit < 0x250) return 'Latn'
  if (unit >= 0x400 && unit < 0x530) return 'Cyrl'
  if (unit >= 0x600 && unit < 0x700) return 'Arab'
  const code = scriptOfPoint(unit)
  // A letter of no script of its own (ー, ʻ) goes with its neighbours.
  return code
}

/** Capitals of the scripts that have them, by the order of their blocks; asking the string would cost an allocation a letter. */
const isUpper = (unit: number): boolean => {
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
const isHiddenControl = (unit: number): boolean =>
  unit === 0x200b ||
  unit === 0x200e ||
  unit === 0x200f ||
  unit === 0x61c ||
  unit === 0xad ||
  unit === 0xfeff ||
  (unit >= 0x202a && unit <= 0x202e) ||
  (unit >= 0x2060 && unit <= 0x2069)

const isPicture = (point: number): boolean =>
  (point >= 0x1f000 && point <= 0x1faff) || (point >= 0x2600 && point <= 0x27bf) || point === 0x20e3

/** Scripts that are written together: Japanese uses three. */
const together = (a: string, b: string): boolean =>
  a === b || ((a === 'Hani' || a === 'Kana' || a === 'Hira') && (b === 'Hani' || b === 'Kana' || b === 'Hira'))

/** Latin words that lose a vowel before an apostrophe and are particles, not the beginning of a word. */
const elided = new Set(['d', 'dell', 'dall', 'nell', 'sull'])
/** What may follow digits and belong to the number: ordinal endings. */
const ordinalEndings = new Set([
  'st',
  'nd',
  'rd',
  'th',
  'er',
  'ere',
  're',
  'e',
  'eme',
  'nd',
  'nci',
  'inci',
  'й',
  'я',
  'е',
  'ой',
  'ая',
  'ое',
  'го',
  'ый',
  'ий',
])

const separatorBit = (unit: number, target: number): number => {
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

/** Cuts a name into words. Linear in its length; answers for any string. */
export const wordsOf = (text: string): Words => {
  const words: Word[] = []
  const warnings: NameWarning[] = []
  const warn = (code: NameWarning): void => {
    if (!warnings.includes(code)) warnings.push(code)
  }
  const length = text.length
  if (length > longestComparedName) warn('too-long')
  let before = 0
  let majority = ''
  let counts: Map<string, number> | undefined
  let total = 0
  let i = 0
  while (i < length) {
    let unit = text.charCodeAt(i)
    let target = foldPlane[unit] as number
    let kind = target < foldAction.several ? (classPlane[target] as number) : unitClass.other
    if (target === foldAction.several) kind = unitClass.letter
    let wide = false
    if (unit >= 0xd800 && unit <= 0xdfff) {
      const point = text.codePointAt(i) as number
      wide = point > 0xffff
      kind = wide && scriptOfPoint(point) !== 'Zyyy' ? unitClass.letter : unitClass.other
      if (wide && foldText(text.slice(i, i + 2)) !== text.slice(i, i + 2)) kind = unitClass.letter
      if (wide && isPicture(point)) warn('emoji')
    }
    if (kind !== unitClass.letter && kind !== unitClass.digit) {
      if (target === foldAction.attached || target === foldAction.format) {
        if (isHiddenControl(unit)) warn('bidi-control')
      } else {
        if (!wide && isPicture(unit)) warn('emoji')
        before |= wide ? between.other : separatorBit(unit, target)
        if (target === 0x2e && words.length > 0) {
          const last = words[words.length - 1] as { -readonly [K in keyof Word]: Word[K] }
          if (last.end === i) last.dotted = true
        }
      }
      i += wide ? 2 : 1
      continue
    }
    // A word: letters, with marks and apostrophes inside; digits inside letters (a slip, "Ig0r") or letters behind digits (3M, 2nd).
    const start = i
    const numeric = kind === unitClass.digit
    let end = i
    let plain = true
    let ascii = true
    let script = ''
    let mixed = false
    let upper = 0
    let lower = 0
    let firstUpper = false
    let inner = 0
    let letters = 0
    let tail = -1
    while (i < length) {
      unit = text.charCodeAt(i)
      if (unit < 0x80) {
        const big = unit >= 0x41 && unit <= 0x5a
        if (big || (unit >= 0x61 && unit <= 0x7a)) {
          if (letters === 0) {
            if (numeric) tail = i
            script = 'Latn'
            firstUpper = big
          } else if (script !== 'Latn') {
            if (script === '') script = 'Latn'
            else mixed = true
          }
          if (big) {
            upper += 1
            if (lower > 0 && inner === 0) inner = i - start
          } else lower += 1
          letters += 1
          i += 1
          end = i
          continue
        }
        if (unit >= 0x30 && unit <= 0x39) {
          if (!numeric) {
            let past = i + 1
            while (past < length && classPlane[foldPlane[text.charCodeAt(past)] as number] === unitClass.digit)
              past += 1
            if (past >= length || classPlane[foldPlane[text.charCodeAt(past)] as number] !== unitClass.letter) break
          }
          i += 1
          end = i
          continue
        }
        if (unit !== 0x27 && unit !== 0x60) break
      }
      target = foldPlane[unit] as number
      if (target === foldAction.attached || target === foldAction.format) {
        if (isHiddenControl(unit)) warn('bidi-control')
        plain = false
        i += 1
        if (target === foldAction.attached) end = i
        continue
      }
      if (target === 0x27) {
        // An apostrophe inside a word (qa'ida, o'zbek) goes; behind an elided particle (d'Estaing) it ends the word.
        const next = text.charCodeAt(i + 1)
        const follows = i + 1 < length && classPlane[foldPlane[next] as number] === unitClass.letter
        if (!follows || (script === 'Latn' && letters < 5 && elided.has(foldText(text.slice(start, end))))) break
        plain = false
        i += 1
        continue
      }
      let size = 1
      let own: string
      if (unit >= 0xd800 && unit <= 0xdfff) {
        const point = text.codePointAt(i) as number
        if (point <= 0xffff) break
        const pair = text.slice(i, i + 2)
        own = scriptOfPoint(point)
        const folded = foldText(pair)
        if (folded !== pair) own = scriptOfPoint(folded.codePointAt(0) ?? 0)
        if (own === 'Zyyy') break
        size = 2
        plain = false
      } else {
        const several = target === foldAction.several
        const unitKind = several ? unitClass.letter : (classPlane[target] as number)
        if (unitKind === unitClass.digit) {
          if (!numeric) break
          i += 1
          end = i
          plain = false
          ascii = false
          continue
        }
        if (unitKind !== unitClass.letter) break
        own = scriptOfUnit(several ? unit : target)
        if (isUpper(unit)) {
          upper += 1
          if (letters === 0) firstUpper = true
          else if (lower > 0 && inner === 0) inner = i - start
        } else lower += 1
      }
      ascii = false
      if (own !== 'Zyyy') {
        if (script === '') script = own
        else if (own !== script) {
          if (together(own, script)) script = 'Hani'
          else mixed = true
        }
      }
      if (letters === 0 && numeric) tail = i
      letters += 1
      i += size
      end = i
    }
    if (end === start) {
      i = Math.max(i, start + 1)
      before |= between.other
      continue
    }
    const raw = text.slice(start, end)
    let key = plain && ascii ? (upper > 0 ? raw.toLowerCase() : raw) : foldText(raw)
    if (!plain && key.includes("'")) key = key.replaceAll("'", '')
    if (mixed) {
      const read = mixedKey(key)
      key = read.key
      script = read.script
      warn(read.whole ? 'homoglyph' : 'mixed-script')
    }
    let isNumber = numeric && letters === 0
    if (numeric && letters > 0 && ordinalEndings.has(foldText(text.slice(tail, end)))) {
      isNumber = true
      key = foldText(text.slice(start, tail))
    }
    if (script === '') script = 'Zyyy'
    if (letters > 0 && script !== 'Zyyy') {
      if (majority === '') majority = script
      if (script !== majority || counts) {
        counts ??= new Map([[majority, total]])
        counts.set(script, (counts.get(script) ?? 0) + letters)
      }
      total += letters
    }
    const previous = words[words.length - 1] as { -readonly [K in keyof Word]: Word[K] } | undefined
    // 25-й: the ending belongs to the number.
    if (previous?.isNumber && before === between.hyphen && previous.end + 1 === start && ordinalEndings.has(key)) {
      previous.end = end
    } else if (key !== '')
      words.push({
        start,
        end,
        key,
        script,
        isNumber,
        case:
          upper === 0
            ? lower > 0
              ? 'lower'
              : 'none'
            : inner > 0 && firstUpper
              ? 'inner'
              : lower > 0
                ? 'first'
                : 'all',
        inner,
        before: words.length === 0 ? before & ~between.space : before,
        dotted: false,
      })
    before = 0
  }
  if (counts) {
    let most = -1
    for (const [code, count] of counts) {
      if (count > most) {
        most = count
        majority = code
      }
    }
  }
  if (total === 0) warn('no-letters')
  return { words, script: majority === '' ? 'Zyyy' : majority, warnings }
}
