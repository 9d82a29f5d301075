import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { buildDesk, deskIsStale } from '../../scripts/lib/desk.mjs'
import { findBrowser } from '../../scripts/lib/system.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the desk, without a slash at its end. */
    readonly desk: string
    /** The browser's program. */
    readonly browser: string
  }
}

const root = join(import.meta.dirname, '../..')
const startLimit = 30_000

/** Starts `marsad serve` as a user would, and answers its address as it prints it. */
const startServer = (data: string) => {
  const program = join(root, 'packages/cli/bin/marsad.mjs')
  const child = spawn(process.execPath, [program, 'serve', '--samples', '--port', '0', '--data', data], {
    env: { ...process.env, DATABASE_URL: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const address = new Promise<string>((resolve, reject) => {
    let output = ''
    const timer = setTimeout(
      () => reject(new Error(`the server named no address in ${startLimit} ms: ${output}`)),
      startLimit,
    )
    const look = (chunk: Buffer): void => {
      output += chunk.toString()
      const found = /http:\/\/[\d.]+:\d+/u.exec(output)?.[0]
      if (found === undefined) return
      clearTimeout(timer)
      resolve(found)
    }
    child.stdout.on('data', look)
    child.stderr.on('data', look)
    child.on('exit', (code) => reject(new Error(`the server ended with ${code}: ${output}`)))
  })
  const stop = (): Promise<void> =>
    new Promise((resolve) => {
      if (child.exitCode !== null) return resolve()
      child.on('exit', () => resolve())
      child.kill('SIGTERM')
      setTimeout(() => child.kill('SIGKILL'), 5000).unref()
    })
  return { address, stop }
}

/** Builds the desk when its sources changed, and serves it on a workspace that is thrown away afterwards. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const browser = findBrowser()
  if (!browser) throw new Error('no Chromium or Chrome was found; install one or name it in CHROME_PATH')
  if (deskIsStale()) {
    const built = await buildDesk(process.execPath)
    if (built.code !== 0) throw new Error(`the desk did not build: ${built.output}`)
  }
  const data = mkdtempSync(join(tmpdir(), 'marsad-desk-'))
  const server = startServer(data)
  project.provide('desk', await server.address)
  project.provide('browser', browser)
  return async () => {
    await server.stop()
    rmSync(data, { recursive: true, force: true })
  }
}
