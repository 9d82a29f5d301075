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
export const leastSimilarity = 0.7

/** In an abjad the second of two vowels in a row stands for a long one, which is written: Hussein has a letter that Hassan has not. */
const longVowel = 0.4
const vowel = new Uint8Array(size)
for (const one of 'aeiou') vowel[one.charCodeAt(0)] = 1

const longest = 48
const dropsA = new Float32Array(longest)
const dropsB = new Float32Array(longest)

const rows = [new Float32Array(longest + 1), new Float32Array(longest + 1), new Float32Array(longest + 1)] as const

const at = (table: Float32Array | Uint8Array, sound: number): number =>
  sound < size ? (table[sound] as number) : unrelated
const pairCost = (a: number, b: number): number =>
  a === b ? 0 : a < size && b < size ? (pairs[a * size + b] as number) : unrelated

const fillDrops = (out: Float32Array, sounds: string, length: number, abjad: boolean): void => {
  const table = abjad ? unwritten : drops
  for (let i = 0; i < length; i += 1) {
    const code = sounds.charCodeAt(i)
    out[i] = at(table, code)
    if (abjad && i > 0 && at(vowel, code) === 1 && at(vowel, sounds.charCodeAt(i - 1)) === 1) out[i] = longVowel
  }
  if (length === 0) return
  out[0] = Math.max(out[0] as number, at(starts, sounds.charCodeAt(0)))
  out[length - 1] = Math.max(out[length - 1] as number, at(finals, sounds.charCodeAt(length - 1)))
}

/** The length of a word in consonants, by which a distance is judged. */
export const soundWeight = (sounds: string): number => {
  let sum = 0
  for (let i = 0; i < sounds.length && i < longest; i += 1) sum += at(weights, sounds.charCodeAt(i))
  return sum
}

/**
 * Weighted distance of two words in sounds, or `Infinity` as soon as it is sure to exceed `limit`. `abjad`: exactly one of them is written
 * without vowels. Only the first 48 sounds count.
 */
export const soundDistance = (a: string, b: string, abjad: boolean, limit: number): number => {
  const n = Math.min(a.length, longest)
  const m = Math.min(b.length, longest)
  fillDrops(dropsA, a, n, abjad)
  fillDrops(dropsB, b, m, abjad)
  let [before, previous, current] = rows as readonly [Float32Array, Float32Array, Float32Array]
  previous[0] = 0
  for (let j = 1; j <= m; j += 1) previous[j] = (previous[j - 1] as number) + (dropsB[j - 1] as number)
  for (let i = 1; i <= n; i += 1) {
    const x = a.charCodeAt(i - 1)
    const gone = dropsA[i - 1] as number
    let least = (previous[0] as number) + gone
    current[0] = least
    for (let j = 1; j <= m; j += 1) {
      const y = b.charCodeAt(j - 1)
      let cost = pairCost(x, y)
      if (i === 1 && j === 1 && cost >= 0.5) cost += firstDiffers
      let best = (previous[j - 1] as number) + cost
      const without = (previous[j] as number) + gone
      if (without < best) best = without
      const more = (current[j - 1] as number) + (dropsB[j - 1] as number)
      if (more < best) best = more
      if (i > 1 && j > 1 && x === b.charCodeAt(j - 2) && y === a.charCodeAt(i - 2) && x !== y) {
        const swapped = (before[j - 2] as number) + swap
        if (swapped < best) best = swapped
      }
      current[j] = best
      if (best < least) least = best
    }
    if (least > limit) return Number.POSITIVE_INFINITY
    const spare = before
    before = previous
    previous = current
    current = spare
  }
  const distance = previous[m] as number
  return distance > limit ? Number.POSITIVE_INFINITY : distance
}

/**
 * How alike two words sound, from {@link leastSimilarity} to 1, or 0. Where one is in an abjad, only what that one writes is measured.
 *
 * @example soundSimilarity('xaled', 'xAld', true) // 0.96…
 */
export const soundSimilarity = (a: string, b: string, abjad: boolean): number => {
  if (a === b) return 1
  const wa = soundWeight(a)
  const wb = soundWeight(b)
  const norm = abjad ? Math.max(Math.min(wa, wb), 1.5) : Math.max((wa + wb) / 2, 1)
  const limit = norm * (1 - leastSimilarity)
  const distance = soundDistance(a, b, abjad, limit)
  return distance > limit ? 0 : 1 - distance / norm
}
