import { describe, expect, it } from 'vitest'
import { MarsadError } from '../errors.ts'
import type { ListRecord } from '../register/types.ts'
import { type CollectedList, collectingSink } from './collect.ts'
import { detectFormat } from './detect.ts'
import { ofacCsv } from './ofac-csv.ts'

const end = '\u001a'
const crlf = (lines: readonly string[]): string => `${lines.join('\r\n')}\r\n`
const nulls = (count: number): string => ',-0- '.repeat(count)

/** Written for the tests; only the first party's number, name and programme are OFAC's. */
const sdn = crlf([
  `6636,"TALIBAN",-0- ,"SDGT"${nulls(7)},-0- `,
  `90002,"FAMILY NAME, Example Given","individual","SDGT] [IFSR","Head of the Orchard Society"${nulls(6)},"DOB 10 Mar 1957; alt. DOB circa 1958; DOB soon; POB Exampleton, Iran; nationality Iran; citizen Syria; Gender Male; Passport X0001 (Iran) issued 12 Aug 2000 expires 19 Jun 2005; alt. Passport X0002; National ID No. 77-1 (somewhere); Digital Currency Address - XBT 1Example; Phone Number 123456; Website example.org; a.k.a. 'ABU EXAMPLE'; f.k.a. 'NAME, Old'; Linked To: TALIBAN; Linked To: PEAR LINES S.A."`,
  `90003,"OCEAN PEAR","vessel","CUBA",-0- ,"CL0001","Tug",-0- ,"212","Cuba","Pear Lines","Vessel Registration Identification IMO 1234567; Linked To: PEAR LINES S.A."`,
  `90004,"PEAR LINES S.A.",-0- ,"CUBA"${nulls(7)},"all offices worldwide; Registration Nu"`,
  `90005,"EP-EXA","aircraft","SDGT"${nulls(7)},"Aircraft Model PEAR-1; Aircraft Manufacturer's Serial Number (MSN) 42."`,
])
const alt = crlf([
  '6636,1,"aka","NORTHERN ""ORCHARD"" SOCIETY",-0- ',
  '6636,2,"fka","OLD ORCHARD SOCIETY",-0- ',
  '90002,3,"nka","NEW NAME, Example",-0- ',
  '90002,4,"aka","ABU GIVEN",-0- ',
  '99999,5,"aka","NOBODY",-0- ',
])
const add = crlf([
  '6636,10,-0- ,-0- ,"Afghanistan",-0- ',
  '90004,11,"1 Pear Street","Exampleton, North 12345","Cuba",-0- ',
  '90005,12,-0- ,-0- ,-0- ,-0- ',
])
const comments = '90004,"mber 555 (Cuba)."\r\n'

