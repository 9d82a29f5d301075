import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MarsadError } from '../errors.ts'
import { collectList } from './collect.ts'
import { detectFormat } from './detect.ts'
import { euCsv } from './eu-csv.ts'
import { euXml } from './eu-xml.ts'
import { genericCsv } from './generic-csv.ts'
import { parseMapping } from './generic-mapping.ts'
import type { ListFormat } from './types.ts'
import { ukOfsiCsv } from './uk-ofsi-csv.ts'
import { ukXml } from './uk-xml.ts'

const long = 190_000
const endless: Readonly<Record<string, string>> = {
  commas: `${','.repeat(long)}x`,
  spaces: `x${' '.repeat(long)}x`,
  'no-break spaces': `(${'\u00a0'.repeat(long)}`,
  brackets: '('.repeat(long),
  numbers: '(1) '.repeat(long / 4),
  citations: 'UN Ref '.repeat(long / 8),
  annexes: 'annex X('.repeat(long / 8),
  passports: `1234 (A${' passport'.repeat(long / 10)}`,
  circa: 'circa '.repeat(long / 6),
  letters: 'A'.repeat(long),
  prototype: '__proto__',
}
const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`

/** How reading ends: `read`, or with a code; anything else that escapes is a fault. */
const ending = (format: ListFormat, text: string): string => {
  try {
    collectList(format, [text])
    return 'read'
  } catch (error) {
    if (error instanceof MarsadError) return error.code
    throw error
  }
}
const ends = (format: ListFormat, text: string): void => expect(endings).toContain(ending(format, text))
const endings = ['read', 'list-wrong-shape', 'file-too-large']

/** Each text in every place of a file: patterns that take their time with it would never come to an end. */
describe.each(Object.entries(endless))('a list full of %s', (_, text) => {
  it('of OFSI', () => {
    const header =
      'Name 6,Name 1,Name 2,Title,DOB,Town of Birth,Country of Birth,Nationality,Passport Details,NI Number,Position,Country,Other Information,Group Type,Alias Type,Regime,Listed On,Last Updated,Group ID'
    const row = ['A', ...Array(17).fill(cell(text)), '1'].join(',')
    ends(ukOfsiCsv, `Last Updated,13/04/2018\n${header}\n${row}\n`)
    ends(
      ukOfsiCsv,
      `Last Updated,13/04/2018\n${header}\n${['A', '', '', ...Array(15).fill(cell(text)), '1'].join(',')}\n`,
    )
  })

  it('of the EU as a table', () => {
    const columns = [
      'Entity_remark',
      'Naal_function',
      'Addr_street',
      'Addr_other',
      'Birt_date',
      'Iden_number',
      'Citi_country',
    ]
    const header = ['Date_file', 'Entity_logical_id', 'Naal_wholename', ...columns].join(';')
    ends(euCsv, `${header}\n04/07/2018;1;A B;${columns.map(() => cell(text)).join(';')}\n`)
    ends(euCsv, `${header}\n${cell(`04/07/2018;1;A B;${columns.map(() => text).join(';')}`)}\n`)
  })

  it('in XML', () => {
    const plain = text.replaceAll('<', '').replaceAll('"', '')
    const attributes = `unitedNationId="${plain}" designationDetails="${plain}"`
    ends(
      euXml,
      `<export generationDate="2020-01-02"><sanctionEntity logicalId="1" ${attributes}><remark>${plain}</remark><nameAlias wholeName="A B"><remark>${plain}</remark></nameAlias><birthdate birthdate="${plain}"/><regulation publicationDate="${plain}"/></sanctionEntity></export>`,
    )
    ends(
      ukXml,
      `<Designations><DateGenerated>10/09/2026</DateGenerated><Designation><UniqueID>A1</UniqueID><UNReferenceNumber>${plain}</UNReferenceNumber><OtherInformation>${plain}</OtherInformation><Names><Name><Name6>A B</Name6><NameType>${plain}</NameType></Name></Names><IndividualDetails><Individual><DOBs><DOB>${plain}</DOB></DOBs></Individual></IndividualDetails><ShipDetails><Ship><IMONumbers><IMONumber>${plain}</IMONumber></IMONumbers></Ship></ShipDetails></Designation></Designations>`,
    )
  })

  it('with a mapping', () => {
    const columns = {
      reference: 'No',
      name: 'Name',
      birthDate: 'Born',
      schema: 'Kind',
      citedReferences: 'UN',
      gender: 'Sex',
    }
    const format = genericCsv(parseMapping({ list: 'xx_list', published: '2020-01-02', columns }))
    ends(format, `No,Name,Born,Kind,UN,Sex\nA,B,${Array(4).fill(cell(text)).join(',')}\n`)
  })
})

it('looks for a root in the first lines only', () => {
  expect(() => detectFormat('<export '.repeat(130_000))).toThrow(expect.objectContaining({ code: 'format-unknown' }))
})

/** A cut, a repetition or a stray sign somewhere in a file. */
const damage = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 0, max: 400 }),
    put: fc.constantFrom(
      '',
      '"',
      ';',
      ',',
      '\n',
      '\t',
      '<',
      '>',
      '&',
      '?',
      '\ufffd',
      '\ud800',
      '=',
      '/',
      '()',
      '00',
      'UN Ref ',
    ),
  }),
  { minLength: 1, maxLength: 6 },
)
const fixture = (name: string): string => readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8')

describe.each<readonly [string, ListFormat]>([
  ['eu-small.xml', euXml],
  ['eu-small-10.csv', euCsv],
  ['eu-small-11.csv', euCsv],
  ['uk-small.xml', ukXml],
  ['ofsi-small.csv', ukOfsiCsv],
])('%s, damaged', (name, format) => {
  const whole = fixture(name)

  it('ends in parties that are whole, or in an error with a code', () => {
    fc.assert(
      fc.property(damage, (blows) => {
        let text = whole
        for (const { at, length, put } of blows) {
          const from = Math.floor(at * text.length)
          text = text.slice(0, from) + put + text.slice(from + length)
        }
        try {
          for (const { party, reference, fields } of collectList(format, [text]).records) {
            expect(party.id).toBe(reference)
            expect(party.caption).not.toBe('')
            expect(party.names.filter(({ strength }) => strength === 'primary')).toHaveLength(1)
            expect(Object.keys(fields).length).toBeGreaterThan(0)
          }
        } catch (error) {
          if (!(error instanceof MarsadError)) throw error
        }
      }),
      { numRuns: 300 },
    )
  })
})
