import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Bench, openBench } from './testing.ts'

let bench: Bench
const texts = [
  [
    'Paper',
    '2021-06-01',
    'John Baker said that the Islamic Movement of Uzbekistan had about 500 fighters in Afghanistan.',
  ],
  [
    'Gazette',
    '2021-06-10',
    'Peter Novak said that the Islamic Movement of Uzbekistan had more than 2,000 fighters in Afghanistan.',
  ],
] as const
const who = ['--by', 'A. Person', '--reason', 'Seen for years']

beforeAll(async () => {
  bench = openBench()
  for (const [source, published, text] of texts) {
    const file = join(bench.folder, `${source}.txt`)
    writeFileSync(file, text)
    await bench.run(['read', file, '--save', '--source', source, '--published', published])
  }
})
afterAll(() => bench.remove())

describe('marsad ledger', () => {
  it('shows a party’s page and its JSON', async () => {
    const { code, out, err } = await bench.run(['ledger', 'party', 'QDe.010'])
    expect([code, err]).toEqual([0, ''])
    expect(out).toContain('2 documents, 2 statements about it, 1 conflict')
    expect(out).toContain('1 against 2: amounts-apart')
    expect(out).toMatch(/about 500 {2}as said by 2021-06-01 {2}credibility 4/)
    expect(out).toContain('2 sources nobody has rated')
    expect(await bench.json(['ledger', 'party', 'QDe.010', '--to', '2021-06-05'])).toMatchObject({
      party: { id: 'QDe.010' },
      to: '2021-06-05',
      documents: [{ source: 'Paper' }],
      unreadDocuments: 0,
    })
    expect((await bench.run(['ledger', 'party', 'QDe.999'])).code).toBe(1)
  })

  it('shows claims, and says when it has none', async () => {
    const { out } = await bench.run(['ledger', 'claims', '--unit', 'fighter', '--conflicts'])
    expect(out).toContain('2 independent origins')
    expect(out).toContain('Peter Novak, said')
    expect((await bench.run(['ledger', 'claims', '--unit', 'ship'])).out).toContain('no kept reading')
    expect((await bench.run(['ledger', 'claims'])).err).toContain('claims of what?')
    const empty = openBench()
    expect(await empty.json(['ledger', 'claims', '--unit', 'ship'])).toEqual({ claims: [], complete: true })
    expect(await empty.json(['ledger', 'party', 'QDe.010'])).toMatchObject({ documents: [] })
    empty.remove()
  })
})

describe('marsad brief', () => {
  it('writes text on standard output, files where told, and the brief itself as JSON', async () => {
    const { out } = await bench.run(['brief', '--party', 'QDe.010', '--format', 'md', '--from', '2021-06-01'])
    expect(out).toContain('## Conflicts, side by side')
    expect(out).toMatch(/\\\[1\\\] “.*Paper, 1 June 2021, units/)
    const file = join(bench.folder, 'out', 'brief.docx')
    const asked = ['brief', '--party', 'QDe.010', '--format', 'docx', '--lang', 'ar']
    expect(await bench.json([...asked, '--out', file])).toMatchObject({ format: 'docx', language: 'ar', file })
    expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK')
    expect(await bench.json(['brief', '--party', 'QDe.010', '--format', 'html'])).toMatchObject({
      direction: 'ltr',
      title: 'Brief: ISLAMIC MOVEMENT OF UZBEKISTAN',
    })
    expect((await bench.run(asked)).err).toContain('--out')
    for (const wrong of [['--format', 'pdf'], ['--format', 'md', '--lang', 'fr'], []])
      expect((await bench.run(['brief', '--party', 'QDe.010', ...wrong])).code).toBe(2)
    expect((await bench.run(['brief', '--party', 'QDe.999', '--format', 'md'])).code).toBe(1)
  })
})

describe('marsad source rate', () => {
  it('keeps a letter with a person and a reason, and shows it', async () => {
    expect((await bench.run(['source', 'rate', 'Paper', '--reliability', 'B'])).code).toBe(2)
    expect((await bench.run(['source', 'rate', 'Paper', '--reliability', 'Z', ...who])).err).toContain('one of A, B')
    const { out } = await bench.run(['source', 'rate', 'paper', '--reliability', 'B', ...who])
    expect(out).toContain('decision 1: paper is B, by A. Person')
    const { sources } = (await bench.json(['sources'])) as { readonly sources: readonly unknown[] }
    expect(sources).toMatchObject([
      { name: 'Gazette', documents: 1 },
      { name: 'Paper', rating: { reliability: 'B' } },
    ])
    expect((await bench.run(['sources'])).out).toContain('Seen for years')
    expect((await bench.run(['decide', 'withdraw', '1', ...who])).code).toBe(0)
    expect((await bench.run(['sources'])).out).not.toContain('Seen for years')
  })
})
