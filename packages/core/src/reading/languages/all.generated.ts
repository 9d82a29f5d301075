// Generated from the folders of data/reading/ by scripts/generate/reading-words.ts. Do not edit.
import { arLexicon } from './ar/lexicon.generated.ts'
import { enLexicon } from './en/lexicon.generated.ts'
import { ruLexicon } from './ru/lexicon.generated.ts'
import { words as arWords } from './ar/words.generated.ts'
import { words as deWords } from './de/words.generated.ts'
import { words as enWords } from './en/words.generated.ts'
import { words as faWords } from './fa/words.generated.ts'
import { words as frWords } from './fr/words.generated.ts'
import { words as kkWords } from './kk/words.generated.ts'
import { words as kyWords } from './ky/words.generated.ts'
import { words as ruWords } from './ru/words.generated.ts'
import { words as tgWords } from './tg/words.generated.ts'
import { words as trWords } from './tr/words.generated.ts'
import { words as ukWords } from './uk/words.generated.ts'
import { words as uzWords } from './uz/words.generated.ts'
import type { Language } from './codes.generated.ts'
import type { Lexicon } from './lexicon-types.ts'
import type { Words } from './words-types.ts'

/** The words of dates and figures, by language. */
export const allWords: Readonly<Record<Language, Words>> = {
  ar: arWords,
  de: deWords,
  en: enWords,
  fa: faWords,
  fr: frWords,
  kk: kkWords,
  ky: kyWords,
  ru: ruWords,
  tg: tgWords,
  tr: trWords,
  uk: ukWords,
  uz: uzWords,
}

/** The lexicons of the languages in which statements and relations are read. */
export const allLexicons: Readonly<Record<string, Lexicon>> = {
  ar: arLexicon,
  en: enLexicon,
  ru: ruLexicon,
}
