/**
 * Patterns: the order in which a language puts the pieces of a date or a figure, as its `language.yaml` writes it.
 *
 *     day month year?          pieces one behind the other, the last may be missing
 *     <(in|since)> year        one of two roles, asked for and left out of the span
 *     P - P                    a sign of punctuation stands for itself
 *
 * Between two pieces an ending of the word before (`2021'de`, `500-ден`), a hyphen or the full stop of an ordinal is stepped over.
 */
import { glued, has, type Item } from './lexis.ts'

interface Piece {
  readonly names: readonly string[]
  readonly optional: boolean
  readonly outside: boolean
}

/** A pattern ready to be matched. */
export interface CompiledPattern {
  readonly pieces: readonly Piece[]
  /** Names one of which must stand at the pattern's first item. */
  readonly firsts: readonly string[]
}

/** Compiles the text of a pattern; throws an `Error` that names the piece it cannot read. */
export const compilePattern = (text: string): CompiledPattern => {
  const pieces = text.split(' ').map((word): Piece => {
    const optional = word.length > 1 && word.endsWith('?')
    const whole = optional ? word.slice(0, -1) : word
    const outside = whole.length > 2 && whole.startsWith('<') && whole.endsWith('>')
    const inner = outside ? whole.slice(1, -1) : whole
    const names = inner.replace(/^\((.+)\)$/, '$1').split('|')
    if (names.some((name) => !/^(?:[A-Za-z]+|[^\s\p{L}\p{N}])$/u.test(name)))
      throw new Error(`"${word}" in the pattern "${text}" is neither a name nor a single sign`)
    return { names, optional, outside }
  })
  const must = pieces.findIndex(({ optional }) => !optional)
  if (must < 0) throw new Error(`the pattern "${text}" has no piece that must be there`)
  return { pieces, firsts: [...new Set(pieces.slice(0, must + 1).flatMap(({ names }) => names))] }
}

/** A piece that matched, over items `[first, next)`. */
export interface Capture<T> {
  readonly name: string
  readonly value: T
  readonly first: number
  readonly next: number
}

/** What a pattern matched: its pieces over items `[first, next)`, without those outside; `end` is behind these as well. */
export interface Match<T> {
  readonly captures: readonly Capture<T>[]
  readonly first: number
  readonly next: number
  readonly end: number
}

/** Reads the slot of this name at item `i`; `undefined` where it does not stand there. */
export type SlotReader<T> = (name: string, i: number) => { readonly value: T; readonly next: number } | undefined

/** Behind item `i - 1`: where the next piece may begin, nearest first. */
const places = (items: readonly Item[], i: number): readonly number[] => {
  const item = items[i]
  if (!item) return [i]
  const here = [i]
  if (has(item, 'ending')) here.push(i + 1)
  else if (item.kind === 'mark' && glued(items, i)) {
    const after = items[i + 1]
    if ((item.text === '-' || item.text === "'") && after?.kind === 'word' && glued(items, i + 1)) {
      here.push(i + 1)
      if (has(after, 'ending')) here.push(i + 2)
    } else if (
      item.text === '.' &&
      items[i - 1]?.kind === 'number' &&
      !(after?.kind === 'number' && glued(items, i + 1))
    )
      here.push(i + 1)
  }
  return here
}

/** Tells which patterns can begin at item `i`: most items begin few, and each name is read once for all patterns. */
export const beginsAt = <T>(read: SlotReader<T>, i: number): ((pattern: CompiledPattern) => boolean) => {
  const seen = new Map<string, boolean>()
  return ({ firsts }) =>
    firsts.some((name) => {
      const before = seen.get(name)
      if (before !== undefined) return before
      const here = read(name, i) !== undefined
      seen.set(name, here)
      return here
    })
}

/** Matches a pattern at item `i`. Every optional piece is taken where it can be; costs a bounded number of steps for a pattern. */
export const matchPattern = <T>(
  items: readonly Item[],
  { pieces }: CompiledPattern,
  i: number,
  read: SlotReader<T>,
): Match<T> | undefined => {
  const captures: Capture<T>[] = []
  let end = -1
  const from = (piece: number, at: number): boolean => {
    const one = pieces[piece]
    if (!one) {
      end = at
      return true
    }
    for (const place of at === i ? [at] : places(items, at))
      for (const name of one.names) {
        const found = read(name, place)
        if (!found) continue
        if (!one.outside) captures.push({ name, value: found.value, first: place, next: found.next })
        if (from(piece + 1, found.next)) return true
        if (!one.outside) captures.pop()
      }
    return one.optional && from(piece + 1, at)
  }
  if (!from(0, i)) return undefined
  const first = captures[0]?.first
  const next = captures.at(-1)?.next
  return first === undefined || next === undefined ? undefined : { captures, first, next, end }
}
