import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Bench, openBench } from './testing.ts'

const fixture = join(import.meta.dirname, '../../core/src/lists/fixtures/un-small.xml')

let bench: Bench
beforeAll(async () => {
  bench = openBench()
  await bench.json(['lists', 'import', fixture])
})
afterAll(() => bench.remove())

const file = (name: string, content: string): string => {
  const path = join(bench.folder, name)
  writeFileSync(path, content)
  return path
}

const lines = (out: string): readonly Record<string, unknown>[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)

describe('marsad screenings', () => {
  it('begins with none, and says how to save one', async () => {
    expect(await bench.json(['screenings'])).toEqual([])
    expect((await bench.run(['screenings'])).out).toContain('screenings save NAME')
    expect((await bench.run(['screenings', 'run', 'nobody'])).err).toContain('[screening-unknown]')
    expect((await bench.run(['screenings', 'show', 'nobody'])).code).toBe(1)
    expect((await bench.run(['screenings', 'save', 'x'])).code).toBe(2)
    expect((await bench.run(['screenings', 'save', 'x', '--input', 'nowhere.csv'])).err).toContain('[file-missing]')
  })

  it('saves a file, asks it, asks again what a new edition can matter to, and shows the answers', async () => {
    const input = file('customers.csv', 'id,name\na,Society of the Harbour\nb,Baker Street Market\nc,\n')
    const saved = await bench.json(['screenings', 'save', 'customers', '--input', input, '--limit', '3'])
    expect(saved).toMatchObject({ name: 'customers', rows: 3, failed: 1, settings: { screening: { limit: 3 } } })
    expect((await bench.run(['screenings', 'save', 'customers', '--input', input])).err).toContain('[screening-exists]')
    expect(await bench.json(['screenings', 'run', 'customers'])).toMatchObject({
      mode: 'full',
      summary: { rows: 3, match: 1, none: 1, failed: 1 },
    })
    expect(await bench.json(['screenings', 'run'])).toMatchObject([{ mode: 'unchanged' }])

    const list = readFileSync(fixture, 'utf8')
      .replace('2018-06-07T', '2018-07-07T')
      .replace('Old Quay Club', 'Baker Street Market')
    const imported = await bench.run(['lists', 'import', file('july.xml', list)])
    expect(imported.out).toContain('One saved screening can be asked again')
    const { out } = await bench.run(['screenings', 'run', 'customers'])
    expect(out).toContain('1 parties changed; 2 of 3 rows were asked again')
    expect(out).toMatch(
      /row 2 \(b\): no result → \w+ \d\.\d\d EXe\.001\n\s+EXe\.001: the former name was “Old Quay Club” and is “Baker Street Market”/,
    )

    const shown = await bench.run(['screenings', 'show', 'customers', '--json'])
    expect(lines(shown.out)).toMatchObject([
      {
        row: 1,
        id: 'a',
        query: { names: ['Society of the Harbour'] },
        results: [{ id: 'EXe.001' }],
        formerly: [],
        cleared: [],
      },
      { row: 2, id: 'b', results: [{ id: 'EXe.001' }] },
      { row: 3, id: 'c', error: { code: 'row-invalid' } },
    ])
    const alone = (await bench.json(['screen', 'Baker Street Market', '--limit', '3'])) as { readonly results: unknown }
    expect(lines(shown.out)[1]?.results).toEqual(alone.results)
    const page = (await bench.run(['screenings', 'show', 'customers'])).out
    expect(page).toMatch(/customers: 3 rows of .*customers\.csv, asked 20/)
    expect(page).toMatch(/1\s+a\s+Society of the Harbour\s+\w+\s+\d\.\d\d\s+EXe\.001/)
    expect(await bench.json(['screenings'])).toMatchObject([
      { name: 'customers', rows: 3, run: { summary: { mode: 'changes' } } },
    ])
    expect((await bench.run(['screenings'])).out).toMatch(/customers\s+3\s+20/)
  })

  it('leaves out what people cleared since the run', async () => {
    const deciding = [
      '--query',
      'Society of the Harbour',
      '--party',
      'EXe.001',
      '--by',
      'A. Person',
      '--reason',
      'another body',
    ]
    await bench.json(['decide', 'clear', ...deciding])
    const [row] = lines((await bench.run(['screenings', 'show', 'customers', '--json'])).out)
    expect(row).toMatchObject({ results: [], cleared: [{ id: 'EXe.001' }] })
  })

  it('removes one by name', async () => {
    expect(await bench.json(['screenings', 'remove', 'customers'])).toEqual({ name: 'customers', rows: 3 })
    expect(await bench.json(['screenings'])).toEqual([])
  })
})
