import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { ar } from '../packages/web/src/i18n/ar.ts'
import { en } from '../packages/web/src/i18n/en.ts'
import { keepScreen, openSample, useDesk } from './lib/pages.ts'

const { open } = useDesk()
const arabic = /\p{Script=Arabic}/u

const sample = async (lang: string, options = {}): Promise<Page> => {
  const { page } = await open(`/?lang=${lang}`, options)
  await openSample(page, arabic)
  return page
}

const card = (page: Page, reference: string) =>
  page.locator('#panel-parties li[id^="card-"]').filter({ hasText: reference }).first()

describe('a document', () => {
  it('stands in its own direction inside an English page', async () => {
    const page = await sample('en')
    const article = page.locator('article')
    expect([await article.getAttribute('lang'), await article.getAttribute('dir')]).toEqual(['ar', 'rtl'])
    expect(await page.evaluate('document.documentElement.dir')).toBe('ltr')
    await keepScreen(page, 'document-en')
  })

  it('shows the whole text unchanged under its highlights', async () => {
    const page = await sample('ar')
    const hash = /documents\/(\w+)/u.exec(page.url())?.[1] ?? ''
    const answer = (await page.evaluate(`fetch('/api/documents/${hash}/reading').then((r) => r.json())`)) as {
      readonly text: string
    }
    const shown = (await page.locator('article p').allTextContents()).join('')
    expect(shown).toBe(
      answer.text
        .split(/[\r\n]+/u)
        .filter((line) => line.trim() !== '')
        .join(''),
    )
    await keepScreen(page, 'document-ar')
  })

  it('highlights the listed party by its own words', async () => {
    const page = await sample('ar')
    const parties = await page.locator('article mark[data-line="party"]').allTextContents()
    expect(parties).toContain('داعش')
    for (const layer of ['place', 'date', 'figure', 'platform'])
      expect(await page.locator(`article mark[data-line="${layer}"]`).count(), layer).toBeGreaterThan(0)
    expect(await page.locator('article mark[data-said]').count()).toBeGreaterThan(0)
  })

  it('has a card for the party with reference, list and status', async () => {
    const page = await sample('ar')
    const text = await card(page, 'QDe.115').innerText()
    for (const word of [ar.status.listed, ar.list.un_sc_sanctions, 'داعش']) expect(text).toContain(word)
  })

  it('finds the words of a card that is clicked, and shows the listing', async () => {
    const page = await sample('en')
    await card(page, 'QDe.115').getByRole('button').first().click()
    const current = page.locator('article mark[aria-current]')
    await current.first().waitFor()
    await expect.poll(() => current.first().isVisible()).toBe(true)
    expect(page.url()).toContain('item=')
    await page.getByText(en.parties.details).first().waitFor()
    expect(await card(page, 'QDe.115').innerText()).toContain(en.strength.primary)
    await keepScreen(page, 'document-selected-en')
  })

  it('finds the card of words that are clicked, the narrowest first and wider ones after', async () => {
    const page = await sample('ar')
    const nested = page.locator('article mark[data-line="party"][data-outer="party"]').first()
    await nested.scrollIntoViewIfNeeded()
    await nested.click()
    await expect.poll(() => page.locator('#panel-parties li[aria-current="true"]').innerText()).toContain('QDe.115')
    await nested.click()
    await expect.poll(() => page.locator('#panel-parties li[aria-current="true"]').innerText()).toContain('QDe.161')
    await keepScreen(page, 'document-selected-ar')
  })

  it('opens at the item an address names', async () => {
    const page = await sample('en')
    await card(page, 'QDe.115').getByRole('button').first().click()
    await page.waitForURL(/item=/u)
    await page.reload()
    await page.locator('article mark[aria-current]').first().waitFor()
  })

  it('switches layers off and on, and says so in the address', async () => {
    const page = await sample('en')
    const marks = page.locator('article mark[data-line="place"]')
    const places = page.locator('fieldset').getByRole('button', { name: en.layers.place })
    const before = await marks.count()
    await places.click()
    await expect.poll(() => marks.count()).toBe(0)
    expect(await places.getAttribute('aria-pressed')).toBe('false')
    expect(page.url()).toContain('hide=place')
    await places.click()
    await expect.poll(() => marks.count()).toBe(before)
  })

  it('leads to each panel by name', async () => {
    const page = await sample('ar')
    const heading = page.locator('#panel-dates-heading')
    const panels = page.locator('aside', { has: heading })
    const within = async (): Promise<boolean> => {
      const [inner, outer] = await Promise.all([heading.boundingBox(), panels.boundingBox()])
      return inner !== null && outer !== null && inner.y >= outer.y && inner.y < outer.y + outer.height
    }
    expect(await within()).toBe(false)
    await page
      .getByRole('navigation', { name: ar.document.goTo })
      .getByRole('button', { name: ar.dates.heading })
      .click()
    await expect.poll(within).toBe(true)
  })

  it('is walked by keyboard: next, previous, to the details and back, clear', async () => {
    const page = await sample('en')
    const item = (): string | null => new URL(page.url()).searchParams.get('item')
    await page.keyboard.press('j')
    await expect.poll(item).not.toBeNull()
    const first = item()
    await page.keyboard.press('j')
    await expect.poll(item).not.toBe(first)
    await page.keyboard.press('k')
    await expect.poll(item).toBe(first)
    await page.keyboard.press('Enter')
    await expect
      .poll(() => page.evaluate("document.activeElement?.closest('[id^=card-]')?.getAttribute('aria-current')"))
      .toBe('true')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate('document.activeElement?.tagName')).toBe('MARK')
    await page.keyboard.press('Escape')
    await expect.poll(item).toBeNull()
  })

  it('leaves letters alone once they are switched off', async () => {
    const page = await sample('en')
    await page.getByLabel(en.keys.enabled).uncheck()
    await page.keyboard.press('j')
    await page.waitForTimeout(200)
    expect(new URL(page.url()).searchParams.get('item')).toBeNull()
  })

  it('fits a telephone: panels below the text, nothing sideways', async () => {
    const page = await sample('ar', { viewport: { width: 390, height: 844 } })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
    const [article, panels] = await Promise.all([
      page.locator('article').boundingBox(),
      page.locator('#panel-parties').boundingBox(),
    ])
    expect((panels?.y ?? 0) > (article?.y ?? 0) + (article?.height ?? 0)).toBe(true)
    await keepScreen(page, 'document-ar-390')
  })

  it('is printed in dark ink on white, whatever the theme of the screen', async () => {
    const inks = async (colorScheme: 'light' | 'dark'): Promise<unknown> => {
      const page = await sample('en', { colorScheme })
      await page.emulateMedia({ media: 'print', colorScheme })
      return page.evaluate(`[document.body, document.querySelector('article mark'), document.querySelector('#panel-parties li')]
        .map((element) => [getComputedStyle(element).color, getComputedStyle(element).backgroundColor])`)
    }
    const printed = await inks('light')
    expect(printed).toMatchObject([['rgb(0, 0, 0)', 'rgb(255, 255, 255)'], expect.anything(), expect.anything()])
    expect(await inks('dark')).toEqual(printed)
  })

  it('stands in three columns on a wide screen', async () => {
    const page = await sample('en', { viewport: { width: 1600, height: 1000 }, colorScheme: 'dark' })
    const [parties, statements] = await Promise.all([
      page.locator('#panel-parties').boundingBox(),
      page.locator('#panel-statements').boundingBox(),
    ])
    expect(Math.abs((parties?.y ?? 0) - (statements?.y ?? 99))).toBeLessThan(4)
    await keepScreen(page, 'document-en-1600-dark')
  })
})
