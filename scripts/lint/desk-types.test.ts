/** The desk takes types from core and nothing else: no code of the core is shipped to the browser. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const desk = join(import.meta.dirname, '../../packages/web/src')

/** Specifiers of core that a source imports or exports as values, whole or in part. */
const valuesFromCore = (source: string): readonly string[] =>
  [...source.matchAll(/^(import|export)\s+(?!type\b)[^;'"]*?from\s+['"]([^'"]*)['"]/gm)]
    .map(([, , specifier = '']) => specifier)
    .filter((specifier) => /^@marsad\/core\b|core\/src\//.test(specifier))

it('tells a value from a type', () => {
  expect(valuesFromCore("import { a } from '@marsad/core/text'")).toEqual(['@marsad/core/text'])
  expect(valuesFromCore("import { type A, b } from '@marsad/core/text'")).toEqual(['@marsad/core/text'])
  expect(valuesFromCore("export * from '@marsad/core/text'")).toEqual(['@marsad/core/text'])
  expect(valuesFromCore("import type { A } from '@marsad/core/text'")).toEqual([])
  expect(valuesFromCore("export type { A } from '@marsad/core/text'")).toEqual([])
})

it('finds no value of core in the desk', () => {
  const files = readdirSync(desk, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file))
  expect(files.length).toBeGreaterThan(0)
  const found = files.flatMap((file) =>
    valuesFromCore(readFileSync(join(desk, file), 'utf8')).map((specifier) => `${file}: ${specifier}`),
  )
  expect(found).toEqual([])
})
