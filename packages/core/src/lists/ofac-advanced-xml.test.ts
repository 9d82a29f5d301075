import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { MarsadError } from '../errors.ts'
import type { ListRecord } from '../register/types.ts'
import { type CollectedList, collectList } from './collect.ts'
import { detectFormat } from './detect.ts'
import { ofacAdvancedXml } from './ofac-advanced-xml.ts'

const small = readFileSync(new URL('./fixtures/ofac-advanced-small.xml', import.meta.url), 'utf8')
const parse = (text: string, options?: Parameters<typeof ofacAdvancedXml.open>[1]): CollectedList =>
  collectList(ofacAdvancedXml, [text], options)
const list = parse(small)
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

describe('the file', () => {
  it('is recognised, and says its day and its list', () => {
    expect(detectFormat(small.slice(0, 2_000)).id).toBe('ofac-advanced-xml')
    expect(list.head).toEqual({ list: 'us_ofac_sdn', published: '2026-09-10' })
    expect(parse(small.replaceAll('ListID="1550"', 'ListID="91507"')).head.list).toBe('us_ofac_cons')
    // Where the table of lists says nothing, the programmes do.
    const plc = small.replaceAll('<List ID="1550">SDN List</List>', '').replaceAll('SDGT', 'NS-PLC')
    expect(parse(plc).head.list).toBe('us_ofac_cons')
    expect(parse(small, { list: 'other', published: '2026-09-11' }).head).toEqual({
      list: 'other',
      published: '2026-09-11',
    })
  })
  it('is the same for one chunk and for single characters', () => {
    expect(collectList(ofacAdvancedXml, [...small])).toEqual(list)
  })
  it('gives the parties out once their entries have come', () => {
    const seen: string[] = []
    const parser = ofacAdvancedXml.open({
      head: () => seen.push('head'),
      record: ({ reference }) => seen.push(reference),
      skip: () => undefined,
    })
    const cut = small.indexOf('</SanctionsEntries>')
    parser.write(small.slice(0, cut))
    expect(seen).toEqual([])
    parser.write(small.slice(cut))
    expect(seen).toEqual(['head', '6636', '90002', '90003'])
    parser.end()
    expect(seen).toHaveLength(4)
  })
})

describe('listings', () => {
  it('have the day of the entry and its programmes', () => {
    expect(record('6636').party).toMatchObject({
      id: 'ofac-6636',
      schema: 'Organization',
      caption: 'TALIBAN',
      listings: [
        { list: 'us_ofac_sdn', reference: '6636', programme: 'SDGT; IFSR', listedOn: '2002-07-03', amendedOn: [] },
      ],
      addresses: [{ country: 'Afghanistan' }],
      identifications: [{ type: 'SWIFT/BIC', number: 'PEARXX00' }],
    })
  })
  it('gather several entries of one party', () => {
    expect(record('90002').party.listings).toEqual([
      {
        list: 'us_ofac_sdn',
        reference: '90002',
        programme: 'SDGT; IFSR',
        listedOn: '2010-03-04',
        amendedOn: ['2012-03-04'],
      },
    ])
  })
})

describe('names', () => {
  it('stand in natural order, in every script, with what they are worth', () => {
    expect(record('90002').party.names).toEqual([
      {
        text: 'Example Fatherson FAMILY',
        strength: 'primary',
        parts: ['FAMILY', 'Example', 'Fatherson'],
        script: 'Latn',
      },
      { text: 'مثال الإجاص', strength: 'original-script', parts: ['الإجاص', 'مثال'], script: 'Arab' },
      { text: 'ABU EXAMPLE', strength: 'weak', script: 'Latn' },
      { text: '王小明', strength: 'strong', parts: ['王', '小明'], script: 'Hani' },
      { text: 'NEW Unknown Part', strength: 'strong', parts: ['NEW', 'Unknown Part'], note: 'N.K.A.', script: 'Latn' },
      { text: 'ODD', strength: 'weak', script: 'Latn' },
      {
        text: 'Somebody FALSE',
        strength: 'strong',
        parts: ['FALSE', 'Somebody'],
        note: 'false identity',
        script: 'Latn',
      },
    ])
  })
  it('have the primary one first, wherever its alias stands', () => {
    expect(record('6636').party.names.map(({ text, strength }) => [text, strength])).toEqual([
      ['TALIBAN', 'primary'],
      ['OLD ORCHARD SOCIETY', 'former'],
    ])
  })
})

