/**
 * How alike two words sound: a weighted edit distance over sounds. Costs come from `data/names/sounds.yaml`: near nothing between two
 * romanisations of one sound, little for a vowel that an abjad leaves out, much for another consonant.
 */
import { dropCosts, endCosts, pairCosts, unwrittenCosts } from './sounds.generated.ts'

const size = 128
const unrelated = 1

const pairs = new Float32Array(size * size).fill(unrelated)
for (let i = 0; i < size; i += 1) pairs[i * size + i] = 0
for (const line of pairCosts.split('\n')) {
  const [cost, ...items] = line.split(' ')
  for (const item of items) {
    const [a, b] = [item.charCodeAt(0), item.charCodeAt(1)]
    pairs[a * size + b] = Number(cost)
    pairs[b * size + a] = Number(cost)
  }
}

const singles = (text: string, base: Float32Array): Float32Array => {
  const table = base.slice()
  for (const line of text.split('\n')) {
    const [cost, ...items] = line.split(' ')
    for (const item of items) table[item.charCodeAt(0)] = Number(cost)
  }
  return table
}
const drops = singles(dropCosts, new Float32Array(size).fill(unrelated))
const unwritten = singles(unwrittenCosts, drops)

const edge = (first: boolean): Float32Array => {
  const table = new Float32Array(size)
  for (const line of endCosts.split('\n')) {
    const [cost, ...items] = line.split(' ')
    for (const item of items) if (item.startsWith('^') === first) table[item.charCodeAt(first ? 1 : 0)] = Number(cost)
  }
  return table
}
const starts = edge(true)
const finals = edge(false)

/** How much a sound adds to the length of a word: a vowel half a consonant, hardly heard signs nearly nothing. */
const weights = new Float32Array(size).fill(1)
for (const vowel of 'aeiouAIUYW7') weights[vowel.charCodeAt(0)] = 0.5
for (const quiet of '@~3%') weights[quiet.charCodeAt(0)] = 0.1

/** Two neighbouring sounds that changed places: a slip of the hand. */
const swap = 0.6
/** Another consonant at the start of a word is worse than one inside it. */
const firstDiffers = 0.15

/** Below this two words are not the same name, and the similarity is 0: a fuzzy agreement on less is no evidence. */
export const leastSimilarity = 0.76

/** In an abjad the second of two vowels in a row stands for a long one, which is written: Hussein has a letter that Hassan has not. */
const longVowel = 0.4
const vowel = new Uint8Array(size)
for (const one of 'aeiou') vowel[one.charCodeAt(0)] = 1

const longest = 48
/** Rows of the distance table: one more than the longest word has sounds. */
const row = longest + 1
const distances = new Float64Array(row * 3)

/** A word's sounds with all that a distance asks of them, worked out once. */
export interface Sounded {
  readonly sounds: string
  /** Codes of the first 48 sounds, all below 128. */
  readonly codes: Uint8Array
  /** What leaving each of them out costs: among vowelled words, and where one of the two is in an abjad. */
  readonly drops: Float32Array
  readonly unwritten: Float32Array
  /** The length of the word in consonants, by which a distance is judged. */
  readonly weight: number
}

const costsOf = (codes: Uint8Array, abjad: boolean): Float32Array => {
  const source = abjad ? unwritten : drops
  const out = Float32Array.from(codes, (code, i) =>
    abjad && i > 0 && vowel[code] === 1 && vowel[codes[i - 1] as number] === 1 ? longVowel : (source[code] as number),
  )
  if (codes.length === 0) return out
  const end = codes.length - 1
  out[0] = Math.max(out[0] as number, starts[codes[0] as number] as number)
  out[end] = Math.max(out[end] as number, finals[codes[end] as number] as number)
  return out
}

/** Prepares a word's sounds. Signs outside ASCII are no sounds and are left out. */
export const soundedOf = (sounds: string): Sounded => {
  const ascii = /^[\x20-\x7e]*$/.test(sounds) ? sounds : sounds.replace(/[^\x20-\x7e]/g, '')
  const codes = Uint8Array.from({ length: Math.min(ascii.length, longest) }, (_, i) => ascii.charCodeAt(i))
  let weight = 0
  for (const code of codes) weight += weights[code] as number
  return { sounds, codes, drops: costsOf(codes, false), unwritten: costsOf(codes, true), weight }
}

