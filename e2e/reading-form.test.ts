import { Buffer } from 'node:buffer'
import { describe, expect, it } from 'vitest'
import { ar } from '../packages/web/src/i18n/ar.ts'
import { en } from '../packages/web/src/i18n/en.ts'
import { useDesk } from './lib/pages.ts'

const { open } = useDesk()

const sentence = 'The Security Council listed the Islamic Movement of Uzbekistan in October 2001, the council said.'

/** A refused request is told in the browser's console too; that line is expected where a test provokes it. */
const forgiveRefusals = (faults: string[]): void => {
  const others = faults.filter(
    (fault) => !/Failed to load resource: the server responded with a status of 4\d\d/u.test(fault),
  )
  faults.splice(0, faults.length, ...others)
}

describe('the form', () => {
  it('reads a pasted text and keeps it', async () => {
    const { page } = await open('/?lang=en')
    await page.getByLabel(en.form.text, { exact: true }).fill(sentence)
    await page.getByLabel(en.form.published).fill('2022-01-02')
    await page.getByLabel(en.form.source).fill('Weekly')
    await page.getByLabel(en.form.title).fill('A listing remembered')
    await page.getByRole('button', { name: en.form.submit, exact: true }).click()
    await page.locator('article').waitFor()
    expect(await page.locator('article').innerText()).toContain('Islamic Movement of Uzbekistan')
    await page.locator('#panel-parties li').filter({ hasText: 'QDe.010' }).waitFor()
    expect(await page.locator('main header').innerText()).toMatch(/2 January 2022[\s\S]*Weekly/u)
    await page.getByRole('link', { name: en.app.home }).click()
    await page.getByRole('link', { name: 'A listing remembered' }).waitFor()
  })

  it('checks the claim a list can judge', async () => {
    const { page } = await open('/?lang=en')
    await page.getByLabel(en.form.text, { exact: true }).fill(sentence)
    await page.getByRole('button', { name: en.form.submit, exact: true }).click()
    await page.locator('#panel-checks li').first().waitFor()
    expect(await page.locator('#panel-checks').innerText()).toMatch(/supported[\s\S]*QDe\.010[\s\S]*6 October 2001/u)
  })

  it('reads a saved page', async () => {
    const { page } = await open('/?lang=ar')
    const html = `<!doctype html><html lang="ar"><head><meta charset="utf-8"><title>خبر</title></head><body><nav>قائمة</nav><article><h1>أسواق الصيف</h1>
      <p>قال التاجر إن أسعار القمح ارتفعت في أفغانستان خلال أكتوبر ٢٠٢١ بنحو ١٢ بالمئة.</p><p>وأضاف أن التجار ينتظرون موسم الحصاد في الشمال.</p></article></body></html>`
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'news.html', mimeType: 'text/html', buffer: Buffer.from(html) })
    await page.getByText('news.html').waitFor()
    await page.getByRole('button', { name: ar.form.submit, exact: true }).click()
    await page.locator('article').waitFor()
    const shown = await page.locator('article').innerText()
    expect(shown).toContain('أسعار القمح')
    expect(shown).not.toContain('<p>')
  })

  it('takes a file that is dropped on it', async () => {
    const { page } = await open('/?lang=en')
    const carried = await page.evaluateHandle(`(() => {
      const carried = new DataTransfer()
      carried.items.add(new File(['The market opened late on 6 October 2021.'], 'market.txt', { type: 'text/plain' }))
      return carried
    })()`)
    await page.locator('form').dispatchEvent('dragover', { dataTransfer: carried })
    await page.getByText(en.form.drop).waitFor()
    await page.locator('form').dispatchEvent('drop', { dataTransfer: carried })
    await page.getByText('market.txt').waitFor()
    await page.getByRole('button', { name: en.form.submit, exact: true }).click()
    await page.locator('article').waitFor()
    expect(await page.locator('#panel-dates').textContent()).toContain('2021-10-06')
  })

  it('says what was looked for where nothing was found', async () => {
    const { page } = await open('/?lang=en')
    await page.getByLabel(en.form.text, { exact: true }).fill('It rained, and the market closed early.')
    await page.getByRole('button', { name: en.form.submit, exact: true }).click()
    await page.locator('article').waitFor()
    expect(await page.locator('#panel-parties').innerText()).toContain(en.parties.empty)
    expect(await page.locator('#panel-figures').innerText()).toContain(en.figures.empty)
  })

  it('asks for a text where there is none', async () => {
    const { page } = await open('/?lang=ar')
    await page.getByRole('button', { name: ar.form.submit, exact: true }).click()
    expect(await page.getByRole('alert').innerText()).toContain(ar.problem.empty)
    expect(await page.evaluate('document.activeElement?.tagName')).toBe('TEXTAREA')
  })

  it.each([
    ['paper.txt', Buffer.from('%PDF-1.7\n%âãÏÓ'), 'PDF'],
    ['old.txt', Buffer.from([0x61, 0x62, 0xe9, 0x20, 0x63]), '3'],
  ])('refuses %s and says why', async (name, buffer, why) => {
    const { page } = await open('/?lang=en')
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer })
    const alert = await page.getByRole('alert').innerText()
    expect(alert).toContain(name)
    expect(alert).toContain(why)
  })

  it('shows what the server refuses: which value, and its code', async () => {
    const { page, faults } = await open('/?lang=ar')
    await page.getByLabel(ar.form.text, { exact: true }).fill('\u0000\u0001\u0002')
    await page.route('**/api/readings', async (route) => {
      const body = { text: 'x', published: '2026-02-31' }
      await route.continue({ postData: JSON.stringify(body) })
    })
    await page.getByRole('button', { name: ar.form.submit, exact: true }).click()
    const alert = page.getByRole('alert')
    await alert.waitFor()
    const text = await alert.innerText()
    expect(text).toContain(ar.problem.heading)
    expect(text).toContain('2026-02-31')
    expect(text).toMatch(/date-invalid|request-invalid/u)
    forgiveRefusals(faults)
  })

  it('tells of a document that is not there', async () => {
    const { page, faults } = await open('/?lang=en')
    await page.goto(`${new URL(page.url()).origin}/documents/${'0'.repeat(64)}?lang=en`)
    const text = await page.getByRole('alert').innerText()
    expect(text).toContain(en.problem.codes['not-found'])
    expect(text).toContain('not-found')
    forgiveRefusals(faults)
  })

  it('says so when the server does not answer', async () => {
    const { page, faults } = await open('/?lang=en')
    await page.getByLabel(en.form.text, { exact: true }).fill(sentence)
    await page.route('**/api/readings', (route) => route.abort('connectionrefused'))
    await page.getByRole('button', { name: en.form.submit, exact: true }).click()
    expect(await page.getByRole('alert').innerText()).toContain('marsad serve')
    faults.splice(0, faults.length, ...faults.filter((fault) => !fault.includes('ERR_CONNECTION_REFUSED')))
  })
})
