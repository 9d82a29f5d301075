import { describe, expect, it } from 'vitest'
import { createApp } from '../app.ts'
import { screeningServices, testScreening } from '../testing-screening.ts'
import { answerSchema, compareResponseSchema, screenResponseSchema } from './schemas.ts'

const logged: unknown[][] = []
const services = screeningServices(testScreening(), { log: (...about) => logged.push(about) })
const app = createApp({ services, deskFolder: 'none' })

const post = async (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  app.request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

const problemOf = async (response: Response): Promise<Record<string, unknown>> => {
  expect(response.headers.get('content-type')).toContain('application/problem+json')
  return (await response.json()) as Record<string, unknown>
}

describe('/v1/screen', () => {
  it('answers one query with explanation, register and receipt, as its schema says', async () => {
    const response = await post('/v1/screen', { query: { id: '7', names: ['Anwar Salim'], schema: 'Person' } })
    const body = (await response.json()) as Record<string, unknown>
    expect(response.status).toBe(200)
    expect(screenResponseSchema.parse(body)).toEqual(body)
    expect(body).toMatchObject({
      query: { id: '7', names: ['Anwar Salim'] },
      results: [{ id: 'EX-1', verdict: 'match', references: ['EX-1', 'EX-901'] }],
      register: { starter: false, editions: [{ list: 'eu_fsf' }, {}, {}] },
      receipt: { receipt: 1, result: { results: [{ id: 'EX-1', verdict: 'match' }] } },
    })
  })

  it('answers a name in the address, with as many values as are repeated', async () => {
    const response = await app.request('/v1/screen?name=Nobody&name=Anwar+Salim&list=eu_fsf&limit=1&asOf=2020-01-01')
    expect(await response.json()).toMatchObject({
      query: { names: ['Nobody', 'Anwar Salim'] },
      results: [{ id: 'EX-1' }],
      register: { asOf: '2020-01-01', heldLater: ['eu_fsf', 'us_ofac_sdn'] },
      receipt: { options: { lists: ['eu_fsf'], limit: 1 }, moment: { asOf: '2020-01-01' } },
    })
  })

  it('answers a thousand queries in order, each wrong one with its own problem', async () => {
    const queries = Array.from({ length: 1_000 }, (_, n) => {
      if (n === 3) return { id: 'q3', names: [] }
      if (n === 4) return { id: 'q4', name: 'a slip' }
      if (n === 5) return { id: 'q5', names: ['Anwar'], birthDates: ['soon'] }
      if (n === 6) return 'no object'
      return { id: `q${n}`, names: [n % 2 === 0 ? 'Anwar Salim' : 'Nobody At All'] }
    })
    const response = await post('/v1/screen', { queries, limit: 3 })
    const text = await response.text()
    const { answers } = JSON.parse(text) as { answers: Record<string, unknown>[] }
    expect(answers.length).toBe(1_000)
    expect(answers.map((answer) => (answer.query as { id?: string } | undefined)?.id ?? answer.id)).toEqual(
      queries.map((query) => (typeof query === 'string' ? undefined : query.id)),
    )
    expect(answers[3]).toMatchObject({ error: { code: 'request-invalid', status: 400 } })
    expect(answers[4]).toMatchObject({ id: 'q4', error: { code: 'request-invalid' } })
    expect(answers[5]).toMatchObject({ id: 'q5', error: { code: 'date-invalid', status: 422 } })
    expect(answers[6]).toMatchObject({ error: { code: 'request-invalid' } })
    expect(answerSchema.parse(answers[8])).toEqual(answers[8])
    expect(answers[8]).toMatchObject({ results: [{ id: 'EX-1' }] })
  })

  it.each([
    [{}, 400, 'request-invalid', 'either query or queries'],
    [{ query: { names: ['A'] }, queries: [] }, 400, 'request-invalid', 'either query or queries'],
    [{ query: { names: [] } }, 400, 'request-invalid', 'without a name'],
    [{ query: { names: ['…'] } }, 400, 'request-invalid', 'at least one letter'],
    [{ query: { names: ['A'], countries: ['Atlantis'] } }, 400, 'request-invalid', 'Atlantis'],
    [{ query: { names: ['A'], countries: ['Iraqi', 'USSR'] } }, 400, 'request-invalid', 'USSR'],
    [{ query: { names: ['A'], birthDates: ['1968-00-00'] } }, 422, 'date-invalid', '1968-00-00'],
    [{ query: { names: ['A'], birthDates: ['03.10.57'] } }, 422, 'date-invalid', '03.10.57'],
    [{ query: { names: ['A'], birthDates: ['1376-05-02'] } }, 422, 'date-invalid', '1376-05-02'],
    [{ query: { names: ['A'], dob: '1957' } }, 400, 'request-invalid', 'dob'],
    [{ query: { names: ['A'] }, limit: 501 }, 400, 'request-invalid', 'limit'],
    [{ query: { names: ['A'] }, lists: ['nowhere'] }, 404, 'list-unknown', 'eu_fsf, un_sc_sanctions'],
    [{ query: { names: ['A'] }, asOf: '2021-02-30' }, 422, 'date-invalid', '2021-02-30'],
    [{ query: { names: ['A'.repeat(2_001)] } }, 400, 'request-invalid', 'names'],
    [{ queries: Array(1_001).fill({ names: ['A'] }) }, 400, 'request-invalid', 'at most 1000'],
    [{ queries: Array(1_000).fill({ names: ['A'] }), limit: 11 }, 400, 'request-invalid', 'a limit of 10'],
    ['{"query":', 400, 'request-invalid', ''],
    [`{"queries":[${'[],'.repeat(40_000)}[]]}`, 400, 'request-invalid', 'objects and lists'],
    ['['.repeat(500_000), 400, 'request-invalid', 'objects and lists'],
    [JSON.stringify({ query: { names: ['x'.repeat(1_000_001)] } }), 413, 'file-too-large', '1 MB'],
  ])('refuses %.80j', async (body, status, code, words) => {
    const response = await post('/v1/screen', body)
    const problem = await problemOf(response)
    expect(problem).toMatchObject({ status, code })
    expect(response.status).toBe(status)
    expect(problem.detail).toContain(words)
  })

  it('takes JSON only, refuses pages of other origins and unknown parameters', async () => {
    const form = await app.request('/v1/screen', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'names=A',
    })
    expect(form.status).toBe(415)
    const foreign = await post('/v1/screen', { query: { names: ['A'] } }, { origin: 'http://evil.example' })
    expect(foreign.status).toBe(403)
    const neighbour = await post('/v1/screen', { query: { names: ['A'] } }, { origin: 'http://127.0.0.1:3333' })
    expect(neighbour.status).toBe(403)
    expect((await app.request('/v1/screen?name=A&treshold=1')).status).toBe(400)
    const nameless = await problemOf(await app.request('/v1/screen?country=IQ'))
    expect(nameless.detail).toContain('name: is wanted, and none was given')
    expect((await app.request('/v1/nothing')).status).toBe(404)
  })
})

