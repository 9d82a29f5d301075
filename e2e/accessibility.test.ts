import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openSample, useDesk } from './lib/pages.ts'

const { open } = useDesk()

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Violation {
  readonly id: string
  readonly impact: string
  readonly nodes: readonly { readonly target: readonly string[] }[]
}

/** What axe-core finds, as `rule: first place`. Run through the debugger, so the page's own policy stays in force. */
const violations = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe)
  const found = (await page.evaluate('axe.run(document).then((result) => result.violations)')) as readonly Violation[]
  return found.map(
    ({ id, impact, nodes }) =>
      `${impact} ${id}: ${nodes
        .map(({ target }) => target.join(' '))
        .slice(0, 3)
        .join(' | ')}`,
  )
}

const views = [
  ['ar', 'light'],
  ['ar', 'dark'],
  ['en', 'light'],
  ['en', 'dark'],
  ['ru', 'light'],
] as const

describe.each(views)('axe-core in %s, %s', (lang, colorScheme) => {
  it('finds nothing on the first page', async () => {
    const { page } = await open(`/?lang=${lang}`, { colorScheme })
    expect(await violations(page)).toEqual([])
  })

  it('finds nothing on a document with something selected', async () => {
    const { page } = await open(`/?lang=${lang}`, { colorScheme })
    await openSample(page, /\p{Script=Arabic}/u)
    await page.locator('#panel-parties li button').first().click()
    await page.locator('article mark[aria-current]').first().waitFor()
    await page.locator('#panel-parties dl').first().waitFor()
    expect(await violations(page)).toEqual([])
  })

  it('finds nothing on a problem', async () => {
    const { page } = await open(`/?lang=${lang}`, { colorScheme })
    await page.locator('button[type=submit]').click()
    await page.getByRole('alert').waitFor()
    expect(await violations(page)).toEqual([])
  })
})
