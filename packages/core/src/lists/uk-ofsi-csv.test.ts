import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MarsadError } from '../errors.ts'
import { collectList } from './collect.ts'
import { faultOf, readByUnits, readInPieces } from './list-formats.fixture.ts'
import { ofsiDocuments, ofsiShipNumber } from './uk-documents.ts'
import { ukOfsiCsv } from './uk-ofsi-csv.ts'
import { isShipNumber, numberedValues, ukDate } from './uk-parts.ts'

const small = readFileSync(new URL('./fixtures/ofsi-small.csv', import.meta.url), 'utf8')
const parse = (text: string, options?: Parameters<typeof ukOfsiCsv.open>[1]) => collectList(ukOfsiCsv, [text], options)

const fault = (text: string, options?: Parameters<typeof ukOfsiCsv.open>[1]): MarsadError =>
  faultOf(ukOfsiCsv, text, options)

describe('the OFSI list', () => {
  it('is dated by its first line', () => {
    expect(parse(small).head).toEqual({ list: 'gb_hmt_sanctions', published: '2018-04-13' })
  })

  it('joins the rows of a group wherever they stand', () => {
    const { records } = parse(small)
    expect(records.map(({ reference }) => reference)).toEqual(['OFSI-77', 'OFSI-78', 'OFSI-79', 'OFSI-81'])
    expect(records[0]?.party).toEqual({
      id: 'OFSI-77',
      schema: 'Person',
      caption: 'Anwar Salim AL-NUMAN',
      names: [
        { text: 'Anwar Salim AL-NUMAN', script: 'Latn', strength: 'primary', parts: ['AL-NUMAN', 'Anwar', 'Salim'] },
        { text: 'Salim ANWAR', script: 'Latn', strength: 'strong', parts: ['ANWAR', 'Salim'] },
      ],
      listings: [
        {
          list: 'gb_hmt_sanctions',
          reference: 'OFSI-77',
          programme: 'Example; Second example',
          listedOn: '2007-03-24',
          amendedOn: ['2016-04-01', '2017-05-02'],
        },
      ],
      birthDates: [{ edtf: '1968' }, { edtf: '1961-08' }],
      birthPlaces: [
        { city: 'Port', country: 'Algeria' },
        { city: 'Harbour', country: 'Algeria' },
      ],
      nationalities: ['Algerian', 'Libyan'],
      titles: ['Dr'],
      identifications: [
        {
          type: 'Passport',
          number: '592667',
          issuingCountry: 'Algerian',
          note: 'Passport No: 592667 (Algerian passport issued on 3 May 2007).',
        },
      ],
      addresses: [{ street: '1 Quay', city: 'Port', postalCode: '001', country: 'Algeria' }],
      citedReferences: ['QDi.986', 'QI.A.986.03'],
      comments: 'UN REF:QI.A.986.03. Keeps a bakery near a body (QDe.115).',
    })
  })

  it('names a body by its first name, its former ones as such, and what stands in brackets', () => {
    const party = parse(small).records[1]?.party
    expect(party?.schema).toBe('Organization')
    expect(party?.names.map(({ text, strength }) => `${text} ${strength}`)).toEqual([
      'HARBOUR BAKERIES (HB) primary',
      'HARBOUR BAKERIES strong',
      'HB weak',
      'OLD HARBOUR BAKERS former',
    ])
  })

  it('leaves out a row whose stray quote runs into another party’s', () => {
    const lines = small.split('\n')
    const [row = '', other = ''] = [lines[3], lines[6]]
    const stray = [
      ...lines.slice(0, 2),
      row.replace('HARBOUR', '"HARBOUR'),
      other.replace('HARBOUR BAKERS', 'HARBOUR"'),
      lines[7],
    ]
    const { records, skipped } = parse(stray.join('\n'))
    expect(records.map(({ reference }) => reference)).toEqual(['OFSI-79'])
    expect(skipped).toEqual([
      { where: 'line 3', reason: 'a quote runs from one row into another; the row was left out, 2 lines in all' },
    ])
  })

  it('undoes quotes that were doubled twice', () => {
    const text = small.replace('SEA WATCH,', '"OOO """"SEA WATCH""""",')
    expect(parse(text).records[2]?.party.names[0]).toMatchObject({ text: 'OOO "SEA WATCH"' })
  })

  it('takes an entity whose text opens with a ship’s number for a ship', () => {
    expect(parse(small).records[2]?.party).toMatchObject({
      schema: 'Vessel',
      identifications: [{ type: 'IMO number', number: '9074729' }],
    })
  })

  it('counts the rows it leaves out and the references it cannot read', () => {
    expect(parse(small).skipped).toEqual([
      { where: 'line 9, OFSI-80', reason: 'cells: 10, columns: 29; the row was left out' },
      { where: 'line 11', reason: 'the Group ID "" is no number; left out' },
      { where: 'OFSI-81 (line 10)', reason: 'a UN reference that cannot be read: "077. Baker."' },
    ])
  })

  it('keeps every column, those that belong together as one value', () => {
    expect(parse(small).records[0]?.fields).toEqual({
      Name: [
        'Name 6=ANWAR | Name 1=Salim | Alias Type=AKA',
        'Name 6=AL-NUMAN | Name 1=Anwar | Name 2=Salim | Title=Dr | Alias Type=Prime Alias',
      ],
      Address: ['Address 1=1 Quay | Address 6=Port | Post/Zip Code=001 | Country=Algeria'],
      Regime: ['Regime=Example | Listed On=01/04/2016', 'Regime=Second example | Listed On=24/03/2007'],
      DOB: ['00/00/1968', '00/08/1961'],
      'Town of Birth': ['(1) Port (2) Harbour'],
      'Country of Birth': ['(1)-(2) Algeria'],
      Nationality: ['(1) Algerian (2) Libyan'],
      'Passport Details': ['Passport No: 592667 (Algerian passport issued on 3 May 2007).'],
      'Other Information': ['UN REF:QI.A.986.03. Keeps a bakery near a body (QDe.115).'],
      'Group Type': ['Individual'],
      'Last Updated': ['02/05/2017'],
      'Group ID': ['77'],
    })
  })

  it('reads the columns of newer files', () => {
    const text = [
      'Last Updated,01/02/2024',
      'Name 6,Name 1,Name 2,Name 3,Name 4,Name 5,Title,Name Non-Latin Script,Non-Latin Script Type,Non-Latin Script Language,DOB,Town of Birth,Country of Birth,Nationality,Passport Number,Passport Details,National Identification Number,National Identification Details,Position,Other Information,Group Type,Alias Type,Alias Quality,Regime,Listed On,UK Sanctions List Date Designated,Last Updated,Group ID',
      'NUMAN,Anwar,,,,,,أنور النعمان,,,,,,,A 1234,expired,2132370,,,(UK Sanctions List Ref):AFG0006. (UN Ref):TAi.002. Other.,Individual,Primary name,,Example,01/02/2003,02/02/2003,03/02/2003,7172',
      'NUMAN,,,,,,,أنور النعمان,,,,,,,A 1234,expired,2132370,,,(UK Sanctions List Ref):AFG0006. (UN Ref):TAi.002. Other.,Individual,AKA,Low,Example,01/02/2003,02/02/2003,03/02/2003,7172',
    ].join('\r\n')
    const { records, skipped } = parse(text)
    expect(skipped).toEqual([])
    expect(records[0]?.party).toMatchObject({
      names: [
        { text: 'Anwar NUMAN', strength: 'primary' },
        { text: 'NUMAN', strength: 'weak' },
        { text: 'أنور النعمان', script: 'Arab', strength: 'original-script' },
      ],
      identifications: [
        { type: 'Passport', number: 'A 1234', note: 'expired' },
        { type: 'National identifier', number: '2132370' },
      ],
      citedReferences: ['TAi.002', 'gb_fcdo_sanctions:AFG0006'],
    })
  })
})

