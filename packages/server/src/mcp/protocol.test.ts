import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { screeningServices, testScreening } from '../http/testing-screening.ts'
import { type Answer, answerMessage, handshakeVersions, type Message, messageOf, tools } from './protocol.ts'
import { serveMcp } from './stdio.ts'
import type { ToolServices } from './tool.ts'

const logged: unknown[] = []
const { screening } = screeningServices(testScreening())
const services: ToolServices = {
  screening,
  store: async () => undefined,
  read: () => Promise.reject(new Error('the reader is broken: /home/x.ts')),
}
const handling = { services, log: (error: unknown) => logged.push(error) }

const ask = async (method: string, params: object = {}): Promise<Answer> => {
  const answer = await answerMessage(messageOf({ jsonrpc: '2.0', id: 7, method, params }) as Message, handling)
  expect(answer).toMatchObject({ jsonrpc: '2.0', id: 7 })
  return answer as Answer
}

const modern = (more: object = {}, version = '2026-07-28') => ({
  ...more,
  _meta: {
    'io.modelcontextprotocol/protocolVersion': version,
    'io.modelcontextprotocol/clientCapabilities': {},
  },
})

interface Called {
  readonly content: readonly { readonly type: string; readonly text: string }[]
  readonly structuredContent?: Record<string, unknown>
  readonly isError: boolean
}

const call = async (name: string, given: object): Promise<Called> =>
  (await ask('tools/call', { name, arguments: given })).result as Called

describe('revisions with a handshake', () => {
  it('agree on the revision asked for, or offer the newest', async () => {
    for (const protocolVersion of handshakeVersions)
      expect((await ask('initialize', { protocolVersion })).result).toMatchObject({
        protocolVersion,
        capabilities: { tools: {} },
        serverInfo: { name: 'marsad' },
      })
    expect((await ask('initialize', { protocolVersion: '1999-01-01' })).result).toMatchObject({
      protocolVersion: handshakeVersions[0],
    })
    expect(await ask('ping')).toEqual({ jsonrpc: '2.0', id: 7, result: {} })
  })

  it('list tools that only read, each with its schemas', async () => {
    const { result } = await ask('tools/list')
    const listed = (result as { tools: Record<string, unknown>[] }).tools
    expect(listed.map(({ name }) => name)).toEqual(['screen', 'party', 'read', 'changes'])
    for (const tool of listed) {
      expect(tool).toMatchObject({
        inputSchema: { type: 'object', additionalProperties: false },
        outputSchema: { type: 'object' },
        annotations: { readOnlyHint: true, destructiveHint: false },
      })
      expect(JSON.stringify(tool)).not.toContain('$ref')
    }
    expect(result).not.toHaveProperty('resultType')
  })

  it('know no other method', async () => {
    expect(await ask('server/discover')).toMatchObject({ error: { code: -32_601 } })
    expect(await ask('resources/list')).toMatchObject({ error: { code: -32_601 } })
  })
})

describe('the revision without a handshake', () => {
  it('tells its versions, and marks its results', async () => {
    expect((await ask('server/discover', modern())).result).toMatchObject({
      resultType: 'complete',
      supportedVersions: ['2026-07-28', ...handshakeVersions],
      capabilities: { tools: {} },
      cacheScope: 'public',
      _meta: { 'io.modelcontextprotocol/serverInfo': { name: 'marsad' } },
    })
    expect((await ask('tools/list', modern())).result).toMatchObject({ resultType: 'complete', ttlMs: 3_600_000 })
    const called = await ask('tools/call', modern({ name: 'party', arguments: { id: 'EX-1' } }))
    expect(called.result).toMatchObject({ resultType: 'complete', structuredContent: { id: 'EX-1' } })
  })

  it('refuses other versions naming its own, and requests without capabilities', async () => {
    expect(await ask('tools/list', modern({}, '1900-01-01'))).toMatchObject({
      error: { code: -32_022, data: { requested: '1900-01-01', supported: expect.arrayContaining(['2026-07-28']) } },
    })
    const bare = { _meta: { 'io.modelcontextprotocol/protocolVersion': '2026-07-28' } }
    expect(await ask('tools/list', bare)).toMatchObject({ error: { code: -32_602 } })
    for (const gone of ['initialize', 'ping'])
      expect(await ask(gone, modern())).toMatchObject({ error: { code: -32_601 } })
  })
})

