import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MarsadError } from '../errors.ts'
import { collectingSink, collectList } from './collect.ts'
import { faultOf } from './list-formats.fixture.ts'
import { unXml } from './un-xml.ts'

const small = readFileSync(new URL('./fixtures/un-small.xml', import.meta.url), 'utf8')
const parse = (text: string, options?: Parameters<typeof unXml.open>[1]) => collectList(unXml, [text], options)

/** The error a text ends in. */
const fault = (text: string, options?: Parameters<typeof unXml.open>[1]): MarsadError => faultOf(unXml, text, options)

const list = (body: string, attributes = 'dateGenerated="2020-01-02T03:04:05Z"'): string =>
  `<CONSOLIDATED_LIST ${attributes}><INDIVIDUALS>${body}</INDIVIDUALS></CONSOLIDATED_LIST>`
const entry = (reference: string, more = '', name = 'ANWAR'): string =>
  `<INDIVIDUAL><FIRST_NAME>${name}</FIRST_NAME><REFERENCE_NUMBER>${reference}</REFERENCE_NUMBER>${more}</INDIVIDUAL>`

describe('the UN list', () => {
  it('dates the edition by the day in UTC', () => {
    expect(parse(small).head).toEqual({
      list: 'un_sc_sanctions',
      published: '2018-06-08',
      generatedAt: '2018-06-08T02:03:43.970Z',
    })
  })

  it('reads every element of a person', () => {
    const [record] = parse(small).records
    expect(record?.reference).toBe('EXi.001')
    expect(record?.party).toEqual({
      id: 'EXi.001',
      schema: 'Person',
      caption: 'ANWAR SALIM AL-NUMAN',
      names: [
        { text: 'ANWAR SALIM AL-NUMAN', script: 'Latn', strength: 'primary', parts: ['ANWAR SALIM', 'AL-NUMAN'] },
        { text: 'أنور سالم النعمان', script: 'Arab', strength: 'original-script' },
        {
          text: 'Anwar, Salim',
          script: 'Latn',
          strength: 'strong',
          note: 'previously listed as; born 1970-01-02 in Port, Atlantis',
        },
        {
          text: 'Salim Anwar',
          script: 'Latn',
          strength: 'strong',
          note: 'previously listed as; born 1970-01-02 in Port, Atlantis',
          printedAs: 'Anwar, Salim',
        },
        { text: '“The Baker”', script: 'Latn', strength: 'weak', note: 'original script: Пекарь' },
        {
          text: 'The Baker',
          script: 'Latn',
          strength: 'weak',
          note: 'original script: Пекарь',
          printedAs: '“The Baker”',
        },
        { text: 'Пекарь', script: 'Cyrl', strength: 'weak', note: 'original script: Пекарь' },
        { text: 'Abu Test', script: 'Latn', strength: 'weak' },
      ],
      listings: [
        {
          list: 'un_sc_sanctions',
          reference: 'EXi.001',
          programme: 'Example',
          listedOn: '2015-03-27',
          amendedOn: ['2016-05-04', '2017-01-02'],
          removedOn: '2018-05-06',
        },
      ],
      gender: 'male',
      birthDates: [{ edtf: '1970-02-03' }, { edtf: '1971~' }, { edtf: '1968/1972' }],
      birthPlaces: [{ city: 'Port', country: 'Atlantis' }],
      nationalities: ['Atlantis', 'Lemuria'],
      titles: ['Dr.', 'Haji'],
      positions: ['Head of the market'],
      identifications: [
        {
          type: 'Passport',
          type2: 'blue',
          number: 'A 1',
          issuingCountry: 'Atlantis',
          issuedOn: '2001-01-01',
          issuedAt: 'Port',
          countryOfIssue: 'Atlantis',
          note: 'expired',
        },
      ],
      addresses: [
        { street: '1 Quay', city: 'Port', state: 'North', postalCode: '001', country: 'Atlantis', note: 'in 2014' },
      ],
      submittedBy: ['Atlantis'],
      comments: 'Keeps a shop & a garden. Last seen in spring.',
    })
  })

  it('reads a body, its former name and what its names hide', () => {
    const party = parse(small).records[1]?.party
    expect(party?.schema).toBe('Organization')
    expect(party?.submittedOn).toBe('2001-10-01')
    expect(party?.comments).toBe('Boats <and> nets.')
    expect(party?.names.map((name) => [name.text, name.strength])).toEqual([
      ['SOCIETY OF THE HARBOUR (SOTH)', 'primary'],
      ['SOCIETY OF THE HARBOUR', 'strong'],
      ['SOTH', 'strong'],
      ['Harbour Folk/Sea Watch', 'strong'],
      ['Harbour Folk', 'strong'],
      ['Sea Watch', 'weak'],
      ['Old Quay Club', 'former'],
    ])
  })

  it('keeps every child element as printed, so that no difference is missed', () => {
    const fields = parse(small).records[0]?.fields ?? {}
    const inFile = [
      ...new Set(
        [...(small.split('</INDIVIDUAL>')[0] ?? '').matchAll(/\n {6}<([A-Z_0-9]+)/g)].map((match) => match[1]),
      ),
    ]
    expect(Object.keys(fields).sort()).toEqual(inFile.sort())
    expect(fields.COMMENTS1).toEqual(['Keeps a shop & a garden.\nLast seen in spring.'])
    expect(fields.LAST_DAY_UPDATED).toEqual(['VALUE=2017-01-02 | VALUE= | VALUE=2016-05-04'])
    expect(fields.INDIVIDUAL_DOCUMENT?.[1]).toBe('')
    expect(fields.INDIVIDUAL_ADDRESS?.[1]).toBe('COUNTRY=')
  })

  it('loses nothing of a deeper or mixed element', () => {
    const odd =
      '<INDIVIDUAL_ADDRESS>near <CITY>Port<DISTRICT>North<WARD>5</WARD></DISTRICT></CITY><NOTE/></INDIVIDUAL_ADDRESS>'
    expect(parse(list(entry('EXi.001', odd))).records[0]?.fields.INDIVIDUAL_ADDRESS).toEqual([
      'near | CITY/DISTRICT/WARD=5 | CITY/DISTRICT=North | CITY=Port | NOTE=',
    ])
  })

  it('counts what it could not take over, and says nothing of empty placeholders', () => {
    expect(parse(small).skipped).toEqual([
      {
        where: 'EXi.001 (entry 1)',
        reason: 'QUALITY "Fair" of the alias "Abu Test" is not known; the name is taken as weak',
      },
      {
        where: 'EXi.001 (entry 1)',
        reason: 'a birth date that cannot be read: TYPE_OF_DATE=EXACT | NOTE=thirty years old',
      },
    ])
  })

  it('gives the same records whatever the chunks', () => {
    const whole = parse(small)
    fc.assert(
      fc.property(fc.array(fc.nat({ max: small.length }), { maxLength: 40 }), (cuts) => {
        const at = [0, ...cuts.sort((a, b) => a - b), small.length]
        const chunks = at.slice(1).map((end, index) => small.slice(at[index], end))
        expect(collectList(unXml, chunks)).toEqual(whole)
      }),
      { numRuns: 60 },
    )
    expect(collectList(unXml, small)).toEqual(whole)
  })

  it('refuses every beginning of the file as truncated or empty, and gives no edition for it', () => {
    const end = small.lastIndexOf('>')
    for (let length = 1; length <= end; length += 7) expect(fault(small.slice(0, length)).code).toBe('list-truncated')
    expect(fault('').code).toBe('file-empty')
    expect(fault(' \n').code).toBe('file-empty')
  })

  it('says where a cut file ends and what the last complete entry was', () => {
    const left = small.slice(0, small.indexOf('Harbour Folk'))
    const cut = fault(left)
    expect(cut.place).toEqual({
      line: left.split('\n').length,
      column: left.split('\n').at(-1)?.length,
      reference: 'EXi.001',
    })
    expect(cut.message).toContain('after the complete entry EXi.001')
  })

  it('says where the XML is broken', () => {
    const broken = fault(list(`\n${entry('EXi.001')}\n  <INDIVIDUAL></ENTITY>`))
    expect(broken.code).toBe('list-malformed')
    expect(broken.place).toEqual({ line: 3, column: 23, reference: 'EXi.001' })
  })

  it.each([
    ['a document type', '<!DOCTYPE CONSOLIDATED_LIST><CONSOLIDATED_LIST/>'],
    [
      'an external entity',
      '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]><CONSOLIDATED_LIST>&e;</CONSOLIDATED_LIST>',
    ],
    [
      'a bomb',
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><CONSOLIDATED_LIST>&b;</CONSOLIDATED_LIST>',
    ],
    ['a parameter entity', '<!DOCTYPE x [<!ENTITY % p SYSTEM "https://example.org/x.dtd"> %p;]><CONSOLIDATED_LIST/>'],
  ])('refuses %s', (_, text) => {
    expect(fault(text).code).toBe('list-forbidden')
  })

  it('says where a list without entries ends', () => {
    const { code, place } = fault(
      '<CONSOLIDATED_LIST dateGenerated="2020-01-02T03:04:05Z">\n<INDIVIDUALS/></CONSOLIDATED_LIST>',
    )
    expect({ code, place }).toEqual({ code: 'list-wrong-shape', place: { line: 2, column: 34 } })
  })

  it('never resolves an undeclared entity', () => {
    expect(fault(list(entry('EXi.001', '<COMMENTS1>&secret;</COMMENTS1>'))).code).toBe('list-malformed')
  })

  it.each([
    ['another root', '<html><body/></html>', 'list-wrong-shape'],
    ['an empty list', list(''), 'list-wrong-shape'],
    ['depth', list('<A>'.repeat(20) + '</A>'.repeat(20)), 'list-wrong-shape'],
    ['no date', list(entry('EXi.001'), ''), 'edition-undated'],
    ['a date that is none', list(entry('EXi.001'), 'dateGenerated="yesterday"'), 'edition-undated'],
    ['a second root', `${list(entry('EXi.001'))}<X/>`, 'list-malformed'],
  ])('refuses %s', (_, text, code) => {
    expect(fault(text).code).toBe(code)
  })

  it('takes the date and the list from the caller', () => {
    const options = { list: 'my_list', published: '2019-05-06' }
    expect(parse(list(entry('EXi.001'), ''), options).head).toEqual({ list: 'my_list', published: '2019-05-06' })
    expect(fault(list(entry('EXi.001')), { published: '2019-02-30' }).code).toBe('date-invalid')
  })

  it('refuses a file with a name of 10,000 characters, saying where', () => {
    const long = 'A '.repeat(5_000).trim()
    const alias = `<INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>${long}</ALIAS_NAME></INDIVIDUAL_ALIAS>`
    for (const [text, last] of [
      [entry('EXi.001', alias), undefined],
      [entry('EXi.001') + entry('EXi.002', '', long), 'EXi.001'],
    ] as const) {
      const error = fault(list(text))
      expect(error.code).toBe('list-wrong-shape')
      expect(error.message).toMatch(/a name of 9999 characters; the limit is 2000/)
      expect(error.place.reference).toBe(last)
      expect(error.place.line).toBeGreaterThan(0)
    }
  })

  it('cuts and counts a text over the limit, whatever the chunks', () => {
    const text = list(entry('EXi.001', `<COMMENTS1>${'x'.repeat(250)}</COMMENTS1>`))
    const options = { limits: { textLength: 200 } }
    const whole = parse(text, options)
    expect(whole.records[0]?.fields.COMMENTS1).toEqual(['x'.repeat(200)])
    expect(whole.skipped).toEqual([
      { where: 'EXi.001 (entry 1)', reason: 'COMMENTS1 is over 200 characters; the rest was left out' },
    ])
    expect(collectList(unXml, text, options)).toEqual(whole)
  })

  it('gives up on an endless text before it is in memory', () => {
    const parser = unXml.open(collectingSink())
    parser.write('<CONSOLIDATED_LIST dateGenerated="2020-01-02T03:04:05Z"><INDIVIDUALS><INDIVIDUAL><COMMENTS1>')
    let written = 0
    const endless = (): void => {
      for (; written < 100; written += 1) parser.write('y'.repeat(1_000_000))
    }
    expect(endless).toThrow(expect.objectContaining({ code: 'file-too-large' }))
    expect(written).toBeLessThan(10)
    expect(() => parser.end()).toThrow(expect.objectContaining({ code: 'file-too-large' }))
  })

  it('stops at the limit of entries', () => {
    expect(fault(list(entry('EXi.001') + entry('EXi.002')), { limits: { records: 1 } }).code).toBe('file-too-large')
  })

  it('leaves out entries without a reference or with one seen before, and says so', () => {
    const text = list(
      `${entry('')}${entry('EXi.001')}${entry('EXi.001', '', 'SALIM')}<VESSEL><NAME>x</NAME></VESSEL>stray`,
    )
    const { records, skipped } = parse(text)
    expect(records.map((record) => record.party.caption)).toEqual(['ANWAR'])
    expect(skipped.map((skip) => skip.reason)).toEqual([
      'no REFERENCE_NUMBER (DATAID missing); the entry was left out',
      'the reference EXi.001 stands twice; the first entry was kept',
      'an element VESSEL stands where an entry was expected',
      'text outside an entry\'s elements: "stray"',
    ])
  })

  it('is not confused by element names that objects know', () => {
    const { records } = parse(list(entry('EXi.001', '<__proto__>a</__proto__><constructor>b</constructor>')))
    const fields = records[0]?.fields ?? {}
    expect(Object.getPrototypeOf(fields)).toBe(Object.prototype)
    expect(Object.keys(fields)).toContain('__proto__')
  })

  it('survives any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (noise) => {
        expect(['list-malformed', 'list-truncated', 'file-empty', 'list-wrong-shape', 'list-forbidden']).toContain(
          fault(noise).code,
        )
        try {
          parse(list(entry('EXi.001', `<COMMENTS1>${noise}</COMMENTS1>`)))
        } catch (error) {
          expect(error).toBeInstanceOf(MarsadError)
        }
      }),
      { numRuns: 300 },
    )
  })
})
