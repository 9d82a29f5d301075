import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Bench, openBench } from './testing.ts'

interface Merges {
  readonly joins: readonly { readonly between: readonly string[]; readonly evidence: string }[]
  readonly conflicts: readonly unknown[]
}

let bench: Bench

/** A person and their listing as FollowTheMoney; every list of the test is made of these. */
const person = (id: string, name: string, more: Record<string, readonly string[]> = {}): string =>
  [
    { id, schema: 'Person', caption: name, properties: { name: [name], ...more } },
    { id: `s-${id}`, schema: 'Sanction', caption: id, properties: { entity: [id], authorityId: [id] } },
  ]
    .map((entity) => JSON.stringify(entity))
    .join('\n')

beforeEach(async () => {
  bench = openBench()
  const load = async (list: string, ...lines: readonly string[]) => {
    const file = join(bench.folder, `${list}.json`)
    writeFileSync(file, `${lines.join('\n')}\n`)
    await bench.json(['lists', 'import', file, '--list', list, '--published', '2026-01-01'])
  }
  const born = { birthDate: ['1957-03-10'] }
  await load('un_sc_sanctions', person('QDi.901', 'Ahmad Saleh al-Masri', born), person('QDi.902', 'Omar Example'))
  await load('us_ofac_sdn', person('36', 'AL-MASRI, Ahmad Saleh', born), person('37', 'EXAMPLE, Omar'))
})

afterEach(() => bench.remove())

const said = ['--by', 'A. Person', '--reason', 'One passport, seen']

describe('merging on the command line', () => {
  it('answers with one party for the entries of two lists, and says why', async () => {
    expect(await bench.json(['party', '36'])).toMatchObject({
      id: 'QDi.901',
      listings: [{ list: 'un_sc_sanctions' }, { list: 'us_ofac_sdn' }],
      mergedFrom: [{ ground: 'name-and-birth-date', between: ['un_sc_sanctions:QDi.901', 'us_ofac_sdn:36'] }],
    })
    expect((await bench.run(['party', 'QDi.901'])).out).toMatch(
      /One party because\n.*QDi\.901.*us_ofac_sdn:36.*1957-03-10/,
    )
    expect(((await bench.json(['lists', 'merges'])) as Merges).joins).toHaveLength(1)
    expect((await bench.run(['lists', 'merges'])).out).toMatch(/1 +name and birth date +un_sc_sanctions +us_ofac_sdn/)
    expect((await bench.run(['lists', 'merges', '--entry', 'qdi.902'])).out).toContain('No two entries')
  })

  it('follows a person who joins and splits, until the decision is withdrawn', async () => {
    const join = await bench.run(['party', 'join', 'qdi.902', 'us_ofac_sdn:37', ...said])
    expect([join.code, join.out]).toEqual([
      0,
      expect.stringContaining('decision 1: un_sc_sanctions:QDi.902 and us_ofac_sdn:37 are one party'),
    ])
    expect(await bench.json(['party', '37'])).toMatchObject({
      id: 'QDi.902',
      mergedFrom: [{ ground: 'person', by: 'A. Person' }],
    })
    expect(await bench.json(['party', 'split', 'QDi.901', '36', ...said])).toMatchObject({
      kind: 'split',
      entries: ['un_sc_sanctions:QDi.901', 'us_ofac_sdn:36'],
      decision: { sequence: 2 },
    })
    expect(await bench.json(['party', '36'])).toMatchObject({ id: '36' })
    await bench.json(['decide', 'withdraw', '1', ...said])
    expect(await bench.json(['party', '37'])).toMatchObject({ id: '37' })
    const found = (await bench.json(['screen', 'Ahmad Saleh al-Masri'])) as { results: readonly { id: string }[] }
    expect(found.results.map(({ id }) => id).sort()).toEqual(['36', 'QDi.901'])
  })

  it.each([
    [['party', 'join', 'QDi.901', '37', '--by', 'A'], '--reason', 2],
    [['party', 'split', 'QDi.901', '--by', 'A', '--reason', 'b c'], 'REF REF', 2],
    [['party', 'join', 'QDi.901', 'QDi.999', ...said], 'QDi.999', 1],
    [['party', 'join', 'QDi.901', 'qdi.901', ...said], 'one entry of one list', 2],
  ])('refuses %j', async (argv, words, exit) => {
    const { code, err } = await bench.run(argv)
    expect(err).toContain(words)
    expect(code).toBe(exit)
  })
})
