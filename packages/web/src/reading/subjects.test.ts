import { describe, expect, it } from 'vitest'
import type { Mention, MentionParty, Reading } from '../api/contract.ts'
import { gatherItems } from './items.ts'
import { standingOf, subjectsOf } from './subjects.ts'

const isil: MentionParty = {
  id: 'QDe.115',
  caption: 'ISIL',
  schema: 'Organization',
  references: ['QDe.115'],
  status: 'listed',
}

const mention = (id: string, start: number, text: string, more: Partial<Mention>): Mention => ({
  id,
  start,
  end: start + text.length,
  text,
  kind: 'organisation',
  score: 1,
  reasons: [],
  ...more,
})

const reading: Reading = {
  document: { hash: 'h', language: 'ar', direction: 'rtl', length: 100 },
  sentences: [],
  dates: [],
  figures: [],
  relations: [],
  events: [],
  checks: [],
  notices: [],
  statements: [],
  mentions: [
    mention('m1', 0, 'المجلس', { label: 'Council' }),
    mention('m2', 10, 'داعش', { kind: 'party', party: isil }),
    mention('m3', 20, 'التنظيم', { kind: 'party', party: isil, inferred: true }),
    mention('m4', 30, 'داعش', { kind: 'party', party: isil }),
    mention('m5', 40, 'بن لادن', { kind: 'person', party: { ...isil, id: 'QDi.006', status: 'removed' } }),
    mention('m6', 50, 'أفغانستان', { kind: 'place', code: 'AF' }),
  ],
  register: { starter: true, editions: [] },
}

describe('subjectsOf', () => {
  const subjects = subjectsOf(reading, gatherItems(reading), ['party', 'person', 'organisation'])

  it('groups mentions of one party under every wording and leaves other kinds out', () => {
    expect(subjects.map(({ mentions }) => mentions.map(({ id }) => id))).toEqual([['m2', 'm3', 'm4'], ['m1'], ['m5']])
    expect(subjects[0]?.wordings).toEqual(['داعش', 'التنظيم'])
  })

  it('tells listed, formerly listed and never listed apart', () => {
    expect(subjects.map(standingOf)).toEqual(['listed', 'never', 'formerly'])
  })
})
