import { expect, describe as group, it } from 'vitest'
import { z } from 'zod'
import { createApp } from '../app.ts'
import { screeningServices, testParties, testScreening } from '../testing-screening.ts'
import * as models from './reconciliation-0-2.fixture.ts'

const hostile = {
  ...testParties()[0],
  id: 'EX-"><script>',
  caption: '<img src=x onerror=alert(1)>',
  names: [{ text: '<img src=x onerror=alert(1)>', script: 'Latn', strength: 'primary' }],
} as ReturnType<typeof testParties>[0]
const parties = [...testParties(), hostile]
const app = createApp({ services: screeningServices(testScreening(parties)), deskFolder: 'none' })
const base = 'http://127.0.0.1:8484'

const fits = (model: object, value: unknown): void => {
  const result = z.fromJSONSchema(model as Parameters<typeof z.fromJSONSchema>[0]).safeParse(value)
  expect(result.error?.issues ?? []).toEqual([])
}

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  Promise.resolve(app.request(`${base}${path}`, { headers }))

/** As the server part of OpenRefine posts: a form, no `Origin`. */
const post = (fields: Record<string, unknown>, headers: Record<string, string> = {}): Promise<Response> =>
  Promise.resolve(
    app.request(`${base}/reconcile/default`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded; charset=UTF-8', ...headers },
      body: new URLSearchParams(
        Object.entries(fields).map(([key, value]): [string, string] => [
          key,
          typeof value === 'string' ? value : JSON.stringify(value),
        ]),
      ).toString(),
    }),
  )

interface Candidate {
  readonly id: string
  readonly match: boolean
  readonly score: number
  readonly description: string
}
type Batch = Record<string, { readonly result: readonly Candidate[]; readonly error?: { readonly message: string } }>

const reconciled = async (queries: unknown): Promise<Batch> => {
  const response = await post({ queries })
  const body = (await response.json()) as Batch
  expect(response.status, JSON.stringify(body)).toBe(200)
  fits(models.resultBatch, body)
  return body
}

