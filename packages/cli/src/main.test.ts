import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commands } from './commands/index.ts'
import { type Bench, openBench } from './testing.ts'

const fixture = join(import.meta.dirname, '../../core/src/lists/fixtures/un-small.xml')
const sample = join(import.meta.dirname, '../../../samples/reading/central-asia.ar.txt')
const packageFile = join(import.meta.dirname, '../package.json')

let bench: Bench
beforeAll(() => {
  bench = openBench()
})
afterAll(() => bench.remove())

describe('help and usage', () => {
  it('has one help for the program and one for every command, with its options and examples', async () => {
    const whole = await bench.run(['--help'])
    expect(whole).toMatchObject({ code: 0, err: '' })
    for (const command of commands) {
      expect(whole.out).toContain(`  ${command.name}`)
      const { code, out } = await bench.run([...command.name.split(' '), '--help'])
      expect(code).toBe(0)
      expect(out).toContain(`Usage: marsad ${command.name}`)
      for (const option of Object.keys(command.options)) expect(out).toContain(`--${option}`)
      expect(command.examples.length).toBeGreaterThan(0)
      for (const { run, note } of command.examples) {
        expect(out).toContain(run)
        expect(out).toContain(note)
        expect(run).toContain(`marsad ${command.name}`)
      }
    }
  })

  it('answers the version of the package', async () => {
    const { version } = JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string }
    expect(await bench.run(['--version'])).toEqual({ code: 0, out: `marsad ${version}\n`, err: '' })
    expect(await bench.json(['--version'])).toEqual({ version })
  })

  it.each([
    [[], ''],
    [['walk'], 'unknown command "walk"'],
    [['lists', 'walk'], 'takes no argument'],
    [['party'], 'wants REF'],
    [['party', 'a', 'b'], 'given: a b'],
    [['read', 'x', '--colour'], '--colour'],
    [['read', 'x', '--published'], '--published'],
    [['serve', '--port', 'many'], '--port many'],
    [['serve', '--port', '70000'], '--port 70000'],
    [['lists', 'diff', 'un_sc_sanctions'], 'wants ID FROM TO'],
  ])('ends %j with 2', async (argv, words) => {
    const { code, out, err } = await bench.run(argv)
    expect(code).toBe(2)
    expect(argv.length === 0 ? out : err).toContain(words)
    if (argv.length > 0) expect(out).toBe('')
  })

  it('writes an error under --json as one problem on standard error, and nothing else', async () => {
    const { code, out, err } = await bench.run(['party', 'nobody', '--json'])
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(JSON.parse(err)).toMatchObject({
      type: 'urn:marsad:error:party-unknown',
      status: 404,
      code: 'party-unknown',
    })
  })

  it('takes the common options before and after the command', async () => {
    const data = join(bench.folder, 'elsewhere')
    const before = await bench.run(['--data', data, '--json', 'lists'])
    expect(before).toEqual({ code: 0, out: '[]\n', err: '' })
    expect((await bench.run(['lists', '--json', '--data', data])).out).toBe('[]\n')
  })
})

describe('before any list is loaded', () => {
  it('answers from the starter register and creates nothing', async () => {
    const party = await bench.json(['party', 'qde.010'])
    expect(party).toMatchObject({
      id: 'QDe.010',
      starter: true,
      status: 'listed',
      listings: [{ listedOn: '2001-10-06' }],
    })
    const removed = await bench.json(['party', 'QDi.008'])
    expect(removed).toMatchObject({ status: 'removed', listings: [{ removedOn: '2013-02-21' }] })
    expect(await bench.json(['party', 'QDi.008', '--as-of', '2012-01-01'])).toMatchObject({ status: 'listed' })
    expect((await bench.run(['party', 'QDe.010'])).out).toContain('from the starter register')
    const reading = await bench.json(['read', sample, '--published', '2022-02-10'])
    expect(reading).toMatchObject({ document: { language: 'ar', direction: 'rtl' }, register: { starter: true } })
    expect((await bench.run(['read', sample])).out).toContain('npx marsad lists update')
    expect((await bench.run(['lists'])).out).toContain('npx marsad lists update')
    expect(existsSync(join(bench.folder, 'workspace'))).toBe(false)
  })

  it('does not answer from it when the folder named is none', async () => {
    for (const argv of [['lists'], ['party', 'QDe.010'], ['read', sample]]) {
      const { code, out, err } = await bench.run([...argv, '--data', sample])
      expect({ code, out }).toEqual({ code: 1, out: '' })
      expect(err).toContain(sample)
    }
  })

  it('names the nearest references of an unknown one', async () => {
    const { code, err } = await bench.run(['party', 'qde10'])
    expect(code).toBe(1)
    expect(err).toContain('QDe.010')
    expect(err).toContain('[party-unknown]')
  })
})

