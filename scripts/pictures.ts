/**
 * `npm run pictures`: takes the pictures of the README and the guide anew, from the built desk with its samples: `desk` and `screen`, or the one
 * named behind `--`. Look at them before committing them.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startServer } from '@marsad/server'
import { loadSamples } from '@marsad/server/operations/load-samples'
import { workspaceAt } from '@marsad/server/operations/workspace'
import { chromium } from 'playwright-core'
import { ar } from '../packages/web/src/screening/words/ar.ts'
import { en } from '../packages/web/src/screening/words/en.ts'
import { buildDesk, deskIsStale } from './lib/desk.mjs'
import { findBrowser } from './lib/system.mjs'

const folder = join(import.meta.dirname, '../docs/pictures')
const executablePath = findBrowser()
if (!executablePath) throw new Error('no Chromium or Chrome was found; install one or name it in CHROME_PATH')
if (deskIsStale()) {
  const built = await buildDesk(process.execPath)
  if (built.code !== 0) throw new Error(`the desk did not build\n${built.output}`)
}

const data = mkdtempSync(join(tmpdir(), 'marsad-pictures-'))
const workspace = workspaceAt(data)
const store = await workspace.store()
await loadSamples(store)
const documents = await store.documents(100)
const server = await startServer(workspace, { port: 0 })
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })

const screened = [
  { language: 'ar', words: ar, name: 'محمد صلاح الدين زيدان' },
  { language: 'en', words: en, name: 'Мохаммед Салахальдин Зидан' },
] as const

/** The sample whose title is written in these letters. */
const sampleIn = (letters: RegExp): string => {
  const found = documents.find(({ title }) => letters.test(title ?? ''))
  if (!found) throw new Error(`no sample has a title in ${letters}`)
  return found.hash
}

try {
  mkdirSync(folder, { recursive: true })
  const [only] = process.argv.slice(2)
  const pictures = [
    { language: 'ar', hash: sampleIn(/\p{Script=Arabic}/u) },
    { language: 'en', hash: sampleIn(/^[\p{Script=Latin}\P{L}]+$/u) },
  ]
  for (const { language, hash } of only === 'screen' ? [] : pictures) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, colorScheme: 'light' })
    await page.goto(`${server.url}documents/${hash}?lang=${language}`)
    await page.locator('article').waitFor()
    await page.waitForLoadState('networkidle')
    await page.screenshot({ path: join(folder, `desk-${language}.png`) })
    await page.close()
  }
  for (const { language, words, name } of only === 'desk' ? [] : screened) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 860 }, colorScheme: 'light' })
    await page.goto(`${server.url}screen?lang=${language}`)
    await page.getByText(words.page.private).waitFor()
    await page.getByLabel(words.field.name, { exact: true }).fill(name)
    await page.getByLabel(words.field.birthDate).fill('1963')
    await page.getByRole('article').first().waitFor()
    await page.screenshot({ path: join(folder, `screen-${language}.png`) })
    await page.close()
  }
} finally {
  await browser.close()
  await server.close()
  rmSync(data, { recursive: true, force: true })
}
