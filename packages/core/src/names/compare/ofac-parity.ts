/**
 * A score like that of the search page of the US Treasury, for people who must explain why that page shows a name and Marsad does not.
 * No part of a verdict. Rebuilt from a description of how the page behaves; `evals/ordering.ts` says how close it comes.
 */
import { foldText } from '../../text/index.ts'

const prefixScale = 0.1
const longestPrefix = 4

const jaro = (a: string, b: string): number => {
  const reach = Math.max(0, (Math.max(a.length, b.length) >> 1) - 1)
  const taken = new Uint8Array(b.length)
  const left: string[] = []
  for (let i = 0; i < a.length; i += 1)
    for (let j = Math.max(0, i - reach); j <= Math.min(b.length - 1, i + reach); j += 1)
      if (taken[j] === 0 && a[i] === b[j]) {
        taken[j] = 1
        left.push(a[i] as string)
        break
      }
  if (left.length === 0) return 0
  const right = [...b].filter((_, at) => taken[at] === 1)
  const moved = left.filter((letter, at) => letter !== right[at]).length / 2
  return (left.length / a.length + left.length / b.length + (left.length - moved) / left.length) / 3
}

/** Jaro–Winkler similarity in [0, 1]; the bonus for a common beginning is given whatever the similarity of the rest. */
export const jaroWinkler = (a: string, b: string): number => {
  const rest = jaro(a, b)
  let prefix = 0
  while (prefix < longestPrefix && prefix < a.length && a[prefix] === b[prefix]) prefix += 1
  return rest + prefix * prefixScale * (1 - rest)
}

const words = (text: string): readonly string[] =>
  foldText(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/**
 * The better of two: both names as they stand, if they begin with the same letter; and, word by word of the query, the best word of the listed
 * name, on average. In [0, 1], in whole hundredths as the page shows it. Names in two scripts have nothing in common there, and so here.
 */
export const ofacParityScore = (query: string, listed: string): number => {
  const [asked, printed] = [words(query), words(listed)]
  const [a, b] = [asked.join(' '), printed.join(' ')]
  if (a === '' || b === '') return 0
  const whole = a[0] === b[0] ? jaroWinkler(a, b) : 0
  const long = asked.filter((word) => word.length > 2)
  const counted = long.length > 0 ? long : asked
  const best = counted.map((word) => Math.max(0, ...printed.map((other) => jaroWinkler(word, other))))
  const mean = best.reduce((sum, one) => sum + (one < 0.5 ? 0 : one), 0) / counted.length
  return Math.round(Math.max(whole, mean) * 100) / 100
}