interface Files {
  readonly sdn?: string
  readonly alt?: string
  readonly add?: string
  readonly comments?: string
}
type Options = NonNullable<Parameters<typeof ofacCsv.open>[1]>
const parse = (
  files: Files,
  options: Options = { published: '2021-07-20' },
  size = Number.POSITIVE_INFINITY,
): CollectedList => {
  const sink = collectingSink()
  const parser = ofacCsv.open(sink, options)
  const write = (text: string): void => {
    for (let at = 0; at < text.length; at += size) parser.write(text.slice(at, at + size))
  }
  write(files.sdn ?? sdn)
  for (const { part, name } of ofacCsv.files?.beside('sdn.csv') ?? []) {
    const text = files[part as keyof Files]
    if (text === undefined) continue
    parser.part?.(part, name)
    write(text)
  }
  parser.end()
  return sink.result()
}
const whole = { sdn: sdn + end, alt: alt + end, add: add + end, comments }
const list = parse(whole)
const record = (uid: string): ListRecord => {
  const found = list.records.find((one) => one.reference === uid)
  if (!found) throw new Error(`no record ${uid}`)
  return found
}
const failure = (run: () => unknown): MarsadError => {
  try {
    run()
  } catch (error) {
    if (error instanceof MarsadError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}

describe('the set', () => {
  it('is one edition of the day the caller gives', () => {
    expect(list.head).toEqual({ list: 'us_ofac_sdn', published: '2021-07-20' })
    expect(list.records).toHaveLength(5)
    expect(failure(() => parse(whole, {})).code).toBe('edition-undated')
  })
  it('is told by its programmes which list it is', () => {
    const plc = sdn.replaceAll('SDGT', 'NS-PLC')
    const sectoral = `1,"PEAR OIL",-0- ,"UKRAINE-EO13662"${nulls(7)},"Tax ID No. 1; alt. Executive Order 13662 Directive Determination - Subject to Directive 2."\r\n`
    expect(parse({ sdn: sectoral }).head.list).toBe('us_ofac_cons')
    expect(parse({ sdn: plc }).head.list).toBe('us_ofac_cons')
    expect(parse({ sdn: plc }, { published: '2021-07-20', list: 'other' }).head.list).toBe('other')
  })
  it('is the same for one chunk and for single characters', () => {
    expect(parse(whole, { published: '2021-07-20' }, 1)).toEqual(list)
  })
  it('keeps aliases and addresses with their party', () => {
    const { party, fields } = record('6636')
    expect(party.names.map(({ text, strength }) => [text, strength])).toEqual([
      ['TALIBAN', 'primary'],
      ['NORTHERN "ORCHARD" SOCIETY', 'strong'],
      ['OLD ORCHARD SOCIETY', 'former'],
    ])
    expect(party).toMatchObject({ schema: 'Organization', addresses: [{ country: 'Afghanistan' }] })
    expect(fields.alt).toEqual([
      'alt_num=1 | alt_type=aka | alt_name=NORTHERN "ORCHARD" SOCIETY | alt_remarks=',
      'alt_num=2 | alt_type=fka | alt_name=OLD ORCHARD SOCIETY | alt_remarks=',
    ])
    expect(record('90005').party).not.toHaveProperty('addresses')
    expect(record('90005').fields.add).toEqual([
      'add_num=12 | Address= | City/State/Province/Postal Code= | Country= | Add_remarks=',
    ])
  })
  it('takes remarks on where the column ended', () => {
    expect(record('90004').fields.Remarks).toEqual(['all offices worldwide; Registration Number 555 (Cuba).'])
    expect(record('90004').party.identifications).toEqual([
      { type: 'Registration Number', number: '555', issuingCountry: 'Cuba' },
    ])
  })
})

describe('remarks', () => {
  it('give a person’s facts', () => {
    expect(record('90002').party).toMatchObject({
      schema: 'Person',
      caption: 'Example Given FAMILY NAME',
      gender: 'male',
      birthDates: [{ edtf: '1957-03-10' }, { edtf: '1958~', note: 'circa 1958' }],
      birthPlaces: [{ city: 'Exampleton', country: 'Iran' }],
      nationalities: ['Iran', 'Syria'],
      positions: ['Head of the Orchard Society'],
      identifications: [
        {
          type: 'Passport',
          number: 'X0001',
          issuingCountry: 'Iran',
          issuedOn: '2000-08-12',
          note: 'expires 2005-06-19',
        },
        { type: 'Passport', number: 'X0002' },
        { type: 'National ID No.', number: '77-1', note: 'somewhere' },
        { type: 'Digital Currency Address - XBT', number: '1Example' },
      ],
      listings: [{ programme: 'SDGT; IFSR' }],
    })
  })
  it('give the weak names that stand nowhere else', () => {
    expect(record('90002').party.names.slice(1)).toEqual([
      { text: 'Example NEW NAME', strength: 'strong', parts: ['NEW NAME', 'Example'], note: 'nka', script: 'Latn' },
      { text: 'ABU GIVEN', strength: 'strong', script: 'Latn' },
      { text: 'ABU EXAMPLE', strength: 'weak', script: 'Latn' },
      { text: 'Old NAME', strength: 'weak', parts: ['NAME', 'Old'], note: 'f.k.a.', script: 'Latn' },
    ])
  })
  it('name other parties, found by their primary name', () => {
    expect(record('90002').party.links).toEqual([
      { type: 'UnknownLink', as: 'object', to: 'ofac-6636', caption: 'TALIBAN' },
      { type: 'UnknownLink', as: 'object', to: 'ofac-90004', caption: 'PEAR LINES S.A.' },
    ])
  })
  it('give the numbers of vessels and aircraft', () => {
    expect(record('90003').party).toMatchObject({
      schema: 'Vessel',
      nationalities: ['Cuba'],
      identifications: [
        { type: 'Vessel Call Sign', number: 'CL0001' },
        { type: 'Vessel Registration Identification', number: 'IMO 1234567' },
      ],
    })
    expect(record('90003').party.links?.map((link) => link.as)).toEqual(['object', 'owner'])
    expect(record('90005').party.identifications).toEqual([
      { type: "Aircraft Manufacturer's Serial Number (MSN)", number: '42' },
    ])
  })
  it('stay whole beside the party', () => {
    expect(record('90002').party.comments).toContain('Phone Number 123456')
    expect(record('90003').fields).toMatchObject({ Tonnage: [''], GRT: ['212'], Vess_type: ['Tug'] })
  })
  it('count what cannot be read', () => {
    expect(list.skipped).toEqual([
      { where: 'alt.csv, line 5', reason: 'no party has the number 99999; the row was left out' },
      { where: '90002 (line 2)', reason: 'a birth date that cannot be read: DOB soon' },
    ])
  })
})

describe('damage', () => {
  it('is recognised where two lists are glued around an end mark', () => {
    const glued = parse({
      sdn: `${sdn}${end}${crlf([`9639,"NAME, Other","individual","NS-PLC"${nulls(8)}`, '9640,x'])}${end}`,
    })
    expect(glued.head.list).toBe('us_ofac_sdn')
    expect(glued.records.map((one) => one.reference)).not.toContain('9639')
    expect(glued.skipped.at(0)).toEqual({
      where: 'line 6',
      reason:
        '2 lines stand behind the end mark (0x1A) of the file, beginning with "9639,"NAME, Other","individual","NS-PLC"": another list, glued on. They were not taken over',
    })
  })
  it.each([
    ['alt.csv', alt, 'the aliases'],
    ['add.csv', add, 'the addresses'],
    ['sdn_comments.csv', '12300,"Z S.A.S.; Linked To: RED PEAR; Linked To: BLUE PEAR"\r\n', 'the ends of long remarks'],
  ])('a file of the set alone is an error: %s', (_, text, holds) => {
    expect(detectFormat(text).id).toBe('ofac-csv')
    const error = failure(() => parse({ sdn: text }, {}))
    expect(error.code).toBe('list-incomplete')
    expect(error.message).toContain(holds)
  })
  it('a file in the place of another is refused', () => {
    expect(failure(() => parse({ alt: add })).code).toBe('list-wrong-shape')
    expect(failure(() => parse({ sdn: 'a,b\r\n' })).code).toBe('list-wrong-shape')
    expect(failure(() => parse({ sdn: '' })).code).toBe('file-empty')
    expect(failure(() => parse({ sdn: `${end}\r\n` })).code).toBe('list-wrong-shape')
  })
  it('rows that do not fit are left out and counted', () => {
    const { records, skipped } = parse({
      sdn: `${sdn}${crlf([`6636,"AGAIN",-0- ,"SDGT"${nulls(8)}`, '7,short', `x,"NO NUMBER",-0- ,"SDGT"${nulls(8)}`, `90009,"ODD","balloon","SDGT"${nulls(8)}`])}`,
      alt: crlf(['6636,1,"aka",-0- ,-0- ', '6636,2,"dba","SHOP",-0- ']),
    })
    expect(records.map((one) => one.reference)).toEqual(['6636', '90002', '90003', '90004', '90005', '90009'])
    expect(skipped.map((one) => `${one.where}: ${one.reason}`)).toEqual(
      expect.arrayContaining([
        'line 6: the number 6636 stands twice; the first row was kept',
        'line 7: 2 columns instead of 12; the row (7) was left out',
        'line 8: "x" is no party\'s number; the row was left out',
        '90009 (line 9): SDN_Type "balloon" is not known; taken as an entity',
        '6636 (line 1): an alias without a name',
        '6636 (line 1): the alias type "dba" of "SHOP" is not known; taken as weak',
      ]),
    )
  })
  it('reads long nonsense in little time', () => {
    const text = (item: string): string => item.repeat(150_000 / item.length)
    for (const item of ['Passport 1 issued ', '; Linked To: A', ' (', '; a ', 'No. 1 expires ']) {
      const row = `6636,"TALIBAN",-0- ,"SDGT"${nulls(7)},"Passport ${text(item)}"\r\n`
      expect(parse({ sdn: row }).records).toHaveLength(1)
    }
  })
  it('keeps to its limits', () => {
    expect(failure(() => parse(whole, { published: '2021-07-20', limits: { records: 2 } })).code).toBe('file-too-large')
    expect(failure(() => parse(whole, { published: '2021-07-20', limits: { textLength: 100 } })).code).toBe(
      'file-too-large',
    )
    expect(failure(() => parse({ sdn: '36,"OPEN' })).code).toBe('list-truncated')
    expect(failure(() => parse({ sdn: `${sdn}36,"OPEN` })).message).toContain('line 6 is never closed')
  })
  it('passes over a row of names of columns', () => {
    const names =
      'ent_num,SDN_Name,SDN_Type,Program,Title,Call_Sign,Vess_type,Tonnage,GRT,Vess_flag,Vess_owner,Remarks\r\n'
    expect(parse({ sdn: names + sdn }).records).toHaveLength(5)
  })
})

describe('names of files', () => {
  it('tell the parts of both sets, whatever their case', () => {
    expect(ofacCsv.files?.partOf('SDN.CSV')).toBe('main')
    expect(ofacCsv.files?.partOf('cons_alt.csv')).toBe('alt')
    expect(ofacCsv.files?.partOf('other.csv')).toBeUndefined()
    expect(ofacCsv.files?.beside('CONS_PRIM.CSV').map((file) => file.name)).toEqual([
      'cons_alt.csv',
      'cons_add.csv',
      'cons_comments.csv',
    ])
  })
})
