import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freezeText } from '../operations/freeze-document.ts'
import { importListFile } from '../operations/import-list-file.ts'
import { type Workspace, workspaceAt } from '../operations/workspace.ts'
import { createApp } from './app.ts'
import { createReader, type Reader, workerLength } from './reader.ts'
import { readDocumentSchema } from './schemas-reading.ts'
import { partySchema } from './schemas-register.ts'
import { testScreening } from './testing-screening.ts'

const fixture = join(import.meta.dirname, '../../../core/src/lists/fixtures/un-small.xml')
const sample = join(import.meta.dirname, '../../../../samples/reading/central-asia.ar.txt')

let workspace: Workspace
let reader: Reader
let app: ReturnType<typeof createApp>
const logged: unknown[] = []

beforeAll(async () => {
  workspace = workspaceAt(mkdtempSync(join(tmpdir(), 'marsad-app-')))
  const store = await workspace.store()
  reader = createReader(workspace)
  app = createApp({
    services: {
      store,
      index: reader.index,
      read: reader.read,
      screening: testScreening(),
      log: (error) => logged.push(error),
    },
    deskFolder: join(workspace.folder, 'desk'),
  })
})

afterAll(async () => {
  await reader.close()
  await workspace.close()
  rmSync(workspace.folder, { recursive: true, force: true })
})

