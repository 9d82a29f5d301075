/**
 * Finds all names of a dictionary in a text in one pass: a trie in typed arrays, walked from every word start.
 *
 * Why a trie from word starts and not Aho–Corasick over characters: a name must start at a word (or behind Arabic proclitics), so failure
 * links would mostly lead nowhere, and the walk dies after two or three letters on ordinary words. What is between the words of a name
 * (a space, a hyphen, an opening quote, a line end) does not matter; apostrophes inside words do not either (`Qa'ida`, `Qaida`).
 */
import { classAt, type Folded, foldText, unitClass } from '../text/index.ts'

/** One name to look for. `value` is the caller's number for it; several names may carry one, and one name several values. */
export interface FinderName {
  /** The name's {@link finderKey}. */
  readonly key: string
  readonly value: number
}

/** The compiled dictionary: only typed arrays, so that it can be written to a file and shared between workers. */
export interface Finder {
  /** Symbol of each folded unit; 0 for units that occur in no name. */
  readonly symbols: Uint16Array
  readonly symbolCount: number
  /** Open-addressed table of `state * symbolCount + symbol`, 0 for a free place. */
  readonly keys: Uint32Array
  readonly targets: Uint32Array
  /** First output of each state, an index into `values`, or -1. */
  readonly outputs: Int32Array
  /** Values of the outputs and the next output of the same state (-1: none). */
  readonly values: Uint32Array
  readonly next: Int32Array
}

/** One occurrence: folded positions, the values of the name, and the proclitic letters before it (`وب`, `لل`), empty for none. */
export interface FoundName {
  readonly start: number
  readonly end: number
  readonly values: readonly number[]
  readonly proclitic: string
}

const space = 0x20
const apostrophe = 0x27
const alef = 0x627
const lam = 0x644
const softSeparators = new Set([0x20, 0x0a, 0x2d, 0x22, 0x27])
/** A name may run over this many separators between two words (`تنظيم «`, `al - `), no more. */
const longestGap = 3
/** Longest name in folded units; longer ones are refused at build time and can never be in the press. */
export const longestName = 400

/** The form in which a name is stored: its words and numbers in folded letters, one space between them, apostrophes gone. Empty when it has none. */
export const finderKey = (text: string): string => (plainName.test(text) ? text.toLowerCase() : foldedKey(text))

/** Most printed names: Latin words with one space between them, whose key is their small letters. */
const plainName = /^[A-Za-z]+(?: [A-Za-z]+)*$/

const foldedKey = (text: string): string => {
  const folded = foldText(text)
  const isLetter = (at: number): boolean => classAt(folded, at) === unitClass.letter
  let key = ''
  let gap = false
  for (let i = 0; i < folded.length; i += 1) {
    const kind = classAt(folded, i)
    if (kind === unitClass.letter || kind === unitClass.digit) {
      if (gap && key) key += ' '
      gap = false
      key += folded[i]
    } else if (!(folded.charCodeAt(i) === apostrophe && i > 0 && isLetter(i - 1) && isLetter(i + 1))) gap = true
  }
  return key
}

const spread = (key: number, mask: number): number => (Math.imul(key, 0x9e3779b1) >>> 7) & mask

const lookup = (finder: Finder, state: number, symbol: number): number => {
  const { keys, targets } = finder
  const mask = keys.length - 1
  const key = state * finder.symbolCount + symbol
  let at = spread(key, mask)
  for (;;) {
    const found = keys[at] as number
    if (found === key) return targets[at] as number
    if (found === 0) return 0
    at = (at + 1) & mask
  }
}

/** A hash table from `state * symbolCount + symbol` to the next state, while it grows. */
interface Edges {
  readonly keys: Uint32Array
  readonly targets: Uint32Array
}

const edgesFor = (count: number): Edges => {
  let size = 16
  while (size < count * 2) size *= 2
  return { keys: new Uint32Array(size), targets: new Uint32Array(size) }
}

/** Place of a key, or the free place where it belongs. */
const placeOf = ({ keys }: Edges, key: number): number => {
  const mask = keys.length - 1
  let at = spread(key, mask)
  while (keys[at] !== 0 && keys[at] !== key) at = (at + 1) & mask
  return at
}

/** The same edges in a table no larger than they need. */
const compact = (edges: Edges, count: number): Edges => {
  const small = edgesFor(count)
  edges.keys.forEach((key, i) => {
    if (key === 0) return
    const at = placeOf(small, key)
    small.keys[at] = key
    small.targets[at] = edges.targets[i] as number
  })
  return small
}

/**
 * Compiles a dictionary. Names without a letter and names over {@link longestName} are left out. The order of `names` decides the order of
 * values at one place, nothing else.
 */
