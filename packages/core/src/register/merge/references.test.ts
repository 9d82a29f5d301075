import { describe, expect, it } from 'vitest'
import { starterParties } from '../starter.ts'
import { unReference } from './references.ts'

describe('unReference', () => {
  it.each([
    ['QDe.004', 'QDe.004'],
    ['QDI.282', 'QDi.282'],
    ['KPI.067', 'KPi.067'],
    ['QE.A.146.14', 'QDe.146'],
    ['QI.B.8.01', 'QDi.008'],
    ['QI.A.86.03.', 'QDi.086'],
    ['Q.I.A.291.11', 'QDi.291'],
    ['TI.A.155.11', 'TAi.155'],
    ['No.YEi.004', 'YEi.004'],
    [' qde.4 ', 'QDe.004'],
  ])('reads %s as %s', (cited, today) => expect(unReference(cited)).toBe(today))

  it.each(['', 'E.29.I.11', 'EU.77.33', '13349', 'QDx.004', 'QDe.', 'Q'.repeat(500)])(
    'knows no reference in %j',
    (cited) => expect(unReference(cited)).toBeUndefined(),
  )

  it('agrees with every older form the starter register states', () => {
    const stated = starterParties.flatMap(({ listings }) => listings).filter(({ formerReference }) => formerReference)
    expect(stated.length).toBeGreaterThan(0)
    for (const { reference, formerReference } of stated) expect(unReference(formerReference ?? '')).toBe(reference)
  })
})
