import { classPlane, composed, expansions, foldAction, foldPlane, isHighLetter, unitClass } from './fold-table.ts'

/**
 * Folds a short string without the map back: the same letters as `fold(text).text`, several times faster. For keys and dictionaries, where nobody asks
 * where a letter came from.
 */
export const foldText = (text: string): string => {
  let out = ''
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i)
    const target = foldPlane[unit] as number
    if (unit === 0x0d) {
      if (text.charCodeAt(i + 1) !== 0x0a) out += '\n'
    } else if (
      unit >= 0xd800 &&
      unit <= 0xdbff &&
      text.charCodeAt(i + 1) >= 0xdc00 &&
      text.charCodeAt(i + 1) <= 0xdfff
    ) {
      const result = expansions.get(text.codePointAt(i) as number)
      out += result ? String.fromCharCode(...result) : text.slice(i, i + 2)
      i += 1
    } else if (target === foldAction.attached) {
      const together = i > 0 && out !== '' && isWhole(text, i - 1) ? composed(out.charCodeAt(out.length - 1), unit) : 0
      if (together) out = out.slice(0, -1) + String.fromCharCode(together)
    } else if (target === foldAction.several) out += String.fromCharCode(...(expansions.get(unit) ?? []))
    else if (target !== foldAction.format) out += String.fromCharCode(target)
  }
  return out
}

/** True when the unit at `at` folds to one unit of its own, so that a mark after it may compose with it. */
const isWhole = (text: string, at: number): boolean => {
  const target = foldPlane[text.charCodeAt(at)] as number
  return target !== foldAction.attached && target !== foldAction.format
}

/** `unitClass` of the character that begins at `at` of a folded text; for a surrogate pair the class of its code point. */
export const classAt = (text: string, at: number): number => {
  const unit = text.charCodeAt(at)
  if (unit >= 0xd800 && unit <= 0xdbff)
    return isHighLetter(text.codePointAt(at) as number) ? unitClass.letter : unitClass.other
  if (unit >= 0xdc00 && unit <= 0xdfff && at > 0) {
    const point = text.codePointAt(at - 1) as number
    return point > 0xffff && isHighLetter(point) ? unitClass.letter : unitClass.other
  }
  return classPlane[unit] as number
}
