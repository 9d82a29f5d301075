import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { commentRelations } from './comment-relations.ts'
import { countRelations } from './find-comment-relations.ts'

const read = (text: string, reference = 'QDi.900') =>
  commentRelations({ list: 'un_sc_sanctions', reference, field: 'COMMENTS1', text })

/** subject type object, with what shades it */
const rows = (text: string, reference?: string): readonly string[] =>
  read(text, reference).map(({ type, subject, object, mode, ended, period, reason }) =>
    [
      subject.reference ?? `"${subject.text}"`,
      mode === 'said' ? '' : mode,
      type,
      object.reference,
      ended && `(${ended})`,
      period,
      reason,
    ]
      .filter(Boolean)
      .join(' '),
  )

describe('the prose of an entry', () => {
  it.each([
    ['Leader of the Harbour Union (QDe.901).', ['QDi.900 leader-of QDe.901']],
    ['Former member of the Harbour Union (HU) (QDe.901).', ['QDi.900 member-of QDe.901 (Former)']],
    [
      'Member of the Harbour Union (QDe.901), and associated with the Quay Society (QDe.902) and the Pier Group (QDe.903).',
      ['QDi.900 member-of QDe.901', 'QDi.900 associated-with QDe.902', 'QDi.900 associated-with QDe.903'],
    ],
    ['Brother of Anwar Salim (QDi.901) Believed to be at sea.', ['QDi.900 relative-of QDi.901']],
    [
      'Reportedly a member of the Harbour Union (HU, QDe.901) as of May 2012.',
      ['QDi.900 possible member-of QDe.901 2012-05'],
    ],
    ['Harbour Union (QDe.901) facilitator and courier.', ['QDi.900 supports QDe.901']],
    ['Head of finance for the Harbour Union (QDe.901).', ['QDi.900 works-for QDe.901']],
    ['Deputy to Salim Anwar (QDi.902).', ['QDi.900 works-for QDi.902']],
    ['Provides financial services to, or in support of, the Harbour Union (QDe.901).', ['QDi.900 supports QDe.901']],
    ['Recruiter for the Harbour Union (QDe.901).', ['QDi.900 recruits-for QDe.901']],
    ['Pledged allegiance to the Harbour Union (QDe.901) in May 2015.', ['QDi.900 pledged-to QDe.901 2015-05']],
    [
      'Financier for Harbour Union, listed as Old Quay Club (QDe.901).',
      ['QDi.900 supports QDe.901', '"Harbour Union" listed-as QDe.901'],
    ],
    [
      'Affiliated with the Harbour Union (listed as Old Quay Club (QDe.901)).',
      ['QDi.900 associated-with QDe.901', '"Harbour Union" listed-as QDe.901'],
    ],
    ['Until 7 Sep. 2007 he was also listed under number TAi.948.', ['QDi.900 listed-as TAi.948 (was) ../2007-09-07']],
    [
      'Head of Pier Industrial Group, which is designated under resolution 1737 (2006) (designated under IRe.966).',
      ['QDi.900 leader-of IRe.966'],
    ],
    [
      'Leads Harbour Boys, a group that forms part of the Pier Group (QDe.903).',
      ['QDi.900 mentions QDe.903 about-another'],
    ],
    ['Seen beside the Pier Group (QDe.903).', ['QDi.900 mentions QDe.903 no-phrase']],
    ['Review pursuant to Security Council resolution 1822 (2008) was concluded on QDe.903.', []],
    ['Lives at the harbour.', []],
  ])('of a person: %s', (text, expected) => {
    expect(rows(text)).toEqual(expected)
  })

  it.each([
    ['Led by Salim Anwar (QDi.901).', ['QDi.901 leader-of QDe.900']],
    [
      'Founded by Salim Anwar (QDi.901) and currently headed by his son Anwar Salim (QDi.902).',
      ['QDi.901 founded QDe.900', 'QDi.902 leader-of QDe.900'],
    ],
    ['The leader is Salim Anwar (QDi.901).', ['QDi.901 leader-of QDe.900']],
    ['Leader of HU is Salim Anwar (QDi.901).', ['QDi.901 leader-of QDe.900']],
    ['Salim Anwar (QDi.901) is the leader of the Harbour gang.', ['QDi.901 leader-of QDe.900']],
    ['HU founder and leader, Salim Anwar (QDi.901), left in April 2015.', ['QDi.901 leader-of QDe.900']],
    ['Anwar Salim (QDi.902) succeeded Salim Anwar (QDi.901) as leader.', ['QDi.902 succeeds QDi.901']],
    ['Owned by Salim Anwar (QDi.901) as of mid-2016.', ['QDi.901 owner-of QDe.900 2016-05~/2016-08~']],
    ['Formed in March 2015 by Salim Anwar (QDi.901).', ['QDi.901 founded QDe.900 2015-03']],
    ['Formed in 2015 by a former Pier Group (QDe.903) commander.', ['QDe.900 mentions QDe.903 about-another']],
    ['Operates under the umbrella of the Pier Group (QDe.903).', ['QDe.900 associated-with QDe.903']],
    ['Splinter group of the Pier Group (QDe.903).', ['QDe.900 split-from QDe.903']],
    ['Regional affiliate of the Pier Group (QDe.903).', ['QDe.900 branch-of QDe.903']],
    ['In 1993, it merged with the Pier Group (QDe.903).', ['QDe.900 merged-with QDe.903 1993']],
    ['Was no longer affiliated with the Pier Group (QDe.903).', ['QDe.900 negated associated-with QDe.903 (Was)']],
  ])('of a body: %s', (text, expected) => {
    expect(rows(text, 'QDe.900')).toEqual(expected)
  })

  it('counts', () => {
    const all = read('Leader of A (QDe.901), B (QDe.902). Seen beside C (QDe.903).')
    expect(countRelations(all)).toEqual({ 'leader-of': 2, mentions: 1 })
  })

  it('points at the words', () => {
    const text = 'At sea since 2001. Former head of the Harbour\n  Union (QDe.901). Photo available.'
    const [one] = read(text)
    expect(one).toMatchObject({ text: 'head of the Harbour\n  Union (QDe.901)', role: 'Former head of' })
    expect(text.slice(one?.start, one?.end)).toBe(one?.text)
  })

  it('points at the words, whatever the text', () => {
    const piece = fc.constantFrom(
      'Member of ',
      'X (QDe.901)',
      ', listed as ',
      ' and ',
      'led by ',
      '(',
      ')',
      '. ',
      'QDi.902',
      '“',
      'é',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('')
        for (const one of read(text)) expect(text.slice(one.start, one.end)).toBe(one.text)
      }),
    )
  })
})
