import { allLexicons } from './all.generated.ts'
import { type Language, languages } from './codes.generated.ts'
import type { Lexicon } from './lexicon-types.ts'

/** The lexicon of a language; `undefined` where Marsad has none and reads names, places, dates and figures only. */
export const lexiconOf = (language: string): Lexicon | undefined =>
  Object.hasOwn(allLexicons, language) ? allLexicons[language] : undefined

/** True when dates and figures are read in the language: it has a folder in `data/reading/`. */
export const isReadLanguage = (language: string): language is Language =>
  (languages as readonly string[]).includes(language)
