import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type BatchOptions, openBatch } from './open-batch.ts'
import type { BatchFacts, BatchRow } from './types.ts'
import { datesOf } from './values.ts'
import { makeArchive, workbookParts } from './xlsx/make-workbook.fixture.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'marsad-batch-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const readFile = async (name: string, content: string | Uint8Array, options: BatchOptions = {}) => {
  const path = join(folder, name)
  writeFileSync(path, content)
  const source = await openBatch(path, { name, ...options })
  const rows: BatchRow[] = []
  for (;;) {
    const { done, value } = await source.next()
    if (done) return { rows, facts: value as BatchFacts }
    rows.push(...value)
  }
}
const csv = (content: string | Uint8Array, options?: BatchOptions) => readFile('in.csv', content, options)
const names = async (content: string | Uint8Array, options?: BatchOptions) =>
  (await csv(content, options)).rows.map(({ query }) => query?.names)

describe('a CSV file', () => {
  it('gives one question a row, with all that its columns say', async () => {
    const { rows, facts } = await csv(
      'id,name,aliases,schema,birth_date,country,gender,passport,Remarks\n' +
        '7,"Salim, Anwar",Abu Omar; The Baker,person,10/3/1957;1958,SA|EG,m,A 123,likes tea\n',
    )
    expect(rows).toEqual([
      {
        row: 1,
        line: 2,
        id: '7',
        query: {
          id: '7',
          names: ['Salim, Anwar', 'Abu Omar', 'The Baker'],
          schema: 'Person',
          birthDates: ['1957-03-10', '1957-10-03', '1958'],
          countries: ['SA', 'EG'],
          gender: 'male',
          identifiers: [{ number: 'A 123', type: 'passport' }],
        },
        notes: [expect.stringContaining('1957-03-10 or 1957-10-03')],
      },
    ])
    expect(facts).toMatchObject({ format: 'csv', rows: 1, failed: 0, noted: 1, unused: ['Remarks'] })
  })

  it.each([
    ['comma', 'id,name\n1,Anwar\n'],
    ['semicolon', 'id;name\r\n1;Anwar\r\n'],
    ['tab', 'id\tname\n1\tAnwar'],
    ['a mark', '\ufeffid,name\n1,Anwar'],
    ['UTF-16', Buffer.from('\ufeffid,name\n1,Anwar', 'utf16le')],
    ['other titles', 'Customer ID;Full Name\n1;Anwar'],
    ['parts of names', 'ref,First Name,Surname\n1,,Anwar'],
    ['Arabic titles', 'المعرف,الاسم\n1,Anwar'],
  ])('is understood with %s', async (_, content) => {
    const { rows } = await csv(content)
    expect(rows.map(({ id, query }) => [id, query?.names])).toEqual([['1', ['Anwar']]])
  })

  it('in a declared encoding is read, in a wrong one refused with its name', async () => {
    const bytes = new Uint8Array([...Buffer.from('name\n'), 0xd3, 0xe1, 0xed, 0xe3])
    expect(await names(bytes, { encoding: 'windows-1256' })).toEqual([['سليم']])
    await expect(csv(bytes)).rejects.toMatchObject({ code: 'encoding-wrong', place: { file: 'in.csv' } })
  })

  it('of one column without a title is a list of names, commas and all', async () => {
    expect(await names('Anwar Salim\nالبكري\nSalim, Anwar\n')).toEqual([['Anwar Salim'], ['البكري'], ['Salim, Anwar']])
    expect(await names('Salim, Anwar\nOmar, Ali\n', { delimiter: 'none' })).toEqual([['Salim, Anwar'], ['Omar, Ali']])
  })

  it('is read by what the user says of its columns', async () => {
    const text = 'Wer,Nummer,name\nAnwar,1,old\n'
    expect(await names(text, { columns: 'name=Wer,id=Nummer' })).toEqual([['Anwar']])
    expect(await names('1,Anwar\n2,Salim\n', { columns: 'name=2,id=1' })).toEqual([['Anwar'], ['Salim']])
    await expect(csv('Wer,Nummer\nAnwar,1\n')).rejects.toMatchObject({
      code: 'columns-unknown',
      message: expect.stringContaining('Wer, Nummer'),
    })
    await expect(csv(text, { columns: 'name=Wo' })).rejects.toMatchObject({ code: 'columns-unknown' })
    await expect(csv(text, { columns: 'colour=Wer' })).rejects.toMatchObject({ code: 'columns-unknown' })
  })

  it('counts ragged rows and reads what is there; rows that ask for nobody say so', async () => {
    const { rows, facts } = await csv(
      'id,name,country\n1,Anwar\n2,Salim,SA,extra\n3,,SA\n4,???,SA\n5,Omar,SA,,\n6,Ali,\n',
    )
    expect(rows.map(({ query, problem, notes }) => [query?.names[0], problem?.code, notes?.length])).toEqual([
      ['Anwar', undefined, 1],
      ['Salim', undefined, 1],
      [undefined, 'row-invalid', undefined],
      [undefined, 'row-invalid', undefined],
      ['Omar', undefined, undefined],
      ['Ali', undefined, undefined],
    ])
    expect(rows[2]).toMatchObject({ row: 3, line: 4, id: '3', problem: { detail: 'no name and no identifier' } })
    expect(facts).toMatchObject({ rows: 6, failed: 2, ragged: 2, noted: 2 })
  })

  it('fails only the row that cannot be asked', async () => {
    const { rows } = await csv(
      `name,schema,birth_date\n${'x'.repeat(3000)},,\nAnwar,Spoon,\nSalim,,tomorrow\nOmar,,\n`,
      { schema: 'Person' },
    )
    expect(rows.map(({ problem }) => problem?.detail.slice(0, 12))).toEqual([
      'a name of 30',
      undefined,
      undefined,
      undefined,
    ])
    expect(rows[1]).toMatchObject({ query: { names: ['Anwar'] }, notes: [expect.stringContaining('Spoon')] })
    expect(rows[1]?.query?.schema).toBeUndefined()
    expect(rows[2]).toMatchObject({
      query: { names: ['Salim'], schema: 'Person' },
      notes: [expect.stringContaining('tomorrow')],
    })
  })

  it('gives the same rows however long it is, portion by portion', async () => {
    const lines = Array.from({ length: 60_000 }, (_, n) => `${n},Customer number ${n} of the market`)
    const { rows, facts } = await csv(`id,name\n${lines.join('\n')}`)
    expect(rows.map(({ id }) => Number(id))).toEqual(lines.map((_, n) => n))
    expect(facts.rows).toBe(60_000)
  })

  it('that is cut off within quotes is refused after the rows before', async () => {
    await expect(csv('id,name\n1,Anwar\n2,"Salim\n')).rejects.toMatchObject({
      code: 'list-truncated',
      place: { file: 'in.csv', line: 3 },
    })
  })
})

