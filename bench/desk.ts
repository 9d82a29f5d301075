import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { builtDesk, startServer } from '@marsad/server'
import { workspaceAt } from '@marsad/server/operations/workspace'
import { chromium } from 'playwright-core'
import { findBrowser } from '../scripts/lib/system.mjs'
import { type Bench, type Measure, scratchFolder } from './harness.ts'

const scripts = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'))

/** Milliseconds to the first contentful paint of a fresh page, browser already running, nothing in its cache. */
const firstPaints = async (executablePath: string, url: string, runs: number): Promise<readonly number[]> => {
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  const samples: number[] = []
  try {
    for (let run = 0; run < runs; run += 1) {
      const context = await browser.newContext()
      const page = await context.newPage()
      await page.goto(url, { waitUntil: 'load' })
      const paint = await page.waitForFunction(
        () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
        undefined,
        { timeout: 10_000 },
      )
      samples.push(Number(await paint.jsonValue()))
      await context.close()
    }
  } finally {
    await browser.close()
  }
  return samples.slice(1)
}

/** How much script the desk sends, and how soon something is seen. */
export const bench: Bench = {
  name: 'desk',
  about: 'script size and first paint of the built desk',
  async run() {
    if (!existsSync(join(builtDesk, 'index.html'))) return { skipped: 'the desk is not built: npm test -- --only desk' }
    const bytes = scripts(builtDesk).reduce(
      (sum, file) => sum + gzipSync(readFileSync(join(builtDesk, file)), { level: 9 }).length,
      0,
    )
    const size: Measure = { what: 'all scripts, gzipped', unit: 'kB', samples: [bytes / 1000], aim: '< 150' }
    const browser = findBrowser()
    if (!browser) {
      process.stderr.write('desk: no Chromium on this machine, so no first paint\n')
      return [size]
    }
    const server = await startServer(workspaceAt(scratchFolder('desk')), { port: 0 })
    try {
      const samples = await firstPaints(browser, server.url, 8)
      return [size, { what: 'first contentful paint', unit: 'ms', samples, aim: '< 1000' }]
    } finally {
      await server.close()
    }
  },
}
