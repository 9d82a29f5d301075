import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { starterParties } from '@marsad/core/register'
import { buildScreeningIndex, encodeScreeningIndex } from '@marsad/core/screening'
import fc from 'fast-check'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type ScreeningPool, type SharedIndex, screeningPool } from '../screening/pool.ts'
import { journalName } from './journal.ts'
import { csvTitles, safeCell } from './row-text.ts'
import { type RunBatchOptions, runBatch } from './run-batch.ts'

const indexOf = (key: string): SharedIndex => {
  const bytes = encodeScreeningIndex(buildScreeningIndex(starterParties.slice(0, 1), { starter: true, editions: [] }))
  const shared = new SharedArrayBuffer(bytes.length)
  new Uint8Array(shared).set(bytes)
  return { bytes: shared, key }
}
const index = indexOf('first')

let pool: ScreeningPool
let folder = ''
beforeAll(() => {
  pool = screeningPool({ threads: 2 })
})
afterAll(() => pool.close())
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'marsad-run-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const input = (content: string, name = 'in.csv'): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const known = starterParties[0]?.names[0]?.text ?? ''
const customers = (count: number): string =>
  `id,name\n${Array.from({ length: count }, (_, n) => `c${n},${n % 100 === 7 ? known : n % 50 === 9 ? '' : `Baker Number ${n}`}`).join('\n')}\n`

const lines = async (path: string, options: RunBatchOptions = {}): Promise<readonly Record<string, unknown>[]> => {
  let out = ''
  await runBatch(
    path,
    { pool, index },
    {
      ...options,
      write: (text) => {
        out += text
      },
    },
  )
  return out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>)
}

describe('a batch', () => {
  it('gives one line a row, in order, with the row’s own key, and says why a row failed', async () => {
    const path = input(customers(1500))
    const all = await lines(path, { screening: { threshold: 0.9 } })
    expect(all.map(({ row, id }) => [row, id])).toEqual(Array.from({ length: 1500 }, (_, n) => [n + 1, `c${n}`]))
    expect(all[7]).toMatchObject({
      query: { names: [known] },
      results: [{ verdict: 'match' }],
      formerly: [],
      warnings: [],
    })
    expect(all[9]).toEqual({
      row: 10,
      id: 'c9',
      line: 11,
      error: { code: 'row-invalid', detail: 'no name and no identifier' },
    })
    expect(all[8]).toMatchObject({ results: [] })
  })

  it('counts what became of the rows', async () => {
    const summary = await runBatch(input(customers(300)), { pool, index }, { screening: { threshold: 0.9 } })
    expect(summary).toMatchObject({ format: 'csv', rows: 300, match: 3, none: 291, failed: 6, resumed: 0 })
  })

  it('waits for who takes the lines', async () => {
    let taking = 0
    let most = 0
    await runBatch(
      input(customers(1000)),
      { pool, index },
      {
        write: async () => {
          taking += 1
          most = Math.max(most, taking)
          await new Promise((resolve) => setTimeout(resolve, 1))
          taking -= 1
        },
      },
    )
    expect(most).toBe(1)
  })
})

