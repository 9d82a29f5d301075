import { Buffer } from 'node:buffer'
import { readFileSync } from 'node:fs'
import type { Page, Request } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { ar } from '../packages/web/src/screening/words/ar.ts'
import { en } from '../packages/web/src/screening/words/en.ts'
import { ru } from '../packages/web/src/screening/words/ru.ts'
import { violations } from './lib/axe.ts'
import { keepScreen, useDesk } from './lib/pages.ts'

const { open } = useDesk()

const words = { en, ar, ru }
const snapshotPath = '/api/screening/snapshot'

/** Waits until the lists are there: the sentence about privacy then says so. */
const openScreen = async (lang: 'en' | 'ar' | 'ru', options: Parameters<typeof open>[1] = {}) => {
  const one = await open(`/screen?lang=${lang}`, options)
  await one.page.getByText(words[lang].page.private).waitFor()
  return one
}

const nameField = (page: Page, lang: 'en' | 'ar' | 'ru' = 'en') =>
  page.getByLabel(words[lang].field.name, { exact: true })

const card = (page: Page, text: string | RegExp) => page.getByRole('article').filter({ hasText: text }).first()

/** What a test provokes on purpose is told in the console too. */
const forgive = (faults: string[], pattern: RegExp): void => {
  const others = faults.filter((fault) => !pattern.test(fault))
  faults.splice(0, faults.length, ...others)
}

/** Names in three scripts and what they have to find. */
const asked = [
  ['ar', 'أيمن الظواهري', 'QDi.006'],
  ['ru', 'Исламское движение Узбекистана', 'QDe.010'],
  ['en', 'Islamic Movement of Uzbekistan', 'QDe.010'],
] as const

describe('names stay in the tab', () => {
  it.each(['ar', 'ru', 'en'] as const)('no request follows what is typed, in the desk in %s', async (lang) => {
    const { page } = await openScreen(lang)
    const requests: Request[] = []
    page.context().on('request', (request) => requests.push(request))
    for (const [, name, reference] of asked) {
      await nameField(page, lang).fill('')
      await nameField(page, lang).pressSequentially(name, { delay: 5 })
      await card(page, reference).waitFor()
    }
    await page.getByLabel(words[lang].field.birthDate).fill('1951-06-19')
    await page.getByLabel(words[lang].field.identifier).fill('A0000001')
    await page.getByRole('button', { name: words[lang].page.many }).click()
    await page.getByLabel(words[lang].many.text, { exact: true }).fill(asked.map(([, name]) => name).join('\n'))
    await page.getByRole('button', { name: words[lang].many.start }).click()
    await page.getByRole('row').filter({ hasText: 'QDi.006' }).waitFor()
    expect(requests.map((request) => request.url())).toEqual([])
    // The watch sees what the page asks for: looking for newer lists is a request, and carries no name either.
    await page.getByRole('button', { name: words[lang].page.check }).click()
    await expect.poll(() => requests.length).toBe(1)
    expect(new URL(requests[0]?.url() ?? '').pathname).toBe(snapshotPath)
    expect((await requests[0]?.response())?.status()).toBe(304)
    const sent = JSON.stringify(await Promise.all(requests.map((one) => one.allHeaders())))
    for (const [, name] of asked)
      for (const form of [name, encodeURIComponent(name), ...name.split(' ')])
        expect(`${sent} ${requests[0]?.url()} ${requests[0]?.postData()}`).not.toContain(form)
  })

  it('keeps no name in the address, the title or any storage', async () => {
    const { page } = await openScreen('en')
    await nameField(page).fill('Islamic Movement of Uzbekistan')
    await card(page, 'QDe.010').waitFor()
    await page.keyboard.press('Enter')
    await page.getByLabel(en.field.limit).selectOption('25')
    await page.waitForURL(/limit=25/u)
    const kept = (await page.evaluate(
      'JSON.stringify([location.href, document.title, history.state, { ...localStorage }, { ...sessionStorage }, document.cookie])',
    )) as string
    expect(kept).toContain('limit=25')
    expect(kept).not.toMatch(/Islamic|Uzbekistan/u)
    expect(await page.evaluate('indexedDB.databases().then((all) => all.length)')).toBe(0)
    expect(await page.evaluate('caches.keys().then((all) => all.length)')).toBe(0)
  })

  it('gives names to a worker that the browser lets nowhere', async () => {
    const { page, faults } = await openScreen('en')
    const workers = page.workers()
    expect(workers.length).toBe(1)
    const reach = `fetch('/api/status').then(() => 'reached', () => 'refused')`
    expect(await page.evaluate(reach)).toBe('reached')
    expect(await workers[0]?.evaluate(reach)).toBe('refused')
    forgive(faults, /Content Security Policy|violates the following/u)
  })

  it('lets no browser complete, correct or check what is typed', async () => {
    const { page } = await openScreen('en')
    for (const label of [en.field.name, en.field.birthDate, en.field.country, en.field.identifier]) {
      const field = page.getByLabel(label, { exact: true })
      expect([await field.getAttribute('autocomplete'), await field.getAttribute('spellcheck')]).toEqual([
        'off',
        'false',
      ])
    }
  })

  it('works with the network off, in another language too', async () => {
    const { page, faults } = await openScreen('en')
    await page.context().setOffline(true)
    expect(await page.evaluate(`fetch('/api/status').then(() => 'reached', () => 'cut off')`)).toBe('cut off')
    await nameField(page).fill('أيمن الظواهري')
    await card(page, 'QDi.006').waitFor()
    await page.getByRole('button', { name: 'Русский' }).click()
    await nameField(page, 'ru').fill('Исламское движение Узбекистана')
    await card(page, 'QDe.010').waitFor()
    // The held lists stay in use when the server cannot be asked for newer ones.
    await page.getByRole('button', { name: ru.page.check }).click()
    await nameField(page, 'ru').fill('Ayman al-Zawahiri')
    await card(page, 'QDi.006').waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
    await page.context().setOffline(false)
    forgive(faults, /ERR_INTERNET_DISCONNECTED/u)
  })
})

