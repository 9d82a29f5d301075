import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'

const screens = join(import.meta.dirname, '../../.cache/screens')

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** A page and what went wrong in it. `expected` collects the messages a test provokes on purpose. */
export interface DeskPage {
  readonly page: Page
  readonly faults: string[]
}

const watch = (page: Page, desk: string): string[] => {
  const faults: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`))
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.origin !== desk && url.protocol !== 'data:') faults.push(`request leaves the machine: ${url.href}`)
  })
  return faults
}

/**
 * Gives a test file one browser with a fresh profile and opens pages on the desk. After each test every page is looked at: an
 * error or warning in its console, an uncaught exception or a request to anywhere else fails the test.
 */
export const useDesk = () => {
  const desk = inject('desk')
  let browser: Browser
  let opened: DeskPage[] = []

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: inject('browser'), headless: true, args: flags })
    mkdirSync(screens, { recursive: true })
  })
  afterAll(async () => {
    await browser?.close()
  })
  afterEach(async () => {
    const faults = opened.flatMap((one) => one.faults)
    for (const { page } of opened) await page.context().close()
    opened = []
    expect(faults).toEqual([])
  })

  /** Opens an address of the desk, waits until its data is there. */
  const open = async (path: string, options: BrowserContextOptions = {}): Promise<DeskPage> => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB', ...options })
    const page = await context.newPage()
    const one = { page, faults: watch(page, desk) }
    opened.push(one)
    await page.goto(`${desk}${path}`)
    await page.locator('main h1').first().waitFor()
    await page.locator('aside').first().waitFor()
    await page.locator('main h1 ~ p, main section li, main article').last().waitFor()
    return one
  }
  return { open }
}

/** Keeps a picture of the page under `.cache/screens`, for people to look at. */
export const keepScreen = async (page: Page, name: string): Promise<void> => {
  await page.screenshot({ path: join(screens, `${name}.png`) })
}

/** Opens a sample by the letters of its title in the list of the first page. */
export const openSample = async (page: Page, letters: RegExp): Promise<void> => {
  const sample = page.locator('section li').filter({ hasText: /Sample|عيّنة|Пример/u })
  await sample.locator('a').filter({ hasText: letters }).first().click()
  await page.locator('article mark').first().waitFor()
}
