import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MarsadError } from '../errors.ts'
import { collectList } from './collect.ts'
import { genericCsv } from './generic-csv.ts'
import { genericDate } from './generic-dates.ts'
import { parseMapping } from './generic-mapping.ts'
import { readByUnits, readInPieces } from './list-formats.fixture.ts'

const plain = { list: 'xx_national', published: '2024-05-06', columns: { reference: 'No', name: 'Name' } }
const full = {
  list: 'xx_national',
  published: '2024-05-06',
  dateOrder: 'day-month-year',
  schema: 'Person',
  schemaValues: { 'bakers’ guild': 'Organization' },
  programme: 'National list',
  columns: {
    reference: 'No',
    name: ['Given', 'Family'],
    aliases: ['Also known as'],
    aliasSeparator: '|',
    weakAliases: 'Nickname',
    formerNames: 'Before',
    originalName: 'In Arabic',
    schema: 'Kind',
    birthDate: 'Born',
    birthPlace: 'Where',
    nationality: 'Nationality',
    country: 'Country',
    gender: 'Sex',
    position: 'Post',
    identification: ['Passport', 'Identity card'],
    listedOn: 'Since',
    removedOn: 'Until',
    citedReferences: 'UN',
    comments: 'Remarks',
  },
}
const header =
  'No;Given;Family;Also known as;Nickname;Before;In Arabic;Kind;Born;Where;Nationality;Country;Sex;Post;Passport;Identity card;Since;Until;UN;Remarks;Shoe size'
const table = [
  header,
  'A-1;Anwar Salim;Al-Numan;Anvar Salim|Salim Anwar;The Baker;Anwar Old;أنور سالم;person;03/04/1970|1971;Port;Algeria|Libya;Algeria;M;Baker;A 1234567;-;2020-01-02;;QE.A.4.01;Keeps a bakery;42',
  '7;;Harbour Bakeries;;;;;Bakers’ Guild;;;;;;;;;05/06/2021;07/08/2022;;;',
].join('\r\n')

const parse = (text: string, mapping: unknown = full, options?: { published?: string; list?: string }) =>
  collectList(genericCsv(parseMapping(mapping)), [text], options)

const faultOf = (run: () => unknown): MarsadError => {
  try {
    run()
  } catch (error) {
    if (error instanceof MarsadError) return error
    throw error
  }
  throw new Error('no error')
}

