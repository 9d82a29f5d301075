#!/usr/bin/env node
/**
 * The `marsad` command. Plain JavaScript, so that an older Node gets as far as finding the one the workspace brings.
 * `src/main.ts` does the work.
 */
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import module from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const [major, minor] = process.versions.node.split('.').map(Number)

if (major > 24 || (major === 24 && minor >= 12)) {
  // Types stripped and code compiled are kept, which halves the start; a folder that cannot be written is passed over.
  module.enableCompileCache(join(here, '../../../node_modules/.cache/marsad'))
  const { run } = await import('../src/main.ts')
  await run()
} else {
  const brought = join(here, '../../../node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (existsSync(brought)) {
    const child = spawn(brought, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' })
    process.on('SIGTERM', (signal) => child.kill(signal))
    process.on('SIGINT', () => {})
    child.on('close', (code) => {
      process.exitCode = code ?? 1
    })
  } else {
    process.stderr.write(
      `marsad needs Node 24.12 or later; this is ${process.version}. Run \`npm ci\` in the workspace: it brings one along.\n`,
    )
    process.exitCode = 1
  }
}
