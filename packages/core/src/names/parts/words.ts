/** A name cut into words, with what stood between them, and what its letters must warn of. */

import { classPlane, foldAction, foldPlane } from '../../text/fold-table.ts'
import { fold, foldText, scriptOfPoint, unitClass } from '../../text/index.ts'
import { mixedKey } from './homoglyphs.ts'
import { between, isHiddenControl, isPicture, isUpper, scriptOfUnit, separatorBit, together } from './letters.ts'
import type { NameWarning } from './types.ts'

export { between }

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

/** A word folded; `fold` costs more to begin with and stays linear, whatever marks are heaped on a letter. */
const foldedWord = (raw: string): string => (raw.length > 200 ? fold(raw).text : foldText(raw))

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
            // All the digits at once: asking again at each of them would cost the square of their number.
            i = past - 1
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
        if (!follows || (script === 'Latn' && letters < 5 && elided.has(foldedWord(text.slice(start, end))))) break
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
    let key = plain && ascii ? (upper > 0 ? raw.toLowerCase() : raw) : foldedWord(raw)
    if (!plain && key.includes("'")) key = key.replaceAll("'", '')
    if (mixed) {
      const read = mixedKey(key)
      key = read.key
      script = read.script
      warn(read.whole ? 'homoglyph' : 'mixed-script')
    }
    let isNumber = numeric && letters === 0
    if (numeric && letters > 0 && ordinalEndings.has(foldedWord(text.slice(tail, end)))) {
      isNumber = true
      key = foldedWord(text.slice(start, tail))
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
