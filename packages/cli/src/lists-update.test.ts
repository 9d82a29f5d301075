import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Bench, openBench } from './testing.ts'

const list = readFileSync(join(import.meta.dirname, '../../core/src/lists/fixtures/un-small.xml'), 'utf8')

let bench: Bench
let server: Server
let env: Record<string, string>

beforeEach(async () => {
  bench = openBench()
  server = createServer((request, response) => {
    if (request.url === '/un.xml') response.writeHead(200).end(list)
    else response.writeHead(503).end('<html>')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  env = { MARSAD_UN_SC_SANCTIONS_URL: `${base}/un.xml`, MARSAD_EU_FSF_URL: `${base}/eu.xml?token=secret` }
})

afterEach(async () => {
  await new Promise((resolve) => server.close(resolve))
  bench.remove()
})

describe('marsad lists update', () => {
  it('imports what came, says what did not, and ends with 1', async () => {
    const { code, out, err } = await bench.run(['lists', 'update', 'eu_fsf', 'un_sc_sanctions'], { env })
    expect(code).toBe(1)
    expect(out).toContain('un_sc_sanctions of 2018-06-08')
    expect(err).toMatch(/^eu_fsf: not updated \(none is loaded\)\. .*answered 503/)
    expect(err).not.toContain('secret')
    expect(await bench.json(['lists'])).toMatchObject([{ list: 'un_sc_sanctions' }])
  })

  it('writes one JSON value whatever happened', async () => {
    const { code, out } = await bench.run(['lists', 'update', 'un_sc_sanctions', 'eu_fsf', '--json'], { env })
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject([
      { list: 'un_sc_sanctions', state: 'imported', added: expect.any(Number) },
      { list: 'eu_fsf', state: 'failed', error: { code: 'source-unreachable' } },
    ])
    const again = await bench.run(['lists', 'update', 'un_sc_sanctions', '--json'], { env })
    expect([again.code, JSON.parse(again.out)[0].state]).toEqual([0, 'unchanged'])
  })

  it('refuses a list it knows no address of before anything is fetched or made', async () => {
    const { code, err } = await bench.run(['lists', 'update', 'un_sc_sanctions', 'xx_list'], { env })
    expect(code).toBe(1)
    expect(err).toContain('gb_fcdo_sanctions')
    expect(await bench.json(['lists'])).toEqual([])
  })
})
