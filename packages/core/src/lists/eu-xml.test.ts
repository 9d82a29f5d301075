import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MarsadError } from '../errors.ts'
import { collectList } from './collect.ts'
import { euXml } from './eu-xml.ts'
import { faultOf, readByUnits, readInPieces } from './list-formats.fixture.ts'

const small = readFileSync(new URL('./fixtures/eu-small.xml', import.meta.url), 'utf8')
const parse = (text: string, options?: Parameters<typeof euXml.open>[1]) => collectList(euXml, [text], options)

const fault = (text: string, options?: Parameters<typeof euXml.open>[1]): MarsadError => faultOf(euXml, text, options)

const list = (body: string, attributes = 'generationDate="2020-01-02T03:04:05Z"'): string =>
  `<export xmlns="http://eu.europa.ec/fpi/fsd/export" ${attributes}>${body}</export>`
const entity = (more: string, attributes = 'euReferenceNumber="EU.1.1" logicalId="1"'): string =>
  `<sanctionEntity ${attributes}><subjectType code="person"/>${more}</sanctionEntity>`
const name = '<nameAlias wholeName="Anwar Salim" strong="true" logicalId="5"/>'

describe('the EU list', () => {
  it('dates the edition by the day in UTC', () => {
    expect(parse(small).head).toEqual({
      list: 'eu_fsf',
      published: '2024-03-01',
      generatedAt: '2024-03-01T22:30:00.000Z',
    })
  })

  it('reads every element of a person', () => {
    const [record] = parse(small).records
    expect(record?.party).toEqual({
      id: 'EU.1.23',
      schema: 'Person',
      caption: 'Anwar Salim AL-NUMAN',
      names: [
        {
          text: 'Anwar Salim AL-NUMAN',
          script: 'Latn',
          strength: 'primary',
          parts: ['Anwar', 'Salim', 'AL-NUMAN'],
        },
        { text: 'Anvar the Baker', script: 'Latn', strength: 'weak' },
        { text: 'أنور سالم النعمان', script: 'Arab', strength: 'original-script', language: 'ar' },
        { text: 'Анвар Салим', script: 'Cyrl', strength: 'strong', language: 'bg' },
        { text: 'Salim Anwar', script: 'Latn', strength: 'former', note: 'formerly known as' },
      ],
      listings: [
        {
          list: 'eu_fsf',
          reference: 'EU.1.23',
          programme: 'TAQA; SYR',
          listedOn: '2010-05-20',
          amendedOn: ['2012-01-01', '2019-04-08'],
          sourceUrl: 'https://example.eu/2019/1?a=1&b=2',
        },
      ],
      gender: 'male',
      birthDates: [{ edtf: '1965-12-12' }, { edtf: '1958~' }, { edtf: '1961-07' }, { edtf: '1950/1955' }],
      birthPlaces: [{ country: 'DZ' }, { city: 'Port' }, { city: 'Harbour', country: 'LY' }],
      nationalities: ['DZ'],
      titles: ['Dr'],
      positions: ['Baker of the port'],
      identifications: [
        {
          type: 'National passport',
          number: 'A 1234567',
          issuingCountry: 'DZ',
          issuedOn: '2001-02-03',
          issuedAt: 'Port office',
          note: 'diplomatic; known expired; issued to A. Numan; valid to 2011-02-03; lost',
        },
        { type: 'id', number: '488555' },
      ],
      addresses: [
        {
          street: '1 Quay, PO Box 7',
          city: 'Port',
          state: 'North',
          postalCode: '001',
          country: 'DZ',
          note: 'in 2014, PHONE, 000',
        },
      ],
      citedReferences: ['QDi.986', 'QI.A.986.03'],
      comments: 'Keeps a bakery. (UN Ref QDi.986)\nfirst day',
    })
  })

  it('counts what it leaves out: lost letters, empty names, other calendars', () => {
    expect(parse(small).skipped).toEqual([
      {
        where: 'EU.1.23 (entry 1)',
        reason: 'the name 25 has lost letters and was left out: "?????? Anwar"',
      },
      { where: 'EU.1.23 (entry 1)', reason: 'the name 26 is empty' },
      { where: 'EU.1.23 (entry 1)', reason: 'a birth date of the calendar ISLAMIC: 1385' },
    ])
  })

  it('takes the English strong name of a body as its first, and its own designation date where no regulation has one', () => {
    const party = parse(small).records[1]?.party
    expect(party).toMatchObject({ schema: 'Organization', caption: 'Society of the Harbour' })
    expect(party?.names.map(({ text, strength }) => [text, strength])).toEqual([
      ['Society of the Harbour', 'primary'],
      ['Sociedade do Porto', 'strong'],
    ])
    expect(party?.listings[0]).toMatchObject({ listedOn: '2011-02-03', amendedOn: [] })
  })

  it('names a ship by its number, and by the logical id where the reference is missing', () => {
    expect(parse(small).records[2]?.party).toMatchObject({
      id: 'FSD-13',
      schema: 'Vessel',
      identifications: [{ type: 'IMO number', number: '9074729' }],
    })
  })

  it('keeps every element as printed, empty attributes left out', () => {
    const fields = parse(small).records[0]?.fields
    expect(fields).toMatchObject({
      euReferenceNumber: ['EU.1.23'],
      unitedNationId: ['QI.A.986.03'],
      designationDate: ['2010-05-06'],
      remark: ['Keeps a bakery. (UN Ref QDi.986)'],
      citizenship: [
        'countryDescription=UNKNOWN | countryIso2Code=00 | logicalId=30',
        'countryDescription=ALGERIA | countryIso2Code=DZ | logicalId=31',
      ],
    })
    expect(fields?.nameAlias).toHaveLength(7)
    expect(fields?.nameAlias?.[1]).toContain(
      'wholeName=Anwar Salim AL-NUMAN | regulationSummary/numberTitle=10/2010 (OJ L2)',
    )
    expect(fields?.regulation?.[0]).toContain('publicationUrl=https://example.eu/2019/1?a=1&b=2')
    expect(fields?.birthdate).toHaveLength(6)
    expect(fields?.address?.[0]).toContain('remark=in 2014')
  })

  it('takes list and day from the caller', () => {
    const { head, records } = parse(small, { list: 'eu_copy', published: '2024-05-06' })
    expect(head).toEqual({ list: 'eu_copy', published: '2024-05-06' })
    expect(records[0]?.party.listings[0]?.list).toBe('eu_copy')
  })

  it('keeps the first of two entries with one reference', () => {
    const { records, skipped } = parse(list(entity(name) + entity(name)))
    expect(records).toHaveLength(1)
    expect(skipped).toEqual([
      { where: 'EU.1.1 (entry 2)', reason: 'the reference EU.1.1 stands twice; the first entry was kept' },
    ])
  })

  it('reads a reference the UN does not write as it stands', () => {
    const cited = entity(name, 'euReferenceNumber="EU.1.1" unitedNationId="pending 7"')
    expect(parse(list(cited)).records[0]?.party.citedReferences).toEqual(['pending 7'])
  })

  it('reads a prefixed export, and takes a kind it does not know as a legal entity', () => {
    const text = `<ns2:export xmlns:ns2="http://eu.europa.ec/fpi/fsd/export" generationDate="2020-01-02"><ns2:sanctionEntity euReferenceNumber="EU.1.1"><ns2:subjectType code="tribe"/><ns2:nameAlias wholeName="A B"/></ns2:sanctionEntity></ns2:export>`
    expect(euXml.detect(text)).toBe(true)
    const { records, skipped } = parse(text)
    expect(records[0]?.party.schema).toBe('LegalEntity')
    expect(skipped[0]?.reason).toContain('subjectType "tribe" is not known')
  })
})

