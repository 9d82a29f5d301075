import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Layer, layers, type Mark } from './layers.ts'
import { isNaming, outerMarks, paintOf } from './mark-slots.ts'

const mark = (layer: Layer, start: number, end: number): Mark => ({ item: `${layer}${start}`, layer, start, end })

describe('paintOf', () => {
  it('gives a name inside a name both lines', () => {
    const [branch, inner, said] = [mark('party', 0, 20), mark('organisation', 10, 15), mark('statement', 0, 60)]
    const outer = outerMarks([branch, inner, said])
    expect(paintOf([said, branch, inner], outer)).toEqual({
      fill: 'organisation',
      line: 'organisation',
      outerLine: 'party',
      said: true,
    })
    expect(paintOf([said, branch], outer)).toEqual({ fill: 'party', outerLine: 'party', said: true })
  })

  it('fills quotes only where nothing is named', () => {
    const quote = mark('quote', 0, 9)
    expect(paintOf([quote], new Set())).toEqual({ fill: 'quote' })
    expect(paintOf([quote, mark('date', 2, 4)], new Set())).toMatchObject({ fill: 'date' })
  })
})

describe('outerMarks', () => {
  it('agrees with comparing every pair', () => {
    const any = fc
      .tuple(fc.constantFrom(...layers), fc.nat(20), fc.integer({ min: 1, max: 9 }))
      .map(([layer, start, length]) => mark(layer, start, start + length))
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), (marks) => {
        const names = marks.filter(({ layer }) => isNaming(layer))
        const naive = names.filter((a) =>
          names.some((b) => a.start < b.end && b.start < a.end && b.end - b.start < a.end - a.start),
        )
        expect(outerMarks(marks)).toEqual(new Set(naive))
      }),
    )
  })
})
