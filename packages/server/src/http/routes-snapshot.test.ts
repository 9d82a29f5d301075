import { gunzipSync } from 'node:zlib'
import { decodeScreeningIndex, screen } from '@marsad/core/screening'
import { describe, expect, it } from 'vitest'
import { createApp } from './app.ts'
import { takesGzip } from './routes-snapshot.ts'
import { screeningServices, testScreening } from './testing-screening.ts'

const app = createApp({ services: screeningServices(testScreening()), deskFolder: 'none' })
const path = '/api/screening/snapshot'

const bytesOf = async (answer: Response): Promise<Uint8Array> => new Uint8Array(await answer.arrayBuffer())

const found = (bytes: Uint8Array) => {
  const index = decodeScreeningIndex(bytes)
  if (index === undefined) throw new Error('the bytes are no index')
  return screen(index, { names: ['أنور سالم'] }).results.map(({ id }) => id)
}

describe('the snapshot', () => {
  it('comes plain with its length, and can be screened against', async () => {
    const answer = await app.request(path)
    expect(answer.status).toBe(200)
    const bytes = await bytesOf(answer)
    expect(answer.headers.get('content-type')).toBe('application/octet-stream')
    expect(answer.headers.get('content-encoding')).toBeNull()
    expect(Number(answer.headers.get('content-length'))).toBe(bytes.length)
    expect(Number(answer.headers.get('x-snapshot-length'))).toBe(bytes.length)
    expect(answer.headers.get('cache-control')).toBe('private, no-cache')
    expect(found(bytes)).toEqual(['EX-1'])
  })

  it('comes compressed where that is taken, with the length before and after', async () => {
    const answer = await app.request(path, { headers: { 'accept-encoding': 'br, gzip' } })
    const body = await bytesOf(answer)
    expect(answer.headers.get('content-encoding')).toBe('gzip')
    expect(answer.headers.get('vary')).toBe('accept-encoding')
    expect(Number(answer.headers.get('content-length'))).toBe(body.length)
    const bytes = new Uint8Array(gunzipSync(body))
    expect(Number(answer.headers.get('x-snapshot-length'))).toBe(bytes.length)
    expect(bytes.length).toBeGreaterThan(body.length)
    expect(found(bytes)).toEqual(['EX-1'])
  })

  it('is not sent again to who has it, and has another tag for another moment', async () => {
    const tag = (await app.request(path)).headers.get('etag') ?? ''
    expect(tag).toMatch(/^W\/".+"$/)
    const again = await app.request(path, { headers: { 'if-none-match': tag } })
    expect(again.status).toBe(304)
    expect(await again.text()).toBe('')
    expect(again.headers.get('etag')).toBe(tag)
    const then = await app.request(`${path}?asOf=2020-01-01`, { headers: { 'if-none-match': tag } })
    expect(then.status).toBe(200)
    expect(decodeScreeningIndex(await bytesOf(then))?.origin.asOf).toBe('2020-01-01')
  })

  it.each([
    ['?asOf=2021-02-30', 422, 'date-invalid'],
    ['?known=soon', 422, 'date-invalid'],
    ['?name=Anwar+Salim', 400, 'request-invalid'],
  ])('refuses %s', async (query, status, code) => {
    const answer = await app.request(`${path}${query}`)
    expect(answer.status).toBe(status)
    expect(await answer.json()).toMatchObject({ code })
  })
})

it.each([
  ['gzip', true],
  ['deflate, GZIP;q=0.5', true],
  ['*', true],
  ['gzip;q=0', false],
  ['gzip; q=0.000', false],
  ['br', false],
  [undefined, false],
])('accept-encoding %s: %s', (accepted, taken) => expect(takesGzip(accepted)).toBe(taken))