group('an afternoon with OpenRefine', () => {
  it('finds the service, reconciles ten rows, narrows, looks at one, and fetches values', async () => {
    const manifest = (await (await get('/reconcile/default', { origin: 'http://127.0.0.1:3333' })).json()) as {
      batchSize: number
      suggest: Record<string, { service_url: string; service_path: string }>
      preview: { url: string }
      extend: { propose_properties: { service_url: string; service_path: string } }
    }
    fits(models.manifest, manifest)
    expect(manifest).toMatchObject({ versions: ['0.2'], defaultTypes: [{ id: 'Person' }, {}, {}, {}, {}, {}] })

    const names = [
      'Anwar Salim',
      'أنور سالم',
      'SEA GULL',
      'Society of the Harbour',
      '',
      'Nobody',
      'anwar  salim',
      '…',
      'Old Quay Club',
      'x',
    ]
    const queries = Object.fromEntries(
      names.map((query, n) => [
        `q${n}`,
        { query, type: n === 2 ? 'Vessel' : 'Person', type_strict: 'should', limit: 3 },
      ]),
    )
    const batch = await reconciled({ ...queries, q3: { query: names[3] } })
    expect(Object.keys(batch)).toEqual(names.map((_, n) => `q${n}`))
    expect(batch.q0?.result[0]).toMatchObject({
      id: 'EX-1',
      name: 'Anwar Salim',
      type: [{ id: 'Person', name: 'People' }],
      description: 'Person · EX-1 · EX-901 · EX · listed 2015-03-27',
    })
    expect(batch.q1?.result[0]?.id).toBe('EX-1')
    expect(batch.q2?.result[0]?.id).toBe('EX-SHIP-1')
    expect(batch.q3?.result[0]?.id).toBe('EXe.001')
    expect(batch.q4).toMatchObject({ result: [], error: { code: 'request-invalid' } })
    expect(batch.q7).toMatchObject({ result: [], error: { code: 'request-invalid' } })
    for (const { result } of Object.values(batch)) expect(result.length).toBeLessThanOrEqual(3)

    const narrowed = await reconciled({
      near: { query: 'Anwar Salim', type: ['Person'], properties: [{ pid: 'birthDate', v: '1970-02-03' }] },
      far: {
        query: 'Anwar Salim',
        properties: [
          { pid: 'Person:birthDate', v: ['1920'] },
          { pid: 'nationality', v: { id: 'AT', name: 'Austria' } },
        ],
      },
      number: { properties: [{ pid: 'imoNumber', v: 1234567 }] },
    })
    expect(narrowed.near?.result[0]?.score).toBeGreaterThan(narrowed.far?.result[0]?.score ?? 0)
    expect(narrowed.number?.result[0]?.id).toBe('EX-SHIP-1')

    const { service_url, service_path } = manifest.extend.propose_properties
    const proposed = (await (await get(`${service_url}${service_path}?type=Person`.replace(base, ''))).json()) as {
      properties: { id: string }[]
    }
    expect(proposed.properties.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['birthDate', 'reference', 'listedOn']),
    )
    const extend = {
      ids: ['EX-1', 'EXe.001', 'nobody'],
      properties: [{ id: 'birthDate' }, { id: 'reference', settings: { limit: 1 } }, { id: 'listedOn' }],
    }
    const extension = await (await post({ extend })).json()
    fits(models.extension, extension)
    expect(extension).toMatchObject({
      meta: [{ id: 'birthDate', name: 'Birth date' }, { id: 'reference' }, { id: 'listedOn' }],
      rows: {
        'EX-1': {
          birthDate: [{ str: '1970-02-03' }],
          reference: [{ str: 'EX-1' }],
          listedOn: [{ str: '2015-03-27' }, { str: '2016-01-02' }],
        },
        nobody: { birthDate: [], reference: [], listedOn: [] },
      },
    })
    const page = await get(manifest.preview.url.replace('{{id}}', 'EX-1').replace(base, ''))
    expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=UTF-8'])
    expect(await page.text()).toContain('1970-02-03')
  })

  it('suggests while somebody types', async () => {
    const suggested = async (kind: string, prefix: string): Promise<string[]> => {
      const body = (await (await get(`/reconcile/default/suggest/${kind}?prefix=${prefix}`)).json()) as {
        result: { id: string }[]
      }
      fits(models.suggestions, body)
      return body.result.map(({ id }) => id)
    }
    expect(await suggested('entity', 'anw+sal')).toContain('EX-1')
    expect(await suggested('entity', '%D8%A3%D9%86%D9%88')).toContain('EX-1')
    expect(await suggested('entity', '')).toEqual([])
    expect(await suggested('property', 'birth')).toEqual(['birthDate'])
    expect(await suggested('type', 'per')).toEqual(['Person'])
    expect(await suggested('type', '')).toHaveLength(6)
  })

  it('takes a candidate over only where it is the one match', async () => {
    const twin = {
      ...testParties().at(-2),
      id: 'EX-2',
      listings: testParties().at(-1)?.listings,
    } as (typeof parties)[0]
    const two = createApp({ services: screeningServices(testScreening([...testParties(), twin])), deskFolder: 'none' })
    const queries = JSON.stringify({ q0: { query: 'Anwar Salim', type: 'Person' } })
    const asked = async (on: typeof app): Promise<readonly Candidate[]> => {
      const response = await on.request(`${base}/reconcile/default?queries=${encodeURIComponent(queries)}`)
      return ((await response.json()) as Batch).q0?.result ?? []
    }
    expect((await asked(app))[0]).toMatchObject({ id: 'EX-1', match: true })
    expect((await asked(two)).slice(0, 2).map(({ match }) => match)).toEqual([false, false])
  })
})

