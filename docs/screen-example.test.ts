import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { exampleOf, exampleOutput, examplePage } from './screen-example.ts'

it('the README shows what its example prints, word for word (`npm run docs` writes it)', async () => {
  const { name, options, output } = exampleOf(readFileSync(examplePage, 'utf8'))
  expect(name).not.toBe('')
  expect(output).toContain(name)
  expect(output).toBe(await exampleOutput(name, options))
})