describe('a national list with its mapping', () => {
  it('reads a row as a party', () => {
    const { head, records, skipped } = parse(table)
    expect(head).toEqual({ list: 'xx_national', published: '2024-05-06' })
    expect(skipped).toEqual([])
    expect(records[0]?.party).toEqual({
      id: 'A-1',
      schema: 'Person',
      caption: 'Anwar Salim Al-Numan',
      names: [
        { text: 'Anwar Salim Al-Numan', script: 'Latn', strength: 'primary', parts: ['Anwar Salim', 'Al-Numan'] },
        { text: 'أنور سالم', script: 'Arab', strength: 'original-script' },
        { text: 'Anvar Salim', script: 'Latn', strength: 'strong' },
        { text: 'Salim Anwar', script: 'Latn', strength: 'strong' },
        { text: 'Anwar Old', script: 'Latn', strength: 'former' },
        { text: 'The Baker', script: 'Latn', strength: 'weak' },
      ],
      listings: [
        {
          list: 'xx_national',
          reference: 'A-1',
          programme: 'National list',
          listedOn: '2020-01-02',
          amendedOn: [],
        },
      ],
      gender: 'male',
      birthDates: [{ edtf: '1970-04-03' }, { edtf: '1971' }],
      birthPlaces: [{ city: 'Port' }],
      nationalities: ['Algeria', 'Libya'],
      positions: ['Baker'],
      identifications: [{ type: 'Passport', number: 'A 1234567' }],
      addresses: [{ country: 'Algeria' }],
      citedReferences: ['QDe.004', 'QE.A.4.01'],
      comments: 'Keeps a bakery',
    })
    expect(records[0]?.fields).toMatchObject({
      No: ['A-1'],
      'Shoe size': ['42'],
      'Identity card': ['-'],
      Born: ['03/04/1970|1971'],
    })
  })

  it('puts the list before a reference that is a bare number, or the prefix it is given', () => {
    expect(parse(table).records[1]?.party).toMatchObject({
      id: 'xx_national-7',
      schema: 'Organization',
      listings: [{ listedOn: '2021-06-05', removedOn: '2022-08-07' }],
    })
    expect(parse(table, { ...full, referencePrefix: 'XX/' }).records.map(({ reference }) => reference)).toEqual([
      'XX/A-1',
      'XX/7',
    ])
  })

  it.each([
    ['No,Name\n1-a,Anwar', ['1-a']],
    ['\ufeffNo;Name\r\n1-a;Anwar\r\n', ['1-a']],
    ['no\tNAME\n1-a\tAnwar', ['1-a']],
    ['"No"|"Name"\n"1-a"|"Anwar | Salim"', ['1-a']],
    ['The list of 2024;\n;\nNo;Name\n1-a;Anwar', ['1-a']],
    ['No;Name\n1-a;Anwar;;;\n', ['1-a']],
    ['No;Name\n1-a;Anwar\n\n2-a;Salim\n', ['1-a', '2-a']],
  ])('finds delimiter and columns: %j', (text, references) => {
    expect(parse(text, plain).records.map(({ reference }) => reference)).toEqual(references)
  })

  it('counts what it leaves out, each with its line', () => {
    const text = 'No;Name\nA-1;Anwar\nA-2\nA-3;Salim;too much\nA-1;Anwar again\n;Nobody\nA-4;\nA-5;Salim'
    const { records, skipped } = parse(text, plain)
    expect(records.map(({ reference }) => reference)).toEqual(['A-1', 'A-5'])
    expect(skipped).toEqual([
      { where: 'line 3, A-2', reason: 'cells: 1, columns: 2; the row was left out' },
      { where: 'line 4, A-3', reason: 'cells: 3, columns: 2; the row was left out' },
      { where: 'A-1 (line 5)', reason: 'the reference A-1 stands twice; the first entry was kept' },
      { where: 'line 6', reason: 'no reference; the row was left out' },
      { where: 'A-4 (line 7)', reason: 'no name; the row was left out' },
    ])
  })

  it('guesses no date and no kind', () => {
    const mapping = { ...plain, columns: { ...plain.columns, birthDate: 'Born', schema: 'Kind', gender: 'Sex' } }
    const { records, skipped } = parse('No;Name;Born;Kind;Sex\nA-1;Anwar;03/04/1970;tribe;x', mapping)
    expect(records[0]?.party.birthDates).toBeUndefined()
    expect(records[0]?.party.schema).toBe('LegalEntity')
    expect(skipped.map(({ reason }) => reason)).toEqual([
      'the kind "tribe" is not known; taken as LegalEntity. Name it in "schemaValues"',
      'the gender "x" is not known',
      'the birth date "03/04/1970" does not say which number is the month; set "dateOrder" in the mapping',
    ])
  })

  it.each([
    ['', 'file-empty', ''],
    ['No;Name\n', 'list-wrong-shape', 'no row with a reference and a name'],
    ['Nr;Name\n1;Anwar', 'list-wrong-shape', '"Nr Name"'],
    ['No;Name\n"A-1;Anwar', 'list-truncated', 'line 2'],
    ['No;Name\nA-1;\0', 'list-malformed', 'NUL'],
  ])('%j ends in %s', (text, code, words) => {
    const error = faultOf(() => parse(text, plain))
    expect(error.code).toBe(code)
    expect(error.message).toContain(words)
  })

  it('names the columns the file does not have, and those it has', () => {
    const mapping = { ...plain, columns: { ...plain.columns, comments: 'Notes' } }
    expect(faultOf(() => parse('No;Name;Remarks\n1;A;b', mapping)).message).toMatch(
      /does not have: Notes. It has No, Name, Remarks/,
    )
  })

  it('needs a day, from the mapping or the caller', () => {
    const { published: _, ...undated } = plain
    expect(faultOf(() => parse('No;Name\nA;B', undated)).code).toBe('edition-undated')
    expect(parse('No;Name\nA;B', undated, { published: '2020-01-02' }).head.published).toBe('2020-01-02')
    expect(parse('No;Name\nA;B', plain, { published: '2020-01-02', list: 'xx_other' }).head).toEqual({
      list: 'xx_other',
      published: '2020-01-02',
    })
  })

  it('reads the same however the text is cut', () => {
    const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 })
    expect(readByUnits(genericCsv(parseMapping(full)), table)).toEqual(parse(table))
    fc.assert(
      fc.property(shares, (cuts) => {
        expect(readInPieces(genericCsv(parseMapping(full)), table, cuts)).toEqual(parse(table))
      }),
      { numRuns: 30 },
    )
  })
})

