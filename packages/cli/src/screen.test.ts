import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Bench, openBench } from './testing.ts'

const fixture = join(import.meta.dirname, '../../core/src/lists/fixtures/un-small.xml')
const marsad = join(import.meta.dirname, '../bin/marsad.mjs')

let bench: Bench
beforeAll(async () => {
  bench = openBench()
  await bench.json(['lists', 'import', fixture])
})
afterAll(() => bench.remove())

interface Result {
  readonly id: string
  readonly verdict: string
  readonly score: number
  readonly references: readonly string[]
}
interface Answer {
  readonly query: { readonly names: readonly string[] }
  readonly results: readonly Result[]
  readonly formerly: readonly Result[]
  readonly warnings: readonly unknown[]
}

const file = (name: string, content: string): string => {
  const path = join(bench.folder, name)
  writeFileSync(path, content)
  return path
}

/** The primary name of an entry of the fixture. */
const nameOf = async (reference: string): Promise<string> =>
  ((await bench.json(['party', reference])) as { readonly caption: string }).caption

describe('marsad screen NAME', () => {
  it('answers with results, their references and what was asked', async () => {
    const name = await nameOf('EXe.001')
    const answer = (await bench.json([
      'screen',
      name,
      '--schema',
      'organisation',
      '--country',
      'SA; EG',
      '--identifier',
      'passport:A1',
    ])) as Answer
    expect(answer.query).toEqual({
      names: [name],
      schema: 'Organization',
      countries: ['SA', 'EG'],
      identifiers: [{ number: 'A1', type: 'passport' }],
    })
    expect(answer.results[0]).toMatchObject({ id: 'EXe.001', references: ['EXe.001'] })
    expect(answer).toMatchObject({ register: { starter: false, editions: [{ list: 'un_sc_sanctions' }] } })
    const removed = (await bench.json(['screen', await nameOf('EXi.001'), '--gender', 'm'])) as Answer
    expect(removed).toMatchObject({ query: { gender: 'male' }, results: [], formerly: [{ id: 'EXi.001' }] })
    const none = (await bench.json(['screen', 'Zzyzx Qwrtp'])) as Answer
    expect(none).toMatchObject({ results: [], formerly: [] })
  })

  it('shows a person the verdict, the words beside each other and the reasons', async () => {
    const name = await nameOf('EXe.001')
    const { out, code } = await bench.run(['screen', name])
    expect(code).toBe(0)
    expect(out).toContain('EXe.001')
    expect(out).toMatch(/match\s+1\.00/)
    expect(out).toMatch(/false alarms: .*of 10,000/)
    expect(out).toContain('un_sc_sanctions')
    expect((await bench.run(['screen', 'Zzyzx Qwrtp'])).out).toContain(
      'No listed party answers to this with 0.65 or more.',
    )
  })

  it('looks no lower than the threshold, no longer than the limit, and only on lists that are loaded', async () => {
    const name = await nameOf('EXe.001')
    const all = (await bench.json(['screen', name, '--threshold', '0', '--limit', '500'])) as Answer
    const one = (await bench.json(['screen', name, '--threshold', '0', '--limit', '1'])) as Answer
    expect(one.results).toEqual(all.results.slice(0, 1))
    expect((await bench.json(['screen', name, '--list', 'un_sc_sanctions'])) as Answer).toMatchObject({
      results: [{ id: 'EXe.001' }],
    })
    const { err, code } = await bench.run(['screen', name, '--list', 'un_sc_santcions'])
    expect(err).toMatch(/un_sc_santcions.*loaded are: un_sc_sanctions.*\[list-unknown\]/)
    expect(code).toBe(1)
  })

  it.each([
    [[], 2],
    [['A', '--input', 'x.csv'], 2],
    [['A', '--output', 'x.jsonl'], 2],
    [['--input', 'x.csv', '--birth-date', '1957'], 2],
    [['A', '--schema', 'Spoon'], 2],
    [['A', '--gender', 'x'], 2],
    [['A', '--limit', '0'], 2],
    [['A', '--limit', '2.5'], 2],
    [['A', '--threshold', '2'], 2],
    [['A', '--birth-date', 'tomorrow'], 2],
    [['A', '--country', 'IQ; Atlantis'], 2],
    [['A', '--as-of', '2021-02-30'], 2],
    [['--input', 'nowhere.csv'], 1],
  ])('refuses %j with %i', async (argv, code) => {
    const ran = await bench.run(['screen', ...argv])
    expect(ran).toMatchObject({ code, out: '' })
    expect(ran.err.trim().split('\n')).toHaveLength(1)
  })
})