describe('the lists', () => {
  it('are loaded once, and asked after by their tag when the page is entered again', async () => {
    const { page } = await openScreen('en')
    const requests: Request[] = []
    page.on('request', (request) => {
      if (new URL(request.url()).pathname === snapshotPath) requests.push(request)
    })
    await page.getByRole('link', { name: 'Documents', exact: true }).click()
    await page.getByRole('link', { name: en.page.title }).click()
    await expect.poll(() => requests.length).toBe(1)
    expect((await requests[0]?.response())?.status()).toBe(304)
    await nameField(page).fill('Ayman al-Zawahiri')
    await card(page, 'QDi.006').waitFor()
  })

  it('are shown on their way, tell a problem, and come at the second try', async () => {
    const { page, faults } = await open('/?lang=ar')
    let tries = 0
    await page.route(`**${snapshotPath}`, async (route) => {
      tries += 1
      if (tries > 1) return route.continue()
      const problem = { title: 'Busy', detail: 'somebody else writes', code: 'workspace-busy', status: 503 }
      return route.fulfill({ status: 503, contentType: 'application/problem+json', body: JSON.stringify(problem) })
    })
    await page.getByRole('link', { name: ar.page.title }).click()
    const note = page.getByRole('alert')
    await note.waitFor()
    expect(await note.innerText()).toContain('workspace-busy')
    await note.getByRole('button').click()
    await page.getByText(ar.page.private).waitFor()
    forgive(faults, /status of 503/u)
  })

  it('of another version are refused, with the page to be loaded anew', async () => {
    const { page } = await open('/?lang=en')
    await page.route(`**${snapshotPath}`, (route) =>
      route.fulfill({
        status: 200,
        headers: { 'content-type': 'application/octet-stream', etag: 'W/"other"', 'x-snapshot-length': '16' },
        body: Buffer.alloc(16, 7),
      }),
    )
    await page.getByRole('link', { name: en.page.title }).click()
    await page.getByText(en.load.otherVersion).waitFor()
    await page.unroute(`**${snapshotPath}`)
    await page.getByRole('button', { name: en.load.reload }).click()
    await page.getByText(en.page.private).waitFor()
  })

  it('say that they are the starter register', async () => {
    const { page } = await openScreen('ar')
    expect(await page.locator('main').innerText()).toContain('السجل التمهيدي')
    expect(await page.locator('aside').first().innerText()).toContain('npx marsad lists update')
  })
})

