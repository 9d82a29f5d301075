import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amountsApart, bearsOut, heldWhenSaid, periodsMeet, valuesOf } from './amounts.ts'
import type { Amount } from './types.ts'

const eq = (value: number): Amount => ({ op: 'eq', value })
const approx = (value: number): Amount => ({ op: 'approx', value })
const more = (value: number): Amount => ({ op: 'gt', value })
const range = (low: number, high: number): Amount => ({ op: 'range', low, high })

const anyAmount: fc.Arbitrary<Amount> = fc.oneof(
  fc.record({ op: fc.constantFrom('eq', 'approx', 'gt', 'ge', 'lt', 'le'), value: fc.nat(40) }),
  fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]) => range(Math.min(a, b), Math.max(a, b))),
)

describe('amounts', () => {
  it.each([
    [eq(2000), range(1500, 2200), false],
    [more(3000), approx(2000), true],
    [more(3000), approx(2600), false],
    [more(3000), eq(3000), false],
    [eq(2000), eq(2100), true],
    [approx(2000), eq(2400), false],
    [approx(2000), eq(2401), true],
    [{ op: 'le', value: 500 } as const, { op: 'ge', value: 600 } as const, true],
    [{ op: 'vague', low: 1000 } as const, eq(5), false],
  ])('%o and %o are apart: %s', (a, b, apart) => {
    expect(amountsApart(a, b)).toBe(apart)
    expect(amountsApart(b, a)).toBe(apart)
  })

  it('are apart just where no value of a fine grid fits both', () => {
    const fits = (amount: Amount, value: number): boolean => {
      const [low, high] = valuesOf(amount) ?? [0, 0]
      return low - 1e-9 <= value && value <= high + 1e-9
    }
    const grid = Array.from({ length: 1001 }, (_, n) => n / 10 - 25)
    fc.assert(
      fc.property(anyAmount, anyAmount, (a, b) => {
        expect(amountsApart(a, b)).toBe(!grid.some((value) => fits(a, value) && fits(b, value)))
      }),
    )
  })

  it('bear each other out only where both are closed, or the same', () => {
    expect(bearsOut(eq(2000), range(1500, 2200))).toBe(true)
    expect(bearsOut(more(10), eq(2000))).toBe(false)
    expect(bearsOut(more(10), more(10))).toBe(true)
    expect(bearsOut({ op: 'vague', low: 1000 }, { op: 'vague', low: 1000 })).toBe(false)
    fc.assert(fc.property(anyAmount, anyAmount, (a, b) => !(bearsOut(a, b) && amountsApart(a, b))))
  })
})

describe('periods', () => {
  it('of a size that names none reach half a year back from the day it was said', () => {
    expect(heldWhenSaid({ earliest: '2021-07-02', latest: '2021-07-02' })).toEqual({
      earliest: '2021-01-01',
      latest: '2021-07-02',
    })
    expect(heldWhenSaid({})).toEqual({})
  })

  it('meet only where both are known', () => {
    expect(periodsMeet({ earliest: '2021-01-01' }, { latest: '2021-01-01' })).toBe(true)
    expect(periodsMeet({ earliest: '2021-01-02' }, { latest: '2021-01-01' })).toBe(false)
    expect(periodsMeet({}, { latest: '2021-01-01' })).toBe(false)
    expect(periodsMeet(undefined, undefined)).toBe(false)
  })
})
