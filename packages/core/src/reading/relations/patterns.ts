/** Patterns of words with alternatives, compiled into one net by first word, so that a page is walked once for all of them. */
import type { Page } from '../page.ts'
import { withoutConjunction } from '../phrases.ts'

/** A place in a pattern: which word leads to which next place. */
interface Node {
  readonly edges: Map<string, Node[]>
  /** A gap of a few tokens leads there. */
  readonly gaps: Node[]
  /** Values of the patterns that end here. */
  readonly ends: number[]
}

/** Patterns compiled; values are the caller's own numbers. */
export interface Patterns {
  readonly start: Node
}

/** A pattern that stands in the page: tokens up to `end`, and the numbers of the patterns that end there. */
export interface Match {
  readonly end: number
  readonly values: readonly number[]
}

const node = (): Node => ({ edges: new Map(), gaps: [], ends: [] })

/** Cuts a text at a sign that stands outside all brackets. */
const cut = (text: string, sign: string): readonly string[] => {
  const parts: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at <= text.length; at += 1) {
    const letter = text[at]
    if (letter === '(') depth += 1
    else if (letter === ')') depth -= 1
    if (at === text.length || (depth === 0 && letter === sign)) {
      parts.push(text.slice(from, at))
      from = at + 1
    }
  }
  return parts
}

/** The elements of a pattern: what stands between spaces outside brackets. */
export const cutPattern = (pattern: string): readonly string[] => cut(pattern, ' ').filter((one) => one !== '')

/** Every reading of one element that has no space outside brackets: `(led|head(s|ed))`. */
export const readings = (element: string): readonly string[] => {
  const open = element.indexOf('(')
  if (open < 0) return [element]
  let depth = 0
  let close = open
  for (; close < element.length; close += 1) {
    if (element[close] === '(') depth += 1
    else if (element[close] === ')' && --depth === 0) break
  }
  const before = element.slice(0, open)
  const tails = readings(element.slice(close + 1))
  return cut(element.slice(open + 1, close), '|').flatMap((inner) =>
    readings(inner).flatMap((one) => tails.map((tail) => before + one + tail)),
  )
}

const step = (from: Node, word: string): Node => {
  const next = node()
  const list = from.edges.get(word)
  if (list) list.push(next)
  else from.edges.set(word, [next])
  return next
}

const link = (from: Node, word: string, to: Node): void => {
  const list = from.edges.get(word)
  if (list) list.push(to)
  else from.edges.set(word, [to])
}

/** Adds one pattern; its elements share the nodes behind them, so that alternatives cost a sum and not a product. */
const add = (start: Node, pattern: string, value: number): void => {
  let froms: readonly Node[] = [start]
  const elements = cutPattern(pattern)
  for (const element of elements) {
    const to = node()
    const nexts = new Set<Node>([to])
    if (element === '*') {
      for (const from of froms) from.gaps.push(to)
      froms = [...froms, to]
      continue
    }
    for (const reading of readings(element)) {
      const words = reading.split(' ').filter((word) => word !== '')
      if (words.length === 0) for (const from of froms) nexts.add(from)
      for (const from of words.length === 0 ? [] : froms) {
        let at = from
        for (const word of words.slice(0, -1)) at = step(at, word)
        link(at, words.at(-1) as string, to)
      }
    }
    froms = [...nexts]
  }
  for (const from of froms) if (from !== start) from.ends.push(value)
}

/** Compiles patterns, each with the number it answers. */
export const patterns = (list: readonly (readonly [pattern: string, value: number])[]): Patterns => {
  const start = node()
  for (const [pattern, value] of list) add(start, pattern, value)
  return { start }
}

const proclitics = new Set(['ل', 'ب'])
const longestGap = 6

const isStop = (page: Page, at: number): boolean =>
  page.tokens[at]?.kind === 'mark' && !/^['’]$/.test(page.tokens[at]?.text ?? '')

/** The longest match that begins at a token, or `undefined`. In Arabic و and ف before the first word are passed over. */
export const matchAt = (page: Page, { start }: Patterns, at: number, limit: number): Match | undefined => {
  const token = page.tokens[at]
  if (token?.kind !== 'word') return undefined
  const bare = withoutConjunction(page, token.text)
  const plain = start.edges.get(token.text)
  const joined = bare === token.text ? undefined : start.edges.get(bare)
  if (!plain && !joined) return undefined
  let best: { end: number; values: number[] } | undefined
  const keep = (place: Node, end: number): void => {
    if (place.ends.length === 0) return
    if (!best || end > best.end) best = { end, values: [...place.ends] }
    else if (end === best.end) best.values.push(...place.ends)
  }
  const walk = (place: Node, index: number): void => {
    keep(place, index)
    for (const to of place.gaps)
      for (let skip = 0; skip <= longestGap && index + skip < limit; skip += 1) {
        // A mark ends the gap, but for the apostrophe of an owner ("the Council's list").
        if (skip > 0 && isStop(page, index + skip - 1)) break
        walkEdges(to, index + skip)
      }
    walkEdges(place, index)
  }
  const walkEdges = (place: Node, index: number): void => {
    const word = index < limit ? page.tokens[index] : undefined
    if (!word) return
    for (const to of place.edges.get(word.text) ?? []) walk(to, index + 1)
    if (page.language === 'ar' && word.kind === 'word' && word.text.length > 2)
      for (const letter of proclitics)
        if (word.text.startsWith(letter)) for (const to of place.edges.get(letter) ?? []) keep(to, index)
  }
  for (const to of plain ?? []) walk(to, at + 1)
  for (const to of joined ?? []) walk(to, at + 1)
  return best
}

/** True when a pattern is nothing but a letter at the front of the next word, and that word carries it (لتنظيم for `ل`). */
export const startsWithProclitic = (page: Page, { start }: Patterns, at: number): boolean => {
  const text = page.tokens[at]?.text ?? ''
  return (
    text.length > 2 &&
    [...proclitics].some(
      (letter) => text.startsWith(letter) && start.edges.get(letter)?.some((to) => to.ends.length > 0) === true,
    )
  )
}
