/** Reads `data/reading/<language>/language.yaml`: how the language is told, and for the lighter languages how their dates and figures are put together. */
import type { DatePatterns, Grammar } from '../../packages/core/src/reading/languages/grammar-types.ts'
import { compilePattern } from '../../packages/core/src/reading/patterns.ts'
import { foldKey } from '../../packages/core/src/text/index.ts'
import { fail, listOf, load, type Row, rowOf, textOf, textsOf, wordOf } from './load.ts'
import { expand } from './reading-forms.ts'

const dateSections = ['whole', 'bare', 'parts', 'ranges', 'since', 'until', 'before', 'after'] as const

/** One row of `tell`: the letters and little words by which texts of a language in one script are known. */
export interface Tell {
  readonly language: string
  readonly script: string
  readonly letters?: string
  readonly words: readonly string[]
}

const fileOf = (language: string): string => `data/reading/${language}/language.yaml`

const rowFor = (language: string): Row =>
  rowOf(fileOf(language), load(fileOf(language)), {
    required: ['name', 'tell'],
    optional: [
      'decimal',
      'endings',
      'elisions',
      'apostrophe',
      'compounds',
      'solarYears',
      'dates',
      'figures',
      'triggers',
    ],
  })

/** How texts of the language are told. */
export const tellOf = (language: string): readonly Tell[] => {
  const file = fileOf(language)
  const row = rowFor(language)
  return listOf(file, row['tell'], row).map((item) => {
    const one = rowOf(file, item, { required: ['script', 'words'], optional: ['letters'] }, row)
    return {
      language,
      script: textOf(file, one['script'], 'script', one),
      ...(one['letters'] === undefined ? {} : { letters: textOf(file, one['letters'], 'letters', one) }),
      words: textsOf(file, one['words'], 'words', one),
    }
  })
}

/** The scripts the language is written in. */
export const scriptsOf = (language: string): readonly string[] => tellOf(language).map(({ script }) => script)

/** The patterns of one section, each tried by the reader of patterns. */
const patterns = (file: string, value: unknown, what: string, at: object): readonly string[] =>
  textsOf(file, value, what, at).map((text) => {
    try {
      compilePattern(text)
    } catch (error) {
      fail(file, at, (error as Error).message)
    }
    return text
  })

/** The grammar of a language, or `undefined` where its rules are code. */
export const grammarOf = (language: string): Grammar | undefined => {
  const file = fileOf(language)
  const row = rowFor(language)
  if (row['dates'] === undefined) return undefined
  const sections = rowOf(file, row['dates'], { optional: dateSections }, row)
  const dates = Object.fromEntries(
    dateSections.map((section) => [section, patterns(file, sections[section], section, sections)]),
  ) as unknown as DatePatterns
  const endings: Record<string, string> = {}
  for (const [role, forms] of Object.entries(rowOf(file, row['endings'] ?? {}, 'any', row)))
    for (const form of textsOf(file, forms, role, row).flatMap(expand)) {
      const key = foldKey(form)
      const before = endings[key]
      if (before !== undefined && before !== role)
        fail(file, row, `the ending ${form} is ${before} and ${role}; keep one`)
      endings[key] = role
    }
  return {
    decimal: wordOf(file, row['decimal'] ?? '.', [',', '.'] as const, 'decimal', row),
    endings,
    elisions: textsOf(file, row['elisions'], 'elisions', row),
    apostrophe: row['apostrophe'] === true,
    compounds: row['compounds'] === true,
    solarYears: row['solarYears'] === true,
    dates,
    figures: patterns(file, row['figures'], 'figures', row),
    triggers: [...new Set(textsOf(file, row['triggers'], 'triggers', row).flatMap(expand).map(foldKey))],
  }
}
