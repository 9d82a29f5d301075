/** What no lint rule can say about `packages/core`: which libraries each room may use, and the clock behind `new Date()`. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const core = join(import.meta.dirname, '../../packages/core/src')

/** Pure, browser-safe libraries. `text` and `names` use none at all. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  lists: ['saxes', 'csv-parse'],
  reading: ['franc'],
  channels: ['csv-parse', 'franc'],
}

/** Libraries a source imports by name, built-in ones included. */
const libraries = (source: string): readonly string[] =>
  [
    ...source.matchAll(
      /^(?:import|export|\})[^'"\n]*\bfrom\s+['"]([^'"]+)['"]|^import\s+['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/gm,
    ),
  ]
    .map(([, listed, bare, dynamic]) => listed ?? bare ?? dynamic ?? '')
    .filter((specifier) => !specifier.startsWith('.'))
    .map((specifier) =>
      specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/'),
    )

/** Calls that read the machine's clock. A date made from a value is no clock. */
const clocks = (source: string): readonly string[] =>
  [...source.matchAll(/\bnew Date\(\s*\)|(?<!new )\bDate\(\s*\)/g)].map(([call]) => call)

const withoutComments = (source: string): string =>
  source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')

const sources = readdirSync(core, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
  .map((file) => ({ file, source: withoutComments(readFileSync(join(core, file), 'utf8')) }))

it('knows a library and a clock when it sees one', () => {
  expect(libraries("import a from 'saxes'\nexport { b } from '@x/y/z'\nimport './c.ts'\nawait import('d/e')")).toEqual([
    'saxes',
    '@x/y',
    'd',
  ])
  expect(libraries("import type {\n  A,\n} from './a.ts'")).toEqual([])
  expect(clocks('new Date() + Date() + new Date(0) + new Date(text)')).toEqual(['new Date()', 'Date()'])
})

it('finds no library that its room may not use', () => {
  expect(sources.length).toBeGreaterThan(50)
  const foreign = sources.flatMap(({ file, source }) => {
    const room = allowed[file.split('/')[0] ?? ''] ?? []
    return libraries(source)
      .filter((library) => !room.includes(library))
      .map((library) => `${file}: ${library}`)
  })
  expect(foreign).toEqual([])
})

it('finds no clock', () => {
  expect(sources.flatMap(({ file, source }) => clocks(source).map((call) => `${file}: ${call}`))).toEqual([])
})