describe('/v1/compare', () => {
  it('compares one pair and many', async () => {
    const one = await (await post('/v1/compare', { a: 'Anwar Salim', b: 'Anwar Salim' })).json()
    expect(compareResponseSchema.parse(one)).toEqual(one)
    expect(one).toMatchObject({ a: 'Anwar Salim', score: 1, verdict: 'match' })
    const pairs = Array.from({ length: 120 }, (_, n) => ({ a: `Anwar ${n}`, b: `Anwar ${n}` }))
    const many = (await (await post('/v1/compare', { pairs })).json()) as { comparisons: { a: string }[] }
    expect(many.comparisons.map(({ a }) => a)).toEqual(pairs.map(({ a }) => a))
    expect((await post('/v1/compare', { a: 'x' })).status).toBe(400)
  })
})

describe('request ids', () => {
  it('takes a sane one over and makes its own otherwise, in the header and in problems', async () => {
    const given = await app.request('/v1/screen', { headers: { 'x-request-id': 'abc-123:7' } })
    expect(given.headers.get('x-request-id')).toBe('abc-123:7')
    expect(await problemOf(given)).toMatchObject({ requestId: 'abc-123:7' })
    for (const wrong of ['', 'a b', 'x'.repeat(200), '{"a":1}', '%0d']) {
      const made = await app.request('/healthz', { headers: { 'x-request-id': wrong } })
      expect(made.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
    }
  })

  it('stands in the log beside a fault', async () => {
    const gone = () => Promise.reject(new Error('the disk is gone'))
    const broken = createApp({
      services: screeningServices(
        { register: gone, whole: gone, screen: gone, snapshot: gone },
        { log: (...about) => logged.push(about) },
      ),
      deskFolder: 'none',
    })
    const response = await broken.request('/v1/screen?name=A', { headers: { 'x-request-id': 'r-1' } })
    expect(await problemOf(response)).toMatchObject({ status: 500, code: 'internal', requestId: 'r-1' })
    expect(logged.at(-1)).toEqual([new Error('the disk is gone'), 'r-1'])
  })
})