describe('a file that is no EU list', () => {
  it.each([
    ['', 'file-empty'],
    [list(''), 'list-wrong-shape'],
    [list(entity('')), 'list-wrong-shape'],
    ['<WHOLE Date="01/02/2012"><ENTITY Id="1"/></WHOLE>', 'list-wrong-shape'],
    ['<sdnList/>', 'list-wrong-shape'],
    [list(entity(name), ''), 'edition-undated'],
    [list(entity(name), 'generationDate="soon"'), 'edition-undated'],
    [small.slice(0, 2000), 'list-truncated'],
    [list(entity('<nameAlias wholeName="a" wholeName="b"/>')), 'list-malformed'],
    [`<!DOCTYPE x [<!ENTITY a "b">]>${list(entity(name))}`, 'list-forbidden'],
    [list(entity(`${'<a>'.repeat(40)}${'</a>'.repeat(40)}`)), 'list-wrong-shape'],
    [list(entity(`<nameAlias wholeName="${'a'.repeat(3000)}"/>`)), 'list-wrong-shape'],
  ])('%.60s ends in %s', (text, code) => {
    expect(fault(text).code).toBe(code)
  })

  it('says of the old export that it is not read', () => {
    expect(euXml.detect('<?xml version="1.0"?><WHOLE Date="01/02/2012">')).toBe(true)
    expect(fault('<WHOLE Date="01/02/2012"></WHOLE>').message).toContain('older XML 1.0')
  })

  it('stops at the limit of entries', () => {
    const two = list(entity(name) + entity(name, 'euReferenceNumber="EU.2.2"'))
    expect(fault(two, { limits: { records: 1 } }).code).toBe('file-too-large')
  })
})

describe('in pieces', () => {
  it('reads the same however the text is cut', () => {
    const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 8 })
    expect(readByUnits(euXml, small)).toEqual(parse(small))
    fc.assert(
      fc.property(shares, (cuts) => {
        expect(readInPieces(euXml, small, cuts)).toEqual(parse(small))
      }),
      { numRuns: 30 },
    )
  })
})
