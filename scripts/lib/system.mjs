/**
 * What the test run takes from the machine beside Node: a PostgreSQL and a browser. Found where they usually are, else
 * installed where that can be done without asking (Debian as root or with password-less sudo), else said to be missing.
 */
import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { run } from './process.mjs'
import { root } from './toolchain.mjs'

const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file))

const list = (folder) => (existsSync(folder) ? readdirSync(folder).sort().reverse() : [])

/** `['apt-get', []]` as root, `['sudo', ['-n', 'apt-get']]` where sudo asks nothing, else undefined. */
const aptGet = async () => {
  const apt = onPath('apt-get')
  if (!apt) return undefined
  if (process.getuid?.() === 0) return [apt, []]
  const sudo = onPath('sudo')
  if (sudo && (await run(sudo, ['-n', 'true'])).code === 0) return [sudo, ['-n', 'DEBIAN_FRONTEND=noninteractive', apt]]
  return undefined
}

/** Installs Debian packages, its chatter going to `log`. False when that is not possible here or failed. */
const aptInstall = async (packages, log) => {
  const found = await aptGet()
  if (!found) return false
  const [command, args] = found
  const options = { log, env: { DEBIAN_FRONTEND: 'noninteractive' } }
  await run(command, [...args, 'update'], options)
  const { code } = await run(command, [...args, 'install', '-y', '--no-install-recommends', ...packages], options)
  return code === 0
}

const postgresFolders = () => [
  ...list('/usr/lib/postgresql').map((version) => `/usr/lib/postgresql/${version}/bin`),
  ...['/opt/homebrew/opt', '/usr/local/opt'].flatMap((brew) =>
    list(brew)
      .filter((name) => /^postgresql(@\d+)?$/.test(name))
      .map((name) => join(brew, name, 'bin')),
  ),
  ...list('/Applications/Postgres.app/Contents/Versions').map(
    (version) => `/Applications/Postgres.app/Contents/Versions/${version}/bin`,
  ),
  ...(process.env.PATH ?? '').split(delimiter),
]

const findPostgres = () =>
  postgresFolders().find((folder) => ['initdb', 'pg_ctl', 'postgres'].every((name) => existsSync(join(folder, name))))

/** The folder of PostgreSQL's programs, installed when that can be done without asking; undefined when there is none. */
export const ensurePostgres = async (log) => {
  const found = findPostgres()
  if (found) return found
  return (await aptInstall(['postgresql'], log)) ? findPostgres() : undefined
}

const browserPaths = () => [
  process.env.CHROME_PATH,
  ...['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map(onPath),
  '/usr/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  join(homedir(), 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome'),
]

/** What `playwright-core install chromium` leaves behind, newest first. */
const playwrightBrowsers = () => {
  const caches = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), '.cache/ms-playwright'),
    join(homedir(), 'Library/Caches/ms-playwright'),
  ].filter(Boolean)
  const inside = [
    'chrome-linux/chrome',
    'chrome-linux64/chrome',
    'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
    'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  ]
  return caches.flatMap((cache) =>
    list(cache)
      .filter((name) => /^chromium-\d+$/.test(name))
      .flatMap((name) => inside.map((file) => join(cache, name, file))),
  )
}

/** The first browser that is there, of {@link browserPaths} and Playwright's cache; undefined when there is none. */
export const findBrowser = () => [...browserPaths(), ...playwrightBrowsers()].find((file) => file && existsSync(file))

const hasArabicLetters = async () => {
  const { code, output } = await run('fc-list', [':lang=ar', 'family'])
  return code === 127 || output.trim() !== ''
}

/** A Chromium that can show Arabic, installed when that can be done without asking; undefined when there is none. */
export const ensureBrowser = async (node, log) => {
  const found = findBrowser()
  if (found) {
    if (!(await hasArabicLetters())) await aptInstall(['fonts-noto-core'], log)
    return found
  }
  if ((await aptInstall(['chromium', 'fonts-noto-core'], log)) && findBrowser()) return findBrowser()
  await run(node, [join(root, 'node_modules/playwright-core/cli.js'), 'install', 'chromium'], { log })
  return findBrowser()
}
