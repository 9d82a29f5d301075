import { describe, expect, it } from 'vitest'
import { heldLater } from './held-later.ts'

const editions = [
  { list: 'un_sc_sanctions', published: '2025-11-18' },
  { list: 'us_ofac_sdn', published: '2021-07-15' },
  { list: 'un_sc_sanctions', published: '2018-10-29' },
]

describe('heldLater', () => {
  it.each([
    ['2018-10-28', ['un_sc_sanctions', 'us_ofac_sdn']],
    ['2018-10-29', ['us_ofac_sdn']],
    ['2021-07-14', ['us_ofac_sdn']],
    ['2021-07-15', []],
  ])('names the lists without an edition by %s', (day, lists) => {
    expect(heldLater(editions, day)).toEqual(lists)
  })

  it('names none where none is loaded', () => {
    expect(heldLater([], '2000-01-01')).toEqual([])
  })
})
