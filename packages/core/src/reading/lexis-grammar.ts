/** The items of a text in a language that is told by data alone: endings, elisions and number compounds become items of their own. */
import type { Token } from '../text/index.ts'
import type { Grammar } from './languages/grammar-types.ts'
import type { Item, Lexicon, Phrase, Roles } from './lexis.ts'
import { compoundOf, elisionOf, endingRoles, stemOf } from './morphs.ts'

const none: Roles = {}
/** Longer words are not taken apart: nobody writes them, and the ways to cut one would be many. */
const longestWord = 48

const bare = (kind: Item['kind'], start: number, end: number, text: string, roles: Roles = none, value = -1): Item => ({
  kind,
  start,
  from: start,
  end,
  text,
  roles,
  known: roles !== none,
  and: false,
  prep: '',
  def: false,
  value,
})

const rolesOfEnding = (roles: readonly string[]): Roles =>
  Object.fromEntries([['ending', 1] as const, ...roles.map((role) => [role, 1] as const)])

/** The phrase at token `i` whose last word may carry an ending; answers it with the letters of the last word that belong to it. */
const phraseAt = (
  grammar: Grammar,
  tokens: readonly Token[],
  i: number,
  phrases: readonly Phrase[],
): { readonly phrase: Phrase; readonly last: number; readonly roles: readonly string[] } | undefined => {
  for (const phrase of phrases) {
    const { rest } = phrase
    let fits = true
    for (let k = 0; k < rest.length - 1 && fits; k += 1) fits = tokens[i + 1 + k]?.text === rest[k]
    if (!fits) continue
    const wanted = rest.at(-1)
    if (wanted === undefined) return { phrase, last: -1, roles: [] }
    const text = tokens[i + rest.length]?.text
    if (text === wanted) return { phrase, last: wanted.length, roles: [] }
    if (!text?.startsWith(wanted) || text.length > longestWord) continue
    const roles = endingRoles(grammar, text.slice(wanted.length).replace(/^'/, ''))
    if (roles) return { phrase, last: wanted.length, roles }
  }
  return undefined
}

/** True when the word stands glued to a number, or behind a hyphen or apostrophe that does. */
const behindNumber = (tokens: readonly Token[], i: number): boolean => {
  const start = tokens[i]?.start
  const before = tokens[i - 1]
  if (before?.end !== start) return false
  if (before?.kind === 'number') return true
  const beyond = tokens[i - 2]
  return (before?.text === '-' || before?.text === "'") && beyond?.kind === 'number' && beyond.end === before.start
}

/** The items of the tokens, in order. Linear in their letters. */
export const readByGrammar = (tokens: readonly Token[], lexicon: Lexicon, grammar: Grammar): readonly Item[] => {
  const items: Item[] = []
  const known = (word: string): boolean => lexicon.get(word)?.some(({ rest }) => rest.length === 0) === true
  const isNumber = (part: string): boolean =>
    lexicon
      .get(part)
      ?.some(({ rest, roles }) => rest.length === 0 && (roles['num'] ?? roles['scale'] ?? roles['and'])) === true
  const rolesOf = (word: string): Roles => lexicon.get(word)?.find(({ rest }) => rest.length === 0)?.roles ?? none
  /** Adds the word at `start`, or its parts; answers how many tokens behind token `i` it has taken as well. */
  const word = (i: number, start: number, end: number, text: string): number => {
    const found = phraseAt(grammar, tokens, i, lexicon.get(text) ?? [])
    if (found) {
      const { phrase, last, roles } = found
      const taken = phrase.rest.length
      const tail = tokens[i + taken] as Token
      const stop = roles.length === 0 ? tail.end : tail.start + last
      items.push(bare('word', start, stop, [text, ...phrase.rest].join(' '), phrase.roles))
      if (roles.length > 0) items.push(bare('word', stop, tail.end, tail.text.slice(last), rolesOfEnding(roles)))
      return taken
    }
    if (text.length > longestWord) {
      items.push(bare('word', start, end, text))
      return 0
    }
    const elided = elisionOf(grammar, text)
    if (elided > 0) {
      items.push(bare('word', start, start + elided - 1, text.slice(0, elided - 1), rolesOf(text.slice(0, elided - 1))))
      return word(i, start + elided, end, text.slice(elided))
    }
    if (behindNumber(tokens, i)) {
      const roles = endingRoles(grammar, text)
      if (roles) {
        items.push(bare('word', start, end, text, rolesOfEnding(roles)))
        return 0
      }
    }
    const stem = stemOf(grammar, text, known)
    if (stem) {
      const stop = start + stem.length
      items.push(bare('word', start, stop, text.slice(0, stem.length), rolesOf(text.slice(0, stem.length))))
      items.push(bare('word', stop, end, text.slice(stem.length), rolesOfEnding(stem.roles)))
      return 0
    }
    const parts = grammar.compounds ? compoundOf(text, isNumber) : undefined
    if (!parts) items.push(bare('word', start, end, text))
    let at = start
    for (const part of parts ?? []) {
      items.push(bare('word', at, at + part.length, part, rolesOf(part)))
      at += part.length
    }
    return 0
  }
  for (let i = 0; i < tokens.length; i += 1) {
    const { kind, start, end, text } = tokens[i] as Token
    if (kind === 'word') i += word(i, start, end, text)
    else {
      const value = kind === 'number' && text.length <= 15 && /^\d+$/.test(text) ? Number(text) : -1
      items.push(bare(kind, start, end, text, none, value))
    }
  }
  return items
}
