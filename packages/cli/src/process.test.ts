import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const marsad = join(import.meta.dirname, '../bin/marsad.mjs')
const fixture = join(import.meta.dirname, '../../core/src/lists/fixtures/un-small.xml')

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'marsad-process-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const start = (argv: readonly string[]): ChildProcess =>
  spawn(process.execPath, [marsad, ...argv], { env: { ...process.env, MARSAD_DATA: join(folder, 'workspace') } })

interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

const ended = (child: ChildProcess): Promise<Ended> =>
  new Promise((resolve) => {
    let [out, err] = ['', '']
    child.stdout?.on('data', (chunk) => {
      out += String(chunk)
    })
    child.stderr?.on('data', (chunk) => {
      err += String(chunk)
    })
    child.on('close', (code) => resolve({ code, out, err }))
  })

const run = (...argv: readonly string[]): Promise<Ended> => ended(start(argv))

describe('marsad as a process', () => {
  it('ends with 0, 1 and 2', async () => {
    expect(await run('--version')).toMatchObject({ code: 0, err: '' })
    expect(await run('party', 'nobody')).toMatchObject({ code: 1, out: '' })
    expect(await run('walk')).toMatchObject({ code: 2, out: '' })
  })

  it('writes one whole JSON value, however long, and no progress bar into a pipe', async () => {
    const text = join(folder, 'long.txt')
    writeFileSync(
      text,
      'On 3 December 2021 the weather office in Tashkent said that 500 gauges were read.\n'.repeat(1500),
    )
    const { code, out, err } = await run('read', text, '--json')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out.length).toBeGreaterThan(500_000)
    expect((JSON.parse(out) as { dates: unknown[] }).dates.length).toBeGreaterThanOrEqual(1500)
  })

  it('is not upset by a reader that goes away', async () => {
    const child = start(['read', join(folder, 'long.txt'), '--json'])
    const end = ended(child)
    child.stdout?.once('data', () => child.stdout?.destroy())
    expect((await end).err).toBe('')
  })

  it('imports the same file in two processes at once without harm', async () => {
    const both = await Promise.all([
      run('lists', 'import', fixture, '--json'),
      run('lists', 'import', fixture, '--json'),
    ])
    const outcomes = both.map(({ out, err }) => (err === '' ? (JSON.parse(out) as { outcome: string }).outcome : err))
    expect(outcomes.sort()).toEqual(['known', 'stored'])
    const { out } = await run('lists', '--json')
    expect(JSON.parse(out)).toHaveLength(1)
  })

  it('serves until told to stop, then ends with 0', async () => {
    const child = start(['serve', '--port', '0', '--json'])
    const end = ended(child)
    const url = await new Promise<string>((resolve) => {
      child.stdout?.once('data', (chunk) => resolve((JSON.parse(String(chunk)) as { url: string }).url))
    })
    expect(await (await fetch(`${url}api/status`)).json()).toMatchObject({ engine: 'sqlite' })
    child.kill('SIGTERM')
    expect(await end).toMatchObject({ code: 0, err: '' })
  })

  it('says which port is taken', async () => {
    const child = start(['serve', '--port', '0', '--json'])
    const end = ended(child)
    const url = await new Promise<string>((resolve) => {
      child.stdout?.once('data', (chunk) => resolve((JSON.parse(String(chunk)) as { url: string }).url))
    })
    const second = await run('serve', '--port', new URL(url).port)
    child.kill('SIGTERM')
    expect(second.err).toMatch(/is in use.*\[port-unavailable\]/)
    expect(second.code).toBe(1)
    await end
  })
})
