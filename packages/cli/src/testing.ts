import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { main } from './main.ts'

/** What a run of the program in this process came to. */
export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** A program with a workspace of its own, for tests. */
export interface Bench {
  readonly folder: string
  /** Runs `marsad …argv` with this workspace; `input` is what standard input holds. */
  run(
    argv: readonly string[],
    options?: { readonly input?: string; readonly env?: Record<string, string> },
  ): Promise<Ran>
  /** The same with `--json`, parsed; fails on anything but exactly one JSON value and an empty standard error. */
  json(argv: readonly string[]): Promise<unknown>
  remove(): void
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  if (text !== '') yield new TextEncoder().encode(text)
}

/** A fresh folder and the program over it. Nothing of the caller's environment reaches it. */
export const openBench = (): Bench => {
  const folder = mkdtempSync(join(tmpdir(), 'marsad-cli-'))
  const run: Bench['run'] = async (argv, { input = '', env = {} } = {}) => {
    let [out, err] = ['', '']
    const code = await main(argv, {
      stdout: {
        write: (text) => {
          out += text
        },
      },
      stderr: {
        write: (text) => {
          err += text
        },
      },
      stdin: bytesOf(input),
      env: { MARSAD_DATA: join(folder, 'workspace'), ...env },
      platform: 'linux',
      stopped: Promise.resolve(),
    })
    return { code, out, err }
  }
  return {
    folder,
    run,
    async json(argv) {
      const { code, out, err } = await run([...argv, '--json'])
      if (code !== 0 || err !== '') throw new Error(`exit ${code}: ${err}`)
      return JSON.parse(out)
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}
