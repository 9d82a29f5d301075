import { describe, expect, it } from 'vitest'
import type { Identification, Name, Party } from '../types.ts'
import { mergeParties } from './merge-parties.ts'
import type { MergeDecision } from './types.ts'

const name = (text: string, strength: Name['strength'] = 'primary'): Name => ({ text, script: 'Latn', strength })

const entry = (list: string, reference: string, names: readonly string[], more: Partial<Party> = {}): Party => ({
  id: reference,
  schema: 'Person',
  caption: names[0] ?? reference,
  names: names.map((text) => name(text)),
  listings: [{ list, reference, programme: 'Test', amendedOn: [] }],
  ...more,
})

const un = (reference: string, names: readonly string[], more: Partial<Party> = {}) =>
  entry('un_sc_sanctions', reference, names, more)
const ofac = (reference: string, names: readonly string[], more: Partial<Party> = {}) =>
  entry('us_ofac_sdn', reference, names, more)
const eu = (reference: string, names: readonly string[], more: Partial<Party> = {}) =>
  entry('eu_fsf', reference, names, more)
const uk = (reference: string, names: readonly string[], more: Partial<Party> = {}) =>
  entry('gb_hmt_sanctions', reference, names, more)

const cites = (...citedReferences: readonly string[]): Partial<Party> => ({ citedReferences })
const born = (...days: readonly string[]): Partial<Party> => ({ birthDates: days.map((edtf) => ({ edtf })) })
const papers = (...identifications: readonly Identification[]): Partial<Party> => ({ identifications })
const passport = (number: string, issuingCountry?: string): Identification => ({
  type: 'Passport',
  number,
  ...(issuingCountry !== undefined && { issuingCountry }),
})

const decide = (kind: MergeDecision['kind'], a: string, b: string): MergeDecision => ({
  kind,
  between: [a, b],
  by: 'Leyla',
  at: '2026-01-02T03:04:05.000Z',
  reason: 'checked by hand',
})

const ids = (parties: readonly Party[]) => parties.map((party) => party.id)
const references = (party: Party | undefined) => party?.listings.map((listing) => listing.reference)

