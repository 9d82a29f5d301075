import { describe, expect, it } from 'vitest'
import { readLists, readScreenSearch, writeLists } from './search.ts'

describe('the address of the screening page', () => {
  it('keeps options and drops the rest, names above all', () => {
    const raw = { lists: 'un_sc_sanctions.eu_fsf', limit: 25, name: 'Somebody', q: 'Somebody', birthDate: '1957' }
    expect(readScreenSearch(raw)).toEqual({ lists: 'eu_fsf.un_sc_sanctions', limit: 25 })
  })

  it.each([
    [{ lists: 'Some Body', limit: 7 }],
    [{ lists: 5, limit: '5' }],
    [{ lists: '', limit: 5 }],
    [{ lists: ['a'] }],
  ])('falls back to its own from %j', (raw) => expect(readScreenSearch(raw)).toEqual({}))

  it('reads what it writes', () => {
    const lists = writeLists(['b', 'a'])
    expect(readLists(readScreenSearch({ lists }))).toEqual(['a', 'b'])
    expect(writeLists([])).toBeUndefined()
    expect(readLists({})).toBeUndefined()
  })
})
