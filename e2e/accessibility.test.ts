import { describe, expect, it } from 'vitest'
import { violations } from './lib/axe.ts'
import { openSample, useDesk } from './lib/pages.ts'

const { open } = useDesk()

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