describe('mergeParties', () => {
  it('joins entries that cite a reference, in today’s form or an older one, whatever its case', () => {
    const { parties, joins, conflicts } = mergeParties([
      uk('13188', ['ANSAR AL SHARIA'], { ...cites('QE.A.146.14'), schema: 'Organization' }),
      eu('EU.1.1', ['Ansar al-Charia'], { ...cites('QDE.146'), schema: 'Organization' }),
      un('QDe.146', ['ANSAR AL CHARIA'], { schema: 'Organization' }),
    ])
    expect(ids(parties)).toEqual(['QDe.146'])
    expect(references(parties[0])).toEqual(['QDe.146', 'EU.1.1', '13188'])
    expect(parties[0]?.mergedFrom).toEqual(joins)
    expect(joins.map(({ ground, between, evidence }) => [ground, ...between, evidence])).toEqual([
      ['reference', 'eu_fsf:EU.1.1', 'un_sc_sanctions:QDe.146', 'cites QDE.146'],
      ['reference', 'gb_hmt_sanctions:13188', 'un_sc_sanctions:QDe.146', 'cites QE.A.146.14'],
    ])
    expect(conflicts).toEqual([])
  })

  it('knows a former reference that the listing itself states', () => {
    const holder = un('IRe.001', ['A COMPANY'])
    const listings = holder.listings.map((listing) => ({ ...listing, formerReference: 'E.29.I.11' }))
    const { parties } = mergeParties([{ ...holder, listings }, uk('7', ['B'], cites('E.29.I.11'))])
    expect(ids(parties)).toEqual(['IRe.001'])
  })

  it('joins two lists that cite one reference nobody loaded holds, and reads list:reference', () => {
    const phantom = mergeParties([uk('7', ['A B'], cites('QI.B.8.01')), eu('EU.1.1', ['C D'], cites('QDi.008'))])
    expect(phantom.parties).toHaveLength(1)
    expect(phantom.parties[0]?.id).toBe('EU.1.1')
    expect(phantom.joins[0]?.evidence).toBe('both cite QDi.008')
    const plain = entry('gb_fcdo_sanctions', 'AQD0001', ['A B'], cites('gb_hmt_sanctions:7'))
    expect(mergeParties([plain, uk('7', ['A B']), ofac('7', ['C D'])]).parties.map(references)).toEqual([
      ['7'],
      ['AQD0001', '7'],
    ])
  })

  it('joins an entry that another list names by the United Nations’ reference', () => {
    const { parties, joins } = mergeParties([eu('QDe.004', ['Al-Qaida']), un('QDe.004', ['AL-QAIDA'])])
    expect(parties.map(({ id, listings }) => [id, listings.length])).toEqual([['QDe.004', 2]])
    expect(joins[0]?.evidence).toBe('cites QDe.004')
  })

  it('takes no meaning from a number that is cited without its list', () => {
    const { parties } = mergeParties([
      uk('7', ['A B'], cites('12345')),
      eu('EU.1', ['A B'], cites('12345')),
      ofac('12345', ['X']),
    ])
    expect(parties).toHaveLength(3)
  })

  it('lists an entry that cites two references of one list, and joins neither', () => {
    const { parties, conflicts } = mergeParties([
      un('QDi.001', ['A B']),
      un('QDi.002', ['C D']),
      eu('EU.1.1', ['E F'], cites('QDi.001', 'QDi.002')),
    ])
    expect(parties).toHaveLength(3)
    expect(conflicts.map(({ why, between, rivals }) => [why, ...between, ...rivals])).toEqual([
      ['rivals', 'eu_fsf:EU.1.1', 'un_sc_sanctions:QDi.001', 'un_sc_sanctions:QDi.002'],
      ['rivals', 'eu_fsf:EU.1.1', 'un_sc_sanctions:QDi.002', 'un_sc_sanctions:QDi.001'],
    ])
  })

  it('takes of two cited references the one whose name agrees', () => {
    const { parties, conflicts } = mergeParties([
      un('QDi.001', ['Ahmad Saleh']),
      un('QDi.002', ['C D']),
      eu('EU.1.1', ['SALEH, Ahmad'], cites('QDi.001', 'QDi.002')),
    ])
    expect(parties.map(references)).toEqual([['QDi.001', 'EU.1.1'], ['QDi.002']])
    expect(conflicts).toHaveLength(1)
  })

  it('never makes a person of a body that a wrong citation names', () => {
    const { parties, conflicts } = mergeParties([
      un('QDe.004', ['AL-QAIDA'], { schema: 'Organization' }),
      uk('13349', ['Farooq Al-Qahtani'], cites('QDe.004')),
    ])
    expect(parties).toHaveLength(2)
    expect(conflicts[0]?.why).toBe('kinds-differ')
  })

  it('holds back a citation that name and birth date both speak against, and believes the rest', () => {
    const right = un('KPi.079', ['PAK MUN IL'], born('1965-02-01'))
    const wrong = un('KPi.074', ['RI CHUN HWAN'], born('1957-08-21', '1958'))
    const citing = uk('13569', ['Pak Mun IL'], { ...born('1965-02-01'), ...cites('KPi.074') })
    const { parties, conflicts } = mergeParties([right, wrong, citing])
    expect(parties.map(references)).toEqual([['KPi.074'], ['KPi.079', '13569']])
    expect(conflicts.map(({ why }) => why)).toEqual(['facts-differ'])
    // One of the two alone may be another spelling, or another date.
    expect(mergeParties([wrong, { ...citing, ...born('1957') }]).parties).toHaveLength(1)
    expect(
      mergeParties([wrong, uk('1', ['Ri Chun HWAN'], { ...born('1965-02-01'), ...cites('KPi.074') })]).parties,
    ).toHaveLength(1)
  })

  it('joins by a passport of one country, however number and country are written', () => {
    const { parties, joins } = mergeParties([
      un('QDi.001', ['A B'], papers(passport('A 123-456', 'Syrian Arab Republic'))),
      ofac('36', ['C D'], papers(passport('a123456', 'Syria'))),
    ])
    expect(ids(parties)).toEqual(['QDi.001'])
    expect(joins[0]?.evidence).toBe('passport A123456 (SY)')
  })

  it('does not join by a number of two countries, of two kinds, or too short to mean anybody', () => {
    const pairs: readonly (readonly [Identification, Identification])[] = [
      [passport('A123456', 'SY'), passport('A123456', 'Iraq')],
      [passport('A123456', 'SY'), { type: 'Tax ID No.', number: 'A123456', issuingCountry: 'SY' }],
      [passport('A12', 'SY'), passport('A12', 'SY')],
      [passport('000000', 'SY'), passport('000000', 'SY')],
      [passport('A123456', 'SY'), passport('A123456')],
    ]
    for (const [one, other] of pairs)
      expect(
        mergeParties([un('QDi.001', ['A B'], papers(one)), ofac('36', ['C D'], papers(other))]).parties,
      ).toHaveLength(2)
  })

  it('joins by a number without its country only where name or birth date agree', () => {
    const one = un('QDi.001', ['Ahmad Saleh'], papers(passport('A123456', 'SY')))
    const same = mergeParties([one, ofac('36', ['SALEH, Ahmad'], papers(passport('A123456')))])
    expect(same.joins[0]?.evidence).toBe('passport A123456 (SY) and the name "ahmad saleh"')
    const dated = mergeParties([
      { ...one, ...born('1957-03-10') },
      ofac('36', ['X Y'], { ...papers(passport('A123456')), ...born('1957-03-10') }),
    ])
    expect(dated.joins[0]?.evidence).toBe('passport A123456 (SY) and the birth date 1957-03-10')
  })

  it('says the most telling of several things two entries share, and how many more there are', () => {
    const numbers = papers(passport('A123456'), passport('B765432', 'SY'), passport('C111222'))
    const { joins } = mergeParties([
      un('QDi.001', ['Ahmad Saleh', 'Ahmad Saleh al-Masri'], { ...numbers, ...born('1957-03-10') }),
      ofac('36', ['Ahmad Saleh', 'AL-MASRI, Ahmad Saleh'], { ...numbers, ...born('1957-03-10') }),
    ])
    expect(joins.map(({ evidence }) => evidence)).toEqual([
      'passport B765432 (SY), and 2 more',
      'name "ahmad al masri saleh" with birth date 1957-03-10, and 1 more',
    ])
  })

  it('joins ships by their IMO number', () => {
    const ship = (number: string): Partial<Party> => ({
      schema: 'Vessel',
      ...papers({ type: 'Vessel Registration Identification', number }),
    })
    const { parties } = mergeParties([
      ofac('1', ['SEA STAR'], ship('IMO 9187629')),
      uk('9', ['OTHER NAME'], ship('9187629')),
    ])
    expect(parties).toHaveLength(1)
  })

  it('joins people by full name and full birth date, whatever the order of the words', () => {
    const { parties, joins } = mergeParties([
      un('QDi.001', ['Ahmad Saleh al-Masri'], born('1957-03-10')),
      ofac('36', ['AL-MASRI, Ahmad Saleh'], born('1957-03-10', '1958')),
    ])
    expect(ids(parties)).toEqual(['QDi.001'])
    expect(joins[0]).toMatchObject({ ground: 'name-and-birth-date', evidence: expect.stringContaining('1957-03-10') })
    expect(parties[0]?.birthDates?.map(({ edtf }) => edtf)).toEqual(['1957-03-10', '1958'])
  })

  it.each([
    ['the name alone', ['Ahmad Saleh'], undefined, ['Ahmad Saleh'], undefined],
    ['the year alone', ['Ahmad Saleh'], '1957', ['Ahmad Saleh'], '1957'],
    ['a date given as about', ['Ahmad Saleh'], '1957-03-10~', ['Ahmad Saleh'], '1957-03-10~'],
    ['one word', ['Ahmad'], '1957-03-10', ['Ahmad'], '1957-03-10'],
    ['the first of January with two words', ['Ahmad Saleh'], '1957-01-01', ['Ahmad Saleh'], '1957-01-01'],
    ['another day', ['Ahmad Saleh'], '1957-03-10', ['Ahmad Saleh'], '1957-03-11'],
  ])('never joins by %s', (_, first, day, second, other) => {
    const one = un('QDi.001', first, day === undefined ? {} : born(day))
    const two = ofac('36', second, other === undefined ? {} : born(other))
    expect(mergeParties([one, two]).parties).toHaveLength(2)
  })

  it('never joins two entries of one list, directly or through a third', () => {
    const { parties, conflicts } = mergeParties([
      un('QDi.001', ['Ahmad Saleh'], born('1957-03-10')),
      un('QDi.002', ['Ahmad Saleh'], { ...born('1957-03-10'), ...papers(passport('B765432', 'SY')) }),
      uk('5', ['C D'], { ...papers(passport('B765432', 'SY')), ...cites('QDi.009') }),
      eu('EU.1', ['E F'], { ...cites('QDi.009', 'QDi.001') }),
    ])
    for (const party of parties)
      expect(new Set(party.listings.map(({ list }) => list)).size).toBe(party.listings.length)
    expect(conflicts.some(({ why }) => why === 'same-list')).toBe(true)
  })

  it('keeps the one name that differs in case or marks alone, in its strongest form, with its lists', () => {
    const { parties } = mergeParties([
      { ...un('QDi.001', ['AHMAD SALEH']), names: [name('AHMAD SALEH', 'weak'), name('Abu Ahmad', 'strong')] },
      ofac('36', ['Ahmad Saleh', 'A. Saleh'], cites('QDi.001')),
    ])
    expect(parties[0]?.names).toEqual([
      { ...name('Ahmad Saleh'), lists: ['un_sc_sanctions', 'us_ofac_sdn'] },
      { ...name('Abu Ahmad', 'strong'), lists: ['un_sc_sanctions'] },
      { ...name('A. Saleh'), lists: ['us_ofac_sdn'] },
    ])
  })

  it('gives two parties with one bare number different ids, and leaves organisations on no list alone', () => {
    const movement: Party = { id: 'org-x', schema: 'Organization', caption: 'X', names: [], listings: [] }
    const { parties } = mergeParties([uk('7', ['A B']), ofac('7', ['C D']), movement])
    expect(parties.map(({ id, caption }) => [id, caption])).toEqual([
      ['7', 'C D'],
      ['gb_hmt_sanctions:7', 'A B'],
      ['org-x', 'X'],
    ])
  })

  it('pairs the first names and birth dates of a party that has thousands of each', () => {
    const names = Array.from({ length: 3000 }, (_, at) => `Ahmad Name${at}`)
    const days = Array.from({ length: 3000 }, (_, at) => `${1000 + at}-03-10`)
    const many = un('QDi.001', names, born(...days))
    expect(mergeParties([many, ofac('36', ['Ahmad Name7'], born('1007-03-10'))]).parties).toHaveLength(1)
  })

  it('pairs nobody by what hundreds share', () => {
    const many = Array.from({ length: 300 }, (_, at) =>
      entry(`list_${at % 150}`, `r${at}`, ['Ahmad Saleh al-Masri'], born('1957-01-01')),
    )
    const { parties, conflicts } = mergeParties(many)
    expect(parties).toHaveLength(300)
    expect(conflicts.map(({ why }) => why)).toEqual(['too-common'])
  })
})

