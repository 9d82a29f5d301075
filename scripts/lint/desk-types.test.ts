/**
 * The desk takes types from core and nothing else, but for the worker that screens in the tab (docs/adr/0013): that folder takes code
 * of screening, and the page takes nothing but types from the folder, so that it is loaded on demand.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const desk = join(import.meta.dirname, '../../packages/web/src')

/** Specifiers that a source imports or exports as values, whole or in part. */
const valuesFrom = (source: string): readonly string[] =>
  [...source.matchAll(/^(import|export)\s+(?!type\b)[^;'"]*?from\s+['"]([^'"]*)['"]/gm)].map(
    ([, , specifier = '']) => specifier,
  )

/** Those of core. */
const valuesFromCore = (source: string): readonly string[] =>
  valuesFrom(source).filter((specifier) => /^@marsad\/core\b|core\/src\//.test(specifier))

it('tells a value from a type', () => {
  expect(valuesFromCore("import { a } from '@marsad/core/text'")).toEqual(['@marsad/core/text'])
  expect(valuesFromCore("import { type A, b } from '@marsad/core/text'")).toEqual(['@marsad/core/text'])
  expect(valuesFromCore("export * from '@marsad/core/text'")).toEqual(['@marsad/core/text'])
  expect(valuesFromCore("import type { A } from '@marsad/core/text'")).toEqual([])
  expect(valuesFromCore("export type { A } from '@marsad/core/text'")).toEqual([])
})

const sources = readdirSync(desk, { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
  .map((file) => ({ file, source: readFileSync(join(desk, file), 'utf8') }))

const worker = 'screening/worker/'
const workerMayTake = '@marsad/core/screening'

it('finds no value of core in the desk outside the worker', () => {
  expect(sources.length).toBeGreaterThan(50)
  const found = sources.flatMap(({ file, source }) =>
    valuesFromCore(source)
      .filter((specifier) => !(file.startsWith(worker) && specifier === workerMayTake))
      .map((specifier) => `${file}: ${specifier}`),
  )
  expect(found).toEqual([])
})

it('finds no page that takes code out of the worker', () => {
  const pages = sources.filter(({ file }) => !file.startsWith(worker))
  const taken = pages.flatMap(({ file, source }) =>
    valuesFrom(source)
      .filter((specifier) => /(^|\/)worker\//.test(specifier))
      .map((specifier) => `${file}: ${specifier}`),
  )
  expect(taken).toEqual([])
})

it('finds nothing in the worker that could send a name away', () => {
  const inside = sources.filter(({ file }) => file.startsWith(worker))
  expect(inside.length).toBeGreaterThan(2)
  const doors =
    /\b(fetch|XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|importScripts|BroadcastChannel|caches|indexedDB)\b/
  expect(inside.flatMap(({ file, source }) => (doors.test(source) ? [file] : []))).toEqual([])
})
