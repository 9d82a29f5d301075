/** The stages of `npm test`, in the order they run: the quick ones that fail most often come first. */
import { existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { buildDesk } from './desk.mjs'
import { run } from './process.mjs'
import { ensureBrowser, ensurePostgres } from './system.mjs'
import { root, workspaceEnvironment } from './toolchain.mjs'

const bin = (path) => join(root, 'node_modules', path)

/** A stage that is one check: one program, which must exit 0. */
const check = async (node, args, options = {}) => {
  const { code, output } = await run(node, args, { cwd: root, env: workspaceEnvironment(node), ...options })
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, output }
}

const logText = (log) => (existsSync(log) ? readFileSync(log, 'utf8').split('\n').slice(-40).join('\n') : '')

/** Counts from vitest's JSON report. A file that did not even load, and a run that broke outside any test, count as one each. */
const vitestCounts = (report, code) => {
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 }
  const { numPassedTests, numFailedTests, numPendingTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
  const unloaded = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.every((one) => one.status !== 'failed'),
  ).length
  const failed = numFailedTests + unloaded
  return { passed: numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed, skipped: numPendingTests }
}

const vitest = async ({ node, cache }, { args, env, reportName }) => {
  const report = join(cache, `${reportName}.json`)
  const { code, output } = await run(
    node,
    [bin('vitest/vitest.mjs'), 'run', ...args, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`],
    { cwd: root, env: { ...workspaceEnvironment(node), NO_COLOR: '1', ...env } },
  )
  const { passed, failed, skipped } = vitestCounts(report, code)
  return {
    passed,
    failed,
    output,
    notes: skipped > 0 ? [`${skipped} tests skipped: what they need is not on this machine`] : [],
  }
}

const unit = async (context) => {
  const log = join(context.cache, 'postgresql.log')
  const postgres = await ensurePostgres(log)
  const notes = []
  const env = {}
  if (postgres) {
    env.PATH = [workspaceEnvironment(context.node).PATH, postgres].join(delimiter)
    env.MARSAD_REQUIRE_POSTGRES = '1'
  } else
    notes.push(
      'PostgreSQL is not on this machine and cannot be installed without asking: its half of the store suite is skipped.',
      'Debian: sudo apt-get install postgresql · macOS: brew install postgresql@15',
      ...(logText(log) ? [logText(log)] : []),
    )
  if (!existsSync(process.env.MARSAD_SHARED_DATA ?? join(root, '../shared/data')))
    notes.push('The full public lists are not beside the workspace: tests on them are skipped.')
  const result = await vitest(context, { args: [], env, reportName: 'unit' })
  return { ...result, notes: [...notes, ...result.notes] }
}

const browser = async (context) => {
  const log = join(context.cache, 'browser.log')
  const found = await ensureBrowser(context.node, log)
  if (!found)
    return {
      passed: 0,
      failed: 1,
      output: logText(log),
      notes: ['No Chromium or Chrome was found and none could be installed. Install one, or name it in CHROME_PATH.'],
    }
  const { code, output } = await run(context.node, [join(root, 'e2e/run.ts')], {
    cwd: root,
    env: { ...workspaceEnvironment(context.node), CHROME_PATH: found, NO_COLOR: '1' },
  })
  const counted = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1)
  const passed = Number(counted?.[1] ?? 0)
  const failed = Number(counted?.[2] ?? 0)
  const broken = failed === 0 && (code !== 0 || passed === 0)
  return { passed, failed: broken ? 1 : failed, output }
}

/** Each stage answers `{passed, failed, output, notes}`; `output` is shown when something failed. */
export const stages = [
  {
    name: 'generated',
    about: 'generated files agree with data/',
    run: ({ node }) => check(node, ['scripts/generate.ts', '--check']),
  },
  {
    name: 'types',
    about: 'types of core, of everything on Node, of the desk',
    run: async ({ node }) => {
      const results = []
      for (const project of ['packages/core', '.', 'packages/web'])
        results.push(await check(node, [bin('typescript/bin/tsc'), '-p', project]))
      const sum = (key) => results.reduce((total, result) => total + result[key], 0)
      return { passed: sum('passed'), failed: sum('failed'), output: results.map(({ output }) => output).join('') }
    },
  },
  {
    name: 'lint',
    about: 'format, lint rules, arrows between rooms',
    run: ({ node }) =>
      check(node, [bin('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '--max-diagnostics=50', '.']),
  },
  { name: 'unit', about: 'tests of every package, on SQLite and PostgreSQL, and of the documentation', run: unit },
  {
    name: 'desk',
    about: 'production build of the desk',
    run: ({ node }) =>
      buildDesk(node).then(({ code, output }) => ({ passed: +(code === 0), failed: +(code !== 0), output })),
  },
  { name: 'browser', about: 'a browser uses the desk, in Arabic and in English', run: browser },
]