describe('a mapping', () => {
  it.each([
    [null, 'null, not an object'],
    [[], '[], not an object'],
    [{}, '"list" is nothing'],
    [{ list: 'UN List' }, '"list" is "UN List"'],
    [{ ...plain, published: '2024-02-30' }, '"published" is "2024-02-30"'],
    [{ ...plain, columns: [] }, '"columns" is missing'],
    [{ ...plain, columns: { reference: 'No' } }, 'columns.name is missing'],
    [{ ...plain, columns: { ...plain.columns, name: 7 } }, 'columns.name is 7'],
    [{ ...plain, columns: { ...plain.columns, alias: 'x' } }, '"columns" has no key "alias"'],
    [{ ...plain, columns: { ...plain.columns, aliasSeparator: '' } }, 'aliasSeparator is empty'],
    [{ ...plain, colour: 'red' }, 'it has no key "colour"'],
    [{ ...plain, delimiter: ':' }, '"delimiter" is ":"; it may be'],
    [{ ...plain, dateOrder: 'dmy' }, '"dateOrder" is "dmy"; it may be'],
    [{ ...plain, schema: 'Human' }, '"schema" is "Human"; it may be'],
    [{ ...plain, schemaValues: { a: 'Human' } }, '"a" is "Human"'],
  ])('%j cannot be used', (value, words) => {
    const error = faultOf(() => parseMapping(value))
    expect(error.code).toBe('mapping-invalid')
    expect(error.message).toContain(words)
  })
})

describe('a date of a national list', () => {
  it.each([
    ['1970-04-03', undefined, '1970-04-03'],
    ['1970-04-03T00:00:00Z', undefined, '1970-04-03'],
    ['1970.04.03', undefined, '1970-04-03'],
    ['1970-04', undefined, '1970-04'],
    ['1970', undefined, '1970'],
    ['1968-1972', undefined, '1968/1972'],
    ['circa 1970', undefined, '1970~'],
    ['03/04/1970', 'day-month-year', '1970-04-03'],
    ['03/04/1970', 'month-day-year', '1970-03-04'],
    ['13/04/1970', undefined, '1970-04-13'],
    ['04/13/1970', undefined, '1970-04-13'],
    ['04/04/1970', undefined, '1970-04-04'],
    ['00/00/1970', undefined, '1970'],
    ['00.04.1970', 'day-month-year', '1970-04'],
    ['3 April 1970', undefined, '1970-04-03'],
    ['3rd Apr. 1970', undefined, '1970-04-03'],
    ['April 3, 1970', undefined, '1970-04-03'],
    ['Apr 1970', undefined, '1970-04'],
    ['03/04/1970', undefined, undefined],
    ['31/02/1970', 'day-month-year', undefined],
    ['1972-1968', undefined, undefined],
    ['05/00/1970', 'day-month-year', undefined],
    ['3 Aprix 1970', undefined, undefined],
    ['3 Sept 1970', undefined, '1970-09-03'],
    ['3 Zzz 1970', undefined, undefined],
    ['0000-01-01', undefined, undefined],
    ['soon', undefined, undefined],
  ] as const)('%s, %s', (text, order, edtf) => {
    const found = genericDate(text, order)
    expect('edtf' in found ? found.edtf : undefined).toBe(edtf)
  })
})
