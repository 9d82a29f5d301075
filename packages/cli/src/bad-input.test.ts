import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Bench, openBench } from './testing.ts'

const fixture = join(import.meta.dirname, '../../core/src/lists/fixtures/un-small.xml')
const list = readFileSync(fixture, 'utf8')

let bench: Bench
let before = ''
beforeAll(async () => {
  bench = openBench()
  await bench.json(['lists', 'import', fixture])
})
afterAll(() => bench.remove())

/** Everything the register answers, as text. */
const register = async (): Promise<string> =>
  JSON.stringify([await bench.json(['lists']), await bench.json(['party', 'EXi.001'])])

beforeEach(async () => {
  before = await register()
})

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(bench.folder, name)
  writeFileSync(path, content)
  return path
}

/** The command fails, with 1 unless told otherwise, with that code and the file's name on one line, and the register is as it was. */
const expectRefused = async (
  argv: readonly string[],
  code: string,
  place: string,
  words = '',
  exit = 1,
): Promise<string> => {
  const ran = await bench.run(argv)
  expect(ran.err).toContain(`[${code}]`)
  expect(ran.err.trim().split('\n')).toHaveLength(1)
  expect(ran.err).toContain(place)
  expect(ran.err).toContain(words)
  expect(ran).toMatchObject({ code: exit, out: '' })
  const asJson = await bench.run([...argv, '--json'])
  expect(JSON.parse(asJson.err)).toMatchObject({ code })
  expect(asJson).toMatchObject({ code: exit, out: '' })
  expect(await register()).toBe(before)
  return ran.err
}

const doctype = (declarations: string): string =>
  list.replace(/(<\?xml[^>]*>)/, `$1\n<!DOCTYPE CONSOLIDATED_LIST [${declarations}]>`)

