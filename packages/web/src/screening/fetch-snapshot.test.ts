import { describe, expect, it } from 'vitest'
import { fetchSnapshot, type Progress } from './fetch-snapshot.ts'

const plain = { 'content-type': 'application/octet-stream', etag: 'W/"k"' }

const asked: (RequestInit | undefined)[] = []
const server =
  (answer: Response): typeof fetch =>
  async (_, init) => {
    asked.push(init)
    return answer
  }

const body = (...pieces: readonly number[][]): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start(controller) {
      for (const piece of pieces) controller.enqueue(Uint8Array.from(piece))
      controller.close()
    },
  })

const nothing = (): void => undefined

describe('fetchSnapshot', () => {
  it('joins the pieces and tells how far it is', async () => {
    const told: Progress[] = []
    const answer = new Response(body([1, 2], [3]), { headers: { ...plain, 'x-snapshot-length': '3' } })
    const fetched = await fetchSnapshot(undefined, (progress) => told.push(progress), server(answer))
    expect(fetched).toEqual({ tag: 'W/"k"', bytes: Uint8Array.from([1, 2, 3]) })
    expect(told).toEqual([
      { received: 2, total: 3 },
      { received: 3, total: 3 },
    ])
  })

  it('asks whether what it has still stands', async () => {
    const answer = new Response(null, { status: 304, headers: { etag: 'W/"k"' } })
    expect(await fetchSnapshot('W/"k"', nothing, server(answer))).toBe('unchanged')
    expect(asked.at(-1)?.headers).toEqual({ 'if-none-match': 'W/"k"' })
  })

  it.each([
    ['cut off', new Response(body([1]), { headers: { ...plain, 'x-snapshot-length': '3' } }), 'answerBroken'],
    ['empty', new Response(body(), { headers: plain }), 'answerBroken'],
    ['a page', new Response('<html>', { headers: { 'content-type': 'text/html', etag: 'x' } }), 'answerBroken'],
    ['untagged', new Response(body([1]), { headers: { 'content-type': plain['content-type'] } }), 'answerBroken'],
    ['a problem', Response.json({ title: 'Busy', code: 'workspace-busy' }, { status: 503 }), 'server'],
    ['an error', new Response('oh', { status: 502 }), 'unexpected'],
  ])('does not take an answer that is %s', async (_, answer, kind) => {
    await expect(fetchSnapshot(undefined, nothing, server(answer))).rejects.toMatchObject({ problem: { kind } })
  })

  it('tells a server that does not answer', async () => {
    const gone = fetchSnapshot(undefined, nothing, () => Promise.reject(new TypeError('failed')))
    await expect(gone).rejects.toMatchObject({ problem: { kind: 'network' } })
  })
})
