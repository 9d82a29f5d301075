/** Makes the words of the annotated page from `data/report/words.yaml`. */
import { load, type Output, rowOf } from './load.ts'
import { constant, header } from './write.ts'

const file = 'data/report/words.yaml'
const languages = ['en', 'ar', 'ru'] as const

/** Every place for a value (`{date}`) of one language must be there in the others. */
const places = (text: string): string =>
  [...text.matchAll(/\{(\w+)\}/g)]
    .map(([, name]) => name)
    .sort()
    .join(' ')

/** The generated file. */
export const outputs = (): readonly Output[] => {
  const words: Record<string, unknown> = {}
  const whole = rowOf(file, load(file), 'any')
  for (const [section, rows] of Object.entries(whole)) {
    for (const [key, value] of Object.entries(rowOf(file, rows, 'any', whole))) {
      const row = rowOf(file, value, { required: languages }, whole)
      const texts = languages.map((language) => String(row[language]))
      if (new Set(texts.map(places)).size > 1)
        throw new Error(`${file}: ${section}.${key} has other {places} in one language than in another`)
      words[`${section}.${key}`] = { en: texts[0], ar: texts[1], ru: texts[2] }
    }
  }
  return [
    {
      path: 'packages/core/src/reading/export/html/words.generated.ts',
      content: `${header([file], 'report-words')}import type { Labels } from '../../types.ts'\n\n${constant(
        'Words of the annotated page by `section.key`.',
        'pageWords',
        'Readonly<Record<string, Labels>>',
        words,
      )}`,
    },
  ]
}
