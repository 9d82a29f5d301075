import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Bench, openBench } from './testing.ts'

const fixture = join(import.meta.dirname, '../../core/src/lists/fixtures/un-small.xml')

interface Answer {
  readonly results: readonly { readonly id: string; readonly decision?: Readonly<Record<string, unknown>> }[]
  readonly cleared: readonly { readonly id: string; readonly decision: Readonly<Record<string, unknown>> }[]
  readonly receipt: { readonly hash: string }
}

let bench: Bench
const person = ['--by', 'A. Person', '--reason', 'Another birth date']
let name = ''
let party = ''

/** A party of the fixture with its own name, whichever that is: found by what screening says. */
beforeAll(() => {
  const text = readFileSync(fixture, 'utf8')
  party = /<ENTITY>[\s\S]*?<REFERENCE_NUMBER>([^<]+)</.exec(text)?.[1] ?? ''
  name = /<ENTITY>[\s\S]*?<FIRST_NAME>([^<]+)</.exec(text)?.[1]?.trim() ?? ''
})

beforeEach(async () => {
  bench = openBench()
  await bench.json(['lists', 'import', fixture])
})

afterEach(() => bench.remove())

afterAll(() => {
  expect(party).not.toBe('')
})

const screened = async (...more: readonly string[]): Promise<Answer> =>
  (await bench.json(['screen', name, ...more])) as Answer

const clear = (...more: readonly string[]) =>
  bench.run(['decide', 'clear', '--query', name, '--party', party, ...person, ...more])

describe('marsad decide', () => {
  it('clears a pair, and screening lists it as cleared with who and why', async () => {
    expect((await screened()).results.map(({ id }) => id)).toContain(party)
    const { code, out, err } = await clear()
    expect(code).toBe(0)
    expect(out).toContain('decision 1: match-cleared, by A. Person')
    expect(out).toContain(`${name} ~ ${party} ${name}`)
    expect(err).toBe('')
    const answer = await screened()
    expect(answer.results.map(({ id }) => id)).not.toContain(party)
    expect(answer.cleared).toMatchObject([
      { id: party, decision: { state: 'cleared', by: 'A. Person', reason: 'Another birth date', sequence: 1 } },
    ])
    expect((await bench.run(['screen', name])).out).toContain('Cleared by a person')
  })

  it('names the party, and says where the query would never have found it', async () => {
    const { code, out, err } = await bench.run(['decide', 'confirm', '--query', 'Zzyzx', '--party', party, ...person])
    expect({ code, out }).toMatchObject({ code: 0, out: expect.stringContaining(`Zzyzx ~ ${party} ${name}`) })
    expect(err).toContain(`does not find ${party} ${name}; if the reference is a slip: marsad decide withdraw 1`)
  })

  it('brings the pair back when another fact is asked for, and says so', async () => {
    await clear()
    const answer = await screened('--country', 'UZ')
    expect(answer.cleared).toEqual([])
    expect(answer.results.find(({ id }) => id === party)?.decision).toMatchObject({
      state: 'reopened',
      changed: ['the query gained the country “UZ”'],
    })
    expect((await bench.run(['screen', name, '--country', 'UZ'])).out).toContain('the query gained the country “UZ”')
  })

  it('confirms and withdraws, and shows what stands and the whole log', async () => {
    await bench.json(['decide', 'confirm', '--query', name, '--party', party.toLowerCase(), '--id', '1007', ...person])
    expect(await bench.json(['decisions'])).toMatchObject([
      { sequence: 1, state: 'confirmed', subject: { query: { id: '1007' }, party: { id: party } } },
    ])
    expect((await bench.run(['decisions'])).out).toMatch(/1 +confirmed +1007 /)
    expect(await bench.json(['decide', 'withdraw', '1', ...person])).toMatchObject({ action: 'decision-withdrawn' })
    expect(await bench.json(['decisions'])).toEqual([])
    expect((await bench.run(['decisions'])).out).toBe('No decision stands.\n')
    const lines = (await bench.run(['audit'])).out.trim().split('\n')
    expect(lines.map((line) => (JSON.parse(line) as { sequence: number }).sequence)).toEqual([1, 2])
    expect(await bench.json(['audit'])).toEqual(lines.map((line) => JSON.parse(line) as unknown))
  })

  it.each([
    [['decide', 'clear', '--query', 'x', '--party', 'y', '--reason', 'z'], '--by', 2],
    [['decide', 'clear', '--query', 'x', '--party', 'y', '--by', 'A'], '--reason', 2],
    [['decide', 'clear', '--party', 'y', ...person], '--query', 2],
    [['decide', 'confirm', '--query', 'x', ...person], '--party', 2],
    [['decide', 'confirm', '--query', 'x', '--party', 'y', '--by', ' ', '--reason', 'z'], '--by', 2],
    [['decide', 'withdraw', 'first', ...person], 'no number', 2],
    [['decide', 'withdraw', '7', ...person], 'no decision 7 stands', 1],
    [['decide', 'clear', '--query', 'x', '--party', 'QDe.99999', ...person], 'party-unknown', 1],
    [['decide', 'clear', '--query', '…', '--party', 'QDe.99999', ...person], 'decision-invalid', 1],
    [['decide', 'clear', '--query', 'x', '--party', 'y', '--by', '1', '--reason', 'z'], 'party-unknown', 1],
  ])('refuses %j and records nothing', async (argv, words, exit) => {
    const { code, out, err } = await bench.run(argv)
    expect({ code, out }).toEqual({ code: exit, out: '' })
    expect(err).toContain(words)
    expect(await bench.json(['audit'])).toEqual([])
  })

  it('refuses a name without a letter', async () => {
    const { code, err } = await bench.run([
      'decide',
      'clear',
      '--query',
      name,
      '--party',
      party,
      '--by',
      '1',
      '--reason',
      'z',
    ])
    expect(code).toBe(1)
    expect(err).toContain('decision-invalid')
    expect(await bench.json(['audit'])).toEqual([])
  })
})