describe('facts', () => {
  it('of a person come from features and documents', () => {
    expect(record('90002').party).toMatchObject({
      schema: 'Person',
      gender: 'male',
      birthDates: [{ edtf: '1957-03-10' }, { edtf: '1948~', note: 'approximate' }],
      birthPlaces: [{ city: 'Exampleton', country: 'Iraq' }, { city: 'Northland' }],
      nationalities: ['Iraq', 'Cuba'],
      positions: ['Head of the Orchard Society'],
      identifications: [
        {
          type: 'Passport',
          number: 'X0001',
          issuingCountry: 'Iraq',
          issuedOn: '2001-03-04',
          note: 'expires 2006-03-04',
        },
        { type: 'Passport', number: 'X0002', note: 'seen in 2003; issued by Exampleton; Fraudulent' },
      ],
      links: [
        { type: 'UnknownLink', as: 'object', to: 'ofac-90003', caption: 'OCEAN PEAR', role: 'Associate Of (former)' },
      ],
      citedReferences: ['QDe.004'],
      comments: 'UN Ref QDe.004',
    })
  })
  it('of a vessel are its numbers, flag and owners', () => {
    expect(record('90003').party).toMatchObject({
      schema: 'Vessel',
      nationalities: ['Cuba'],
      identifications: [
        { type: 'Vessel Registration Identification', number: 'IMO 1234567' },
        { type: 'Vessel Call Sign', number: 'CL0001' },
      ],
      links: [
        { type: 'Ownership', as: 'owner', to: 'Pear Lines', caption: 'Pear Lines' },
        { type: 'Ownership', as: 'owner', to: 'ofac-6636', caption: 'TALIBAN', role: 'Owned or Controlled By' },
      ],
      addresses: [{ street: '1 Pear Street', city: 'Exampleton', country: 'Cuba' }],
    })
  })
  it('all stand in the fields, numbers of tables in words', () => {
    const { fields } = record('90002')
    expect(fields.Alias?.[1]).toBe(
      'FixedRef=90002 | AliasType=A.K.A. | LowQuality=true | DocumentedName | ID=13 | FixedRef=90002 | DocNameStatusID=1 | DocumentedNamePart | NamePartValue=ABU EXAMPLE | NamePartGroupID=16 | Script=Latin | ScriptStatusID=1',
    )
    expect(fields.Profile).toEqual(['ID=90002 | PartySubType=Unknown'])
    expect(fields.Feature).toHaveLength(11)
    expect(fields.EntryEvent?.[0]).toContain('LegalBasis=Executive Order 13224 (Terrorism)')
    expect(fields.IDRegDocument?.[0]).toContain('IssuedBy-Country=Iraq')
    expect(record('90003').fields.Feature?.at(-1)).toContain('Value=1 Pear Street')
    expect(fields.Feature?.[0]).toBe(
      'ID=11 | FeatureType=Birthdate | FeatureVersion | ID=11 | ReliabilityID=1 | DatePeriod | CalendarTypeID=1 | Start | From=1957-03-10 | To=1957-03-10 | End | From=1957-03-10 | To=1957-03-10 | DetailType=DATE | IdentityID=1 | IdentityFeatureLinkTypeID=1',
    )
    expect(record('90003').fields.ProfileRelationship?.[0]).toContain('RelationType=Owned or Controlled By')
  })
  it('that cannot be taken are counted', () => {
    expect(list.skipped.map((one) => `${one.where}: ${one.reason}`)).toEqual([
      '90002 (party 2): an alias without a name',
      '90002 (party 2): the alias type 7 of "ODD" is not known; taken as weak',
      '90002 (party 2): a birth date that cannot be read',
      '90002 (party 2): Location points to the location 404, which the file does not hold',
      '90002 (party 2): the feature type 777 is not known',
      expect.stringMatching(/^entry 99999, line \d+: an entry for the profile 99999, which the file does not hold$/),
      '90004 (party 4): no sanctions entry names this party; it was left out',
    ])
  })
})

