import { type CollectedList, collectList, ftmJsonl } from '@marsad/core/lists'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createApp } from '../app.ts'
import { screeningServices, testScreening } from '../testing-screening.ts'
import { adjacentSchema, matchResponseSchema, searchResponseSchema } from './schemas.ts'
import * as models from './yente-models.fixture.ts'

const app = createApp({ services: screeningServices(testScreening()), deskFolder: 'none' })

const fits = (model: object, value: unknown): void => {
  const result = z.fromJSONSchema(model as Parameters<typeof z.fromJSONSchema>[0]).safeParse(value)
  expect(result.error?.issues ?? []).toEqual([])
}

const match = async (query: string, body: unknown): Promise<Response> =>
  app.request(`/match/${query}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

interface Matches {
  readonly status: number
  readonly results: readonly Record<string, unknown>[]
  readonly [key: string]: unknown
}

const responses = async (query: string, queries: unknown): Promise<Record<string, Matches>> => {
  const response = await match(query, { queries })
  const body = (await response.json()) as { responses: Record<string, Matches>; limit: number }
  expect(response.status, JSON.stringify(body)).toBe(200)
  fits(models.matchResponse, body)
  expect(matchResponseSchema.parse(body)).toEqual(body)
  expect(response.headers.get('x-batch-size')).toBe(String(Object.keys(body.responses).length))
  return body.responses
}

const person = { schema: 'Person', properties: { name: ['Anwar Salim'] } }
const ids = (matches: Matches | undefined): readonly unknown[] => (matches?.results ?? []).map(({ id }) => id)

describe('POST /match', () => {
  it('answers as yente does, and says more in keys of its own', async () => {
    const entity = {
      id: 'cust-1',
      schema: 'Person',
      properties: { name: 'Anwar Salim', birthDate: ['1970'], nationality: ['at'] },
    }
    const { q1 } = await responses('default?algorithm=logic-v2&fuzzy=true&limit=5', { q1: entity })
    expect(q1).toMatchObject({
      status: 200,
      query: { id: 'cust-1', schema: 'Person', properties: { name: ['Anwar Salim'], birthDate: ['1970'] } },
    })
    expect(q1?.results[0]).toMatchObject({
      id: 'EX-1',
      caption: 'Anwar Salim',
      schema: 'Person',
      properties: {
        name: ['Anwar Salim', 'أنور سالم'],
        birthDate: ['1970-02-03'],
        nationality: ['at'],
        topics: ['sanction'],
        passportNumber: ['A1'],
        address: ['1 Quay, Port, Austria'],
      },
      datasets: ['eu_fsf', 'us_ofac_sdn'],
      referents: ['EX-901'],
      target: true,
      first_seen: '2015-03-27T00:00:00',
      last_seen: '2026-02-03T00:00:00',
      last_change: '2016-01-02T00:00:00',
      match: true,
      verdict: 'match',
      explanations: { name_match: { query: 'Anwar Salim', candidate: 'Anwar Salim' } },
    })
    expect(q1?.receipt).toMatchObject({ receipt: 1, query: { id: 'cust-1' } })
  })

  it('answers the good queries beside the bad ones', async () => {
    const found = await responses('default', {
      good: person,
      schema: { schema: 'Submarine', properties: { name: ['x'] } },
      nameless: { schema: 'Person', properties: { birthDate: ['1970'] } },
      none: null,
      text: 'Anwar Salim',
      odd: { schema: 'Person', properties: { name: [{ a: 1 }, 'Anwar Salim'], legalForm: ['x'], birthDate: ['soon'] } },
    })
    expect(Object.keys(found)).toEqual(['good', 'schema', 'nameless', 'none', 'text', 'odd'])
    expect(ids(found.good)).toContain('EX-1')
    expect(found.schema).toMatchObject({ status: 400, results: [], total: { value: 0 }, code: 'request-invalid' })
    expect(found.schema?.detail).toContain('Submarine')
    for (const key of ['nameless', 'none', 'text']) expect(found[key]).toMatchObject({ status: 400, results: [] })
    expect(found.odd).toMatchObject({
      status: 200,
      ignored: ['name: values that are no text', 'birthDate: soon', 'legalForm'],
    })
    expect(ids(found.odd)).toContain('EX-1')
  })

  it('answers under keys that objects have of their own', async () => {
    const query = JSON.stringify(person)
    const response = await app.request('/match/default', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: `{"queries":{"__proto__":${query},"constructor":${query},"q":{"schema":"Person","properties":{"__proto__":["x"]}}}}`,
    })
    const found = ((await response.json()) as { responses: Record<string, Matches> }).responses
    expect(Object.keys(found)).toEqual(['__proto__', 'constructor', 'q'])
    expect(Object.values(found).map(({ status }) => status)).toEqual([200, 200, 400])
  })

  it('reads names in parts, identifiers and other schemata', async () => {
    const found = await responses('default', {
      parts: { schema: 'Person', properties: { firstName: ['Anwar'], lastName: ['Salim'] } },
      ship: { schema: 'Vessel', properties: { imoNumber: ['1234567'] } },
      any: { schema: 'Thing', properties: { name: ['SEA GULL'] } },
    })
    expect(ids(found.parts)).toContain('EX-1')
    expect(ids(found.ship)).toContain('EX-SHIP-1')
    expect(ids(found.any)).toContain('EX-SHIP-1')
  })

  it.each([
    ['us_ofac_sdn', ['EX-1']],
    ['un_sc_sanctions', []],
    ['sanctions', ['EX-1']],
    ['default?include_dataset=eu_fsf', ['EX-1']],
    ['default?include_dataset=un_sc_sanctions', []],
    ['default?exclude_dataset=us_ofac_sdn', []],
    ['default?exclude_dataset=un_sc_sanctions&exclude_dataset=gb_fcdo_sanctions', ['EX-1']],
    ['default?exclude_schema=Person', []],
    ['default?exclude_schema=Vessel&exclude_schema=Company', ['EX-1']],
    ['default?topics=sanction&topics=role.pep', ['EX-1']],
    ['default?topics=role.pep', []],
    ['default?changed_since=2016-01-01', ['EX-1']],
    ['default?changed_since=2016-01-01T10:00:00', ['EX-1']],
    ['default?changed_since=2016-01-03', []],
    ['default?exclude_entity_ids=EX-1', []],
    ['default?exclude_entity_ids=ex-901', []],
    ['default?exclude_entity_ids=QDe.010', ['EX-1']],
  ])('/match/%s finds %j', async (query, expected) => {
    const { q } = await responses(query, { q: person })
    expect(ids(q).filter((id) => id === 'EX-1')).toEqual(expected)
  })

  it('lets the threshold of the caller decide what a match is, and the cutoff what is answered', async () => {
    const query = { q: { schema: 'Person', properties: { name: ['Anwar Salim'], birthDate: ['1970-02-03'] } } }
    const usual = (await responses('default', query)).q?.results[0] as {
      score: number
      match: boolean
      verdict: string
    }
    expect(usual.match).toBe(usual.verdict === 'match')
    const strict = (await responses('default?threshold=1&cutoff=0.1', query)).q?.results[0]
    expect(strict).toMatchObject({ match: usual.score >= 1 })
    const wide = (
      await responses('default?threshold=0.05&limit=50', { q: { schema: 'Person', properties: { name: ['Anwar'] } } })
    ).q
    expect(wide?.results.every((result) => result.match === true)).toBe(true)
  })

  it('answers for another day under extra keys', async () => {
    const { q } = await responses('default?as_of=2014-01-01&known=2026-01-01', { q: person })
    expect(q).toMatchObject({ as_of: '2014-01-01', known: '2026-01-01' })
  })

  it.each([
    ['nowhere', { queries: { q: person } }, 404, 'No such dataset'],
    ['default?include_dataset=nowhere', { queries: { q: person } }, 404, 'No such dataset'],
    ['default', { queries: {} }, 400, 'No queries provided'],
    ['default', {}, 400, 'queries'],
    ['default', { queries: { q: { schema: 'Person', properties: { name: ['…'] } } } }, 400, 'at least one letter'],
    ['default', { queries: { a: null, b: { schema: 'Submarine', properties: {} } } }, 400, 'a query is'],
    ['default?limit=501', { queries: { q: person } }, 400, 'limit'],
    ['default?changed_since=soon', { queries: { q: person } }, 422, 'changed_since'],
    ['default?as_of=2021-02-30', { queries: { q: person } }, 422, '2021-02-30'],
    [
      'default',
      { queries: Object.fromEntries(Array.from({ length: 1_001 }, (_, n) => [n, person])) },
      400,
      'at most 1000',
    ],
  ])('/match/%s is refused with a detail that its clients show', async (query, body, status, words) => {
    const response = await match(query, body)
    expect(response.status).toBe(status)
    expect(((await response.json()) as { detail: string }).detail).toContain(words)
  })
})

describe('GET /search', () => {
  const search = async (query: string): Promise<Record<string, unknown> & { results: { id: string }[] }> => {
    const response = await app.request(`/search/${query}`)
    const body = (await response.json()) as Record<string, unknown> & { results: { id: string }[] }
    expect(response.status, JSON.stringify(body)).toBe(200)
    fits(models.searchResponse, body)
    expect(searchResponseSchema.parse(body)).toEqual(body)
    return body
  }

  it('finds by likeness, by the beginning of words and by reference, with facets', async () => {
    const found = await search('default?q=anwar+sal')
    expect(found.results.map(({ id }) => id)).toContain('EX-1')
    expect(found).toMatchObject({
      limit: 10,
      offset: 0,
      facets: { countries: { label: 'Countries' }, topics: { values: [{ name: 'sanction' }] }, datasets: {} },
    })
    expect((await search('default?q=exe.001')).results[0]?.id).toBe('EXe.001')
    expect((await search('default?q=أنور')).results.map(({ id }) => id)).toContain('EX-1')
    expect((await search('default?q=zzz')).results).toEqual([])
  })

  it('counts what it finds, and answers any window of it', async () => {
    const all = await search('default?limit=500&facets=schema&facets=countries')
    const { value } = all.total as { value: number }
    expect(all.results.length).toBe(value)
    const facets = all.facets as Record<string, { values: { name: string; label: string; count: number }[] }>
    expect(Object.keys(facets)).toEqual(['schema', 'countries'])
    expect(facets.schema?.values.reduce((sum, { count }) => sum + count, 0)).toBe(value)
    expect(facets.countries?.values).toContainEqual(expect.objectContaining({ name: 'at', label: 'Austria' }))
    const second = await search('default?limit=1&offset=1')
    expect(second.results).toEqual([all.results[1]])
    expect(second.total).toEqual(all.total)
  })

  it.each([
    ['default?schema=Vessel', ['EX-SHIP-1']],
    ['default?countries=AT&schema=Person', ['EX-1']],
    ['default?datasets=eu_fsf', ['EX-1']],
    ['us_ofac_sdn?q=sea', ['EX-SHIP-1']],
    ['eu_fsf?q=sea+gull', []],
    ['default?q=sea+gull&target=false', []],
  ])('/search/%s finds %j', async (query, expected) => {
    expect((await search(query)).results.map(({ id }) => id)).toEqual(expected)
  })

  it('refuses what it does not know', async () => {
    expect((await app.request('/search/nowhere?q=a')).status).toBe(404)
    expect((await app.request('/search/default?schema=Submarine')).status).toBe(400)
  })
})

describe('GET /entities', () => {
  it('answers the party with its parts inside, which can be imported again', async () => {
    const response = await app.request('/entities/EX-1')
    const body = await response.json()
    fits(models.entityResponse, body)
    expect(body).toMatchObject({
      id: 'EX-1',
      properties: {
        sanctions: [{ schema: 'Sanction', properties: { authorityId: ['EX-1'], listingDate: ['2015-03-27'] } }, {}],
        addressEntity: [{ schema: 'Address', properties: { city: ['Port'], country: ['at'] } }],
        identification: [{ schema: 'Passport', properties: { number: ['A1'] } }],
      },
    })
    const options = { list: 'eu_fsf', published: '2026-02-27' }
    const again: CollectedList = collectList(ftmJsonl, [JSON.stringify(body)], options)
    expect(again.records.map(({ reference }) => reference)).toEqual(['EX-1'])
    const flat = (await (await app.request('/entities/EX-1?nested=false')).json()) as { properties: object }
    expect(flat.properties).not.toHaveProperty('sanctions')
  })

  it('sends other references to the party with 308, and keeps the parameters', async () => {
    const response = await app.request('/entities/ex-901?nested=false')
    expect([response.status, response.headers.get('location')]).toEqual([308, '/entities/EX-1?nested=false'])
  })

  it('answers what stands beside it, whole or a window of it', async () => {
    const response = await app.request('/entities/ex-901/adjacent')
    const body = (await response.json()) as { entity: unknown; adjacent: Record<string, unknown> }
    fits(models.entityResponse, body.entity)
    expect(adjacentSchema.parse(body)).toEqual(body)
    expect(Object.keys(body.adjacent)).toEqual(['sanctions', 'addressEntity', 'identification'])
    expect(await (await app.request('/entities/EX-1/adjacent/sanctions?limit=1&offset=1')).json()).toMatchObject({
      results: [{ schema: 'Sanction', properties: { authorityId: ['EX-901'] } }],
      total: { value: 2, relation: 'eq' },
    })
    expect(await (await app.request('/entities/EX-1/adjacent/familyPerson')).json()).toMatchObject({ results: [] })
    expect((await app.request('/entities/QDe.999/adjacent')).status).toBe(404)
  })

  it('answers no page of the desk where programs ask', async () => {
    for (const path of ['/entities/EX-1/neighbours', '/statements', '/match/default', '/reconcile/default/x']) {
      const answer = await app.request(path)
      expect([path, answer.status, answer.headers.get('content-type')?.split(';')[0]]).toEqual([
        path,
        404,
        'application/problem+json',
      ])
    }
  })

  it('answers 404 for nobody', async () => {
    const response = await app.request('/entities/QDe.999')
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ code: 'party-unknown', detail: expect.stringContaining('QDe.999') })
  })
})

describe('what yente says of itself', () => {
  it('has a catalog with an entity tag', async () => {
    const response = await app.request('/catalog')
    const body = (await response.json()) as { datasets: { name: string }[] }
    fits(models.catalogResponse, body)
    expect(body.datasets.map(({ name }) => name)).toEqual([
      'default',
      'sanctions',
      'eu_fsf',
      'un_sc_sanctions',
      'us_ofac_sdn',
    ])
    expect(await (await app.request('/manifest')).json()).toEqual(body)
    const etag = response.headers.get('etag') ?? ''
    const again = await app.request('/catalog', { headers: { 'if-none-match': `W/${etag}` } })
    expect([again.status, await again.text()]).toEqual([304, ''])
    expect((await app.request('/catalog', { headers: { 'if-none-match': '"other"' } })).status).toBe(200)
  })

  it('has one algorithm, and is healthy', async () => {
    const body = await (await app.request('/algorithms')).json()
    fits(models.algorithmsResponse, body)
    for (const path of ['/healthz', '/readyz']) expect(await (await app.request(path)).json()).toEqual({ status: 'ok' })
  })

  it('is not ready while the register cannot be loaded', async () => {
    const never = () => Promise.reject(new Error('no'))
    const down = createApp({
      services: screeningServices({ register: never, whole: never, screen: never, snapshot: never }),
      deskFolder: 'none',
    })
    expect((await down.request('/readyz')).status).toBe(503)
    expect((await down.request('/healthz')).status).toBe(200)
  })

  it('updates for who has the token, when one is set', async () => {
    const post = (on: typeof app, path: string) => on.request(path, { method: 'POST' })
    expect((await post(app, '/updatez?token=x')).status).toBe(403)
    let runs = 0
    const update = { token: 'secret', run: async () => runs++ }
    const open = createApp({ services: screeningServices(testScreening(), { update }), deskFolder: 'none' })
    for (const path of ['/updatez', '/updatez?token=', '/updatez?token=secre', '/updatez?token=secret2'])
      expect((await post(open, path)).status, path).toBe(403)
    expect(runs).toBe(0)
    expect(await (await post(open, '/updatez?token=secret&sync=true')).json()).toEqual({ status: 'ok' })
    expect(runs).toBe(1)
  })
})