describe('an output file', () => {
  const output = (): string => join(folder, 'out.jsonl')
  const read = (): string => readFileSync(output(), 'utf8')

  it('is made again from any checkpoint to the same bytes, whatever was written behind it', async () => {
    const path = input(customers(600))
    const whole = await runBatch(path, { pool, index }, { output: output() })
    const text = read()
    const journal = readFileSync(journalName(output()), 'utf8')
    const [head = ''] = journal.split('\n')
    const ends = [0, ...[...text.matchAll(/\n/g)].map(({ index: at }) => Buffer.byteLength(text.slice(0, at + 1)))]
    const bytes = Buffer.from(text)
    await fc.assert(
      fc.asyncProperty(fc.nat(600), fc.nat(5000), fc.boolean(), async (rows, extra, torn) => {
        const at = ends[rows] ?? 0
        writeFileSync(output(), bytes.subarray(0, at + extra))
        const mark = JSON.stringify({ rows, bytes: at, counts: whole })
        writeFileSync(journalName(output()), `${head}\n${mark}\n${torn ? '{"rows":599,"by' : ''}`)
        const again = await runBatch(path, { pool, index }, { output: output() })
        expect(read()).toBe(text)
        expect(again).toMatchObject({ rows: 600, resumed: rows })
      }),
      { numRuns: 10 },
    )
  }, 60_000)

  it('goes back to an earlier checkpoint when the disk lost the end of the output', async () => {
    const path = input(customers(600))
    await runBatch(path, { pool, index }, { output: output() })
    const text = read()
    const end = text.indexOf('\n', 5_000) + 1
    const rows = text.slice(0, end).split('\n').length - 1
    const journal = readFileSync(journalName(output()), 'utf8').split('\n')
    const marks = [
      { rows, bytes: Buffer.byteLength(text.slice(0, end)), counts: {} },
      { rows: 599, bytes: 9e9, counts: {} },
    ]
    writeFileSync(output(), text.slice(0, end + 100))
    writeFileSync(journalName(output()), [journal[0], ...marks.map((mark) => JSON.stringify(mark)), ''].join('\n'))
    expect(await runBatch(path, { pool, index }, { output: output() })).toMatchObject({ resumed: rows })
    expect(read()).toBe(text)
  })

  it('that is complete is left as it is', async () => {
    const path = input(customers(20))
    const first = await runBatch(path, { pool, index }, { output: output() })
    const text = read()
    expect(await runBatch(path, { pool, index }, { output: output() })).toEqual({ ...first, resumed: 20 })
    expect(read()).toBe(text)
  })

  it('is refused when input, register or options are others, and says which; --restart begins anew', async () => {
    const path = input(customers(20))
    await runBatch(path, { pool, index }, { output: output() })
    const text = read()
    const refused = (run: Promise<unknown>, words: RegExp) =>
      expect(run).rejects.toMatchObject({
        code: 'output-differs',
        message: expect.stringMatching(words),
        place: { file: output() },
      })
    await refused(runBatch(path, { pool, index: indexOf('second') }, { output: output() }), /the register has changed/)
    await refused(
      runBatch(path, { pool, index }, { output: output(), screening: { limit: 3 } }),
      /the options are others/,
    )
    await refused(runBatch(input(customers(21)), { pool, index }, { output: output() }), /the input file is another/)
    expect(read()).toBe(text)
    expect(await runBatch(path, { pool, index }, { output: output(), restart: true })).toMatchObject({
      rows: 21,
      resumed: 0,
    })
    expect(read().trim().split('\n')).toHaveLength(21)
  })

  it('that is somebody’s file, the input itself, or being written is refused', async () => {
    const path = input(customers(20))
    writeFileSync(output(), 'mine')
    await expect(runBatch(path, { pool, index }, { output: output() })).rejects.toMatchObject({
      code: 'output-differs',
    })
    expect(read()).toBe('mine')
    await expect(runBatch(path, { pool, index }, { output: path })).rejects.toMatchObject({ code: 'output-differs' })
    const other = join(folder, 'other.jsonl')
    writeFileSync(`${journalName(other)}.lock`, String(process.ppid))
    await expect(runBatch(path, { pool, index }, { output: other })).rejects.toThrow(/is writing it/)
    // A process that is gone holds nothing.
    writeFileSync(`${journalName(other)}.lock`, '999999999')
    expect(await runBatch(path, { pool, index }, { output: other })).toMatchObject({ rows: 20 })
    await expect(runBatch(path, { pool, index }, { output: join(folder, 'no/such/place') })).rejects.toMatchObject({
      code: 'file-missing',
    })
  })

  it('as a table has one row a row and nothing a spreadsheet would work out', async () => {
    const path = input(`id,name\n=1+1,"=HYPERLINK(""x"")"\n+2,${known}\n@x,\n-3,"a;=b\t+c"\n`)
    await runBatch(path, { pool, index }, { output: output(), format: 'csv', screening: { threshold: 0.9 } })
    const rows = read().split('\r\n')
    expect(rows[0]).toBe(`\ufeff${csvTitles.join(',')}`)
    expect(rows).toHaveLength(6)
    expect(rows[1]).toMatch(/^1,'=1\+1,"'=HYPERLINK\(""x""\)",none,/)
    expect(rows[2]).toMatch(/^2,'\+2,.*,match,/)
    expect(rows[3]).toMatch(/^3,'@x,,.*row-invalid: no name and no identifier$/)
    expect(rows[4]).toContain(`"a;'=b\t'+c"`)
  })
})

describe('safeCell', () => {
  it('never lets a cell begin as a formula, and changes nothing else', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ';', ',', 'a', '1', ' ', '"', '＝') }),
        (text) => {
          const cell = safeCell(text)
          const shown = cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell
          expect(shown).not.toMatch(/^[=+\-@\t\r\n＝]/)
          expect(shown).not.toMatch(/[;,\t]\s*[=+\-@＝]/)
          expect(shown.replaceAll("'", '')).toBe(text)
        },
      ),
    )
  })
})
