/** Makes the words of checks for `core/reading` from `data/reading/<language>/checks.yaml`: every form folded, duplicates dropped, sorted. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { foldKey } from '../../packages/core/src/text/index.ts'
import { expand, hasFile, languages } from './reading-forms.ts'

const keys = [
  'aliases',
  'citizens',
  'citizenOf',
  'subsets',
  'resolutions',
  'futures',
  'wholes',
  'splits',
  'parallel',
  'released',
  'regimes',
] as const

const words = (language: string): string => {
  const path = `data/reading/${language}/checks.yaml`
  const file = parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')) as Readonly<
    Record<string, readonly string[]>
  >
  const unknown = Object.keys(file).find((key) => !keys.some((one) => one === key))
  if (unknown !== undefined) throw new Error(`${path}: unknown key: ${unknown}`)
  const lists = keys.map((key) => {
    const forms = new Set((file[key] ?? []).flatMap((form) => expand(String(form))).map((form) => foldKey(form)))
    return `    ${key}: ${JSON.stringify([...forms].sort())},`
  })
  return `  ${language}: {\n${lists.join('\n')}\n  },`
}

/** The generated file. */
export const outputs = (): readonly { readonly path: string; readonly content: string }[] => [
  {
    path: 'packages/core/src/reading/checks/words.generated.ts',
    content: `// Generated from data/reading/*/checks.yaml by scripts/generate/reading-checks.ts. Do not edit.
import type { CheckWords } from './words-types.ts'

/** Folded phrases, by language. */
export const checkWords: Readonly<Record<string, CheckWords>> = {
${languages
  .filter((language) => hasFile(language, 'checks.yaml'))
  .map(words)
  .join('\n')}
}
`,
  },
]