group('whose pages may read', () => {
  it('gives CORS to pages of this machine on GET, and to nobody else', async () => {
    for (const origin of ['http://127.0.0.1:3333', 'http://localhost:3333', 'http://[::1]:3333', 'https://127.0.0.1']) {
      const { headers } = await get('/reconcile/default', { origin })
      expect(headers.get('access-control-allow-origin'), origin).toBe(origin)
      expect(headers.get('vary')).toContain('Origin')
      expect(headers.get('cross-origin-resource-policy')).toBe('same-site')
    }
    for (const origin of [
      'http://evil.example',
      'null',
      'http://127.0.0.1.evil.example',
      'file://',
      'chrome-extension://x',
    ]) {
      const { headers } = await get('/reconcile/default', { origin })
      expect(headers.get('access-control-allow-origin'), origin).toBeNull()
    }
    const elsewhere = await get('/match/default', { origin: 'http://127.0.0.1:3333' })
    expect(elsewhere.headers.get('access-control-allow-origin')).toBeNull()
  })

  it('refuses posts of pages, other names of this machine, and other kinds of content', async () => {
    expect((await post({ queries: {} }, { origin: 'http://127.0.0.1:3333' })).status).toBe(403)
    expect((await post({ queries: {} }, { origin: 'http://evil.example' })).status).toBe(403)
    expect((await post({ queries: {} }, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await post({ queries: {} }, { host: 'evil.example' })).status).toBe(403)
    expect((await post({ queries: {} }, { 'content-type': 'text/plain' })).status).toBe(415)
    expect((await post({ queries: `{"q":"${'x'.repeat(1_000_001)}"}` })).status).toBe(413)
  })

  it('answers scripts to programs and pages of this host', async () => {
    const script = await get('/reconcile/default?callback=jQuery34_1.take')
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
    expect(await script.text()).toMatch(/^\/\*\*\/jQuery34_1\.take\(\{"versions":\["0\.2"\].*\}\);$/)
    for (const wrong of ['alert(1)//', 'a;b', '1a', 'a..b', '', 'ق'])
      expect((await get(`/reconcile/default?callback=${encodeURIComponent(wrong)}`)).status, wrong).toBe(400)
    expect((await get('/reconcile/default?callback=a', { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await get('/reconcile/default?callback=a', { 'sec-fetch-site': 'same-site' })).status).toBe(200)
  })

  it('lets a preview be framed on this machine, and runs nothing in it', async () => {
    const page = await get(`/reconcile/default/preview?id=${encodeURIComponent(hostile.id)}`)
    const html = await page.text()
    expect(page.status).toBe(200)
    expect(html).not.toMatch(/<img|<script/)
    expect(html).toContain('&#60;img src=x onerror=alert(1)&#62;')
    const policy = page.headers.get('content-security-policy') ?? ''
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[^']+';.*frame-ancestors 'self' http:\/\/127\.0\.0\.1:\* /,
    )
    expect(page.headers.get('x-frame-options')).toBeNull()
    const style = /<style>(.*)<\/style>/.exec(html)?.[1] ?? ''
    const hash = Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style))).toString('base64')
    expect(policy).toContain(`'sha256-${hash}'`)
    const missing = await get('/reconcile/default/preview?id=%3Cscript%3E')
    expect([missing.status, (await missing.text()).includes('<script>')]).toEqual([404, false])
    expect((await get('/healthz')).headers.get('x-frame-options')).toBe('DENY')
  })
})

group('what does not fit', () => {
  it.each([
    [{ queries: '{' }, 400, 'not JSON'],
    [{ queries: '[]' }, 400, 'JSON object'],
    [{}, 400, 'neither queries nor extend'],
    [{ extend: '{"ids":1}' }, 400, 'extend must be'],
    [{ extend: { ids: ['a'], properties: [{ id: 'shoeSize' }] } }, 400, 'shoeSize'],
    [{ extend: { ids: Array(1_001).fill('a'), properties: [] } }, 400, 'at most 1000'],
    [
      { queries: Object.fromEntries(Array.from({ length: 1_001 }, (_, n) => [n, { query: 'a' }])) },
      400,
      'at most 1000',
    ],
    [
      { queries: Object.fromEntries(Array.from({ length: 500 }, (_, n) => [n, { query: 'a', limit: 100 }])) },
      400,
      '10000',
    ],
  ])('refuses %j', async (fields, status, words) => {
    const response = await post(fields)
    const problem = (await response.json()) as { detail: string }
    expect(response.status, problem.detail).toBe(status)
    expect(problem.detail).toContain(words)
  })

  it('says of one query what is wrong with it', async () => {
    const batch = await reconciled({
      type: { query: 'Anwar Salim', type: 'Q5' },
      pid: { query: 'Anwar Salim', properties: [{ pid: 'P569', v: '1970' }] },
      shape: { query: 'Anwar Salim', properties: ['x'] },
      text: 'Anwar Salim',
      good: { query: 'Anwar Salim' },
    })
    for (const key of ['type', 'pid', 'shape', 'text']) expect(batch[key]?.error, key).toBeDefined()
    expect(batch.good?.result[0]?.id).toBe('EX-1')
    expect((await get('/reconcile/nowhere')).status).toBe(404)
  })
})
