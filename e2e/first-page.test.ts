import { Buffer } from 'node:buffer'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { ar } from '../packages/web/src/i18n/ar.ts'
import { en } from '../packages/web/src/i18n/en.ts'
import { ru } from '../packages/web/src/i18n/ru.ts'
import { keepScreen, useDesk } from './lib/pages.ts'

const { open } = useDesk()

const catalogues = { en, ar, ru }
const languages = [
  ['en', 'ltr'],
  ['ar', 'rtl'],
  ['ru', 'ltr'],
] as const

/** Message names as they would show if a message were missing: `publishedHint`, `start.heading`. */
const names = Object.entries(en).flatMap(([area, messages]) =>
  Object.keys(messages).flatMap((name) => [`${area}.${name}`, ...(/[a-z][A-Z]/u.test(name) ? [name] : [])]),
)

describe.each(languages)('the first page in %s', (code, direction) => {
  it('has its language, direction and every message', async () => {
    const { page } = await open(`/?lang=${code}`)
    expect(await page.evaluate('[document.documentElement.lang, document.documentElement.dir]')).toEqual([
      code,
      direction,
    ])
    const shown = await page.locator('body').innerText()
    const messages = catalogues[code]
    for (const text of [
      messages.start.heading,
      messages.start.intro,
      messages.start.documents,
      messages.form.submit,
      messages.starter.title,
    ])
      expect(shown).toContain(text)
    for (const name of names) expect(shown).not.toContain(name)
    expect(shown).not.toMatch(/undefined|\{\w+\}|\[object/u)
    await keepScreen(page, `first-page-${code}`)
  })

  it('says that this is a starter register, how large, and how to get the lists', async () => {
    const { page } = await open(`/?lang=${code}`)
    const notice = await page.getByRole('complementary', { name: catalogues[code].starter.title }).innerText()
    expect(notice).toContain('npx marsad lists update')
    expect(notice).toMatch(code === 'ar' ? /[٠-٩]{2,}/u : /\d{2,}/u)
  })
})

describe('the first page', () => {
  it('takes the language of the browser where the address names none', async () => {
    const { page } = await open('/', { locale: 'ar-EG' })
    expect(await page.evaluate('document.documentElement.dir')).toBe('rtl')
  })

  it('switches language, keeps it in the address and remembers it', async () => {
    const { page } = await open('/?lang=en')
    await page.getByRole('button', { name: 'العربية' }).click()
    await page.getByRole('heading', { name: ar.start.heading }).waitFor()
    expect(page.url()).toContain('lang=ar')
    await page.goto(page.url().replace(/\?.*$/u, ''))
    await page.getByRole('heading', { name: ar.start.heading }).waitFor()
  })

  it('lists the samples, one in each language', async () => {
    const { page } = await open('/?lang=en')
    const rows = await page.locator('section li a').allInnerTexts()
    for (const script of [/\p{Script=Arabic}/u, /\p{Script=Cyrillic}/u, /\p{Script=Latin}/u])
      expect(rows.some((row) => script.test(row))).toBe(true)
    expect(await page.getByText(en.start.sample, { exact: true }).count()).toBeGreaterThanOrEqual(3)
  })

  it('has an answer for an address that names nothing', async () => {
    const { page } = await open('/nowhere?lang=ar')
    expect(await page.locator('main').innerText()).toContain(ar.app.notFound)
  })

  it('comes with under 150 kB of gzipped script, none of it in the page itself', async () => {
    const { page } = await open('/?lang=en')
    const scripts = (await page.evaluate('Array.from(document.scripts, (script) => script.src)')) as readonly string[]
    expect(scripts.length).toBeGreaterThan(0)
    const bodies = await Promise.all(scripts.map(async (src) => Buffer.from(await (await fetch(src)).arrayBuffer())))
    const loaded = (await page.evaluate(
      "performance.getEntriesByType('resource').filter((entry) => entry.name.endsWith('.js')).length",
    )) as number
    expect(loaded).toBe(scripts.length)
    const size = bodies.reduce((sum, body) => sum + gzipSync(body).length, 0)
    expect(size).toBeGreaterThan(10_000)
    expect(size).toBeLessThan(150_000)
  })

  it('fits a telephone without scrolling sideways', async () => {
    for (const [code] of languages) {
      const { page } = await open(`/?lang=${code}`, { viewport: { width: 390, height: 844 } })
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
    }
  })
})
