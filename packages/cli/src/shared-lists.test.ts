import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { hasPostgres, type PostgresServer, startPostgres } from '@marsad/testkit'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Bench, openBench } from './testing.ts'

const root = join(import.meta.dirname, '../../..')
const shared = resolve(root, process.env.MARSAD_SHARED_DATA ?? '../shared/data')
const editions = ['2026-02-27', '2018-10-29', '2025-11-18'].map((day) =>
  join(shared, `lists/un/un_consolidated_${day}.xml`),
)
const article = join(shared, 'reading/central-asia.ar.txt')
const differences = join(shared, 'lists/un/differences_2018-10-29_2025-11-18.csv')
const absent = [...editions, article, differences].filter((file) => !existsSync(file))
if (absent.length > 0) console.warn(`skipped: the command line on the full UN list; not there: ${absent.join(', ')}`)

// The command line uses the schema `marsad`: on a server that somebody gave, that may be somebody's workspace.
const startable = absent.length === 0 && !process.env.DATABASE_URL && hasPostgres()
if (absent.length === 0 && !startable) console.warn('skipped: the command line on PostgreSQL; no server to start here')
const engines: readonly string[] = startable ? ['sqlite', 'postgres'] : ['sqlite']

let postgres: PostgresServer | undefined
beforeAll(async () => {
  if (startable) postgres = await startPostgres()
})
afterAll(() => postgres?.stop())

interface Mention {
  readonly text: string
  readonly kind: string
  readonly party?: { readonly id: string; readonly status: string }
}
interface Check {
  readonly verdict: string
  readonly against?: Readonly<Record<string, string>>
}

describe.skipIf(absent.length > 0).each(engines)('the full UN list on %s', (engine) => {
  let bench: Bench
  const json = async (...argv: readonly string[]): Promise<unknown> => {
    const env = engine === 'postgres' ? { DATABASE_URL: postgres?.databaseUrl ?? '' } : {}
    const { code, out, err } = await bench.run([...argv, '--json'], { env })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    return JSON.parse(out)
  }

  beforeAll(async () => {
    bench = openBench()
    // Newest first, so that older editions come after newer ones.
    await json('lists', 'import', ...editions)
  })
  afterAll(() => bench.remove())

  it('ties a party to others in the list’s own words', async () => {
    const { relations } = (await json('party', 'QDe.161')) as {
      relations: readonly { readonly type: string; readonly subject: { readonly reference?: string } }[]
    }
    expect(relations).toContainEqual(expect.objectContaining({ type: 'leader-of', reference: 'QDi.431' }))
    expect(await json('lists', 'relations', '--ref', 'QDe.161')).toMatchObject({ relations })
  })

  it('compares 2018 and 2025 as the independent comparison does', async () => {
    const rows = readFileSync(differences, 'utf8')
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((row) => row.split(','))
    const of = (kind: string): string[] =>
      rows
        .filter((row) => row.includes(kind))
        .map((row) => row.find((cell) => /^[A-Z]{2}[ei]\.\d{3}$/.test(cell)) ?? '')
        .sort()
    const diff = (await json('lists', 'diff', 'un_sc_sanctions', '2018-10-29', '2025-11-18')) as {
      added: string[]
      removed: string[]
      changed: unknown[]
    }
    expect(of('added')).toHaveLength(107)
    expect(diff.added).toEqual(of('added'))
    expect(of('removed')).toHaveLength(200)
    expect(diff.removed).toEqual(of('removed'))
    expect(diff.changed.length).toBeGreaterThan(800)
  })

  it('answers for entries only older editions hold, with the interval of their removal', async () => {
    const party = await json('party', 'CFe.001')
    expect(party).toMatchObject({ status: 'removed', listings: [{ removedOn: '2018-10-30/2025-11-18' }] })
    expect(await json('party', 'cfe.001', '--as-of', '2018-10-29')).toMatchObject({ status: 'listed' })
    expect(await json('party', 'CFe.001', '--as-of', '2020-01-01')).toMatchObject({ status: 'removed-or-listed' })
  })

  it('reads the article: who is listed, who no longer, and the check that holds', async () => {
    const reading = (await json('read', article, '--published', '2022-01-02')) as {
      mentions: Mention[]
      checks: Check[]
    }
    const ids = new Set(reading.mentions.map(({ party }) => party?.id))
    for (const id of ['QDe.115', 'QDe.161', 'QDe.004', 'QDe.010']) expect(ids, id).toContain(id)
    expect(reading.mentions.find(({ party }) => party?.id === 'QDi.008')).toMatchObject({
      party: { status: 'removed' },
    })
    const linked = reading.mentions.filter(({ text }) => text === 'داعش').map(({ party }) => party?.id)
    expect(new Set(linked)).toEqual(new Set(['QDe.115']))
    expect(reading.checks).toContainEqual(
      expect.objectContaining({
        verdict: 'supported',
        against: { list: 'un_sc_sanctions', reference: 'QDe.010', field: 'LISTED_ON', value: '2001-10-06' },
      }),
    )
  })

  it('starts the next reading from the snapshot, with the same answer', async () => {
    const [first, second] = [await json('read', article), await json('read', article)]
    expect(second).toEqual(first)
  })
})
