import { type Page, spanWithText, tokenStart } from '../page.ts'
import { withoutConjunction } from '../phrases.ts'
import type { TextSpan } from '../types.ts'

/** A word as the trigger list writes it: without و/ف and one preposition letter. */
const bareForms = (page: Page, text: string): readonly string[] => {
  const plain = withoutConjunction(page, text)
  const forms = [text, plain]
  if (page.language === 'ar') {
    for (const form of [text, plain]) {
      if (form.startsWith('لل') && form.length > 4) forms.push(`ال${form.slice(2)}`)
      if (/^[بلك]/.test(form) && form.length > 3) forms.push(form.slice(1))
    }
  }
  return forms
}

const isQuoteOrBracket = (text: string | undefined): boolean =>
  text === '"' || text === '(' || text === "'" || text === ','

/** The last word before token `first`, over quotation marks and brackets; -1 when something else stands there. */
export const wordBefore = (page: Page, first: number): number => {
  let at = first - 1
  while (at >= 0 && isQuoteOrBracket(page.tokens[at]?.text)) at -= 1
  return at >= 0 && page.tokens[at]?.kind === 'word' ? at : -1
}

/** The first word after token `last - 1`, over quotation marks and brackets; -1 when something else stands there. */
export const wordAfter = (page: Page, last: number): number => {
  let at = last
  while (at < page.tokens.length && (page.tokens[at]?.text === '"' || page.tokens[at]?.text === ')')) at += 1
  return at < page.tokens.length && page.tokens[at]?.kind === 'word' ? at : -1
}

/** The trigger word before a name ("تنظيم" in لتنظيم «القاعدة»), or `undefined`. */
export const triggerBefore = (page: Page, first: number, triggers: ReadonlySet<string>): TextSpan | undefined => {
  const at = wordBefore(page, first)
  if (at < 0 || page.tokens.slice(at + 1, first).some((token) => token.text === ',')) return undefined
  const fits = bareForms(page, page.tokens[at]?.text ?? '').find((form) => triggers.has(form))
  return fits === undefined
    ? undefined
    : spanWithText(page, tokenStart(page, at), page.folded.ends[(page.tokens[at]?.end ?? 1) - 1] as number)
}

/** True when quotation marks or brackets stand right round the name (a proclitic may stand inside them). */
export const isEnclosed = (page: Page, first: number, last: number): boolean => {
  const before = page.tokens[first - 1]?.text
  const after = page.tokens[last]?.text
  return (before === '"' && after === '"') || (before === '(' && after === ')')
}

/** True when this very word stands right before the name, with or without a conjunction. */
export const isWordBefore = (page: Page, first: number, word: string): boolean => {
  const before = page.tokens[first - 1]
  return before?.kind === 'word' && (before.text === word || withoutConjunction(page, before.text) === word)
}

/** True when a listed word of the ordinary meaning stands beside the name. */
export const isPlain = (
  page: Page,
  first: number,
  last: number,
  rule: { readonly after: readonly string[]; readonly before: readonly string[] },
): boolean => {
  const after = page.tokens[last]?.kind === 'word' ? (page.tokens[last]?.text ?? '') : ''
  const before = page.tokens[first - 1]?.kind === 'word' ? (page.tokens[first - 1]?.text ?? '') : ''
  return rule.after.includes(after) || bareForms(page, before).some((form) => rule.before.includes(form))
}