describe('marsad screen --input', () => {
  type Row = Answer & { readonly row: number; readonly id?: string }
  const input = (): string => {
    const file = join(bench.folder, 'customers.csv')
    writeFileSync(file, `id,name\n1007,${name}\n1008,${name}\n1009,Nobody Known Here\n`)
    return file
  }
  const rows = (out: string): readonly Row[] =>
    out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Row)

  it('applies decisions, about one customer to that customer alone', async () => {
    await clear('--id', '1007')
    const { code, out } = await bench.run(['screen', '--input', input(), '--threads', '1'])
    expect(code).toBe(0)
    const [mine, other, nobody] = rows(out)
    expect(mine?.cleared).toMatchObject([{ id: party, decision: { state: 'cleared', sequence: 1 } }])
    expect(mine?.results.map(({ id }) => id)).not.toContain(party)
    expect(other?.results.map(({ id }) => id)).toContain(party)
    expect(nobody).toMatchObject({ results: [], cleared: [] })
    expect(mine).not.toHaveProperty('receipt')
  })

  it('gives receipts on demand, and every one is confirmed', async () => {
    await clear('--id', '1007')
    const { out } = await bench.run(['screen', '--input', input(), '--threads', '1', '--receipts'])
    expect(rows(out).every(({ receipt }) => /^[0-9a-f]{64}$/.test(receipt.hash))).toBe(true)
    const file = join(bench.folder, 'answers.jsonl')
    writeFileSync(file, out)
    const checked = await bench.run(['receipt', 'verify', file])
    expect(checked.out).toContain('3 of 3 confirmed')
    expect(checked.code).toBe(0)
  })

  it('does not go on with an output after something else was decided', async () => {
    await clear('--id', '1007')
    const output = join(bench.folder, 'answers.jsonl')
    const run = () => bench.run(['screen', '--input', input(), '--threads', '1', '--output', output])
    expect((await run()).code).toBe(0)
    expect((await run()).code).toBe(0)
    await clear('--id', '1008')
    expect(await run()).toMatchObject({ code: 1, err: expect.stringContaining('output-differs') })
  })
})

