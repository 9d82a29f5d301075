import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { desk } from './desk.ts'

let folder = ''
const app = new Hono()

beforeAll(() => {
  const root = mkdtempSync(join(tmpdir(), 'marsad-desk-'))
  folder = join(root, 'dist')
  mkdirSync(join(folder, 'assets'), { recursive: true })
  writeFileSync(join(root, 'secret.txt'), 'secret')
  writeFileSync(join(root, 'dist-other.txt'), 'secret')
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>desk</title>')
  writeFileSync(join(folder, 'assets/app-1a2b.js'), 'export {}')
  writeFileSync(join(folder, 'assets/screening.worker-1a_2-b.js'), '')
  app.get('*', desk(folder))
})
afterAll(() => rmSync(join(folder, '..'), { recursive: true, force: true }))

describe('desk', () => {
  it('serves the page for its own addresses and asks for it anew each time', async () => {
    for (const path of ['/', '/documents/abc', '/party/QDe']) {
      const answer = await app.request(path)
      expect(await answer.text()).toContain('desk')
      expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect(answer.headers.get('cache-control')).toBe('no-cache')
      const again = await app.request(path, { headers: { 'if-none-match': answer.headers.get('etag') ?? '' } })
      expect(again.status).toBe(304)
    }
  })

  it('serves hashed files with their type, for a year', async () => {
    const answer = await app.request('/assets/app-1a2b.js')
    expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(answer.headers.get('cache-control')).toContain('immutable')
  })

  it('gives workers, and nothing else, a policy without a network', async () => {
    const policyOf = async (path: string) => (await app.request(path)).headers.get('content-security-policy')
    expect(await policyOf('/assets/screening.worker-1a_2-b.js')).toContain("default-src 'none'")
    expect(await policyOf('/assets/app-1a2b.js')).toBeNull()
  })

  it('never answers a script with a page', async () => {
    expect((await app.request('/assets/gone.js')).status).toBe(404)
  })

  it.each([
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/..%2fdist-other.txt',
    '/%00.txt',
    '/%ff.txt',
  ])('does not leave its folder for %s', async (path) => {
    const answer = await app.request(path)
    expect(await answer.text()).not.toContain('secret')
    expect(answer.status).toBe(404)
  })

  it('says how to build it where it is missing', async () => {
    const empty = new Hono().get('*', desk(join(folder, 'nowhere')))
    const answer = await empty.request('/')
    expect(answer.status).toBe(503)
    expect(await answer.text()).toContain('npm start')
  })
})
