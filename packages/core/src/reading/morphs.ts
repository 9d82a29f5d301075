/** Taking words apart where a language's data says how: endings (`yılında`, `500-ден`), elisions (`l'attaque`), compounds (`zweihundert`). */
import type { Grammar } from './languages/grammar-types.ts'

/** Shortest stem that may carry an ending: shorter ones stand in other words too often. */
const shortestStem = 3
/** Longest chain of endings on one word: plural, possessive, case. */
const mostEndings = 4
const longestEnding = 6

const apostrophe = "'"

/** The roles of a chain of endings, the last one's meaning last; `undefined` when the letters are no such chain. */
export const endingRoles = (
  grammar: Grammar,
  letters: string,
  most: number = mostEndings,
): readonly string[] | undefined => {
  const { endings } = grammar
  if (letters === '') return []
  if (most === 0) return undefined
  for (let cut = Math.min(longestEnding, letters.length); cut > 0; cut -= 1) {
    const at = letters.length - cut
    const ending = letters.slice(at)
    if (!Object.hasOwn(endings, ending)) continue
    const before = endingRoles(grammar, letters.slice(0, at), most - 1)
    if (before) return [...before, endings[ending] as string]
  }
  return undefined
}

/** True when the letters behind a name are endings that leave it that name: "in Iran", not "Iranian". */
export const isNameEnding = (grammar: Grammar, letters: string): boolean => {
  const roles = endingRoles(grammar, letters)
  return roles !== undefined && roles.length > 0 && !roles.includes('adjective')
}

/** Where the stem of a word ends and which roles its endings have: the longest stem that `known` knows. */
export const stemOf = (
  grammar: Grammar,
  word: string,
  known: (stem: string) => boolean,
): { readonly length: number; readonly roles: readonly string[] } | undefined => {
  for (let length = word.length - 1; length >= shortestStem; length -= 1) {
    const stem = word.slice(0, length)
    if (!known(stem)) continue
    const rest = word.slice(length)
    const roles = endingRoles(grammar, rest.startsWith(apostrophe) ? rest.slice(1) : rest)
    if (roles) return { length, roles }
  }
  return undefined
}

/** Length of the elided word at the front with its apostrophe, or 0. */
export const elisionOf = (grammar: Grammar, word: string): number => {
  const at = word.indexOf(apostrophe)
  return at > 0 && at < word.length - 1 && grammar.elisions.includes(word.slice(0, at)) ? at + 1 : 0
}

/** The number words a compound is made of, longest first from the left; `undefined` when a letter is left over. At least two. */
export const compoundOf = (word: string, known: (part: string) => boolean): readonly string[] | undefined => {
  const split = (at: number, parts: number): readonly string[] | undefined => {
    if (at === word.length) return []
    if (parts === 0) return undefined
    for (let end = word.length; end >= at + 3; end -= 1) {
      const part = word.slice(at, end)
      if (!known(part)) continue
      const rest = split(end, parts - 1)
      if (rest) return [part, ...rest]
    }
    return undefined
  }
  const parts = split(0, 9)
  return parts && parts.length > 1 ? parts : undefined
}
