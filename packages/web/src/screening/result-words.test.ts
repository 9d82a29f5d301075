import type { AlignedPart } from '@marsad/core/names'
import { describe, expect, it } from 'vitest'
import { alarmsOf, directionOf, fitOf, reasonsBeside, signed } from './result-words.ts'

const side = (text: string) => ({ text, start: 0, end: text.length, role: 'name' as const })

const part = (similarity: number, query?: string, listed?: string): AlignedPart => ({
  similarity,
  weight: 0.5,
  code: query && listed ? 'token-equal' : 'token-missing',
  ...(query && { query: side(query) }),
  ...(listed && { listed: side(listed) }),
})

describe('result words', () => {
  it('knows the direction of a name by its first letter', () => {
    expect(['أيمن (Ayman)', '1 עמי', 'Ayman أيمن', 'Айман', '…'].map(directionOf)).toEqual([
      'rtl',
      'rtl',
      'ltr',
      'ltr',
      'ltr',
    ])
  })

  it('draws words as the same, near or alone', () => {
    expect([part(1, 'a', 'a'), part(0.8, 'a', 'b'), part(0, 'a'), part(0, undefined, 'a')].map(fitOf)).toEqual([
      'same',
      'near',
      'none',
      'none',
    ])
  })

  it('leaves out reasons that the words show', () => {
    const reasons = [
      { code: 'token-equal', effect: 1, query: 'a', listed: 'a' },
      { code: 'token-equal', effect: 1, query: 'b', listed: 'b' },
      { code: 'birth-date-match', effect: 0.05, query: '1957', listed: '1957' },
    ] as const
    expect(reasonsBeside(reasons, [part(1, 'a', 'a')]).map(({ query }) => query)).toEqual(['b', '1957'])
  })

  it('says nothing of false alarms where no list was measured', () => {
    const counts = { low: 0, high: 0, of: 10_000 }
    expect(alarmsOf({ ...counts, unmeasured: ['a', 'b'] }, ['a', 'b'])).toBe('nothing')
    expect(alarmsOf({ ...counts, unmeasured: ['b'] }, ['a', 'b'])).toBe('one')
    expect(alarmsOf({ ...counts, high: 4 }, ['a'])).toBe('between')
  })

  it('signs changes', () => expect([signed(0.051, String), signed(-0.2, String)]).toEqual(['+0.05', '\u22120.2']))
})
