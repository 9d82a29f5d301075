/** Makes the names that count only in texts of one language for `core/reading` from `data/reading/<language>/mentions.yaml`. */
import { knownNames } from './known-name.ts'
import { fail, load, type Output, type Row, rowOf } from './load.ts'
import { expand, hasFile, languages } from './reading-forms.ts'
import { constant, header } from './write.ts'

const kinds = { places: 'place', parties: 'party', organisations: 'organisation' } as const

/** `stem(a|b)` → the first form as the name, the others as its forms. */
const withForms = (item: unknown): unknown => {
  const row: Row = typeof item === 'string' ? { name: item } : (item as Row)
  if (typeof row['name'] !== 'string' || !row['name'].includes('(')) return item
  const [name, ...forms] = [...new Set(expand(row['name']))]
  return { ...row, name, forms }
}

const namesOf = (language: string) => {
  const file = `data/reading/${language}/mentions.yaml`
  const sections = rowOf(file, load(file), { optional: Object.keys(kinds) })
  return Object.entries(kinds).flatMap(([section, kind]) => {
    const rows = sections[section]
    if (rows === undefined) return []
    return Object.entries(rowOf(file, rows, 'any', sections)).flatMap(([target, list]) => {
      if (!Array.isArray(list)) return fail(file, rows as object, `${target} must be a list of names`)
      return knownNames(file, language, list.map(withForms), list).map((name) => ({ kind, target, ...name }))
    })
  })
}

/** One generated file for all languages: the finder looks for all of them at once and asks afterwards in which text it is. */
export const outputs = (): readonly Output[] => [
  {
    path: 'packages/core/src/reading/languages/mentions.generated.ts',
    content: [
      header(['data/reading/*/mentions.yaml'], 'reading-mentions'),
      "import type { LocalName } from './mentions-types.ts'\n",
      constant(
        'Names that count only in texts of their language.',
        'localNames',
        'readonly LocalName[]',
        languages.filter((language) => hasFile(language, 'mentions.yaml')).flatMap(namesOf),
      ),
    ].join('\n'),
  },
]
