/** A short hash of everything under `data/`, so that an index built with other dictionaries is never taken for a current one. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'

const root = new URL('../../data/', import.meta.url)

/** The generated file. */
export const outputs = (): readonly { readonly path: string; readonly content: string }[] => {
  const hash = createHash('sha256')
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.yaml') || name.endsWith('.tsv'))
    .sort()
  for (const name of files) hash.update(`${name}\n`).update(readFileSync(new URL(name, root)))
  return [
    {
      path: 'packages/core/src/data-version.generated.ts',
      content: `// Generated from all of data/ by scripts/generate/data-version.ts. Do not edit.

/** First 16 hexadecimal digits of the SHA-256 over the dictionaries. */
export const dataVersion = '${hash.digest('hex').slice(0, 16)}'
`,
    },
  ]
}