/** Infinity as soon as the distance is sure to exceed the limit. `y` and its costs lie in longer arrays, from a place on. */
const distanceOver = (
  x: Uint8Array,
  dropX: Float32Array,
  y: Uint8Array,
  dropY: Float32Array,
  from: number,
  m: number,
  limit: number,
): number => {
  const n = x.length
  let before = 0
  let previous = row
  let current = row * 2
  let leastBefore = 0
  distances[previous] = 0
  for (let j = 0; j < m; j += 1)
    distances[previous + j + 1] = (distances[previous + j] as number) + (dropY[from + j] as number)
  for (let i = 0; i < n; i += 1) {
    const one = x[i] as number
    const gone = dropX[i] as number
    const costs = one * size
    let left = (distances[previous] as number) + gone
    let least = left
    distances[current] = left
    for (let j = 0; j < m; j += 1) {
      const other = y[from + j] as number
      let best = (distances[previous + j] as number) + (pairs[costs + other] as number)
      if (i === 0 && j === 0 && best >= 0.5) best += firstDiffers
      const without = (distances[previous + j + 1] as number) + gone
      if (without < best) best = without
      left += dropY[from + j] as number
      if (left < best) best = left
      if (i > 0 && j > 0 && one === y[from + j - 1] && other === x[i - 1] && one !== other) {
        const swapped = (distances[before + j - 1] as number) + swap
        if (swapped < best) best = swapped
      }
      distances[current + j + 1] = best
      left = best
      if (best < least) least = best
    }
    // The next row grows out of this one, or by a swap out of the one before.
    if (least > limit && leastBefore + swap > limit) return Number.POSITIVE_INFINITY
    leastBefore = least
    const spare = before
    before = previous
    previous = current
    current = spare
  }
  const distance = distances[previous + m] as number
  return distance > limit ? Number.POSITIVE_INFINITY : distance
}

/**
 * Weighted distance of two words in sounds, or `Infinity` as soon as it is sure to exceed `limit`. `abjad`: exactly one of them is written
 * without vowels.
 */
export const soundDistance = (a: Sounded, b: Sounded, abjad: boolean, limit: number): number =>
  abjad
    ? distanceOver(a.codes, a.unwritten, b.codes, b.unwritten, 0, b.codes.length, limit)
    : distanceOver(a.codes, a.drops, b.codes, b.drops, 0, b.codes.length, limit)

/** What a distance is measured by: the words' length in consonants. */
const normOf = (a: number, b: number, abjad: boolean): number =>
  abjad ? Math.max(Math.min(a, b), 1.5) : Math.max((a + b) / 2, 1)

/**
 * How alike two words sound, from {@link leastSimilarity} to 1, or 0. Where one is in an abjad, only what that one writes is measured.
 *
 * @example soundSimilarity(soundedOf('xaled'), soundedOf('xAld'), true) // 0.97…
 */
export const soundSimilarity = (a: Sounded, b: Sounded, abjad: boolean): number => {
  if (a.sounds === b.sounds) return 1
  const norm = normOf(a.weight, b.weight, abjad)
  const limit = norm * (1 - leastSimilarity)
  const distance = soundDistance(a, b, abjad, limit)
  return distance > limit ? 0 : 1 - distance / norm
}

/** Words end to end, as `SoundTable` holds them. */
interface SoundedTable {
  readonly starts: Uint32Array
  readonly codes: Uint8Array
  readonly drops: Float32Array
  readonly unwritten: Float32Array
  readonly weights: Float32Array
}

/** Weights in the table are of single precision; a word at the very edge is left to the exact measure. */
const tableSlack = 1e-3

/** True when a word is surely less than {@link leastSimilarity} like the one at a place of a table: `soundSimilarity`, without the word. */
export const soundsFarApart = (a: Sounded, table: SoundedTable, number: number, abjad: boolean): boolean => {
  const from = table.starts[number] as number
  const m = (table.starts[number + 1] as number) - from
  const limit = normOf(a.weight, table.weights[number] as number, abjad) * (1 - leastSimilarity) + tableSlack
  const [mine, theirs] = abjad ? [a.unwritten, table.unwritten] : [a.drops, table.drops]
  return distanceOver(a.codes, mine as Float32Array, table.codes, theirs as Float32Array, from, m, limit) > limit
}