describe('an answer', () => {
  it.each(['ar', 'en', 'ru'] as const)('in %s has verdict, listings, words beside words and reasons', async (lang) => {
    const { page } = await openScreen(lang)
    await nameField(page, lang).fill('Хамза Усама Мухаммад бин Ладен')
    const found = card(page, 'QDi.421')
    await found.waitFor()
    await expect.poll(() => found.innerText()).toContain(words[lang].reason['token-cross-script'])
    const text = await found.innerText()
    for (const word of [words[lang].verdict.match, words[lang].answer.alarms, words[lang].role.given])
      expect(text).toContain(word)
    expect(text).not.toMatch(/undefined|\{\w+\}|\[object|token-|birth-date-/u)
    await keepScreen(page, `screening-${lang}`)
  })

  it('runs as the asked name is read, each word isolated', async () => {
    const { page } = await openScreen('en')
    const strip = page.getByRole('list', { name: en.answer.words }).first()
    await nameField(page).fill('أيمن الظواهري')
    await strip.waitFor()
    expect(await strip.getAttribute('dir')).toBe('rtl')
    const [first, second] = await Promise.all([0, 1].map((at) => strip.getByRole('listitem').nth(at).boundingBox()))
    expect(first?.x).toBeGreaterThan(second?.x ?? Number.POSITIVE_INFINITY)
    expect(await strip.locator('bdi').count()).toBeGreaterThanOrEqual(4)
    await nameField(page).fill('Ayman al-Zawahiri')
    await expect.poll(() => strip.getAttribute('dir')).toBe('ltr')
  })

  it('shows who was taken off a list apart, and as taken off', async () => {
    const { page } = await openScreen('en')
    await nameField(page).fill('Usama Muhammed Awad bin Laden')
    const section = page.getByRole('region', { name: en.answer.formerly })
    await section.waitFor()
    const text = await section.innerText()
    expect(text).toMatch(/QDi\.008[\s\S]*removed from the list[\s\S]*21 February 2013/u)
  })

  it('takes the facts in, says what another would tell, and what it could not read', async () => {
    const { page } = await openScreen('en')
    await nameField(page).fill('Ayman al-Zawahiri')
    const found = card(page, 'QDi.006')
    await found.waitFor()
    expect(await found.innerText()).toContain(en.answer.wouldChange)
    await page.getByLabel(en.field.birthDate).fill('1982')
    await expect.poll(() => page.locator('main').innerText()).not.toContain('QDi.006')
    await page.getByLabel(en.field.birthDate).fill('1951-06-19')
    await expect.poll(() => page.locator('main').innerText()).toContain(en.reason['birth-date-match'])
    await page.getByLabel(en.field.country).fill('Atlantis')
    await page.getByRole('complementary', { name: en.answer.warnings }).getByText('Atlantis').waitFor()
    await page.getByRole('button', { name: en.field.clear }).click()
    await page.getByText(en.answer.start).waitFor()
  })

  it('warns of letters from two scripts and of hidden signs', async () => {
    const { page } = await openScreen('en')
    const warnings = page.getByRole('complementary', { name: en.answer.warnings })
    await nameField(page).fill('Usаma bin Laden')
    await warnings.getByText(en.reason.homoglyph).waitFor()
    await nameField(page).fill('Usama \u202ebin Laden')
    await warnings.getByText(en.reason['bidi-control']).waitFor()
  })

  it('says when nobody answers', async () => {
    const { page } = await openScreen('ru')
    await nameField(page, 'ru').fill('Xqzw Vbrtk')
    await page.getByText(ru.answer.none).waitFor()
  })

  it('comes by keyboard alone', async () => {
    const { page } = await openScreen('en')
    await nameField(page).focus()
    await page.keyboard.type('Ayman al-Zawahiri')
    await card(page, 'QDi.006').waitFor()
    const reached: string[] = []
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.press('Tab')
      reached.push((await page.evaluate('document.activeElement.tagName')) as string)
    }
    for (const tag of ['SELECT', 'SUMMARY', 'INPUT', 'BUTTON']) expect(reached).toContain(tag)
  })

  it('prints without its form', async () => {
    const { page } = await openScreen('ar')
    await nameField(page, 'ar').fill('أيمن الظواهري')
    await card(page, 'QDi.006').waitFor()
    await page.emulateMedia({ media: 'print' })
    expect(await card(page, 'QDi.006').isVisible()).toBe(true)
    expect(await nameField(page, 'ar').isVisible()).toBe(false)
  })
})

