import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { MarsadError } from '@marsad/core/errors'
import { afterAll, describe, expect, it } from 'vitest'
import { importListFile, type ParsedList, parseListFile } from './import-list-file.ts'
import { groupListFiles } from './list-files.ts'
import { workspaceAt } from './workspace.ts'

const folder = mkdtempSync(join(tmpdir(), 'marsad-set-'))
const workspace = workspaceAt(join(folder, 'workspace'))
afterAll(async () => {
  await workspace.close()
  rmSync(folder, { recursive: true, force: true })
})

const texts: Readonly<Record<string, string>> = {
  'sdn.csv': `6636,"TALIBAN",-0- ,"SDGT"${',-0- '.repeat(8)}\r\n\u001a`,
  'alt.csv': '6636,1,"aka","TALEBAN",-0- \r\n\u001a',
  'add.csv': '6636,10,-0- ,-0- ,"Afghanistan",-0- \r\n\u001a',
  'sdn_comments.csv': '6636,"all offices"\r\n',
}
/** A folder with these files of the set, under other names where given. */
const setOf = (name: string, files: Readonly<Record<string, string>>): string => {
  const path = join(folder, name)
  mkdirSync(path, { recursive: true })
  for (const [file, source] of Object.entries(files)) writeFileSync(join(path, file), texts[source] ?? source)
  return path
}
const whole = setOf('whole', {
  'sdn.csv': 'sdn.csv',
  'alt.csv': 'alt.csv',
  'add.csv': 'add.csv',
  'sdn_comments.csv': 'sdn_comments.csv',
})
const parse = (path: string, beside: readonly string[] = []): Promise<ParsedList> =>
  parseListFile(path, { published: '2021-07-20', beside })
const failure = async (run: Promise<unknown>): Promise<MarsadError> => {
  try {
    await run
  } catch (error) {
    if (error instanceof MarsadError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('a list of several files', () => {
  it('takes along what stands beside its main file', async () => {
    const { records, skipped } = await parse(join(whole, 'sdn.csv'))
    expect(records[0]?.party).toMatchObject({
      names: [{ text: 'TALIBAN' }, { text: 'TALEBAN' }],
      addresses: [{ country: 'Afghanistan' }],
      comments: 'all offices',
    })
    expect(skipped).toEqual([])
  })
  it('finds names in capitals', async () => {
    const capitals = setOf('capitals', {
      'SDN.CSV': 'sdn.csv',
      'ALT.CSV': 'alt.csv',
      'ADD.CSV': 'add.csv',
      'SDN_COMMENTS.CSV': 'sdn_comments.csv',
    })
    expect((await parse(join(capitals, 'SDN.CSV'))).skipped).toEqual([])
  })
  it('says which file is missing', async () => {
    const alone = setOf('alone', { 'sdn.csv': 'sdn.csv', 'add.csv': 'add.csv' })
    expect((await parse(join(alone, 'sdn.csv'))).skipped).toEqual([
      { where: 'alt.csv', reason: 'there is no such file beside sdn.csv: the aliases are missing' },
      {
        where: 'sdn_comments.csv',
        reason: 'there is no such file beside sdn.csv: the ends of long remarks are missing',
      },
    ])
  })
  it('takes files named with it from another folder', async () => {
    const main = setOf('main', { 'sdn.csv': 'sdn.csv' })
    const { records, skipped } = await parse(join(main, 'sdn.csv'), [join(whole, 'alt.csv')])
    expect(records[0]?.party.names).toHaveLength(2)
    expect(skipped).toHaveLength(2)
  })
  it('has one hash over all its files', async () => {
    const same = setOf('same', { 'sdn.csv': 'sdn.csv', 'alt.csv': '6636,1,"aka","TALIBS",-0- \r\n' })
    const first = await parse(join(same, 'sdn.csv'))
    setOf('same', { 'alt.csv': 'alt.csv' })
    const second = await parse(join(same, 'sdn.csv'))
    expect(second.facts.hash).not.toBe(first.facts.hash)
    expect(second.facts.bytes).toBe((texts['sdn.csv'] as string).length + (texts['alt.csv'] as string).length)
  })
  it('refuses a part alone, and names the file a fault lies in', async () => {
    expect((await failure(parse(join(whole, 'alt.csv')))).code).toBe('list-incomplete')
    const broken = setOf('broken', { 'sdn.csv': 'sdn.csv', 'alt.csv': '6636,1,"aka","OPEN' })
    const error = await failure(parse(join(broken, 'sdn.csv')))
    expect(error.code).toBe('list-truncated')
    expect(error.place).toEqual({ file: 'alt.csv', line: 1 })
    const cut = setOf('cut', { 'sdn.csv': `${texts['sdn.csv']?.slice(0, -1)}36,"OPEN`, 'alt.csv': 'alt.csv' })
    expect((await failure(parse(join(cut, 'sdn.csv')))).place).toEqual({ file: join(cut, 'sdn.csv'), line: 2 })
    const odd = setOf('odd', { 'sdn.csv': 'sdn.csv', 'alt.csv': 'add.csv' })
    expect((await failure(parse(join(odd, 'sdn.csv')))).place).toEqual({ file: join(odd, 'alt.csv'), line: 1 })
    expect((await failure(parseListFile(join(whole, 'sdn.csv')))).code).toBe('edition-undated')
  })
  it('is stored as one edition', async () => {
    const result = await importListFile(await workspace.store(), join(whole, 'sdn.csv'), { published: '2021-07-20' })
    expect(result).toMatchObject({
      outcome: 'stored',
      edition: { list: 'us_ofac_sdn', published: '2021-07-20', parties: 1, names: 2 },
      skipped: [],
    })
  })
})

describe('files named together', () => {
  it('are grouped by their folder, in any order', () => {
    expect(groupListFiles(['a/alt.csv', 'a/sdn.csv', 'b/SDN.CSV', 'b/add.csv', 'un.xml'])).toEqual([
      { path: 'a/sdn.csv', beside: ['a/alt.csv'] },
      { path: 'b/SDN.CSV', beside: ['b/add.csv'] },
      { path: 'un.xml', beside: [] },
    ])
  })
  it('go with the only main file, and alone where there are two or none', () => {
    expect(groupListFiles(['a/sdn.csv', 'b/alt.csv'])).toEqual([{ path: 'a/sdn.csv', beside: ['b/alt.csv'] }])
    expect(groupListFiles(['a/sdn.csv', 'b/sdn.csv', 'c/alt.csv']).map((group) => group.path)).toEqual([
      'a/sdn.csv',
      'b/sdn.csv',
      'c/alt.csv',
    ])
    expect(groupListFiles(['a/cons_prim.csv', 'a/alt.csv'])).toHaveLength(2)
    expect(groupListFiles(['alt.csv'])).toEqual([{ path: 'alt.csv', beside: [] }])
  })
})
