import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MarsadError } from '../errors.ts'
import { collectList } from './collect.ts'
import { faultOf, readByUnits, readInPieces } from './list-formats.fixture.ts'
import { ukXml } from './uk-xml.ts'

const small = readFileSync(new URL('./fixtures/uk-small.xml', import.meta.url), 'utf8')
const parse = (text: string, options?: Parameters<typeof ukXml.open>[1]) => collectList(ukXml, [text], options)

const fault = (text: string, options?: Parameters<typeof ukXml.open>[1]): MarsadError => faultOf(ukXml, text, options)

const dated = '<DateGenerated>10/09/2026</DateGenerated>'
const list = (body: string, head = dated): string => `<Designations>${head}${body}</Designations>`
const name = (text: string, type: string, more = ''): string =>
  `<Name><Name6>${text}</Name6><NameType>${type}</NameType>${more}</Name>`
const entry = (names: string, more = ''): string =>
  `<Designation><UniqueID>AQD0001</UniqueID><Names>${names}</Names><IndividualEntityShip>Individual</IndividualEntityShip>${more}</Designation>`

describe('the UK Sanctions List', () => {
  it('is dated by DateGenerated, day first', () => {
    expect(parse(small).head).toEqual({ list: 'gb_fcdo_sanctions', published: '2024-06-05' })
  })

  it('reads every element of a person', () => {
    expect(parse(small).records[0]?.party).toEqual({
      id: 'AQD0001',
      schema: 'Person',
      caption: 'Anwar Salim AL-NUMAN',
      names: [
        { text: 'Anwar Salim AL-NUMAN', script: 'Latn', strength: 'primary', parts: ['Anwar', 'Salim', 'AL-NUMAN'] },
        { text: 'NUMAN', script: 'Latn', strength: 'weak' },
        { text: 'Anvar AL-NUMAN', script: 'Latn', strength: 'strong', parts: ['Anvar', 'AL-NUMAN'] },
        { text: 'Salim ANWAR', script: 'Latn', strength: 'strong', parts: ['Salim', 'ANWAR'] },
        { text: 'THE BAKER', script: 'Latn', strength: 'weak' },
        { text: 'أنور سالم النعمان', script: 'Arab', strength: 'original-script' },
      ],
      listings: [
        {
          list: 'gb_fcdo_sanctions',
          reference: 'AQD0001',
          programme: 'The Example Regulations 2019',
          listedOn: '2004-01-02',
          amendedOn: ['2022-02-01'],
        },
      ],
      gender: 'male',
      birthDates: [{ edtf: '1950' }, { edtf: '1955-08-27' }, { edtf: '1961-08' }],
      birthPlaces: [{ city: 'Port', country: 'Algeria' }],
      nationalities: ['Algeria', 'Libya'],
      titles: ['Dr'],
      positions: ['Baker of the port'],
      identifications: [
        { type: 'Passport', number: 'P04581926', note: 'expired' },
        { type: 'National identifier', number: '2132370' },
      ],
      addresses: [
        { street: '1 Quay, Old town', city: 'Port', postalCode: '001', country: 'Algeria' },
        { country: 'Libya' },
      ],
      citedReferences: ['QDi.986', 'gb_hmt_sanctions:OFSI-1234'],
      comments: 'Keeps a bakery.\nBread.',
    })
  })

  it('counts a kind of name it does not know, and a birth date that is none', () => {
    const where = 'AQD0001 (entry 1)'
    expect(parse(small).skipped).toEqual([
      { where, reason: 'the kind of name "Nickname" is not known; the name is taken as weak' },
      { where, reason: 'a birth date that cannot be read: 31/02/1960' },
    ])
  })

  it('reads bodies and ships with their numbers', () => {
    const [, body, ship] = parse(small).records
    expect(body?.party).toMatchObject({
      schema: 'Organization',
      identifications: [{ type: 'Business registration number', number: '1027700132195' }],
    })
    expect(ship?.party).toMatchObject({
      schema: 'Vessel',
      identifications: [{ type: 'IMO number', number: '9074729', note: 'IMO number: 9074729' }],
    })
  })

  it('keeps every element as printed, each by its path', () => {
    expect(parse(small).records[0]?.fields).toEqual({
      LastUpdated: ['01/02/2022'],
      DateDesignated: ['02/01/2004'],
      UniqueID: ['AQD0001'],
      OFSIGroupID: ['1234'],
      UNReferenceNumber: ['QDi.986'],
      'Names/Name': [
        'Name6=NUMAN | NameType=ALias | AliasStrength=Low quality a.k.a',
        'Name1=Anwar | Name2=Salim | Name6=AL-NUMAN | NameType=Primary name',
        'Name1=Anvar | Name6=AL-NUMAN | NameType=Primary Name Variation',
        'Name1=Salim | Name6=ANWAR | NameType=alias | AliasStrength=Good quality a.k.a',
        'Name6=THE BAKER | NameType=Nickname',
      ],
      'NonLatinNames/NonLatinName': ['NameNonLatinScript=أنور سالم النعمان | NonLatinScriptType=Arabic'],
      'Titles/Title': ['Dr'],
      RegimeName: ['The Example Regulations 2019'],
      IndividualEntityShip: ['Individual'],
      DesignationSource: ['UN'],
      SanctionsImposed: ['Asset freeze|Travel Ban'],
      SanctionsImposedIndicators: ['AssetFreeze=true | TravelBan=true'],
      OtherInformation: ['Keeps a bakery.'],
      UKStatementofReasons: ['Bread.'],
      'Addresses/Address': [
        'AddressLine1=1 Quay | AddressLine2=Old town | AddressLine6=Port | AddressPostalCode=001 | AddressCountry=Algeria',
        'AddressCountry=Libya',
      ],
      'IndividualDetails/Individual/DOBs/DOB': ['dd/mm/1950', '27/08/1955', '00/08/1961', '31/02/1960'],
      'IndividualDetails/Individual/BirthDetails/Location': ['TownOfBirth=Port | CountryOfBirth=Algeria'],
      'IndividualDetails/Individual/Genders/Gender': ['Male'],
      'IndividualDetails/Individual/Nationalities/Nationality': ['Algeria', 'Libya'],
      'IndividualDetails/Individual/Positions/Position': ['Baker of the port'],
      'IndividualDetails/Individual/PassportDetails/Passport': [
        'PassportNumber=P04581926 | PassportAdditionalInformation=expired',
        'PassportNumber=P04581926 | PassportAdditionalInformation=expired',
      ],
      'IndividualDetails/Individual/NationalIdentifierDetails/NationalIdentifier': ['NationalIdentifierNumber=2132370'],
    })
  })

  it.each([
    [
      [name('A ONE', 'Alias'), name('B TWO', 'PRIMARY NAME'), name('C THREE', 'Primary Name')],
      ['B TWO primary', 'A ONE strong', 'C THREE strong'],
    ],
    [
      [name('A ONE', 'Alias', '<AliasStrength>LOW quality a.k.a</AliasStrength>'), name('B TWO', 'AKA')],
      ['B TWO primary', 'A ONE weak'],
    ],
    [
      [name('A ONE', 'FKA'), name('B TWO', 'primary name')],
      ['B TWO primary', 'A ONE former'],
    ],
    [[name('A ONE', 'Alias'), name(' ', 'Primary Name')], ['A ONE primary']],
  ])('orders names whatever their casing: %#', (names, strengths) => {
    const party = parse(list(entry(names.join('')))).records[0]?.party
    expect(party?.names.map(({ text, strength }) => `${text} ${strength}`)).toEqual(strengths)
    expect(party?.caption).toBe(strengths[0]?.replace(' primary', ''))
  })

  it('takes a name in its own letters for the first where there is no other', () => {
    const names =
      '<NonLatinNames><NonLatinName><NameNonLatinScript>أنور سالم</NameNonLatinScript></NonLatinName></NonLatinNames>'
    expect(parse(list(entry('', names))).records[0]?.party).toMatchObject({
      caption: 'أنور سالم',
      names: [{ text: 'أنور سالم', script: 'Arab', strength: 'primary' }],
    })
  })

  it('cites a UN reference of the free text, and leaves out an entry without any name or reference', () => {
    const text = list(
      entry(name('A ONE', 'Primary Name'), '<OtherInformation>UN Ref QE.A.4.01. Near (QDe.115).</OtherInformation>') +
        '<Designation><UniqueID>X0002</UniqueID></Designation><Designation><Names/></Designation>',
    )
    const { records, skipped } = parse(text)
    expect(records.map((record) => record.party.citedReferences)).toEqual([['QDe.004', 'QE.A.4.01']])
    expect(skipped.map(({ reason }) => reason)).toContain('not one name; the entry was left out')
    expect(skipped.map(({ reason }) => reason)).toContain('no UniqueID; the entry was left out')
  })
})

