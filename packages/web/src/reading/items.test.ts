import { describe, expect, it } from 'vitest'
import type { Mention, Reading, Statement } from '../api/contract.ts'
import { gatherItems, pickItem, stepItem } from './items.ts'

const mention = (id: string, start: number, end: number, party?: string): Mention => ({
  id,
  start,
  end,
  text: 'x'.repeat(end - start),
  kind: party ? 'party' : 'organisation',
  score: 1,
  reasons: [],
  ...(party
    ? { party: { id: party, caption: party, schema: 'Organization', references: [party], status: 'listed' } }
    : {}),
})

const span = (start: number, end: number) => ({ start, end, text: 'x'.repeat(end - start) })

const statement: Statement = {
  id: 's1',
  ...span(0, 30),
  speaker: { ...span(0, 4), kind: 'person' },
  verb: span(5, 9),
  modality: 'said',
  kind: 'direct',
  quote: span(12, 28),
  content: span(12, 28),
  chain: [{ ...span(0, 4), kind: 'person' }],
}

const reading: Reading = {
  document: { hash: 'h', language: 'en', direction: 'ltr', length: 60 },
  sentences: [],
  dates: [],
  figures: [],
  relations: [],
  events: [],
  checks: [],
  notices: [],
  statements: [statement],
  mentions: [
    mention('m1', 14, 26, 'QDe.161'),
    mention('m2', 20, 26, 'QDe.115'),
    mention('m3', 40, 46, 'QDe.115'),
    mention('m4', 50, 55),
  ],
  register: { starter: true, editions: [] },
}

describe('gatherItems', () => {
  const found = gatherItems(reading)

  it('orders items as they are read and groups mentions of one party', () => {
    expect(found.items.map(({ key }) => key)).toEqual(['s1', 'm1', 'm2', 'm3', 'm4'])
    const group = found.byKey.get('m2')?.group ?? ''
    expect(found.groups.get(group)?.map(({ key }) => key)).toEqual(['m2', 'm3'])
    expect(found.byKey.get('m1')?.group).not.toBe(group)
  })

  it('marks a statement with its quote and its parts', () => {
    const drawn = found.marks.filter(({ item }) => item === 's1').map(({ layer, part }) => part ?? layer)
    expect(drawn).toEqual(['statement', 'quote', 'speaker', 'verb', 'source'])
  })
})

describe('stepItem', () => {
  const { items } = gatherItems(reading)

  it('walks in reading order and stays at the ends', () => {
    expect(stepItem(items, undefined, 1)?.key).toBe('s1')
    expect(stepItem(items, 'm1', 1)?.key).toBe('m2')
    expect(stepItem(items, 's1', -1)?.key).toBe('s1')
    expect(stepItem(items, 'm4', 1)?.key).toBe('m4')
    expect(stepItem(items, undefined, -1)?.key).toBe('m4')
    expect(stepItem([], undefined, 1)).toBeUndefined()
  })
})

describe('pickItem', () => {
  it('means the narrowest, then wider ones on repeated clicks', () => {
    const under = ['s1', 'm1', 'm1', 'm2']
    expect(pickItem(under, undefined)).toBe('m2')
    expect(pickItem(under, 'm2')).toBe('m1')
    expect(pickItem(under, 'm1')).toBe('s1')
    expect(pickItem(under, 's1')).toBe('m2')
    expect(pickItem([], 'm2')).toBeUndefined()
  })
})