describe('a file that is no OFSI list', () => {
  const header = small.split('\n')[1] ?? ''
  const row = small.split('\n')[3] ?? ''
  it.each([
    ['', 'file-empty'],
    [' \n', 'file-empty'],
    ['a,b\n1,2', 'list-wrong-shape'],
    ['x\n'.repeat(50), 'list-wrong-shape'],
    [`Last Updated,13/04/2018\n${header}\n`, 'list-wrong-shape'],
    [`Last Updated,13/04/2018\nName 6,Group ID\nA,1`, 'list-wrong-shape'],
    [`${header}\n${row}`, 'edition-undated'],
    [`Last Updated,yesterday\n${header}\n${row}`, 'edition-undated'],
    [`Last Updated,13/04/2018\n${header}\n"${row}`, 'list-truncated'],
    [`Last Updated,13/04/2018\n${header}\n\0`, 'list-malformed'],
  ])('%.40j ends in %s', (text, code) => {
    expect(fault(text).code).toBe(code)
  })

  it('takes the day from the caller', () => {
    expect(parse(`${header}\n${row}`, { published: '2018-04-13' }).records).toHaveLength(1)
  })

  it('stops at a cell or a number of parties over the limit', () => {
    expect(fault(small, { limits: { textLength: 20 } }).code).toBe('file-too-large')
    expect(fault(small, { limits: { records: 2 } }).code).toBe('file-too-large')
  })
})