export const buildFinder = (names: Iterable<FinderName>): Finder => {
  const symbols = new Uint16Array(0x10000)
  let symbolCount = 1
  let total = 2
  const kept: (readonly [string, number])[] = []
  for (const { key, value } of names) {
    if (key === '' || key.length > longestName) continue
    kept.push([key, value])
    total += key.length
    for (let i = 0; i < key.length; i += 1) {
      const unit = key.charCodeAt(i)
      if (symbols[unit] !== 0) continue
      symbols[unit] = symbolCount
      symbolCount += 1
    }
  }
  if (total * symbolCount > 0xffffffff)
    throw new RangeError(`finder: too many names (${kept.length} names of ${total} letters)`)
  const edges = edgesFor(total)
  let states = 2
  const outputLists = new Map<number, number[]>()
  for (const [key, value] of kept) {
    let state = 1
    for (let i = 0; i < key.length; i += 1) {
      const edge = state * symbolCount + (symbols[key.charCodeAt(i)] as number)
      const at = placeOf(edges, edge)
      if (edges.keys[at] === 0) {
        edges.keys[at] = edge
        edges.targets[at] = states
        states += 1
      }
      state = edges.targets[at] as number
    }
    const list = outputLists.get(state)
    if (!list) outputLists.set(state, [value])
    else if (!list.includes(value)) list.push(value)
  }
  const outputs = new Int32Array(states).fill(-1)
  const values: number[] = []
  const next: number[] = []
  for (const [state, list] of outputLists) {
    outputs[state] = values.length
    list.forEach((value, i) => {
      values.push(value)
      next.push(i + 1 < list.length ? values.length : -1)
    })
  }
  return {
    symbols,
    symbolCount,
    ...compact(edges, states),
    outputs,
    values: Uint32Array.from(values),
    next: Int32Array.from(next),
  }
}

const outputsOf = (finder: Finder, state: number): readonly number[] => {
  const values: number[] = []
  for (let at = finder.outputs[state] as number; at >= 0; at = finder.next[at] as number)
    values.push(finder.values[at] as number)
  return values
}

const isWordUnit = (kind: number | undefined): boolean => kind === unitClass.letter || kind === unitClass.digit

/** Whether letters behind a name are an ending of it, in the language of the text: `Afgʻonistonda`, `ҷангҷӯён`. */
export type EndingTest = (letters: string) => boolean

/** Longest run of letters behind a name that is tried as its ending. */
const longestEnding = 8

/** End of the word that goes on at `from`, where what is left of it is an ending; 0 otherwise. */
const wordEnd = ({ classes, text }: Folded, from: number, isEnding: EndingTest): number => {
  let end = from
  while (isWordUnit(classes[end]) && end - from <= longestEnding) end += 1
  return end - from <= longestEnding && isEnding(text.slice(from, end)) ? end : 0
}

/** Walks from `position` in `state` and answers the end and state of the longest name that ends at a word's end; end 0 for none. */
const walk = (
  finder: Finder,
  folded: Folded,
  position: number,
  from: number,
  result: { end: number; state: number },
  isEnding: EndingTest | undefined,
): void => {
  const { units, classes } = folded
  const { symbols, outputs } = finder
  const length = units.length
  let state = from
  let i = position
  result.end = 0
  while (i < length) {
    const unit = units[i] as number
    if (isWordUnit(classes[i])) {
      const symbol = symbols[unit] as number
      if (symbol === 0) return
      state = lookup(finder, state, symbol)
      if (state === 0) return
      i += 1
      if ((outputs[state] as number) >= 0) {
        const end = isWordUnit(classes[i]) ? (isEnding ? wordEnd(folded, i, isEnding) : 0) : i
        if (end > 0) {
          result.end = end
          result.state = state
        }
      }
      continue
    }
    if (unit === apostrophe && classes[i + 1] === unitClass.letter && isWordUnit(classes[i - 1])) {
      i += 1
      continue
    }
    let gap = 0
    while (i < length && gap < longestGap && softSeparators.has(units[i] as number)) {
      gap += 1
      i += 1
    }
    if (gap === 0 || i >= length || !isWordUnit(classes[i])) return
    state = lookup(finder, state, symbols[space] as number)
    if (state === 0) return
  }
}

/** Arabic letters that may stand before a name: conjunctions, prepositions. */
const conjunctions = new Set([0x648, 0x641])
const prepositions = new Set([0x628, 0x643, 0x644])
/** A name of one word this short is not looked for behind a proclitic: too many words would fall apart into one. */
const shortestBehindProclitic = 3

/**
 * All names in a folded text, in order of their start; at one start only the longest. Names inside longer ones that start later are found too;
 * the caller decides what nesting means. With `isEnding` a name may carry an ending, which belongs to the found span. Behind Arabic proclitics ([وف] [بكل] ال, and لل for ل+ال) names are found as well.
 */
export const findNames = (finder: Finder, folded: Folded, isEnding?: EndingTest): readonly FoundName[] => {
  const { units, classes, text } = folded
  const length = units.length
  const found: FoundName[] = []
  const result = { end: 0, state: 0 }
  const rootAlef = lookup(finder, 1, finder.symbols[alef] as number)
  for (let i = 0; i < length; ) {
    if (!isWordUnit(classes[i])) {
      i += 1
      continue
    }
    let bestStart = i
    let bestEnd = 0
    let bestState = 0
    let proclitic = ''
    const attempt = (start: number, from: number): void => {
      walk(finder, folded, start, from, result, isEnding)
      if (result.end > bestEnd && (start === i || result.end - start >= shortestBehindProclitic)) {
        bestStart = start
        bestEnd = result.end
        bestState = result.state
        proclitic = text.slice(i, start)
      }
    }
    attempt(i, 1)
    const first = units[i] as number
    if (first >= 0x621 && first <= 0x64a) {
      let at = i
      if (conjunctions.has(first)) {
        at += 1
        attempt(at, 1)
      }
      const second = units[at] as number
      if (prepositions.has(second)) {
        if (second === lam && units[at + 1] === lam && rootAlef !== 0) attempt(at + 1, rootAlef)
        at += 1
        attempt(at, 1)
      }
      if (units[at] === alef && units[at + 1] === lam) attempt(at + 2, 1)
    }
    if (bestEnd > 0) found.push({ start: bestStart, end: bestEnd, values: outputsOf(finder, bestState), proclitic })
    i += 1
    while (i < length && isWordUnit(classes[i])) i += 1
  }
  return found
}
