import { describe, expect, it } from 'vitest'
import type { PartyCard } from './reading-index.ts'
import { isListed, standingOf } from './standing.ts'

const card = (listedOn: string, removedOn?: string): PartyCard => ({
  id: 'X.1',
  schema: 'Person',
  caption: 'X',
  listings: [
    {
      list: 'l',
      reference: 'X.1',
      programme: 'P',
      listedOn,
      amendedOn: [],
      ...(removedOn !== undefined && { removedOn }),
    },
  ],
})

describe('standingOf', () => {
  it.each([
    ['2000-01-01', 'not-yet-listed'],
    ['2002-01-01', 'listed'],
    ['2019-06-01', 'removed-or-listed'],
    ['2020-02-01', 'removed'],
    [undefined, 'removed'],
  ])('on %s is %s', (day, status) => {
    const one = card('2001-10-06', '2019-01-02/2020-02-01')
    expect(standingOf(one, day).status).toBe(status)
    expect(isListed(one, day)).toBe(status === 'listed')
    expect(isListed(card('2001-10-06'), day)).toBe(true)
  })

  it('says never where no list holds it, and the best of several listings', () => {
    expect(standingOf({ ...card('2001-01-01'), listings: [] }).status).toBe('never')
    const both = {
      ...card('2001-01-01', '2005-01-01'),
      listings: [
        ...card('2001-01-01', '2005-01-01').listings,
        { list: 'm', reference: 'Y.2', programme: 'Q', listedOn: '2010-01-01', amendedOn: [] },
      ],
    }
    expect(standingOf(both, '2012-01-01')).toMatchObject({ status: 'listed', list: 'm', references: ['X.1', 'Y.2'] })
  })
})
