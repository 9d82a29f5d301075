import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Bench, openBench } from './testing.ts'

const sample = join(import.meta.dirname, '../../../samples/reading/central-asia.en.txt')

let bench: Bench
const at = (name: string): string => join(bench.folder, name)
const read = (name: string): string => readFileSync(at(name), 'utf8')

beforeAll(() => {
  bench = openBench()
  mkdirSync(bench.folder, { recursive: true })
})
afterAll(() => bench.remove())

const run = (...argv: readonly string[]) => bench.run(argv)

describe('marsad export', () => {
  it('writes a file in each format, the same bytes each time', async () => {
    for (const format of ['stix', 'misp', 'webannotation', 'ftm']) {
      const first = await run('export', '--format', format, sample, '--published', '2022-03-15')
      expect(first.err).toBe('')
      expect(first.code).toBe(0)
      const { out } = await run(
        'export',
        '--format',
        format,
        sample,
        '--published',
        '2022-03-15',
        '--out',
        at(`a.${format}`),
      )
      expect(out).toContain('1 document written')
      expect(read(`a.${format}`)).toBe(first.out)
    }
    expect(JSON.parse(read('a.stix'))).toMatchObject({ type: 'bundle' })
    expect(JSON.parse(read('a.misp'))).toMatchObject({ Event: { date: '2022-03-15', published: false } })
    expect(read('a.ftm').split('\n')[0]).toContain('"schema":"Article"')
  })

  it('writes a table a layer for CSV, or the one that is named', async () => {
    const { code } = await run('export', '--format', 'csv', sample, '--out', at('tables'))
    expect(code).toBe(0)
    expect(readdirSync(at('tables')).toSorted()).toEqual(
      'checks dates documents events figures mentions relations statements'.split(' ').map((name) => `${name}.csv`),
    )
    const { out } = await run('export', '--format', 'csv', '--layer', 'figures', sample)
    expect(out).toBe(read('tables/figures.csv'))
  })

  it('exports what is kept: all of it, or by hash, each text once', async () => {
    const { document } = (await bench.json(['read', sample, '--save', '--published', '2022-03-15'])) as {
      readonly document: { readonly hash: string }
    }
    writeFileSync(at('rain.txt'), 'It rained in Tashkent on Monday.')
    await run('read', at('rain.txt'), '--save')
    const all = await run('export', '--format', 'csv', '--layer', 'documents')
    expect(all.out.trim().split('\r\n')).toHaveLength(3)
    const one = await run('export', '--format', 'csv', '--layer', 'documents', document.hash, sample)
    expect(one.out.trim().split('\r\n')).toHaveLength(2)
    expect(one.out).toContain('2022-03-15')
    const answer = await bench.json(['export', '--format', 'stix', document.hash, '--out', at('one.json')])
    expect(answer).toEqual({ format: 'stix', documents: [document.hash], files: [at('one.json')] })
  })

  it.each([
    [['export', sample], 'no --format was given'],
    [['export', '--format', 'xml', sample], 'xml is not known'],
    [['export', '--format', 'csv', '--layer', 'words', sample], 'words is not known'],
    [['export', '--format', 'stix', '--bom', sample], 'belongs to --format csv'],
    [['export', '--format', 'stix', '--tlp', 'mauve', sample], 'mauve is not known'],
    [['export', '--format', 'stix', '--title', 'A', sample, sample], 'said of one FILE'],
    [['export', '--format', 'csv', '--json', sample], 'CSV is no JSON'],
    [['read', sample, '--lang', 'ar'], '--html'],
    [['read', sample, '--html', 'x.html', '--lang', 'fr'], 'fr is not known'],
    [['read', sample, sample, '--html', 'x.html'], 'one document'],
  ])('refuses %j', async (argv, words) => {
    const { code, err } = await bench.run(argv)
    expect(code).toBe(2)
    expect(err).toContain(words)
  })

  it('does not write over what it reads, and says what is not there', async () => {
    writeFileSync(at('snow.txt'), 'It snowed in Almaty.')
    const over = await run('export', '--format', 'stix', at('snow.txt'), '--out', at('snow.txt'))
    expect(over).toMatchObject({ code: 1 })
    expect(read('snow.txt')).toBe('It snowed in Almaty.')
    const none = await run('export', '--format', 'stix', 'f'.repeat(64))
    expect(none.code).toBe(1)
    expect(none.err).toContain('no document')
  })
})

describe('marsad read --html', () => {
  it('writes a page in the language asked for and still answers', async () => {
    const { code, out } = await run('read', sample, '--html', at('page.html'), '--lang', 'ru')
    expect(code).toBe(0)
    expect(out).toContain('Statements')
    expect(read('page.html')).toMatch(/^<!doctype html>\n<html lang="ru" dir="ltr">/)
  })
})