describe('lists', () => {
  it('imports an edition once, shows it, and finds nothing new in it again', async () => {
    const first = await bench.json(['lists', 'import', fixture])
    expect(first).toMatchObject({
      outcome: 'stored',
      edition: { list: 'un_sc_sanctions', published: '2018-06-08' },
      changed: 0,
      removed: 0,
    })
    const { edition, added, skipped } = first as {
      edition: { parties: number; hash: string }
      added: number
      skipped: unknown[]
    }
    expect(added).toBe(edition.parties)
    expect(skipped.length).toBeGreaterThan(0)
    expect(await bench.json(['lists', 'import', fixture])).toMatchObject({ outcome: 'known', added: 0 })
    expect(await bench.json(['lists'])).toMatchObject([
      { list: 'un_sc_sanctions', published: '2018-06-08', hash: edition.hash },
    ])
    const shown = await bench.run(['lists'])
    expect(shown.out).toContain('un_sc_sanctions  2018-06-08')
    expect(shown.out).not.toContain('\u001b')
  })

  it('answers several files with an array', async () => {
    expect(await bench.json(['lists', 'import', fixture, fixture])).toMatchObject([
      { outcome: 'known' },
      { outcome: 'known' },
    ])
  })

  it('compares editions and names the days there are', async () => {
    expect(await bench.json(['lists', 'diff', 'un_sc_sanctions', '2018-06-08', '2018-06-08'])).toMatchObject({
      added: [],
      removed: [],
      changed: [],
    })
    const { code, err } = await bench.run(['lists', 'diff', 'un_sc_sanctions', '2018-06-08', '2020-01-01'])
    expect(code).toBe(1)
    expect(err).toMatch(/2018-06-08.*\[edition-missing\]/)
    expect((await bench.run(['lists', 'diff', 'eu_fsf', '2018-06-08', '2020-01-01'])).err).toContain('[list-unknown]')
    expect((await bench.run(['lists', 'diff', 'un_sc_sanctions', '2018-02-30', '2020-01-01'])).err).toContain(
      '[date-invalid]',
    )
  })

  it('answers a party from the editions, and the starter beside them', async () => {
    expect(await bench.json(['party', 'exi.001', '--as-of', '2016-01-01'])).toMatchObject({
      status: 'listed',
      starter: false,
      seen: [{ first: '2018-06-08' }],
    })
    expect(await bench.json(['party', 'QDi.008'])).toMatchObject({ status: 'removed', starter: true })
  })
})

describe('read', () => {
  it('reads standard input like a file', async () => {
    const text = readFileSync(sample, 'utf8')
    const { code, out } = await bench.run(['read', '-', '--published', '2022-02-10', '--json'], { input: text })
    expect(code).toBe(0)
    expect(JSON.parse(out)).toEqual(await bench.json(['read', sample, '--published', '2022-02-10']))
  })

  it('reads the article of a saved page, told by its name, its beginning or --page', async () => {
    const words = 'The weather office said on Monday that the rain would return and the wind would stay light all week.'
    const head = '<title>Rain</title><meta property="article:published_time" content="2021-12-03">'
    const inside = `<nav>menu</nav><article>${`<p>${words}</p>`.repeat(6)}</article>`
    const whole = join(bench.folder, 'saved.txt')
    writeFileSync(whole, `<!doctype html><html lang="en">${head}${inside}`)
    const named = join(bench.folder, 'saved.html')
    writeFileSync(named, `${head}${inside}`)
    const part = join(bench.folder, 'part.txt')
    writeFileSync(part, `${head}${inside}`)
    const read = (...argv: string[]) => bench.json(['read', ...argv]) as Promise<{ document: { hash: string } }>
    const first = await read(whole)
    expect(first).toMatchObject({ document: { title: 'Rain', published: '2021-12-03', language: 'en' } })
    expect((await read(named)).document.hash).toBe(first.document.hash)
    expect((await read(part, '--page')).document.hash).toBe(first.document.hash)
    expect((await read(part)).document.hash).not.toBe(first.document.hash)
    expect(await read(named, '--published', '2022-01-01', '--title', 'Mine')).toMatchObject({
      document: { title: 'Mine', published: '2022-01-01' },
    })
  })

  it('keeps a document only when told to', async () => {
    const { workspaceAt } = await import('@marsad/server/operations/workspace')
    const stored = async (): Promise<number> => {
      const workspace = workspaceAt(join(bench.folder, 'workspace'))
      const documents = await (await workspace.store()).documents(10)
      await workspace.close()
      return documents.length
    }
    expect(await stored()).toBe(0)
    await bench.json(['read', sample, '--save', '--source', 'Marsad (sample)'])
    expect(await stored()).toBe(1)
  })

  it('strips control characters of a text before a terminal sees them', async () => {
    const { out } = await bench.run(['read', '-', '--title', 'a\u001b[31mb\u202e'], { input: 'The weather is fine.\n' })
    for (const control of ['\u001b', '\u202e']) expect(out).not.toContain(control)
  })
})

describe('serve', () => {
  it('listens, says where, and ends when asked', async () => {
    const { code, out, err } = await bench.run(['serve', '--port', '0', '--samples', '--json'])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect((JSON.parse(out) as { url: string }).url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/)
  })
})