describe('tools', () => {
  it('answer as their output schemas say, the same as text', async () => {
    for (const [name, given] of [
      ['screen', { names: ['Anwar Salim'], schema: 'Person', birthDates: ['1970'] }],
      ['party', { id: 'ex-901', asOf: '2020-01-01' }],
    ] as const) {
      const { content, structuredContent, isError } = await call(name, given)
      expect(isError, content[0]?.text).toBe(false)
      expect(JSON.parse(content[0]?.text ?? '')).toEqual(JSON.parse(JSON.stringify(structuredContent)))
      const schema = tools.find((tool) => tool.name === name)?.outputSchema
      const parsed = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]).safeParse(structuredContent)
      expect(parsed.error?.issues ?? []).toEqual([])
    }
  })

  it('screen with reasons in words, and a receipt', async () => {
    const { structuredContent } = await call('screen', { names: ['أنور سالم'], limit: 1 })
    expect(structuredContent).toMatchObject({
      results: [{ id: 'EX-1', references: ['EX-1', 'EX-901'] }],
      register: { starter: false },
      receipt: { receipt: 1 },
    })
    const results = (structuredContent?.results ?? []) as { explanation: { meaning: string }[]; aligned?: unknown }[]
    const [result] = results
    for (const { meaning } of result?.explanation ?? []) expect(meaning).toContain(' ')
    expect(result).not.toHaveProperty('aligned')
  })

  it.each([
    ['screen', {}, 'names'],
    ['screen', { names: ['Anwar'], name: 'x' }, 'name'],
    ['screen', { names: ['…'] }, 'letter'],
    ['screen', { names: ['A'], birthDates: ['soon'] }, 'date-invalid'],
    ['screen', { names: ['A'], lists: ['nowhere'] }, 'list-unknown'],
    ['screen', { names: ['A'], limit: 21 }, 'limit'],
    ['screen', { names: ['A'], asOf: '2021-02-30' }, 'date-invalid'],
    ['party', { id: 'QDe.999' }, 'party-unknown'],
    ['changes', {}, 'no list is loaded'],
    ['read', { text: 'x'.repeat(200_001) }, 'text'],
    ['read', { text: ' ' }, 'file-empty'],
  ])('say what is wrong with the arguments of %s %j as a result', async (name, given, words) => {
    const { content, isError } = await call(name, given)
    expect(isError).toBe(true)
    expect(content[0]?.text).toContain(words)
  })

  it('hide the inside of a fault, and log it', async () => {
    const { content, isError } = await call('read', { text: 'The weather is fine.' })
    expect([isError, content[0]?.text]).toEqual([true, 'a fault in Marsad itself; its log says more [internal]'])
    expect(String(logged.at(-1))).toContain('/home/x.ts')
    expect(await ask('tools/call', { name: 'delete' })).toMatchObject({ error: { code: -32_602 } })
  })
})

describe('over a pair of streams', () => {
  const spoken = async (chunks: readonly (string | Uint8Array)[]): Promise<unknown[]> => {
    const lines: unknown[] = []
    async function* input(): AsyncGenerator<Uint8Array> {
      for (const chunk of chunks) yield typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk
    }
    await serveMcp(
      input(),
      (text) =>
        lines.push(
          ...text
            .trimEnd()
            .split('\n')
            .map((line) => JSON.parse(line)),
        ),
      handling,
    )
    return lines
  }
  const ping = (id: unknown) => JSON.stringify({ jsonrpc: '2.0', id, method: 'ping' })

  it('answers each line, whatever the chunks, and nothing to notifications and responses', async () => {
    const request = {
      jsonrpc: '2.0',
      id: 'ق',
      method: 'tools/call',
      params: { name: 'screen', arguments: { names: ['أنور سالم'] } },
    }
    const bytes = new TextEncoder().encode(
      `${ping(1)}\r\n\n${JSON.stringify(request)}\n{"jsonrpc":"2.0","method":"notifications/initialized"}\n{"jsonrpc":"2.0","id":9,"result":{}}\n${ping(2)}`,
    )
    const chunks = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, n) => bytes.slice(n * 7, n * 7 + 7))
    const answers = (await spoken(chunks)) as Answer[]
    expect(answers.map(({ id }) => id).toSorted()).toEqual([1, 2, 'ق'].toSorted())
    expect(answers.find(({ id }) => id === 'ق')?.result).toMatchObject({
      structuredContent: { results: [{ id: 'EX-1' }] },
    })
  })

  it('says what is no message, and goes on', async () => {
    const answers = (await spoken([
      `{"a":\n[]\n7\n{"jsonrpc":"2.0","id":null,"method":"ping"}\n{"id":1}\n${ping(3)}\n`,
    ])) as (Answer | Answer[])[]
    expect(answers.flat().map(({ id, error }) => [id, error?.code])).toEqual(
      expect.arrayContaining([
        [null, -32_700],
        [null, -32_600],
        [3, undefined],
      ]),
    )
    expect(answers).toHaveLength(6)
  })

  it('reads past a message that is too long', async () => {
    const answers = (await spoken([
      `{"jsonrpc":"2.0","id":1,"x":"`,
      ...Array(30).fill('x'.repeat(100_000)),
      `"}\n${ping(2)}\n`,
    ])) as Answer[]
    expect(answers).toMatchObject([
      { id: null, error: { code: -32_600 } },
      { id: 2, result: {} },
    ])
  })

  it('answers batches, and nothing to what was cancelled meanwhile', async () => {
    const [batch] = (await spoken([`[${ping(1)},${ping(2)},{"jsonrpc":"2.0","method":"notifications/x"}]\n`])) as [
      Answer[],
    ]
    expect(batch.map(({ id }) => id)).toEqual([1, 2])
    const slow = { jsonrpc: '2.0', id: 5, method: 'tools/call', params: { name: 'party', arguments: { id: 'EX-1' } } }
    const cancel = { jsonrpc: '2.0', method: 'notifications/cancelled', params: { requestId: 5 } }
    const answers = await spoken([`${JSON.stringify(slow)}\n${JSON.stringify(cancel)}\n${ping(6)}\n`])
    expect(answers).toMatchObject([{ id: 6 }])
  })
})