describe('dates', () => {
  const date = (y: number, m?: number, d?: number): string =>
    `<Year>${y}</Year>${m ? `<Month>${m}</Month>` : ''}${d ? `<Day>${d}</Day>` : ''}`
  const period = (from: string, to: string, end?: readonly [string, string]): string =>
    `<DatePeriod><Start Approximate="false"><From>${from}</From><To>${to}</To></Start>${end ? `<End><From>${end[0]}</From><To>${end[1]}</To></End>` : ''}</DatePeriod>`
  it.each([
    [period(date(1961, 1, 1), date(1961, 1, 1), [date(1961, 12, 31), date(1961, 12, 31)]), '1961'],
    [period(date(1968, 2, 1), date(1968, 2, 1), [date(1968, 2, 29), date(1968, 2, 29)]), '1968-02'],
    [period(date(1984, 1, 1), date(1984, 12, 31), [date(1986, 1, 1), date(1986, 12, 31)]), '1984/1986'],
    [period(date(1962, 3, 1), date(1962, 3, 31), [date(1963, 2, 1), date(1963, 2, 28)]), '1962-03/1963-02'],
    [period(date(1946, 9, 26), date(1946, 9, 26), [date(1946, 12, 7), date(1946, 12, 7)]), '1946-09-26/1946-12-07'],
    [period(date(1948), ''), '1948'],
    [period(date(1948, 12), ''), '1948-12'],
    [period(date(1948, 2, 30), ''), undefined],
    [period(date(1950), date(1950), [date(1940), date(1940)]), undefined],
  ])('%s is %s', (xml, edtf) => {
    const { party } = parse(
      small.replace(
        /<DatePeriod[^/]*?>(?:(?!<\/DatePeriod>)[\s\S])*<\/DatePeriod><VersionDetail DetailTypeID="1430" \/>/,
        xml,
      ),
    ).records[1] as ListRecord
    expect(party.birthDates?.map((fact) => fact.edtf)).toEqual(edtf ? [edtf, '1948~'] : ['1948~'])
  })
})

describe('damage', () => {
  it('is an error that says where', () => {
    const cut = failure(() => parse(small.slice(0, small.indexOf('<ProfileRelationships>'))))
    expect(cut.code).toBe('list-truncated')
    expect(cut.place.reference).toBe('90004')
    expect(failure(() => parse(small.replace(/<DateOfIssue.*<\/DateOfIssue>/, ''))).code).toBe('edition-undated')
    expect(failure(() => parse(small.replace('<Year>2026</Year>', '<Year>soon</Year>'))).message).toContain('soon-9-10')
    expect(failure(() => parse(small.replace(/<SanctionsEntry ID[\s\S]*<\/SanctionsEntry>/, ''))).code).toBe(
      'list-wrong-shape',
    )
    expect(failure(() => parse('<Sanctions><DistinctParties/></Sanctions>')).code).toBe('list-wrong-shape')
    expect(failure(() => parse(small, { limits: { records: 1 } })).code).toBe('file-too-large')
    expect(failure(() => parse(`<!DOCTYPE Sanctions>${small.slice(small.indexOf('<Sanctions'))}`)).code).toBe(
      'list-forbidden',
    )
  })
  it('gives documents to one party only, and counts those of none', () => {
    const twin =
      '<DistinctParty FixedRef="5"><Profile ID="5" PartySubTypeID="4"><Identity ID="92001"/></Profile></DistinctParty>'
    const entry = '<SanctionsEntry ID="5" ProfileID="5" ListID="1550"/>'
    const lost =
      '<IDRegDocument ID="9" IDRegDocTypeID="1571" IdentityID="404"><IDRegistrationNo>1</IDRegistrationNo></IDRegDocument>'
    const { records, skipped } = parse(
      small
        .replace('</DistinctParties>', `${twin}</DistinctParties>`)
        .replace('</SanctionsEntries>', `${entry}</SanctionsEntries>`)
        .replace('</IDRegDocuments>', `${lost}</IDRegDocuments>`),
    )
    expect(records.at(-1)?.party).not.toHaveProperty('identifications')
    expect(skipped).toContainEqual({
      where: 'IDRegDocuments',
      reason: '1 documents of the identity 404, which no party has',
    })
  })
  it('skips parties without a profile and second ones, counted', () => {
    const more =
      '<DistinctParty FixedRef="1"/><DistinctParty FixedRef="6636"><Profile ID="6636" PartySubTypeID="3"/></DistinctParty>'
    const { skipped, records } = parse(small.replace('</DistinctParties>', `${more}</DistinctParties>`))
    expect(records).toHaveLength(3)
    expect(skipped.map((one) => one.reason)).toEqual(
      expect.arrayContaining([
        'a party without a profile; it was left out',
        'the profile 6636 stands twice; the first was kept',
      ]),
    )
  })
})
