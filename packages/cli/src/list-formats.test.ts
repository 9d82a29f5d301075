import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Bench, openBench } from './testing.ts'

const fixture = (name: string): string => join(import.meta.dirname, '../../core/src/lists/fixtures', name)

let bench: Bench
beforeAll(() => {
  bench = openBench()
})
afterAll(() => bench.remove())

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(bench.folder, name)
  writeFileSync(path, content)
  return path
}
const mapping = (more: object = {}): string =>
  file(
    'mapping.json',
    JSON.stringify({ list: 'xx_national', columns: { reference: 'No', name: 'Name', birthDate: 'Born' }, ...more }),
  )

describe('lists import of other lists', () => {
  it.each([
    ['eu-small.xml', 'eu_fsf', '2024-03-01', 3],
    ['eu-small-10.csv', 'eu_fsf', '2018-07-04', 2],
    ['uk-small.xml', 'gb_fcdo_sanctions', '2024-06-05', 3],
    ['ofsi-small.csv', 'gb_hmt_sanctions', '2018-04-13', 4],
  ])('knows %s by itself', async (name, list, published, parties) => {
    expect(await bench.json(['lists', 'import', fixture(name)])).toMatchObject({
      outcome: 'stored',
      edition: { list, published, parties },
    })
  })

  it('reads an older OFSI file in its encoding, and says how where it is not given', async () => {
    const text = readFileSync(fixture('ofsi-small.csv'), 'latin1').replace('HARBOUR BAKERIES', 'CAF\u00c9 HARBOUR')
    const path = file('ConList.csv', Buffer.from(text, 'latin1'))
    const { code, err } = await bench.run(['lists', 'import', path])
    expect({ code, hint: err.includes('--encoding') }).toEqual({ code: 1, hint: true })
    await bench.json(['lists', 'import', path, '--encoding', 'windows-1252'])
    expect(await bench.json(['party', 'OFSI-78'])).toMatchObject({ caption: 'CAFÉ HARBOUR (HB)' })
  })

  it('reads a national list with its mapping', async () => {
    const list = file('national.csv', '\ufeffNo;Name;Born\r\n17;Anwar Salim;1970\r\n18;Salim\r\n')
    const result = await bench.json(['lists', 'import', list, '--mapping', mapping({ published: '2024-05-06' })])
    expect(result).toMatchObject({
      edition: { list: 'xx_national', published: '2024-05-06', parties: 1 },
      skipped: [{ where: 'line 3, xx_national-18', reason: 'cells: 2, columns: 3; the row was left out' }],
    })
    expect(await bench.json(['party', 'xx_national-17'])).toMatchObject({
      caption: 'Anwar Salim',
      birthDates: [{ edtf: '1970' }],
    })
  })

  it.each([
    ['{"list": "xx_national"', 'not JSON'],
    ['{"list": "xx_national", "columns": {"reference": "No"}}', 'columns.name is missing'],
    ['{"list": "xx_national", "columns": {"reference": "No", "name": "Name"}}', '--published'],
    ['{"list": "xx_national", "published": "2024-05-06", "columns": {"reference": "No", "name": "Title"}}', 'Title'],
  ])('says what is wrong with %s', async (content, words) => {
    const list = file('other.csv', 'No;Name\nA-1;Anwar\n')
    const { code, err } = await bench.run(['lists', 'import', list, '--mapping', file('wrong.json', content)])
    expect(code).toBe(1)
    expect(err).toContain(words)
  })
})
