import { classPlane, composed, expansions, foldAction, foldPlane, isHighLetter, unitClass } from './fold-table.ts'
import { foldText } from './fold-text.ts'
import type { Span } from './span.ts'

/**
 * A text brought to the form in which spellings meet, with a map back to the characters it came from.
 *
 * Unit `i` of `text` came from `source.slice(starts[i], ends[i])`; marks and tatweel behind a letter belong to that letter, invisible signs to
 * nothing. Both arrays never decrease. All units of one expansion (ﷲ, ß) share one source span, so a span that cuts through an expansion
 * widens to the whole character.
 */
export interface Folded {
  readonly source: string
  readonly text: string
  /** The units of `text`, for loops that cannot afford `charCodeAt`. */
  readonly units: Uint16Array
  /** `unitClass` of each unit. */
  readonly classes: Uint8Array
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

const decode = (units: Uint16Array): string => {
  const pieces: string[] = []
  for (let i = 0; i < units.length; i += 8192) {
    pieces.push(String.fromCharCode.apply(null, units.subarray(i, i + 8192) as unknown as number[]))
  }
  return pieces.join('')
}

/** Class of one unit of an expansion; both halves of a surrogate pair have the class of their code point. */
const classOf = (units: readonly number[], at: number): number => {
  const unit = units[at] as number
  if (unit < 0xd800 || unit > 0xdfff) return classPlane[unit] as number
  const high = unit < 0xdc00 ? unit : (units[at - 1] as number)
  const low = unit < 0xdc00 ? (units[at + 1] as number) : unit
  return isHighLetter(0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00)) ? unitClass.letter : unitClass.other
}

/**
 * Folds a text: lower case, marks dropped, letter variants, digits and punctuation brought to one form each (`data/text/fold.yaml`).
 * Works on any UTF-16 string; lone surrogates stay as they are. Linear; its speed stands in `bench/README.md`.
 *
 * @example
 * const folded = fold('«الجَماعةُ»')
 * folded.text                       // '"الجماعه"'
 * sourceSpan(folded, 1, 8)          // { start: 1, end: 10 }, marks included
 */
export const fold = (source: string): Folded => {
  const length = source.length
  let units = new Uint16Array(length + 16)
  let starts = new Uint32Array(length + 16)
  let ends = new Uint32Array(length + 16)
  let classes = new Uint8Array(length + 16)
  let out = 0
  const grow = (): void => {
    const size = units.length * 2
    const copy = <T extends Uint16Array | Uint32Array | Uint8Array>(from: T, to: T): T => {
      to.set(from)
      return to
    }
    units = copy(units, new Uint16Array(size))
    starts = copy(starts, new Uint32Array(size))
    ends = copy(ends, new Uint32Array(size))
    classes = copy(classes, new Uint8Array(size))
  }
  const emit = (unit: number, kind: number, start: number, end: number): void => {
    if (out === units.length) grow()
    units[out] = unit
    classes[out] = kind
    starts[out] = start
    ends[out] = end
    out += 1
  }
  for (let i = 0; i < length; ) {
    const unit = source.charCodeAt(i)
    let target = foldPlane[unit] as number
    // Nearly every character: one unit to one unit, nothing special about it.
    if (target < 0xd800 && unit !== 0x0d) {
      if (out === units.length) grow()
      units[out] = target
      classes[out] = classPlane[target] as number
      starts[out] = i
      i += 1
      ends[out] = i
      out += 1
      continue
    }
    if (unit === 0x0d) {
      if (source.charCodeAt(i + 1) === 0x0a) {
        i += 1
        continue
      }
      target = 0x0a
    } else if (unit >= 0xd800 && unit <= 0xdbff) {
      const next = source.charCodeAt(i + 1)
      if (next >= 0xdc00 && next <= 0xdfff) {
        const point = 0x10000 + ((unit - 0xd800) << 10) + (next - 0xdc00)
        const result = expansions.get(point)
        if (result) for (let k = 0; k < result.length; k += 1) emit(result[k] as number, classOf(result, k), i, i + 2)
        else {
          const kind = isHighLetter(point) ? unitClass.letter : unitClass.other
          emit(unit, kind, i, i + 2)
          emit(next, kind, i, i + 2)
        }
        i += 2
        continue
      }
    }
    if (target === foldAction.attached) {
      if (out > 0 && ends[out - 1] === i) {
        const together = starts[out - 1] === i - 1 ? composed(units[out - 1] as number, unit) : 0
        if (together) units[out - 1] = together
        const start = starts[out - 1] as number
        for (let k = out - 1; k >= 0 && starts[k] === start; k -= 1) ends[k] = i + 1
      }
    } else if (target === foldAction.several) {
      for (const one of expansions.get(unit) ?? []) emit(one, classPlane[one] as number, i, i + 1)
    } else if (target !== foldAction.format) {
      emit(target, classPlane[target] as number, i, i + 1)
    }
    i += 1
  }
  const kept = units.subarray(0, out)
  return {
    source,
    text: decode(kept),
    units: kept,
    classes: classes.subarray(0, out),
    starts: starts.subarray(0, out),
    ends: ends.subarray(0, out),
  }
}

/** The characters of the original that folded `[start, end)` came from. An empty range answers an empty span at its place. */
export const sourceSpan = (folded: Folded, start: number, end: number): Span => {
  const { starts, ends, source } = folded
  const from = start < starts.length ? (starts[start] as number) : source.length
  return { start: from, end: end > start ? (ends[end - 1] as number) : from }
}

/** The words of the original that folded `[start, end)` came from. */
export const sourceText = (folded: Folded, start: number, end: number): string => {
  const span = sourceSpan(folded, start, end)
  return folded.source.slice(span.start, span.end)
}

/**
 * The folded unit that holds the character at `position` of the original, or the next one after it; `text.length` past the end.
 * For going from a span of the original to the folded text.
 */
export const foldedIndex = (folded: Folded, position: number): number => {
  const { ends } = folded
  let low = 0
  let high = ends.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ends[middle] as number) <= position) low = middle + 1
    else high = middle
  }
  return low
}

/** Folded text with runs of space folded and ends trimmed: the key under which two spellings of a short string are the same. */
export const foldKey = (text: string): string => foldText(text).replace(/\s+/g, ' ').trim()
