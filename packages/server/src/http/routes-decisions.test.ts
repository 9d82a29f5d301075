import type { Store } from '@marsad/store'
import { type StorePlace, sqlitePlace } from '@marsad/testkit'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createApp } from './app.ts'
import { auditSchema, decisionEntrySchema, matchDecisionSchema } from './schemas-decisions.ts'
import type { Services } from './services.ts'
import { testScreening } from './testing-screening.ts'

let app: ReturnType<typeof createApp>
let place: StorePlace
let store: Store

afterEach(async () => {
  await store.close()
  await place.destroy()
})

beforeEach(async () => {
  place = await sqlitePlace()
  store = await place.open()
  const services = { store, screening: testScreening(), log: () => undefined } as unknown as Services
  app = createApp({ services, deskFolder: '/nowhere' })
})

const post = async (body: unknown, headers: Record<string, string> = {}) => {
  const response = await app.request('/v1/decisions', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

const get = async (path: string) => {
  const response = await app.request(path)
  return { status: response.status, body: (await response.json()) as unknown }
}

const who = { by: 'A. Person', reason: 'Another birth date' }
const clear = { decision: 'clear', query: { names: ['Anwar Salim'], birthDates: ['1991'] }, party: 'ex-901', ...who }

describe('decisions over HTTP', () => {
  it('are recorded, listed and withdrawn, and the log grows', async () => {
    const made = await post(clear)
    expect(made).toMatchObject({
      status: 200,
      body: { sequence: 1, action: 'match-cleared', subject: { party: { id: 'EX-1' }, suggested: {} } },
    })
    expect(decisionEntrySchema.strict().parse(made.body)).toEqual(made.body)
    const { body } = await get('/v1/decisions')
    expect(body).toMatchObject([{ state: 'cleared', sequence: 1, by: 'A. Person', subject: { query: clear.query } }])
    expect((body as unknown[]).map((one) => matchDecisionSchema.strict().parse(one))).toEqual(body)
    expect(await post({ decision: 'withdraw', sequence: 1, ...who })).toMatchObject({
      status: 200,
      body: { sequence: 2 },
    })
    expect(await get('/v1/decisions')).toEqual({ status: 200, body: [] })
    const check = await get('/v1/audit/verify')
    expect(check).toMatchObject({ status: 200, body: { ok: true, count: 2, problems: [] } })
    expect(auditSchema.strict().parse(check.body)).toEqual(check.body)
    const head = (check.body as { readonly head: string }).head
    expect(await get(`/v1/audit/verify?expect=2:${head}`)).toMatchObject({ body: { ok: true } })
    expect(await get(`/v1/audit/verify?expect=${'f'.repeat(64)}`)).toMatchObject({ body: { ok: false } })
  })

  it('come in portions', async () => {
    for (const birth of ['1991', '1992', '1993']) {
      await post({ ...clear, query: { names: ['Anwar Salim'], id: birth } })
    }
    const numbers = async (path: string) =>
      ((await get(path)).body as { sequence: number }[]).map((one) => one.sequence)
    expect(await numbers('/v1/decisions')).toEqual([1, 2, 3])
    expect(await numbers('/v1/decisions?limit=2')).toEqual([1, 2])
    expect(await numbers('/v1/decisions?after=2')).toEqual([3])
  })

  it.each([
    [{ ...clear, by: '' }, 422, 'decision-invalid'],
    [{ ...clear, reason: ' ' }, 422, 'decision-invalid'],
    [{ ...clear, by: undefined }, 400, 'request-invalid'],
    [{ ...clear, reason: undefined }, 400, 'request-invalid'],
    [{ ...clear, at: '2020-01-01T00:00:00Z' }, 400, 'request-invalid'],
    [{ ...clear, query: { names: [] } }, 400, 'request-invalid'],
    [{ ...clear, query: { names: ['x'], birthDates: ['soon'] } }, 422, 'date-invalid'],
    [{ ...clear, party: 'EX-2' }, 404, 'party-unknown'],
    [{ ...clear, decision: 'forget' }, 400, 'request-invalid'],
    [{ decision: 'withdraw', sequence: 7, ...who }, 404, 'decision-unknown'],
    [{ decision: 'withdraw', sequence: 0, ...who }, 400, 'request-invalid'],
  ])('are refused, and nothing is recorded: %j', async (body, status, code) => {
    expect(await post(body)).toMatchObject({ status, body: { status, code } })
    expect(await get('/v1/audit/verify')).toMatchObject({ body: { count: 0 } })
  })

  it('are refused from a page of another site, and in any form but JSON', async () => {
    expect(await post(clear, { origin: 'https://example.org' })).toMatchObject({ status: 403 })
    expect(await post(clear, { 'content-type': 'text/plain' })).toMatchObject({ status: 415 })
    expect(await get('/v1/audit/verify')).toMatchObject({ body: { count: 0 } })
  })

  it('refuse parameters that do not fit', async () => {
    for (const path of [
      '/v1/decisions?limit=0',
      '/v1/decisions?after=x',
      '/v1/audit/verify?expect=x',
      '/v1/audit/verify?q=1',
    ])
      expect(await get(path)).toMatchObject({ status: 400, body: { code: 'request-invalid' } })
  })
})
