import { arLexicon } from './ar.generated.ts'
import { enLexicon } from './en.generated.ts'
import type { Lexicon } from './lexicon-types.ts'
import { ruLexicon } from './ru.generated.ts'

const lexicons: Readonly<Record<string, Lexicon>> = { ar: arLexicon, en: enLexicon, ru: ruLexicon }

/** The lexicon of a language; `undefined` where Marsad has none and reads only names, places and figures. */
export const lexiconOf = (language: string): Lexicon | undefined => lexicons[language]