describe('a JSON-lines file', () => {
  it('takes plain objects and FollowTheMoney entities, and fails a line alone', async () => {
    const { rows, facts } = await readFile(
      'in.jsonl',
      [
        '{"id": 1, "name": "Anwar", "birth_date": "1957", "country": ["SA", "EG"], "colour": "red"}',
        '',
        '{"id": "q", "schema": "Person", "properties": {"name": ["Salim", "سليم"], "birthDate": ["1957-03-10"], "nationality": ["sa"], "passportNumber": ["A1"]}}',
        '{"name": ',
        '[1]',
        '{"identifiers": [{"number": "77", "type": "tax", "country": "RU"}, "88"]}',
        `{"name": "${'x'.repeat(1_000_000)}"}`,
        '{"name": "Last"}',
      ].join('\n'),
    )
    expect(rows.map(({ row, line, query, problem }) => [row, line, query ?? problem?.code])).toEqual([
      [1, 1, { id: '1', names: ['Anwar'], birthDates: ['1957'], countries: ['SA', 'EG'] }],
      [
        2,
        3,
        {
          id: 'q',
          schema: 'Person',
          names: ['Salim', 'سليم'],
          birthDates: ['1957-03-10'],
          countries: ['sa'],
          identifiers: [{ number: 'A1', type: 'passport' }],
        },
      ],
      [3, 4, 'row-invalid'],
      [4, 5, 'row-invalid'],
      [5, 6, { names: [], identifiers: [{ number: '77', type: 'tax', country: 'RU' }, { number: '88' }] }],
      [6, 7, 'row-invalid'],
      [7, 8, { names: ['Last'] }],
    ])
    expect(facts).toMatchObject({ format: 'jsonl', rows: 7, failed: 3, unused: ['colour'] })
  })

  it('takes queries as the API takes them, and as answers give them back', async () => {
    const query = { id: '7', names: ['Anwar', 'سليم'], schema: 'Person', birthDates: ['1957'], countries: ['SA'] }
    const asked = { ...query, identifiers: [{ number: 'A1', type: 'passport', country: 'SA' }] }
    const { rows, facts } = await readFile('queries.jsonl', JSON.stringify(asked))
    expect(rows[0]?.query).toEqual(asked)
    expect(facts).toMatchObject({ failed: 0, unused: [] })
  })

  it('never throws on a line, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(fc.json(), fc.string()), { minLength: 1, maxLength: 8 }), async (lines) => {
        const content = lines.map((line) => line.replace(/[\n\r\0]/g, ' ')).filter((line) => line.trim() !== '')
        if (content.length === 0) return
        const { rows } = await readFile('any.jsonl', `x\n${content.join('\n')}`)
        expect(rows).toHaveLength(content.length + 1)
        for (const { query, problem } of rows) expect(query === undefined).toBe(problem !== undefined)
      }),
      { numRuns: 60 },
    )
  })
})