describe('marsad audit verify', () => {
  const tamper = (statement: string): void => {
    const database = new DatabaseSync(join(bench.folder, 'workspace', 'marsad.db'))
    database.exec(statement)
    database.close()
  }

  it('prints the head, and takes it back later', async () => {
    const before = await bench.run(['audit', 'verify'])
    expect(before.code).toBe(0)
    await clear()
    const { code, out } = await bench.run(['audit', 'verify'])
    expect(code).toBe(0)
    const head = /head (1:[0-9a-f]{64})\n/.exec(out)?.[1] ?? ''
    await bench.run(['decide', 'withdraw', '1', ...person])
    for (const expected of [head, head.slice(2)]) {
      expect((await bench.run(['audit', 'verify', '--expect', expected])).code).toBe(0)
    }
    const wrong = await bench.run(['audit', 'verify', '--expect', 'f'.repeat(64)])
    expect(wrong.code).toBe(1)
    expect((await bench.run(['audit', 'verify', '--expect', 'x'])).err).toContain('request-invalid')
  })

  it('ends with 1 and names the entry that was changed; nothing is believed or added then', async () => {
    await clear()
    await bench.run(['decide', 'withdraw', '1', ...person])
    tamper("update decision set reason = 'Other' where sequence = 1")
    const { code, out } = await bench.run(['audit', 'verify'])
    expect(code).toBe(1)
    expect(out).toContain('entry 1 was altered')
    expect((await bench.run(['screen', name])).err).toContain('log-broken')
    tamper('delete from decision where sequence = 2')
    expect((await bench.run(['audit', 'verify'])).out).toContain('entry 2 is missing')
    expect((await clear()).err).toContain('log-broken')
  })

  it('finds an empty log in a workspace that is not there, and makes none', async () => {
    const empty = openBench()
    expect(await empty.json(['audit', 'verify'])).toMatchObject({ ok: true, count: 0 })
    expect(await empty.json(['decisions'])).toEqual([])
    expect(await empty.run(['audit'])).toEqual({ code: 0, out: '', err: '' })
    expect((await empty.run(['audit', 'verify', '--expect', `3:${'a'.repeat(64)}`])).code).toBe(1)
    empty.remove()
  })
})

describe('marsad receipt verify', () => {
  const write = (text: string): string => {
    mkdirSync(bench.folder, { recursive: true })
    const file = join(bench.folder, 'answer.json')
    writeFileSync(file, text)
    return file
  }

  it('confirms an answer, whatever was decided and loaded since', async () => {
    const answer = await screened()
    const file = write(JSON.stringify(answer, null, 2))
    await clear()
    const later = join(bench.folder, 'later.xml')
    writeFileSync(
      later,
      readFileSync(fixture, 'utf8')
        .replace(/dateGenerated="[^"]*"/, 'dateGenerated="2030-01-01T00:00:00Z"')
        .replaceAll(name, 'A Wholly Other Body'),
    )
    await bench.json(['lists', 'import', later])
    expect((await screened()).results.map(({ id }) => id)).not.toContain(party)
    const { code, out } = await bench.run(['receipt', 'verify', file])
    expect(out).toContain('confirmed: the same editions give the same result')
    expect(code).toBe(0)
    expect(await bench.json(['receipt', 'verify', file])).toMatchObject({ verdict: 'confirmed', differences: [] })
  })

  it('reads JSON lines from standard input, and ends with 1 when one is not confirmed', async () => {
    const answer = await screened()
    const { receipt } = answer
    const altered = { ...receipt, query: { names: ['Somebody Else'] } }
    const input = `${JSON.stringify(answer)}\n${JSON.stringify(receipt)}\n{"id":"7","error":{"code":"x"}}\n${JSON.stringify(altered)}\n`
    const { code, out } = await bench.run(['receipt', 'verify', '-'], { input })
    expect(code).toBe(1)
    expect(out).toContain('line 3: there is no receipt in this object')
    expect(out).toMatch(/line 4, Somebody Else, receipt [0-9a-f]{12}: altered/)
    expect(out).toContain('2 of 4 confirmed')
    const json = await bench.run(['receipt', 'verify', '-', '--json'], { input })
    expect(
      json.out
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { verdict?: string }).verdict),
    ).toEqual(['confirmed', 'confirmed', undefined, 'altered'])
  })

  it('names the edition to load in a workspace that has not got it', async () => {
    const file = write(JSON.stringify(await screened()))
    const other = openBench()
    const { code, out } = await other.run(['receipt', 'verify', file])
    expect(code).toBe(1)
    expect(out).toContain('cannot be replayed here')
    expect(out).toContain('marsad lists import FILE --list un_sc_sanctions --published 2018-06-08')
    other.remove()
  })

  it('refuses a file that holds no receipt, and one that is not there', async () => {
    expect(await bench.run(['receipt', 'verify', write('[{}]')])).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('receipt-invalid'),
    })
    expect(await bench.run(['receipt', 'verify', join(bench.folder, 'none')])).toMatchObject({
      code: 1,
      err: expect.stringContaining('file-missing'),
    })
    expect(await bench.run(['receipt', 'verify', write('')])).toMatchObject({
      code: 1,
      err: expect.stringContaining('file-empty'),
    })
  })
})
