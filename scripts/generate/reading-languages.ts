/** Makes the language tests of `core/reading` from `data/reading/languages.yaml`. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { foldKey } from '../../packages/core/src/text/index.ts'

interface LanguagesFile {
  readonly letters: readonly { readonly language: string; readonly script: string; readonly letters: string }[]
  readonly words: readonly { readonly language: string; readonly script: string; readonly words: readonly string[] }[]
}

/** The generated file. */
export const outputs = (): readonly { readonly path: string; readonly content: string }[] => {
  const path = 'data/reading/languages.yaml'
  const file = parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')) as LanguagesFile
  const words = file.words.map((row) => JSON.stringify({ ...row, words: [...new Set(row.words.map(foldKey))] }))
  return [
    {
      path: 'packages/core/src/reading/languages/identify.generated.ts',
      content: `// Generated from ${path} by scripts/generate/reading-languages.ts. Do not edit.

/** Letters that only this language of the script uses, as written (not folded). */
export const letterTests: readonly { readonly language: string; readonly script: string; readonly letters: string }[] = [
${file.letters.map((row) => `  ${JSON.stringify(row)},`).join('\n')}
]

/** Little words of each language, folded. */
export const stopWords: readonly { readonly language: string; readonly script: string; readonly words: readonly string[] }[] = [
${words.map((row) => `  ${row},`).join('\n')}
]
`,
    },
  ]
}