describe('a workbook', () => {
  it('is read as a table, whatever its name', async () => {
    const sheet =
      '<row r="1"><c t="inlineStr"><is><t>Name</t></is></c><c t="inlineStr"><is><t>DOB</t></is></c></row>' +
      '<row r="3"><c t="inlineStr"><is><t>Anwar</t></is></c><c s="1"><v>20889</v></c></row><row r="4"><c r="B4" s="1"><v>1</v></c></row>'
    const { rows, facts } = await readFile('book.bin', makeArchive(workbookParts(sheet, { formats: [14] })))
    expect(rows).toEqual([
      { row: 1, line: 3, query: { names: ['Anwar'], birthDates: ['1957-03-10'] } },
      { row: 2, line: 4, problem: { code: 'row-invalid', detail: 'no name and no identifier' } },
    ])
    expect(facts).toMatchObject({ format: 'xlsx', rows: 2, failed: 1, ragged: 0 })
  })
})

describe('what is no batch', () => {
  it.each([
    ['in.csv', '', 'file-empty'],
    ['in.csv', '%PDF-1.7', 'format-binary'],
    ['old.xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 1, 2]), 'format-binary'],
    ['in.xlsx', 'PK\u0003\u0004 not a zip', 'list-malformed'],
  ])('is refused: %s %j', async (name, content, code) => {
    await expect(readFile(name, content)).rejects.toMatchObject({ code, place: { file: name } })
  })
})

describe('datesOf', () => {
  it.each([
    ['1957-03-10', ['1957-03-10']],
    ['1957', ['1957']],
    ['1957-03', ['1957-03']],
    ['1955/1958', ['1955/1958']],
    ['10.03.1957', ['1957-03-10']],
    ['13/12/1957', ['1957-12-13']],
    ['12/13/1957', ['1957-12-13']],
    ['5/5/1957', ['1957-05-05']],
    ['1957/3/10', ['1957-03-10']],
    ['19570310', ['1957-03-10']],
    ['1957-03-10 00:00:00', ['1957-03-10']],
    ['١٠.٠٣.١٩٥٧', ['1957-03-10']],
    ['31.02.1957', []],
    ['19571310', []],
    ['soon', []],
    ['1376-05-02', []],
    ['02/05/1376', []],
    ['3000', []],
  ])('reads %s', (text, dates) => {
    expect(datesOf(text)).toEqual(dates)
  })
})