const post = (body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  Promise.resolve(
    app.request('/api/readings', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  )

/** Required and forbidden keys of every error answer. */
const expectProblem = async (response: Response, status: number, code: string): Promise<Record<string, unknown>> => {
  const problem = (await response.json()) as Record<string, unknown>
  expect(problem).toMatchObject({ status, code })
  expect(response.status).toBe(status)
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8')
  const required = ['type', 'title', 'status', 'detail', 'code']
  expect(Object.keys(problem)).toEqual(expect.arrayContaining(required))
  const allowed = new Set([...required, 'place', 'requestId'])
  expect(problem.requestId).toBe(response.headers.get('x-request-id'))
  expect(Object.keys(problem).filter((key) => !allowed.has(key))).toEqual([])
  expect(problem.type).toBe(`urn:marsad:error:${code}`)
  for (const key of ['title', 'detail'] as const) expect(String(problem[key]).length).toBeGreaterThan(3)
  expect(JSON.stringify(problem)).not.toMatch(/node_modules|\.ts:\d|at .*\(/)
  return problem
}

describe('the register over HTTP', () => {
  it('says it is the starter register until a list is loaded, and what is loaded then', async () => {
    expect(await (await app.request('/api/status')).json()).toMatchObject({
      starter: true,
      editions: [],
      engine: 'sqlite',
    })
    await importListFile(await workspace.store(), fixture)
    const status = await (await app.request('/api/status')).json()
    expect(status).toMatchObject({ starter: false, editions: [{ list: 'un_sc_sanctions', published: '2018-06-08' }] })
    expect(await (await app.request('/api/lists')).json()).toEqual((status as { editions: unknown }).editions)
  })

  it('answers a party as its schema says, now and as of a day', async () => {
    const now = await (await app.request('/api/parties/exi.001')).json()
    expect(partySchema.strict().parse(now)).toEqual(now)
    expect(now).toMatchObject({ id: 'EXi.001', status: 'removed', starter: false, listings: [{ status: 'removed' }] })
    const then = await (await app.request('/api/parties/EXi.001?asOf=2016-01-01')).json()
    expect(then).toMatchObject({ status: 'listed', listings: [{ status: 'listed' }] })
    const before = await (await app.request('/api/parties/EXi.001?asOf=2010-01-01')).json()
    expect(before).toMatchObject({ status: 'not-yet-listed', asOf: '2010-01-01' })
  })

  it('answers an edition compared with itself with nothing', async () => {
    const same = await app.request('/api/lists/un_sc_sanctions/diff?from=2018-06-08&to=2018-06-08')
    expect(await same.json()).toMatchObject({ added: [], removed: [], changed: [] })
  })

  it('answers every error as a problem', async () => {
    const get = (path: string): Promise<Response> => Promise.resolve(app.request(path))
    const unknown = await expectProblem(await get('/api/parties/EXi.0001'), 404, 'party-unknown')
    expect(unknown.detail).toContain('EXi.001')
    await expectProblem(await get(`/api/parties/${'x'.repeat(10_000)}`), 404, 'party-unknown')
    await expectProblem(await get('/api/parties/EXi.001?asOf=2021-02-30'), 422, 'date-invalid')
    await expectProblem(await get('/api/lists/un_sc_sanctions/diff?from=2018-06-08'), 400, 'request-invalid')
    const missing = await get('/api/lists/un_sc_sanctions/diff?from=2018-06-08&to=2020-01-01')
    expect((await expectProblem(missing, 404, 'edition-missing')).detail).toContain('2018-06-08')
    await expectProblem(await get('/api/lists/nowhere/diff?from=2018-06-08&to=2020-01-01'), 404, 'list-unknown')
    await expectProblem(await get(`/api/documents/${'0'.repeat(64)}`), 404, 'not-found')
    await expectProblem(await get('/api/documents/short'), 400, 'request-invalid')
    await expectProblem(await get('/api/nothing'), 404, 'not-found')
    await expectProblem(await Promise.resolve(app.request('/api/status', { method: 'DELETE' })), 404, 'not-found')
  })

  it('hides the inside of a fault and logs it', async () => {
    const broken = createApp({
      services: {
        store: { editions: () => Promise.reject(new Error('secret /home/x.ts:1')) } as never,
        index: reader.index,
        read: reader.read,
        screening: testScreening(),
        log: (error) => logged.push(error),
      },
      deskFolder: 'none',
    })
    const problem = await expectProblem(await Promise.resolve(broken.request('/api/lists')), 500, 'internal')
    expect(JSON.stringify(problem)).not.toContain('secret')
    expect(String(logged.at(-1))).toContain('secret')
  })
})

describe('readings over HTTP', () => {
  it('reads a text as the schema says, keeps it, and reads it again the same', async () => {
    const text = readFileSync(sample, 'utf8')
    const answer = await post({ text, published: '2022-02-10', source: 'Marsad (sample)' })
    const body = (await answer.json()) as { text: string; reading: { document: { hash: string } } }
    expect(answer.status).toBe(200)
    expect(body.text).toBe(text)
    expect(readDocumentSchema.parse(body)).toEqual(body)
    const { hash } = body.reading.document
    expect(await (await app.request(`/api/documents/${hash}`)).json()).toMatchObject({
      hash,
      text,
      published: '2022-02-10',
    })
    expect(await (await app.request(`/api/documents/${hash}/reading`)).json()).toEqual(body)
    const listed = (await (await app.request('/api/documents')).json()) as Record<string, unknown>[]
    expect(listed.map((document) => document.hash)).toContain(hash)
    expect(listed[0]).not.toHaveProperty('text')
  })

  it('takes corrected facts about a text it keeps, and answers the same after a reload', async () => {
    const text = 'The weather office said in November that the rain would return.'
    const first = (await (await post({ text })).json()) as { reading: { document: { hash: string } } }
    const { hash } = first.reading.document
    const corrected = await (await post({ text, published: '2022-01-02', source: 'Gazette' })).json()
    expect(corrected).toMatchObject({
      reading: { document: { hash, published: '2022-01-02' }, dates: [{ edtf: '2021-11' }] },
    })
    expect(await (await app.request(`/api/documents/${hash}/reading`)).json()).toEqual(corrected)
    expect(await (await post({ text })).json()).toEqual(corrected)
  })

  it('keeps the reading with the text, and finds its words', async () => {
    const text = 'The lighthouse keeper met the Society of the Harbour in Kabul.'
    await post({ text, published: '2022-01-02' })
    const found = async (query: string): Promise<unknown> => (await app.request(`/api/search?${query}`)).json()
    expect(await found('q=%22lighthouse+keeper%22&party=EXe.001&from=2022-01-01')).toMatchObject({
      results: [{ count: 1, passages: [{ start: 0, end: text.length, found: [{ start: 4, end: 21 }] }] }],
      more: false,
      complete: true,
    })
    expect(await found('q=lighthouse&to=2021-12-31')).toMatchObject({ results: [] })
    await expectProblem(await app.request('/api/search?q=**'), 400, 'request-invalid')
    await expectProblem(await app.request('/api/search'), 400, 'request-invalid')
    await expectProblem(await app.request('/api/search?q=a&limit=1000'), 400, 'request-invalid')
    await expectProblem(await app.request('/api/search?q=a&party=QDe.999'), 404, 'party-unknown')
    await expectProblem(await app.request('/api/search?q=a&from=May'), 422, 'date-invalid')
  })

  it('reads the article of a saved page', async () => {
    const words =
      'The weather office said on Monday that the rain would return, and that the wind would stay light all week.'
    const html = `<!doctype html><html lang="en"><title>Rain | Gazette</title><meta property="article:published_time" content="2021-12-03"><nav>menu</nav><article><h1>Rain</h1>${`<p>${words}</p>`.repeat(6)}</article>`
    const body = (await (await post({ html })).json()) as {
      text: string
      reading: { document: Record<string, unknown> }
    }
    expect(body.text).not.toContain('menu')
    expect(body.reading.document).toMatchObject({ published: '2021-12-03', language: 'en' })
  })

  it('reads a long text in a thread, with the same result as here', async () => {
    const line = 'The weather office said on 3 December 2021 that 500 gauges were read.\n'
    const document = freezeText(line.repeat(Math.ceil(workerLength / line.length)), {}, 'long')
    const { readDocument } = await import('../operations/read-document.ts')
    let ticks = 0
    const timer = setInterval(() => ticks++, 5)
    const reading = await reader.read(document)
    clearInterval(timer)
    expect(ticks).toBeGreaterThan(3)
    expect(reading).toEqual(readDocument(document, await reader.index()))
  })

  it.each([
    ['{', 400, 'request-invalid'],
    [{}, 400, 'request-invalid'],
    [{ text: 'a', html: 'b' }, 400, 'request-invalid'],
    [{ text: 1 }, 400, 'request-invalid'],
    [{ text: 'words', unknown: true }, 400, 'request-invalid'],
    [{ text: 'words', url: 'javascript:alert(1)' }, 400, 'request-invalid'],
    [{ text: ' \n' }, 422, 'file-empty'],
    [{ text: 'half a pair \ud800' }, 422, 'encoding-wrong'],
    [{ text: 'a\0b' }, 415, 'format-binary'],
    [{ text: 'words', published: '02.01.2022' }, 422, 'date-invalid'],
    [{ html: '<html><body></body></html>' }, 422, 'file-empty'],
  ])('refuses %j with %i %s', async (body, status, code) => {
    await expectProblem(await post(body), status, code)
  })

  it('takes JSON only, and not too much of it', async () => {
    const problem = await expectProblem(
      await post('text=a', { 'content-type': 'application/x-www-form-urlencoded' }),
      415,
      'request-invalid',
    )
    expect(problem.detail).toContain('application/json')
    await expectProblem(await post(JSON.stringify({ text: 'x'.repeat(16_000_001) })), 413, 'file-too-large')
  })
})

describe('who may ask', () => {
  const asked = (path: string, init: RequestInit = {}): Promise<Response> => Promise.resolve(app.request(path, init))

  it('answers names of this machine only', async () => {
    for (const host of ['localhost:8484', '127.0.0.1:8484', '127.0.0.2', '[::1]:8484', 'LOCALHOST']) {
      expect((await asked('/api/status', { headers: { host } })).status, host).toBe(200)
    }
    for (const host of ['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', '192.168.1.5:8484', '']) {
      await expectProblem(await asked('/api/status', { headers: { host } }), 403, 'request-foreign')
    }
  })

  it('takes other names when it was bound to be reached by others', async () => {
    const open = createApp({
      services: {
        store: await workspace.store(),
        index: reader.index,
        read: reader.read,
        screening: testScreening(),
        log: () => undefined,
      },
      deskFolder: 'x',
      loopback: false,
    })
    expect((await open.request('/api/status', { headers: { host: 'desk.example' } })).status).toBe(200)
  })

  it('refuses writes that another site made a browser send', async () => {
    for (const headers of [
      { origin: 'http://evil.example' },
      { origin: 'null' },
      { origin: 'http://127.0.0.1:9999', host: '127.0.0.1:8484' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ]) {
      await expectProblem(
        await post({ text: 'words' }, headers as unknown as Record<string, string>),
        403,
        'request-foreign',
      )
    }
    const own = { origin: 'http://127.0.0.1:8484', host: '127.0.0.1:8484', 'sec-fetch-site': 'same-origin' }
    expect((await post({ text: 'The weather is fine.' }, own)).status).toBe(200)
  })

  it('gives every answer the safe headers', async () => {
    for (const path of ['/', '/api/status', '/api/nothing', '/api/openapi.json']) {
      const { headers } = await asked(path)
      expect(headers.get('content-security-policy'), path).toContain("default-src 'self'")
      expect(headers.get('x-content-type-options'), path).toBe('nosniff')
    }
  })
})

describe('the description', () => {
  it('is OpenAPI 3.1 and names every route', async () => {
    const description = (await (await app.request('/api/openapi.json')).json()) as {
      openapi: string
      paths: Record<string, object>
    }
    expect(description.openapi).toBe('3.1.0')
    expect(
      Object.entries(description.paths)
        .flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method} ${path}`))
        .sort(),
    ).toEqual([
      'get /algorithms',
      'get /api/brief',
      'get /api/documents',
      'get /api/documents/{hash}',
      'get /api/documents/{hash}/export',
      'get /api/documents/{hash}/reading',
      'get /api/ledger/claims',
      'get /api/ledger/parties/{reference}',
      'get /api/lists',
      'get /api/lists/{id}/diff',
      'get /api/parties/{reference}',
      'get /api/screening/snapshot',
      'get /api/search',
      'get /api/sources',
      'get /api/status',
      'get /catalog',
      'get /entities/{id}',
      'get /entities/{id}/adjacent',
      'get /entities/{id}/adjacent/{property}',
      'get /healthz',
      'get /manifest',
      'get /readyz',
      'get /reconcile/{dataset}',
      'get /reconcile/{dataset}/extend/property',
      'get /reconcile/{dataset}/preview',
      'get /reconcile/{dataset}/suggest/entity',
      'get /reconcile/{dataset}/suggest/property',
      'get /reconcile/{dataset}/suggest/type',
      'get /search/{dataset}',
      'get /v1/audit/verify',
      'get /v1/decisions',
      'get /v1/screen',
      'post /api/readings',
      'post /match/{dataset}',
      'post /mcp',
      'post /reconcile/{dataset}',
      'post /updatez',
      'post /v1/compare',
      'post /v1/decisions',
      'post /v1/screen',
    ])
  })

  it('names no component that is not there', async () => {
    const text = await (await app.request('/api/openapi.json')).text()
    const { components } = JSON.parse(text) as { components: { schemas: object } }
    const named = [...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name)
    expect(named.length).toBeGreaterThan(50)
    expect([...new Set(named)].filter((name) => !Object.hasOwn(components.schemas, String(name)))).toEqual([])
  })
})
