import { foldText } from '../text/fold-text.ts'
import { countryRows, sharedCountryWords } from './countries.generated.ts'

/** A text longer than this names no country, but tells a story. */
const longest = 200

/** Folded, punctuation as white space, without a leading article: `Iran (Islamic Republic of)` → `iran islamic republic of`. */
const keyOf = (text: string): string =>
  // U+FFFD is what is left of an apostrophe in some copies of OFSI's list; folding would drop it and join the words beside it.
  foldText(text.replaceAll('\ufffd', ' '))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '')

let table: ReadonlyMap<string, readonly string[]> | undefined

const byKey = (): ReadonlyMap<string, readonly string[]> => {
  table ??= new Map<string, readonly string[]>([
    ...countryRows.flatMap(([code = '', ...names]) => [code, ...names].map((name) => [keyOf(name), [code]] as const)),
    ...sharedCountryWords.map(([word = '', ...codes]) => [keyOf(word), codes] as const),
  ])
  return table
}

const none: readonly string[] = []

const known = (text: string): readonly string[] => byKey().get(keyOf(text)) ?? none

/**
 * The ISO 3166-1 alpha-2 code of a country as a list or a person writes it: `Syrian Arab Republic`, `Korea, North`, `SA`, `sa`, `SAU`, `Saudi`,
 * `Узбекистан`, `سعودي`. `undefined` for what is no country, for a word of two countries (`Congolese`), for states that broke up (`USSR`,
 * `Yugoslavia`), for the EU's `00` and for text over 200 characters; nothing is guessed.
 *
 * @example countryCode('Iran (Islamic Republic of)') // 'IR'
 */
export const countryCode = (text: string): string | undefined => {
  if (text.length > longest) return undefined
  const codes = known(text)
  return codes.length === 1 ? codes[0] : undefined
}

/** What lists write before a country, and after it, that leaves it the country it is: `possibly Ethiopian`, `Tunisian passport`, `USSR (until 1991)`. */
const before =
  /^(?:(?:in|now|or|also|possibly|probably|reportedly|formerly|previously|dual|issued by|(?:believed|reported) to (?:hold|have)|a|an) )+/
const after =
  /(?: (?:(?:national(?:it(?:y|ies))?|citizen(?:ship)?|passport)s?|by birth|(?:citizenship |nationality )?(?:withdrawn|revoked)(?: .*)?|(?:as (?:at|of)|since|until) .*))+$/

const bare = (text: string): readonly string[] => {
  const key = keyOf(text)
  return byKey().get(key.replace(before, '').replace(after, '').replace(/^the /, '')) ?? none
}

/** Where commas and colons stand outside of brackets. */
const breaksOf = (text: string): readonly number[] => {
  const found: number[] = []
  let depth = 0
  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i]
    if (sign === '(') depth += 1
    else if (sign === ')') depth = Math.max(0, depth - 1)
    else if (depth === 0 && (sign === ',' || sign === ':')) found.push(i)
  }
  return found
}

const withoutBrackets = (text: string): string => text.replace(/\([^()]*\)/g, ' ')

const one = (text: string): readonly string[] => {
  const whole = known(text)
  if (whole.length > 0) return whole
  return bare(withoutBrackets(text))
}

/** `Isfahan, Iran`: what comes last is the country. `Iraqi, Syrian`: all of them are. `Korea, North` was read as a whole before. */
const atCommas = (text: string): readonly string[] => {
  for (const at of breaksOf(text)) {
    const last = one(text.slice(at + 1))
    if (last.length === 0) continue
    const first = text.slice(0, at).split(',').map(one)
    return first.every((codes) => codes.length > 0) ? [...first.flat(), ...last] : last
  }
  return none
}

const several = /\s*(?:\/|;|&|\|)\s*|\s+(?:and|or)\s+|\.\s+/i

const read = (text: string): readonly string[] => {
  const whole = one(text)
  if (whole.length > 0) return whole
  const last = atCommas(text)
  if (last.length > 0) return last
  return withoutBrackets(text)
    .split(several)
    .flatMap((part) => {
      const codes = one(part)
      return codes.length > 0 ? codes : atCommas(part)
    })
}

/**
 * Every country that a list's text names, as ISO 3166-1 alpha-2 codes, each once: `(1) Iraqi (2) Syrian`, `Sudan/South Sudan`, `Isfahan, Iran`,
 * `Bahrain (citizenship revoked in Jan. 2015)`. A word of two countries gives both (`Congolese`: CD and CG). Remarks in brackets, words as `passport`
 * and `possibly`, and towns before the country are passed over; whatever else is no country says nothing, and so does a state that broke up.
 */
export const countryCodes = (text: string): readonly string[] => {
  if (text.length > longest) return none
  const whole = known(text)
  if (whole.length > 0) return whole
  return [...new Set(text.split(/\(\d{1,2}\)/).flatMap(read))]
}
