/**
 * Makes `core/reading/mentions/proper/words.generated.ts` from `data/reading/<language>/names.yaml`: the words by which names on no list are told, folded,
 * with their Russian cases, in one text for each list.
 */
import { russianForms } from '../../packages/core/src/reading/languages/ru/inflect.ts'
import { foldKey } from '../../packages/core/src/text/index.ts'
import { fail, load, type Output, rowOf, textsOf } from './load.ts'
import { expand, hasFile, languages } from './reading-forms.ts'
import { compare } from './write.ts'

/** Every list a file may have. */
const lists = [
  'heads',
  'openHeads',
  'firstHeads',
  'weakHeads',
  'middles',
  'ministries',
  'bodies',
  'bodyStarts',
  'bodyEnds',
  'bodyNouns',
  'bodyVerbs',
  'clubVerbs',
  'loneBodies',
  'bodyPossessives',
  'firmWords',
  'personVerbs',
  'personStates',
  'personObjects',
  'crafts',
  'dwellers',
  'demonyms',
  'legal',
  'links',
  'titles',
  'titleWords',
  'after',
  'suffixes',
  'particles',
  'tails',
  'wordNames',
  'placeBefore',
  'placeAfter',
  'notPlaces',
  'placePrepositions',
  'surePlacePrepositions',
  'commonCapitals',
  'starters',
  'notBodies',
  'common',
] as const

/** Lists of nouns whose singular cases are added in Russian. */
const declined = new Set<string>(['heads', 'bodyNouns', 'titles', 'placeBefore', 'placeAfter', 'notPlaces'])

/** The word and, where its list declines, its cases; of a word in two parts only the last declines. */
const withCases = (language: string, list: string, word: string): readonly string[] =>
  language === 'ru' && declined.has(list) && !word.includes('(') ? [word, ...russianForms(word, false)] : expand(word)

const rows = (language: string): string => {
  const file = `data/reading/${language}/names.yaml`
  const row = rowOf(file, load(file), { required: [], optional: [...lists, 'language'] })
  return lists
    .map((list) => {
      const words = textsOf(file, row[list], list, row)
      const twice = words.find((word, i) => word === '' || (i > 0 && words.indexOf(word) !== i && list === 'bodies'))
      if (twice !== undefined) fail(file, row, `${twice} stands twice in ${list}`)
      const forms = [...new Set(words.flatMap((word) => withCases(language, list, word)).map(foldKey))].sort(compare)
      const lines: string[] = []
      let line = ''
      for (const form of forms) {
        if (line.length + form.length > 150) {
          lines.push(line)
          line = ''
        }
        line += line === '' ? form : `,${form}`
      }
      return `    ${list}: \`${[...lines, line].join(',\n')}\`,`
    })
    .join('\n')
}

/** The generated file. */
export const outputs = (): readonly Output[] => {
  const told = languages.filter((language) => hasFile(language, 'names.yaml'))
  return [
    {
      path: 'packages/core/src/reading/mentions/proper/words.generated.ts',
      content: `// Generated from data/reading/<language>/names.yaml by scripts/generate/reading-names.ts. Do not edit.
import type { NameWordLists } from './words.ts'

/** Folded words and phrases, parted by commas, by language and list. */
export const nameWordLists: Readonly<Record<string, NameWordLists>> = {
${told.map((language) => `  ${language}: {\n${rows(language)}\n  },`).join('\n')}
}
`,
    },
  ]
}
