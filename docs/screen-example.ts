/** The answer of a screening that the README shows, over the starter register, so that anybody sees the same. `npm run docs` writes it. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadScreening } from '@marsad/server/operations/load-screening'
import { screenQuery } from '@marsad/server/operations/screen-query'
import { workspaceAt } from '@marsad/server/operations/workspace'
import { paints } from '../packages/cli/src/output.ts'
import { queryOf } from '../packages/cli/src/screening-options.ts'
import { screeningText } from '../packages/cli/src/screening-text.ts'

/** Where the page is. */
export const examplePage: string = join(import.meta.dirname, '../README.md')

const block = /^ {4}npx marsad screen "([^"\n]+)"((?: --[a-z-]+ [\w-]+)*)\n\n```text\n([\s\S]*?)```\n/m

/** The command of the page and what stands under it. */
export const exampleOf = (
  page: string,
): { readonly name: string; readonly options: string; readonly output: string } => {
  const [, name = '', options = '', output = ''] = block.exec(page) ?? []
  return { name, options, output }
}

/** What the command prints where no list is loaded; the receipt's hash, which is another in each version, left out. */
export const exampleOutput = async (name: string, options: string): Promise<string> => {
  const given = Object.fromEntries([...options.matchAll(/--([a-z-]+) ([\w-]+)/g)].map(([, key, value]) => [key, value]))
  const loaded = await loadScreening(workspaceAt(join(import.meta.dirname, 'no-workspace')))
  const answer = await screenQuery(undefined, loaded, queryOf([name], given))
  const text = screeningText(answer, { starter: loaded.starter, editions: [] }, paints(false, {}))
  return text
    .replace(/\nReceipt: .*\n/, '\n')
    .replace(/ +$/gm, '')
    .trimStart()
}

if (import.meta.main) {
  const page = readFileSync(examplePage, 'utf8')
  const { name, options, output } = exampleOf(page)
  const now = await exampleOutput(name, options)
  writeFileSync(
    examplePage,
    page.replace(`\`\`\`text\n${output}`, () => `\`\`\`text\n${now}`),
  )
}
