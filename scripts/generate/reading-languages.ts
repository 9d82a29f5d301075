/**
 * Makes the language tests of `core/reading`: languages that are read tell themselves apart in `data/reading/<language>/language.yaml`, those that
 * are only recognised in `data/reading/languages.yaml`.
 */
import { foldKey } from '../../packages/core/src/text/index.ts'
import { listOf, load, rowOf, textOf, textsOf } from './load.ts'
import { hasFile, languages } from './reading-forms.ts'
import { type Tell, tellOf } from './reading-grammar.ts'

const othersFile = 'data/reading/languages.yaml'

const others = (): readonly Tell[] =>
  listOf(othersFile, load(othersFile)).map((item) => {
    const row = rowOf(othersFile, item, { required: ['language', 'script', 'words'], optional: ['letters'] })
    return {
      language: textOf(othersFile, row['language'], 'language', row),
      script: textOf(othersFile, row['script'], 'script', row),
      ...(row['letters'] === undefined ? {} : { letters: textOf(othersFile, row['letters'], 'letters', row) }),
      words: textsOf(othersFile, row['words'], 'words', row),
    }
  })

/** The generated file. Of two languages with as many words in a text the one that stands first here is taken: those read in full lead. */
export const outputs = (): readonly { readonly path: string; readonly content: string }[] => {
  const full = languages.filter((language) => hasFile(language, 'lexicon.yaml'))
  const lighter = languages.filter((language) => !full.includes(language))
  const tells = [...full.flatMap(tellOf), ...lighter.flatMap(tellOf), ...others()]
  const letters = tells.flatMap(({ language, script, letters: own }) =>
    own === undefined ? [] : [JSON.stringify({ language, script, letters: own })],
  )
  const words = tells.map(({ language, script, words: own }) =>
    JSON.stringify({ language, script, words: [...new Set(own.map(foldKey))] }),
  )
  return [
    {
      path: 'packages/core/src/reading/languages/identify.generated.ts',
      content: `// Generated from data/reading/*/language.yaml and ${othersFile} by scripts/generate/reading-languages.ts. Do not edit.

/** Letters that only this language of the script uses, as written (not folded). */
export const letterTests: readonly { readonly language: string; readonly script: string; readonly letters: string }[] = [
${letters.map((row) => `  ${row},`).join('\n')}
]

/** Little words of each language, folded. */
export const stopWords: readonly { readonly language: string; readonly script: string; readonly words: readonly string[] }[] = [
${words.map((row) => `  ${row},`).join('\n')}
]
`,
    },
  ]
}
