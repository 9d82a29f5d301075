import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openBench } from './testing.ts'

const marsad = join(import.meta.dirname, '../bin/marsad.mjs')
const fixture = join(import.meta.dirname, '../../core/src/lists/fixtures/un-small.xml')

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'marsad-mcp-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Answer = { readonly id: number; readonly result: Record<string, never> & { readonly structuredContent: never } }

/** The program as an assistant runs it: a question at a time, on its own standard input and output. */
const assistant = (data: string) => {
  const child = spawn(process.execPath, [marsad, 'mcp', '--data', data], { stdio: ['pipe', 'pipe', 'pipe'] })
  const waiting = new Map<number, (answer: Answer) => void>()
  let id = 0
  let err = ''
  child.stderr.on('data', (chunk) => {
    err += String(chunk)
  })
  createInterface({ input: child.stdout }).on('line', (line) => {
    const answer = JSON.parse(line) as Answer
    waiting.get(answer.id)?.(answer)
  })
  return {
    ask: (method: string, params: object = {}): Promise<Answer> =>
      new Promise((resolve) => {
        id += 1
        waiting.set(id, resolve)
        child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\n`)
      }),
    tell: (method: string): void => void child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', method })}\n`),
    end: (): Promise<{ code: number | null; err: string }> =>
      new Promise((resolve) => {
        child.on('close', (code) => resolve({ code, err }))
        child.stdin.end()
      }),
  }
}

it('answers an assistant over standard input and output, and ends with it', async () => {
  const bench = openBench()
  const data = join(bench.folder, 'workspace')
  expect((await bench.run(['lists', 'import', fixture])).code).toBe(0)
  const { ask, tell, end } = assistant(data)
  expect(await ask('initialize', { protocolVersion: '2025-11-25', capabilities: {} })).toMatchObject({
    result: { protocolVersion: '2025-11-25', serverInfo: { name: 'marsad' } },
  })
  tell('notifications/initialized')
  expect(await ask('tools/list')).toMatchObject({ result: { tools: [{ name: 'screen' }, {}, {}, {}] } })
  const call = (name: string, given: object) => ask('tools/call', { name, arguments: given })
  expect(await call('screen', { names: ['Society of the Harbour'] })).toMatchObject({
    result: { isError: false, structuredContent: { results: [{ id: 'EXe.001' }], register: { starter: false } } },
  })
  expect(await call('party', { id: 'exe.001' })).toMatchObject({ result: { structuredContent: { id: 'EXe.001' } } })
  expect(
    await call('read', { text: 'The Society of the Harbour met on 3 December 2021.', published: '2021-12-04' }),
  ).toMatchObject({
    result: { isError: false, structuredContent: { dates: [{ edtf: '2021-12-03' }] } },
  })
  expect(await call('changes', {})).toMatchObject({ result: { isError: true } })
  expect(await end()).toEqual({ code: 0, err: '' })
  expect(await bench.json(['decisions'])).toBeDefined()
  bench.remove()
}, 60_000)

it('creates no workspace where there is none', async () => {
  const { ask, end } = assistant(join(folder, 'nothing'))
  const answer = await ask('tools/call', { name: 'screen', arguments: { names: ['Nobody At All'] } })
  expect(answer).toMatchObject({ result: { structuredContent: { register: { starter: true } } } })
  expect(await end()).toEqual({ code: 0, err: '' })
  await expect(import('node:fs/promises').then(({ stat }) => stat(join(folder, 'nothing')))).rejects.toThrow('ENOENT')
}, 60_000)
