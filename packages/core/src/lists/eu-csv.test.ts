import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MarsadError } from '../errors.ts'
import { collectList } from './collect.ts'
import { euCsv } from './eu-csv.ts'
import { faultOf, readByUnits, readInPieces } from './list-formats.fixture.ts'

const file = (name: string): string => readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8')
const old = file('eu-small-10.csv')
const modern = file('eu-small-11.csv')
const parse = (text: string, options?: Parameters<typeof euCsv.open>[1]) => collectList(euCsv, [text], options)

const fault = (text: string, options?: Parameters<typeof euCsv.open>[1]): MarsadError => faultOf(euCsv, text, options)

/** What a spreadsheet does that takes commas for separators: tabs in their place, rows filled up with tabs, every line in quotes. */
const mangled = (text: string): string =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => `"${line.replaceAll('"', '""').replaceAll(',', '\t')}${'\t'.repeat(5)}"`)
    .join('\n')

describe('the EU table, version 1.0', () => {
  it('joins the rows of an entity', () => {
    const { head, records } = parse(old)
    expect(head).toEqual({ list: 'eu_fsf', published: '2018-07-04' })
    expect(records.map(({ reference }) => reference)).toEqual(['EU.1.23', 'EU.2.34'])
    expect(records[0]?.party).toEqual({
      id: 'EU.1.23',
      schema: 'Person',
      caption: 'Anwar Salim Numan',
      names: [{ text: 'Anwar Salim Numan', script: 'Latn', strength: 'primary', parts: ['Anwar', 'Salim', 'Numan'] }],
      listings: [
        {
          list: 'eu_fsf',
          reference: 'EU.1.23',
          programme: 'TAQA',
          listedOn: '2010-05-20',
          amendedOn: ['2011-05-20', '2018-02-16'],
          sourceUrl: 'https://example.eu/1',
        },
      ],
      gender: 'male',
      birthDates: [{ edtf: '1965-12-12' }],
      birthPlaces: [{ city: 'Port, North', country: 'DZA' }],
      nationalities: ['DZA'],
      titles: ['Dr'],
      positions: ['Baker'],
      identifications: [{ type: 'National passport', number: 'AD001095', issuingCountry: 'DZA', note: 'expired' }],
      addresses: [{ street: '7 Quay', city: 'Port', postalCode: '001', country: 'DZA', note: 'PHONE[000]' }],
      comments: 'A remark',
    })
    expect(records[1]?.party.caption).toBe('Harbour; the Society, of the port')
  })

  it('counts rows that slipped, parts of another entity, and names without their letters', () => {
    expect(parse(old).skipped).toEqual([
      { where: 'line 9, entity 11', reason: 'parts of the entity 12 in a row of the entity 11; left out' },
      { where: 'line 11, entity 12', reason: 'cells: 6, columns: 59; the row was left out' },
      { where: 'EU.2.34 (line 3)', reason: 'the name 71 has lost letters and was left out: "?????? Harbour"' },
    ])
  })

  it('reads the same from a file that went through a spreadsheet', () => {
    const [plain, repaired] = [parse(old), parse(mangled(old))]
    expect(repaired.head).toEqual(plain.head)
    expect(repaired.records).toEqual(plain.records)
    expect(repaired.skipped.filter(({ where }) => where !== 'the file')).toEqual(plain.skipped)
    expect(repaired.skipped.find(({ where }) => where === 'the file')?.reason).toMatch(
      /^11 lines stood in quotes whole/,
    )
  })

  it('says which damaged line it could not take out of its quotes', () => {
    const lines = mangled(old).split('\n')
    lines[2] = `"04/07/2018;12;E;""open${'\t'.repeat(5)}"`
    const { skipped, records } = parse(lines.join('\n'))
    expect(skipped).toContainEqual({ where: 'line 3', reason: 'the quotes of the line do not close' })
    expect(records.map(({ reference }) => reference)).toEqual(['EU.1.23'])
    expect(skipped.map(({ reason }) => reason)).toContain('not one name that can be read; the entry was left out')
  })
})

describe('the EU table, version 1.1', () => {
  it('reads the party as the XML would give it', () => {
    const { head, records, skipped } = parse(modern)
    expect(skipped).toEqual([])
    expect(head).toEqual({ list: 'eu_fsf', published: '2026-09-01' })
    expect(records).toHaveLength(1)
    expect(records[0]?.party).toEqual({
      id: 'EU.1.23',
      schema: 'Person',
      caption: 'Anwar Numan',
      names: [
        { text: 'Anwar Numan', script: 'Latn', strength: 'primary', parts: ['Anwar', 'Numan'] },
        { text: 'Salim Anwar', script: 'Latn', strength: 'weak', note: 'low quality alias' },
      ],
      listings: [
        {
          list: 'eu_fsf',
          reference: 'EU.1.23',
          programme: 'TAQA',
          listedOn: '2010-05-20',
          amendedOn: ['2018-02-16'],
          sourceUrl: 'https://example.eu/1',
        },
      ],
      gender: 'male',
      birthDates: [{ edtf: '1961-07' }, { edtf: '1950/1955' }],
      birthPlaces: [{ country: 'DZ' }],
      nationalities: ['DZ'],
      identifications: [{ type: 'National passport', number: 'A 1', issuingCountry: 'DZ', note: 'known expired' }],
      addresses: [{ city: 'Port' }],
      citedReferences: ['QDi.986'],
    })
    expect(records[0]?.fields).toMatchObject({
      unitedNationId: ['QDi.986'],
      nameAlias: [
        'firstName=Anwar | gender=M | lastName=Numan | logicalId=20 | wholeName=Anwar Numan | regulationSummary/publicationDate=2010-05-20',
        'logicalId=21 | wholeName=Salim Anwar | remark=low quality alias',
      ],
    })
  })

  it('names the columns it does not know', () => {
    const text = 'fileGenerationDate;Entity_LogicalId;NameAlias_WholeName;Shoe\n01/09/2026;1;Anwar Numan;42'
    const { skipped, records } = parse(text)
    expect(records[0]?.reference).toBe('FSD-1')
    expect(skipped[0]?.reason).toBe('columns that are not known and not read (1): Shoe')
  })
})

describe('a file that is no EU table', () => {
  it.each([
    ['', 'file-empty'],
    ['a;b\n1;2\n', 'list-wrong-shape'],
    ['fileGenerationDate;Entity_LogicalId\n01/09/2026;1', 'list-wrong-shape'],
    ['fileGenerationDate;Entity_LogicalId;NameAlias_WholeName\n', 'list-wrong-shape'],
    ['fileGenerationDate;Entity_LogicalId;NameAlias_WholeName\n6/2/24;1;A B', 'edition-undated'],
    ['fileGenerationDate;Entity_LogicalId;NameAlias_WholeName\n01/09/2026;1;"A B', 'list-truncated'],
  ])('%.60j ends in %s', (text, code) => {
    expect(fault(text).code).toBe(code)
  })
})

it('reads the same however the text is cut', () => {
  const text = mangled(old)
  const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 })
  expect(readByUnits(euCsv, text)).toEqual(parse(text))
  fc.assert(
    fc.property(shares, (cuts) => {
      expect(readInPieces(euCsv, text, cuts)).toEqual(parse(text))
    }),
    { numRuns: 30 },
  )
})
