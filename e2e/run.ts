/** Runs the browser tests and ends with `N passed, N failed`, for the counting test run. Arguments go to vitest. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const folder = mkdtempSync(join(tmpdir(), 'marsad-e2e-'))
const report = join(folder, 'report.json')

try {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs')
  const config = join(import.meta.dirname, 'vitest.config.ts')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const { status } = spawnSync(
    process.execPath,
    [vitest, 'run', '--config', config, ...reporters, ...process.argv.slice(2)],
    {
      cwd: root,
      stdio: 'inherit',
    },
  )
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as {
    readonly numPassedTests: number
    readonly numFailedTests: number
  }
  // A file that did not load has no failed test of its own, yet the run failed.
  const failed = numFailedTests === 0 && status !== 0 ? 1 : numFailedTests
  process.stdout.write(`\n${numPassedTests} passed, ${failed} failed\n`)
  process.exitCode = failed === 0 ? 0 : 1
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.stdout.write('0 passed, 1 failed\n')
  process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}
