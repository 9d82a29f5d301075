import { describe, expect, it } from 'vitest'
import { createApp } from './app.ts'
import { screeningServices, testScreening } from './testing-screening.ts'

const app = createApp({ services: screeningServices(testScreening()), deskFolder: 'none' })

const post = async (body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  app.request('/mcp', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json, text/event-stream', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

const request = (method: string, params: object = {}) => ({ jsonrpc: '2.0', id: 1, method, params })
const screen = { name: 'screen', arguments: { names: ['Anwar Salim'] } }
const meta = {
  'io.modelcontextprotocol/protocolVersion': '2026-07-28',
  'io.modelcontextprotocol/clientCapabilities': {},
}
const modern = { 'mcp-protocol-version': '2026-07-28', 'mcp-method': 'tools/call', 'mcp-name': 'screen' }

describe('/mcp', () => {
  it('goes through a session of a revision with a handshake', async () => {
    const hello = await post(request('initialize', { protocolVersion: '2025-06-18' }))
    expect(await hello.json()).toMatchObject({ result: { protocolVersion: '2025-06-18' } })
    expect(hello.headers.get('mcp-session-id')).toBeNull()
    const ready = await post({ jsonrpc: '2.0', method: 'notifications/initialized' })
    expect([ready.status, await ready.text()]).toEqual([202, ''])
    const called = await post(request('tools/call', screen), { 'mcp-protocol-version': '2025-06-18' })
    expect(await called.json()).toMatchObject({ result: { structuredContent: { results: [{ id: 'EX-1' }] } } })
    const unknown = await post(request('resources/list'))
    expect([unknown.status, ((await unknown.json()) as { error: { code: number } }).error.code]).toEqual([200, -32_601])
    const batch = await post([request('ping'), request('ping')], { 'mcp-protocol-version': '2025-03-26' })
    expect(await batch.json()).toHaveLength(2)
  })

  it('answers requests that say their revision themselves', async () => {
    const called = await post(request('tools/call', { ...screen, _meta: meta }), modern)
    expect(called.status).toBe(200)
    expect(await called.json()).toMatchObject({ result: { resultType: 'complete', isError: false } })
    const named = { ...modern, 'mcp-name': `=?base64?${Buffer.from('screen').toString('base64')}?=` }
    expect((await post(request('tools/call', { ...screen, _meta: meta }), named)).status).toBe(200)
    const unknown = await post(request('prompts/list', { _meta: meta }), { ...modern, 'mcp-method': 'prompts/list' })
    expect(unknown.status).toBe(404)
  })

  it.each([
    [{ ...modern, 'mcp-name': 'party' }, -32_020],
    [{ ...modern, 'mcp-method': 'tools/list' }, -32_020],
    [{ ...modern, 'mcp-protocol-version': '2025-11-25' }, -32_020],
    [{}, -32_020],
  ])('refuses headers %j that differ from the body', async (headers, code) => {
    const response = await post(request('tools/call', { ...screen, _meta: meta }), headers)
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ id: 1, error: { code } })
  })

  it('refuses versions nobody speaks, what is no JSON, and other methods', async () => {
    expect((await post(request('ping'), { 'mcp-protocol-version': '1999-01-01' })).status).toBe(400)
    expect(await (await post('{')).json()).toMatchObject({ id: null, error: { code: -32_700 } })
    expect((await post('7')).status).toBe(400)
    for (const method of ['GET', 'DELETE']) {
      const response = await app.request('/mcp', { method })
      expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST'])
    }
  })

  it('is closed to pages of other origins, forms, and too much', async () => {
    expect((await post(request('ping'), { origin: 'http://evil.example' })).status).toBe(403)
    expect((await post(request('ping'), { host: 'evil.example' })).status).toBe(403)
    expect((await post(request('ping'), { 'content-type': 'text/plain' })).status).toBe(415)
    expect((await post(request('x'.repeat(1_000_001)))).status).toBe(413)
  })
})