describe('marsad screen, where nobody reaches the line', () => {
  const below = async (...argv: readonly string[]): Promise<string> =>
    (await bench.run(['screen', ...argv, '--as-of', '2018-01-01'])).out

  it('shows who only misses it by a fact that differs', async () => {
    const name = await nameOf('EXi.001')
    const out = await below(name, '--birth-date', '1931')
    expect(out).toContain('No listed party answers to this with 0.65 or more.\nBelow that for one reason alone')
    expect(out).toMatch(/0\.\d\d +.+ EXi\.001 +another year of birth +1931 \/ /)
  })

  it('shows nobody whose name does not agree, nor below a line that was asked for', async () => {
    const name = await nameOf('EXi.001')
    expect(await below('Zzyzx Qwrtp', '--birth-date', '1931')).not.toContain('Below that')
    expect(await below(name, '--birth-date', '1931', '--threshold', '0.5')).not.toContain('Below that')
    expect(await below(name)).not.toContain('Below that')
  })
})

describe('marsad screen --as-of', () => {
  it('says which lists had no edition by then: their silence is no answer', async () => {
    const early = ['screen', 'Zzyzx Qwrtp', '--as-of', '2016-01-01']
    expect(await bench.json(early)).toMatchObject({ register: { heldLater: ['un_sc_sanctions'] } })
    expect((await bench.run(early)).out).toContain('No edition by 2016-01-01 is loaded of: un_sc_sanctions.')
    const rows = file('early.csv', 'name\nZzyzx Qwrtp\n')
    const batch = await bench.run(['screen', '--input', rows, '--as-of', '2016-01-01'])
    expect(batch.err).toContain('No edition by 2016-01-01 is loaded of: un_sc_sanctions.')
  })

  it('says nothing of it where an edition of that day is loaded, or none is asked for', async () => {
    for (const asked of [['--as-of', '2018-06-08'], []]) {
      expect(await bench.json(['screen', 'Zzyzx Qwrtp', ...asked])).not.toHaveProperty('register.heldLater')
      expect((await bench.run(['screen', 'Zzyzx Qwrtp', ...asked])).out).not.toContain('No edition')
    }
  })

  it('falls back to the starter register before any edition, and says that', async () => {
    const { out } = await bench.run(['screen', 'Zzyzx Qwrtp', '--known', '2000-01-01'])
    expect(out).toContain('as known on 2000-01-01, since no loaded edition had been published by then')
  })
})