it('reads the same however the text is cut', () => {
  const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 })
  expect(readByUnits(ukOfsiCsv, small)).toEqual(parse(small))
  fc.assert(
    fc.property(shares, (cuts) => {
      expect(readInPieces(ukOfsiCsv, small, cuts)).toEqual(parse(small))
    }),
    { numRuns: 30 },
  )
})

describe('how the UK prints things', () => {
  it.each([
    ['01/08/1979', '1979-08-01'],
    ['00/00/1968', '1968'],
    ['dd/mm/1968', '1968'],
    ['00/08/1961', '1961-08'],
    ['1968', '1968'],
    ['31/02/1960', undefined],
    ['05/00/1960', undefined],
    ['00/00/0000', undefined],
    ['01/13/1979', undefined],
    ['soon', undefined],
  ])('the date %s', (printed, edtf) => {
    expect(ukDate(printed)).toBe(edtf)
  })

  it.each([
    ['(1) Iraq (2) Iran', ['Iraq', 'Iran']],
    ['1) Saudi Arabia 2) Qatar', ['Saudi Arabia', 'Qatar']],
    ['a) French, b) Tunisian', ['French', 'Tunisian']],
    ['a) General b)Major General', ['General', 'Major General']],
    ['(1)-(2) Tunisia (3) Libya', ['Tunisia', 'Libya']],
    ['(1) to (6) Algeria (7) Morocco', ['Algeria', 'Morocco']],
    ['(1) Manzil (2)-(6) -', ['Manzil']],
    ['(1) Germany (b) Algeria', ['Germany', 'Algeria']],
    ['Branch 293 (2) of (1)', ['Branch 293 (2) of (1)']],
    ['Port', ['Port']],
    ['', []],
  ])('the numbered cell %s', (cell, values) => {
    expect(numberedValues(cell)).toEqual(values)
  })

  it.each([
    ['(1) C2002515 (Iran) (2) 477845448 (USA)', ['C2002515 Iran', '477845448 USA']],
    ['Kuwaiti passport no. (A)001714467 (B)101505554', ['001714467', '101505554']],
    ['Ration card no. 0134852', ['0134852']],
    ['381420754. Date of Issue 7 December 2011', ['381420754']],
    ['TR-P 614 166 (Turkish). Issued in 2006', ['TR-P 614 166 Turkish']],
    ['Italian Fiscal Code BNSDLA70L14Z352B', ['BNSDLA70L14Z352B']],
    ['D0005788 (Diplomatic)', ['D0005788']],
    ['Uganda Passport.', ['']],
    ['983 (Diplomatic)', ['']],
  ])('the document %s', (cell, found) => {
    const shown = ofsiDocuments('Passport', cell).map((one) =>
      [one.number, one.issuingCountry].filter(Boolean).join(' '),
    )
    expect(shown).toEqual(found)
  })

  it.each([
    ['IMO: 9074729. MMSI: 1.', 'IMO number 9074729'],
    ['(IMO number: 9074729). Annex XIV.', 'IMO number 9074729'],
    ['UN and EU listing. UN Ref LYe.005. IMO: 9074729.', 'IMO number 9074729'],
    ['Annex XIII. UN listing. UN Ref KPe.022. IMO Number: 5342883.', 'IMO company number 5342883'],
    ['Runs the following vessels with IMO Number: (a) 9074729', undefined],
    ['Bakes bread.', undefined],
  ])('the ship %s', (text, shown) => {
    const found = ofsiShipNumber(text)
    expect(found && `${found.type} ${found.number}`).toBe(shown)
  })

  it('checks the last digit of a ship’s number', () => {
    expect(['9074729', '8937675', '9074728', '123456', '90747290'].map(isShipNumber)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
  })
})
