import { arLexicon } from './ar.generated.ts'
import type { Lexicon } from './lexicon-types.ts'

const lexicons: Readonly<Record<string, Lexicon>> = { ar: arLexicon }

/** The lexicon of a language; `undefined` where Marsad has none and reads only names, places and figures. */
export const lexiconOf = (language: string): Lexicon | undefined => lexicons[language]
