/** The names of press names, organisations, places and platforms are written alike in `data/`; they are read here. */

import { fail, listOf, type Row, rowOf, textOf, textsOf, wordOf } from './load.ts'
import { languages as readLanguages } from './reading-forms.ts'
import { scriptsOf } from './reading-grammar.ts'
import { scriptOf } from './write.ts'

/** Languages names may be given in, and the scripts they are written in: those that are read, and two more. */
const languages: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(readLanguages.map((language) => [language, scriptsOf(language)])),
  ur: ['Arab'],
  ps: ['Arab'],
}

/** See `NameCaution` in core. */
export const cautions = ['ordinary-word', 'capitals-only', 'quotes-or-trigger'] as const

/** What a name row becomes; the shape of `KnownName` in core. */
export interface KnownNameRow {
  readonly text: string
  readonly language: string
  readonly script: string
  readonly caution?: string
  readonly misspelling?: true
  readonly declines?: false
  readonly forms?: readonly string[]
  readonly note?: string
}

/** A list under a language: each item the name itself, or `{ name, caution, misspelling, declines, forms, note }`. */
export const knownNames = (file: string, language: string, value: unknown, at: object): readonly KnownNameRow[] => {
  const scripts = languages[language]
  if (!scripts) return fail(file, at, `unknown language ${language}; known are ${Object.keys(languages).join(', ')}`)
  const names = listOf(file, value, at).map((item): KnownNameRow => {
    const row: Row =
      typeof item === 'string'
        ? { name: item }
        : rowOf(
            file,
            item,
            { required: ['name'], optional: ['caution', 'misspelling', 'declines', 'forms', 'note'] },
            at,
          )
    const place = typeof item === 'string' ? at : row
    const text = textOf(file, row['name'], 'name', place)
    const script = scriptOf(text)
    if (!scripts.includes(script)) fail(file, place, `${text} is written in ${script}, not in a script of ${language}`)
    if (row['misspelling'] !== undefined && row['misspelling'] !== true)
      fail(file, place, 'misspelling is true or left out')
    if (row['declines'] !== undefined && row['declines'] !== false) fail(file, place, 'declines is false or left out')
    const forms = textsOf(file, row['forms'], 'forms', place)
    return {
      text,
      language,
      script,
      ...(row['caution'] === undefined ? {} : { caution: wordOf(file, row['caution'], cautions, 'caution', place) }),
      ...(row['misspelling'] === true ? { misspelling: true as const } : {}),
      ...(row['declines'] === false ? { declines: false as const } : {}),
      ...(forms.length === 0 ? {} : { forms }),
      ...(row['note'] === undefined ? {} : { note: textOf(file, row['note'], 'note', place) }),
    }
  })
  const twice = names.find((name, i) => names.findIndex((other) => other.text === name.text) !== i)
  if (twice) fail(file, at, `${twice.text} stands twice for ${language}`)
  return names
}

/** `names: { ar: […], ru: […], en: […] }`, all languages together. */
export const namesByLanguage = (file: string, value: unknown, at: object): readonly KnownNameRow[] => {
  const row = rowOf(file, value, 'any', at)
  return Object.entries(row).flatMap(([language, names]) => knownNames(file, language, names, row))
}

/** A text in the three interface languages. */
export const localized = (
  file: string,
  value: unknown,
  what: string,
  at: object,
): Readonly<Record<'en' | 'ar' | 'ru', string>> => {
  const row = rowOf(file, value, { required: ['en', 'ar', 'ru'] }, at)
  return {
    en: textOf(file, row['en'], `${what} in en`, row),
    ar: textOf(file, row['ar'], `${what} in ar`, row),
    ru: textOf(file, row['ru'], `${what} in ru`, row),
  }
}
