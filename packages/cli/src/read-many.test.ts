import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Bench, openBench } from './testing.ts'

let bench: Bench
let articles = ''
beforeAll(() => {
  bench = openBench()
  articles = join(bench.folder, 'articles')
  mkdirSync(articles)
  for (let at = 0; at < 12; at += 1)
    writeFileSync(
      join(articles, `${String(at).padStart(2, '0')}.txt`),
      `The Taliban counted ${at + 10} gauges. Rain fell.`,
    )
  writeFileSync(join(articles, 'empty.txt'), '')
})
afterAll(() => bench.remove())

describe('marsad read over many documents', () => {
  it('sums up for people, and names what could not be read', async () => {
    const { code, out, err } = await bench.run(['read', articles, '--threads', '1'])
    expect(code).toBe(0)
    expect(out).toMatch(/^12 documents of 13 files in 0:0\d/)
    expect(out).toContain('1 could not be read: file-empty 1')
    expect(err).toContain('empty.txt: ')
  })

  it('writes a JSON line a document in order, and one for what could not be read', async () => {
    const { code, out } = await bench.run(['read', articles, '--json', '--published', '2022-01-02', '--threads', '1'])
    expect(code).toBe(0)
    const lines = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines).toHaveLength(13)
    expect(lines[3]).toMatchObject({ file: join(articles, '03.txt'), document: { published: '2022-01-02' } })
    expect(lines[12]).toMatchObject({ file: join(articles, 'empty.txt'), error: { code: 'file-empty' } })
  })

  it('keeps readings, goes on with what is new, and searches them', async () => {
    const kept = await bench.run(['read', articles, '--save', '--published', '2022-01-02', '--threads', '1'])
    expect(kept.out).toContain('12 documents of 13 files')
    const again = await bench.run(['read', articles, '--save', '--published', '2022-01-02', '--threads', '1'])
    expect(again.out).toContain('12 of them kept from an earlier run')
    const found = (await bench.json(['search', 'gauges', 'counted'])) as { results: readonly unknown[] }
    expect(found).toMatchObject({ more: false, complete: true })
    expect(found.results).toHaveLength(12)
    const shown = await bench.run(['search', '"rain fell"', '--limit', '1', '--from', '2022-01-01'])
    expect(shown.out).toContain('Rain fell.')
    expect(shown.out).toContain('there are more')
  })

  it('keeps the reading of one document too', async () => {
    writeFileSync(join(bench.folder, 'one.txt'), 'A single lighthouse of the Taliban.')
    await bench.run(['read', join(bench.folder, 'one.txt'), '--save'])
    expect(await bench.json(['search', 'lighthouse'])).toMatchObject({ results: [{ count: 1 }] })
  })

  it('reads again what is kept where that can matter', async () => {
    const first = await bench.run(['readings', 'update', '--threads', '1'])
    expect(first.out).toContain('13 documents of 13 kept')
    expect(first.out).toContain('13 of them kept from an earlier run')
    const again = await bench.run(['readings', 'update', '--again', '--threads', '1'])
    expect(again.out).not.toContain('from an earlier run')
    const env = { MARSAD_DATA: join(bench.folder, 'none') }
    expect(await bench.run(['readings', 'update'], { env })).toMatchObject({ code: 0 })
  })

  it('fails where nothing could be read at all', async () => {
    expect((await bench.run(['read', join(articles, 'empty.txt'), '--budget', '5'])).code).toBe(1)
  })

  it.each([
    [['read'], 'wants a FILE'],
    [['read', '.', '--budget', 'x'], '--budget x'],
    [['read', '.', '--threads', '0'], '--threads 0'],
    [['read', 'a', 'b', '--title', 'x'], '--title belongs to one document'],
    [['read', '-', 'b'], 'standard input is one document'],
    [['read', '.', '--published', 'May'], 'not a calendar date'],
    [['search'], 'wants WORDS'],
    [['search', '***'], 'no word'],
    [['search', 'x', '--order', 'size'], 'date or relevance'],
    [['search', 'x', '--limit', '-1'], '--limit'],
    [['search', 'x'.repeat(10_000)], 'at most 1000'],
  ])('%j is wrong usage', async (argv, message) => {
    const { code, out, err } = await bench.run(argv)
    expect([code, out]).toEqual([2, ''])
    expect(err).toContain(message)
  })

  it('finds nothing where nothing is kept', async () => {
    const env = { MARSAD_DATA: join(bench.folder, 'none') }
    expect(await bench.run(['search', 'rain'], { env })).toMatchObject({
      code: 0,
      out: expect.stringContaining('--save'),
    })
  })
})
