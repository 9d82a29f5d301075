import type { Page } from './page.ts'

/** Arabic letters that stand before a word and belong to no phrase: the conjunctions و and ف. */
const isConjoined = (text: string): boolean => text.length > 2 && (text.startsWith('و') || text.startsWith('ف'))
const proclitics = new Set(['ل', 'ب', 'ك'])

/** A set of phrases indexed by first word. A last word `ل` or `ب` asks for that letter at the front of the next word and does not consume it. */
export interface PhraseSet {
  readonly byFirst: ReadonlyMap<string, readonly (readonly string[])[]>
}

/** Compiles phrases; longer ones are tried first. */
export const phraseSet = (phrases: readonly string[]): PhraseSet => {
  const byFirst = new Map<string, (readonly string[])[]>()
  for (const phrase of phrases) {
    const words = phrase.split(' ')
    const first = words[0] as string
    const list = byFirst.get(first) ?? []
    list.push(words)
    byFirst.set(first, list)
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length)
  return { byFirst }
}

/**
 * The longest phrase that begins at token `index`: answers the index of the first token after it, or -1. In Arabic the first word may carry و or ف.
 * A phrase that ends in a bare proclitic answers the index of the word that carries it.
 */
export const matchPhrase = (page: Page, set: PhraseSet, index: number, limit: number): number => {
  const first = page.tokens[index]
  if (first?.kind !== 'word') return -1
  const candidates = set.byFirst.get(first.text)
  const end = candidates ? longest(page, candidates, index, limit) : -1
  if (end >= 0 || page.language !== 'ar' || !isConjoined(first.text)) return end
  const bare = set.byFirst.get(first.text.slice(1))
  return bare ? longest(page, bare, index, limit) : -1
}

const longest = (page: Page, candidates: readonly (readonly string[])[], index: number, limit: number): number => {
  for (const words of candidates) {
    let at = index + 1
    let fits = true
    for (let w = 1; w < words.length && fits; w += 1) {
      const word = words[w] as string
      const token = at < limit ? page.tokens[at] : undefined
      if (w === words.length - 1 && proclitics.has(word) && page.language === 'ar')
        fits = token?.kind === 'word' && token.text.startsWith(word)
      else {
        fits = token?.text === word
        at += 1
      }
    }
    if (fits) return at
  }
  return -1
}

/** A token's folded word without a leading و or ف, where it is Arabic and long enough to carry one. */
export const withoutConjunction = (page: Page, text: string): string =>
  page.language === 'ar' && isConjoined(text) ? text.slice(1) : text