describe('marsad screen --input', () => {
  it('gives one line a row in order, and says on standard error what it came to', async () => {
    const name = await nameOf('EXe.001')
    const path = file('rows.csv', `id;name;colour\na;${name};red\nb;;red\nc;Zzyzx Qwrtp;red\n`)
    const { out, err, code } = await bench.run(['screen', '--input', path, '--threads', '1'])
    expect(code).toBe(0)
    const rows = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(rows).toMatchObject([
      { row: 1, id: 'a', query: { names: [name] }, results: [{ id: 'EXe.001', verdict: 'match' }] },
      { row: 2, id: 'b', error: { code: 'row-invalid' } },
      { row: 3, id: 'c', results: [] },
    ])
    expect(err).toContain('3 rows: 1 match, 1 without a result, 1 failed')
    expect(err).toContain('columns not read: colour')
    const single = (await bench.json(['screen', name])) as Answer
    const { row: _, id: __, register: ___, ...same } = { ...single, ...rows[0] } as Record<string, unknown>
    expect(same).toMatchObject({ results: single.results, formerly: single.formerly, warnings: single.warnings })
  })

  it('writes a table where the output is named so, and refuses to mix two runs', async () => {
    const path = file('table.csv', 'name\n=cmd\nZzyzx Qwrtp\n')
    const output = join(bench.folder, 'table-out.csv')
    const summary = await bench.json(['screen', '--input', path, '--output', output, '--threads', '1'])
    expect(summary).toMatchObject({ rows: 2, none: 2, failed: 0, output })
    expect(readFileSync(output, 'utf8')).toContain(`1,,'=cmd,none`)
    const { err, code } = await bench.run(['screen', '--input', path, '--output', output, '--limit', '3'])
    expect(err).toMatch(/the options are others.*--restart.*\[output-differs\]/)
    expect(code).toBe(1)
  })

  it('killed at any moment, goes on with the same command: no row twice, none lost', async () => {
    const name = await nameOf('EXe.001')
    const count = 12_000
    const rows = Array.from(
      { length: count },
      (_, n) => `r${n},${n % 500 === 0 ? name : `Baker Number ${n} of the Market`}`,
    )
    const input = file('many.csv', `id,name\n${rows.join('\n')}\n`)
    const output = join(bench.folder, 'many.jsonl')
    const argv = ['screen', '--input', input, '--output', output, '--threads', '2', '--json']
    const start = (): ChildProcess =>
      spawn(process.execPath, [marsad, ...argv], {
        env: { ...process.env, MARSAD_DATA: join(bench.folder, 'workspace') },
      })
    const size = (): number => (existsSync(output) ? statSync(output).size : 0)
    let kills = 0
    for (let attempt = 0; attempt < 3; attempt++) {
      const child = start()
      let over = false
      const ended = new Promise<void>((resolve) => child.on('close', () => resolve()))
      void ended.then(() => {
        over = true
      })
      // Killed once it has written more than there was.
      const before = size()
      while (!over && size() <= before + 200_000) await new Promise((resolve) => setTimeout(resolve, 2))
      if (!over && child.kill('SIGKILL')) kills += 1
      await ended
    }
    expect(kills).toBeGreaterThan(0)
    const child = start()
    let out = ''
    child.stdout?.on('data', (chunk) => {
      out += String(chunk)
    })
    const code = await new Promise((resolve) => child.on('close', resolve))
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({ rows: count })
    const ids = readFileSync(output, 'utf8')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { id: string }).id)
    expect(ids).toEqual(Array.from({ length: count }, (_, n) => `r${n}`))
  }, 180_000)
})

describe('marsad compare', () => {
  it('gives score, verdict, explanation and the words beside each other', async () => {
    const same = (await bench.json(['compare', 'Anwar Salim', 'Anwar Salim'])) as Record<string, unknown>
    expect(same).toMatchObject({ score: 1, verdict: 'match' })
    expect(Object.keys(same).sort()).toEqual(['aligned', 'explanation', 'score', 'verdict'])
    expect((await bench.run(['compare', 'Anwar Salim', 'Anwar Salim', '--schema', 'Person'])).out).toMatch(
      /^match 1\.00\n/,
    )
    expect((await bench.run(['compare', 'Anwar Salim'])).code).toBe(2)
    expect((await bench.run(['compare', 'A', 'B', '--schema', 'Spoon'])).code).toBe(2)
  })

  it('answers the rows of a file with the same rows, and says which cannot be compared', async () => {
    const path = file(
      'pairs.jsonl',
      '{"a":"Anwar","b":"Anwar","schema":"Person","mine":[1]}\n{"a":"x"}\nnonsense\n{"a":"q","b":"z","schema":"Spoon"}\n',
    )
    const { out, err, code } = await bench.run(['compare', '--input', path])
    expect(code).toBe(0)
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as unknown),
    ).toMatchObject([
      { a: 'Anwar', b: 'Anwar', schema: 'Person', mine: [1], score: 1, verdict: 'match' },
      { a: 'x', error: { code: 'row-invalid' } },
      { line: 3, error: { code: 'row-invalid' } },
      { a: 'q', error: { code: 'row-invalid' } },
    ])
    expect(err).toContain('4 rows, 3 could not be compared')
  })
})