describe('a list file that is', () => {
  it('truncated names the file and the line where it stops', async () => {
    const cut = file('cut.xml', list.slice(0, Math.floor(list.length / 2)))
    const err = await expectRefused(['lists', 'import', cut], 'list-truncated', cut)
    expect(err).toMatch(/cut\.xml:\d+/)
  })

  it('an XML bomb is refused at its declaration, quickly', async () => {
    const levels = Array.from({ length: 12 }, (_, n) => `<!ENTITY a${n + 1} "${`&a${n};`.repeat(10)}">`).join('')
    const bomb = file('bomb.xml', doctype(`<!ENTITY a0 "ha">${levels}`).replace('ANWAR', '&a12;'))
    const started = performance.now()
    await expectRefused(['lists', 'import', bomb], 'list-forbidden', bomb)
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  it('reaching for another file or address is refused and nothing is fetched', async () => {
    const secret = file('secret.txt', 'the secret')
    const local = file('external.xml', doctype(`<!ENTITY x SYSTEM "file://${secret}">`).replace('ANWAR', '&x;'))
    expect(await expectRefused(['lists', 'import', local], 'list-forbidden', local)).not.toContain('the secret')
    const remote = file('remote.xml', doctype('<!ENTITY % p SYSTEM "http://127.0.0.1:9/x"> %p;'))
    await expectRefused(['lists', 'import', remote], 'list-forbidden', remote)
  })

  it('in another encoding than it says names the byte and the line', async () => {
    const wrong = file('latin.xml', Buffer.from(list.replace('Keeps a shop', 'Caf\u00e9'), 'latin1'))
    const err = await expectRefused(['lists', 'import', wrong], 'encoding-wrong', wrong)
    expect(err).toMatch(/latin\.xml:\d+: byte \d+ \(0x[0-9a-f]{2}\)/)
  })

  it('broken, empty, binary, missing or a folder', async () => {
    const broken = file('broken.xml', list.replace('</INDIVIDUALS>', '</ENTITIES>'))
    await expectRefused(['lists', 'import', broken], 'list-malformed', 'broken.xml:')
    await expectRefused(['lists', 'import', file('empty.xml', '')], 'file-empty', 'empty.xml')
    await expectRefused(
      ['lists', 'import', file('list.xml', '%PDF-1.7\n%\u00e2\u00e3')],
      'format-binary',
      'list.xml',
      'PDF',
    )
    await expectRefused(['lists', 'import', join(bench.folder, 'nowhere.xml')], 'file-missing', 'nowhere.xml')
    await expectRefused(['lists', 'import', bench.folder], 'file-missing', bench.folder, 'folder')
  })

  it.each([
    ['array.json', '[1, 2, 3]'],
    ['object.json', '{"results": [{"id": "x"}]}'],
    ['lines.jsonl', '{"id": "a", "schema": "Person", "properties": {"name": 5}}\n'],
    ['words.txt', 'The weather is fine.'],
    ['other.xml', '<?xml version="1.0"?><weather><city>Port</city></weather>'],
  ])('of another shape: %s', async (name, content) => {
    const path = file(name, content)
    const { err, code } = await bench.run(['lists', 'import', path])
    expect(err).toMatch(/\[(format-unknown|list-wrong-shape|edition-undated)\]/)
    expect(err).toContain(name)
    expect(code).toBe(1)
    expect(await register()).toBe(before)
  })

  it('holding a name of 10,000 characters', async () => {
    const name = 'A'.repeat(10_000)
    const path = file('long-name.xml', list.replace(/ANWAR\s+SALIM/, name).replace('2018-06-07T', '2018-07-07T'))
    const { err, code } = await bench.run(['lists', 'import', path])
    expect(err).toMatch(/long-name\.xml:\d+:\d+: .*EXi\.001.*a name of \d+ characters.*\[list-wrong-shape\]/s)
    expect(code).toBe(1)
    expect(await register()).toBe(before)
  })
})

describe('a text that is', () => {
  it('a PDF named .txt, empty, or in another encoding', async () => {
    await expectRefused(['read', file('paper.txt', '%PDF-1.4\n1 0 obj')], 'document-broken', 'paper.txt', 'PDF')
    await expectRefused(['read', file('nothing.txt', ' \n')], 'file-empty', 'nothing.txt')
    const wrong = file('old.txt', new Uint8Array([0x41, 0x0a, 0xd3, 0xe1, 0xc7, 0xe3]))
    await expectRefused(['read', wrong], 'encoding-wrong', 'old.txt:2: byte 2 (0xd3)', '--encoding')
    expect((await bench.run(['read', wrong, '--encoding', 'windows-1256'])).code).toBe(0)
    await expectRefused(['read', wrong, '--encoding', 'klingon'], 'encoding-wrong', 'old.txt')
    await expectRefused(['read', join(bench.folder, 'gone.txt')], 'file-missing', 'gone.txt')
  })

  it('of 200 MB ends in a clear error at once', async () => {
    const huge = file('huge.txt', '')
    truncateSync(huge, 200_000_000)
    const started = performance.now()
    await expectRefused(['read', huge], 'file-too-large', 'huge.txt', 'the limit for a text is 64.0 MB')
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  it('dated on no day', async () => {
    await expectRefused(
      ['read', file('fine.txt', 'The weather is fine.'), '--published', '2021-02-30'],
      'date-invalid',
      '2021-02-30',
      '',
      2,
    )
  })
})

describe('a question', () => {
  it('for a reference of 10,000 characters is answered shortly', async () => {
    const err = await expectRefused(['party', 'x'.repeat(10_000)], 'party-unknown', 'xxx…')
    expect(err.length).toBeLessThan(400)
  })
})

describe('a question that cannot be asked as it was typed', () => {
  it.each([
    [['screen', ''], 'request-invalid', 'a name or an identifier is wanted'],
    [['screen', 'Anwar', '--birth-date', '32.13.1999'], 'date-invalid', '32.13.1999'],
    [['screen', 'Anwar', '--as-of', 'yesterday'], 'date-invalid', 'yesterday'],
    [['screen', 'Anwar', '--known', '2021-02-30'], 'date-invalid', '2021-02-30'],
    [['screen', 'Anwar', '--country', 'Narnia'], 'usage', 'Narnia'],
    [['screen', 'Anwar', '--identifier', ' '], 'usage', '--identifier'],
    [['party', 'EXi.001', '--as-of', '2021-2-1'], 'date-invalid', '2021-2-1'],
    [['audit', 'verify', '--expect', 'x'], 'request-invalid', 'hexadecimal'],
    [['decide'], 'usage', 'marsad decide clear, marsad decide confirm, marsad decide withdraw'],
    [['receipt'], 'usage', 'marsad receipt verify'],
  ])('%j ends with 2', async (argv, code, place) => {
    await expectRefused(argv, code, place, '', 2)
  })
})

describe('a workspace', () => {
  const opened = (name: string): string => join(bench.folder, name, 'marsad.db')

  it('written by a newer version is refused and left alone', async () => {
    const data = join(bench.folder, 'newer')
    await bench.run(['lists', 'import', fixture, '--data', data])
    const database = new DatabaseSync(opened('newer'))
    database.exec("update meta set value = '9999' where key = 'schema_version'")
    database.close()
    const bytes = readFileSync(opened('newer'))
    await expectRefused(['lists', '--data', data], 'workspace-newer', 'marsad.db')
    await expectRefused(
      ['read', file('plain.txt', 'The weather is fine.'), '--data', data],
      'workspace-newer',
      'marsad.db',
    )
    await expectRefused(['lists', 'import', fixture, '--data', data], 'workspace-newer', 'marsad.db')
    expect(readFileSync(opened('newer')).equals(bytes)).toBe(true)
  })

  it('that is no database is refused and left alone', async () => {
    const data = join(bench.folder, 'broken')
    await bench.run(['lists', 'import', fixture, '--data', data])
    writeFileSync(opened('broken'), 'The weather is fine. '.repeat(500))
    await expectRefused(['lists', '--data', data], 'workspace-broken', 'marsad.db')
    expect(readFileSync(opened('broken'), 'utf8')).toContain('The weather')
  })

  it('with a damaged index snapshot is read all the same, and the snapshot made again', async () => {
    const { readdirSync } = await import('node:fs')
    const index = join(bench.folder, 'workspace/index')
    const sample = file('sample.txt', 'Al-Qaida was listed in October 2001.')
    const first = await bench.json(['read', sample])
    const [name = ''] = readdirSync(index)
    const good = readFileSync(join(index, name))
    const flipped = Buffer.from(good)
    flipped[good.length - 400] = (flipped[good.length - 400] ?? 0) ^ 4
    for (const bytes of [good.subarray(0, good.length / 2), Buffer.alloc(good.length), Buffer.from('x'), flipped]) {
      writeFileSync(join(index, name), bytes)
      expect(await bench.json(['read', sample])).toEqual(first)
      expect(readFileSync(join(index, name)).equals(good)).toBe(true)
    }
  })
})
