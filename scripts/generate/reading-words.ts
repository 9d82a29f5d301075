/**
 * Makes the words of dates and numbers for `core/reading` from `data/reading/<language>/{dates,numbers}.yaml`, and the list of languages: a language
 * is read because it has a folder, nothing else names it.
 */
import { hasFile, languages, rows } from './reading-forms.ts'
import { grammarOf } from './reading-grammar.ts'
import { literal } from './write.ts'

const folder = 'packages/core/src/reading/languages'

const grammar = (language: string): string => {
  const value = grammarOf(language)
  return value ? `  grammar: ${literal(value, 2, 9)},\n` : ''
}

const words = (language: string): { readonly path: string; readonly content: string } => ({
  path: `${folder}/${language}/words.generated.ts`,
  content: `// Generated from data/reading/${language}/ by scripts/generate/reading-words.ts. Do not edit.
import type { Words } from '../words-types.ts'

/** Folded words, a tab, and the roles they can play. */
export const words: Words = {
  dates: \`
${rows(`data/reading/${language}/dates.yaml`)}
\`,
  figures: \`
${rows(`data/reading/${language}/numbers.yaml`)}
\`,
${grammar(language)}}
`,
})

const codes =
  (): string => `// Generated from the folders of data/reading/ by scripts/generate/reading-words.ts. Do not edit.

/** The languages whose dates and figures are read, ISO 639-1: one for each folder of \`data/reading/\`. */
export const languages = [${languages.map((language) => `'${language}'`).join(', ')}] as const

/** A language of {@link languages}. */
export type Language = (typeof languages)[number]
`

const all = (): string => {
  const told = languages.filter((language) => hasFile(language, 'lexicon.yaml'))
  return `// Generated from the folders of data/reading/ by scripts/generate/reading-words.ts. Do not edit.
${told
  .map(
    (language) => `import { ${language}Lexicon } from './${language}/lexicon.generated.ts'
`,
  )
  .join('')}${languages
  .map(
    (language) => `import { words as ${language}Words } from './${language}/words.generated.ts'
`,
  )
  .join('')}import type { Language } from './codes.generated.ts'
import type { Lexicon } from './lexicon-types.ts'
import type { Words } from './words-types.ts'

/** The words of dates and figures, by language. */
export const allWords: Readonly<Record<Language, Words>> = {
${languages
  .map(
    (language) => `  ${language}: ${language}Words,
`,
  )
  .join('')}}

/** The lexicons of the languages in which statements and relations are read. */
export const allLexicons: Readonly<Record<string, Lexicon>> = {
${told
  .map(
    (language) => `  ${language}: ${language}Lexicon,
`,
  )
  .join('')}}
`
}

type Outputs = readonly { readonly path: string; readonly content: string }[]

/** One topic a language, so that a broken row of one does not hold up the others, and the lists of all. */
export const topics: readonly (() => Outputs)[] = [
  ...languages.map((language) => (): Outputs => [words(language)]),
  () => [
    { path: `${folder}/codes.generated.ts`, content: codes() },
    { path: `${folder}/all.generated.ts`, content: all() },
  ],
]
