import type { SvoWords } from '../languages/lexicon-types.ts'
import { type Page, tokensSpan } from '../page.ts'
import { matchPhrase, type PhraseSet, phraseSet } from '../phrases.ts'
import type { TextSpan } from '../types.ts'
import { wordAfter, wordBefore } from './context.ts'

const compiled = new WeakMap<SvoWords, PhraseSet>()

/** The phrases of a language, compiled once. */
const afterPhrases = (svo: SvoWords): PhraseSet => {
  const ready = compiled.get(svo) ?? phraseSet(svo.labelsAfter)
  compiled.set(svo, ready)
  return ready
}

/**
 * The text's own label beside a name: after it in Arabic; in Russian and English before it, over its trigger («террористическая группировка ИГИЛ», "the
 * terrorist group ISIL"), or as a phrase after it («запрещённая в России»). Shown as the text's words, never as ours.
 */
export const labelBeside = (page: Page, first: number, last: number): TextSpan | undefined => {
  const labels = new Set(page.lexicon?.textLabels)
  const { svo } = page.lexicon ?? {}
  const isLabel = (at: number): boolean => at >= 0 && labels.has(page.tokens[at]?.text ?? '')
  if (!svo) {
    const at = wordAfter(page, last)
    return isLabel(at) ? tokensSpan(page, at, at + 1) : undefined
  }
  const near = wordBefore(page, first)
  if (isLabel(near)) return tokensSpan(page, near, near + 1)
  const isTrigger = near >= 0 && page.lexicon?.triggers.includes(page.tokens[near]?.text ?? '')
  if (isTrigger && isLabel(near - 1)) return tokensSpan(page, near - 1, near)
  const phrases = afterPhrases(svo)
  for (let at = last; at <= last + 3; at += 1) {
    const end = matchPhrase(page, phrases, at, page.tokens.length)
    if (end > 0) return tokensSpan(page, at, end)
    if (!['"', '(', ',', '-'].includes(page.tokens[at]?.text ?? '')) return undefined
  }
  return undefined
}