describe('a person’s decisions', () => {
  const one = un('QDe.004', ['AL-QAIDA'], { schema: 'Organization' })
  const other = ofac('6366', ['AL QAIDA'], { schema: 'Organization' })
  const pair = ['un_sc_sanctions:QDe.004', 'us_ofac_sdn:6366'] as const

  it('join what nothing else would, with who, when and why, until undone', () => {
    const join = decide('join', ...pair)
    const { parties } = mergeParties([other, one], { decisions: [join] })
    expect(ids(parties)).toEqual(['QDe.004'])
    expect(parties[0]?.mergedFrom).toEqual([
      {
        ground: 'person',
        between: pair,
        evidence: 'decided by a person',
        by: 'Leyla',
        at: join.at,
        reason: join.reason,
      },
    ])
    expect(mergeParties([one, other], { decisions: [join, decide('undo', pair[1], pair[0])] }).parties).toHaveLength(2)
    expect(mergeParties([one, other], { decisions: [join, decide('split', ...pair)] }).parties).toHaveLength(2)
  })

  it('split what Marsad joined, whatever joins them', () => {
    const citing = { ...other, ...cites('QDe.004') }
    expect(mergeParties([one, citing]).parties).toHaveLength(1)
    const { parties, conflicts } = mergeParties([one, citing], { decisions: [decide('split', ...pair)] })
    expect(parties).toHaveLength(2)
    expect(conflicts).toEqual([])
  })

  it('hold against a third entry that would bring the two together', () => {
    const third = eu('EU.1', ['AL-QAIDA'], { schema: 'Organization', ...cites('QDe.004', 'us_ofac_sdn:6366') })
    expect(mergeParties([one, other, third]).parties).toHaveLength(1)
    const { parties } = mergeParties([one, other, third], { decisions: [decide('split', ...pair)] })
    expect(parties.flatMap((party) => references(party) ?? []).sort()).toEqual(['6366', 'EU.1', 'QDe.004'])
    expect(parties).toHaveLength(2)
  })

  it('may join two entries of one list, and others then follow both', () => {
    const parties = [un('QDi.001', ['A B']), un('QDi.002', ['C D']), eu('EU.1', ['E F'], cites('QDi.001', 'QDi.002'))]
    const join = decide('join', 'un_sc_sanctions:QDi.001', 'un_sc_sanctions:QDi.002')
    const merged = mergeParties(parties, { decisions: [join] })
    expect(merged.parties.map(references)).toEqual([['QDi.001', 'QDi.002', 'EU.1']])
    expect(merged.conflicts).toEqual([])
  })

  it('say so where they contradict one another', () => {
    const third = eu('EU.1', ['X'], { schema: 'Organization' })
    const { conflicts } = mergeParties([one, other, third], {
      decisions: [
        decide('join', pair[0], 'eu_fsf:EU.1'),
        decide('join', pair[1], 'eu_fsf:EU.1'),
        decide('split', ...pair),
      ],
    })
    expect(conflicts.map(({ why }) => why)).toEqual(['decisions-contradict'])
  })

  it('rest while an entry is not loaded', () => {
    expect(mergeParties([one], { decisions: [decide('join', ...pair)] }).parties).toEqual([one])
  })
})
