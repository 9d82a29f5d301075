import { describe, expect, it } from 'vitest'
import { readDocumentSearch, readHidden, readPageSearch, writeHidden } from './search.ts'

describe('addresses', () => {
  it('keeps known layers and drops the rest', () => {
    expect(readDocumentSearch({ item: 'm1', hide: 'place.nonsense.date', other: 1 })).toEqual({
      item: 'm1',
      hide: 'place.date',
    })
    expect(readDocumentSearch({ item: 12, hide: 'x' })).toEqual({ item: '12' })
    expect(readDocumentSearch({ item: { a: 1 } })).toEqual({})
  })

  it('reads and writes hidden layers', () => {
    expect(writeHidden(readHidden('date.figure'))).toBe('date.figure')
    expect(writeHidden(readHidden(undefined))).toBeUndefined()
  })

  it('takes only languages the interface has', () => {
    expect(readPageSearch({ lang: 'ar' })).toEqual({ lang: 'ar' })
    expect(readPageSearch({ lang: 'fr' })).toEqual({})
  })
})
