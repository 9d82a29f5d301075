/**
 * A short hash of the dictionaries under `data/`, so that an index built with others is never taken for a current one. `data/screening/` is measured
 * with the finished rules, names them by this hash, and so cannot be part of it.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'

const root = new URL('../../data/', import.meta.url)

/** The generated file. */
export const outputs = (): readonly { readonly path: string; readonly content: string }[] => {
  const hash = createHash('sha256')
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.(yaml|tsv)$/.test(name) && !name.startsWith('screening/'))
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