describe('a file that is no UK list', () => {
  it.each([
    ['', 'file-empty'],
    [list(''), 'list-wrong-shape'],
    ['<Designation/>', 'list-wrong-shape'],
    [list(entry(name('A', 'Alias')), ''), 'edition-undated'],
    [list(entry(name('A', 'Alias')), '<DateGenerated>31/02/2020</DateGenerated>'), 'edition-undated'],
    [small.slice(0, 1500), 'list-truncated'],
    [list('<Designation></Name>'), 'list-malformed'],
    [`<!DOCTYPE x>${small.slice(small.indexOf('<Designations'))}`, 'list-forbidden'],
    [list(entry(name('a'.repeat(3000), 'Alias'))), 'list-wrong-shape'],
  ])('%.50s ends in %s', (text, code) => {
    expect(fault(text).code).toBe(code)
  })

  it('takes the day from the caller', () => {
    const undated = list(entry(name('A B', 'Alias')), '')
    expect(parse(undated, { published: '2020-01-02' }).head.published).toBe('2020-01-02')
  })

  it('cuts a text over the limit and says so', () => {
    const long = list(entry(name('A B', 'Alias'), `<OtherInformation>${'x'.repeat(500)}</OtherInformation>`))
    const { records, skipped } = parse(long, { limits: { textLength: 100 } })
    expect(records[0]?.party.comments).toHaveLength(100)
    expect(skipped[0]?.reason).toContain('OtherInformation is over 100 characters')
  })
})

it('reads the same however the text is cut', () => {
  const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 })
  expect(readByUnits(ukXml, small)).toEqual(parse(small))
  fc.assert(
    fc.property(shares, (cuts) => {
      expect(readInPieces(ukXml, small, cuts)).toEqual(parse(small))
    }),
    { numRuns: 30 },
  )
})
