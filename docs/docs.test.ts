/** The documentation is held to the code: nothing undocumented, and nothing documented that is not there. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { errorCodes } from '@marsad/core/errors'
import { factReasons, nameReasons } from '@marsad/core/names'
import { createApp, type Services, statusOf } from '@marsad/server'
import { beforeAll, describe, expect, it } from 'vitest'
import { commands } from '../packages/cli/src/commands/index.ts'
import { commandsPage, withHelpBlocks } from './reference/help-blocks.ts'
import { commandsNamed, headings, sections } from './test-kit/markdown.ts'
import { pages, root, tracked } from './test-kit/tree.ts'

const read = (path: string): string => readFileSync(join(root, path), 'utf8')
const reference = (name: string): string => read(`docs/reference/${name}.md`)

describe('commands', () => {
  it('each has its own section with its help, word for word (`npm run docs` writes it)', () => {
    expect(read('docs/reference/commands.md')).toBe(withHelpBlocks(readFileSync(commandsPage, 'utf8')))
    const documented = headings(reference('commands'), 2).filter((title) => title.startsWith('marsad '))
    expect(documented.toSorted()).toEqual(commands.map(({ name }) => `marsad ${name}`).toSorted())
  })

  const known = new Set(commands.map(({ name }) => name))
  for (const page of pages())
    it(`${page} names only commands and options that exist`, () => {
      const wrong = commandsNamed(read(page)).filter(({ words, options }) => {
        const command =
          commands.find(({ name }) => name === words.slice(0, 2).join(' ')) ??
          commands.find(({ name }) => name === words[0])
        if (!command) return words.length > 0 && !known.has(words.join(' '))
        const allowed = new Set([...Object.keys(command.options), 'json', 'data', 'help'])
        return options.some((option) => !allowed.has(option))
      })
      expect(wrong).toEqual([])
    })
})

describe('routes', () => {
  interface Operation {
    readonly parameters?: readonly { readonly name: string }[]
    readonly responses: Readonly<Record<string, unknown>>
  }
  let operations: ReadonlyMap<string, Operation> = new Map()

  beforeAll(async () => {
    // The contract is built without a store: no route is called.
    const app = createApp({ services: {} as Services, deskFolder: root })
    const answer = await app.request('/api/openapi.json')
    const { paths } = (await answer.json()) as { readonly paths: Record<string, Record<string, Operation>> }
    operations = new Map(
      Object.entries(paths).flatMap(([path, methods]) =>
        Object.entries(methods).map(([method, operation]) => [`${method.toUpperCase()} ${path}`, operation] as const),
      ),
    )
  })

  it('each has a section, and each section is a route', () => {
    expect(headings(reference('routes'), 2).toSorted()).toEqual([...operations.keys()].toSorted())
  })

  it('each section names the parameters and the statuses', () => {
    const missing = [...sections(reference('routes'), 2)].flatMap(([title, text]) => {
      const operation = operations.get(title)
      const words = [
        ...(operation?.parameters ?? []).map(({ name }) => `\`${name}\``),
        ...Object.keys(operation?.responses ?? {}).filter((status) => status !== '500'),
      ]
      return words.filter((word) => !text.includes(word)).map((word) => `${title}: ${word}`)
    })
    expect(missing).toEqual([])
  })
})

describe('settings', () => {
  const pattern = /\b(?:MARSAD_[A-Z][A-Z_]*[A-Z]|DATABASE_URL|CHROME_PATH)\b/g

  it('each environment variable has a heading, and each heading is used', () => {
    const used = tracked(/^(packages\/[^/]+\/(src|bin|vite)|scripts|e2e|evals|bench)\b.*\.(ts|tsx|mjs)$/)
      .filter((file) => !/\.test\.tsx?$/.test(file))
      .flatMap((file) => read(file).match(pattern) ?? [])
    expect(headings(reference('settings'), 3).toSorted()).toEqual([...new Set(used)].toSorted())
  })
})

describe('error codes', () => {
  const rows = (): readonly (readonly string[])[] =>
    [...reference('errors').matchAll(/^\| `([a-z-]+)` \| (\d+) \|/gm)].map(([, code = '', status = '']) => [
      code,
      status,
    ])

  it('each is in the table with its status, and nothing else is', () => {
    const expected = Object.keys(errorCodes).map((code) => [code, String(statusOf[code as keyof typeof errorCodes])])
    expect(rows().toSorted()).toEqual(expected.toSorted())
  })
})

describe('reasons', () => {
  it('each is in one table with what it says, and nothing else is', () => {
    const rows = [...reference('reasons').matchAll(/^\| `([a-z-]+)` \| (.+) \|$/gm)].map(([, code, says]) => [
      code,
      says,
    ])
    expect(rows.toSorted()).toEqual([...Object.entries(nameReasons), ...Object.entries(factReasons)].toSorted())
  })
})
