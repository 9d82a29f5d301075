import { foldText } from '../text/fold-text.ts'
import { countryRows } from './countries.generated.ts'

/** Folded, punctuation as white space, without a leading article: `Iran (Islamic Republic of)` → `iran islamic republic of`. */
const keyOf = (text: string): string =>
  foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '')

let table: ReadonlyMap<string, string> | undefined

const byKey = (): ReadonlyMap<string, string> => {
  table ??= new Map(
    countryRows.flatMap(([code = '', ...names]) => [code, ...names].map((name) => [keyOf(name), code] as const)),
  )
  return table
}

/**
 * The ISO 3166-1 alpha-2 code of a country as a list or a person writes it: `Syrian Arab Republic`, `Korea, North`, `SA`, `sa`,
 * `Узбекистан`. `undefined` for what is no country, for the EU's `00` and for text over 100 characters; nothing is guessed.
 *
 * @example countryCode('Iran (Islamic Republic of)') // 'IR'
 */
export const countryCode = (text: string): string | undefined => {
  if (text.length > 100) return undefined
  return byKey().get(keyOf(text))
}
