import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { MarsadError } from '../errors.ts'
import type { ListRecord } from '../register/types.ts'
import { collectList } from './collect.ts'
import { ftmJsonl } from './ftm-jsonl.ts'
import { faultOf } from './list-formats.fixture.ts'

const small = readFileSync(new URL('./fixtures/ftm-small.jsonl', import.meta.url), 'utf8')
const lines = small.trimEnd().split('\n')
const parse = (text: string, options?: Parameters<typeof ftmJsonl.open>[1]) => collectList(ftmJsonl, [text], options)

const fault = (text: string, options?: Parameters<typeof ftmJsonl.open>[1]): MarsadError =>
  faultOf(ftmJsonl, text, options)

const byReference = (records: readonly ListRecord[]) => new Map(records.map((record) => [record.reference, record]))

describe('FollowTheMoney lines', () => {
  it('takes list and date from the entities', () => {
    expect(parse(small).head).toEqual({
      list: 'ex_sanctions',
      published: '2026-02-03',
      generatedAt: '2026-02-03T04:05:06.000Z',
    })
    expect(parse(small, { list: 'ex_sanctions', published: '2026-02-01' }).head).toEqual({
      list: 'ex_sanctions',
      published: '2026-02-01',
    })
  })

  it('joins a party with what other lines hold of it', () => {
    const record = byReference(parse(small).records).get('EXi.001')
    expect(record?.party).toEqual({
      id: 'EXi.001',
      schema: 'Person',
      caption: 'Anwar Salim',
      names: [
        { text: 'Anwar Salim', script: 'Latn', strength: 'primary' },
        { text: 'أنور سالم', script: 'Arab', strength: 'original-script' },
        { text: 'A. Salim', script: 'Latn', strength: 'strong' },
        { text: 'The Baker', script: 'Latn', strength: 'weak' },
        { text: 'Anwar Salem', script: 'Latn', strength: 'former' },
      ],
      listings: [
        {
          list: 'ex_sanctions',
          reference: 'EXi.001',
          programme: 'Example',
          listedOn: '2015-03-27',
          amendedOn: ['2016-05-04', '2017-01-02'],
          sourceUrl: 'https://example.org/exi-001',
        },
      ],
      gender: 'male',
      birthDates: [{ edtf: '1970-02-03' }, { edtf: '1971' }],
      birthPlaces: [{ city: 'Port, Atlantis' }],
      nationalities: ['at'],
      titles: ['Dr.'],
      positions: ['Head of the market'],
      identifications: [
        { type: 'Passport', number: 'A1', issuingCountry: 'at', issuedOn: '2001-01-01' },
        { type: 'idNumber', number: '77' },
      ],
      addresses: [{ street: '1 Quay', city: 'Port', country: 'at' }],
      links: [
        { type: 'UnknownLink', as: 'object', to: 'ex-body-1', caption: 'Society of the Harbour', role: 'supplier' },
      ],
      comments: 'Keeps a shop.',
    })
    expect(record?.fields.Sanction).toEqual([
      'authority=Example Council | listingDate=2015-03-27 | modifiedAt=2017-01-02 | program=Example | programId=EX-1 | sourceUrl=https://example.org/exi-001 | unscId=EXi.001',
    ])
    expect(record?.fields.UnknownLink).toEqual(['role=supplier | object=ex-body-1'])
  })

  it('takes the authority’s reference, else the entity’s id, and the end of a sanction', () => {
    const records = byReference(parse(small).records)
    expect([...records.keys()].sort()).toEqual(['EXe.001', 'EXi.001', 'ex-ship-1'])
    expect(records.get('EXe.001')?.party.listings[0]).toMatchObject({ listedOn: '2001-10-06', removedOn: '2013-02-21' })
    expect(records.get('ex-ship-1')?.party).toMatchObject({
      schema: 'Vessel',
      identifications: [{ type: 'imoNumber', number: '1234567' }],
    })
  })

  it('gives a party with two references under both', () => {
    const second =
      '{"id":"s3","schema":"Sanction","properties":{"entity":["ex-person-1"],"unscId":["SXi.009"],"program":["Other"]},"datasets":["ex_sanctions"]}'
    const records = byReference(parse(`${small}${second}\n`).records)
    expect(records.get('SXi.009')?.party.caption).toBe('Anwar Salim')
    expect(records.get('SXi.009')?.party.listings).toEqual([
      { list: 'ex_sanctions', reference: 'SXi.009', programme: 'Other', amendedOn: ['2016-05-04'] },
    ])
  })

  it('reads what nested exports put inside the party', () => {
    const nested = {
      id: 'ex-person-1',
      caption: 'Anwar Salim',
      schema: 'Person',
      datasets: ['ex_sanctions'],
      target: true,
      last_seen: '2026-02-03T04:05:06',
      properties: {
        name: ['Anwar Salim'],
        addressEntity: [{ id: 'a1', schema: 'Address', properties: { city: ['Port'] } }],
        sanctions: [
          {
            id: 's1',
            schema: 'Sanction',
            datasets: ['ex_sanctions'],
            properties: { unscId: ['EXi.001'], listingDate: ['2015-03-27'] },
          },
        ],
      },
    }
    const { records, skipped } = parse(`${JSON.stringify(nested)}\n`)
    expect(records.map((record) => record.reference)).toEqual(['EXi.001'])
    expect(records[0]?.party).toMatchObject({ addresses: [{ city: 'Port' }], listings: [{ listedOn: '2015-03-27' }] })
    expect(skipped).toEqual([])
  })

  it('does not depend on the order of lines nor on the chunks', () => {
    const whole = byReference(parse(small).records)
    const anyOrder = fc.shuffledSubarray(lines, { minLength: lines.length, maxLength: lines.length })
    fc.assert(
      fc.property(
        anyOrder,
        fc.integer({ min: 1, max: 500 }),
        fc.constantFrom('\n', '\r\n'),
        (shuffled, size, newline) => {
          const text = shuffled.join(newline)
          const chunks = Array.from({ length: Math.ceil(text.length / size) }, (_, at) =>
            text.slice(at * size, (at + 1) * size),
          )
          expect(byReference(collectList(ftmJsonl, chunks).records)).toEqual(whole)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('takes the sanctions of the list it is asked for', () => {
    const other =
      '{"id":"s3","schema":"Sanction","properties":{"entity":["ex-person-1"],"authorityId":["O-1"]},"datasets":["other"]}'
    const references = (list: string, text: string) => parse(text, { list }).records.map((record) => record.reference)
    expect(references('other', `${small}${other}\n`)).toContain('O-1')
    expect(references('other', `${small}${other}\n`)).not.toContain('EXi.001')
    expect(references('ex_sanctions', `${small}${other}\n`)).toEqual(['EXi.001', 'EXe.001', 'ex-ship-1'])
    expect(references('my_name_for_it', small)).toEqual(['EXi.001', 'EXe.001', 'ex-ship-1'])
    expect(fault(`${small}${other}\n`, { list: 'third' }).code).toBe('list-wrong-shape')
  })

  it('skips and counts lines it cannot read', () => {
    const text = ['nonsense', '[1]', '{"id":"x"}', '{"id":"y","schema":"Person"}', '', lines[4], ...lines].join('\n')
    const { records, skipped } = parse(text)
    expect(records).toHaveLength(3)
    expect(skipped.map((skip) => skip.where)).toEqual(['line 1', 'line 2', 'line 3', 'line 4', 'line 11'])
    expect(skipped.map((skip) => skip.reason).slice(1)).toEqual([
      'not a JSON object',
      'no schema',
      'no properties',
      'the entity ex-body-1 stands twice; the first was kept',
    ])
  })

  it('says what it left out of entities', () => {
    const odd = [
      '{"id":"p2","schema":"Person","properties":{"name":["Passer By"]},"datasets":["ex_sanctions"]}',
      '{"id":"v1","schema":"CryptoWallet","properties":{},"datasets":["ex_sanctions"]}',
      '{"id":"s9","schema":"Sanction","properties":{"entity":["nobody"]},"datasets":["ex_sanctions"]}',
      '{"id":"p3","schema":"Person","target":true,"properties":{"name":[{"x":1}],"birthDate":["soon"],"addressEntity":["gone"]},"datasets":["ex_sanctions"]}',
    ]
    const { skipped } = parse(`${small}${odd.join('\n')}\n`)
    expect(skipped.map((skip) => skip.reason)).toEqual([
      '1 property values that are neither text nor an entity',
      'Person without a sanction of this list; kept only as the other end of links',
      'schema CryptoWallet is not read',
      'Sanction of nobody, which is not in the file',
      'no name; the reference stands in its place',
      'birthDate "soon" is not a date',
      'the address gone is not in the file',
    ])
  })

  it.each([
    ['nothing', '', 'file-empty'],
    ['white space', ' \n\n', 'file-empty'],
    ['other JSON', '{"name":"x"}\n{"name":"y"}\n', 'list-wrong-shape'],
    ['a JSON array', '[\n{"id":"a"}\n]\n', 'list-wrong-shape'],
    ['no party with a sanction', `${lines[1]}\n`, 'list-wrong-shape'],
    ['no date', `${lines[6]}\n${lines[7]}\n`, 'edition-undated'],
    [
      'two datasets',
      `${small}${lines[5]?.replace('ex-sanction-2', 'z').replace('ex_sanctions', 'other')}`,
      'list-wrong-shape',
    ],
    ['many lines of something else', 'x\n'.repeat(2_000), 'list-wrong-shape'],
  ])('refuses %s', (_, text, code) => {
    expect(fault(text).code).toBe(code)
  })

  it('refuses a last line that is cut', () => {
    const cut = fault(small.trimEnd().slice(0, -20))
    expect(cut.code).toBe('list-truncated')
    expect(cut.place).toMatchObject({ line: 8, reference: 'ex-link-1' })
  })

  it('keeps to its limits', () => {
    expect(fault(small, { limits: { records: 2 } }).code).toBe('file-too-large')
    expect(fault('x'.repeat(5_000_000)).code).toBe('file-too-large')
    expect(fault(small, { limits: { nameLength: 10 } })).toMatchObject({
      code: 'list-wrong-shape',
      message: expect.stringMatching(/a name of \d+ characters/),
    })
  })
})
