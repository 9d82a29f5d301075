import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { MarsadError } from '../errors.ts'
import { type CollectedList, collectList } from './collect.ts'
import { ofacXml } from './ofac-xml.ts'

const small = readFileSync(new URL('./fixtures/ofac-small.xml', import.meta.url), 'utf8')
const parse = (text: string, options?: Parameters<typeof ofacXml.open>[1]): CollectedList =>
  collectList(ofacXml, [text], options)
const list = parse(small)
const record = (uid: string) => {
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
const entry = (uid: number, programme: string, more = ''): string =>
  `<sdnEntry><uid>${uid}</uid><lastName>N ${uid}</lastName><sdnType>Entity</sdnType><programList><program>${programme}</program></programList>${more}</sdnEntry>`
const file = (entries: string, head = '<Publish_Date>01/02/2026</Publish_Date>'): string =>
  `<sdnList><publshInformation>${head}</publshInformation>${entries}</sdnList>`

describe('the head', () => {
  it('reads the American date', () => {
    expect(list.head).toEqual({ list: 'us_ofac_sdn', published: '2026-09-10' })
  })
  it('tells the non-SDN list by its programmes', () => {
    const sectoral = '<idList><id><idType>Executive Order 13662 Directive Determination -</idType></id></idList>'
    expect(parse(file(entry(1, 'NS-PLC') + entry(2, 'UKRAINE-EO13662', sectoral))).head.list).toBe('us_ofac_cons')
    expect(parse(file(entry(1, 'CUBA') + entry(2, 'SDGT') + entry(3, 'NS-PLC'))).head.list).toBe('us_ofac_sdn')
    expect(parse(small, { list: 'other' }).records[0]?.party.listings[0]?.list).toBe('other')
  })
  it('holds back no more than the entries that vote', () => {
    const seen: string[] = []
    const parser = ofacXml.open({
      head: () => seen.push('head'),
      record: () => seen.push('record'),
      skip: () => undefined,
    })
    parser.write('<sdnList><publshInformation><Publish_Date>01/02/2026</Publish_Date></publshInformation>')
    for (let uid = 1; uid <= 59; uid += 1) parser.write(entry(uid, 'CUBA'))
    expect(seen).toEqual([])
    parser.write(entry(60, 'CUBA'))
    expect(seen).toHaveLength(61)
    parser.write(entry(61, 'CUBA'))
    expect(seen).toHaveLength(62)
  })
  it('is asked for where the file has no date', () => {
    expect(failure(() => parse(file(entry(1, 'CUBA'), '<Publish_Date>31/12/2026</Publish_Date>'))).code).toBe(
      'edition-undated',
    )
    expect(failure(() => parse(`<sdnList>${entry(1, 'CUBA')}</sdnList>`)).message).toContain('Publish_Date is missing')
    expect(parse(file(entry(1, 'CUBA'), ''), { published: '2026-01-05' }).head.published).toBe('2026-01-05')
  })
})

describe('an entry', () => {
  it('keeps names with their strengths', () => {
    expect(record('6636').party.names).toEqual([
      { text: 'TALIBAN', strength: 'primary', script: 'Latn' },
      { text: 'NORTHERN ORCHARD SOCIETY (NOS)', strength: 'strong', script: 'Latn' },
      {
        text: 'NORTHERN ORCHARD SOCIETY',
        strength: 'strong',
        script: 'Latn',
        printedAs: 'NORTHERN ORCHARD SOCIETY (NOS)',
      },
      { text: 'OLD ORCHARD SOCIETY', strength: 'former', script: 'Latn' },
      { text: 'NOS', strength: 'weak', script: 'Latn' },
      { text: 'ORCHARD SHOP', strength: 'weak', script: 'Latn' },
    ])
  })
  it('is listed without a date, under all its programmes', () => {
    expect(record('6636').party).toMatchObject({
      id: 'ofac-6636',
      schema: 'Organization',
      caption: 'TALIBAN',
      listings: [{ list: 'us_ofac_sdn', reference: '6636', programme: 'SDGT; IFSR', amendedOn: [] }],
      addresses: [
        { street: '1 Pear Street, Floor 2', city: 'Exampleton', state: 'North', postalCode: '12345', country: 'Iran' },
      ],
    })
    expect(record('6636').party.listings[0]).not.toHaveProperty('listedOn')
  })
  it('keeps whom its remarks link it to', () => {
    expect(record('6636').party.links?.map((link) => link.caption)).toEqual([
      'EXAMPLE UNION (EU)-NORTH',
      'ORCHARD BANK',
    ])
  })
  it('turns a person’s name round and keeps its parts', () => {
    const { party } = record('90002')
    expect(party.caption).toBe('Example Given FAMILY NAME Jr.')
    expect(party.names[0]?.parts).toEqual(['FAMILY NAME', 'Example Given, Jr.'])
    expect(party.names[1]).toMatchObject({ text: 'Example AL-FAMILY', strength: 'strong' })
  })
  it('reads a person’s facts, also those that hide among the identifications', () => {
    expect(record('90002').party).toMatchObject({
      schema: 'Person',
      gender: 'female',
      birthDates: [{ edtf: '1951~', note: 'circa 1951' }],
      birthPlaces: [{ city: 'Exampleton, North', country: 'Iran' }, { city: 'Exampleton, Northland' }],
      nationalities: ['Iran', 'Syria'],
      positions: ['Head of the Orchard Society'],
      identifications: [
        { type: 'Passport', number: 'X0001', issuingCountry: 'Iran', issuedOn: '2001', note: 'expires 2006' },
      ],
      links: [{ to: 'TALIBAN', type: 'UnknownLink' }],
      citedReferences: ['QDe.004'],
    })
  })
  it('takes a vessel’s call sign, flag and owner', () => {
    expect(record('90003').party).toMatchObject({
      schema: 'Vessel',
      nationalities: ['Cuba'],
      identifications: [{ type: 'Vessel Call Sign', number: 'CL0001' }],
      links: [{ type: 'Ownership', as: 'owner', caption: 'Pear Lines' }],
    })
    expect(record('90004').party.schema).toBe('Airplane')
  })
  it('keeps every element as printed', () => {
    expect(record('90002').fields.id?.[3]).toBe('uid=4 | idType=Email Address | idNumber=somebody@example.org')
    expect(record('90003').fields).toMatchObject({
      uid: ['90003'],
      program: ['CUBA'],
      akaList: [''],
      vesselInfo: ['callSign=CL0001 | vesselType=Tug | vesselFlag=Cuba | vesselOwner=Pear Lines | tonnage=212'],
    })
  })
  it('counts what it cannot take', () => {
    expect(list.skipped).toEqual([
      { where: '6636 (entry 1)', reason: 'the alias type "d.b.a." of "ORCHARD SHOP" is not known; taken as weak' },
      {
        where: '6636 (entry 1)',
        reason: 'the alias category "middling" of "ORCHARD SHOP" is not known; taken as strong',
      },
      { where: '90002 (entry 2)', reason: 'an alias without a name' },
      { where: '90002 (entry 2)', reason: 'a birth date that cannot be read: after the flood' },
    ])
  })
})

describe('damage', () => {
  it('is the same for one chunk and for single characters', () => {
    expect(collectList(ofacXml, [...small])).toEqual(list)
  })
  it('skips and counts entries without a number and second ones, and a wrong count', () => {
    const { records, skipped } = parse(
      file(
        `<sdnEntry><lastName>NOBODY</lastName></sdnEntry>${entry(1, 'CUBA')}${entry(1, 'SDGT')}<other><uid>1</uid></other>`,
        '<Publish_Date>01/02/2026</Publish_Date><Record_Count>9</Record_Count>',
      ),
    )
    expect(records).toHaveLength(1)
    expect(skipped.map((one) => one.reason)).toEqual([
      'no uid (NOBODY); the entry was left out',
      'the uid 1 stands twice; the first entry was kept',
      'an element other stands where an entry was expected',
      'Record_Count says 9, the file holds 3 entries',
    ])
  })
  it('is an error that says where', () => {
    const cut = failure(() => parse(small.slice(0, 2_500)))
    expect(cut.code).toBe('list-truncated')
    expect(cut.place.reference).toBe('6636')
    expect(failure(() => parse('<sdnList><a b=c/></sdnList>')).code).toBe('list-malformed')
    expect(failure(() => parse('<!DOCTYPE x><sdnList/>')).code).toBe('list-forbidden')
    expect(failure(() => parse('<CONSOLIDATED_LIST/>')).code).toBe('list-wrong-shape')
    expect(failure(() => parse(file(''))).message).toContain('no entry')
    expect(failure(() => parse(' ')).code).toBe('file-empty')
    expect(failure(() => parse(small, { limits: { records: 1 } })).code).toBe('file-too-large')
    expect(failure(() => parse(small, { limits: { depth: 2 } })).code).toBe('list-wrong-shape')
  })
  it('cuts long texts and leaves out long names, counted', () => {
    const { skipped, records } = parse(small, { limits: { textLength: 40, nameLength: 20 } })
    expect(records[0]?.party.names.map((name) => name.text)).not.toContain('NORTHERN ORCHARD SOCIETY (NOS)')
    expect(skipped.map((one) => one.reason)).toContain('remarks is over 40 characters; the rest was left out')
    expect(skipped.map((one) => one.reason)).toContain('a name of 30 characters; the limit is 20')
  })
})