describe('many names', () => {
  const start = async (page: Page, text: string): Promise<void> => {
    await page.getByRole('button', { name: en.page.many }).click()
    await page.getByLabel(en.many.text, { exact: true }).fill(text)
    await page.getByRole('button', { name: en.many.start }).click()
  }

  it('are screened in order and saved as a table that no spreadsheet executes', async () => {
    const { page } = await openScreen('en')
    await start(page, 'أيمن الظواهري\n=HYPERLINK("http://example.org")\nXqzw Vbrtk\nИсламское движение Узбекистана')
    await page.getByRole('button', { name: en.many.save }).waitFor()
    const rows = await page.locator('tbody tr').allInnerTexts()
    expect(rows.length).toBe(4)
    expect(rows[0]).toContain('QDi.006')
    expect(rows[3]).toContain('QDe.010')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: en.many.save }).click(),
    ])
    const lines = readFileSync(await download.path(), 'utf8')
      .trimEnd()
      .split('\r\n')
    expect(lines[0]).toMatch(/^\ufeffrow,name,verdict,score/u)
    expect(lines[1]).toMatch(/^1,أيمن الظواهري,match,/u)
    expect(lines[2]).toMatch(/^2,"'=HYPERLINK\(""http/u)
    expect(lines.length).toBe(5)
    await page.getByLabel(en.many.only).check()
    expect(await page.locator('tbody tr').count()).toBe(2)
  })

  it('come from a file, whose column of names is found, and lead to one name', async () => {
    const { page } = await openScreen('en')
    await page.getByRole('button', { name: en.page.many }).click()
    const csv = '\ufeffid;Full Name\n7;"Zawahiri; Ayman al"\n8;Xqzw Vbrtk\n'
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'customers.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) })
    await page.getByRole('row').filter({ hasText: 'QDi.006' }).waitFor()
    expect(await page.locator('tbody tr').count()).toBe(2)
    await page.getByRole('button', { name: /Look closer at .?Zawahiri/u }).click()
    await card(page, 'QDi.006').waitFor()
    expect(await nameField(page).inputValue()).toBe('Zawahiri; Ayman al')
    expect(await page.evaluate('document.activeElement.value')).toBe('Zawahiri; Ayman al')
  })

  it('fill pages, and too many are refused with what to do', async () => {
    const { page } = await openScreen('en')
    await start(page, 'Xqzw Vbrtk\n'.repeat(150))
    await page.getByRole('button', { name: en.many.save }).waitFor()
    expect(await page.locator('tbody tr').count()).toBe(100)
    await page.getByRole('button', { name: en.many.next }).click()
    expect(await page.locator('tbody tr').count()).toBe(50)
    await page.locator('input[type=file]').setInputFiles({
      name: 'many.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('A B\n'.repeat(10_001)),
    })
    const note = page.getByRole('alert')
    await note.waitFor()
    expect(await note.innerText()).toMatch(/10,001[\s\S]*marsad screen --input/u)
  })

  it('tell what is wrong with a file', async () => {
    const { page } = await openScreen('en')
    await page.getByRole('button', { name: en.page.many }).click()
    const choose = async (name: string, buffer: Buffer): Promise<string> => {
      await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer })
      await page.getByRole('alert').waitFor()
      return page.getByRole('alert').innerText()
    }
    await expect.poll(() => choose('a.csv', Buffer.from('PK\u0003\u0004'))).toContain('CSV')
    await expect.poll(() => choose('b.csv', Buffer.from([0x61, 0xff]))).toContain('2')
    await expect.poll(() => choose('c.csv', Buffer.from('a,b\n"c\nd'))).toContain('line')
    await expect.poll(() => choose('d.csv', Buffer.from(' \n'))).toContain(en.file.none)
  })
})

describe.each([
  ['ar', 'light'],
  ['ar', 'dark'],
  ['en', 'light'],
  ['en', 'dark'],
  ['ru', 'light'],
] as const)('axe-core on the screening page in %s, %s', (lang, colorScheme) => {
  it('finds nothing on an answer', async () => {
    const { page } = await openScreen(lang, { colorScheme })
    await nameField(page, lang).fill('Usаma bin Laden')
    await page.getByRole('region', { name: words[lang].answer.formerly }).waitFor()
    expect(await violations(page)).toEqual([])
  })

  it('finds nothing on many names', async () => {
    const { page } = await openScreen(lang, { colorScheme })
    await page.getByRole('button', { name: words[lang].page.many }).click()
    await page.getByLabel(words[lang].many.text, { exact: true }).fill('أيمن الظواهري\nXqzw Vbrtk')
    await page.getByRole('button', { name: words[lang].many.start }).click()
    await page.getByRole('button', { name: words[lang].many.save }).waitFor()
    expect(await violations(page)).toEqual([])
    await keepScreen(page, `screening-many-${lang}-${colorScheme}`)
  })
})

it('fits a telephone without scrolling sideways', async () => {
  for (const lang of ['ar', 'en', 'ru'] as const) {
    const { page } = await openScreen(lang, { viewport: { width: 360, height: 740 } })
    await nameField(page, lang).fill('Islamic Movement of Uzbekistan')
    await card(page, 'QDe.010').waitFor()
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(360)
    expect(await page.getByRole('link', { name: words[lang].page.title }).isVisible()).toBe(true)
    await keepScreen(page, `screening-phone-${lang}`)
  }
})
