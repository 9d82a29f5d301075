/** Makes the words of Arabic statements for `core/reading` from `data/reading/ar/statements.yaml`: every form folded, duplicates dropped, sorted. */
import { foldKey } from '../../packages/core/src/text/index.ts'
import { load, type Output, rowOf, textsOf } from './load.ts'
import { expand } from './reading-forms.ts'

/** Every list of the file. */
const lists = [
  'verbalNouns',
  'definiteVerbalNouns',
  'sayingNouns',
  'sayingMarks',
  'renewed',
  'adjuncts',
  'courtesies',
  'notSpeakers',
  'clauseStarts',
  'notBefore',
  'takesBi',
  'adjectives',
  'objectStarts',
  'notSources',
  'media',
  'receipts',
  'quantifiers',
  'remarks',
  'addressees',
] as const

const file = 'data/reading/ar/statements.yaml'

/** The generated file. */
export const outputs = (): readonly Output[] => {
  const row = rowOf(file, load(file), { required: [...lists], optional: [] })
  const rows = lists.map((list) => {
    const words = textsOf(file, row[list], list, row).flatMap(expand).map(foldKey)
    const lines =
      [...new Set(words)]
        .sort()
        .join(',')
        .match(/.{1,130}(?:,|$)/g) ?? []
    return `  ${list}:\n    ${lines.map((line) => `'${line}'`).join(' +\n    ')},`
  })
  return [
    {
      path: 'packages/core/src/reading/statements/arabic-words.generated.ts',
      content: `// Generated from data/reading/ar/statements.yaml by scripts/generate/arabic-statements.ts. Do not edit.
/** Folded words and phrases parted by commas; what each list means is said in the data file. */
export const arabicWordLists: Readonly<Record<ArabicWordList, string>> = {
${rows.join('\n')}
}

/** The lists by name. */
export type ArabicWordList =
${lists.map((list) => `  | '${list}'`).join('\n')}
`,
    },
  ]
}
